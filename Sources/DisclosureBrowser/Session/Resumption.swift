package import DisclosureIndex
internal import Glibc

/// What the browser remembers from one run to the next, and the way back to it.
package struct Resumption: Sendable {
  private let folder: StateFolder
  private let key: String
  private let isKept: Bool
  private let isResuming: Bool
  /// What was found of the last run, and is still to be gone to.
  private var bookmark: Bookmark?
  /// What the browser began with, before anything was restored.
  private var usual: Desk?

  /// What is remembered of these paths in a folder, if anything is to be. If the last run is not to be
  /// resumed, this one is remembered all the same.
  package init(of paths: [String], in folder: StateFolder, isKept: Bool, isResuming: Bool) {
    self.folder = folder
    self.isKept = isKept
    self.isResuming = isKept && isResuming
    key = StateFolder.key(of: paths)
  }

  /// Takes over what was chosen in the last run, and greets who runs the browser for the first time.
  mutating func begin(_ state: inout State) {
    usual = state.desk
    state.isGreeting = !folder.exists
    folder.make()
    guard isResuming, let text = folder.text(of: key), let found = Bookmark(text: text),
      found.key == key
    else { return }
    bookmark = found
    if let width = found.width, width.terminal == Self.terminal {
      state.desk.ambiguous = width.columns
    }
    state.resume(choices: found)
  }

  /// Goes to where the last run ended, once all is read.
  mutating func finish(_ state: inout State) {
    guard let bookmark else { return }
    self.bookmark = nil
    state.resume(place: bookmark)
  }

  /// Remembers where this run ends.
  func write(_ state: State) {
    guard isKept else { return }
    var next = state.bookmark
    next.key = key
    if let usual, usual.language != state.desk.language { next.language = state.desk.language }
    if let usual, usual.ambiguous != state.desk.ambiguous {
      next.width = Bookmark.Width(columns: state.desk.ambiguous, terminal: Self.terminal)
    }
    // Who quits before all was read, and went nowhere, is still where the last run ended.
    if let bookmark, next.spots.isEmpty { next.spots = bookmark.spots }
    folder.write(next.text, of: key)
  }

  private static var terminal: String { getenv("TERM").map { String(cString: $0) } ?? "" }
}
