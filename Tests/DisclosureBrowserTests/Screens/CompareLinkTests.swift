import Disclosure
import DisclosureBrowser
import Testing

@Suite("What is carried over, in a comparison")
struct CompareLinkTests {
  private func session(_ script: String, _ width: Int = 80, _ height: Int = 24) -> Session {
    var session = Session(width, height)
    session.type(script)
    return session
  }

  private func link(_ session: Session) -> String? {
    session.lines.first { $0.contains("结转下年度") && !$0.contains("四、") }
  }

  @Test("Under 上年结转 a row holds both ends, and a sign says that they do not agree")
  func broken() {
    let session = session("/ 自 然 Enter Enter 3 c")
    let words = link(session)?.split(separator: " ") ?? []
    #expect(words.starts(with: ["!", "结转下年度", "->", "上年结转", "5", "3", "!-2"]), "\(words)")
    #expect(self.link(self.session("/ 自 然 Enter Enter 3 c", 40, 10))?.hasPrefix(" !") == true)
  }

  @Test("Where they agree the sign is another, and where years do not follow there is no row")
  func holding() {
    let session = session("/ 自 然 Enter Enter 3 < c")
    let words = link(session)?.split(separator: " ") ?? []
    #expect(words.starts(with: ["结转下年度", "->", "上年结转", "4", "4", "="]), "\(words)")
    #expect(link(self.session("/ 自 然 Enter Enter 3 c (")) == nil)
  }

  @Test("The row is read from the earlier year to the later on whichever side they stand")
  func swapped() {
    let session = session("/ 自 然 Enter Enter 3 c c")
    let words = link(session)?.split(separator: " ") ?? []
    #expect(words.starts(with: ["!", "上年结转", "<-", "结转下年度", "3", "5", "!-2"]), "\(words)")
  }

  @Test("t goes from the one end to the other; s leads to the source of each end of the link")
  func following() {
    var session = session("/ 自 然 Enter Enter 3 Down c")
    #expect(session.cursorLine?.contains("二、上年结转") == true)
    #expect(session.screen.contains("! 结转下年度 4 != 上年结转 2, 差 2"))
    session.type("t")
    #expect(session.cursorLine?.contains("四、结转下年度") == true)
    session.type("t")
    #expect(session.cursorLine?.contains("二、上年结转") == true)
    session.type("Down Left s")
    #expect(session.title.contains("2022年年报"), "\(session.screen)")
    session.type("s Right s")
    #expect(session.title.contains("2023年年报"))
    session.type("s Up Up t")
    #expect(session.foot.contains("只有上年结转和结转下年度"))
  }

  @Test("A broken link is a difference")
  func difference() {
    var session = session("/ 自 然 Enter Enter 3 c z")
    #expect(link(session) != nil)
    session.type("g } }")
    #expect(session.cursorLine?.contains("二、") == true || link(session)?.hasPrefix(">") == true)
  }
}
