package import Disclosure
package import DisclosureIndex

/// The name of a screen, by which actions say where they apply.
package enum ScreenName: String, Hashable, Sendable, CaseIterable {
  case overview
  case report
  case compare
  case findings
  case source
  case trend
  case trends
  case chain
  case years
  case help

  /// All but those that show figures over the years, whose own keys take the room of the line of keys.
  static let ofReports = Set(allCases).subtracting([.trend, .trends, .chain, .years])
}

/// One screen: what it shows and how it answers to actions. A value: the whole state of the browser
/// can be kept, compared and replayed.
package protocol Screen: Sendable {
  /// Its name.
  var name: ScreenName { get }

  /// What stands in the title bar.
  func title(_ desk: Desk) -> String

  /// Answers to an action that applies to it; what concerns more than itself it asks of the desk.
  mutating func perform(_ action: Action, _ desk: inout Desk)

  /// Why an action that applies to it cannot be done now; nil if it can.
  func disabledReason(of action: Action, _ desk: Desk) -> Message?

  /// Brings its contents up to date with the desk, and its cursor back inside them.
  mutating func settle(_ desk: Desk)

  /// Answers to a click inside its area.
  mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk)

  /// The divider at a place of its area; nil if there is none.
  func divider(x: Int, y: Int, _ desk: Desk) -> Divider?

  /// The rows that the details at its foot usually take.
  func usualDetails(_ desk: Desk) -> Int

  /// Draws itself; never outside the area, at any size.
  func draw(on grid: inout Grid, in area: Rect, _ desk: Desk)

  /// Takes in the text of the file it asked for.
  mutating func receive(_ source: ShownSource, _ desk: Desk)

  /// The report it shows, or that is selected in it, as a place in the library.
  func place(_ desk: Desk) -> Int?

  /// Where in that report it stands.
  func spot(_ desk: Desk) -> Spot

  /// The destination that leads to it as it is now; nil if none does.
  func destination(_ desk: Desk) -> Destination?

  /// The line of the cursor as it is read aloud.
  var spoken: String { get }

  /// All its lines as they are read aloud.
  func spokenLines(_ desk: Desk) -> [String]

  /// What is known of the place of the cursor, beyond what stands on its line.
  func details(_ desk: Desk) -> [String]

  /// What of it can be copied, or written to a file.
  func clips(_ desk: Desk) -> [Clip]

  /// The finding that is selected in it, or that the cell under its cursor has.
  func finding(_ desk: Desk) -> Library.Reference?
}

extension Screen {
  package func disabledReason(of action: Action, _ desk: Desk) -> Message? { nil }
  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {}
  package func divider(x: Int, y: Int, _ desk: Desk) -> Divider? { nil }
  package func usualDetails(_ desk: Desk) -> Int { 0 }
  package mutating func receive(_ source: ShownSource, _ desk: Desk) {}
  package func place(_ desk: Desk) -> Int? { nil }
  package func spot(_ desk: Desk) -> Spot { .usual }
  package func destination(_ desk: Desk) -> Destination? { nil }
  package func details(_ desk: Desk) -> [String] { [] }
  package func finding(_ desk: Desk) -> Library.Reference? { nil }
}

/// A screen whose contents are one page: what is read aloud and what can be copied is taken from it.
package protocol SheetScreen: Screen {
  /// The page.
  var sheet: Sheet { get }
}

extension SheetScreen {
  package var spoken: String { sheet.spoken }
  package func spokenLines(_ desk: Desk) -> [String] { sheet.spokenLines }
  package func clips(_ desk: Desk) -> [Clip] { sheet.clips(desk.ambiguous) }
}

/// Where a screen can ask to go.
package enum Destination: Sendable {
  /// A report of the library, at a cell or a line of it if said.
  case report(place: Int, cell: Int? = nil, at: Position? = nil)
  /// Two reports beside each other, at a section, or at a cell of the right one.
  case compare(left: Int, right: Int, section: Int, cell: String? = nil)
  /// The list of findings, at the one chosen last.
  case findings
  /// A place in the source of a report.
  case source(place: Int, at: Position?)
  /// The figure of a cell over the years of an agency, at a year if said; with the agencies to list
  /// beside each other, nil for all.
  case trend(cell: String, agency: String, year: Int?, agencies: [String]?)
  /// The figure of a cell over the years of several agencies, in their order, or of all.
  case trends(cell: String, agencies: [String]?, selected: String?)
  /// What an agency carries from year to year, in a column, at a year.
  case chain(agency: String, column: String?, year: Int?)
  /// The tables of a section over the years of an agency, at a cell and a year if said.
  case years(agency: String, section: Int, cell: String?, year: Int?)
  /// The keys of a screen.
  case help(ScreenName)
}

/// The text of a file as the source screen shows it.
package struct ShownSource: Sendable {
  /// The file.
  package let file: SourceFile
  /// Its lines, or why it could not be read again.
  package let lines: Result<[SourceText.Line], ReadError>

  /// The text of a file.
  package init(of file: SourceFile, lines: Result<[SourceText.Line], ReadError>) {
    self.file = file
    self.lines = lines
  }

  /// Reads a file's text again, as it is now.
  package init(reading file: SourceFile) {
    do {
      self.init(of: file, lines: .success(try SourceText(rendering: file.bytes()).lines))
    } catch {
      self.init(of: file, lines: .failure(error))
    }
  }
}
