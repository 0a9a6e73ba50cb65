internal import Disclosure
internal import DisclosureIndex

/// A place in a report that another report can be opened at as well: a section and, if there is one
/// under the cursor, a cell.
package struct Spot: Hashable, Sendable {
  /// The number of the section; 0 where the form prescribes none.
  package var section: Int
  /// The name of the cell.
  package var cell: String?

  /// A section, at a cell if said.
  package init(section: Int, cell: String? = nil) {
    self.section = section
    self.cell = cell
  }

  /// The section of the requests, which is looked at most.
  package static let usual = Spot(section: 3)
}

extension Desk {
  /// Asks for the comparison of the report at a place with the one before it, or with another.
  mutating func compare(_ place: Int, with other: Int? = nil, at spot: Spot) {
    guard let left = other ?? library.neighbour(of: place, by: -1) else { return }
    route = .push(.compare(left: left, right: place, section: spot.section, cell: spot.cell))
  }

  /// Why the report at a place cannot be compared with any other; nil if it can.
  func reasonAgainstComparing(_ place: Int?) -> Message? {
    guard let place else { return Message(zh: "这里没有报告。", en: "There is no report here.") }
    guard library.report(place) != nil else {
      return Message(zh: "读不了的文件不能对比。", en: "A file that cannot be read cannot be compared.")
    }
    let others = (0..<library.count).lazy.filter { $0 != place }
    guard !others.contains(where: library.isReport) else { return nil }
    return Message(zh: "没有别的报告可对比。", en: "There is no other report to compare with.")
  }
}

extension Library {
  /// A report that another one can be compared with.
  struct Counterpart: Sendable {
    /// Its place in the library.
    let place: Int
    /// Its agency.
    let agency: String
    /// Its year, and where the agency has several reports of the year which of them: `2023 #2`.
    let year: String
    /// Whether the agency has other reports of the year.
    let isReissued: Bool

    /// The agency and the year, by which the report is found again.
    var name: String { "\(agency) \(year)" }
  }

  /// What the report at a place can be compared with: the others of its agency, then of every other
  /// agency that of the same year, or of the nearest, the later first.
  func counterparts(of place: Int) -> [Counterpart] {
    let year = yearOfPlace[place]
    var own: [Counterpart] = []
    var others: [Counterpart] = []
    for agency in agencies {
      if agency.places.contains(place) {
        own = agency.places.filter { $0 != place && isReport($0) }.map {
          counterpart($0, of: agency)
        }
      } else if let nearest = self.place(of: agency, nearest: year) {
        others.append(counterpart(nearest, of: agency))
      }
    }
    return own + others
  }

  /// The report of that name, or of the agency of that name the one of a year or of the nearest; nil
  /// if there is none.
  func place(named name: String, nearest year: Int?) -> Int? {
    for agency in agencies where name.hasPrefix(agency.name) {
      if name == agency.name { return place(of: agency, nearest: year) }
      if let found = agency.places.first(where: { counterpart($0, of: agency).name == name }) {
        return isReport(found) ? found : nil
      }
    }
    return nil
  }

  /// The name by which a report is known among those of its agency: its year, and where there are
  /// several of the year which of them.
  func year(of place: Int, among places: [Int]) -> String {
    let year = yearOfPlace[place]
    let name = year.map { String($0) } ?? "?"
    let number = (places.filter { yearOfPlace[$0] == year }.firstIndex(of: place) ?? 0) + 1
    return number > 1 ? "\(name) #\(number)" : name
  }

  private func counterpart(_ place: Int, of agency: AgencyReports) -> Counterpart {
    Counterpart(
      place: place, agency: agency.name, year: year(of: place, among: agency.places),
      isReissued: agency.places.count { yearOfPlace[$0] == yearOfPlace[place] } > 1)
  }

  private func place(of agency: AgencyReports, nearest year: Int?) -> Int? {
    let readable = agency.places.filter(isReport)
    guard let year else { return readable.last }
    func distance(_ place: Int) -> Int { yearOfPlace[place].map { abs($0 - year) } ?? .max }
    guard let least = readable.map(distance).min() else { return nil }
    let nearest = readable.filter { distance($0) == least }
    // Of two years as near the later; of several reports of one year the first.
    let latest = nearest.compactMap { yearOfPlace[$0] }.max()
    return nearest.first { yearOfPlace[$0] == latest }
  }
}
