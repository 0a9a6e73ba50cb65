internal import Disclosure

/// The tables of one section over the years of an agency: the rows by what they mean, whatever form a
/// year has, with what each year says.
struct YearsTable: Sendable {
  /// One row.
  struct Entry: Sendable {
    /// The table, by its place in ``titles``.
    let table: Int
    /// The label.
    let label: Message
    /// The labels it stands under, outermost first.
    let groups: [Message]
    /// The figure.
    let figure: Figure
    /// What each year says; `nil` without a report, or where its form has no such figure.
    let values: [Comparison.Value?]

    /// Whether two years that have the figure say different things.
    var differs: Bool {
      let said = values.compactMap(\.self)
      return zip(said, said.dropFirst()).contains {
        Comparison.Pair(left: $0, right: $1).differs
      }
    }
  }

  /// What the tables are about.
  private(set) var titles: [Message] = []
  /// The rows of all tables, from top to bottom.
  private(set) var entries: [Entry] = []
  /// The columns of the tables that are shown one column at a time, the total first.
  let columns: [Figure.Column]

  /// The rows of a section over years; of wide tables the column of that name alone.
  init(of rows: [Figure.Row], column: String, over years: AgencyYears) {
    let wide = rows.first(where: Self.isWide)?.columns ?? []
    columns = wide.filter { $0.id == Self.total } + wide.filter { $0.id != Self.total }
    var last: String?
    for row in rows {
      if row.table != last { titles.append(row.title) }
      last = row.table
      let isWide = Self.isWide(row)
      for own in row.columns where !isWide || own.id == column {
        let values = years.reports.map { $0.flatMap { own.figure.value(in: $0) } }
        guard values.contains(where: { $0 != nil }) else { continue }
        let isAlone = isWide || row.columns.count == 1
        let heads = row.label.zh.isEmpty ? [] : [row.label]
        entries.append(
          Entry(
            table: titles.count - 1,
            label: isAlone && !row.label.zh.isEmpty ? row.label : own.label,
            groups: isAlone ? row.groups : row.groups + heads + own.groups, figure: own.figure,
            values: values))
      }
    }
  }

  /// The name of the column that is shown at first.
  static let total = "total"
  /// Rows of more columns, which all rows of their table share, are shown one column at a time.
  private static let widest = 5

  private static func isWide(_ row: Figure.Row) -> Bool {
    row.columns.count > widest && !row.label.zh.isEmpty
  }

  /// The row of a cell, by the name that one form or another gives it.
  func entry(of cell: String) -> Int? {
    entries.firstIndex { $0.figure.cells.contains(cell) }
  }
}

extension Figure.Column {
  /// The name of the column in data.
  var id: String { figure.cell.split(separator: ".").last.map(String.init) ?? figure.cell }
}
