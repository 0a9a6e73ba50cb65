internal import Disclosure
internal import DisclosureIndex

/// The browser as lines of plain text, for screen readers, braille lines and logs: it takes one command
/// on a line, an action by its name or a key by its spelling, and says what has changed.
package struct Linear {
  private var state: State
  private var reading: ForegroundReading
  private var title = ""

  /// Reads all that stands at the paths.
  package init(_ paths: [String], _ options: Browser.Options) {
    state = State(options, width: Self.width, height: 1000)
    reading = ForegroundReading(of: paths, in: options.office)
    reading.refresh(&state)
    if let cell = options.cell { state.go(toCell: cell) }
  }

  /// Texts are broken to so many columns, which no reader minds.
  private static let width = 400

  /// What is said at first: where the user is, and how to go on.
  package mutating func greeting() -> [String] {
    lines() + [
      state.desk.text(
        "每行一个命令:按键如 Down、n,或命令名如 next-finding、filter 教育;page 读整页,help 列出命令,quit 退出。",
        "One command a line: a key such as Down or n, or a name such as next-finding or filter 教育; "
          + "page reads the whole page, help lists the commands, quit ends.")
    ]
  }

  /// What is said to a line; nil if it ends the browser.
  package mutating func answer(to line: String) -> [String]? {
    if line == "page" { return state.screen.spokenLines(state.desk) }
    if line.isEmpty { return lines() }
    if let command = Command(line) {
      state.run(command)
    } else if let keys = Key.script(line) {
      for key in keys { state.handle(key) }
    } else {
      return [
        state.desk.text("没有这个命令:\(line)。help 列出全部。", "There is no command \(line); help lists all.")
      ]
    }
    let effects = state.takeEffects()
    for effect in effects {
      if case .copy(let clip) = effect { return clip.text.split(separator: "\n").map(String.init) }
      if effect == .refresh { reading.refresh(&state) } else { state.performOnFiles(effect) }
    }
    return effects.contains(.quit) ? nil : lines()
  }

  /// Where the user is now: the title if it is another, what the program says, and the line of the
  /// cursor with what is known of it.
  private mutating func lines() -> [String] {
    var lines: [String] = []
    let title = state.screen.title(state.desk)
    if title != self.title { lines.append("# \(title)") }
    self.title = title
    if let notice = state.desk.notice { lines.append(notice[state.desk.language]) }
    if let chooser = state.chooser {
      return lines + chooser.items.map { "\($0.keys) \($0.label)" }
    }
    if let prompt = state.prompt { return lines + [prompt.lead[state.desk.language] + prompt.text] }
    if state.screen.name == .help { return lines + state.screen.spokenLines(state.desk) }
    return lines + [state.screen.spoken] + state.screen.details(state.desk)
  }
}
