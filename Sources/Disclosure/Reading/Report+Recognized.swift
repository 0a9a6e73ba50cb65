extension Report {
  /// Keeps, of what was recognized in pictures of these pages, the numbers that a sum of the form confirms, and makes
  /// the other cells unreadable, blank ones too; their characters stay.
  ///
  /// One wrong digit breaks every sum it stands in, so that a number is right where one sum holds in
  /// which all numbers were read.
  mutating func refuseUnconfirmed(onPages pages: Set<Int>) {
    let leftOut = rowsLeftOut
    var confirmed: Set<Int> = []
    for check in Set(form.identities.map(\.check)) {
      for identity in PlacedIdentity.all(of: check, in: form)
      where identity.identity.relation == .equal && identity.holds(in: self, without: leftOut) {
        let places = identity.left + identity.right
        confirmed.formUnion(places.filter { !leftOut.contains($0.row) }.map(\.cell))
      }
    }
    let read = cells.indices.filter { pages.contains(cells[$0].position?.page ?? 1) }
    confirmed.formIntersection(read)
    var refused = 0
    for cell in read where !confirmed.contains(cell) && cells[cell].entry != .absent {
      if cells[cell].entry.number != nil { refused += 1 }
      cells[cell].entry = .unreadable
    }
    remarks.append(.recognized(confirmed: confirmed.count, refused: refused))
  }

  /// Whether it was read off a picture.
  public var isRecognized: Bool {
    remarks.contains { if case .recognized = $0 { true } else { false } }
  }
}
