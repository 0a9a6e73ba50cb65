internal import Disclosure
internal import DisclosureIndex

/// The table of the overview: agencies down, years across, a small chart of one figure, and the totals
/// of what is shown.
struct OverviewPage {
  private let desk: Desk
  private let filter: Filter
  private let groups: [Library.Group]
  private var library: Library { desk.library }

  /// The table as the desk wants it filtered and arranged.
  init(_ desk: Desk) {
    self.desk = desk
    filter = Filter(desk.filter)
    groups = desk.library.groups(of: filter, by: desk.arrangement)
  }

  /// The table.
  var sheet: Sheet {
    let hasUndated = library.yearOfPlace.contains(nil)
    let years: [Int?] = library.years.map { $0 } + (hasUndated ? [nil] : [])
    var columns = years.map { year in
      Sheet.Column(year.map { String($0) } ?? desk.text("无年份", "no year"), minimum: 6)
    }
    columns.append(Sheet.Column(figureTitle, minimum: library.years.count))
    var lines = [Sheet.Line(.head(table: 0))]
    for group in groups {
      if desk.arrangement.grouping != .none {
        let title = group.title.isEmpty ? desk.text("(无上级)", "(no superior)") : group.title
        lines.append(
          .init(
            .row(.init(table: 0, label: "\(title) (\(group.agencies.count))", style: .heading))))
      }
      for agency in group.agencies {
        let meant = Set(library.places(of: agency, meantBy: filter))
        let cells = years.map { cell(of: agency, year: $0, meant) } + [chart(of: agency)]
        lines.append(.init(.row(.init(table: 0, label: agency.name, cells: cells))))
      }
    }
    let table = Sheet.Table(corner: desk.text("单位", "Agency"), columns: columns)
    return Sheet(lines: lines, tables: [table])
  }

  // MARK: - Cells

  /// What an agency's report of a year comes to; one that the filter does not mean is dimmed.
  private func cell(of agency: AgencyReports, year: Int?, _ meant: Set<Int>) -> Sheet.Cell {
    let places = agency.places.filter { library.yearOfPlace[$0] == year }
    guard let place = places.first else {
      if let year, library.isMissing(agency.name, in: year) {
        return Sheet.Cell(desk.text("未报", "missing"), style: .warning)
      }
      return Sheet.Cell(year == nil ? "" : "-", style: .dim)
    }
    var cell = cell(of: place, more: places.count > 1 ? " *\(places.count)" : "")
    if !places.contains(where: meant.contains) { cell.style = .dim }
    return cell
  }

  private func cell(of place: Int, more: String) -> Sheet.Cell {
    guard library.report(place) != nil else {
      return Sheet.Cell(desk.text("读不了", "unread"), style: .error, mark: "x", tag: place)
    }
    let errors = library.count(.error, of: place)
    let warnings = library.count(.warning, of: place)
    if errors > 0 {
      let rest = warnings > 0 ? " \(warnings)?" : ""
      return Sheet.Cell("\(errors)!\(rest)\(more)", style: .error, tag: place)
    }
    if warnings > 0 { return Sheet.Cell("\(warnings)?\(more)", style: .warning, tag: place) }
    return Sheet.Cell("ok\(more)", style: .good, tag: place)
  }

  /// The figure over the years, and the last one that is printed.
  private func chart(of agency: AgencyReports) -> Sheet.Cell {
    let figures = library.figures(desk.arrangement.figure, of: agency, in: library.years)
    guard let last = figures.last(where: { $0 != nil }) ?? nil else { return Sheet.Cell("") }
    return Sheet.Cell("\(Sparkline.text(of: figures, desk.ambiguous)) \(last)")
  }

  /// The name of the figure: what its row is called, in few words.
  private var figureTitle: String {
    if desk.arrangement.figure == Arrangement.usualFigure { return desk.text("新收申请", "Requests") }
    return desk.arrangement.figure
  }

  // MARK: - Totals

  /// The totals of what is shown.
  var totals: String {
    let agencies = groups.flatMap(\.agencies)
    let places = agencies.flatMap { library.places(of: $0, meantBy: filter) }
    let reports = places.count { library.report($0) != nil }
    let errors = places.reduce(0) { $0 + library.count(.error, of: $1) }
    let warnings = places.reduce(0) { $0 + library.count(.warning, of: $1) }
    let unread = places.count - reports
    var parts = [
      desk.text("\(agencies.count) 个单位", "\(agencies.count) agencies"),
      desk.text("\(reports) 份报告", "\(reports) reports"),
      desk.text("错误 \(errors)!", "\(errors) errors!"),
      desk.text("警告 \(warnings)?", "\(warnings) warnings?"),
    ]
    if unread > 0 { parts.append(desk.text("\(unread) 份读不了", "\(unread) unreadable")) }
    if desk.unread > 0 {
      parts.append(desk.text("停止时 \(desk.unread) 个文件未读", "\(desk.unread) not read when stopped"))
    }
    if library.notRead > 0 {
      parts.append(desk.text("\(library.notRead) 个文件格式未支持", "\(library.notRead) of other formats"))
    }
    if let fault = filter.fault {
      parts.insert(fault[desk.language], at: 0)
    } else if !desk.filter.isEmpty {
      parts.append(desk.text("筛选: \(desk.filter)", "filter: \(desk.filter)"))
    }
    if desk.arrangement.order != .name {
      let title = desk.arrangement.order.title[desk.language]
      parts.append(desk.text("按\(title)排序", "by \(title)"))
    }
    return parts.joined(separator: "  ")
  }

  /// Whether no agency is shown.
  var isEmpty: Bool { groups.isEmpty }
}
