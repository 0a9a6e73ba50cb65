import Disclosure
import DisclosureBrowser
import Testing

@Suite("Action")
struct ActionTests {
  @Test("Every action has a name of its own, a key, and words in both languages")
  func entries() {
    for entry in Action.all {
      #expect(!entry.keys.isEmpty, "\(entry.name) has no key")
      #expect(!entry.help.zh.isEmpty && !entry.help.en.isEmpty)
      #expect(entry.action.entry?.name == entry.name)
      #expect(entry.name.allSatisfy { $0.isLetter || $0 == "-" || $0.isNumber })
      for key in entry.keys { #expect(Key(key.description) == key) }
    }
    #expect(Set(Action.all.map(\.name)).count == Action.all.count)
  }

  @Test("On one screen a key does one thing", arguments: ScreenName.allCases)
  func noKeyTwice(screen: ScreenName) {
    let keys = Action.all.filter { $0.applies(to: screen) }.flatMap(\.keys)
    for key in Set(keys) {
      #expect(keys.count { $0 == key } == 1, "\(key) on \(screen)")
    }
  }

  @Test("Help tells every key of a screen and no other", arguments: ScreenName.allCases)
  func help(screen: ScreenName) {
    var session = Session(120, 80)
    session.type(Self.way(to: screen))
    if screen == .help {
      // The help of a screen is shown over it, not the help of the help.
      #expect(session.state.screen.name == .help)
      return
    }
    session.type("?")
    #expect(session.state.screen.name == .help)
    for entry in Action.all {
      #expect(session.screen.contains("(\(entry.name))") == entry.applies(to: screen))
    }
  }

  @Test("Every action does something, or says why not", arguments: ScreenName.allCases)
  func effect(screen: ScreenName) {
    for entry in Action.all where entry.applies(to: screen) {
      let outcomes = Self.situations(on: screen).map { session in
        var after = session
        if let key = entry.keys.first { after.press(key) }
        return after.state.desk.notice != nil || after.effects.count > session.effects.count
          || after.screen != session.screen || after.reversed != session.reversed
          || after.state.screens.count != session.state.screens.count
      }
      #expect(outcomes.contains(true), "\(entry.name) does nothing on \(screen)")
    }
  }

  @Test("What the foot shows can be done, or is dim; the ways out are always shown")
  func foot() {
    for screen in ScreenName.allCases {
      for width in [30, 40, 80, 120, 200] {
        for language in Language.allCases {
          var session = Session(width, 24, language: language)
          session.type(Self.way(to: screen))
          let words = language == .zh ? ["? 帮助", "q 退出"] : ["? help", "q quit"]
          for word in words {
            #expect(session.foot.contains(word), "\(screen) at \(width): \(session.foot)")
          }
          #expect(session.foot.displayWidth(.narrow) <= width)
        }
      }
    }
  }

  /// The screens that can be left and found again.
  static let ways = ScreenName.allCases.filter { $0 != .help }

  /// The keys that lead from the start to a screen.
  static func way(to screen: ScreenName) -> String {
    switch screen {
    case .overview: ""
    case .report: "/ 自 然 Enter Enter"
    case .compare: "/ 自 然 Enter c"
    case .findings: "f"
    case .source: "n s"
    case .trend: "/ 自 然 Enter Enter 3 T"
    case .trends: "T"
    case .chain: "/ 自 然 Enter C"
    case .years: "/ 自 然 Enter Y"
    case .help: "?"
    }
  }

  /// A screen at its beginning, further in, and after a search.
  private static func situations(on screen: ScreenName) -> [Session] {
    ["", "Left Left", "Down Down Right", "End", "3", "/ 的 Enter", "/ x x x Enter"].map { keys in
      var session = Session(80, 24)
      session.type(way(to: screen))
      session.type(keys)
      return session
    }
  }
}
