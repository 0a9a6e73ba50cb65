import Disclosure
import DisclosureBrowser
import Testing

@Suite("Sections by their numbers")
struct SectionTests {
  @Test(
    "The number of the section that is shown leads to its beginning", arguments: ["Enter", "c"])
  func same(key: String) {
    var session = Session(80, 24)
    session.type("/ 自 然 Enter \(key) 4 3")
    let lines = session.lines
    #expect(session.screen.contains("一、本年新收"))
    session.type("Down Down 3")
    #expect(session.screen.contains("一、本年新收"))
    session.type("Home")
    let first = session.lines
    session.type("Down 3 Home")
    #expect(session.lines == first)
    #expect(lines.first == first.first)
  }
}
