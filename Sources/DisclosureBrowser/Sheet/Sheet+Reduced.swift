/// A page without what says nothing.
extension Sheet {
  /// The page with only those rows and columns of its tables in which a cell is worth showing; columns
  /// are kept or left out `span` at a time. Rows that head no others are left out, too.
  package func reduced(span: Int = 1, where isWorth: (Cell) -> Bool) -> Sheet {
    var page = self
    let kept = tables.indices.map { keptColumns(ofTable: $0, span: span, where: isWorth) }
    for table in tables.indices {
      page.tables[table].columns = kept[table].map { tables[table].columns[$0] }
    }
    page.lines = lines.compactMap { line in
      guard case .row(var row) = line.content, !row.cells.isEmpty else { return line }
      guard row.cells.contains(where: isWorth) else { return nil }
      row.cells = kept[row.table].filter(row.cells.indices.contains).map { row.cells[$0] }
      var line = line
      line.content = .row(row)
      return line
    }
    page.lines = page.withoutIdleHeads
    return page
  }

  private func keptColumns(ofTable table: Int, span: Int, where isWorth: (Cell) -> Bool) -> [Int] {
    var isKept = Array(repeating: false, count: tables[table].columns.count)
    for case .row(let row) in lines.lazy.map(\.content) where row.table == table {
      for (place, cell) in row.cells.enumerated() where isWorth(cell) {
        let first = place / span * span
        for column in first..<min(first + span, isKept.count) { isKept[column] = true }
      }
    }
    return isKept.indices.filter { isKept[$0] }
  }

  /// The lines without rows under which no row is left.
  private var withoutIdleHeads: [Line] {
    lines.indices.filter { index in
      guard case .row(let row) = lines[index].content, row.cells.isEmpty else { return true }
      for line in lines[(index + 1)...] {
        guard case .row(let next) = line.content, next.table == row.table else { return false }
        if next.cells.isEmpty, next.indent <= row.indent { return false }
        if !next.cells.isEmpty { return true }
      }
      return false
    }.map { lines[$0] }
  }

  /// The next line, or the one before, that has a cell worth going to, and the first such cell of it,
  /// or the beginning of a text that has changed; false if there is none.
  package mutating func step(by step: Int, where isWorth: (Cell) -> Bool) -> Bool {
    var index = line + step
    while lines.indices.contains(index) {
      if case .row(let row) = lines[index].content,
        let place = row.cells.firstIndex(where: isWorth)
      {
        (line, column) = (index, place)
        return true
      }
      if case .text(_, .changed) = lines[index].content, lines[index].isSigned {
        line = index
        return true
      }
      index += step
    }
    return false
  }
}

extension Sheet.Line {
  /// Whether a sign stands before its text: it is the first line of a sentence.
  fileprivate var isSigned: Bool {
    if case .text(let text, _) = content { text.first != " " } else { false }
  }
}
