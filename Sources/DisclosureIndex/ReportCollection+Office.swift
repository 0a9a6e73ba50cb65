package import Disclosure

extension ReportCollection {
  /// What makes a finding of the report at a place the same in two runs.
  package func key(of finding: Finding, at place: Int) -> FindingKey? {
    files[place].report.map { FindingKey(finding, of: $0, in: files[place].agencyName) }
  }

  /// What the ledger says of a finding of the report at a place.
  package func verdict(on finding: Finding, of place: Int) -> Ledger.Entry? {
    guard !office.ledger.entries.isEmpty else { return nil }
    return key(of: finding, at: place).flatMap(office.ledger.verdict)
  }

  /// The roster held against the reports, for every year of which at least half of the agencies have a
  /// report; for the year with the most where there is none.
  package func rosterYears() -> [RosterYear] {
    guard let roster = office.roster else { return [] }
    let all = years.map { RosterYear(year: $0, of: self, by: roster) }
    let half = all.filter { $0.reported * 2 >= $0.expected && $0.expected > 0 }
    return half.isEmpty ? all.max { $0.reported < $1.reported }.map { [$0] } ?? [] : half
  }
}

/// Who of the roster has reported on a year.
package struct RosterYear: Sendable {
  /// The year.
  package let year: Int
  /// The roster's file.
  package let roster: String
  /// How many agencies must report.
  package let expected: Int
  /// Those that have no report.
  package let missing: [Roster.Member]
  /// Those that have several, with the places of these.
  package let several: [(member: Roster.Member, places: [Int])]
  /// The names of agencies that have a report and are not on the roster.
  package let strangers: [String]

  /// How many of them have a report.
  package var reported: Int { expected - missing.count }

  init(year: Int, of collection: ReportCollection, by roster: Roster) {
    self.year = year
    self.roster = roster.path
    let members = roster.agencies.filter { roster.expects($0, in: year) }
    let places = members.map { collection.places(of: $0.name, in: year) }
    expected = members.count
    missing = zip(members, places).filter(\.1.isEmpty).map(\.0)
    several = zip(members, places).filter { $1.count > 1 }.map { ($0, $1) }
    let names = collection.files.compactMap { file -> String? in
      guard let report = file.report, report.year?.value == year, let agency = report.agency?.value,
        roster[agency.name] == nil
      else { return nil }
      return collection.name(of: file)
    }
    strangers = Set(names).sorted(by: NaturalOrder.precedes)
  }

  /// The finding that an agency has not reported.
  package func finding(for member: Roster.Member) -> Finding {
    Finding(
      Check.missingReport.id, Check.missingReport.severity, at: Position(line: member.line),
      zh: "名册中的\(member.name)没有 \(year) 年度报告。",
      en: "\(member.name) is on the roster and has no report for \(year).")
  }
}
