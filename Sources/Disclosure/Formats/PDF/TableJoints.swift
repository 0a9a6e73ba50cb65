extension [[PlacedTable]] {
  /// Mends the tables that a page break cuts: a label over several rows that goes on as a blank cell or
  /// with the rest of its text, and a row of which each page has a part.
  ///
  /// The rows stay on their pages. `texts` are the lines beside the tables: a table goes on only where
  /// nothing stands between.
  mutating func joinOverPages(unlessParted texts: inout [[TextLine]]) {
    var heads: [[[UInt8]]] = []
    for page in indices.dropLast() {
      guard
        let last = self[page].indices.max(by: { self[page][$0].box.top < self[page][$1].box.top }),
        let next = self[page + 1].indices.min(by: {
          self[page + 1][$0].box.top < self[page + 1][$1].box.top
        })
      else { continue }
      let bottom = self[page][last].box.bottom
      let top = self[page + 1][next].box.top
      guard !texts[page + 1].contains(where: { $0.box.middleY < top }) else { continue }
      let lines = texts[page].filter { $0.box.middleY > bottom }
        .sorted { $0.box.top < $1.box.top }
      guard lines.isEmpty else {
        let taken = self[page + 1][next].takeLabel(from: lines)
        texts[page].removeAll { $0.box.top >= taken ?? .infinity }
        continue
      }
      var part = self[page + 1][next]
      if let printed = self[page][last].heads { heads = printed }
      let repeated = part.rows.prefix(heads.count)
      let isRepeated = repeated.elementsEqual(heads) { $0.map(\.text) == $1 }
      if isRepeated { part.rows.removeFirst(heads.count) }
      self[page][last].join(&part)
      if isRepeated { part.rows.insert(contentsOf: repeated, at: 0) }
      self[page + 1][next] = part
    }
  }
}

extension PlacedTable {
  /// Mends the break between this table and its part on the next page, if that is what follows.
  fileprivate mutating func join(_ next: inout PlacedTable) {
    guard !rows.isEmpty, !next.rows.isEmpty, isAsWide(as: next) else { return }
    joinHeads(&next)
    guard isContinued(by: next) else { return }
    if !isTornInHeads(from: next) { joinLabels(&next) }
    guard !next.rows.isEmpty else { return }
    joinRow(&next)
  }

  /// The texts of the rows above its first values, which a page after it may print again; `nil` where it
  /// begins with values.
  fileprivate var heads: [[[UInt8]]]? {
    let count = rows.firstIndex { $0.contains(where: \.isValue) } ?? 0
    return count > 0 ? rows[..<count].map { $0.map(\.text) } : nil
  }

  /// Takes the lines of its first label that stand at the end of the page before, without values beside
  /// them, and says where they begin there; `nil` if there are none.
  fileprivate mutating func takeLabel(from lines: [TextLine]) -> Float? {
    guard !isRuled, let row = rows.first, row.count >= 2, let label = row.first, !label.isValue,
      !label.text.beginsWithNumber, let value = row.last, value.isValue,
      let start = lines.lastIndex(where: { $0.text.beginsWithNumber }),
      lines[start...].allSatisfy({ $0.chunks.count == 1 && $0.box.right <= value.box.left })
    else { return nil }
    rows[0][0].text = lines[start...].flatMap(\.text) + label.text
    return lines[start].box.top
  }

  /// Whether both parts have the same edges.
  private func isAsWide(as next: PlacedTable) -> Bool {
    abs(box.left - next.box.left) < Self.tolerance
      && abs(box.right - next.box.right) < Self.tolerance
  }

  /// Whether the rows at the break have the same last cells.
  private func isContinued(by next: PlacedTable) -> Bool {
    guard let row = rows.last, let first = next.rows.first else { return false }
    let pairs = zip(row.reversed(), first.reversed()).prefix(2)
    return pairs.allSatisfy { abs($0.box.left - $1.box.left) < Self.tolerance }
  }

  /// Takes cells in front of the next part's first row that go on with a label over several rows, which
  /// may have begun on an earlier page.
  private mutating func joinLabels(_ next: inout PlacedTable) {
    while let cell = next.rows[0].first, next.rows[0].count > 1 {
      // A row without a label has nothing but values, and what stands over them is their head.
      let hasLabel = next.rows[0].dropFirst().contains { !$0.text.isEmpty && !$0.isValue }
      guard hasLabel, !cell.isValue, !cell.text.beginsWithNumber else { return }
      if let open = openCell(over: cell) {
        let nextHeight = next.rows[0].last?.box.height ?? 0
        let isSpanning =
          rows[open.row][open.cell].box.height > rowHeight + Self.tolerance
          || cell.box.height > nextHeight + Self.tolerance
        // What goes on over the break has filled the page before.
        guard isSpanning, cell.text.isEmpty || !rows[open.row][open.cell].hasRoomBelow else {
          return
        }
        rows[open.row][open.cell].text += cell.text
      } else {
        guard cell.text.isEmpty, carried.contains(where: { isOpen($0, over: cell) }) else { return }
      }
      next.carried.append(next.rows[0].removeFirst())
    }
  }

  /// Takes heads in front of the next part's first row that go on with those over them, where the heads
  /// behind them divide the others of the row above.
  private mutating func joinHeads(_ next: inout PlacedTable) {
    let first = next.rows[0]
    guard let last = rows.last, !(last + first).contains(where: \.isValue) else { return }
    let torn = zip(last, first).prefix {
      abs($0.box.left - $1.box.left) < Self.tolerance
        && abs($0.box.right - $1.box.right) < Self.tolerance && !$0.text.isEmpty
    }
    .count
    guard torn > 1, last.count > torn, first.count - torn >= 2 * (last.count - torn) else { return }
    for place in 0..<torn { rows[rows.count - 1][place].text += first[place].text }
    next.rows[0].removeFirst(torn)
  }

  /// The cell that reaches down to the break right over a cell of the next part.
  private func openCell(over cell: Cell) -> (row: Int, cell: Int)? {
    for row in rows.indices.reversed() {
      if let place = rows[row].firstIndex(where: { isOpen($0, over: cell) }) { return (row, place) }
    }
    return nil
  }

  /// Whether a cell reaches down to the break right over a cell of the next part.
  private func isOpen(_ above: Cell, over cell: Cell) -> Bool {
    abs(above.box.left - cell.box.left) < Self.tolerance
      && abs(above.box.right - cell.box.right) < Self.tolerance
      && abs(above.box.bottom - box.bottom) < Self.tolerance
  }

  /// How high the last row is.
  private var rowHeight: Float { rows.last?.last?.box.height ?? 0 }

  /// Edges so near are the same, in points.
  private static let tolerance: Float = 4
}
