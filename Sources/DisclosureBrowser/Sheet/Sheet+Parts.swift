package import Disclosure

/// What a page is made of.
extension Sheet {
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

    /// Whether it is a row that has cells.
    var hasCells: Bool {
      if case .row(let row) = content { !row.cells.isEmpty } else { false }
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
    /// Tables of one part of a page have labels of one width, so that their columns stand in line.
    var part = 0
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
