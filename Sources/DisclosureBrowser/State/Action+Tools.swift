extension Action {
  /// What changes what is shown, or takes something out of it.
  static let tools: [Entry] = [
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
      on: [.report, .compare, .source, .years, .help], hint: .init("/", "查找", "search")),
    .init(
      .nextMatch, "next-match", ". F3", zh: "下一个匹配", en: "Go to the next match",
      on: [.report, .compare, .source, .years, .help]),
    .init(
      .previousMatch, "previous-match", ", S-F3", zh: "上一个匹配", en: "Go to the previous match",
      on: [.report, .compare, .source, .years, .help]),
    .init(
      .reduce, "reduce", "z", zh: "隐去全为零的行和列;对比和历年中只留不同的;再按恢复",
      en: "Leave out rows and columns of zeros, elsewhere what is the same; again: show all",
      on: [.report, .compare, .years], hint: .init("z", "去零", "no zeros", on: [.report])),
    .init(
      .onePage, "one-page", "p", zh: "各部分上下连成一页;再按恢复为分页",
      en: "Show all sections below each other on one page; again: one at a time", on: [.report],
      hint: .init("p", "连页", "one page")),
    .init(
      .nextDifference, "next-difference", "}", zh: "下一处不同", en: "Go to the next difference",
      on: [.compare], hint: .init("{ }", "不同", "differences")),
    .init(
      .previousDifference, "previous-difference", "{", zh: "上一处不同",
      en: "Go to the previous difference", on: [.compare]),
    .init(
      .link, "link", "t", zh: "从表中的数到写明它的文字,从文字依次到其中各数;对比时到结转的另一端",
      en:
        "Go from a number of a table to the prose that states it and back; when comparing, to the "
        + "other end of what is carried over",
      on: [.report, .compare]),
    .init(
      .dividerLeft, "divider-left", "-", zh: "左右之间的分隔线左移(也可用鼠标拖动)",
      en: "Move the divider between the sides to the left (or drag it)", on: [.compare]),
    .init(
      .dividerRight, "divider-right", "+", zh: "左右之间的分隔线右移",
      en: "Move the divider between the sides to the right", on: [.compare]),
    .init(
      .moreDetails, "more-details", "K", zh: "下方的说明加高一行(也可用鼠标拖动横线)",
      en: "Make the details at the foot a row higher (or drag their rule)",
      on: [.report, .compare, .findings, .chain, .years]),
    .init(
      .fewerDetails, "fewer-details", "J", zh: "下方的说明减低一行",
      en: "Make the details at the foot a row lower",
      on: [.report, .compare, .findings, .chain, .years]),
    .init(
      .trend, "trend", "T", zh: "光标处的数历年的趋势;在总览和趋势中看各单位",
      en: "Follow the figure over the years; from the overview or a trend, for every agency",
      on: [.overview, .report, .compare, .trend, .trends, .chain, .years],
      hint: .init("T", "趋势", "trend")),
    .init(
      .chain, "chain", "C", zh: "逐年核对上年结转和结转下年度;再按返回",
      en: "Link what is carried over from year to year, and back again",
      on: [.overview, .report, .compare, .trend, .trends, .chain, .years],
      hint: .init("C", "结转", "carried")),
    .init(
      .years, "years", "Y", zh: "一张表的历年数字,每年一列;再按返回",
      en: "Show a table with a column for every year, and back again",
      on: [.overview, .report, .compare, .trend, .chain, .years],
      hint: .init("Y", "历年", "years", on: [.report, .trend, .chain])),
    .init(
      .changes, "changes", "d", zh: "每一年旁列出较上年的增减;再按收起",
      en: "Show the change to the year before beside each year; again: hide it", on: [.years],
      hint: .init("d", "增减", "changes")),
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
      .refresh, "refresh", "R F5", zh: "查看新的、改过的和删去的文件;停止后继续读取",
      en: "Look for new, changed and deleted files; go on after a stop"),
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
}
