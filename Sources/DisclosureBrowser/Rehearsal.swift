internal import Disclosure
internal import DisclosureIndex

/// The browser without a terminal: it reads all reports first, then does what stands in a log.
package struct Rehearsal {
  private var state: State
  private var reading: ForegroundReading

  /// A screen of a size over all that stands at the paths.
  package init(_ paths: [String], _ options: Browser.Options, width: Int, height: Int) {
    state = State(options, width: width, height: height)
    reading = ForegroundReading(of: paths, in: options.office)
    reading.refresh(&state)
    if let cell = options.cell { state.go(toCell: cell) }
    for command in options.script where !run(command) { break }
  }

  /// Does one thing; false if it ends the browser.
  private mutating func run(_ command: Command) -> Bool {
    state.run(command)
    let effects = state.takeEffects()
    for effect in effects {
      if effect == .refresh { reading.refresh(&state) } else { state.performOnFiles(effect) }
    }
    return !effects.contains(.quit)
  }

  /// The screen as text.
  package var screen: String { state.draw().description }
}

extension State {
  /// A browser without a terminal, which has read nothing yet.
  init(_ options: Browser.Options, width: Int, height: Int) {
    self.init(
      width: width, height: height, language: options.language,
      ambiguous: options.ambiguous ?? .narrow)
    desk.keys = options.settings.keys
    desk.library = Library(of: options.office)
  }
}
