/// A statutory table before it is flattened to text: rows of cells that know what they are.
package struct Grid: Sendable {
  /// Which of a report's tables it is.
  package enum Kind: Hashable, Sendable {
    /// Section two: all its blocks in one table.
    case proactive
    /// Section three.
    case requests
    /// Section four.
    case disputes
    /// The statistics table of 2014.
    case statistics
  }

  /// Which table it is.
  var kind: Kind
  /// Its rows from top to bottom.
  var rows: [Row]
  /// How many cells its widest row has; shorter rows are filled up to it with pads.
  var width: Int

  /// One row: merged cells stand in their first row and column only.
  struct Row: Sendable {
    /// Its cells from left to right.
    var cells: [Cell]
    /// The row of the form whose figures it holds; `nil` for captions and heads.
    var row: Int?
    /// How many cells of rows above it reach down into it, on its left.
    var spanned = 0

    /// The text of every cell.
    var texts: [String] { cells.map(\.text) }
    /// The texts of the cells from the first figure on.
    var figures: [String] { cells.drop { !$0.isFigure }.map(\.text) }
    /// The texts before the figures.
    var labels: [String] { cells.prefix { !$0.isFigure }.map(\.text) }
  }

  /// One cell: its text and what it is in the form.
  struct Cell: Sendable {
    var text: String
    let role: Role

    init(_ text: String, _ role: Role) {
      self.text = text
      self.role = role
    }

    var isFigure: Bool { if case .figure = role { true } else { false } }
  }

  /// What a cell is in the form.
  enum Role: Hashable, Sendable {
    /// A caption over a block: 第二十条第(一)项.
    case caption
    /// A corner cell or a head over several columns.
    case head
    /// The head of a column.
    case column(table: Int, column: Int)
    /// A label over several rows.
    case group
    /// The label of a row.
    case label
    /// The unit of a row.
    case unit
    /// A figure, as a place in the form's cells.
    case figure(Int)
    /// A figure or a text that no form has.
    case other
  }

  /// How many pads fill up the row at `index`; the last row has none.
  func pads(_ index: Int, width: Int? = nil) -> Int {
    index == rows.count - 1 ? 0 : max(0, (width ?? self.width) - rows[index].cells.count)
  }
}
