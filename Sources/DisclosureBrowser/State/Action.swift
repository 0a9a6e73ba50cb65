package import Disclosure

/// Everything a user can do. What an action is called, which keys do it, what it does in words and
/// where it applies stands in ``all``, and nowhere else: keys, help and the line of keys follow it.
package enum Action: Hashable, Sendable {
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case first
  case last
  case open
  case back
  case quit
  case help
  case section(Int)
  case nextSection
  case previousSection
  case nextAgency
  case previousAgency
  case nextYear
  case previousYear
  case compare
  case nextLeftYear
  case previousLeftYear
  case findings
  case nextFinding
  case previousFinding
  case source
  case search
  case nextMatch
  case previousMatch
  case filter
  case toggleLanguage
  case toggleWidth
  case toggleMouse
  case stopLoading
  case redraw
  case suspend
}

extension Action {
  /// What is known of an action.
  package struct Entry: Sendable {
    /// The action.
    package let action: Action
    /// Its name, the same in every language: `next-finding`.
    package let name: String
    /// The keys that do it.
    package let keys: [Key]
    /// What it does.
    package let help: Message
    /// The screens it applies to; empty for all.
    package let screens: Set<ScreenName>
    /// How it is called in the line of keys; nil if it is not shown there.
    package let short: Message?

    init(
      _ action: Action, _ name: String, _ keys: String, zh: String, en: String,
      on screens: Set<ScreenName> = [], short: (zh: String, en: String)? = nil
    ) {
      self.action = action
      self.name = name
      self.keys = Key.script(keys) ?? []
      help = Message(zh: zh, en: en)
      self.screens = screens
      self.short = short.map { Message(zh: $0.zh, en: $0.en) }
    }

    /// Whether the action applies to a screen.
    package func applies(to screen: ScreenName) -> Bool {
      screens.isEmpty || screens.contains(screen)
    }
  }

  /// The entry of this action.
  package var entry: Entry? { Self.all.first { $0.action == self } }

  /// The action that a key does on a screen.
  package static func of(_ key: Key, on screen: ScreenName) -> Action? {
    all.first { $0.keys.contains(key) && $0.applies(to: screen) }?.action
  }

  /// Every action, in the order of the help.
  package static let all: [Entry] = moves + places + tools + sections

  private static let moves: [Entry] = [
    .init(.up, "up", "Up k", zh: "上移", en: "Move up"),
    .init(.down, "down", "Down j", zh: "下移", en: "Move down"),
    .init(.left, "left", "Left h", zh: "左移一列", en: "Move left by a column"),
    .init(.right, "right", "Right l", zh: "右移一列", en: "Move right by a column"),
    .init(.pageUp, "page-up", "PageUp C-b b", zh: "上翻一屏", en: "Move up by a screen"),
    .init(.pageDown, "page-down", "PageDown C-f Space", zh: "下翻一屏", en: "Move down by a screen"),
    .init(.first, "first", "Home g", zh: "到开头", en: "Go to the beginning"),
    .init(.last, "last", "End G", zh: "到结尾", en: "Go to the end"),
    .init(
      .open, "open", "Enter", zh: "打开所选", en: "Open what is selected",
      on: [.overview, .findings, .report], short: ("打开", "open")),
    .init(
      .back, "back", "Escape Backspace", zh: "返回上一屏;在总览中清除筛选",
      en: "Go back; in the overview, clear the filter", short: ("返回", "back")),
  ]

