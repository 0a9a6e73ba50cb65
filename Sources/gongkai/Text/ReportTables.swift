internal import Disclosure

/// The tables of a report with the signs of what is wrong in them.
struct ReportTables {
  private let report: Report
  private let signs: [String: Severity]

  /// The tables of an examined report.
  init(_ examination: Examination) {
    report = examination.report
    var signs: [String: Severity] = [:]
    for finding in examination.findings where finding.outcome == .fail {
      for operand in finding.operands where !operand.isPrevious {
        signs[operand.cell] = max(signs[operand.cell] ?? .note, finding.severity)
      }
    }
    self.signs = signs
  }

  /// Whether anything is wrong in a table.
  func isMarked(_ index: Int) -> Bool {
    report.form.cells.contains { $0.table == index && signs[$0.id] != nil }
  }

  /// A table of the form with what its signs for entries mean; `nil` if nothing of it is in the report.
  ///
  /// Where anything in it is wrong every figure ends in the sign of a severity or in a blank.
  func table(at index: Int) -> (table: TextTable, legend: String?)? {
    let table = report.form.tables[index]
    let all = report.form.cells.indices.filter { report.form.cells[$0].table == index }
    let width = table.columns.count
    let rows = table.rows.indices.map { (table.rows[$0], all[$0 * width..<($0 + 1) * width]) }
      .filter { row, cells in
        row.presence == .required || cells.contains { report.cells[$0].entry != .absent }
      }
    let cells = rows.flatMap(\.1)
    guard cells.contains(where: { report.cells[$0].entry != .absent }) else { return nil }
    let hasSigns = cells.contains { signs[report.form.cells[$0].id] != nil }
    let text = FormTable.make(
      columns: table.columns.map { FormTable.Column($0) },
      rows: rows.map { row, cells in
        FormTable.Row(row, cells.map { self.text(ofCell: $0, hasSigns: hasSigns) })
      })
    return (text, Entry.legend(for: cells.lazy.map { report.cells[$0].entry }))
  }

  /// The entry of a cell, its unit if it is written there, and the sign of what is wrong with it.
  private func text(ofCell index: Int, hasSigns: Bool) -> String {
    let reading = report.cells[index]
    let sign = signs[report.form.cells[index].id].map { String($0.sign) } ?? " "
    return reading.entry.text(raw: reading.raw) + (reading.unit?.rawValue ?? "")
      + (hasSigns ? sign : "")
  }
}
