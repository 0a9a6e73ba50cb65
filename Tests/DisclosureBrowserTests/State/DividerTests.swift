import Disclosure
import DisclosureBrowser
import Testing

@Suite("Dividers between parts of a screen")
struct DividerTests {
  private func session(_ script: String, _ width: Int = 80, _ height: Int = 24) -> Session {
    var session = Session(width, height)
    session.type(script)
    return session
  }

  /// The column of the divider between the sides.
  private func divider(_ session: Session) -> Int? {
    guard let line = session.lines.first(where: { $0.contains(" | 右 ") }) else { return nil }
    return line.prefix { $0 != "|" }.map { String($0).displayWidth(.narrow) }.reduce(0, +)
  }

  /// The row of the rule above the details.
  private func rule(_ session: Session) -> Int? {
    session.lines.lastIndex { $0.hasPrefix("------") }
  }

  @Test("The mouse drags the divider between the sides, in the head and beside prose")
  func sides() throws {
    var session = session("/ 自 然 Enter c 5")
    let start = try #require(divider(session))
    for row in [2, 4] {
      let x = try #require(divider(session))
      session.press(.mouse(.init(.press, x: x, y: row)))
      session.press(.mouse(.init(.drag, x: x + 10, y: 9)))
      #expect(divider(session) == x + 10)
      session.press(.mouse(.init(.drag, x: x + 4, y: 20)))
      #expect(divider(session) == x + 4)
    }
    #expect(divider(session) == start + 8)
    // Prose is broken anew beside it.
    #expect(session.lines[4].displayWidth(.narrow) <= 80)
    #expect(session.lines[3].contains(" | "))
    // A press elsewhere lets go of it.
    session.press(.mouse(.init(.press, x: 3, y: 6)))
    session.press(.mouse(.init(.drag, x: 60, y: 6)))
    #expect(divider(session) == start + 8)
  }

  @Test("While prose is broken anew, the view stays where it is")
  func view() throws {
    var session = session("/ 自 然 Enter c 1 PageDown PageDown Down Down Up")
    let row = try #require(session.lines.firstIndex { $0.hasPrefix(">") })
    #expect(row > 3)
    session.type("+ +")
    #expect(session.lines.firstIndex { $0.hasPrefix(">") } == row)
    session.type("- -")
    #expect(session.lines.firstIndex { $0.hasPrefix(">") } == row)
  }

  @Test("It stops at the edges, and the keys move it as well")
  func keys() throws {
    var session = session("/ 自 然 Enter c 5")
    let start = try #require(divider(session))
    session.type("+")
    #expect(divider(session) == start + 2)
    session.type("- -")
    #expect(divider(session) == start - 2)
    for _ in 0..<60 { session.type("-") }
    let left = divider(session)
    session.type("-")
    #expect(divider(session) == left)
    session.type("+")
    #expect(divider(session) == left.map { $0 + 2 })
    for _ in 0..<80 { session.type("+") }
    #expect(session.lines.allSatisfy { $0.displayWidth(.narrow) <= 80 })
    session.type("-")
    #expect(session.lines[3].contains(" | "))
  }

  @Test("The rule above the details follows mouse and keys, on every screen that has one")
  func details() throws {
    for screen in [ScreenName.report, .compare, .findings, .chain, .years] {
      var session = session(ActionTests.way(to: screen), 80, 30)
      let start = try #require(rule(session), "\(screen)")
      session.type("K K")
      #expect(rule(session) == start - 2, "\(screen)")
      session.type("J")
      #expect(rule(session) == start - 1, "\(screen)")
      session.press(.mouse(.init(.press, x: 9, y: start - 1)))
      session.press(.mouse(.init(.drag, x: 12, y: start - 4)))
      #expect(rule(session) == start - 4, "\(screen)")
      session.press(.mouse(.init(.drag, x: 12, y: -5)))
      #expect(session.lines.count == 30)
      session.press(.mouse(.init(.drag, x: 12, y: 99)))
      #expect(rule(session) != nil, "\(screen)")
    }
  }

  @Test("Where there are no details the reason is given")
  func low() {
    let session = session("/ 自 然 Enter Enter K", 80, 6)
    #expect(session.foot.contains("太低"))
  }

  @Test("Drags stand in the log, and run again from there")
  func log() throws {
    var session = session("/ 自 然 Enter c 5")
    let x = try #require(divider(session))
    session.press(.mouse(.init(.press, x: x, y: 2)))
    session.press(.mouse(.init(.drag, x: x - 7, y: 2)))
    var other = Session(80, 24)
    for command in session.state.log {
      guard let again = Command(command.description) else {
        Issue.record("no command: \(command)")
        return
      }
      other.run(again)
    }
    #expect(other.screen == session.screen)
  }
}
