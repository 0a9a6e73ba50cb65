import Testing

@testable import Disclosure

@Suite("A report among its agency's others")
struct SeriesTests {
  private static let merged = "2024年机构改革中,原清水县扶贫办并入我局。"

  @Test("Across a merger no year is held against the one before, and that is said once")
  func merger() {
    let cells = ["s3.carryIn.total": "3", "s4.review.pending": "0", "s3.new.total": "3"]
    let previous = Report.sample(year: 2023, ["s4.review.pending": "2", "s3.granted": "7"])
    let plain = Report.sample(cells)
    let after = Report.sample(.gov2021, cells) { $0.write(Self.merged) }
    let ids = ["Y01", "P02", "P03", "D06", "Y03", "Y04", "R11", "P06", "P27"]
    #expect(!ids.flatMap { plain.findings($0, after: previous) }.isEmpty)
    #expect(ids.flatMap { after.findings($0, after: previous) }.isEmpty)
    #expect(after.findings("Y08", after: previous).map(\.outcome) == [.uncertain])
  }

  @Test(
    "Only the agency's own change of the year breaks its series",
    arguments: [
      ("2024年3月,原清水县物价局与我局合并组建清水县统计局。", true), ("我局更名为清水县统计和普查局。", true),
      ("自2019年机构改革以来,我局合并三个股室。", false), ("2019年机构改革时我局由两局合并组建。", false),
      ("微信公众号更名为“清水发布”,由我局运维。", false), ("我局新组建工作小组。", false),
      ("落实机构改革要求,我局及时更新信息。", false), ("全县机构改革中多个部门合并。", false),
    ])
  func sentences(_ text: String, _ isBroken: Bool) {
    let report = Report.sample { $0.write(text) }
    #expect(report.findings("Y08", after: .sample(year: 2023)).count == (isBroken ? 1 : 0))
  }

  @Test("A report of another agency is not the one of the year before")
  func otherAgency() {
    let other = Report.sample(year: 2023) { $0.rename("白驼县林业局") }
    let findings = Report.sample(["s3.carryIn.total": "3"]).findings("Y01", after: other)
    #expect(findings.isEmpty)
    #expect(Report.sample().findings("Y08", after: other).count == 1)
    let whole = Report.sample(year: 2023) { $0.rename("天山市清水县统计局") }
    #expect(Report.sample().findings("Y08", after: whole).isEmpty)
  }

  @Test(
    "An outlier shows only against years that agree",
    arguments: [
      (["50", "52", "49"], "500", 1), (["50", "52", "49"], "5", 0),
      (["500", "520", "490"], "50", 1),
      (["50", "400", "49"], "500", 0), (["50", "52"], "500", 0), (["50", "52", ""], "500", 0),
      (["50", "52", "49"], "300", 0), (["9", "10", "9"], "95", 0),
    ] as [([String], String, Int)])
  func outliers(_ years: [String], _ now: String, _ count: Int) {
    let series = years.enumerated().map { place, text in
      Report.sample(year: 2020 + place, ["s3.new.total": text])
    }
    let findings = Report.sample(["s3.new.total": now])
      .findings("Y05", among: Siblings(series: series))
    #expect(findings.count == count)
  }

  @Test("A row that is ten times too large is one finding, and P27 has told of decisions")
  func oneFindingARow() {
    let series = [2021, 2022, 2023].map {
      Report.sample(year: $0, ["s3.new": "50", "s2.a6.penalties": "52"])
    }
    let report = Report.sample(["s3.new": "500", "s2.a6.penalties": "520"])
    let findings = report.findings("Y05", after: series[2], among: Siblings(series: series))
    #expect(findings.map { $0.operands.map(\.cell) } == [["s3.new.total"]])
  }

  @Test("Requests closed may be those left open the year before")
  func openRequests() {
    let cells = ["q.closed": "12", "q.received": "10"]
    let before = Report.sample(
      .stat2014, year: 2017, ["q.received": "9", "q.closed": "7"])
    #expect(Report.sample(.stat2014, cells).findings("G16", after: before).isEmpty)
    let more = Report.sample(.stat2014, cells.merging(["q.closed": "13"]) { $1 })
    #expect(more.findings("G16", after: before).map(\.line) == ["G16 note fail"])
  }

  @Test(
    "What is counted since the beginning grows by the year, where rows show that it is so counted")
  func cumulative() {
    func city(_ year: Int, _ current: [Int], _ cumulative: [Int]) -> Report {
      let rows = ["p.total", "p.service", "p.visits", "p.reception"]
      var cells: [String: String] = [:]
      for (place, row) in rows.enumerated() {
        cells["\(row).current"] = "\(current[place])"
        cells["\(row).cumulative"] = "\(cumulative[place])"
      }
      return .sample(.stat2008, year: year, cells)
    }
    let before = city(2011, [5, 6, 7, 8], [50, 60, 70, 80])
    #expect(city(2012, [1, 2, 3, 4], [51, 62, 73, 84]).findings("G30", after: before).isEmpty)
    #expect(
      city(2012, [1, 2, 3, 4], [51, 62, 73, 85]).findings("G30", after: before).map(\.line)
        == ["G30.cumulative.p.reception warning fail"])
    #expect(city(2012, [1, 2, 3, 4], [1, 2, 3, 4]).findings("G30", after: before).isEmpty)
  }

  @Test(
    "Money slips by ten thousand, and an amount with digits behind the fen is none in yuan",
    arguments: [
      ("3120000", "312", 1), ("312", "3120000", 1), ("3120000.125", "312", 0), ("9000", "312", 0),
      ("0", "312", 0), ("3120000", "0", 0),
    ])
  func money(_ now: String, _ then: String, _ count: Int) {
    let previous = Report.sample(year: 2023, ["s2.a8.adminFees.amountWan": then])
    let report = Report.sample(["s2.a8.adminFees.amountWan": now])
    #expect(report.findings("P06", after: previous).count == count)
  }
}
