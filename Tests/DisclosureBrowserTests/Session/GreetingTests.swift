import Disclosure
import DisclosureBrowser
import Testing

@Suite("The first run")
struct GreetingTests {
  @Test("Who is new sees the keys that matter, at any size", arguments: Language.allCases)
  func shown(language: Language) throws {
    var text = ""
    for (width, height) in [(80, 24), (40, 10), (12, 4), (1, 1)] {
      var session = Session(width, height, language: language)
      session.greet()
      text += "== \(width)x\(height)\n\(session.screen)\n"
      if width >= 40 {
        for key in ["Enter ", "n ", "c ", "f ", "? ", "q "] {
          #expect(session.screen.contains(key))
        }
      }
    }
    try Snapshot.expect(text, equals: "greeting.\(language.rawValue)")
  }

  @Test("Any key takes it away and does what it always does; news do not")
  func closed() {
    var session = Session(80, 24)
    session.greet()
    session.add([], loading: (1, 2))
    session.press(.wake)
    #expect(session.state.isGreeting)
    session.type("f")
    #expect(!session.state.isGreeting)
    #expect(session.state.screen.name == .findings)
  }
}
