import Testing

@testable import Disclosure

@Suite("Shares and growth in the prose") struct ShareAndGrowthTests {
  /// The requests of a year: 859 new and 18 carried in, 805 closed and 72 carried out.
  private static let city = [
    "s3.new": "859", "s3.carryIn": "18", "s3.resultTotal": "805", "s3.carryOut": "72",
  ]
  private static let received = "收到政府信息公开申请859件,办结805件,"

  @Test(
    "a share that is not that of its number",
    arguments: [
      "其中予以公开及部分公开258件,占33.9%。", "无法提供265件,占总数的30.9%,不予公开9件,占1.9%。",
      "予以公开84件、部分公开174件,占37.9%。", "网络申请430件(占65%)。",
    ])
  func tellShare(_ text: String) {
    let report = Report.saying(Self.received + text, Self.city)
    #expect(!report.findings("N07").filter { $0.outcome == .fail }.isEmpty)
  }

  @Test(
    "a share that is right, or of which nobody can say",
    arguments: [
      // Of those closed, of those received, with those carried in; rounded or cut off.
      "予以公开258件,占32.0%。", "予以公开258件,占32.1%。", "予以公开258件,占30.0%。", "予以公开258件,占29.4%。",
      "予以公开258件,占32%。", "予以公开258件,占32.04%。",
      // Of two kinds together, of one of several, of a number given before.
      "予以公开84件、部分公开174件,占32.0%。", "无法提供337件,其中本机关不掌握265件,占78.6%。",
      // Not exactly, not of requests, not of the year, of another whole.
      "予以公开250余件,占33.9%。", "予以公开258件,约占33.9%。", "予以公开258件,占33.9%左右。",
      "主动公开文章258篇,占33.9%。", "微信发布信息258条,占33.9%。", "比上年多258件,占33.9%。",
      "予以公开258件,占全市的33.9%。", "占地258平方米,占33.9%。",
    ])
  func passOverShare(_ text: String) {
    let report = Report.saying(Self.received + text, Self.city)
    #expect(report.findings("N07").map(\.message.zh) == [])
  }

  @Test("a share of a total that the table does not show cannot be told") func lostTotal() {
    var city = Self.city
    city["s3.resultTotal"] = ""
    let report = Report.saying("收到政府信息公开申请859件,予以公开258件,占32.0%。", city)
    #expect(report.findings("N07").filter { $0.outcome == .fail }.isEmpty)
  }

  @Test("a share without its number cannot be checked") func doubtShare() {
    let without = "全年公开信息2700余条,动态信息,占总体的比例为93%。"
    #expect(Report.saying(without).findings("N07").map(\.line) == ["N07 note uncertain"])
    for text in ["全文电子化率达99%。", "动态信息占比较大,达93%。", "公开率占总体的100%。"] {
      #expect(Report.saying(text).findings("N07").isEmpty)
    }
  }

  /// A comparison, and what the check says of it: where last year's report is missing, and where it has
  /// ten requests.
  struct Growth: Sendable, CustomTestStringConvertible {
    let text: String
    let alone: String
    let after: String

    init(_ text: String, _ alone: String, _ after: String) {
      self.text = text
      self.alone = alone
      self.after = after
    }

    var testDescription: String { text }
  }

  @Test("growth over the year before", arguments: growth) func judgeGrowth(_ example: Growth) {
    let report = Report.saying("2024年,收到政府信息公开申请12件," + example.text, ["s3.new": "12"])
    let previous = Report.sample(year: 2023, ["s3.new": "10"])
    let (alone, after) = (report.findings("N10"), report.findings("N10", after: previous))
    #expect(alone.map { $0.outcome == .fail ? "\($0.severity)" : "?" }.joined() == example.alone)
    #expect(after.map { $0.outcome == .fail ? "\($0.severity)" : "?" }.joined() == example.after)
  }

  static let growth: [Growth] = [
    .init("同比增长20%。", "", ""), .init("比上年增加2件。", "?", ""),
    .init("与去年相比,增加2件。", "?", ""), .init("较2023年上升20.0%,均已答复。", "", ""),
    .init("涉及土地征收、户籍等内容,与去年相比增加2件。", "?", ""),
    // The year before had ten.
    .init("同比增长33.3%。", "", "warning"), .init("比上年增加3件。", "?", "warning"),
    .init("比上年减少2件。", "?", "warning"), .init("同比下降20%。", "", "warning"),
    // No year before can have had so many.
    .init("同比增长85.7%。", "note", "warning"), .init("比上年增加13件。", "note", "warning"),
    .init("同比下降120%。", "note", "warning"),
    // The text says how many there were.
    .init("比2023年(10件)增长20%。", "", ""), .init("比2023年(10件)增长25%。", "warning", "warning"),
    // Whoever grows from nothing.
    .init("同比增长100%。", "", "warning"),
    // Of something else, another year, or not exactly.
    .init("办结12件,同比增长85.7%。", "", ""), .init("其中网络申请6件,同比增长85.7%。", "", ""),
    .init("主动公开力度加大,同比增长85.7%。", "", ""), .init("比2022年增加9件。", "", ""),
    .init("环比增长85.7%。", "", ""), .init("同比增长约85.7%。", "", ""),
    .init("同比增长1.5个百分点。", "", ""), .init("与上年基本持平。", "", ""),
    .init("办结率同比增长85.7%。", "", ""), .init("同比增长85.7%的同时提高质量。", "", ""),
  ]

  @Test("of other offices, or of a number that is not the table's, nothing is said")
  func passOverGrowth() {
    let previous = Report.sample(year: 2023, ["s3.new": "10"])
    for text in ["全县收到政府信息公开申请45件,比上年增加9件。", "收到政府信息公开申请12件(含上年结转1件),比上年增加9件。"] {
      #expect(Report.saying(text, ["s3.new": "12"]).findings("N10", after: previous).isEmpty)
    }
    let other = Report.saying("收到政府信息公开申请45件,比上年增加9件。", ["s3.new": "12"])
    #expect(other.findings("N10", after: previous).map(\.line) == ["N10 note uncertain"])
  }

  @Test("thousands of shares and comparisons take no more than their reading")
  func endure() {
    let share = "收到政府信息公开申请10件,予以公开3件,占90%,信息,占总数的93%,比上年增加3件"
    for (stop, count) in [("。", 2_000), (",", 200)] {
      let report = Report.saying(String(repeating: share + stop, count: count), ["s3.new": "10"])
      _ = report.findings("N07") + report.findings("N10")
    }
  }
}
