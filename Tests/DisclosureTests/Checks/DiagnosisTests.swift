import Testing

@testable import Disclosure

@Suite("Probable slips")
struct DiagnosisTests {
  /// A report in which everything holds: fifty requests of citizens and five of companies.
  static let sound = [
    "s3.new.natural": "50", "s3.new.business": "5", "s3.new.total": "55",
    "s3.granted.natural": "37", "s3.granted.total": "37",
    "s3.denied.stateSecret.natural": "13", "s3.denied.stateSecret.business": "5",
    "s3.denied.stateSecret.total": "18",
    "s3.resultTotal.natural": "50", "s3.resultTotal.business": "5", "s3.resultTotal.total": "55",
  ]

  /// What is said of that report with some cells changed.
  private func slips(_ changes: [String: String], after previous: Report? = nil) -> [String] {
    Report.sample(Self.sound.merging(changes) { $1 }).findings("R06", after: previous)
      .map(\.message.en)
  }

  @Test("Two digits swapped are found where row and column cross")
  func swapped() {
    #expect(slips([:]).isEmpty)
    #expect(
      slips(["s3.denied.stateSecret.natural": "31"]) == [
        "Probably “(3) Not disclosed 1. State secret·Natural person” should be 13, not 31 (two digits "
          + "swapped): that makes R02.natural, R03.denied.stateSecret hold."
      ])
  }

  @Test("A total that three relations contradict is the slip, whatever digits it has")
  func total() throws {
    let said = slips(["s3.resultTotal.total": "5"])
    #expect(said.count == 1)
    #expect(said.first?.contains("should be 55, not 5") == true)
    #expect(said.first?.contains("R01.total, R02.total, R03.resultTotal") == true)
  }

  @Test("A number in the cell beside its own is put back")
  func neighbours() {
    let said = slips([
      "s3.denied.stateSecret.business": "0", "s3.denied.stateSecret.research": "5",
    ])
    #expect(said.count == 1)
    #expect(said.first?.contains("should be 5, not 0") == true)
    #expect(said.first?.contains("should be 0, not 5") == true)
    #expect(said.first?.contains("beside") == true)
  }

  @Test("A number left from last year is known")
  func lastYears() {
    let previous = Report.sample(
      .gov2021, year: 2023, ["s3.denied.stateSecret.natural": "88"])
    let said = slips(["s3.denied.stateSecret.natural": "88"], after: previous)
    #expect(said.first?.contains("last year's number") == true)
  }

  @Test("Where edits are equally good, or a lone sum could be mended anywhere, nothing is said")
  func silent() {
    #expect(slips(["s4.review.total": "3"]).isEmpty)
    #expect(slips(["s3.granted.natural": "36", "s3.granted.total": "36"]).isEmpty)
    #expect(slips(["s3.resultTotal.natural": ""]).isEmpty)
  }

  @Test(
    "The kinds of slips",
    arguments: [
      ("31", "13", Slip.swappedDigits), ("1", "10", .zero), ("100", "10", .zero),
      ("23", "28", .oneDigit), ("13", "113", .lostDigit), ("1150", "115", .zero),
      ("1235", "123", .lostDigit), ("3", "7", .other), ("0", "12", .other), ("12", "0", .other),
    ])
  func kinds(_ old: String, _ new: String, _ slip: Slip) throws {
    let numbers = try [old, new].map { Number(try #require(Int($0))) }
    #expect(Slip(from: numbers[0], to: numbers[1]) == slip)
  }

  @Test("Where two totals explain the last one's failure, both are named, and the last is cleared")
  func corner() throws {
    let changes = ["s3.granted.total": "39", "s3.denied.stateSecret.total": "21"]
    let report = Report.sample(Self.sound.merging(changes) { $1 })
    let finding = try #require(report.findings("R05").first)
    #expect(
      finding.operands.map(\.cell)
        == ["s3.resultTotal.total", "s3.granted.total", "s3.denied.stateSecret.total"])
    #expect(
      finding.message.zh
        == "(七)总计·总计与本行各列之和相符,与本列各项之和不符:这一格多半无误,"
        + "请先核对“三、本年度办理结果 (一)予以公开·总计”、“(三)不予公开 1.属于国家秘密·总计”。")
  }

  @Test("Where one slip explains all, the corner has nothing to add")
  func cornerExplained() {
    let report = Report.sample(Self.sound.merging(["s3.granted.total": "73"]) { $1 })
    #expect(report.findings("R06").count == 1)
    #expect(report.findings("R05").isEmpty)
  }
}
