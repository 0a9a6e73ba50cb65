package import Disclosure
internal import DisclosureIndex

/// Where the browser was left, and what was chosen there: reports by their paths, so that they are found
/// again in a folder that has changed.
package struct Bookmark: Hashable, Sendable {
  /// What was opened, by its real paths.
  package var key = ""
  /// The language, if another than the one it began with was chosen.
  package var language: Language?
  /// The width of ambiguous glyphs, if another than the measured one was chosen, and the terminal.
  package var width: Width?
  /// Whether the mouse was given to the terminal.
  package var isMouseless = false
  /// Whether zeros were left out.
  package var isReduced = false
  /// The filter.
  package var filter = ""
  /// The order of the overview.
  package var arrangement = Arrangement()
  /// The agency under the cursor of the overview.
  package var agency: String?
  /// The finding that was gone to last, or that is selected in their list.
  package var finding: FindingKey?
  /// The screens over the overview, the last one on top.
  package var spots: [Spot] = []

  /// A choice of how wide ambiguous glyphs are, for terminals of one name.
  package struct Width: Hashable, Sendable {
    package var columns: AmbiguousWidth
    package var terminal: String
  }

  /// A destination in which reports are named by their paths.
  package enum Spot: Hashable, Sendable {
    case report(path: String, cell: String?, at: Position?)
    case compare(left: String, right: String, section: Int, cell: String?)
    case findings
    case source(path: String, at: Position?)
    case trend(cell: String, agency: String, year: Int?, agencies: [String]?)
    case trends(cell: String, agencies: [String]?, selected: String?)
    case chain(agency: String, column: String?, year: Int?)
    case years(agency: String, section: Int, cell: String?, year: Int?)
  }

  /// A bookmark at the overview.
  package init(key: String = "") { self.key = key }
}
