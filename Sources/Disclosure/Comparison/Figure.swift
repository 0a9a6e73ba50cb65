/// A figure that reports of several years give, whatever their forms call its cell.
///
/// It is known by one of the cells that hold it; other forms are asked for the cell of the same name,
/// else for what corresponds to it, and what has no counterpart has no value: a match that is in doubt
/// is not made.
public struct Figure: Hashable, Sendable {
  /// The name of the cell, in whichever form has it.
  public let cell: String

  /// The figure in the cell of that name.
  public init(_ cell: String) {
    self.cell = cell
  }

  /// What a report says of it; `nil` if its form has no such figure.
  public func value(in report: Report) -> Comparison.Value? {
    for (row, column) in Self.names(of: cell) {
      if let value = Comparison.Value.printed(row, column, in: report) { return value }
    }
    for (row, column) in Self.names(of: cell) {
      if let value = Comparison.Value.derived(row, column, in: report) { return value }
    }
    guard let same = correspondence, let cells = same.cells(in: report.form) else { return nil }
    return Comparison.Value(report, sumOf: cells)
  }

  /// The number that a report gives for it; `nil` if it gives none.
  public func number(in report: Report) -> Number? { value(in: report)?.entry.number }

  /// The names of the single cells that hold it, one form or another's.
  public var cells: [String] {
    let own = Self.names(of: cell).map(Comparison.Value.name)
    let other = (correspondence?.sums ?? []).filter { $0.count == 1 }.flatMap(\.self)
    return own + other.filter { !own.contains($0) }
  }

  /// What other forms have in its place.
  private var correspondence: Correspondence? {
    Correspondence.all.first { $0.sums.contains([cell]) }
  }

  /// The row and the column of a cell, and the other names that the column has in other forms.
  private static func names(of cell: String) -> [(row: String, column: String)] {
    guard let form = Form.all.first(where: { $0.index(of: cell) != nil }),
      let index = form.index(of: cell)
    else { return [] }
    let table = form.tables[form.cells[index].table]
    let row = table.rows[form.cells[index].row].id
    let column = table.columns[form.cells[index].column].id
    let others = Correspondence.columns.filter { $0.table == table.id && $0.names.contains(column) }
      .flatMap { $0.names.subtracting([column]).sorted() }
    return ([column] + others).map { (row, $0) }
  }
}

extension Comparison.Value {
  /// The cell of a row and a column; `nil` where the form has none or the report need not have it.
  static func printed(_ row: String, _ column: String, in report: Report) -> Self? {
    guard let index = report.form.index(of: name(row, column)) else { return nil }
    let value = Self(report, cell: index)
    guard value.entry == .absent else { return value }
    switch report.form.row(report.form.row(ofCell: index)).presence {
    case .required: return value
    case .local: return nil
    case .unless(let other):
      return report[name(other, column)].entry == .absent ? value : nil
    }
  }

  /// The sum of the rows that a report prints in place of one.
  static func derived(_ row: String, _ column: String, in report: Report) -> Self? {
    guard let parts = Correspondence.rows.first(where: { $0.whole == row })?.parts else {
      return nil
    }
    let indices = parts.compactMap { report.form.index(of: name($0, column)) }
    guard indices.count == parts.count else { return nil }
    return Self(report, sumOf: indices)
  }

  /// The name of the cell of a row and a column.
  fileprivate static func name(_ row: String, _ column: String) -> String {
    column.isEmpty ? row : "\(row).\(column)"
  }
}
