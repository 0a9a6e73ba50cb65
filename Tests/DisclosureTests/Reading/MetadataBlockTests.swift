import Testing

@testable import Disclosure

@Suite("The labelled facts of a page") struct MetadataBlockTests {
  @Test("index numbers", arguments: Self.indices) func readIndex(_ text: String, _ index: String?) {
    #expect(Metadata(text + "\n一、总体情况").indexNumber?.value == index)
  }

  static let indices: [(String, String?)] = [
    ("索引号:11370303MB2847/2024-00018 发布日期:2024-01-18", "11370303MB2847/2024-00018"),
    ("索 引 号: | 0151/2024-0012 | 文 号: | |", "0151/2024-0012"),
    ("信息索引号 | 文号 | 发布日期\nQS-2024-0012 | 无 | 2024-01-18", "QS-2024-0012"),
    ("• 索引号\n• QS-2024-0012\n• 发布机构\n• 青山县水务局", "QS-2024-0012"),
    ("索引号QS20240012发布日期2024-01-18", "QS20240012"),
    ("统一登记号:QS20240012", "QS20240012"),
    ("11370303MB2847/2024-00018\n青山县水务局\n2024-01-18", "11370303MB2847/2024-00018"),
    ("索引号: | | 发布日期: | 2024-01-18 |", nil),
    ("索引号:无", nil),
    ("联系电话:0938-1234567", nil),
  ]

  @Test("metadata blocks", arguments: Self.blocks) func readBlock(_ block: String) {
    let metadata = Metadata(block + "\n一、总体情况\n我局依法公开。")
    #expect(metadata.published?.value.description == "2024-01-18")
    #expect(metadata.documentNumber?.value == "青水发〔2024〕3号")
    #expect(metadata.indexNumber?.value == "11370303MB2847/2024-00018")
  }

  /// One block of facts in every way in which pages set them out.
  static let blocks: [String] = [
    "索 引 号:11370303MB2847/2024-00018 发布日期:2024-01-18 文 号:青水发〔2024〕3号 有效性:有效",
    "索引号: | 11370303MB2847/2024-00018 | 公开方式: | 主动公开 |\n文号: | 青水发〔2024〕3号 | 发文日期: | 2024年1月18日 |",
    "索引号 | 发文字号 | 成文日期 |\n11370303MB2847/2024-00018 | 青水发〔2024〕3号 | 2024-01-18 |",
    "•索引号:11370303MB2847/2024-00018\n•发文字号:青水发〔2024〕3号\n•公开日期:2024-01-18",
    "- 索引号\n- 11370303MB2847/2024-00018\n- 文号\n- 青水发〔2024〕3号\n- 生成日期\n- 2024/1/18",
    "11370303MB2847/2024-00018\n青水发〔2024〕3号\n2024-01-18",
    "索引号:11370303MB2847/2024-00018 文号:青水发〔2024〕3号 发布日期:2024-01-18\n"
      + "索引号:11370303MB2847/2024-00018 文号:青水发〔2024〕3号 发布日期:2024-01-18",
  ]

  @Test("sources that disagree", arguments: Self.disagreements)
  func noteDisagreement(_ text: String, _ expected: String) {
    let remarks = Metadata(text + "\n一、总体情况").disagreements.map { $0.line(in: .gov2021) }
    #expect(remarks.joined(separator: " ") == expected)
  }

  static let disagreements: [(String, String)] = [
    (
      "青山县水务局2023年政府信息公开工作年度报告\n现公布《青山县民政局2023年政府信息公开工作年度报告》。",
      "line 2: agency “青山县水务局”, not “青山县民政局”"
    ),
    (
      "青山县水务局2023年政府信息公开工作年度报告\n统计期限自2022年1月1日至2022年12月31日。",
      "line 2: year “2023”, not “2022”"
    ),
    ("青山县水务局2023年政府信息公开工作年度报告\n本报告由县水务局编制。", ""),
    ("青山县水务局2023年政府信息公开工作年度报告\n发布机构:青山县政务服务管理局", ""),
    ("柳河街办2023年政府信息公开工作年度报告\n本报告由青山区柳河街道办事处编制。", ""),
    ("市残联2023年政府信息公开工作年度报告\n本报告由青山市残疾人联合会编制。", ""),
    ("青山县人民政府2023年政府信息公开工作年度报告\n本报告由青山县人民政府办公室编制。", ""),
  ]
}
