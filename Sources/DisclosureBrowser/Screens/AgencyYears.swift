internal import Disclosure
internal import DisclosureIndex

/// The reports of an agency by year, from the first to the last, with the years between that have none.
struct AgencyYears: Sendable {
  /// A year and its report.
  struct Year: Hashable, Sendable {
    /// The year.
    let year: Int
    /// The place of its report in the library, the first by path; `nil` where there is none.
    let place: Int?
    /// How many reports are of the year.
    let count: Int

    /// The year, with how many reports are of it where they are more than one.
    var name: String { count > 1 ? "\(year) *\(count)" : String(year) }
  }

  /// The years in order.
  let years: [Year]
  /// The reports, in the order of the years.
  let reports: [Report?]

  /// The years of the agency of that name; none where no report says its year.
  init(of name: String, in library: Library) {
    self.init(of: library.agency(named: name)?.places ?? [], in: library)
  }

  /// The years of the reports at these places, which are those of one agency by year.
  init(of places: [Int], in library: Library) {
    var years: [Year] = []
    for place in places {
      guard let year = library.report(place)?.year?.value else { continue }
      if let last = years.last, last.year == year {
        years[years.count - 1] = Year(year: year, place: last.place, count: last.count + 1)
        continue
      }
      if let last = years.last, last.year < year {
        years += (last.year + 1..<year).map { Year(year: $0, place: nil, count: 0) }
      }
      years.append(Year(year: year, place: place, count: 1))
    }
    self.years = years
    reports = years.map { $0.place.flatMap(library.report) }
  }

  /// The forms of the reports, that of the latest first.
  var forms: [Form] {
    reports.compactMap { $0?.form }.reversed().reduce(into: []) { forms, form in
      if !forms.contains(form) { forms.append(form) }
    }
  }
}

extension Library {
  /// The agency of a name.
  func agency(named name: String) -> AgencyReports? { agencies.first { $0.name == name } }

  /// The name of the agency before or after one, among those that have reports.
  func agency(nextTo name: String, by step: Int) -> String? {
    guard let index = agencies.firstIndex(where: { $0.name == name }) else { return nil }
    let others = step > 0 ? Array(agencies[(index + 1)...]) : agencies[..<index].reversed()
    return others.first { !$0.places.isEmpty }?.name
  }
}
