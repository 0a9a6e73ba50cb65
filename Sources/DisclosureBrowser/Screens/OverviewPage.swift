internal import Disclosure
internal import DisclosureIndex

/// The table of the overview: agencies down, years across, a small chart of one figure, and the totals
/// of what is shown. Its rows are made when they are wanted.
struct OverviewPage {
  /// A row of the table.
  enum Row: Hashable {
    /// What the agencies below have in common.
    case group(String, count: Int)
    /// An agency, by its place in ``Library/agencies``.
    case agency(Int)
  }

  /// The rows.
  let rows: [Row]
  /// The totals of what is shown.
  let totals: String
  private let filter: Filter
  private let table: Sheet.Table

  /// No rows.
  init() {
    (rows, totals, filter) = ([], "", Filter(""))
    table = Sheet.Table(corner: "", columns: [])
  }

  /// The table as the desk wants it filtered and arranged.
  init(_ desk: Desk) {
    filter = Filter(desk.filter)
    let groups = desk.library.groups(of: filter, by: desk.arrangement)
    let hasGroups = desk.arrangement.grouping != .none
    rows = groups.flatMap { group in
      (hasGroups ? [Row.group(group.title, count: group.agencies.count)] : [])
        + group.agencies.map(Row.agency)
    }
    let shown = groups.flatMap(\.agencies)
    totals = Totals(of: shown, filter, desk).text
    table = Self.table(of: shown, desk)
  }

  /// The row of an agency.
  func row(of agency: String, in library: Library) -> Int? {
    rows.firstIndex { row in
      if case .agency(let place) = row { library.agencies[place].name == agency } else { false }
    }
  }

  /// The names of the agencies, in order.
  func names(in library: Library) -> [String] {
    rows.compactMap { row in
      if case .agency(let place) = row { library.agencies[place].name } else { nil }
    }
  }

  /// The table with those of its rows that are wanted.
  func sheet(_ wanted: Range<Int>, _ desk: Desk) -> Sheet {
    let years = Self.years(desk)
    let lines = rows[wanted].map { row in
      switch row {
      case .group(let title, let count):
        let title = title.isEmpty ? desk.text("(无上级)", "(no superior)") : title
        return Sheet.Line(.row(.init(table: 0, label: "\(title) (\(count))", style: .heading)))
      case .agency(let place):
        let agency = desk.library.agencies[place]
        let meant = filter.isOfReports ? desk.library.places(of: agency, meantBy: filter) : nil
        let cells =
          years.map { cell(of: agency, year: $0, meant, desk) } + [chart(of: agency, desk)]
        return Sheet.Line(.row(.init(table: 0, label: agency.name, cells: cells)))
      }
    }
    return Sheet(lines: [.init(.head(table: 0))] + lines, tables: [table])
  }

  // MARK: - Columns

  /// The head of the table, as wide as the widest of all rows, whichever are in sight.
  private static func table(of shown: [Int], _ desk: Desk) -> Sheet.Table {
    let library = desk.library
    let years = years(desk)
    var widths = [Int?: Int]()
    for agency in shown {
      let places = library.agencies[agency].places
      for place in places {
        let (year, tally) = (library.yearOfPlace[place], library.tally(of: place))
        let signs = Self.digits(tally.errors) + Self.digits(tally.warnings)
        guard signs > 2 || places.count > library.years.count else { continue }
        widths[year] = max(widths[year] ?? 0, 6 + signs)
      }
    }
    var columns = years.map { year in
      Sheet.Column(
        year.map { String($0) } ?? desk.text("无年份", "no year"), minimum: max(6, widths[year] ?? 0))
    }
    let figure =
      desk.arrangement.figure == Arrangement.usualFigure
      ? desk.text("新收申请", "Requests") : desk.arrangement.figure
    columns.append(Sheet.Column(figure, minimum: library.years.count + 1 + figureWidth))
    let longest = shown.map { library.nameWidth(of: $0, desk.ambiguous) }.max() ?? 0
    return Sheet.Table(corner: desk.text("单位", "Agency"), columns: columns, labels: longest)
  }

