package import Disclosure
package import DisclosureIndex

/// The reports that were read so far, their examinations, and the order in which they are walked.
package struct Library: Sendable {
  private var collection: ReportCollection
  /// The examination of each file's report, by its place.
  package private(set) var examinations: [Examination?] = []
  /// The agencies with their reports, by name.
  package private(set) var agencies: [AgencyReports] = []
  /// The year of each file's report, by its place.
  package private(set) var yearOfPlace: [Int?] = []
  /// The agency of each file, as a place in ``agencies``, by the file's place.
  private var agencyOfPlace: [Int: Int] = [:]
  /// The years that reports are of, in order.
  package private(set) var years: [Int] = []
  /// Whether there are files without a year.
  package private(set) var hasUndated = false
  /// Every failing check that is an error or a warning and not settled, by agency, year and catalogue.
  package private(set) var failures: [Reference] = []
  /// The failing checks that are settled, by agency, year and catalogue.
  package private(set) var settled: [Reference] = []
  /// The failing checks that are not settled, by severity.
  private var open: [Severity: [Reference]] = [:]
  /// What the ledger says of the findings of reports, by both their places.
  private var verdicts: [Int: [Int: Ledger.Entry]] = [:]
  /// How often anything has changed: what was made out of the library is made anew when this is more.
  package private(set) var generation = 0
  /// The ``generation`` in which the report at a place was last judged, by its place: what shows one
  /// report is made anew when this is more.
  private var judged: [Int: Int] = [:]
  /// How often files were taken in: what was compared before the last time holds no more.
  private var edition = 0
  /// How many failing checks that are not settled the report at each place has.
  private var tallies: [Tally] = []
  /// The columns that the name of each agency takes.
  private var nameWidths: [[Int]] = []
  /// The agencies whose reports have changed since they were held against each other.
  private var unjudged: Set<String> = []
  /// The places whose reports were judged beside those of other agencies.
  private var besidePeers: Set<Int> = []
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

  /// How many failing checks of a report are not settled.
  package struct Tally: Hashable, Sendable {
    /// The errors.
    package var errors = 0
    /// The warnings.
    package var warnings = 0
  }

  /// No reports of an office.
  package init(of office: Office = Office()) {
    collection = ReportCollection(of: office)
  }

  /// Takes in what was read of files, with what is found in each report by itself: the places of that.
  /// What is found beside others comes with a ``comparison()``.
  @discardableResult
  package mutating func update(_ updates: [SourceUpdate]) -> Set<Int> {
    guard !updates.isEmpty else { return [] }
    generation += 1
    edition += 1
    var changed: [(place: Int, examination: Examination?)] = []
    for update in updates {
      let (places, agencies) = collection.take(update)
      changed += places
      unjudged.formUnion(agencies)
    }
    let files = collection.files
    examinations += files.dropFirst(examinations.count).map { _ in nil }
    yearOfPlace += files.dropFirst(yearOfPlace.count).map { _ in nil }
    tallies += files.dropFirst(tallies.count).map { _ in Tally() }
    for (place, examination) in changed {
      yearOfPlace[place] = files[place].report?.year?.value
      judge(place, examination)
    }
    list()
    walk()
    return Set(changed.map(\.place))
  }

  /// Puts the agencies and years into their order.
  private mutating func list() {
    years = collection.years
    missing = Dictionary(
      uniqueKeysWithValues: collection.rosterYears().map { year in
        (year.year, Set(year.missing.map(\.name)))
      })
    agencies = collection.agencies(with: missing.values.reduce([]) { $0.union($1) })
    nameWidths = [AmbiguousWidth.narrow, .wide].map { ambiguous in
      agencies.map { $0.name.displayWidth(ambiguous) }
    }
    agencyOfPlace = Dictionary(
      uniqueKeysWithValues: agencies.enumerated().flatMap { agency in
        agency.element.places.map { ($0, agency.offset) }
      })
    hasUndated = agencies.contains { $0.places.contains { yearOfPlace[$0] == nil } }
  }

  private mutating func judge(_ place: Int, _ examination: Examination?) {
    examinations[place] = examination
    judged[place] = generation
    look(up: place)
  }

  /// What comes of holding reports against each other.
  package struct Comparison: Sendable {
    /// How often files had been taken in.
    let edition: Int
    /// The examinations, by place.
    let examinations: [Int: Examination]
    /// The places of those that come out otherwise beside other agencies.
    let besidePeers: Set<Int>
  }

  /// Holds the reports of each agency that has changed against each other, and those of different agencies,
  /// which takes time.
  package func comparison() -> Comparison {
    let (examinations, besidePeers) = collection.examinations(of: unjudged)
    return Comparison(edition: edition, examinations: examinations, besidePeers: besidePeers)
  }

  /// Takes in what came of a comparison, if the reports are still those: the places that were judged anew.
  package mutating func take(_ comparison: Comparison) -> Set<Int> {
    guard comparison.edition == edition else { return [] }
    let alone = besidePeers.subtracting(comparison.examinations.keys)
    unjudged = []
    guard !alone.isEmpty || !comparison.examinations.isEmpty else { return [] }
    generation += 1
    for place in alone { judge(place, collection.examination(of: place)) }
    for (place, examination) in comparison.examinations { judge(place, examination) }
    besidePeers = comparison.besidePeers
    walk()
    return alone.union(comparison.examinations.keys)
  }

  /// Takes in a verdict that was written into the ledger.
  package mutating func decide(_ entry: Ledger.Entry) {
    generation += 1
    collection.office.note(entry)
    for place in collection.files.indices {
      look(up: place)
      judged[place] = generation
    }
    walk()
  }

  /// Looks up the verdicts on the findings of a report.
  private mutating func look(up place: Int) {
    defer { tallies[place] = Tally(of: openFindings(of: place)) }
    guard !collection.office.ledger.entries.isEmpty else { return }
    var entries: [Int: Ledger.Entry] = [:]
    for (index, finding) in findings(of: place).enumerated() {
      entries[index] = collection.verdict(on: finding, of: place)
    }
    verdicts[place] = entries.isEmpty ? nil : entries
  }

  /// How many failing checks the report at a place has.
  package func tally(of place: Int) -> Tally { tallies[place] }

  /// Whether there is a report at a place.
  package func isReport(_ place: Int) -> Bool { examinations[place] != nil }

  /// The columns that the name of an agency takes.
  func nameWidth(of agency: Int, _ ambiguous: AmbiguousWidth) -> Int {
    nameWidths[ambiguous == .narrow ? 0 : 1][agency]
  }

  /// Puts the failing checks into their order.
  private mutating func walk() {
    (failures, open, settled) = ([], [:], [])
    for place in agencies.lazy.flatMap(\.places) {
      let findings = findings(of: place)
      for index in findings.indices where findings[index].outcome == .fail {
        let reference = Reference(place: place, finding: index)
        let severity = findings[index].severity
        if isSettled(reference) {
          settled.append(reference)
        } else {
          open[severity, default: []].append(reference)
          if severity >= .warning { failures.append(reference) }
        }
      }
    }
  }

  /// Whether an agency is on the roster and has no report for a year.
  package func isMissing(_ agency: String, in year: Int) -> Bool {
    missing[year]?.contains(agency) ?? false
  }

  /// How many files there are.
  package var count: Int { collection.count }

  /// What the office keeps beside the reports.
  package var office: Office { collection.office }

  /// The ``generation`` in which the report at a place was last judged.
  package func edition(of place: Int) -> Int { judged[place] ?? 0 }

  /// Whether the file at a place is there no more.
  package func isGone(_ place: Int) -> Bool { collection.isGone(place) }

  /// The place of the same agency's report of the year before.
  package func previous(of place: Int) -> Int? { collection.previous(of: place) }

  /// The place of the first file that is there and has a path that is meant.
  package func place(where isMeant: (String) -> Bool) -> Int? {
    collection.files.indices.first { !isGone($0) && isMeant(collection.files[$0].path) }
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

  /// The reference to what was found in the report at a place; nil where that is not found there.
  package func reference(to finding: Finding, at place: Int) -> Reference? {
    findings(of: place).firstIndex(of: finding).map { Reference(place: place, finding: $0) }
  }

  /// How many failing checks of a severity the report at a place has.
  package func count(_ severity: Severity, of place: Int) -> Int {
    switch severity {
    case .error: tallies[place].errors
    case .warning: tallies[place].warnings
    default: openFindings(of: place).count { $0.outcome == .fail && $0.severity == severity }
    }
  }

  /// The agency whose report stands at a place, as a place in ``agencies``.
  package func agency(of place: Int) -> Int? { agencyOfPlace[place] }

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
  package func references(of severity: Severity) -> [Reference] { open[severity] ?? [] }

  /// Where a finding leads: to the first cell it rests on, or to its line.
  package func destination(of reference: Reference) -> Destination {
    let finding = finding(reference)
    let cell = finding.operands.lazy.filter { !$0.isPrevious }.compactMap {
      report(reference.place)?.form.index(of: $0.cell)
    }.first
    return .report(place: reference.place, cell: cell, at: finding.position)
  }
}

extension Library.Tally {
  fileprivate init(of findings: [Finding]) {
    for finding in findings where finding.outcome == .fail {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      default: break
      }
    }
  }
}
