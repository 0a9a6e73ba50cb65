package import Disclosure

/// The keys of a screen, out of the one table of actions.
package struct HelpScreen: Screen {
  private let screen: ScreenName
  private var sheet = Sheet()

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
    case .nextMatch: sheet.find(desk.search, by: 1)
    case .previousMatch: sheet.find(desk.search, by: -1)
    default: sheet.move(action, height: desk.area.height)
    }
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
    let keys = entries.map { $0.keys.map(\.description).joined(separator: " ") }
    let width = keys.map { desk.width(of: $0) }.max() ?? 0
    let actions = zip(entries, keys).map { entry, keys in
      let field = keys.padded(to: width, .left, desk.ambiguous)
      return Sheet.Line(.text("\(field)  \(entry.help[desk.language])  (\(entry.name))", .plain))
    }
    let signs = [
      desk.text("标记", "Signs"),
      desk.text(
        "! 错误  ? 警告  i 提示  ~ 按位置识别  _ 空白  # 无法辨认  缺 原文没有  - 没有报告",
        "! error  ? warning  i note  ~ found by position  _ blank  # unreadable  none not in the source  - no report"
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
    case .help: Message(zh: "按键", en: "Keys")
    }
  }
}
