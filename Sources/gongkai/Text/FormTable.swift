internal import Disclosure

/// A table laid out as its form has it: labels under their groups, or, for a single row of many
/// columns, the columns as lines.
enum FormTable {
  /// A column: its label and the heads above it.
  struct Column {
    let label: Message
    let groups: [Message]

    init(_ column: Form.Column) {
      label = column.label
      groups = column.groups
    }

    init(_ column: Comparison.Column) {
      label = column.label
      groups = column.groups
    }
  }

  /// A row: its label, the labels it stands under, and its figures as text.
  struct Row {
    let label: Message
    let groups: [Message]
    let figures: [String]

    init(_ row: Form.Row, _ figures: [String]) {
      label = row.label
      groups = row.groups
      self.figures = figures
    }

    init(_ line: Comparison.Line, _ figures: [String]) {
      label = line.label
      groups = line.groups
      self.figures = figures
    }
  }

  /// The table as text.
  static func make(columns: [Column], rows: [Row]) -> TextTable {
    var table = TextTable()
    if let only = rows.first, rows.count == 1, columns.count > 3 {
      table.heads = [""]
      var groups: [Message] = []
      for (column, figure) in zip(columns, only.figures) {
        add(column.label, column.groups, [figure], after: &groups, to: &table)
      }
      return table
    }
    table.heads = columns.map(\.label.text)
    table.groups = columns.map { $0.groups.last?.text ?? "" }
    var groups: [Message] = []
    for row in rows {
      add(row.label, row.groups, row.figures, after: &groups, to: &table)
      // A row may itself head the rows below it.
      groups.append(row.label)
    }
    return table
  }

  /// Adds a row, and before it the groups that the row before did not stand under.
  private static func add(
    _ label: Message, _ groups: [Message], _ figures: [String], after last: inout [Message],
    to table: inout TextTable
  ) {
    let common = zip(groups, last).prefix { $0 == $1 }.count
    for (depth, group) in groups.enumerated().dropFirst(common) {
      table.add(group.text, depth: depth)
    }
    last = groups
    table.add(label.text, depth: groups.count, figures)
  }
}
