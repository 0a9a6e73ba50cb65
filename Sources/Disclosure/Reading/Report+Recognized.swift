extension Report {
  /// Keeps, of the numbers that were recognized in a picture, those that a sum of the form confirms, and
  /// makes the others unreadable; their characters stay.
  ///
  /// One wrong digit breaks every sum it stands in, so that a number is right where one sum holds in
  /// which all numbers were read.
  mutating func refuseUnconfirmed() {
    let leftOut = rowsLeftOut
    var confirmed: Set<Int> = []
    for check in Set(form.identities.map(\.check)) {
      for identity in PlacedIdentity.all(of: check, in: form)
      where identity.identity.relation == .equal && identity.holds(in: self, without: leftOut) {
        let places = identity.left + identity.right
        confirmed.formUnion(places.filter { !leftOut.contains($0.row) }.map(\.cell))
      }
    }
    var refused = 0
    for cell in cells.indices where cells[cell].entry.number != nil && !confirmed.contains(cell) {
      cells[cell].entry = .unreadable
      refused += 1
    }
    remarks.append(.recognized(confirmed: confirmed.count, refused: refused))
  }

  /// Whether it was read off a picture.
  var isRecognized: Bool {
    remarks.contains { if case .recognized = $0 { true } else { false } }
  }
}
