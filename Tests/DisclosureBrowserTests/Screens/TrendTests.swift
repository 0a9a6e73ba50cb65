import Disclosure
import DisclosureIndex
import Foundation
import Testing

@testable import DisclosureBrowser

@Suite("Figures over the years")
struct TrendTests {
  /// A sample report as if of another year, with other figures in the column of totals.
  static func file(_ year: Int, _ totals: [String: String] = [:]) throws -> ReportFile {
    let path = Session.root + "/Samples/清溪县/自然资源局/清溪县自然资源局2022年年报.txt"
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      .replacing("2021", with: "<").replacing("2022", with: "=").replacing("2023", with: ">")
      .replacing("<", with: String(year - 1)).replacing("=", with: String(year))
      .replacing(">", with: String(year + 1))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let row = totals.first(where: { line.hasPrefix($0.key) }) else { return String(line) }
      var cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      cells[7] = row.value.isEmpty ? "  " : " \(row.value) "
      return cells.joined(separator: "|")
    }
    let report = try Report(reading: Array(lines.joined(separator: "\n").utf8))
    return ReportFile(source: SourceFile(path: "\(year).txt"), result: .success(report))
  }

  private static let (new, carriedIn, carriedOut) = ("一、本年新收", "二、上年结转", "四、结转下年度")

  /// The browser on the only agency of these files, or on the samples, after a script.
  private func session(
    _ keys: String, of files: [ReportFile]? = nil, _ width: Int = 80, _ height: Int = 24,
    _ language: Language = .zh
  ) -> Session {
    var session = Session(width, height, files: files, language: language)
    session.type(keys)
    return session
  }

  // MARK: - Chain

  @Test("A link holds, breaks with its difference, or has no report or no number to hold")
  func chain() throws {
    let files = [
      try Self.file(2019, [Self.carriedOut: "5"]),
      try Self.file(2020, [Self.carriedIn: "5", Self.carriedOut: "5"]),
      try Self.file(2021, [Self.carriedIn: "3", Self.carriedOut: "1"]),
      try Self.file(2023, [Self.carriedIn: "1", Self.carriedOut: ""]),
      try Self.file(2024, [Self.carriedIn: "0", Self.carriedOut: "0"]),
    ]
    let zh = session("C", of: files, 80, 40)
    #expect(zh.state.screen.name == .chain)
    for line in [
      "= 结转下年度 5 = 上年结转 5", "! 结转下年度 5 != 上年结转 3, 差 2", "? 缺 2022 年度, 无法衔接",
      "? 结转下年度 空白, 上年结转 0, 无法衔接", "衔接 1  断开 1!  无法核对 2?",
    ] { #expect(zh.screen.contains(line), "\(zh.screen)") }
    let en = session("C", of: files, 80, 40, .en)
    for line in [
      "= carried out 5 = carried in 5", "! carried out 5 != carried in 3, off by 2",
      "? no report of 2022: no link", "? carried out blank, carried in 0: no link",
    ] { #expect(en.screen.contains(line), "\(en.screen)") }
  }

  @Test("A break that the ledger explains says so")
  func explained() throws {
    var session = session("/ 自 然 Enter C")
    let library = session.state.desk.library
    let finding = try #require(library.failures.first { library.finding($0).check == "Y01.total" })
    let key = try #require(library.key(of: finding))
    session.decide(
      Ledger.Entry(
        date: "2026-01-31T09:30:00Z", reviewer: "张三", verdict: .explained, key: key, note: "重计"))
    let line = session.lines.first { $0.contains("! 结转下年度 5 != 上年结转 3, 差 2") }
    #expect(line?.contains("= 已说明  张三") == true)
  }

  @Test("Every kind of applicant has a chain of its own, the total first")
  func columns() {
    var session = session("/ 自 然 Enter C")
    #expect(session.screen.contains("[总计]"))
    session.type("Tab")
    #expect(session.screen.contains("[自然人]"))
    session.type("Backtab Backtab")
    #expect(session.screen.contains("[其他]"))
  }

  @Test("Enter opens the report at the cell, and on a link at what is carried in behind it")
  func openChain() {
    var session = session("/ 自 然 Enter C Home Right Right Right Enter")
    #expect(session.state.screen.name == .report)
    #expect(session.title.contains("2021"))
    #expect(session.screen.contains("s3.carryOut.total"))
    session.type("C Up Enter")
    #expect(session.state.screen.name == .report)
  }

  @Test("The statistics table of 2014 carries nothing, which is said")
  func oldForm() {
    let chain = session("/ 林 业 Enter C").screen
    #expect(chain.contains("2017 年度的格式没有上年结转"), "\(chain)")
    #expect(chain.contains("只有一年的报告"))
    #expect(Chain.Link.noRow(year: 2018).text(.zh).contains("2018 年度的格式没有结转"))
  }

  // MARK: - Trend

  @Test("What is no number is shown as such, and has no change")
  func states() throws {
    let files = [
      try Self.file(2019, [Self.new: "10"]), try Self.file(2020, [Self.new: ""]),
      try Self.file(2021, [Self.new: "/"]), try Self.file(2023, [Self.new: "20"]),
      try Self.file(2024, [Self.new: "25"]),
    ]
    let screen = session("T Enter", of: files, 100, 40).screen
    for words in ["空白", "斜线", "没有这一年的报告", "+25.0%"] {
      #expect(screen.contains(words), "\(screen)")
    }
    #expect(!screen.contains("-100"))
    #expect(!screen.contains("+100.0%"))
    let english = session("T Enter", of: files, 100, 40, .en).screen
    for words in ["blank", "slash", "no report of the year"] { #expect(english.contains(words)) }
  }

  @Test("A growth is told to a tenth of a per cent, and never of nothing")
  func growth() {
    #expect(Trend.growth(Number(14), from: Number(26)) == Number(mantissa: 538, scale: 1))
    #expect(Trend.growth(Number(-5), from: Number(31)) == Number(mantissa: -161, scale: 1))
    #expect(Trend.growth(Number(5), from: .zero) == nil)
    #expect(Trend.growth(Number(5), from: nil) == nil)
  }

  @Test("T on a cell of a table opens its trend, at its year; rows and columns are walked")
  func walk() {
    var session = session("/ 自 然 Enter Enter 3 < Down Right T")
    #expect(session.state.screen.name == .trend)
    #expect(session.screen.contains("s3.carryIn.business"))
    #expect(session.cursorLine?.contains("2022") == true)
    session.type("Down Tab")
    #expect(session.screen.contains("s3.granted.research"))
    session.type("Up Up Backtab Backtab Right")
    #expect(session.screen.contains("s3.new.natural"))
    #expect(session.cursorLine?.contains("2023") == true)
    session.type("Right")
    #expect(session.foot.contains("没有更晚的年份"))
    session.type("Home")
    #expect(session.screen.contains("s2.a1.regulations"))
    session.type("End")
    #expect(session.screen.contains("s4."))
    session.type("Enter")
    #expect(session.state.screen.name == .report)
    #expect(session.screen.contains("s4."))
  }

  @Test("Every row and column of every agency can be walked, and the agencies")
  func everywhere() {
    var session = session("T Home Enter", 100, 30)
    for _ in 0..<20 {
      session.type("Home")
      for _ in 0..<40 { session.type("Tab Down") }
      #expect(session.state.screen.name == .trend)
      session.type("]")
    }
    #expect(session.foot.contains("这是最后一个单位"))
  }

  @Test("A year of another form is asked for what corresponds, or says that it has no such row")
  func forms() {
    var session = session("T / 枣")
    session.type("Home")
    for _ in 0..<16 { session.type("Down") }
    session.type("Enter")
    #expect(session.screen.contains("取自 q.received"), "\(session.screen)")
    session.type("Down Left Left Left")
    #expect(session.screen.contains("格式没有这一行"), "\(session.screen)")
  }

  @Test("T in the overview lists the agencies shown there; Enter opens one, T leads back")
  func agencies() {
    var session = session("/ 清 溪 Enter T")
    #expect(session.state.screen.name == .trends)
    #expect(session.lines.count { $0.contains("清溪县") } == 6)
    #expect(!session.screen.contains("云台区"))
    session.type("Down Enter")
    #expect(session.state.screen.name == .trend)
    session.type("Down T")
    #expect(session.state.screen.name == .trends)
    #expect(session.title.contains("上年结转"))
    #expect(!session.screen.contains("云台区"))
    session.type("Escape")
    #expect(session.state.screen.name == .overview)
  }

  @Test("Where there is nothing to show, the reason is said")
  func nothing() {
    var session = Session(80, 24, files: [])
    session.type("T")
    #expect(session.foot.contains("这里没有单位"))
    session.type("C")
    #expect(session.foot.contains("这里没有报告"))
  }

  @Test("Both screens are whole at any size", arguments: ["T", "T Enter", "C"])
  func sizes(keys: String) {
    for ambiguous in AmbiguousWidth.allCases {
      var session = Session(80, 24, ambiguous: ambiguous)
      session.type("/ 自 然 Enter " + keys)
      for (width, height) in [
        (1, 1), (2, 2), (3, 30), (200, 1), (9, 5), (12, 4), (20, 8), (40, 10), (80, 24), (120, 40),
        (200, 50),
      ] {
        session.resize(width, height)
        for line in session.lines { #expect(line.displayWidth(ambiguous) <= width) }
      }
    }
  }
}
