package import Disclosure
internal import DisclosureIndex

/// What can be done in a comparison.
extension CompareScreen {
  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    let library = desk.library
    let count = pages?.tabs.count ?? 0
    switch action {
    case .section(let number): show(tab: number - 1, of: count)
    case .nextSection: show(tab: tab + 1 < count ? tab + 1 : 0, of: count)
    case .previousSection: show(tab: tab > 0 ? tab - 1 : count - 1, of: count)
    case .nextYear: right = library.neighbour(of: right, by: 1) ?? right
    case .previousYear: right = library.neighbour(of: right, by: -1) ?? right
    case .nextLeftYear: left = library.neighbour(of: left, by: 1) ?? left
    case .previousLeftYear: left = library.neighbour(of: left, by: -1) ?? left
    case .nextAgency: show(library.counterpart(of: right, by: 1), desk)
    case .previousAgency: show(library.counterpart(of: right, by: -1), desk)
    case .compare: (left, right) = (right, left)
    case .nextDifference, .previousDifference:
      goToDifference(by: action == .nextDifference ? 1 : -1, &desk)
    case .nextMatch, .previousMatch:
      if !sheet.find(desk.search, by: action == .nextMatch ? 1 : -1) {
        desk.notice = Message(
          zh: "这一部分没有“\(desk.search)”。", en: "\"\(desk.search)\" is not in this section.")
      }
    case .link:
      if let other, sheet.select(tag: other) { break }
    case .source, .open, .trend, .chain, .years: leave(by: action, &desk)
    default: sheet.move(action, height: parts(of: desk.area, desk).body.height)
    }
  }

  /// The cell at the other end of what is carried from year to year.
  private var other: Int? { sheet.cell?.tag.flatMap { pages?.otherEnd(of: $0) } }

  /// Goes from the cell under the cursor to its source, or to what shows it over the years.
  private func leave(by action: Action, _ desk: inout Desk) {
    let tag = sheet.cell?.tag
    let value = tag.flatMap { pages?.value($0) }
    let place = value?.isLeft == true ? left : right
    switch action {
    case .source, .open:
      desk.route = .push(.source(place: place, at: value.map(\.position) ?? position))
    default:
      desk.open(
        action, of: place, cell: tag.flatMap { pages?.cell($0) }, section: spot(desk).section)
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    let library = desk.library
    func reason(_ place: Int, _ step: Int) -> Message? {
      guard library.neighbour(of: place, by: step) == nil else { return nil }
      return step > 0
        ? Message(zh: "没有更晚年份的报告。", en: "There is no later report.")
        : Message(zh: "没有更早年份的报告。", en: "There is no earlier report.")
    }
    switch action {
    case .nextYear: return reason(right, 1)
    case .previousYear: return reason(right, -1)
    case .nextLeftYear: return reason(left, 1)
    case .previousLeftYear: return reason(left, -1)
    case .nextAgency where library.counterpart(of: right, by: 1) == nil:
      return Message(zh: "这是最后一个单位。", en: "This is the last agency.")
    case .previousAgency where library.counterpart(of: right, by: -1) == nil:
      return Message(zh: "这是第一个单位。", en: "This is the first agency.")
    case .trend, .chain, .years: return desk.reasonAgainstTrend(of: right)
    case .link where pages?.link == nil:
      return Message(
        zh: "左右不是同一单位相连的两年,没有结转的衔接。",
        en: "These are not two years of one agency in a row: nothing is carried over.")
    case .link where other == nil:
      return Message(
        zh: "只有上年结转和结转下年度两行互相衔接。", en: "Only what is carried in and out is linked.")
    case .left where !sheet.hasColumns, .right where !sheet.hasColumns:
      return Message(zh: "这一行没有列。", en: "This line has no columns.")
    case .section(let number) where number > pages?.tabs.count ?? 0:
      return Message(zh: "没有第 \(number) 部分。", en: "There is no section \(number).")
    case .nextMatch where desk.search.isEmpty, .previousMatch where desk.search.isEmpty:
      let key = desk.key(.search)
      return Message(
        zh: "还没有查找过;按 \(key) 查找。", en: "Nothing was searched for yet; \(key) searches.")
    default: return nil
    }
  }

  /// Goes to a cell or a paragraph that differs, in this section or in the first other that has one.
  private mutating func goToDifference(by step: Int, _ desk: inout Desk) {
    if sheet.step(by: step, where: ComparePages.isDifferent) { return }
    let count = pages?.tabs.count ?? 0
    let width = parts(of: desk.area, desk).body.width
    for distance in 1..<max(1, count) {
      let other = ((tab + step * distance) % count + count) % count
      guard var page = pages?.sheet(ofTab: other, width: width, desk) else { return }
      page.line = step > 0 ? -1 : page.lines.count
      guard page.step(by: step, where: ComparePages.isDifferent) else { continue }
      let (line, column) = (page.line, page.column)
      tab = other
      sheet = page
      (sheet.line, sheet.column) = (line, column)
      return
    }
    desk.notice = Message(zh: "没有别的不同之处。", en: "There is no other difference.")
  }

  /// Shows the page of a tab from its beginning.
  mutating func show(tab index: Int, of count: Int) {
    guard index >= 0, index < count else { return }
    // The tab that is shown is not made anew; its beginning is gone to.
    guard index != tab else {
      _ = sheet.move(.first, height: 1)
      return
    }
    tab = index
    sheet = Sheet()
  }

  /// Shows another agency's report on the right, and the one of the year before on the left.
  private mutating func show(_ other: Int?, _ desk: Desk) {
    guard let other else { return }
    right = other
    left = desk.library.neighbour(of: other, by: -1) ?? other
  }
}
