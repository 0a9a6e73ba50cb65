package import Disclosure
package import DisclosureIndex

/// What the overview shows of the library: which agencies, in which order, under which headings.
extension Library {
  /// Agencies that are shown together.
  package struct Group: Sendable {
    /// What they have in common; empty where agencies are not gathered.
    package let title: String
    /// The agencies, in order, by their places in ``Library/agencies``.
    package let agencies: [Int]
  }

  /// The agencies of which a filter holds, gathered and sorted.
  package func groups(of filter: Filter, by arrangement: Arrangement) -> [Group] {
    var shown = agencies.indices.filter { filter.holds(of: agencies[$0], in: self) }
    if shown.isEmpty, let loose = filter.loosened {
      shown = agencies.indices.filter { loose.holds(of: agencies[$0], in: self) }
    }
    return Dictionary(grouping: shown) { title(of: agencies[$0], by: arrangement.grouping) }
      .sorted { NaturalOrder.precedes($0.key, $1.key) }
      .map { Group(title: $0, agencies: sorted($1, by: arrangement)) }
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
  private func sorted(_ shown: [Int], by arrangement: Arrangement) -> [Int] {
    switch arrangement.order {
    case .name: return shown
    case .findings:
      return sorted(shown) { agency in
        let tallies = agency.places.lazy.map(tally)
        return (-tallies.reduce(0) { $0 + $1.errors }, -tallies.reduce(0) { $0 + $1.warnings })
      }
    case .figure:
      let figure = Figure(arrangement.figure)
      return sorted(shown) { agency in
        let latest = agency.places.last { yearOfPlace[$0] != nil }
        let number = latest.flatMap { report($0) }.flatMap(figure.number)
        return number.map { (0, -Int($0.rounded)) } ?? (1, 0)
      }
    case .level:
      return sorted(shown) { agency in
        let level = agency.places.lazy.compactMap { self.level(of: $0) }.first ?? .unknown
        return (Agency.Level.allCases.firstIndex(of: level) ?? 0, 0)
      }
    }
  }

  private func sorted(_ shown: [Int], by key: (AgencyReports) -> (Int, Int)) -> [Int] {
    let keys: [(first: Int, second: Int, agency: Int)] = shown.map { agency in
      let (first, second) = key(agencies[agency])
      return (first, second, agency)
    }
    return keys.sorted { $0 < $1 }.map(\.agency)
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
