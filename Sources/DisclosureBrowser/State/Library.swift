package import Disclosure
package import DisclosureIndex

/// The reports that were read so far, their examinations, and the order in which they are walked.
package struct Library: Sendable {
  /// The files with their reports.
  package private(set) var collection: ReportCollection
  /// The examination of each file's report, by its place.
  package private(set) var examinations: [Examination?] = []
  /// The agencies with their reports, by name.
  package private(set) var agencies: [AgencyReports] = []
  /// The year of each file's report, by its place.
  package private(set) var yearOfPlace: [Int?] = []
  /// The years that reports are of, in order.
  package private(set) var years: [Int] = []
  /// Every failing check that is an error or a warning and not settled, by agency, year and catalogue.
  package private(set) var failures: [Reference] = []
  /// What the ledger says of the findings of reports, by both their places.
  private var verdicts: [Int: [Int: Ledger.Entry]] = [:]
  /// How often files were taken in: what was made out of the library is anew when this is more.
  package private(set) var generation = 0
  /// The agencies of the roster that have no report, by year.
  private var missing: [Int: Set<String>] = [:]
  /// Files of formats that are not read, and places that could not be opened.
  package var notRead = 0

  /// A finding, by the place of its report and its place among the report's findings.
  package struct Reference: Hashable, Sendable {
    /// The report.
    package let place: Int
    /// The finding.
    package let finding: Int

    /// A reference to a finding.
    package init(place: Int, finding: Int) {
      self.place = place
      self.finding = finding
    }
  }

  /// No reports of an office.
  package init(of office: Office = Office()) {
    collection = ReportCollection(of: office)
  }

  /// Takes in files as they come, and judges anew what they have a bearing on.
  package mutating func add(_ files: [ReportFile]) {
    generation += 1
    let first = collection.files.count
    for file in files { collection.add(file) }
    yearOfPlace += files.map { $0.report?.year?.value }
    years = collection.years
    missing = Dictionary(
      uniqueKeysWithValues: collection.rosterYears().map { year in
        (year.year, Set(year.missing.map(\.name)))
      })
    agencies = collection.agencies(with: missing.values.reduce([]) { $0.union($1) })
    let isNew = { (place: Int) in place >= first }
    examinations += files.map { _ in nil }
    let touched = Set(files.filter { $0.report?.agency != nil }.map(collection.name))
    for place in collection.files.indices {
      // A report is judged beside others of its agency, which may come after it.
      if isNew(place) || collection.isRelated(place, to: touched) {
        examinations[place] = collection.examination(of: place)
        look(up: place)
      }
    }
    walk()
  }

  /// Takes in examinations that were made beside the reports of other agencies.
  package mutating func replace(_ others: [Int: Examination]) {
    guard !others.isEmpty else { return }
    generation += 1
    for (place, examination) in others {
      examinations[place] = examination
      look(up: place)
    }
    walk()
  }

  /// Takes in a verdict that was written into the ledger.
  package mutating func decide(_ entry: Ledger.Entry) {
    generation += 1
    collection.office.note(entry)
    for place in collection.files.indices { look(up: place) }
    walk()
  }

  /// Looks up the verdicts on the findings of a report.
  private mutating func look(up place: Int) {
    guard !collection.office.ledger.entries.isEmpty else { return }
    var entries: [Int: Ledger.Entry] = [:]
    for (index, finding) in findings(of: place).enumerated() {
      entries[index] = collection.verdict(on: finding, of: place)
    }
    verdicts[place] = entries.isEmpty ? nil : entries
  }

  /// Puts the failing checks into their order.
  private mutating func walk() {
    failures = agencies.flatMap(\.places).flatMap { place in
      findings(of: place).indices.filter { isFailure(findings(of: place)[$0]) }
        .map { Reference(place: place, finding: $0) }.filter { !isSettled($0) }
    }
  }

  /// Whether an agency is on the roster and has no report for a year.
  package func isMissing(_ agency: String, in year: Int) -> Bool {
    missing[year]?.contains(agency) ?? false
  }

  /// The file at a place.
  package func file(_ place: Int) -> ReportFile { collection.files[place] }

  /// The report at a place; nil if the file has none.
  package func report(_ place: Int) -> Report? { collection.files[place].report }

  /// What the ledger says of a finding.
  package func verdict(on reference: Reference) -> Ledger.Entry? {
    verdicts[reference.place]?[reference.finding]
  }

  /// Whether the ledger says that nothing is left to do about a finding.
  package func isSettled(_ reference: Reference) -> Bool {
    verdict(on: reference)?.verdict.isSettled ?? false
  }

  /// What was found in the report at a place and is not settled.
  package func openFindings(of place: Int) -> [Finding] {
    guard verdicts[place] != nil else { return findings(of: place) }
    return findings(of: place).enumerated()
      .filter { !isSettled(Reference(place: place, finding: $0.offset)) }.map(\.element)
  }

  /// What makes a finding the same in two runs.
  package func key(of reference: Reference) -> FindingKey? {
    collection.key(of: finding(reference), at: reference.place)
  }

  /// What was found in the report at a place.
  package func findings(of place: Int) -> [Finding] { examinations[place]?.findings ?? [] }

  /// The finding a reference leads to.
  package func finding(_ reference: Reference) -> Finding {
    findings(of: reference.place)[reference.finding]
  }

  /// How many failing checks of a severity the report at a place has.
  package func count(_ severity: Severity, of place: Int) -> Int {
    openFindings(of: place).count { $0.outcome == .fail && $0.severity == severity }
  }

  /// The agency whose report stands at a place, as a place in ``agencies``.
  package func agency(of place: Int) -> Int? {
    agencies.firstIndex { $0.places.contains(place) }
  }

  /// The report before or after one in its agency's row, by year.
  package func neighbour(of place: Int, by step: Int) -> Int? {
    guard let agency = agency(of: place), let index = agencies[agency].places.firstIndex(of: place)
    else { return nil }
    let next = index + step
    return agencies[agency].places.indices.contains(next) ? agencies[agency].places[next] : nil
  }

  /// The report of the agency before or after, of the same year if it has one, else its last.
  package func counterpart(of place: Int, by step: Int) -> Int? {
    guard let agency = agency(of: place), agencies.indices.contains(agency + step) else {
      return nil
    }
    let year = report(place)?.year?.value
    let places = agencies[agency + step].places
    return places.first { report($0)?.year?.value == year } ?? places.last
  }

  /// The failing checks of a severity that are not settled, by agency, year and catalogue.
  package func references(of severity: Severity) -> [Reference] {
    failures { $1.severity == severity && !isSettled($0) }
  }

  /// The failing checks that are settled, by agency, year and catalogue.
  package var settled: [Reference] {
    verdicts.isEmpty ? [] : failures { reference, _ in isSettled(reference) }
  }

  private func failures(where isMeant: (Reference, Finding) -> Bool) -> [Reference] {
    agencies.flatMap(\.places).flatMap { place in
      findings(of: place).enumerated().compactMap { index, finding in
        let reference = Reference(place: place, finding: index)
        return finding.outcome == .fail && isMeant(reference, finding) ? reference : nil
      }
    }
  }

  /// Where a finding leads: to the first cell it rests on, or to its line.
  package func destination(of reference: Reference) -> Destination {
    let finding = finding(reference)
    let cell = finding.operands.lazy.filter { !$0.isPrevious }.compactMap {
      report(reference.place)?.form.index(of: $0.cell)
    }.first
    return .report(place: reference.place, cell: cell, at: finding.position)
  }

  private func isFailure(_ finding: Finding) -> Bool {
    finding.outcome == .fail && finding.severity >= .warning
  }
}
