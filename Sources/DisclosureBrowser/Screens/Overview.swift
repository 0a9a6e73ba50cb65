package import Disclosure
internal import DisclosureIndex

/// The folder at a glance: agencies down, years across, and in each place how many errors and
/// warnings the report has. Of the table only what is in sight is made.
package struct Overview: SheetScreen {
  /// The rows that are in sight.
  package private(set) var sheet = Sheet()
  /// The agency under the cursor, so that it stays there while others come in.
  private var selected: String?
  /// Whether a year was chosen; before, the cursor is on the last one.
  private var hasMoved = false
  private var built: Build?
  private var page = OverviewPage()
  /// Which of the rows are in sight.
  private var window = Window()

  /// What the table was made from; it is made anew when any of it changes.
  private struct Build: Hashable {
    let generation: Int
    /// How many files were passed over, and how many were not read when reading was stopped.
    let unread: [Int]
    let filter: String
    let arrangement: Arrangement
    let language: Language
    let ambiguous: AmbiguousWidth
  }

  /// The folder, the cursor on an agency if said.
  init(selected: String? = nil) { self.selected = selected }

  package var name: ScreenName { .overview }

  package func title(_ desk: Desk) -> String {
    let count = desk.library.count
    return desk.text("公开 政府信息公开年报总览 - \(count) 份文件", "gongkai: overview - \(count) files")
  }

  package func place(_ desk: Desk) -> Int? { place }

  /// The report under the cursor; where there is none, the one of the nearest year, the later first.
  private var place: Int? {
    guard let cells = sheet.row?.cells else { return nil }
    let places = cells.indices.filter { cells[$0].tag != nil }
    let nearest = places.reversed().min { abs($0 - sheet.column) < abs($1 - sheet.column) }
    return nearest.flatMap { cells[$0].tag }
  }

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .open:
      if let place { desk.route = .push(.report(place: place)) }
    case .compare:
      if let place { desk.compare(place, at: .usual) }
    case .trend:
      desk.route = .push(
        .trends(
          cell: desk.arrangement.figure, agencies: page.names(in: desk.library),
          selected: sheet.row?.label))
    case .chain, .years:
      if let place { desk.open(action, of: place, cell: nil) }
    case .back:
      desk.filter = ""
    case .sort:
      desk.arrangement.order = desk.arrangement.order.next
      let title = desk.arrangement.order.title
      desk.notice = Message(zh: "按\(title.zh)排序。", en: "Sorted by \(title.en).")
    case .group:
      desk.arrangement.grouping = desk.arrangement.grouping.next
      if desk.arrangement.grouping == .superior, desk.library.office.roster == nil {
        desk.arrangement.grouping = desk.arrangement.grouping.next
      }
      let title = desk.arrangement.grouping.title
      desk.notice = Message(zh: "分组: \(title.zh)。", en: "Groups: \(title.en).")
    default:
      if action == .left || action == .right { hasMoved = true }
      if !window.move(action, of: page.rows.count, height: body(of: desk.area).height - 1) {
        sheet.move(action, height: 0)
      }
      settle(desk)
      selected = sheet.row?.label
    }
  }

  package func clips(_ desk: Desk) -> [Clip] {
    sheet.clips(desk.ambiguous) { whole(desk) }
  }

  package func spokenLines(_ desk: Desk) -> [String] { whole(desk).spokenLines }

  /// The table with all its rows.
  private func whole(_ desk: Desk) -> Sheet {
    var whole = page.sheet(0..<page.rows.count, desk)
    (whole.line, whole.column) = (window.line + 1, sheet.column)
    return whole
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    switch action {
    case .open where place == nil:
      return Message(zh: "这里没有报告。", en: "There is no report here.")
    case .compare:
      guard let place else { return Message(zh: "这里没有报告。", en: "There is no report here.") }
      return desk.library.neighbour(of: place, by: -1) == nil
        ? Message(zh: "没有更早年份的报告可对比。", en: "There is no earlier report to compare with.") : nil
    case .trend where page.rows.isEmpty:
      return Message(zh: "这里没有单位。", en: "There are no agencies here.")
    case .chain, .years: return desk.reasonAgainstTrend(of: place)
    case .back where desk.filter.isEmpty && desk.loading == nil:
      return Message(
        zh: "已在总览;按 \(desk.key(.quit)) 退出。", en: "This is the overview; \(desk.key(.quit)) quits.")
    default: return nil
    }
  }

  package mutating func settle(_ desk: Desk) {
    let build = Build(
      generation: desk.library.generation, unread: [desk.library.notRead, desk.unread],
      filter: desk.filter, arrangement: desk.arrangement,
      language: desk.language, ambiguous: desk.ambiguous)
    if built != build {
      page = OverviewPage(desk)
      if let selected, let row = page.row(of: selected, in: desk.library) { window.line = row }
      built = build
    }
    let body = body(of: desk.area)
    window.settle(of: page.rows.count, height: body.height - 1)
    let inSight = window.lines(of: page.rows.count, height: body.height - 1)
    var shown = page.sheet(inSight, desk)
    shown.line = window.line - inSight.lowerBound + 1
    shown.column = hasMoved ? sheet.column : .max
    shown.keepPlace(of: sheet)
    sheet = shown
    // Until a year is chosen, the last years are in sight and the cursor is on the latest report.
    if !hasMoved, let cells = sheet.row?.cells, let last = cells.lastIndex(where: { $0.tag != nil })
    {
      sheet.showFirstColumns()
      sheet.column = cells.count - 2
      sheet.settle(width: body.width, height: body.height, desk.ambiguous)
      sheet.column = last
    }
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    guard y < body(of: desk.area).height else { return }
    let line = sheet.line
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
    window.line += sheet.line - line
    hasMoved = true
    selected = sheet.row?.label
    if isDouble { perform(.open, &desk) }
  }

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    sheet.draw(on: &grid, in: body(of: area), desk.ambiguous)
    let foot = area.rows(from: area.height - 1)
    grid.put(page.totals, x: area.x, y: foot.y, style: .heading, in: foot)
    guard page.rows.isEmpty, area.height > 2 else { return }
    let text =
      if desk.loading != nil {
        desk.text("正在读取……", "Reading ...")
      } else if desk.filter.isEmpty {
        desk.text(
          "这里没有可读的报告。", "There are no reports here.")
      } else {
        desk.text(
          "没有符合筛选的单位。按 \(desk.key(.back)) 清除筛选。",
          "Nothing matches the filter. \(desk.key(.back)) clears it.")
      }
    grid.put(text, x: area.x + 2, y: area.y + 2, style: .dim, in: area)
  }

  /// The area of the table: all but the line of totals.
  private func body(of area: Rect) -> Rect { area.rows(from: 0, count: max(0, area.height - 1)) }
}
