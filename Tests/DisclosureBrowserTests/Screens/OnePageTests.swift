import Disclosure
import DisclosureBrowser
import Testing

@Suite("A report on one page")
struct OnePageTests {
  private func session(_ script: String) -> Session {
    var session = Session(80, 24)
    session.type("/ 自 然 Enter Enter " + script)
    return session
  }

  /// The number of the tab that is open.
  private func tab(_ session: Session) -> String? {
    session.reversed.first { $0.hasPrefix("2:") }.map { place in
      let column = place.dropFirst(2).prefix { $0.isNumber }
      let line = session.lines[2]
      var x = 0
      for character in line {
        if x == Int(column).map({ $0 + 1 }) { return String(character) }
        x += String(character).displayWidth(.narrow)
      }
      return ""
    }
  }

  @Test("All sections stand below each other, and the tabs follow the place")
  func following() {
    var session = session("p g")
    var tabs: [String] = []
    var pages = ""
    for _ in 0..<300 {
      if let tab = tab(session), tabs.last != tab { tabs.append(tab) }
      pages += session.cursorLine ?? ""
      session.type("Down")
    }
    #expect(tabs == ["1", "2", "3", "4", "5", "6"])
    for title in ["一、总体情况", "三、收到和处理", "六、其他"] { #expect(pages.contains(title)) }
  }

  @Test("A number and Tab go to a section within the page", arguments: 1...6)
  func jumping(number: Int) {
    var session = session("p \(number)")
    #expect(tab(session) == String(number))
    session.type("Tab")
    #expect(tab(session) == String(number % 6 + 1))
    session.type("Backtab")
    #expect(tab(session) == String(number))
    // The place is where the section is shown alone.
    let line = session.cursorLine
    session.type("p")
    #expect(tab(session) == String(number))
    #expect(session.cursorLine?.dropFirst(2).prefix(4) == line?.dropFirst(2).prefix(4))
  }

  @Test("The cell is kept from page to sections and back, and over the years")
  func keeping() {
    var session = session("3 Down Down Down Right p")
    #expect(session.cursorLine?.contains("(一)予以公开") == true)
    #expect(
      session.screen.contains("s3.granted.legal") || session.screen.contains("s3.granted.business"))
    session.type("<")
    #expect(session.title.contains("2022"))
    #expect(session.cursorLine?.contains("(一)予以公开") == true)
    session.type("p")
    #expect(session.cursorLine?.contains("(一)予以公开") == true)
    session.resize(60, 30)
    session.type("p z")
    #expect(session.cursorLine?.contains("(一)予以公开") == true)
    session.resize(90, 40)
    #expect(session.cursorLine?.contains("(一)予以公开") == true)
  }

  @Test("Searching goes through all sections, and begins again")
  func searching() {
    var session = session("p g / 结 转 Enter")
    var tabs: Set<String> = []
    for _ in 0..<20 {
      if let tab = tab(session) { tabs.insert(tab) }
      session.type(".")
    }
    #expect(tabs.count > 1)
    session.type("/ 没 有 的 词 Enter")
    #expect(session.foot.contains("没有找到"))
  }

  @Test("n, t and copying work as on the sections")
  func others() {
    var session = session("p n")
    #expect(session.screen.contains("(14/"))
    session.type("Escape / C-u 自 然 Enter Enter 3 t")
    #expect(session.cursorLine?.contains("49") == true || session.screen.contains("49"))
    session.type("y p")
    guard case .copy(let clip)? = session.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(clip.text.contains("一、总体情况") && clip.text.contains("六、其他"))
  }
}
