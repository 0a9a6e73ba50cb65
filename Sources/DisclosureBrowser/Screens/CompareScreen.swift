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
    let editions: [Int]
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

  package func destination(_ desk: Desk) -> Destination? {
    let number = pages.flatMap { $0.tabs.indices.contains(tab) ? $0.tabs[tab].number : nil }
    let cell = sheet.cell?.tag.flatMap { pages?.cell($0) }
    return .compare(left: left, right: right, section: number ?? 3, cell: cell)
  }

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
    let build = build(desk)
    if built != build, let a = desk.library.report(left), let b = desk.library.report(right) {
      let isOther = built?.editions != build.editions
      if built?.left != left || built?.right != right || isOther || pages == nil {
        // What was found between the reports is shown if it was these that were judged.
        let isPrevious = desk.library.previous(of: right) == left
        pages = ComparePages(
          Comparison(of: a, and: b), Sides(left: left, right: right, in: desk.library),
          isPrevious ? desk.library.openFindings(of: right) : [])
      }
      let place = wantedCell.flatMap { pages?.place(ofCell: $0) }
      if let wanted = wantedSection { tab = place?.tab ?? pages?.tab(ofSection: wanted) ?? 0 }
      (wantedSection, wantedCell) = (nil, nil)
      tab = min(tab, max(0, (pages?.tabs.count ?? 1) - 1))
      let (old, position) = (sheet, position)
      sheet = pages?.sheet(ofTab: tab, width: body.width, desk) ?? Sheet()
      (sheet.line, sheet.column) = (old.line, old.column)
      if let tag = old.cell?.tag, built?.isReduced != desk.isReduced || isOther {
        sheet.select(tag: tag)
      }
      // Prose that is broken otherwise is followed by its place in the source.
      let isBroken = built?.divider != build.divider || built?.width != build.width
      if isBroken, !old.hasColumns, let position { sheet.select(position) }
      if old.lines.isEmpty { sheet.line = sheet.firstRow ?? 0 } else { sheet.keepView(of: old) }
      if let place, sheet.select(tag: place.tag) { sheet.center(height: body.height) }
      built = self.build(desk)
    } else if built != build {
      (pages, built) = (nil, build)
      sheet = Sheet(lines: [
        .init(
          .text(desk.text("读不了的文件不能对比。", "A file that cannot be read cannot be compared."), .error))
      ])
    }
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  private func build(_ desk: Desk) -> Build {
    Build(
      left: left, right: right, editions: [left, right].map(desk.library.edition), tab: tab,
      width: desk.area.width, divider: desk.panes.divider, language: desk.language,
      ambiguous: desk.ambiguous, isReduced: desk.isReduced)
  }
}
