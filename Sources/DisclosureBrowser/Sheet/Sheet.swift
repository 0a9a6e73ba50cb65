internal import Disclosure

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
  package internal(set) var top = 0
  /// The first column that is shown, by table.
  var left = 0
  /// Where all comes to stand, as it was last reckoned.
  var known: (width: Int, ambiguous: AmbiguousWidth, layout: Layout)?
  /// Whether there is room for the heads of the rows above the first that is shown.
  var showsGroups = false

  /// A page of these lines.
  package init(lines: [Line] = [], tables: [Table] = []) {
    self.lines = lines
    self.tables = tables
  }
}

extension Sheet {
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

  /// On lower pages the heads of rows scroll away with them.
  private static let roomForGroups = 12

  func layout(_ width: Int, _ ambiguous: AmbiguousWidth) -> Layout {
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
