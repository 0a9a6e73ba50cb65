package import Disclosure

/// The keys of a screen, out of the one table of actions.
package struct HelpScreen: SheetScreen {
  private let screen: ScreenName
  package private(set) var sheet = Sheet()

  /// The keys of that screen.
  init(of screen: ScreenName) {
    self.screen = screen
  }

  package var name: ScreenName { .help }

  package func title(_ desk: Desk) -> String {
    desk.text("按键 - ", "Keys - ") + screen.title[desk.language]
  }

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .nextMatch, .previousMatch:
      if !sheet.find(desk.search, by: action == .nextMatch ? 1 : -1) {
        desk.notice = Message(zh: "没有找到“\(desk.search)”。", en: "\"\(desk.search)\" was not found.")
      }
    default: sheet.move(action, height: desk.area.height)
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    guard action == .nextMatch || action == .previousMatch, desk.search.isEmpty else { return nil }
    return Message(
      zh: "还没有查找过;按 \(desk.key(.search)) 查找。",
      en: "Nothing was searched for yet; \(desk.key(.search)) searches.")
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
  }

  package mutating func settle(_ desk: Desk) {
    let line = sheet.line
    var page = Sheet(lines: lines(desk))
    page.keepPlace(of: sheet)
    page.line = line
    sheet = page
    sheet.settle(width: desk.area.width, height: desk.area.height, desk.ambiguous)
  }

  private func lines(_ desk: Desk) -> [Sheet.Line] {
    let entries = Action.all.filter { $0.applies(to: screen) }
    let rows = entries.map { entry in
      let keys = desk.keys.list(of: entry.action)
      return (keys: keys, text: "\(entry.help[desk.language])  (\(entry.name))")
    }
    let width = rows.map { desk.width(of: $0.keys) }.max() ?? 0
    let room = max(1, desk.area.width - TableLayout.gutter - width - 2)
    let actions = rows.flatMap { row in
      Wrap.strings(of: row.text, width: room, desk.ambiguous).enumerated().map { place, text in
        let field = (place == 0 ? row.keys : "").padded(to: width, .left, desk.ambiguous)
        return Sheet.Line(.text("\(field)  \(text)", .plain))
      }
    }
    let signs = [
      desk.text("标记", "Signs"),
      desk.text(
        "! 错误  ? 警告  i 提示  ~ 按位置识别  _ 空白  # 无法辨认  缺 原文没有",
        "! error  ? warning  i note  ~ found by position  _ blank  # unreadable  none: not there"),
      desk.text(
        "总览: 3! 错误数  2? 警告数  ok 没有问题  *2 同一年有两份  x 读不了  - 没有报告",
        "overview: 3! errors  2? warnings  ok nothing wrong  *2 two of one year  x unreadable  - none"
      ),
      desk.text(
        "对比: = 相同  +1 右边多 1  /= 不同,无差可算  - 没有这一格  文字: = 照抄  ~ 改动  + 新增  - 删去",
        "compare: = the same  +1 one more on the right  /= differs, no difference  - no such cell  "
          + "text: = copied  ~ changed  + new  - dropped"),
      desk.text(
        "趋势: - 没有报告或没有这一行  小图中 . 没有数字   结转: = 衔接  ! 断开  ? 无法核对",
        "trend: - no report or no such row  in small charts . no number   carried: = ! broken ? unknown"
      ),
    ]
    return actions + [.init(.text("", .plain))]
      + signs.enumerated().map { .init(.text($1, $0 == 0 ? .heading : .plain)) }
  }

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    sheet.draw(on: &grid, in: area, desk.ambiguous, search: desk.search)
  }
}

extension ScreenName {
  /// What the screen is called.
  package var title: Message {
    switch self {
    case .overview: Message(zh: "总览", en: "Overview")
    case .report: Message(zh: "报告", en: "Report")
    case .compare: Message(zh: "对比", en: "Compare")
    case .findings: Message(zh: "问题清单", en: "Findings")
    case .source: Message(zh: "原文", en: "Source")
    case .trend: Message(zh: "趋势", en: "Trend")
    case .trends: Message(zh: "各单位趋势", en: "Trends")
    case .years: Message(zh: "历年", en: "Years")
    case .chain: Message(zh: "结转", en: "Carried over")
    case .help: Message(zh: "按键", en: "Keys")
    }
  }
}
