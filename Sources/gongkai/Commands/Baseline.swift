internal import Disclosure
internal import DisclosureIndex
internal import Foundation

/// The findings of an earlier run, as `check --format json` wrote them: a later run leaves them out, so that
/// only what is new is reported.
///
/// A finding is the same while its check, the agency, the year and the numbers it rests on are; it may move
/// to another file or line, and the message may be put otherwise. One that rests on no cell is the same while
/// it says the same.
struct Baseline {
  private let known: Set<Key>

  /// What makes a finding the same in two runs.
  private struct Key: Hashable {
    let check: String
    /// The agency and the year; the file where they are not known.
    let report: String
    let cells: [String]
    /// What it says, of one that rests on no cell.
    let message: String?

    init(
      check: String, agency: String?, year: Int?, file: String, cells: [(String, Decimal?)],
      message: String
    ) {
      self.check = check
      report = agency.flatMap { name in year.map { "\(name) \($0)" } } ?? file
      self.cells = cells.map { "\($0)=\($1.map(\.description) ?? "")" }.sorted()
      self.message = cells.isEmpty ? message : nil
    }
  }

  /// A finding as it stands in the file.
  private struct Entry: Decodable {
    struct Cell: Decodable {
      let cell: String
      let value: Decimal?
    }

    let check: String
    let agency: String?
    let year: Int?
    let file: String
    let cells: [Cell]
    let message: [String: String]
  }

  /// Reads the file of an earlier run; throws where it is none.
  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    known = Set(
      try JSONDecoder().decode([Entry].self, from: data).map { entry in
        Key(
          check: entry.check, agency: entry.agency, year: entry.year, file: entry.file,
          cells: entry.cells.map { ($0.cell, $0.value) }, message: entry.message["zh"] ?? "")
      })
  }

  /// Whether the earlier run had a finding of a report.
  func holds(_ finding: Finding, of report: Report, in file: ReportFile) -> Bool {
    let cells = finding.operands.map { operand in
      (operand.cell, operand.entry.number.flatMap { Decimal(string: $0.description) })
    }
    return known.contains(
      Key(
        check: finding.check, agency: report.agency?.value.name, year: report.year?.value,
        file: file.source.path, cells: cells, message: finding.message.zh))
  }
}
