package import Disclosure

/// Reports of any number of agencies and years, in which each finds the one of the year before.
package struct ReportCollection: Sendable {
  /// The files, in the order in which they were added.
  package private(set) var files: [ReportFile] = []
  /// What the office keeps beside them.
  package var office: Office

  private var places: [Key: [Int]] = [:]
  private var yearsOfAgency: [String: Set<Int>] = [:]

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
    guard let key = key(of: file) else { return }
    let place = files.count - 1
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

  /// The agencies with their reports, by name; files without a report are under their own names.
  package var agencies: [AgencyReports] { agencies(with: []) }

  /// The agencies with their reports, and those of these names that have none, by name.
  package func agencies(with names: Set<String>) -> [AgencyReports] {
    var groups = Dictionary(uniqueKeysWithValues: names.map { ($0, [Int]()) })
    for (place, file) in files.enumerated() { groups[name(of: file), default: []].append(place) }
    return groups.sorted { NaturalOrder.precedes($0.key, $1.key) }.map { name, places in
      let sorted = places.sorted { a, b in
        let (one, two) = (year(of: a), year(of: b))
        return one == two ? NaturalOrder.precedes(files[a].path, files[b].path) : one < two
      }
      return AgencyReports(name: name, places: sorted)
    }
  }

  /// The years that the reports are of, each once, in order.
  package var years: [Int] {
    Set(files.compactMap { $0.report?.year?.value }).sorted()
  }

  private func year(of place: Int) -> Int { files[place].report?.year?.value ?? 0 }

  /// The places of an agency's reports for a year; the agency is known by its name in ``name(of:)``.
  package func places(of agency: String, in year: Int) -> [Int] {
    places[Key(agency: agency, year: year)] ?? []
  }

  /// The name under which a file is listed: that of its agency on the roster, or else in its report,
  /// or its own in brackets.
  package func name(of file: ReportFile) -> String {
    file.report?.agency.map { office.name(of: $0.value) } ?? file.agencyName
  }

  private func key(of file: ReportFile) -> Key? {
    guard let report = file.report, let agency = report.agency?.value, let year = report.year?.value
    else { return nil }
    return Key(agency: office.name(of: agency), year: year)
  }
}

/// An agency's reports in a collection.
package struct AgencyReports: Hashable, Sendable {
  /// The agency's name, the same for all usual ways to write it; a file's in brackets if there is
  /// none.
  package let name: String
  /// The places of its reports in the collection, by year and path; those without a year first.
  package let places: [Int]
}

extension ReportFile {
  /// The name under which the file is listed: its agency's, or its own in brackets.
  package var agencyName: String {
    report?.agency?.value.canonicalName ?? Self.name(of: source, part: part)
  }

  /// The name under which a report without an agency is listed: the file's in brackets.
  package static func name(of source: SourceFile, part: Int) -> String {
    part == 1 ? "[\(source.stem)]" : "[\(source.stem)#\(part)]"
  }
}
