/// Draws a sheet: the head that stays in sight, then line after line.
struct SheetPainter {
  let sheet: Sheet
  let layout: Layout
  let area: Rect
  let left: Int
  let search: String
  let showsCursor: Bool

  /// Draws the lines from `top` on, as many as fit.
  func paint(on grid: inout Grid, from top: Int) {
    var y = area.y
    if let table = layout.head(above: top, of: sheet) {
      paintHead(of: table, at: &y, on: &grid)
    }
    for index in layout.groups(above: top, of: sheet) {
      guard y < area.maxY, case .row(let row) = sheet.lines[index].content else { continue }
      paint(row, index: index, y: y, on: &grid)
      y += 1
    }
    for index in sheet.lines.indices.dropFirst(top) {
      guard y < area.maxY else { return }
      switch sheet.lines[index].content {
      case .text(let text, let style):
        paint(text, style, index: index, y: y, on: &grid)
        y += 1
      case .head(let table):
        paintHead(of: table, at: &y, on: &grid)
      case .row(let row):
        paint(row, index: index, y: y, on: &grid)
        y += 1
      }
    }
  }

  private func isSelected(_ index: Int) -> Bool { showsCursor && index == sheet.line }

  private func paint(_ text: String, _ style: Style, index: Int, y: Int, on grid: inout Grid) {
    if isSelected(index) { grid.put(">", x: area.x, y: y, style: .key, in: area) }
    let lead = sheet.lines[index].lead
    let start = area.x + TableLayout.gutter
    let x = start + grid.put(lead, x: start, y: y, style: .dim, in: area)
    grid.put(text, x: x, y: y, style: style, in: area)
    for link in sheet.lines[index].links {
      let before = text[..<link.lowerBound].displayWidth(grid.ambiguous)
      let columns = text[link].displayWidth(grid.ambiguous)
      grid.restyle(Rect(x: x + before, y: y, width: columns, height: 1).intersection(area)) {
        $0.adding(.underline)
      }
    }
    if let marked = sheet.lines[index].marked {
      paintMatch(marked, in: text, x: x, y: y, on: &grid)
    }
    paintMatches(inLine: index, x: x, y: y, on: &grid)
  }

  /// Restyles what was searched for on a line of text that begins at `x`.
  private func paintMatches(inLine index: Int, x: Int, y: Int, on grid: inout Grid) {
    guard case .text(let text, _) = sheet.lines[index].content else { return }
    for range in sheet.matches(of: search, inLine: index) {
      paintMatch(range, in: text, x: x, y: y, on: &grid)
    }
  }

  private func paintMatch(
    _ range: Range<String.Index>, in text: String, x: Int, y: Int, on grid: inout Grid
  ) {
    let before = text[..<range.lowerBound].displayWidth(grid.ambiguous)
    let columns = text[range].displayWidth(grid.ambiguous)
    grid.restyle(Rect(x: x + before, y: y, width: columns, height: 1).intersection(area)) { _ in
      .match
    }
  }

  private func paintHead(of table: Int, at y: inout Int, on grid: inout Grid) {
    let columns = layout.tables[table]
    let bottom = y + columns.headHeight - 1
    let line = Rect(x: area.x, y: y, width: area.width, height: columns.headHeight)
      .intersection(area)
    grid.fill(line)
    let corner = sheet.tables[table].corner
    grid.put(
      corner.truncated(to: columns.labelWidth, grid.ambiguous), x: area.x + TableLayout.gutter,
      y: bottom, style: .heading, in: line)
    let visible = columns.visible(from: left)
    paintGroups(visible, columns, y: y, in: line, on: &grid)
    for (column, x) in visible {
      let lines = columns.titles[column]
      for (index, title) in lines.enumerated() {
        let field = title.padded(to: columns.widths[column] - 1, .right, grid.ambiguous)
        grid.put(
          field, x: area.x + x + 1, y: bottom - lines.count + 1 + index, style: .heading, in: line)
      }
    }
    paintArrows(visible, columns, y: bottom, in: line, on: &grid)
    y = bottom + 1
  }

  private func paintGroups(
    _ visible: [(column: Int, x: Int)], _ columns: TableLayout, y: Int, in line: Rect,
    on grid: inout Grid
  ) {
    var index = 0
    while index < visible.count {
      let group = columns.groups[visible[index].column]
      var end = index + 1
      while end < visible.count, columns.groups[visible[end].column] == group { end += 1 }
      if !group.isEmpty {
        let last = visible[end - 1]
        let width = last.x + columns.widths[last.column] - visible[index].x - 1
        let x = area.x + visible[index].x + 1
        grid.rule(x: x, y: y, width: width, in: line)
        let text = group.truncated(to: width, grid.ambiguous)
        let spare = width - text.displayWidth(grid.ambiguous)
        grid.put(text, x: x + spare / 2, y: y, style: .heading, in: line)
      }
      index = end
    }
  }

  /// Signs that columns are hidden at the left or at the right.
  private func paintArrows(
    _ visible: [(column: Int, x: Int)], _ columns: TableLayout, y: Int, in line: Rect,
    on grid: inout Grid
  ) {
    if let first = visible.first, first.column > 0 {
      grid.put("<", x: area.x + first.x, y: y, style: .key, in: line)
    }
    if let last = visible.last, last.column < columns.widths.count - 1 {
      grid.put(">", x: area.maxX - 1, y: y, style: .key, in: line)
    }
  }

  private func paint(_ row: Sheet.Row, index: Int, y: Int, on grid: inout Grid) {
    let columns = layout.tables[row.table]
    let selected = isSelected(index)
    let line = Rect(x: area.x, y: y, width: area.width, height: 1)
    if selected { grid.put(">", x: area.x, y: y, style: .key, in: line) }
    if let mark = row.cells.lazy.compactMap(\.mark).first {
      grid.put(String(mark), x: area.x + 1, y: y, style: style(of: mark), in: line)
    }
    let x = area.x + TableLayout.gutter
    // A row that only heads others has the whole line for its label.
    let room = row.cells.isEmpty ? area.width - TableLayout.gutter : columns.labelWidth
    let label = row.label.truncated(to: max(0, room - row.indent), grid.ambiguous)
    grid.put(
      label, x: x + row.indent, y: y, style: selected ? row.style.adding(.bold) : row.style,
      in: line)
    for range in label.matches(of: search) {
      paintMatch(range, in: label, x: x + row.indent, y: y, on: &grid)
    }
    for (column, x) in columns.visible(from: left) where row.cells.indices.contains(column) {
      let cell = row.cells[column]
      let text = (cell.mark.map(String.init) ?? "") + cell.text
      let field = text.padded(to: columns.widths[column] - 1, .right, grid.ambiguous)
      let isCursor = selected && column == sheet.column
      grid.put(
        field, x: area.x + x + 1, y: y, style: isCursor ? cell.style.adding(.reverse) : cell.style,
        in: line)
    }
  }

  private func style(of mark: Character) -> Style {
    switch mark {
    case "!": .error
    case "?": .warning
    default: .note
    }
  }
}
