internal import Disclosure
internal import DisclosureIndex

/// The browser without a terminal: it reads all reports first, then does what stands in a log.
package struct Rehearsal {
  private var state: State

  /// A screen of a size over all that stands at the paths.
  package init(_ paths: [String], _ options: Browser.Options, width: Int, height: Int) {
    state = State(reading: paths, options, width: width, height: height)
    for command in options.script where !run(command) { break }
  }

  /// Does one thing; false if it ends the browser.
  private mutating func run(_ command: Command) -> Bool {
    state.run(command)
    let effects = state.takeEffects()
    for effect in effects { state.performOnFiles(effect) }
    return !effects.contains(.quit)
  }

  /// The screen as text.
  package var screen: String { state.draw().description }
}

extension State {
  /// A browser that has read all that stands at the paths, without a terminal.
  init(reading paths: [String], _ options: Browser.Options, width: Int, height: Int) {
    self.init(
      width: width, height: height, language: options.language,
      ambiguous: options.ambiguous ?? .narrow)
    desk.keys = options.settings.keys
    desk.library = Library(of: options.office)
    let listing = Listing(of: paths, in: options.office)
    desk.library.notRead = listing.passedOver.count + listing.failures.count
    add(Loader.reports(of: listing.files), loading: nil)
    replace(desk.library.collection.examinationsBesidePeers())
    if let cell = options.cell { go(toCell: cell) }
  }
}