  /// A figure behind its chart takes as many columns, so that the charts stand in line.
  private static let figureWidth = 5

  private static func digits(_ count: Int) -> Int { count == 0 ? 0 : String(count).utf8.count }

  private static func years(_ desk: Desk) -> [Int?] {
    desk.library.years.map { $0 } + (desk.library.hasUndated ? [nil] : [])
  }

  // MARK: - Cells

  /// What an agency's report of a year comes to; one that the filter does not mean is dimmed.
  private func cell(
    of agency: AgencyReports, year: Int?, _ meant: [Int]?, _ desk: Desk
  ) -> Sheet.Cell {
    let library = desk.library
    let places = agency.places.filter { library.yearOfPlace[$0] == year }
    guard let place = places.first else {
      if let year, library.isMissing(agency.name, in: year) {
        return Sheet.Cell(desk.text("未报", "missing"), style: .warning)
      }
      return Sheet.Cell(year == nil ? "" : "-", style: .dim)
    }
    var cell = cell(of: place, more: places.count > 1 ? " *\(places.count)" : "", desk)
    if let meant, !places.contains(where: meant.contains) { cell.style = .dim }
    return cell
  }

  private func cell(of place: Int, more: String, _ desk: Desk) -> Sheet.Cell {
    guard desk.library.isReport(place) else {
      return Sheet.Cell(desk.text("读不了", "unread"), style: .error, mark: "x", tag: place)
    }
    let tally = desk.library.tally(of: place)
    if tally.errors > 0 {
      let rest = tally.warnings > 0 ? " \(tally.warnings)?" : ""
      return Sheet.Cell("\(tally.errors)!\(rest)\(more)", style: .error, tag: place)
    }
    if tally.warnings > 0 {
      return Sheet.Cell("\(tally.warnings)?\(more)", style: .warning, tag: place)
    }
    return Sheet.Cell("ok\(more)", style: .good, tag: place)
  }

  /// The figure over the years, and the last one that is printed.
  private func chart(of agency: AgencyReports, _ desk: Desk) -> Sheet.Cell {
    let library = desk.library
    let figures = library.figures(desk.arrangement.figure, of: agency, in: library.years)
    guard let last = figures.last(where: { $0 != nil }) ?? nil else { return Sheet.Cell("") }
    let figure = last.description.padded(to: Self.figureWidth, .right, desk.ambiguous)
    return Sheet.Cell("\(Sparkline.text(of: figures, desk.ambiguous)) \(figure)")
  }

  // MARK: - Totals

  /// How many agencies, reports and findings are shown.
  private struct Totals {
    let text: String

    init(of shown: [Int], _ filter: Filter, _ desk: Desk) {
      let library = desk.library
      var (files, reports, errors, warnings) = (0, 0, 0, 0)
      for agency in shown {
        for place in library.places(of: library.agencies[agency], meantBy: filter) {
          files += 1
          reports += library.isReport(place) ? 1 : 0
          errors += library.tally(of: place).errors
          warnings += library.tally(of: place).warnings
        }
      }
      var parts = [
        desk.text("\(shown.count) 个单位", "\(shown.count) agencies"),
        desk.text("\(reports) 份报告", "\(reports) reports"),
        desk.text("错误 \(errors)!", "\(errors) errors!"),
        desk.text("警告 \(warnings)?", "\(warnings) warnings?"),
      ]
      let unread = files - reports
      if unread > 0 { parts.append(desk.text("\(unread) 份读不了", "\(unread) unreadable")) }
      if desk.unread > 0 {
        let count = desk.unread
        parts.append(desk.text("停止时 \(count) 个文件未读", "\(count) not read when stopped"))
      }
      if library.notRead > 0 {
        let count = library.notRead
        parts.append(desk.text("\(count) 个文件格式未支持", "\(count) of other formats"))
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
      text = parts.joined(separator: "  ")
    }
  }
}
