extension [[PlacedTable]] {
  /// Mends the tables that a page break cuts: a label over several rows that goes on as a blank cell or
  /// with the rest of its text, and a row of which each page has a part.
  ///
  /// The rows stay on their pages. `texts` are the lines beside the tables: a table goes on only where
  /// nothing stands between.
  mutating func joinOverPages(unlessParted texts: [[TextLine]]) {
    for page in indices.dropLast() {
      guard let last = self[page].indices.max(by: { self[page][$0].box.top < self[page][$1].box.top }),
        let next = self[page + 1].indices.min(by: {
          self[page + 1][$0].box.top < self[page + 1][$1].box.top
        })
      else { continue }
      let bottom = self[page][last].box.bottom
      let top = self[page + 1][next].box.top
      guard !texts[page].contains(where: { $0.box.middleY > bottom }),
        !texts[page + 1].contains(where: { $0.box.middleY < top })
      else { continue }
      var part = self[page + 1][next]
      self[page][last].join(&part)
      self[page + 1][next] = part
    }
  }
}

extension PlacedTable {
  /// Mends the break between this table and its part on the next page, if that is what follows.
  fileprivate mutating func join(_ next: inout PlacedTable) {
    guard isContinued(by: next), !rows.isEmpty, !next.rows.isEmpty else { return }
    joinLabels(&next)
    guard !next.rows.isEmpty else { return }
    joinRow(&next)
  }

  /// Whether both parts have the same edges and, in the rows at the break, the same last cells.
  private func isContinued(by next: PlacedTable) -> Bool {
    guard abs(box.left - next.box.left) < Self.tolerance,
      abs(box.right - next.box.right) < Self.tolerance,
      let row = rows.last, let first = next.rows.first
    else { return false }
    let pairs = zip(row.reversed(), first.reversed()).prefix(2)
    return pairs.allSatisfy { abs($0.box.left - $1.box.left) < Self.tolerance }
  }

  /// Takes cells in front of the next part's first row that go on with a label over several rows.
  private mutating func joinLabels(_ next: inout PlacedTable) {
    while let cell = next.rows[0].first, next.rows[0].count > 1,
      let open = openCell(over: cell)
    {
      let isSpanning = rows[open.row][open.cell].box.height > rowHeight + Self.tolerance
      guard isSpanning || cell.text.isEmpty, !cell.text.beginsWithNumber else { return }
      rows[open.row][open.cell].text += cell.text
      next.rows[0].removeFirst()
    }
  }

  /// The cell that reaches down to the break right over a cell of the next part.
  private func openCell(over cell: Cell) -> (row: Int, cell: Int)? {
    for row in rows.indices.reversed() {
      if let place = rows[row].firstIndex(where: {
        abs($0.box.left - cell.box.left) < Self.tolerance
          && abs($0.box.right - cell.box.right) < Self.tolerance
          && abs($0.box.bottom - box.bottom) < Self.tolerance
      }) {
        return (row, place)
      }
    }
    return nil
  }

  /// How high the last row is.
  private var rowHeight: Float { rows.last?.last?.box.height ?? 0 }

  /// Joins a row of which each page has a part: its label goes on without a number, and all values stand
  /// on one page.
  private mutating func joinRow(_ next: inout PlacedTable) {
    let row = rows[rows.count - 1]
    let first = next.rows[0]
    guard let place = first.firstIndex(where: { !$0.text.isEmpty }), !first[place].isValue,
      let own = row.lastIndex(where: { !$0.text.isEmpty && !$0.isValue }),
      row.count - own == first.count - place,
      row[own].text.beginsWithNumber, !first[place].text.beginsWithNumber
    else { return }
    let values = (above: row[(own + 1)...], below: first[(place + 1)...])
    guard values.above.allSatisfy(\.text.isEmpty) != values.below.allSatisfy(\.text.isEmpty) else {
      return
    }
    rows[rows.count - 1][own].text += first[place].text
    if values.above.allSatisfy(\.text.isEmpty) {
      for (offset, value) in values.below.enumerated() {
        rows[rows.count - 1][own + 1 + offset].text = value.text
      }
    }
    next.rows.removeFirst()
  }

  /// Edges so near are the same, in points.
  private static let tolerance: Float = 4
}

extension PlacedTable.Cell {
  fileprivate var isValue: Bool {
    !text.isEmpty && PlacedWord(text: text, box: box).isValue
  }
}
