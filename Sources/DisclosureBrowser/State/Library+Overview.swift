package import Disclosure
package import DisclosureIndex

/// What the overview shows of the library: which agencies, in which order, under which headings.
extension Library {
  /// Agencies that are shown together.
  package struct Group: Sendable {
    /// What they have in common; empty where agencies are not gathered.
    package let title: String
    /// The agencies, in order.
    package let agencies: [AgencyReports]
  }

  /// The agencies of which a filter holds, gathered and sorted.
  package func groups(of filter: Filter, by arrangement: Arrangement) -> [Group] {
    var shown = agencies.filter { filter.holds(of: $0, in: self) }
    if shown.isEmpty, let loose = filter.loosened {
      shown = agencies.filter { loose.holds(of: $0, in: self) }
    }
    let titles = shown.map { title(of: $0, by: arrangement.grouping) }
    return Dictionary(grouping: shown.indices) { titles[$0] }
      .sorted { NaturalOrder.precedes($0.key, $1.key) }
      .map { title, places in
        Group(title: title, agencies: sorted(places.map { shown[$0] }, by: arrangement))
      }
  }

  /// The reports of an agency for whose sake a filter shows it.
  package func places(of agency: AgencyReports, meantBy filter: Filter) -> [Int] {
    filter.isOfReports ? agency.places.filter { filter.holds(of: $0, in: self) } : agency.places
  }

  /// The level of the agency that made a report, by the roster or by its name.
  package func level(of place: Int) -> Agency.Level? {
    guard let agency = report(place)?.agency?.value else { return nil }
    let standing = office.settings.standings[agency.canonicalName]
    return standing?.level ?? agency.level
  }

  /// The figures of an agency over the years, the first report of each; `nil` where there is none.
  package func figures(_ cell: String, of agency: AgencyReports, in years: [Int]) -> [Number?] {
    let figure = Figure(cell)
    return years.map { year in
      agency.places.first { yearOfPlace[$0] == year }.flatMap { report($0) }.flatMap(figure.number)
    }
  }

  // MARK: - Order

  /// Agencies that are alike in what they are sorted by stay in the order of their names.
  private func sorted(_ agencies: [AgencyReports], by arrangement: Arrangement) -> [AgencyReports] {
    switch arrangement.order {
    case .name: return agencies
    case .findings:
      return sorted(agencies) { agency in
        [Severity.error, .warning].map { severity in
          -agency.places.reduce(0) { $0 + count(severity, of: $1) }
        }
      }
    case .figure:
      return sorted(agencies) { agency in
        let latest = agency.places.last { yearOfPlace[$0] != nil }
        let figure = latest.flatMap { report($0) }.flatMap(Figure(arrangement.figure).number)
        return figure.map { [0, -Int($0.rounded)] } ?? [1, 0]
      }
    case .level:
      return sorted(agencies) { agency in
        let level = agency.places.lazy.compactMap { self.level(of: $0) }.first ?? .unknown
        return [Agency.Level.allCases.firstIndex(of: level) ?? 0]
      }
    }
  }

  private func sorted(
    _ agencies: [AgencyReports], by key: (AgencyReports) -> [Int]
  ) -> [AgencyReports] {
    agencies.map { ($0, key($0)) }.enumerated().sorted { one, two in
      one.element.1 == two.element.1
        ? one.offset < two.offset : one.element.1.lexicographicallyPrecedes(two.element.1)
    }.map(\.element.0)
  }

  // MARK: - Groups

  private func title(of agency: AgencyReports, by grouping: Arrangement.Grouping) -> String {
    switch grouping {
    case .none: return ""
    case .folder:
      let path = agency.places.last.map { file($0).source.path } ?? ""
      return path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    case .superior: return office.roster?[agency.name]?.superior ?? ""
    }
  }
}

extension Number {
  /// The whole part.
  fileprivate var rounded: Int64 {
    (0..<scale).reduce(mantissa) { mantissa, _ in mantissa / 10 }
  }
}
