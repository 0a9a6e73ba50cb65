import Testing

@testable import Disclosure

@Suite("Sums and their doubts")
struct EquationTests {
  /// Report 000's requests of natural persons, with 11 printed where 10 is the sum.
  private static let wrongTotal = Report.sample([
    "s3.granted.natural": "2", "s3.partial.natural": "4", "s3.unable.notHeld.natural": "3",
    "s3.other.misc.natural": "1", "s3.resultTotal.natural": "11",
  ])

  @Test("A finding of a sum says the parts, what is printed, and the difference")
  func sumIsSpelled() throws {
    let finding = try #require(Self.wrongTotal.findings("R02").first)
    #expect(
      finding.message.zh == "三、本年度办理结果 (七)总计·自然人:分项之和 2+4+3+1=10,表中填 11,差 -1。")
    #expect(
      finding.message.en
        == "III. Results of handling in the year (7) Total·Natural person: the items add up to "
        + "2+4+3+1=10, but 11 is printed (difference -1).")
    #expect(finding.left == Number(10))
    #expect(finding.right == Number(11))
    #expect(finding.delta == Number(-1))
  }

  @Test("Operands stand in the order of the equation, the printed sum is looked at first")
  func operandsAreOrdered() throws {
    let finding = try #require(Self.wrongTotal.findings("R02").first)
    let cells = finding.operands.map(\.cell)
    #expect(cells.first == "s3.granted.natural")
    #expect(cells.last == "s3.resultTotal.natural")
    #expect(cells.count == 22)
    #expect(finding.position == Self.wrongTotal["s3.resultTotal.natural"].position)
  }

  @Test("A balance names both sides by their labels, and the column once")
  func balanceIsSpelled() throws {
    let report = Report.sample(["s3.new.natural": "10", "s3.resultTotal.natural": "9"])
    let finding = try #require(report.findings("R01").first)
    #expect(
      finding.message.zh
        == "自然人:一、本年新收政府信息公开申请数量(10)+二、上年结转政府信息公开申请数量(0)=10,"
        + "而三、本年度办理结果 (七)总计(9)+四、结转下年度继续办理(0)=9,两者应相等,差 1。")
  }

  @Test("A bound says by how much it is passed")
  func boundIsSpelled() throws {
    let report = Report.sample(.stat2014, ["p.normDisclosed": "2", "p.total": "2"])
    let finding = try #require(report.findings("G12").first)
    #expect(finding.message.zh == "其中:主动公开规范性文件数(2),应不大于制发规范性文件总数(0),多 2。")
    let items = Report.sample(
      .gov2019, ["s2.a6.penalties.prevItems": "3", "s2.a6.penalties.change": "-5"])
    let below = try #require(items.findings("P22").first)
    #expect(
      below.message.en
        == "Administrative penalties: Items of the year before (3) + Change in the year (-5) = -2 "
        + "should not be less than 0 (short by 2).")
    #expect(below.message.zh == "行政处罚:上一年项目数量(3)+本年增/减(-5)=-2,应不小于 0,少 2。")
  }

  @Test(
    "A number that is missing leaves the sum undecided",
    arguments: [
      ("", "如均按 0 计,关系成立"), ("/", "如均按 0 计,关系成立"), ("-", "如均按 0 计,关系成立"),
      ("3件左右", "没有可用的数字"), ("absent", "没有可用的数字"),
    ])
  func missingIsUncertain(_ text: String, _ says: String) throws {
    let findings = Report.sample(["s3.granted.natural": text]).findings("R02")
    #expect(findings.map(\.line) == ["R02.natural error uncertain"])
    let message = try #require(findings.first?.message.zh)
    #expect(message.contains(says))
    #expect(findings.first?.left == nil)
  }

  @Test("A blank that zero would not mend is said to be one")
  func blankThatFails() throws {
    let report = Report.sample(["s3.granted.natural": "", "s3.resultTotal.natural": "5"])
    let message = try #require(report.findings("R02").first?.message.zh)
    #expect(message.contains("如均按 0 计,关系不成立(0 与 5)"))
  }

  @Test("A table of blanks is undecided row by row, and nothing fails")
  func blankTableIsUncertain() {
    let rows = Form.gov2021.tables.flatMap(\.rows).filter { $0.presence != .local }.map(\.id)
    let report = Report.sample(Dictionary(uniqueKeysWithValues: rows.map { ($0, "") }))
    let outcomes = Set(report.findings("R03").map(\.outcome))
    #expect(outcomes == [.uncertain])
    #expect(report.findings("R03").count == 25)
  }

  @Test("Without its table an identity does not apply", arguments: ["R01", "R02", "R03"])
  func noTable(_ check: String) {
    let findings = Report.sample(CheckCase.absent("s3")).findings(check)
    #expect(findings.isEmpty)
  }

  /// (六) as one row of 1, its three rows not printed.
  private static let oneRow = [
    "s3.other.noCorrection": "absent", "s3.other.feeUnpaid": "absent",
    "s3.other.misc": "absent", "s3.other.all": "0", "s3.other.all.natural": "1",
  ]

  @Test("One row of (六) stands for the three")
  func oneRowStandsForThree() {
    let sound = Report.sample(
      Self.oneRow.merging([
        "s3.resultTotal.natural": "1", "s3.resultTotal.total": "1", "s3.other.all.total": "1",
      ]) { $1 })
    #expect(sound.findings("R02").isEmpty)
    #expect(sound.findings("R03").filter { $0.check == "R03.other.all" }.isEmpty)
    let broken = Report.sample(Self.oneRow)
    #expect(broken.findings("R02").map(\.line) == ["R02.natural error fail"])
    #expect(broken.findings("R03").map(\.line) == ["R03.other.all error fail"])
  }

  @Test("A row missing without another in its place leaves the sum undecided")
  func missingRowIsUncertain() {
    let report = Report.sample(["s3.other.misc": "absent"])
    #expect(report.findings("R02").map(\.outcome) == Array(repeating: .uncertain, count: 7))
  }

  @Test("Rows that only some places print do not count as missing")
  func localRowsMayBeAbsent() {
    let report = Report.sample(.stat2014)
    let findings = ["G08", "G09", "F06", "V01"].flatMap { report.findings($0) }
    #expect(findings.isEmpty)
  }

  @Test("Figures of real reports come out as they were checked by hand", arguments: RealFigures.all)
  func realFigures(_ figures: RealFigures) {
    let checks = Check.all.filter { check in figures.checks.contains(check.id) }
    let findings = Examination(of: figures.report, by: checks).findings
    #expect(
      findings.map { "\($0.check) \($0.left ?? .zero) \($0.right ?? .zero)" } == figures.expected)
  }
}

