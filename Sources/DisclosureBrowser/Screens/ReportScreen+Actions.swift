package import Disclosure
internal import DisclosureIndex

/// What can be done in a report.
extension ReportScreen {
  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    let count = desk.library.report(place)?.sections.count ?? 0
    switch action {
    case .section(let number): show(section: number - 1, of: count)
    case .nextSection: show(section: section + 1 < count ? section + 1 : 0, of: count)
    case .previousSection: show(section: section > 0 ? section - 1 : count - 1, of: count)
    case .nextYear: show(desk.library.neighbour(of: place, by: 1), desk)
    case .previousYear: show(desk.library.neighbour(of: place, by: -1), desk)
    case .nextAgency: show(desk.library.counterpart(of: place, by: 1), desk)
    case .previousAgency: show(desk.library.counterpart(of: place, by: -1), desk)
    case .compare: desk.compare(place, at: spot(desk))
    case .source, .open: desk.route = .push(.source(place: place, at: position(desk)))
    case .link: followLink(desk)
    case .trend, .chain, .years:
      desk.open(action, of: place, cell: cellName(desk), section: number(desk))
    case .nextMatch: find(by: 1, &desk)
    case .previousMatch: find(by: -1, &desk)
    default: sheet.move(action, height: parts(of: desk.area, desk).body.height)
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    let library = desk.library
    let none: Bool
    switch action {
    case .section(let number):
      guard number > library.report(place)?.sections.count ?? 0 else { return nil }
      return Message(zh: "没有第 \(number) 部分。", en: "There is no section \(number).")
    case .nextYear: none = library.neighbour(of: place, by: 1) == nil
    case .previousYear, .compare: none = library.neighbour(of: place, by: -1) == nil
    case .nextAgency: none = library.counterpart(of: place, by: 1) == nil
    case .previousAgency: none = library.counterpart(of: place, by: -1) == nil
    case .left where !sheet.hasColumns, .right where !sheet.hasColumns:
      return Message(zh: "这一行没有列。", en: "This line has no columns.")
    case .link:
      guard currentLinks(desk).isEmpty else { return nil }
      return Message(
        zh: "光标处的数没有互相对应的文字或表格。", en: "No prose states this number, or no table has it.")
    case .trend, .chain, .years: return desk.reasonAgainstTrend(of: place)
    case .decide:
      guard finding(desk) == nil else { return nil }
      let key = desk.key(.nextFinding)
      return Message(
        zh: "光标处没有问题;按 \(key) 跳到一处。", en: "Nothing is wrong here; \(key) goes to what is.")
    case .nextMatch, .previousMatch:
      guard desk.search.isEmpty else { return nil }
      let key = desk.key(.search)
      return Message(
        zh: "还没有查找过;按 \(key) 查找。", en: "Nothing was searched for yet; \(key) searches.")
    default: return nil
    }
    guard none else { return nil }
    switch action {
    case .nextYear: return Message(zh: "没有更晚年份的报告。", en: "There is no later report.")
    case .nextAgency: return Message(zh: "这是最后一个单位。", en: "This is the last agency.")
    case .previousAgency: return Message(zh: "这是第一个单位。", en: "This is the first agency.")
    default: return Message(zh: "没有更早年份的报告。", en: "There is no earlier report.")
    }
  }

  /// Shows a section: its own page, or the place where it begins.
  mutating func show(section index: Int, of count: Int) {
    guard index >= 0, index < count else { return }
    section = index
    wanted = .section
  }

  /// Shows another report at the same section and, in the same form, the same cell.
  private mutating func show(_ other: Int?, _ desk: Desk) {
    guard let other else { return }
    let number = number(desk)
    let cell = cellName(desk)
    place = other
    sheet = Sheet()
    guard let report = desk.library.report(other) else { return }
    links = ProseLinks(of: report)
    section =
      report.sections.firstIndex { number > 0 && $0.number == number }
      ?? min(section, max(0, report.sections.count - 1))
    wanted = cell.flatMap { report.form.index(of: $0) }.map { .cell($0) } ?? .section
  }
}
