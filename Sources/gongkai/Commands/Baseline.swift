internal import Disclosure
internal import DisclosureIndex
internal import Foundation

/// The findings of an earlier run, as `check --format json` wrote them: a later run leaves them out, so that
/// only what is new is reported.
///
/// A finding is the same while its ``FindingKey`` is.
struct Baseline {
  private let known: Set<FindingKey>

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
    let part: Int?
    let cells: [Cell]
    let message: [String: String]
  }

  /// Reads the file of an earlier run; throws where it is none.
  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    known = Set(
      try JSONDecoder().decode([Entry].self, from: data).map { entry in
        FindingKey(
          check: entry.check,
          agency: entry.agency
            ?? ReportFile.name(of: SourceFile(path: entry.file), part: entry.part ?? 1),
          year: entry.year,
          cells: entry.cells.map { ($0.cell, $0.value?.description) },
          message: entry.message["zh"] ?? "")
      })
  }

  /// Whether the earlier run had a finding.
  func holds(_ key: FindingKey) -> Bool { known.contains(key) }
}