/// Figures that stand in real reports, and what the arithmetic of their forms says of them.
struct RealFigures: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let report: Report
  let checks: [String]
  let expected: [String]

  static let all: [RealFigures] = [
    .init(
      testDescription: "Gaobeidian 2017",
      report: .sample(
        .stat2014, year: 2017,
        [
          "p.total": "2720", "p.normDisclosed": "2", "p.normIssued": "0",
          "p.channel.website": "2720", "p.channel.wechat": "143", "q.received": "12",
          "q.received.inPerson": "5", "q.received.online": "2", "q.received.letter": "5",
          "q.closed": "10", "q.closed.onTime": "12", "q.replied": "10",
          "q.replied.alreadyPublic": "2", "q.replied.denied": "6",
          "q.replied.denied.privacy": "1", "q.replied.denied.otherLaw": "5",
          "q.replied.notExist": "3", "v.review": "1", "v.review.other": "1",
          "v.litigation": "5", "v.litigation.upheld": "1", "v.litigation.other": "4",
          "o.staff": "5", "o.staff.fullTime": "5",
        ]),
      checks: Check.all.map(\.id).filter { $0.hasPrefix("G") },
      expected: ["G02 12 10", "G03 11 10", "G12.issued 2 0"]),
    .init(
      testDescription: "Hongze 2023",
      report: .sample(
        .gov2021, year: 2023,
        [
          "s4.review.upheld": "10", "s4.review.corrected": "1", "s4.afterReview.upheld": "5",
          "s2.a1.normativeDocs.repealed": "5", "s2.a1.normativeDocs.inForce": "5",
        ]),
      checks: ["D01", "D02", "D03", "P01"], expected: ["D01 11 0", "D03 5 0"]),
    .init(
      testDescription: "Shanghai 2019",
      report: .sample(
        .gov2019, year: 2019,
        [
          "s3.new.natural": "821", "s3.carryIn.natural": "18", "s3.resultTotal.natural": "767",
          "s3.carryOut.natural": "72", "s3.new.total": "859", "s3.carryIn.total": "18",
          "s3.resultTotal.total": "805", "s3.carryOut.total": "72",
        ]),
      checks: ["R01"], expected: []),
    .init(
      testDescription: "Hangzhou 2025",
      report: .sample(
        .gov2021, year: 2025,
        [
          "s4.review.upheld": "376", "s4.review.corrected": "97", "s4.review.other": "196",
          "s4.review.pending": "121", "s4.review.total": "790", "s4.direct.upheld": "16",
          "s4.direct.corrected": "1", "s4.direct.other": "12", "s4.direct.pending": "27",
          "s4.direct.total": "56", "s4.afterReview.upheld": "74", "s4.afterReview.corrected": "1",
          "s4.afterReview.other": "30", "s4.afterReview.pending": "51",
          "s4.afterReview.total": "156",
        ]),
      checks: ["D01", "D02", "D03"], expected: []),
  ]
}
