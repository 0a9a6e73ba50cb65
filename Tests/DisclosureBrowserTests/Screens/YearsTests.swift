import Disclosure
import DisclosureBrowser
import Testing

@Suite("A table over the years")
struct YearsTests {
  private func session(_ script: String, _ width: Int = 80, _ height: Int = 24) -> Session {
    var session = Session(width, height)
    session.type(script)
    return session
  }

  @Test(
    "A row of the report is the same row there, in the column of the cell; Enter goes back to it")
  func row() {
    var session = session("/ 自 然 Enter Enter 3 Down Y")
    #expect(session.state.screen.name == .years)
    #expect(session.title.contains("2021-2023"))
    #expect(session.screen.contains("[自然人]"))
    let words = session.cursorLine?.split(separator: " ") ?? []
    #expect(words.suffix(3) == ["2", "3", "2"], "\(words)")
    session.type("Left Enter")
    #expect(session.title.hasPrefix(" 2022"))
    #expect(session.cursorLine?.contains("二、上年结转") == true)
    #expect(session.screen.contains("s3.carryIn.natural"))
  }

  @Test("Tab takes the next column, the row and the year stay")
  func column() {
    var session = session("/ 自 然 Enter Enter 3 Down Y Left")
    let place = session.cursorLine?.dropFirst(2).prefix(10)
    session.type("Backtab")
    #expect(session.screen.contains("[总计]"))
    #expect(session.cursorLine?.dropFirst(2).prefix(10) == place)
    session.type("s")
    #expect(session.title.contains("2022年年报"))
  }

  @Test("Rows go by what they mean in the forms of 2019 and 2021")
  func forms() {
    let session = session("/ 市 场 Enter Y 2", 80, 60)
    let permits = session.lines.first { $0.contains("本年处理决定数量") }
    #expect(permits?.split(separator: " ").suffix(3) == ["1642", "1705", "1720"])
    // What only the older form has is no figure of the later year.
    let items = session.lines.first { $0.contains("上一年项目数量") }
    #expect(items?.split(separator: " ").suffix(3) == ["18", "20", "-"])
  }

  @Test("d shows the change to the year before, z the rows that differ")
  func changes() {
    var session = session("/ 自 然 Enter Enter 3 Y d")
    let words = session.cursorLine?.split(separator: " ") ?? []
    #expect(words.suffix(5) == ["31", "26", "-5", "40", "+14"], "\(words)")
    #expect(session.screen.contains("1.属于国家秘密"))
    session.type("z")
    #expect(!session.screen.contains("1.属于国家秘密"))
    session.type("d z")
    #expect(session.cursorLine?.split(separator: " ").suffix(3) == ["31", "26", "40"])
  }

  @Test("A section without tables is refused, one year is a table as well")
  func sections() {
    var session = session("/ 自 然 Enter Y 5")
    #expect(session.foot.contains("第 5 部分没有表格"))
    session = self.session("/ 林 业 Enter Y")
    #expect(session.screen.contains("7 旧表另有"))
    #expect(session.screen.contains("2017"))
  }

  @Test("Twelve years scroll sideways, the labels stay")
  func many() throws {
    let files = try (2010...2021).map { try TrendTests.file($0) }
    var session = Session(80, 24, files: files)
    session.type("Enter 3 Y")
    #expect(session.title.contains("2010-2021"))
    let label = "一、本年新收"
    #expect(session.cursorLine?.contains(label) == true)
    #expect(!session.screen.contains("2010 "))
    for _ in 0..<11 { session.type("Left") }
    #expect(session.screen.contains("2010 "))
    #expect(session.cursorLine?.contains(label) == true)
  }
}
