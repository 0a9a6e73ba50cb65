package import Disclosure
package import DisclosureIndex

/// What all screens share: the reports, the settings, and what they ask of the browser.
package struct Desk: Sendable {
  /// The reports and their findings.
  package var library = Library()
  /// The language of the screens.
  package var language: Language
  /// How wide the terminal draws ambiguous glyphs.
  package var ambiguous: AmbiguousWidth
  /// Which keys do what.
  package var keys = KeyBindings()
  /// The part of the screen that belongs to the current screen.
  package var area = Rect(x: 0, y: 0, width: 0, height: 0)
  /// What was searched for last; empty if nothing was.
  package var search = ""
  /// The words that agencies, years or checks must contain to be listed; empty for all.
  package var filter = ""
  /// How the overview is put in order.
  package var arrangement = Arrangement()
  /// Whether rows and columns of zeros are left out of reports, and of comparisons what agrees.
  package var isReduced = false
  /// The finding that was gone to last, as a place in ``Library/failures``.
  package var finding: Int?
  /// The findings on which verdicts were written, the last one at the end.
  package var decided: [Library.Reference] = []
  /// A line to the user, shown until the next key.
  package var notice: Message?
  /// Whether all sections of a report are shown below each other.
  package var isOnePage = false
  /// Where the dividers between the parts of screens stand.
  package var panes = Panes()
  /// Whether clicks and the wheel come to the browser.
  package var hasMouse = true
  /// How many files are read, of how many; nil once all are.
  package var loading: (done: Int, total: Int)?
  /// How many seconds that will take yet; nil while that is not known.
  package var secondsLeft: Int?
  /// How many files were not read because reading was stopped.
  package var unread = 0
  /// What the browser shall do, in order.
  package var effects: [Effect] = []
  /// Where the screen asks to go.
  package var route: Route?

  /// What only the outside can do.
  package enum Effect: Hashable, Sendable {
    case quit
    case suspend
    case redraw
    case stopLoading
    /// Looks for new, changed and deleted files.
    case refresh
    case setMouse(Bool)
    /// Puts a text on the clipboard.
    case copy(Clip)
    /// Writes a text to a new file.
    case write(Clip, path: String)
    /// Writes a verdict on a finding into the ledger.
    case decide(Library.Reference, Ledger.Verdict, note: String)
    /// Reads a file's text for the source screen.
    case readSource(SourceFile)
  }

  /// A change of screens.
  package enum Route: Sendable {
    /// Another screen on top of this one, or in the place of one of its kind below.
    case push(Destination)
    /// Back to the screen before.
    case pop
  }

  /// A desk with settings and no reports.
  package init(language: Language, ambiguous: AmbiguousWidth) {
    self.language = language
    self.ambiguous = ambiguous
  }

  /// One of two wordings, by the language.
  package func text(_ zh: String, _ en: String) -> String {
    language == .zh ? zh : en
  }

  /// The key in force for an action, as a text names it.
  package func key(_ action: Action) -> String { keys.label(of: action) }

  /// The columns that a text takes.
  package func width(of text: some StringProtocol) -> Int {
    text.displayWidth(ambiguous)
  }
}
