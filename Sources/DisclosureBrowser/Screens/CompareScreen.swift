internal import Disclosure
internal import DisclosureIndex

/// Two reports side by side: every column three times, left, right and the difference, and the prose
/// in two columns; both sides scroll as one.
package struct CompareScreen: SheetScreen {
  var left: Int
  var right: Int
  var tab = 0
  package internal(set) var sheet = Sheet()
  var pages: ComparePages?
  private var built: Build?
  /// The section, and the cell of the right report, to open at first.
  private var wantedSection: Int?
  private var wantedCell: String?

  private struct Build: Hashable {
    let left: Int
    let right: Int
    let tab: Int
    let width: Int
    let divider: Int
    let language: Language
    let ambiguous: AmbiguousWidth
    let isReduced: Bool
  }

  /// The reports at two places, open at a section, or at a cell of the right one if both have it.
  init(left: Int, right: Int, section: Int, cell: String?) {
    self.left = left
    self.right = right
    wantedSection = section
    wantedCell = cell
  }

  package var name: ScreenName { .compare }

  package func place(_ desk: Desk) -> Int? { right }

  package func spot(_ desk: Desk) -> Spot {
    let number = pages.flatMap { $0.tabs.indices.contains(tab) ? $0.tabs[tab].number : nil }
    // What stands at the right, or what stands beside it, is looked up in other reports.
    return Spot(section: number ?? 0, cell: sheet.cell?.tag.flatMap { pages?.cell($0 | 1) })
  }

  package func title(_ desk: Desk) -> String {
    let sides = Sides(left: left, right: right, in: desk.library)
    let room = desk.area.width - desk.width(of: desk.status) - 3
    let lead = room < Self.roomForLead && !sides.isOneAgency ? "" : desk.text("对比 ", "Compare ")
    return lead + sides.title(within: room - desk.width(of: lead), desk.ambiguous)
  }

  /// The columns under which two agencies need all the room of the title.
  private static let roomForLead = 50

  /// The place in the source of what is under the cursor.
  var position: Position? {
    guard sheet.lines.indices.contains(sheet.line) else { return nil }
    return sheet.lines[...sheet.line].last { $0.position != nil }?.position
  }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let body = parts(of: desk.area, desk).body
    if built != build(desk), let a = desk.library.report(left), let b = desk.library.report(right) {
      if built?.left != left || built?.right != right || pages == nil {
        // What was found between the reports is shown if it was these that were judged.
        let isPrevious = desk.library.collection.previous(of: right) == left
        pages = ComparePages(
          Comparison(of: a, and: b), Sides(left: left, right: right, in: desk.library),
          isPrevious ? desk.library.openFindings(of: right) : [])
      }
      let place = wantedCell.flatMap { pages?.place(ofCell: $0) }
      if let wanted = wantedSection { tab = place?.tab ?? pages?.tab(ofSection: wanted) ?? 0 }
      (wantedSection, wantedCell) = (nil, nil)
      tab = min(tab, max(0, (pages?.tabs.count ?? 1) - 1))
      let (line, column, isFresh) = (sheet.line, sheet.column, sheet.lines.isEmpty)
      let tag = sheet.cell?.tag
      sheet = pages?.sheet(ofTab: tab, width: body.width, desk) ?? Sheet()
      sheet.line = isFresh ? sheet.firstRow ?? 0 : line
      sheet.column = column
      if let tag, built?.isReduced != desk.isReduced { sheet.select(tag: tag) }
      if let place, sheet.select(tag: place.tag) { sheet.center(height: body.height) }
      built = build(desk)
    } else if pages == nil {
      sheet = Sheet(lines: [
        .init(
          .text(desk.text("读不了的文件不能对比。", "A file that cannot be read cannot be compared."), .error))
      ])
    }
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  private func build(_ desk: Desk) -> Build {
    Build(
      left: left, right: right, tab: tab, width: desk.area.width, divider: desk.panes.divider,
      language: desk.language, ambiguous: desk.ambiguous, isReduced: desk.isReduced)
  }
}
