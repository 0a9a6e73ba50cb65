package import Disclosure

/// A page of prose and tables that is scrolled as one, with a cursor on its lines and, in a table, on
/// its columns. The head of a table and the column of labels stay in sight while the rest scrolls.
package struct Sheet: Sendable {
  /// The lines from top to bottom.
  package var lines: [Line] { didSet { known = nil } }
  /// The tables whose rows stand among the lines.
  package var tables: [Table] { didSet { known = nil } }
  /// The line of the cursor.
  package var line = 0
  /// The column of the cursor, in tables.
  package var column = 0
  /// The first line that is shown.
  package private(set) var top = 0
  /// The first column that is shown, by table.
  private var left = 0
  /// Where all comes to stand, as it was last reckoned.
  private var known: (width: Int, ambiguous: AmbiguousWidth, layout: Layout)?
  /// Whether there is room for the heads of the rows above the first that is shown.
  private(set) var showsGroups = false

  /// A page of these lines.
  package init(lines: [Line] = [], tables: [Table] = []) {
    self.lines = lines
    self.tables = tables
  }

  /// One line of a page.
  package struct Line: Sendable {
    /// What stands on it.
    package var content: Content
    /// The place it came from.
    package var position: Position?
    /// What stands before a text and is no part of it, such as the number of its line.
    package var lead: String
    /// The part of a text that is marked.
    package var marked: Range<String.Index>?
    /// The parts of a text that lead elsewhere.
    package var links: [Range<String.Index>] = []

    /// A line.
    package init(
      _ content: Content, at position: Position? = nil, lead: String = "",
      marked: Range<String.Index>? = nil
    ) {
      self.content = content
      self.position = position
      self.lead = lead
      self.marked = marked
    }

    /// Whether nothing stands on it.
    var isEmpty: Bool {
      if case .text("", _) = content { lead.isEmpty } else { false }
    }
  }

  /// What can stand on a line.
  package enum Content: Sendable {
    /// Text over the full width.
    case text(String, Style)
    /// The head of a table, by its place in ``Sheet/tables``; as high as its titles need.
    case head(table: Int)
    /// A row of a table.
    case row(Row)
  }

  /// A row of a table.
  package struct Row: Sendable {
    /// The table, by its place in ``Sheet/tables``.
    package var table: Int
    /// The label.
    package var label: String
    /// How the label looks.
    package var style: Style
    /// How far the label is indented, in columns.
    package var indent: Int
    /// The cells, one for every column; empty for a row that only heads others.
    package var cells: [Cell]

    /// A row with its cells.
    package init(
      table: Int, label: String, style: Style = .label, indent: Int = 0, cells: [Cell] = []
    ) {
      self.table = table
      self.label = label
      self.style = style
      self.indent = indent
      self.cells = cells
    }
  }

  /// A cell of a table.
  package struct Cell: Sendable {
    /// The text, set at the right.
    package var text: String
    /// How it looks.
    package var style: Style
    /// A sign before the text that says what is wrong with it.
    package var mark: Character?
    /// What the cell stands for, such as a cell of a form.
    package var tag: Int?

    /// A cell.
    package init(_ text: String, style: Style = .plain, mark: Character? = nil, tag: Int? = nil) {
      self.text = text
      self.style = style
      self.mark = mark
      self.tag = tag
    }
  }

  /// The columns of a table.
  package struct Table: Sendable {
    /// What stands over the labels.
    package var corner: String
    /// The columns from left to right.
    package var columns: [Column]
    /// The least width of the labels.
    package var labels: Int

    /// A table of these columns.
    package init(corner: String, columns: [Column], labels: Int = 0) {
      self.corner = corner
      self.columns = columns
      self.labels = labels
    }
  }

  /// The head of a column.
  package struct Column: Sendable {
    /// The title, broken over several lines where it is wider than the column.
    package var title: String
    /// The head above it; written once over neighbours that share it.
    package var group: String
    /// The least width of the column, without the gap before it.
    package var minimum: Int

    /// A column.
    package init(_ title: String, group: String = "", minimum: Int = 6) {
      self.title = title
      self.group = group
      self.minimum = minimum
    }
  }
}

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
  package var firstRow: Int? {
    lines.firstIndex { line in
      if case .row(let row) = line.content { !row.cells.isEmpty } else { false }
    }
  }

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

  /// Shows the columns from the first on.
  package mutating func showFirstColumns() { left = 0 }

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

  /// Brings the cursor back inside the page and the page to the cursor.
  package mutating func settle(width: Int, height: Int, _ ambiguous: AmbiguousWidth) {
    line = max(0, min(line, lines.count - 1))
    // On a line without columns the column of the line before is kept for the next.
    if let row, !row.cells.isEmpty { column = max(0, min(column, row.cells.count - 1)) }
    showsGroups = height >= Self.roomForGroups
    let layout = layout(width, ambiguous)
    known = (width, ambiguous, layout)
    top = layout.top(showing: line, from: top, height: height, of: self)
    if let row, !row.cells.isEmpty {
      left = layout.tables[row.table].left(showing: column, from: left)
    }
  }
}

extension Sheet {
  /// On lower pages the heads of rows scroll away with them.
  private static let roomForGroups = 12

  private func layout(_ width: Int, _ ambiguous: AmbiguousWidth) -> Layout {
    if let known, known.width == width, known.ambiguous == ambiguous { return known.layout }
    return Layout(of: self, width: width, ambiguous)
  }

  /// Draws the part of the page that fits an area; the line under the cursor is marked if asked for.
  package func draw(
    on grid: inout Grid, in area: Rect, _ ambiguous: AmbiguousWidth, search: String = "",
    showsCursor: Bool = true
  ) {
    let layout = layout(area.width, ambiguous)
    let painter = SheetPainter(
      sheet: self, layout: layout, area: area, left: left, search: search, showsCursor: showsCursor)
    painter.paint(on: &grid, from: top)
  }
}