  private static let places: [Entry] = [
    .init(
      .nextFinding, "next-finding", "n", zh: "下一处不符(跨报告)",
      en: "Go to the next failing check, across reports", short: ("下一处", "next")),
    .init(
      .previousFinding, "previous-finding", "N", zh: "上一处不符(跨报告)",
      en: "Go to the previous failing check, across reports", short: ("上一处", "prev")),
    .init(
      .findings, "findings", "f", zh: "列出全部问题", en: "List the findings of all reports",
      short: ("问题", "findings")),
    .init(
      .compare, "compare", "c", zh: "与上一年并排对比", en: "Compare with the year before",
      on: [.overview, .report, .compare, .source], short: ("对比", "compare")),
    .init(
      .source, "source", "s", zh: "看原文中的这一处;再按返回",
      en: "See this place in the source, and back again",
      on: [.report, .compare, .findings, .source], short: ("原文", "source")),
    .init(
      .nextYear, "next-year", ">", zh: "下一年的报告", en: "Go to the next year's report",
      on: [.report, .compare], short: ("年", "year")),
    .init(
      .previousYear, "previous-year", "<", zh: "上一年的报告", en: "Go to the report of the year before",
      on: [.report, .compare]),
    .init(
      .nextLeftYear, "next-left-year", ")", zh: "对比时左侧换下一年",
      en: "In a comparison, take the next year on the left", on: [.compare], short: ("左年", "left")),
    .init(
      .previousLeftYear, "previous-left-year", "(", zh: "对比时左侧换上一年",
      en: "In a comparison, take the year before on the left", on: [.compare]),
    .init(
      .nextAgency, "next-agency", "]", zh: "下一个单位", en: "Go to the next agency",
      on: [.report, .compare], short: ("单位", "agency")),
    .init(
      .previousAgency, "previous-agency", "[", zh: "上一个单位", en: "Go to the previous agency",
      on: [.report, .compare]),
  ]

  private static let tools: [Entry] = [
    .init(
      .filter, "filter", "/", zh: "按单位名称、年份或检查编号筛选",
      en: "Filter by agency, year or check", on: [.overview, .findings], short: ("筛选", "filter")),
    .init(
      .search, "search", "/", zh: "在文字中查找", en: "Search in the text",
      on: [.report, .compare, .source, .help], short: ("查找", "search")),
    .init(
      .nextMatch, "next-match", ". F3", zh: "下一个匹配", en: "Go to the next match",
      on: [.report, .compare, .source, .help]),
    .init(
      .previousMatch, "previous-match", ", S-F3", zh: "上一个匹配", en: "Go to the previous match",
      on: [.report, .compare, .source, .help]),
    .init(
      .help, "help", "? F1", zh: "本屏的所有按键", en: "All keys of this screen", short: ("帮助", "help")),
    .init(
      .stopLoading, "stop-loading", "C-c", zh: "停止读取文件夹;没有在读时退出",
      en: "Stop reading the folder; quit if it is read"),
    .init(
      .toggleLanguage, "toggle-language", "e", zh: "切换中文和英文",
      en: "Switch between Chinese and English"),
    .init(
      .toggleWidth, "toggle-width", "w", zh: "切换“—…①等字符的宽度(终端显示错位时用)",
      en: "Switch the width of characters such as “ — … ① (if the screen is out of line)"),
    .init(
      .toggleMouse, "toggle-mouse", "m", zh: "把鼠标交还终端以便选取文字,再按收回",
      en: "Give the mouse back to the terminal to select text, and take it again"),
    .init(.redraw, "redraw", "C-l", zh: "重画屏幕", en: "Paint the screen anew"),
    .init(.suspend, "suspend", "C-z", zh: "挂起,用 fg 回来", en: "Suspend; come back with fg"),
    .init(.quit, "quit", "q", zh: "退出", en: "Quit", short: ("退出", "quit")),
  ]

  private static let sections: [Entry] =
    [
      .init(
        .nextSection, "next-section", "Tab", zh: "下一部分", en: "Go to the next section",
        on: [.report, .compare]),
      .init(
        .previousSection, "previous-section", "Backtab", zh: "上一部分",
        en: "Go to the previous section", on: [.report, .compare]),
    ]
    + (1...9).map { number in
      .init(
        .section(number), "section-\(number)", "\(number)", zh: "第 \(number) 部分",
        en: "Go to section \(number)", on: [.report, .compare],
        short: number == 1 ? ("-6 部分", "-6 sections") : nil)
    }
}
