/// A table as a page draws it: every cell with the columns and rows that it covers.
struct RuledTable: Sendable {
  /// Which of a report's tables it is.
  let kind: Grid.Kind
  /// How many columns it has.
  let width: Int
  /// How many of its rows are heads that stand above all figures.
  let heads: Int
  /// The cells that begin in each row, from left to right; some damaged rows end early.
  var rows: [[Cell]]

  /// One cell.
  struct Cell: Sendable {
    /// What it shows.
    var text: String
    /// What it is in the form.
    let role: Grid.Role
    /// Its first column.
    let column: Int
    /// How many columns it covers.
    var columns = 1
    /// How many rows it covers.
    var rows = 1

    /// Whether it is one of the form's figures.
    var isFigure: Bool { if case .figure = role { true } else { false } }
    /// Whether it names columns.
    var isHead: Bool {
      switch role {
      case .head, .column, .caption: true
      default: false
      }
    }
  }

  /// The cell, by row and place in it, that covers every column of every row; `nil` where none does.
  var covering: [[(row: Int, cell: Int)?]] {
    var cover: [[(row: Int, cell: Int)?]] = Array(
      repeating: Array(repeating: nil, count: width), count: rows.count)
    for (r, row) in rows.enumerated() {
      for (c, cell) in row.enumerated() {
        for y in r..<min(rows.count, r + cell.rows) {
          for x in cell.column..<min(width, cell.column + cell.columns) { cover[y][x] = (r, c) }
        }
      }
    }
    return cover
  }

  /// The table in pieces, one for every caption, as sites print the blocks of section two.
  var blocks: [RuledTable] {
    let starts = rows.indices.filter { rows[$0].count == 1 && rows[$0][0].role == .caption }
    guard kind == .proactive, starts.count > 1 else { return [self] }
    let ends = starts.dropFirst() + [rows.count]
    return zip([0] + starts.dropFirst(), ends).map { start, end in
      RuledTable(kind: kind, width: width, heads: 0, rows: Array(rows[start..<end]))
    }
  }
}
