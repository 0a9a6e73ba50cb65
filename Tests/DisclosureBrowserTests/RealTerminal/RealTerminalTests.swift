import Disclosure
import Foundation
import Testing

@Suite(
  "In a real terminal",
  .enabled(if: Tmux.isAvailable, "tmux or the built gongkai is not there"), .serialized)
struct RealTerminalTests {
  @Test("The terminal shows what the state says, screen after screen")
  func sameAsState() throws {
    let tmux = try Tmux()
    try tmux.browse()
    var session = Session(80, 24)
    for (keys, script) in Self.steps {
      for key in keys { try tmux.keys(key) }
      session.type(script)
      #expect(tmux.difference(from: session) == nil, "after \(script)")
    }
  }

  /// Keys as tmux and as scripts name them.
  private static let steps: [(keys: [String], script: String)] = [
    ([], ""),
    (["j", "Down"], "j Down"),
    (["/", "自", "然", "Enter"], "/ 自 然 Enter"),
    (["Enter"], "Enter"),
    (["3", "Right", "NPage"], "3 Right PageDown"),
    (["s"], "s"),
    (["s", "c"], "s c"),
    (["5"], "5"),
    (["Escape"], "Escape"),
    (["f"], "f"),
    (["n"], "n"),
    (["n"], "n"),
    (["?"], "?"),
    // Escape and a letter at once would be the letter with Alt.
    (["Escape"], "Escape"),
    (["e"], "e"),
  ]

  @Test(
    "Every screen stands in the terminal as in the state, at every size",
    arguments: Tour.sizes.indices)
  func tour(size: Int) throws {
    let (width, height) = Tour.sizes[size]
    let tmux = try Tmux(width: width, height: height)
    try tmux.browse()
    var session = Session(width, height)
    for stop in Tour.stops {
      if !stop.key.isEmpty { try tmux.keys(stop.key) }
      session.type(stop.key)
      #expect(tmux.difference(from: session) == nil, "after \(stop.key) on \(stop.screen)")
    }
  }

  @Test("It follows the window down to one cell and back")
  func resize() throws {
    let tmux = try Tmux()
    try tmux.browse()
    try tmux.keys("n")
    var session = Session(80, 24)
    session.type("n")
    for (width, height) in [(40, 10), (120, 40), (3, 2), (1, 1), (200, 50), (80, 24)] {
      try tmux.resize(width, height)
      session.resize(width, height)
      #expect(tmux.difference(from: session) == nil, "\(width)x\(height)")
    }
  }

  @Test("After q the shell has its screen and its modes back")
  func quit() throws {
    let tmux = try Tmux()
    let before = try modes(of: tmux)
    try tmux.shell("echo kept")
    try tmux.shell("\(Tmux.browser) Samples")
    try #require(tmux.wait { _ in tmux.fact("alternate_on") == "1" })
    try tmux.keys("q")
    #expect(tmux.wait { $0.contains("kept") }, "\(tmux.text)")
    try check(tmux, before, exit: "0")
  }

  @Test(
    "Signals and crashes restore the terminal", arguments: ["TERM", "HUP", "INT", "SEGV", "ABRT"])
  func signal(name: String) throws {
    let tmux = try Tmux()
    let before = try modes(of: tmux)
    try tmux.shell("SWIFT_BACKTRACE=enable=no \(Tmux.browser) Samples")
    try #require(tmux.wait { _ in tmux.fact("alternate_on") == "1" })
    let pid = try #require(Self.child(of: tmux.fact("pane_pid")))
    kill(pid, try #require(Self.numbers[name]))
    try check(tmux, before, exit: nil)
  }

  @Test("Suspended, the shell is back; with fg, the browser")
  func suspend() throws {
    let tmux = try Tmux()
    try tmux.shell("set -m")
    try tmux.browse()
    let screen = tmux.text
    try tmux.keys("C-z")
    try #require(tmux.wait { $0.contains("ready$") && $0.contains("topped") }, "\(tmux.text)")
    #expect(tmux.fact("alternate_on") == "0")
    try tmux.shell("fg")
    #expect(tmux.wait { $0 == screen }, "\(tmux.text)")
    try tmux.keys("q")
    #expect(tmux.wait { $0.contains("ready$") })
  }

  @Test("Chinese stands in the C locale and in one that is not installed")
  func locales() throws {
    let locales = ["LC_ALL=C", "LC_ALL=zh_CN.UTF-8", "LC_ALL=zh_CN.GB18030", "LC_ALL=en_US.UTF-8"]
    for locale in locales {
      let tmux = try Tmux()
      try tmux.browse(environment: locale)
      let language: Language = locale.contains("en") ? .en : .zh
      #expect(tmux.difference(from: Session(80, 24, language: language)) == nil, "\(locale)")
    }
  }

  @Test("The mouse clicks and turns")
  func mouse() throws {
    let tmux = try Tmux()
    try tmux.browse()
    #expect(tmux.fact("mouse_any_flag") == "1")
    try tmux.keys("m")
    #expect(tmux.wait { _ in tmux.fact("mouse_any_flag") == "0" })
    try tmux.keys("m")
    #expect(tmux.wait { _ in tmux.fact("mouse_any_flag") == "1" })
  }

  // MARK: -

  private static let numbers: [String: Int32] = [
    "TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT, "SEGV": SIGSEGV, "ABRT": SIGABRT,
  ]

  /// What `stty -a` says in the shell; the end is marked anew each time, lest an older answer that
  /// is still on the screen be read.
  private func modes(of tmux: Tmux) throws -> String {
    let end = "\nover-\(UUID().uuidString.prefix(8))"
    try tmux.shell("clear; stty -a; echo \(end.dropFirst())")
    try #require(tmux.wait { $0.contains(end) }, "\(tmux.text)")
    let text = tmux.text
    let modes = text[..<(text.range(of: end)?.lowerBound ?? text.endIndex)]
    #expect(modes.hasPrefix("speed "))
    return String(modes)
  }

  /// The shell is back, its screen, its modes and its cursor with it.
  private func check(_ tmux: Tmux, _ before: String, exit status: String?) throws {
    #expect(tmux.wait { _ in tmux.fact("alternate_on") == "0" })
    try tmux.shell("echo status=$?")
    #expect(tmux.wait { $0.contains("status=\(status ?? "1")") || status == nil }, "\(tmux.text)")
    #expect(tmux.fact("cursor_flag") == "1")
    #expect(tmux.fact("mouse_any_flag") == "0")
    let after = try modes(of: tmux)
    #expect(after == before)
  }

  /// The process that the shell waits for.
  private static func child(of parent: String) -> Int32? {
    let file = "/proc/\(parent)/task/\(parent)/children"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(separator: " ").first.flatMap { Int32($0) }
  }
}
