internal import Disclosure
internal import DisclosureIndex

/// The ways within a report: along the links between prose and tables, and to what is searched for.
extension ReportScreen {
  /// Goes from a cell to the paragraph that states it, or from a paragraph to the next of its cells.
  mutating func followLink(_ desk: Desk) {
    guard let report = desk.library.report(place),
      let target = links.next(from: cellName(desk), at: position(desk))
    else { return }
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk)
    switch target {
    case .paragraph(let position):
      section = pages.section(at: position)
      wanted = .position(position)
    case .cell(let id):
      guard let cell = report.form.index(of: id) else { return }
      section = pages.section(ofCell: cell)
      wanted = .cell(cell)
    }
  }

  /// Goes to the next place, or the one before, of what is searched for, in this section or in the
  /// first other that has one.
  mutating func find(by step: Int, _ desk: inout Desk) {
    guard let report = desk.library.report(place) else { return }
    let here = sheet.line
    let isFound = sheet.find(desk.search, by: step)
    if isFound, desk.isOnePage || (step > 0 ? sheet.line > here : sheet.line < here) { return }
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk)
    let count = desk.isOnePage ? 0 : report.sections.count
    for distance in 0..<count {
      let other = ((section + step * (distance + 1)) % count + count) % count
      var page = pages.sheet(ofSection: other, width: parts(of: desk.area, desk).body.width)
      page.line = step > 0 ? -1 : page.lines.count
      guard page.find(desk.search, by: step) else { continue }
      section = other
      sheet = page
      built = build(desk)
      return
    }
    desk.notice = Message(zh: "没有找到“\(desk.search)”。", en: "\"\(desk.search)\" was not found.")
  }
}
