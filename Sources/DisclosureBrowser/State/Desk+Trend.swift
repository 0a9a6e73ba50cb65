internal import Disclosure
internal import DisclosureIndex

extension Desk {
  /// Asks for the trend of a cell, for the chain of its column or for its table over the years, from
  /// the report at a place.
  mutating func open(
    _ action: Action, of place: Int, cell: String?, section: Int = Spot.usual.section
  ) {
    guard let agency = library.agency(of: place).map({ library.agencies[$0].name }) else { return }
    let year = library.report(place)?.year?.value
    switch action {
    case .trend:
      let cell = cell ?? Arrangement.usualFigure
      route = .push(.trend(cell: cell, agency: agency, year: year, agencies: nil))
    case .chain:
      let column = cell?.split(separator: ".").last.map(String.init)
      route = .push(.chain(agency: agency, column: column, year: year))
    case .years:
      route = .push(.years(agency: agency, section: section, cell: cell, year: year))
    default: break
    }
  }

  /// Why the report at a place leads to no trend and no chain; nil if it does.
  func reasonAgainstTrend(of place: Int?) -> Message? {
    guard let place else { return Message(zh: "这里没有报告。", en: "There is no report here.") }
    guard library.report(place) == nil else { return nil }
    return Message(zh: "读不了的文件没有趋势。", en: "A file that cannot be read has no trend.")
  }
}
