import Foundation
import Glibc
import Testing

/// A terminal that is not a model: a tmux server of its own with one window, in which a shell runs.
final class Tmux {
  private let socket = "gongkai-\(UUID().uuidString.prefix(8))"
  private static let program = "/usr/bin/tmux"
  private let output = NSTemporaryDirectory() + "gongkai-tmux-\(UUID().uuidString)"

  /// Whether there is a tmux and a built browser to run in it.
  static let isAvailable =
    FileManager.default.isExecutableFile(atPath: program)
    && FileManager.default.isExecutableFile(atPath: browser)

  /// The built browser, beside the test bundle.
  static let browser: String = {
    let bundles = Bundle.allBundles.map(\.bundlePath) + [CommandLine.arguments[0]]
    let folders = bundles.map { ($0 as NSString).deletingLastPathComponent }
    let candidates = (folders + [Session.root + "/.build/debug"]).map { $0 + "/gongkai" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? ""
  }()

  /// A shell in a window of that size, in the folder of the package.
  init(width: Int = 80, height: Int = 24) throws {
    try run(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c",
      Session.root, "env PS1='ready$ ' LC_ALL=C.UTF-8 /bin/sh")
    try #require(wait { $0.contains("ready$") }, "no shell: \(text)")
  }

  deinit {
    _ = try? run("kill-server")
    unlink(output)
  }

  /// Runs a tmux command and gives what it printed.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    let words = [Self.program, "-u", "-L", socket] + arguments
    let settings = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color"]
    var arguments = words.map { strdup($0) } + [nil]
    var environment = settings.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    // Into a file: the server, which stays, would keep a pipe open; Process waits for it, too.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Threads of the test runner hold signals back, which the server and all in it would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let error = posix_spawn(&child, Self.program, &actions, &attributes, &arguments, &environment)
    try #require(error == 0)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return try String(contentsOfFile: output, encoding: .utf8)
  }

  // MARK: - Hands

  /// A line for the shell.
  func shell(_ line: String) throws {
    try run("send-keys", "-l", line)
    try run("send-keys", "Enter")
  }

  /// Starts the browser over the samples and waits until all are read.
  func browse(environment: String = "LC_ALL=zh_CN.UTF-8", _ arguments: String = "") throws {
    let options = "--ambiguous-width 1 \(arguments)"
    try shell("clear; \(environment) \(Self.browser) browse \(options) Samples")
    try #require(wait { $0.contains("24 份报告") || $0.contains("24 reports") }, "\(text)")
    try #require(wait { !$0.contains("^C") }, "\(text)")
  }

  /// Types keys by their tmux names.
  func keys(_ keys: String...) throws { for key in keys { try run("send-keys", key) } }

  func resize(_ width: Int, _ height: Int) throws {
    try run("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  // MARK: - Eyes

  /// The screen, blanks at the ends of lines left out.
  var lines: [String] {
    let text = (try? run("capture-pane", "-p")) ?? ""
    return text.components(separatedBy: "\n").dropLast().map(Self.trimmed)
  }

  var text: String { lines.joined(separator: "\n") }

  /// A fact that tmux knows, such as `alternate_on`.
  func fact(_ name: String) -> String {
    ((try? run("display-message", "-p", "#{\(name)}")) ?? "").trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen is as wanted; false if it is not within the time.
  func wait(_ isReached: (String) -> Bool) -> Bool {
    let deadline = Date(timeIntervalSinceNow: 30)
    while Date() < deadline {
      if isReached(text) { return true }
      usleep(30_000)
    }
    return false
  }

  /// Waits until the screen is the one of the state; gives the first line that differs at the end.
  func difference(from session: Session) -> String? {
    let wanted = session.lines.map(Self.trimmed)
    if wait({ _ in lines == wanted }) { return nil }
    let shown = lines
    for (index, line) in wanted.enumerated() {
      let real = shown.indices.contains(index) ? shown[index] : "(nothing)"
      if real != line { return "line \(index): state\n\(line)\nterminal\n\(real)" }
    }
    return "\(shown.count) lines instead of \(wanted.count)"
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
