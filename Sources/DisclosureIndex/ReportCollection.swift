package import Disclosure

/// Reports of any number of agencies and years, in which each finds the one of the year before.
package struct ReportCollection: Sendable {
  /// The files, in the order in which they were added; a file that is gone keeps its place, without a
  /// report.
  package private(set) var files: [ReportFile] = []
  /// What the office keeps beside them.
  package var office: Office

  private var places: [Key: [Int]] = [:]
  private var yearsOfAgency: [String: Set<Int>] = [:]
  private var placesOfSource: [SourceFile: [Int]] = [:]
  private var gone: Set<Int> = []

  private struct Key: Hashable, Sendable {
    let agency: String
    let year: Int
  }

  /// A collection of these files.
  package init(_ files: [ReportFile] = [], of office: Office = Office()) {
    self.office = office
    for file in files { add(file) }
  }

  /// Takes a file in; two reports of one agency and year are both kept.
  package mutating func add(_ file: ReportFile) {
    files.append(file)
    enter(files.count - 1)
  }

  /// How many files there are.
  package var count: Int { files.count - gone.count }

  /// Whether the file at a place is there no more.
  package func isGone(_ place: Int) -> Bool { gone.contains(place) }

  /// Takes in what was read of a file or an archive: what stands at a path that was there before takes its
  /// place, and what is there no more leaves a place without a report. Gives the places that are other
  /// than before, and the names of the agencies that these were or are of.
  package mutating func take(
    _ update: SourceUpdate
  ) -> (places: [(place: Int, examination: Examination?)], agencies: Set<String>) {
    let before = placesOfSource[update.source] ?? []
    var old = Dictionary(before.map { (files[$0].path, $0) }) { one, _ in one }
    var agencies = Set(before.map { name(of: files[$0]) })
    var touched: [(place: Int, examination: Examination?)] = []
    for (report, examination) in zip(update.reports, update.examinations) {
      if let place = old.removeValue(forKey: report.path) {
        replace(place, by: report)
        touched.append((place, examination))
      } else {
        add(report)
        touched.append((files.count - 1, examination))
      }
      agencies.insert(name(of: report))
    }
    for place in old.values where !gone.contains(place) {
      replace(place, by: ReportFile(source: files[place].source, result: .failure(.gone)))
      gone.insert(place)
      touched.append((place, nil))
    }
    placesOfSource[update.source] =
      before + touched.map(\.place).filter { $0 > before.last ?? -1 }
    return (touched, agencies)
  }

  private mutating func replace(_ place: Int, by file: ReportFile) {
    if let key = key(of: files[place]) {
      places[key]?.removeAll { $0 == place }
      if places[key]?.isEmpty ?? true { yearsOfAgency[key.agency]?.remove(key.year) }
    }
    gone.remove(place)
    files[place] = file
    enter(place)
  }

  private mutating func enter(_ place: Int) {
    let file = files[place]
    guard let key = key(of: file) else { return }
    var siblings = places[key] ?? []
    let index =
      siblings.firstIndex { NaturalOrder.precedes(file.path, files[$0].path) } ?? siblings.count
    siblings.insert(place, at: index)
    places[key] = siblings
    yearsOfAgency[key.agency, default: []].insert(key.year)
  }

  /// The place of the same agency's report of the year before; where there are several, of the one
  /// whose path comes first, whatever the order of adding.
  package func previous(of place: Int) -> Int? {
    guard let key = key(of: files[place]) else { return nil }
    return places[Key(agency: key.agency, year: key.year - 1)]?.first
  }

  /// The places of all reports of the same agency and year, the one at `place` among them.
  package func duplicates(of place: Int) -> [Int] {
    key(of: files[place]).flatMap { places[$0] } ?? [place]
  }

  /// The examination of a report beside the one of the year before; `nil` for an unreadable file.
  package func examination(of place: Int, beside peers: Peers = Peers()) -> Examination? {
    guard let report = files[place].report else { return nil }
    return Examination(
      of: report, after: previous(of: place).flatMap { files[$0].report },
      among: siblings(of: place), beside: peers, under: office.settings)
  }

  /// The years of the same agency, its other reports of the same year, and those of the years around.
  private func siblings(of place: Int) -> Siblings {
    guard let key = key(of: files[place]) else { return Siblings() }
    let others = duplicates(of: place).filter { $0 != place }.compactMap { other in
      files[other].report.map { (file: files[other].path, report: $0) }
    }
    let near = (1...Self.nearestYears).flatMap { [key.year - $0, key.year + $0] }
    let series = near.compactMap { year in
      places[Key(agency: key.agency, year: year)]?.first.flatMap { files[$0].report }
    }
    return Siblings(years: yearsOfAgency[key.agency] ?? [], others: others, series: series)
  }

  /// A report is compared with those of so many years before and after it.
  private static let nearestYears = 4

  /// Whether a report is of an agency of which one of these files is, too.
  package func isRelated(_ place: Int, to agencies: Set<String>) -> Bool {
    key(of: files[place]).map { agencies.contains($0.agency) } ?? false
  }

  /// The examinations of all files, in their order, made on all processors.
  package func examinations() -> [Examination?] {
    let peers = peers()
    return Workers.map(count: files.count) { examination(of: $0, beside: peers[$0] ?? Peers()) }
  }

  /// The places of an agency's reports for a year; the agency is known by its name in ``name(of:)``.
  package func places(of agency: String, in year: Int) -> [Int] {
    places[Key(agency: agency, year: year)] ?? []
  }

  private func key(of file: ReportFile) -> Key? {
    guard let report = file.report, let agency = report.agency?.value, let year = report.year?.value
    else { return nil }
    return Key(agency: office.name(of: agency), year: year)
  }
}
