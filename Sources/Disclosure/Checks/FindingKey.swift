/// What makes a finding the same in two runs: its check, the agency, the year, and what stands in the
/// cells it rests on.
///
/// It may move to another file or line, and be put in other words. One that rests on no cell is the
/// same while it says the same, wherever it stands.
public struct FindingKey: Hashable, Sendable {
  /// The name of the check and its relation: `R01.natural`.
  public let check: String
  /// The agency, under the name that is the same for all usual ways to write it; the name of the file
  /// where there is none.
  public let agency: String
  /// The year; `nil` where it is not known.
  public let year: Int?
  /// The cells with their numbers, `s3.new.natural=21 s3.new.total=14`, or what it says.
  public let evidence: String

  /// A key whose parts were written down before.
  public init(check: String, agency: String, year: Int?, evidence: String) {
    self.check = check
    self.agency = agency
    self.year = year
    self.evidence = evidence
  }

  /// The key of a finding on these cells, each with its number if it has one.
  public init(
    check: String, agency: String, year: Int?, cells: [(cell: String, number: String?)],
    message: String
  ) {
    self.init(
      check: check, agency: Agency(name: agency).canonicalName, year: year,
      evidence: cells.isEmpty
        ? Self.withoutPlaces(message)
        : cells.map { "\($0.cell)=\($0.number ?? "")" }.sorted().joined(separator: " "))
  }

  /// The key of a finding in a report, which stands in a file of this name.
  public init(_ finding: Finding, of report: Report, in file: String) {
    self.init(
      check: finding.check, agency: report.agency?.value.name ?? file, year: report.year?.value,
      cells: finding.operands.map { ($0.cell, $0.entry.number?.description) },
      message: finding.message.zh)
  }

  /// A sentence without the lines it names: `第12行称` is `第行称`.
  private static func withoutPlaces(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var isPlace = false
    for scalar in text.unicodeScalars {
      if isPlace, ("0"..."9").contains(scalar) || scalar == " " || scalar == ":" { continue }
      isPlace = scalar == "第"
      kept.append(scalar == "\t" || scalar == "\n" ? " " : scalar)
    }
    return String(kept)
  }
}
