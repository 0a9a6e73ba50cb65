package import Disclosure

/// The cursor of a page, and what moves it.
extension Sheet {
  /// The row under the cursor.
  package var row: Row? {
    guard lines.indices.contains(line), case .row(let row) = lines[line].content else { return nil }
    return row
  }

  /// The cell under the cursor.
  package var cell: Cell? {
    guard let row, row.cells.indices.contains(column) else { return nil }
    return row.cells[column]
  }

  /// The first row that has cells; nil on a page of prose.
  package var firstRow: Int? { lines.firstIndex(where: \.hasCells) }

  /// The labels of all rows that have cells, in order.
  package var rowLabels: [String] {
    lines.compactMap { line in
      if case .row(let row) = line.content, !row.cells.isEmpty { row.label } else { nil }
    }
  }

  /// Moves the cursor by an action; false if the action moves nothing.
  @discardableResult
  package mutating func move(_ action: Action, height: Int) -> Bool {
    switch action {
    case .up: line -= 1
    case .down: line += 1
    case .left where hasColumns: column -= 1
    case .right where hasColumns: column += 1
    case .pageUp:
      line -= max(1, height - 2)
      top -= max(1, height - 2)
    case .pageDown:
      line += max(1, height - 2)
      top += max(1, height - 2)
    case .first: line = 0
    case .last: line = lines.count - 1
    default: return false
    }
    return true
  }

  /// Takes over what another sheet, built from older contents, shows first.
  package mutating func keepPlace(of sheet: Sheet) {
    top = sheet.top
    left = sheet.left
  }

  /// Shows what another sheet, built from the same contents otherwise laid out, shows around its cursor.
  mutating func keepView(of sheet: Sheet) {
    keepPlace(of: sheet)
    top = max(0, sheet.top + line - sheet.line)
  }

  /// Shows the columns from the first on.
  package mutating func showFirstColumns() { left = 0 }

  /// Shows the page from the first of some lines on, the cursor on the first row of them that has
  /// cells, or on that line.
  mutating func show(_ range: Range<Int>) {
    top = range.lowerBound
    column = 0
    line =
      lines[range.clamped(to: lines.indices)].firstIndex(where: \.hasCells) ?? range.lowerBound
  }

  /// Shows the cursor's line in the middle of an area of that height.
  package mutating func center(height: Int) {
    top = max(0, line - height / 2)
  }

  /// Whether the cursor is on a line with columns.
  package var hasColumns: Bool { row.map { !$0.cells.isEmpty } ?? false }

  /// Puts the cursor on the first cell with this tag; false if there is none.
  @discardableResult
  package mutating func select(tag: Int) -> Bool {
    for (index, line) in lines.enumerated() {
      guard case .row(let row) = line.content,
        let column = row.cells.firstIndex(where: { $0.tag == tag })
      else { continue }
      self.line = index
      self.column = column
      return true
    }
    return false
  }

  /// Puts the cursor on the last line that begins at or before a place in the source.
  package mutating func select(_ position: Position) {
    let candidates = lines.indices.filter { index in
      lines[index].position.map { $0 <= position } ?? false
    }
    if let nearest = candidates.max(by: {
      (lines[$0].position ?? position) < (lines[$1].position ?? position)
    }) {
      line = nearest
    }
  }

  /// Puts the cursor on the line, and the cell, at a place of the area the sheet is drawn in.
  package mutating func select(x: Int, y: Int, width: Int, _ ambiguous: AmbiguousWidth) {
    let layout = layout(width, ambiguous)
    guard let index = layout.line(at: y, of: self, top: top) else { return }
    line = index
    guard let row, let place = layout.tables[row.table].column(at: x, from: left) else { return }
    column = place
  }

  /// The line at a row of the area the sheet is drawn in.
  func line(at y: Int, width: Int, _ ambiguous: AmbiguousWidth) -> Int? {
    layout(width, ambiguous).line(at: y, of: self, top: top)
  }
}
