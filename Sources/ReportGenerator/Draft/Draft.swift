package import Disclosure

/// A report as its author left it: headings, prose and tables, not yet flattened to text, with what
/// a reader is to make of every cell.
package struct Draft: Sendable {
  /// What it was written from.
  package let truth: Truth
  /// What stands above the title: metadata, navigation.
  var front: [String] = []
  /// The lines of the title.
  var title: [String] = []
  /// What stands between the title and the first heading.
  var opening: [String] = []
  /// The sections in order.
  var parts: [Part] = []
  /// What stands behind the last section: signature, footer.
  var closing: [String] = []
  /// What is right for every cell of the form, in its order.
  package var expected: [Expectation]

  /// One section.
  struct Part: Sendable {
    var heading: String?
    var blocks: [Block]
  }

  /// A piece of a section.
  enum Block: Sendable {
    case prose(String)
    case table(Grid)
  }

  /// The form of its tables.
  package var form: Form { truth.form }
}

// MARK: - What damages do to it

extension Draft {
  /// Changes every table.
  mutating func changeGrids(_ change: (inout Grid) -> Void) {
    for part in parts.indices {
      for block in parts[part].blocks.indices {
        guard case .table(var grid) = parts[part].blocks[block] else { continue }
        change(&grid)
        parts[part].blocks[block] = .table(grid)
      }
    }
  }

  /// Changes the table of a kind, if the report has it.
  mutating func change(_ kind: Grid.Kind, _ change: (inout Grid) -> Void) {
    changeGrids { if $0.kind == kind { change(&$0) } }
  }

  /// Changes every row of every table.
  mutating func changeRows(_ change: (inout Grid.Row) -> Void) {
    changeGrids { grid in
      for row in grid.rows.indices { change(&grid.rows[row]) }
    }
  }

  /// Changes every cell of every table.
  mutating func changeCells(_ change: (inout Grid.Cell) -> Void) {
    changeRows { row in
      for cell in row.cells.indices { change(&row.cells[cell]) }
    }
  }

  /// Prints `text` in a cell, which then says `entry`.
  mutating func print(_ text: String, in cell: Int, saying entry: Expectation) {
    changeCells { if $0.role == .figure(cell) { $0.text = text } }
    expected[cell] = entry
  }

  /// The cells that print a number, in the order of the form.
  var printedCells: [Int] { expected.indices.filter { expected[$0].entry.number != nil } }

  /// The rows of figures that the tables have, as places in the order of the form's rows.
  var printedRows: [Int] { grids.flatMap { $0.rows.compactMap(\.row) } }

  /// The tables in order.
  var grids: [Grid] {
    parts.flatMap { part in
      part.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
    }
  }

  /// Says that nothing is known of the cells of a row.
  mutating func lose(row: Int) {
    for cell in form.cells(inRow: row) { expected[cell] = Expectation(.absent) }
  }

  /// Says that a reader may give up on the cells of a row.
  mutating func excuse(row: Int) {
    for cell in form.cells(inRow: row) { expected[cell].mayBeRefused = true }
  }

  /// Says that a reader may give up on all cells.
  mutating func excuseAll() {
    for cell in expected.indices { expected[cell].mayBeRefused = true }
  }
}
