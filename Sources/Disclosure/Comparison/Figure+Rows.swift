extension Figure {
  /// A row of figures, as one form prints it or several do.
  public struct Row: Sendable {
    /// The section it stands in, 0 where the form prescribes none.
    public let section: Int
    /// The name of its table in data.
    public let table: String
    /// What its table is about.
    public let title: Message
    /// The name of the row in data.
    public let id: String
    /// The label; empty where the form prints none.
    public let label: Message
    /// The labels it stands under, outermost first.
    public let groups: [Message]
    /// Its columns from left to right; never empty.
    public internal(set) var columns: [Column]
  }

  /// A figure of a row.
  public struct Column: Sendable {
    /// The figure.
    public let figure: Figure
    /// The label of its column; empty where the form prints none.
    public let label: Message
    /// The heads above the label, outermost first.
    public let groups: [Message]
  }

  /// The rows of some forms, in the order of the first of them; what only another has stands where it
  /// has it, or at the end.
  public static func rows(of forms: [Form]) -> [Row] {
    var rows: [Row] = []
    var known: Set<String> = []
    for form in forms {
      for table in form.tables { merge(table, into: &rows, &known) }
    }
    return rows
  }

  private static func merge(
    _ table: Form.Table, into rows: inout [Row], _ known: inout Set<String>
  ) {
    var end = begin(of: table, in: rows)
    for row in table.rows {
      let columns = table.columns.map { column in
        let name = [row.id, column.id].filter { !$0.isEmpty }.joined(separator: ".")
        return Column(figure: Figure(name), label: column.label, groups: column.groups)
      }
      let new = columns.filter { !known.contains($0.figure.cell) }
      known.formUnion(new.flatMap(\.figure.cells))
      if let place = rows.firstIndex(where: { $0.id == row.id && $0.table == table.id }) {
        rows[place].columns += new
        end = place + 1
      } else if !new.isEmpty {
        rows.insert(
          Row(
            section: table.section, table: table.id, title: table.title, id: row.id,
            label: row.label, groups: row.groups, columns: new), at: end)
        end += 1
      }
    }
  }

  /// Where the first row of a table belongs.
  private static func begin(of table: Form.Table, in rows: [Row]) -> Int {
    if let place = rows.firstIndex(where: { $0.table == table.id }) { return place }
    guard table.section > 0 else { return rows.count }
    return rows.lastIndex { $0.section > 0 && $0.section <= table.section }.map { $0 + 1 } ?? 0
  }
}
