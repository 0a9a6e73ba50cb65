import Testing

@testable import Disclosure

@Suite("What the prose says twice, or took over") struct ContradictionTests {
  /// What two sections say, and what a check says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let check: String
    let texts: [String]
    let count: Int
    var agency = "清水县统计局"

    var testDescription: String { "\(check): \(texts)" }

    init(_ check: String, _ texts: String..., says count: Int, agency: String = "清水县统计局") {
      self.check = check
      self.texts = texts
      self.count = count
      self.agency = agency
    }
  }

  @Test("what is told and what is passed over", arguments: cases) func judge(_ example: Case) {
    let report = Report.sample { report in
      report.rename(example.agency)
      if example.check == "N13" { report.clear(6) }
      for text in example.texts { report.write(text) }
      report.readStatements()
    }
    #expect(report.findings(example.check).count == example.count)
  }

  static let cases: [Case] = fees + values + years + agencies + suggestions + fillers

  private static let fees: [Case] = [
    .init("N13", "未收取信息处理费。", "发出收费通知1件,总金额100元,实际收取100元。", says: 1),
    .init("N13", "未产生信息处理费。", "收取信息处理费20元。", says: 1),
    .init("N13", "未收取信息处理费。", "收取政府信息公开信息处理费0元。", says: 0),
    .init("N13", "收取信息处理费0元。", says: 0),
    // Charges, waivers, rules, other years and other offices are something else.
    .init("N13", "未收取任何费用。", "行政事业性收费4.043万元。", says: 0),
    .init("N13", "未收取信息处理费。", "减免信息处理费100元。", says: 0),
    .init("N13", "未收取信息处理费。", "每件应收取信息处理费100元。", says: 0),
    .init("N13", "未收取信息处理费。", "2023年收取信息处理费100元。", says: 0),
    .init("N13", "未收取信息处理费。", "全县各部门收取信息处理费100元。", says: 0),
    .init("N13", "未收取自然人的信息处理费。", "收取信息处理费100元。", says: 0),
  ]

  private static let values: [Case] = [
    .init("N16", "2024年,我局共收到政府信息公开申请5件。", "全年收到政府信息公开申请3件。", says: 1),
    .init("N16", "2024年,我局共收到政府信息公开申请5件。", "全年收到政府信息公开申请5件。", says: 0),
    .init("N16", "2024年,我局主动公开政府信息20条。", "本年度主动公开政府信息16条。", says: 1),
    // Parts, channels, other years and rough numbers.
    .init("N16", "2024年,我局主动公开政府信息20条。", "通过网站主动公开政府信息16条。", says: 0),
    .init("N16", "2024年,我局主动公开政府信息20条。", "网站公开情况", "全年主动公开政府信息16条。", says: 0),
    .init("N16", "2024年,我局主动公开政府信息20条。", "主动公开政府信息16条。", says: 0),
    .init("N16", "2024年,我局主动公开政府信息20条。", "2023年主动公开政府信息16条。", says: 0),
    .init("N16", "2024年,我局主动公开政府信息20条。", "全年主动公开政府信息16余条。", says: 0),
    .init("N16", "2024年,我局主动公开政府信息20条。", "全年主动公开政府信息目录16条。", says: 0),
    .init("N16", "全年共收到信息公开申请5件。", "全年收到信息公开申请3件,上年结转2件。", says: 0),
    .init("N16", "全年共收到信息公开申请5件。", "全年共受理信息公开申请3件。", says: 0),
    .init("N16", "全年收到信息公开申请5件。", "全年收到信息公开申请3件。", says: 0, agency: "清水县人民政府"),
  ]

  private static let years: [Case] = [
    .init("N17", "2023年,我局未收到政府信息公开申请。", says: 1),
    .init("N17", "2023年我局共收到政府信息公开申请3件。", says: 1),
    .init("N17", "2023年,我局收到政府信息公开申请3件,2024年收到5件。", says: 0),
    .init("N17", "2023年,我局收到政府信息公开申请3件。", "全年收到政府信息公开申请5件。", says: 0),
    .init("N17", "2023年,收到申请3件,比2022年增加1件。", says: 0),
    .init("N17", "2023年12月,我局收到政府信息公开申请3件。", says: 0),
    .init("N17", "2023年度部门决算按申请公开,依法办理。", says: 0),
    .init("N17", "2023年以来,我局收到政府信息公开申请3件。", says: 0),
    .init("N17", "2023年,县政务公开办组织信息公开评估。", says: 0),
  ]

  private static let agencies: [Case] = [
    .init("N18", "2024年,青山县统计局认真贯彻条例,做好信息公开。", says: 1),
    .init("N18", "2024年,柳河镇人民政府坚持以公开为常态。", says: 1, agency: "清水县云溪镇人民政府"),
    .init("N18", "2024年,青山县市场监督管理局认真贯彻条例。", says: 1, agency: "清水县市场监督管理局"),
    .init("N18", "2024年,柳河市市场监督管理局认真贯彻条例。", says: 1, agency: "清水县市场监督管理局"),
    .init("N18", "2024年,县市场监督管理局认真贯彻条例。", says: 0, agency: "清水县市场监督管理局"),
    .init("N18", "2024年,青山县应急管理局认真贯彻条例。", says: 0, agency: "清水县市场监督管理局"),
    .init("N18", "2024年,云溪镇坚持以公开为常态。", says: 0, agency: "清水县云溪镇人民政府"),
    .init("N18", "2024年,云溪街道坚持以公开为常态。", says: 0, agency: "清水县云溪镇人民政府"),
    .init("N18", "2024年,县统计局认真贯彻条例。", says: 0),
    .init("N18", "2024年,青山市统计局认真贯彻条例。", says: 0, agency: "青山市柳河区统计局"),
    .init("N18", "2024年,清水县调查局认真贯彻条例。", says: 0),
    .init("N18", "2024年,清水县人民政府高度重视信息公开。", says: 0),
    .init("N18", "2024年,县委、县政府高度重视信息公开。", says: 0),
    .init("N18", "根据青山县统计局的经验,做好信息公开。", says: 0),
    .init("N18", "2023年,青山县统计局认真贯彻条例。", says: 0),
  ]

  private static let suggestions: [Case] = [
    .init("N19", "未收到人大代表建议、政协提案。", "公开人大代表建议和政协提案办理结果。", says: 1),
    .init("N19", "未收到人大代表建议、政协提案。", "办理信访3件。", says: 0),
    .init("N19", "公开人大代表建议和政协提案办理结果。", says: 0),
    .init("N19", "未收到政协提案办理方面的投诉。", "公开人大代表建议和政协提案办理结果。", says: 0),
    .init("N19", "未收到人大代表建议、政协提案。", "下一步将公开政协提案办理结果。", says: 0),
    .init("N19", "未收到人大代表建议、政协提案。", "公开2023年政协提案办理结果。", says: 0),
  ]

  private static let fillers: [Case] = [
    .init("N21", "部分地区对公开工作重视不够。", says: 0)
  ]

  @Test("general words are told in section five of a local agency only")
  func tellFiller() {
    func count(_ text: String, _ agency: String) -> Int {
      let report = Report.sample {
        $0.rename(agency)
        $0.write(text, in: 5)
      }
      return report.findings("N21").count
    }
    #expect(count("一些地区对公开工作重视不够。", "清水县统计局") == 1)
    #expect(count("多数部门未及时公开。", "清水县云溪镇人民政府") == 1)
    #expect(count("一些地区对公开工作重视不够。", "青山省统计局") == 0)
    #expect(count("一些地区对公开工作重视不够。", "清水县人民政府") == 0)
    #expect(count("一些地区的好做法值得学习。", "清水县统计局") == 0)
    #expect(count("一是部分地区未及时公开。", "清水县统计局") == 1)
    #expect(count("与部分地区存在差距。", "清水县统计局") == 0)
  }

  @Test("a first sentence of another year, and fees of another year") func tellYears() {
    func count(_ text: String, in section: Int) -> Int {
      let report = Report.sample {
        $0.clear(section)
        $0.write(text, in: section)
      }
      return report.findings("N17").count
    }
    #expect(count("2023年,我局深入推进政府信息公开,成效明显。", in: 1) == 1)
    #expect(count("2023年,我局深入推进政府信息公开;2024年更进一步。", in: 1) == 0)
    #expect(count("2023年12月,国办印发通知,推进政府信息公开。", in: 1) == 0)
    #expect(count("2024年,我局深入推进政府信息公开,成效明显。", in: 1) == 0)
    #expect(count("2023年,未收取信息处理费。", in: 6) == 1)
    #expect(count("2024年,未收取信息处理费。", in: 6) == 0)
    #expect(count("2023年,本局收费公示,信息处理费制度健全。", in: 6) == 0)
  }

  @Test("a table that is not there leaves the numbers of the text in doubt") func doubtTable() {
    let absent = CheckCase.absent("s3")
    let report = Report.saying("收到政府信息公开申请3件。", absent)
    #expect(report.findings("N22").map(\.line) == ["N22 error uncertain"])
    #expect(Report.saying("未收到政府信息公开申请。", absent).findings("N22").isEmpty)
  }

  @Test("the digits of a picture prove nothing") func passOverPicture() {
    var report = Report.saying("全年收取信息处理费300元。收到政府信息公开申请12件,同比增长85.7%。")
    report.refuseUnconfirmed(onPages: [1])
    for check in ["N10", "N13"] { #expect(report.findings(check).isEmpty) }
  }

  @Test("thousands of sentences take no more than their reading") func endure() {
    let text = "2024年,我局主动公开政府信息20条,微信。2023年,收到申请3件。未收到政协提案。未收取信息处理费"
    let report = Report.sample { $0.write(String(repeating: text + "。", count: 3_000)) }
    for check in ["N13", "N16", "N17", "N18", "N19"] { _ = report.findings(check) }
  }
}
