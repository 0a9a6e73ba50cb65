import Testing

@testable import Disclosure

@Suite("Dates, years and the copy")
struct CopyAndDateTests {
  @Test(
    "The deadline depends on the kind of body and the year",
    arguments: [
      ("清水县统计局", 2024, 2025, 1, 31, []), ("清水县统计局", 2024, 2025, 2, 1, ["C01 warning fail"]),
      ("清水县人民政府", 2024, 2025, 3, 31, []), ("清水县人民政府", 2024, 2025, 4, 1, ["C02 warning fail"]),
      ("清水县人民政府办公室", 2024, 2025, 2, 20, ["C01 warning fail"]),
      ("白驼镇人民政府", 2024, 2025, 2, 20, ["C04 note fail"]),
      ("高新区管委会", 2024, 2025, 4, 2, ["C02 note fail"]),
      ("清水县图书馆", 2024, 2025, 12, 1, []),
      ("清水县统计局", 2018, 2019, 3, 31, []), ("清水县图书馆", 2018, 2019, 4, 1, ["C03 warning fail"]),
    ] as [(String, Int, Int, Int, Int, [String])])
  func deadlines(
    _ name: String, _ year: Int, _ published: Int, _ month: Int, _ day: Int, _ expected: [String]
  ) {
    let form = Form.all.first { $0.years.contains(year) } ?? .gov2021
    let report = Report.sample(form, year: year) {
      $0.rename(name)
      $0.publish(published, month, day)
    }
    #expect(["C01", "C02", "C03", "C04"].flatMap { report.findings($0) }.map(\.line) == expected)
  }

  @Test(
    "A month without its day is undecided only in the month of the deadline",
    arguments: [(2, []), (3, ["C03 warning uncertain"]), (4, ["C03 warning fail"])])
  func monthOnly(_ month: Int, _ expected: [String]) {
    let report = Report.sample(.stat2014, year: 2017) { $0.publish(2018, month, nil) }
    #expect(report.findings("C03").map(\.line) == expected)
  }

  @Test("A page dated years later may have moved")
  func movedPage() {
    let moved = Report.sample { $0.publish(2027, 5, 6, in: .metadata) }
    #expect(moved.findings("C01").map(\.outcome) == [.uncertain])
    let signed = Report.sample { $0.publish(2027, 5, 6, in: .signature) }
    #expect(signed.findings("C01").map(\.outcome) == [.fail])
  }

  @Test("Without a date only the lack of it is reported")
  func undated() {
    let report = Report.sample { $0.published = nil }
    let findings = ["C01", "C02", "C03", "C04", "C07"].flatMap { report.findings($0) }
    #expect(findings.map(\.line) == ["C07 note uncertain"])
  }

  @Test("Without the year before, the carry-over is undecided, once")
  func noYearBefore() {
    #expect(Report.sample().findings("Y01").map(\.line) == ["Y01 note uncertain"])
    #expect(Report.sample().findings("P02").isEmpty)
    let later = Report.sample().findings("Y01", after: .sample(year: 2021))
    #expect(later.map(\.line) == ["Y01 note uncertain"])
  }

  @Test("The first report of a form has nothing to compare with", arguments: ["Y01", "P23"])
  func firstOfItsForm(_ check: String) {
    let first = Report.sample(.gov2019, year: 2019)
    #expect(first.findings(check).isEmpty)
    #expect(first.findings(check, after: .sample(.stat2014)).isEmpty)
  }

  @Test("The carry-over holds across the forms of 2019 and 2021; documents in force do not compare")
  func acrossForms() throws {
    let before = Report.sample(.gov2019, year: 2020, ["s3.carryOut.total": "4"])
    let report = Report.sample(.gov2021, year: 2021, ["s3.carryIn.total": "3"])
    let finding = try #require(report.findings("Y01", after: before).first)
    #expect(finding.line == "Y01.total warning fail")
    #expect(finding.operands.map(\.isPrevious) == [false, true])
    #expect(finding.position == report["s3.carryIn.total"].position)
    #expect(finding.message.zh == "总计:二、上年结转政府信息公开申请数量(3),而上一年度报告的四、结转下年度继续办理(4),两者应相等,差 -1。")
    #expect(report.findings("P02", after: before).isEmpty)
  }

  @Test(
    "Names of gambling sites, and those who write of gambling for good reasons",
    arguments: [
      ("为落实《手机彩票网重点领域政务公开清单》和《工作要点》要求,", true),
      ("制定《手机彩票网政务公开工作方案》", true),
      ("新葡京博彩官网区人民政府北京街道", true),
      ("365bet区人民政府合作交流办公室", true),
      ("青川县德赢VWIN门户网站", true),
      ("公开福利彩票公益金使用情况,中国福利彩票网点12个", false),
      ("体育彩票网络销售", false), ("中国体育彩票网", false), ("福彩中心销售彩票", false),
      ("依法打击网络赌博,查处六合彩、百家乐案件5起", false),
      ("取缔老虎机30台", false), ("组织观看五大联赛", false),
      ("以德赢得民心", false), ("引进真人娱乐项目", false), ("整治棋牌室", false),
    ])
  func siteNames(_ text: String, _ isHijacked: Bool) {
    let report = Report.sample { $0.write(text) }
    #expect(report.findings("H03").count == (isHijacked ? 1 : 0))
  }

  @Test("The finding quotes the name as it stands, from its first letter")
  func nameIsQuoted() throws {
    let report = Report.sample { $0.write("为落实《手机彩票网重点领域政务公开清单》,") }
    let message = try #require(report.findings("H03").first?.message.zh)
    #expect(message.contains("“手机彩票网”"))
  }

  @Test("In a title or a first line a word is enough", arguments: ["老虎机游戏:太平乡政府", "欧洲五大联赛:"])
  func wordsInHead(_ text: String) {
    let report = Report.sample { $0.write(text, in: 0) }
    #expect(report.findings("H03").map(\.line) == ["H03 warning fail"])
  }
}
