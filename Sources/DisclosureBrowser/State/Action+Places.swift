extension Action {
  /// What leads from one place of the reports to another.
  static let places: [Entry] = [
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
      on: [.overview, .report, .compare, .source, .trend, .chain, .years],
      hint: .init("c", "对比", "compare", on: [.overview, .report, .source])),
    .init(
      .compareWith, "compare-with", "=",
      zh: "选定任一单位的报告(或同一年的另一份)作为左侧来对比,可键入中文、英文或拼音",
      en: "Choose any agency's report, or another of the same year, to compare with, on the left",
      on: [.overview, .report, .compare, .source, .trend, .chain, .years],
      hint: .init("=", "任选对比", "versus", on: [.compare])),
    .init(
      .source, "source", "s", zh: "看原文中的这一处;再按返回",
      en: "See this place in the source, and back again",
      on: [.report, .compare, .findings, .source, .trend, .chain, .years],
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
      en: "Take the next column of the table, such as an applicant", on: [.trend, .chain, .years],
      hint: .init("Tab", "列", "column")),
    .init(
      .previousColumn, "previous-column", "Backtab", zh: "换到表中的上一列",
      en: "Take the previous column of the table", on: [.trend, .chain, .years]),
    .init(
      .nextAgency, "next-agency", "]", zh: "下一个单位", en: "Go to the next agency",
      on: [.report, .compare, .trend, .chain, .years], hint: .init("[ ]", "单位", "agency")),
    .init(
      .previousAgency, "previous-agency", "[", zh: "上一个单位", en: "Go to the previous agency",
      on: [.report, .compare, .trend, .chain, .years]),
  ]
}
