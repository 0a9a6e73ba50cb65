package import Disclosure

/// How a reader's report of one file compares with the truth about it.
package struct Score: Sendable {
  /// What became of one cell.
  package enum Verdict: Hashable, Sendable, CaseIterable {
    /// Neither the text nor the reader has anything for the cell.
    case nothing
    /// The reader says what the text says.
    case right
    /// The reader does not say it, and the text leaves it open.
    case excused
    /// The text has a number, or another sign, and the reader has none or does not say which.
    case refused
    /// The reader has another number, and a finding or a remark names the cell.
    case named
    /// The reader has another number, and nothing says so.
    case silent
  }

  /// The verdict on every cell of the form.
  package let verdicts: [Verdict]
  /// Why the text was refused; `nil` if it was read.
  package let refusal: ReadError?
  /// How many findings take prose for wrong although it agrees with the tables.
  package let falseAlarms: Int
  /// Whether the year was read otherwise than it is printed.
  package let isYearWrong: Bool

  /// Reads a generated file and compares.
  package init(reading generated: GeneratedReport) {
    let report: Report
    do throws(ReadError) {
      report = try Report.all(reading: generated.bytes)[0]
    } catch {
      verdicts = generated.expected.map { Self.verdict(.absent, $0) ?? .refused }
      refusal = error
      falseAlarms = 0
      isYearWrong = false
      return
    }
    refusal = nil
    let findings = Examination(of: report).findings
    let named = report.named(by: findings)
    verdicts = generated.form.cells.indices.map { index in
      let cell = generated.form.cells[index].id
      let expected = generated.expected[index]
      let read = report[cell].entry
      return Self.verdict(read, expected) ?? (named.contains(cell) ? .named : .silent)
    }
    falseAlarms = findings.count { $0.check.hasPrefix("N") && $0.outcome == .fail }
    isYearWrong = report.year.map { $0.value != generated.truth.year } ?? false
  }

  /// What a reading comes to; `nil` if it is a wrong number.
  private static func verdict(_ read: Entry, _ expected: Expectation) -> Verdict? {
    if expected.accepts(read) {
      if expected.entry == .absent { return .nothing }
      return read == expected.entry || expected.entry == .unreadable ? .right : .excused
    }
    return read.number == nil ? .refused : nil
  }
}

extension Report {
  /// The names of the cells that a finding or a remark tells the user to look at.
  fileprivate func named(by findings: [Finding]) -> Set<String> {
    var cells = Set(findings.flatMap { $0.operands.filter { !$0.isPrevious }.map(\.cell) })
    for remark in remarks {
      switch remark {
      case .rowByPosition(let row, _, _), .valueCount(let row, _, _, _),
        .chosenReading(let row, _, _), .blankBehindPads(let row, _),
        .repeatedRow(let row, _, _):
        for cell in form.cells.indices where form.rowPlace(ofCell: cell) == row {
          cells.insert(form.cells[cell].id)
        }
      case .columnsByPosition(let table, let columns, _, _, _):
        for cell in form.cells where cell.table == table && columns.contains(cell.column) {
          cells.insert(cell.id)
        }
      case .columnsOutOfOrder(let table, _, _):
        for cell in form.cells where cell.table == table { cells.insert(cell.id) }
      default: continue
      }
    }
    return cells
  }
}
