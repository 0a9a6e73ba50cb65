extension Action {
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
      on: [.overview, .report, .compare, .trend, .trends, .chain, .years]),
    .init(
      .right, "right", "Right l", zh: "右移一列;在趋势中移到下一年",
      en: "Move right by a column; in a trend, by a year",
      on: [.overview, .report, .compare, .trend, .trends, .chain, .years]),
    .init(.pageUp, "page-up", "PageUp C-b b", zh: "上翻一屏", en: "Move up by a screen"),
    .init(.pageDown, "page-down", "PageDown C-f Space", zh: "下翻一屏", en: "Move down by a screen"),
    .init(.first, "first", "Home g", zh: "到开头", en: "Go to the beginning"),
    .init(.last, "last", "End G", zh: "到结尾", en: "Go to the end"),
    .init(
      .open, "open", "Enter", zh: "打开所选;在表格中看原文",
      en: "Open what is selected; in a table, see its source",
      on: [.overview, .findings, .report, .compare, .trend, .trends, .chain, .years],
      hint: .init("Enter", "打开", "open", on: [.overview, .findings, .trends, .chain, .years])),
    .init(
      .back, "back", "Escape Backspace", zh: "返回上一屏;在总览中清除筛选",
      en: "Go back; in the overview, clear the filter", hint: .init("Esc", "返回", "back")),
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
        en: "Go to section \(number)", on: [.report, .compare, .years])
    }
}
