import Testing

@testable import Disclosure

@Suite("Pages that are no reports") struct OtherPageTests {
  /// A page, and what it is.
  struct Page: Sendable, CustomTestStringConvertible {
    let kind: OtherPage
    let text: String

    init(_ kind: OtherPage, _ text: String) {
      self.kind = kind
      self.text = text
    }

    var testDescription: String { "\(kind): \(text.prefix(40))" }
  }

  @Test("each is refused for what it is", arguments: Self.pages) func refuse(_ page: Page) {
    #expect(throws: page.kind.error) { try Report(page.text) }
  }

  @Test("Every kind has a page, and its refusal says what it is", arguments: OtherPage.allCases)
  func everyKind(_ kind: OtherPage) {
    #expect(Self.pages.contains { $0.kind == kind })
    #expect(kind.error.code == .notAReport)
    #expect(kind.error.message.zh.hasSuffix(",不是政府信息公开工作年度报告。"))
    #expect(kind.error.message.en.hasSuffix("."))
    #expect(OtherPage.allCases.count { $0.error == kind.error } == 1)
  }

  private static let headings =
    "一、总体情况\n报告从四方面作了说明。\n二、主动公开政府信息情况\n公开文件8条。\n三、收到和处理政府信息公开申请情况\n收到3件。\n"
    + "四、政府信息公开行政复议、行政诉讼情况\n没有。\n五、存在的主要问题及改进情况\n不足。\n六、其他需要报告的事项\n无。"

  private static let emptyTable =
    "\n第二十条第(一)项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | | | |\n行政规范性文件 | | | |"

  private static let filledTable =
    "\n第二十条第(一)项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 0 |\n"
    + "行政规范性文件 | 3 | 1 | 8 |"

  static let pages: [Page] = [
    .init(.interpretation, "《清水县统计局2023年政府信息公开工作年度报告》解读\n" + headings),
    .init(.interpretation, "文稿解读:清水县2023年政府信息公开工作年度报告\n统计期限为2023年1月1日至12月31日。\n" + headings),
    .init(.interpretation, "清水县统计局\n现对《2023年政府信息公开工作年度报告》解读如下:\n" + headings),
    .init(
      .notice,
      "关于做好2023年政府信息公开工作年度报告编制工作的通知\n各乡镇、各部门:\n一、编制内容\n" + headings + emptyTable),
    .init(.notice, "各县市区人民政府,市直各单位:\n" + headings),
    .init(.partOfYear, "清水县统计局2023年上半年政府信息公开工作报告\n" + headings + filledTable),
    .init(.partOfYear, "清水县2017年第四季度政府信息公开情况统计表\n指标 | 数量\n" + filledTable),
    .init(.analysis, "清水县2022年政府信息依申请公开情况分析\n" + headings),
    .init(.template, "xx市2023年政府信息公开工作年度报告\n" + headings + emptyTable),
    .init(.template, "××县××局2023年政府信息公开工作年度报告\n" + headings),
    .init(.blankForm, "政府信息公开情况统计表\n填报单位(盖章): |" + emptyTable + "\n填表说明:制发件数指当年印发的件数。"),
    .init(
      .column,
      (2020...2024).map { "清水县统计局\($0)年政府信息公开工作年度报告" }.joined(separator: "\n")),
  ]

  @Test("a report is read, whatever it mentions", arguments: Self.reports)
  func read(_ text: String) throws {
    let report = try Report(text)
    #expect(report.sections.count >= 2)
  }

  private static let title = "清水县统计局2023年政府信息公开工作年度报告\n"

  static let reports: [String] = [
    title + headings,
    title + "根据《关于做好2023年政府信息公开工作年度报告编制工作的通知》要求,编制本报告。\n" + headings,
    title + "一、总体情况\n全年发布政策解读12篇,上半年、第三季度各抽查一次。" + filledTable,
    title + "关于做好信息公开工作的通知\n" + headings,
    "首页 > 政策解读 > 信息公开年报\n" + title + headings,
    title + headings + "\n相关链接:《清水县统计局2023年政府信息公开工作年度报告》解读",
    // A line of prose before the first heading.
    "上半年开展政府信息公开工作培训两次\n一、总体情况\n2023年,清水县统计局收到申请0件。" + filledTable,
    // All tables blank, but the agency names itself.
    title + "一、总体情况\n良好。" + emptyTable,
    // No agency is named, but somebody speaks.
    "一、总体情况\n2023年,我局依法公开信息。\n二、主动公开政府信息情况" + emptyTable,
    // A mirror has masked the name; the numbers are there.
    "**县统计局2023年政府信息公开工作年度报告\n一、总体情况\n良好。" + filledTable,
  ]
}
