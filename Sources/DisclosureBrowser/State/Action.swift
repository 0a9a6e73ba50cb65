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
  case sort
  case group
  case chartFigure
  case reduce
  case nextDifference
  case previousDifference
  case decide
  case undoDecision
  case nextUndecided
  case palette
  case copy
  case write
  case link
  case trend
  case chain
  case nextColumn
  case previousColumn
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
    /// How it stands in the line of keys; nil if it is not shown there.
    package let hint: Hint?

    init(
      _ action: Action, _ name: String, _ keys: String, zh: String, en: String,
      on screens: Set<ScreenName> = [], hint: Hint? = nil
    ) {
      self.action = action
      self.name = name
      self.keys = Key.script(keys) ?? []
      help = Message(zh: zh, en: en)
      self.screens = screens
      self.hint = hint
    }

    /// Whether the action applies to a screen.
    package func applies(to screen: ScreenName) -> Bool {
      screens.isEmpty || screens.contains(screen)
    }
  }

  /// A few words in the line of keys, for one action or for a pair of opposites.
  package struct Hint: Sendable {
    /// The keys as they are shown: `n N`.
    package let keys: String
    /// What they do.
    package let words: Message
    /// The screens where it is shown; empty for all that the action applies to.
    package let screens: Set<ScreenName>
    /// Whether it has its room before all others, and its place behind them.
    package let isVital: Bool

    init(
      _ keys: String, _ zh: String, _ en: String, on screens: Set<ScreenName> = [],
      isVital: Bool = false
    ) {
      self.keys = keys
      words = Message(zh: zh, en: en)
      self.screens = screens
      self.isVital = isVital
    }
  }

  /// The entry of this action.
  package var entry: Entry? { Self.all.first { $0.action == self } }

  /// Whether it asks for a text, which is typed at the foot of the screen or stands in a log.
  package var takesText: Bool {
    switch self {
    case .search, .filter, .chartFigure, .decide, .copy, .write: true
    default: false
    }
  }

  /// The action that a key does on a screen.
  package static func of(_ key: Key, on screen: ScreenName) -> Action? {
    all.first { $0.keys.contains(key) && $0.applies(to: screen) }?.action
  }

  /// Every action, in the order of the help.
  package static let all: [Entry] = moves + places + tools + sections

  private static let moves: [Entry] = [
    .init(
      .up, "up", "Up k", zh: "上移;在趋势中换上一行指标", en: "Move up; in a trend, to the row above",
      hint: .init("j k", "指标", "row", on: [.trend])),
    .init(
      .down, "down", "Down j", zh: "下移;在趋势中换下一行指标", en: "Move down; in a trend, to the row below"),
    .init(
      .left, "left", "Left h", zh: "左移一列;在趋势中移到上一年",
      en: "Move left by a column; in a trend, by a year",
      on: [.overview, .report, .compare, .trend, .trends, .chain]),
    .init(
      .right, "right", "Right l", zh: "右移一列;在趋势中移到下一年",
      en: "Move right by a column; in a trend, by a year",
      on: [.overview, .report, .compare, .trend, .trends, .chain]),
    .init(.pageUp, "page-up", "PageUp C-b b", zh: "上翻一屏", en: "Move up by a screen"),
    .init(.pageDown, "page-down", "PageDown C-f Space", zh: "下翻一屏", en: "Move down by a screen"),
    .init(.first, "first", "Home g", zh: "到开头", en: "Go to the beginning"),
    .init(.last, "last", "End G", zh: "到结尾", en: "Go to the end"),
    .init(
      .open, "open", "Enter", zh: "打开所选;在表格中看原文",
      en: "Open what is selected; in a table, see its source",
      on: [.overview, .findings, .report, .compare, .trend, .trends, .chain],
      hint: .init("Enter", "打开", "open", on: [.overview, .findings, .trends, .chain])),
    .init(
      .back, "back", "Escape Backspace", zh: "返回上一屏;在总览中清除筛选",
      en: "Go back; in the overview, clear the filter", hint: .init("Esc", "返回", "back")),
  ]

  private static let places: [Entry] = [
    .init(
      .nextFinding, "next-finding", "n", zh: "下一处不符(跨报告)",
      en: "Go to the next failing check, across reports",
      hint: .init("n N", "不符", "failing", on: ScreenName.ofReports)),
    .init(
      .previousFinding, "previous-finding", "N", zh: "上一处不符(跨报告)",
      en: "Go to the previous failing check, across reports"),
    .init(
      .findings, "findings", "f", zh: "列出全部问题;再按返回",
      en: "List the findings of all reports, and back again",
      hint: .init("f", "清单", "list", on: ScreenName.ofReports)),
    .init(
      .compare, "compare", "c", zh: "与上一年并排对比;对比时左右互换",
      en: "Compare with the year before; in a comparison, swap the sides",
      on: [.overview, .report, .compare, .source, .trend, .chain],
      hint: .init("c", "对比", "compare", on: [.overview, .report, .source])),
    .init(
      .source, "source", "s", zh: "看原文中的这一处;再按返回",
      en: "See this place in the source, and back again",
      on: [.report, .compare, .findings, .source, .trend, .chain],
      hint: .init(
        "s", "原文", "source", on: [.report, .compare, .findings, .source])),
    .init(
      .nextYear, "next-year", ">", zh: "下一年的报告;对比时换右侧",
      en: "Go to the next year's report; in a comparison, on the right",
      on: [.report, .compare, .trend], hint: .init("< >", "年份", "year")),
    .init(
      .previousYear, "previous-year", "<", zh: "上一年的报告;对比时换右侧",
      en: "Go to the report of the year before; in a comparison, on the right",
      on: [.report, .compare, .trend]),
    .init(
      .nextLeftYear, "next-left-year", ")", zh: "对比时左侧换下一年",
      en: "In a comparison, take the next year on the left", on: [.compare],
      hint: .init("( )", "左侧年份", "left year")),
    .init(
      .previousLeftYear, "previous-left-year", "(", zh: "对比时左侧换上一年",
      en: "In a comparison, take the year before on the left", on: [.compare]),
    .init(
      .nextColumn, "next-column", "Tab", zh: "换到表中的下一列(申请人)",
      en: "Take the next column of the table, such as an applicant", on: [.trend, .chain],
      hint: .init("Tab", "列", "column")),
    .init(
      .previousColumn, "previous-column", "Backtab", zh: "换到表中的上一列",
      en: "Take the previous column of the table", on: [.trend, .chain]),
    .init(
      .nextAgency, "next-agency", "]", zh: "下一个单位", en: "Go to the next agency",
      on: [.report, .compare, .trend, .chain], hint: .init("[ ]", "单位", "agency")),
    .init(
      .previousAgency, "previous-agency", "[", zh: "上一个单位", en: "Go to the previous agency",
      on: [.report, .compare, .trend, .chain]),
  ]

  private static let tools: [Entry] = [
    .init(
      .filter, "filter", "/",
      zh: "筛选:单位名称或拼音、年份、级别、检查编号、错误、警告、ok、s3.new.total>100 等,以空格分开",
      en: "Filter by name or pinyin, year, level, check, error, warning, ok, s3.new.total>100 ...",
      on: [.overview, .findings], hint: .init("/", "筛选", "filter")),
    .init(
      .sort, "sort", "o", zh: "换一种排序:名称、问题、数字、级别",
      en: "Sort by name, findings, figure, level in turn",
      on: [.overview], hint: .init("o", "排序", "sort")),
    .init(
      .group, "group", "u", zh: "换一种分组:文件夹、上级、不分组",
      en: "Group by folder, by superior, not at all in turn",
      on: [.overview], hint: .init("u", "分组", "group")),
    .init(
      .chartFigure, "chart-figure", "O", zh: "选定画成小图、用来排序的数字(单元格名)",
      en: "Choose the figure that is charted and sorted by, by its cell", on: [.overview]),
    .init(
      .search, "search", "/", zh: "在文字中查找", en: "Search in the text",
      on: [.report, .compare, .source, .help], hint: .init("/", "查找", "search")),
    .init(
      .nextMatch, "next-match", ". F3", zh: "下一个匹配", en: "Go to the next match",
      on: [.report, .compare, .source, .help]),
    .init(
      .previousMatch, "previous-match", ", S-F3", zh: "上一个匹配", en: "Go to the previous match",
      on: [.report, .compare, .source, .help]),
    .init(
      .reduce, "reduce", "z", zh: "隐去全为零的行和列;对比时只留不同的;再按恢复",
      en: "Leave out rows and columns of zeros, in a comparison what agrees; again: show all",
      on: [.report, .compare], hint: .init("z", "去零", "no zeros", on: [.report])),
    .init(
      .nextDifference, "next-difference", "}", zh: "下一处不同", en: "Go to the next difference",
      on: [.compare], hint: .init("{ }", "不同", "differences")),
    .init(
      .previousDifference, "previous-difference", "{", zh: "上一处不同",
      en: "Go to the previous difference", on: [.compare]),
    .init(
      .link, "link", "t", zh: "从表中的数到写明它的文字;从文字依次到其中各数在表中的格",
      en:
        "Go from a number of a table to the prose that states it, or from there to each cell in turn",
      on: [.report]),
    .init(
      .trend, "trend", "T", zh: "光标处的数历年的趋势;在总览和趋势中看各单位",
      en: "Follow the figure over the years; from the overview or a trend, for every agency",
      on: [.overview, .report, .compare, .trend, .trends, .chain],
      hint: .init("T", "趋势", "trend")),
    .init(
      .chain, "chain", "C", zh: "逐年核对上年结转和结转下年度;再按返回",
      en: "Link what is carried over from year to year, and back again",
      on: [.overview, .report, .compare, .trend, .trends, .chain],
      hint: .init("C", "结转", "carried")),
    .init(
      .decide, "decide", "v", zh: "对这一处问题记下审核结论(写入台账)",
      en: "Write a verdict on this finding into the ledger", on: [.report, .findings],
      hint: .init("v", "结论", "verdict", on: [.findings])),
    .init(
      .undoDecision, "undo-verdict", "U", zh: "撤回刚才记下的审核结论", en: "Take back the last verdict",
      on: [.report, .findings]),
    .init(
      .nextUndecided, "next-undecided", "V", zh: "下一处还没有结论的不符(跨报告)",
      en: "Go to the next failing check without a verdict, across reports"),
    .init(
      .copy, "copy", "y", zh: "复制单元格、行、表格、问题或这一处的地址(经终端,ssh 中也可)",
      en: "Copy a cell, row, table, finding or the address of this place (through the terminal)",
      hint: .init("y", "复制", "copy")),
    .init(
      .write, "write", "W", zh: "把单元格、表格或整页写入文件", en: "Write a cell, a table or the page to a file"),
    .init(
      .palette, "palette", ": F10 F9", zh: "列出本屏的全部命令,可用中文、英文或拼音查找",
      en: "List all commands of this screen; type to find one", hint: .init(":", "命令", "commands")),
    .init(
      .help, "help", "? F1", zh: "本屏的所有按键", en: "All keys of this screen",
      hint: .init("?", "帮助", "help", isVital: true)),
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
    .init(
      .quit, "quit", "q", zh: "退出", en: "Quit", hint: .init("q", "退出", "quit", isVital: true)),
  ]

  private static let sections: [Entry] =
    [
      .init(
        .nextSection, "next-section", "Tab", zh: "下一部分", en: "Go to the next section",
        on: [.report, .compare], hint: .init("Tab", "部分", "section")),
      .init(
        .previousSection, "previous-section", "Backtab", zh: "上一部分",
        en: "Go to the previous section", on: [.report, .compare]),
    ]
    + (1...9).map { number in
      .init(
        .section(number), "section-\(number)", "\(number)", zh: "第 \(number) 部分",
        en: "Go to section \(number)", on: [.report, .compare])
    }
}
