package import Disclosure
internal import DisclosureIndex

/// Two reports side by side: every column three times, left, right and the difference, and the prose
/// in two columns; both sides scroll as one.
package struct CompareScreen: SheetScreen {
  private var left: Int
  private var right: Int
  private var tab = 0
  package private(set) var sheet = Sheet()
  private var built: Build?
  private var pages: ComparePages?
  /// The section, and the cell of the right report, to open at first.
  private var wantedSection: Int?
  private var wantedCell: String?

  private struct Build: Hashable {
    let left: Int
    let right: Int
    let tab: Int
    let width: Int
    let language: Language
    let ambiguous: AmbiguousWidth
    let isReduced: Bool
  }

  /// The reports at two places, open at a section, or at a cell of the right one if both have it.
  init(left: Int, right: Int, section: Int, cell: String?) {
    self.left = left
    self.right = right
    wantedSection = section
    wantedCell = cell
  }

  package var name: ScreenName { .compare }

  package func destination(_ desk: Desk) -> Destination? {
    let number = pages.flatMap { $0.tabs.indices.contains(tab) ? $0.tabs[tab].number : nil }
    let cell = sheet.cell?.tag.flatMap { pages?.cell($0) }
    return .compare(left: left, right: right, section: number ?? 3, cell: cell)
  }

  package func place(_ desk: Desk) -> Int? { right }

  package func title(_ desk: Desk) -> String {
    let (a, b) = (names(left, desk), names(right, desk))
    let right = a.agency == b.agency ? "" : " | \(b.agency)"
    return desk.text("对比 ", "Compare ") + "\(a.year) | \(b.year)  \(a.agency)\(right)"
  }

  private func names(_ place: Int, _ desk: Desk) -> (agency: String, year: String) {
    let file = desk.library.file(place)
    return (file.agencyName, file.report?.year.map { String($0.value) } ?? "?")
  }

  // MARK: - Actions

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
    case .source, .open:
      let value = sheet.cell?.tag.flatMap { pages?.value($0) }
      if let value {
        desk.route = .push(.source(place: value.isLeft ? left : right, at: value.position))
      } else {
        desk.route = .push(.source(place: right, at: position))
      }
    case .compare: (left, right) = (right, left)
    case .nextDifference, .previousDifference:
      goToDifference(by: action == .nextDifference ? 1 : -1, &desk)
    case .trend, .chain:
      let tag = sheet.cell?.tag
      let isLeft = tag.flatMap { pages?.value($0) }?.isLeft ?? false
      desk.open(action, of: isLeft ? left : right, cell: tag.flatMap { pages?.cell($0) })
    case .nextMatch, .previousMatch:
      if !sheet.find(desk.search, by: action == .nextMatch ? 1 : -1) {
        desk.notice = Message(
          zh: "这一部分没有“\(desk.search)”。", en: "\"\(desk.search)\" is not in this section.")
      }
    default: sheet.move(action, height: parts(of: desk.area).body.height)
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
    case .trend, .chain: return desk.reasonAgainstTrend(of: right)
    case .left where !sheet.hasColumns, .right where !sheet.hasColumns:
      return Message(zh: "这一行没有列。", en: "This line has no columns.")
    case .section(let number) where number > pages?.tabs.count ?? 0:
      return Message(zh: "没有第 \(number) 部分。", en: "There is no section \(number).")
    case .nextMatch where desk.search.isEmpty, .previousMatch where desk.search.isEmpty:
      return Message(
        zh: "还没有查找过;按 \(desk.key(.search)) 查找。",
        en: "Nothing was searched for yet; \(desk.key(.search)) searches.")
    default: return nil
    }
  }

  /// Goes to a cell or a paragraph that differs, in this section or in the first other that has one.
  private mutating func goToDifference(by step: Int, _ desk: inout Desk) {
    if sheet.step(by: step, where: { $0.style == .changed }) { return }
    let count = pages?.tabs.count ?? 0
    for distance in 1..<max(1, count) {
      let other = ((tab + step * distance) % count + count) % count
      guard var page = pages?.sheet(ofTab: other, width: parts(of: desk.area).body.width, desk)
      else {
        return
      }
      page.line = step > 0 ? -1 : page.lines.count
      guard page.step(by: step, where: { $0.style == .changed }) else { continue }
      let (line, column) = (page.line, page.column)
      tab = other
      sheet = page
      (sheet.line, sheet.column) = (line, column)
      return
    }
    desk.notice = Message(zh: "没有别的不同之处。", en: "There is no other difference.")
  }

  private mutating func show(tab index: Int, of count: Int) {
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

  private var position: Position? {
    guard sheet.lines.indices.contains(sheet.line) else { return nil }
    return sheet.lines[...sheet.line].last { $0.position != nil }?.position
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    let parts = parts(of: desk.area)
    let (column, row) = (x + desk.area.x, y + desk.area.y)
    if parts.tabs.contains(x: column, y: row),
      let tab = tabs(desk).tab(at: x, width: parts.tabs.width)
    {
      show(tab: tab, of: .max)
    } else if parts.body.contains(x: column, y: row) {
      sheet.select(x: x, y: row - parts.body.y, width: parts.body.width, desk.ambiguous)
      if isDouble { perform(.source, &desk) }
    }
  }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let body = parts(of: desk.area).body
    let build = Build(
      left: left, right: right, tab: tab, width: desk.area.width, language: desk.language,
      ambiguous: desk.ambiguous, isReduced: desk.isReduced)
    if built != build, let a = desk.library.report(left), let b = desk.library.report(right) {
      if built?.left != left || built?.right != right || pages == nil {
        // What was found between the reports is shown if it was these that were judged.
        let isPrevious = desk.library.collection.previous(of: right) == left
        pages = ComparePages(
          Comparison(of: a, and: b), isPrevious ? desk.library.openFindings(of: right) : [])
      }
      let place = wantedCell.flatMap { pages?.place(ofCell: $0) }
      if let wanted = wantedSection { tab = place?.tab ?? pages?.tab(ofSection: wanted) ?? 0 }
      (wantedSection, wantedCell) = (nil, nil)
      tab = min(tab, max(0, (pages?.tabs.count ?? 1) - 1))
      let (line, column, isFresh) = (sheet.line, sheet.column, sheet.lines.isEmpty)
      let tag = sheet.cell?.tag
      sheet = pages?.sheet(ofTab: tab, width: body.width, desk) ?? Sheet()
      sheet.line = isFresh ? sheet.firstRow ?? 0 : line
      sheet.column = column
      if let tag, built?.isReduced != desk.isReduced { sheet.select(tag: tag) }
      if let place, sheet.select(tag: place.tag) { sheet.center(height: body.height) }
      built = Build(
        left: left, right: right, tab: tab, width: desk.area.width, language: desk.language,
        ambiguous: desk.ambiguous, isReduced: desk.isReduced)
    } else if pages == nil {
      sheet = Sheet(lines: [
        .init(
          .text(desk.text("读不了的文件不能对比。", "A file that cannot be read cannot be compared."), .error))
      ])
    }
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    let parts = parts(of: area)
    tabs(desk).draw(on: &grid, in: parts.tabs)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous, search: desk.search)
    guard !parts.detail.isEmpty, let pages else { return }
    let text =
      sheet.cell?.tag.flatMap { pages.detail(of: $0, desk) }
      ?? pages.summary(left: names(left, desk).year, right: names(right, desk).year, desk)
    let hasRule = parts.detail.height > 2
    if hasRule {
      grid.rule(x: area.x, y: parts.detail.y, width: area.width, in: parts.detail)
    }
    let lines = parts.detail.rows(from: hasRule ? 1 : 0)
    for (index, line) in Wrap.strings(
      of: text, width: max(1, area.width - 2), desk.ambiguous
    ).enumerated() {
      grid.put(line, x: area.x + 2, y: lines.y + index, in: lines)
    }
  }

  private func tabs(_ desk: Desk) -> Tabs {
    Tabs(pages?.tabs(desk) ?? [], current: tab, desk)
  }

  private func parts(of area: Rect) -> (tabs: Rect, body: Rect, detail: Rect) {
    let tabs = area.height >= 4 ? 1 : 0
    let detail = area.height >= 14 ? 3 : area.height >= 8 ? 2 : 0
    let body = area.height - tabs - detail
    return (
      area.rows(from: 0, count: tabs), area.rows(from: tabs, count: body),
      area.rows(from: tabs + body, count: detail)
    )
  }
}
