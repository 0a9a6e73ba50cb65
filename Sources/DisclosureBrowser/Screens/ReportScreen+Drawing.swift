internal import Disclosure
internal import DisclosureIndex

/// How a report is drawn, and what a click on it does.
extension ReportScreen {
  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    let parts = parts(of: area, desk)
    drawFacts(on: &grid, in: parts.facts, desk)
    tabs(desk).draw(on: &grid, in: parts.tabs)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous, search: desk.search)
    if let report = desk.library.report(place), !parts.detail.isEmpty {
      CellDetail(report: report, place: place, desk: desk, links: currentLinks(desk))
        .draw(on: &grid, in: parts.detail, cell: sheet.cell?.tag, at: position(desk))
    }
  }

  /// The parts of the area: facts, tabs, the sheet, and the details of the cell. On a low screen the
  /// less important are left out.
  func parts(
    of area: Rect, _ desk: Desk
  ) -> (facts: Rect, tabs: Rect, body: Rect, detail: Rect) {
    let facts = area.height >= 10 ? 1 : 0
    let tabs = area.height >= 4 ? 1 : 0
    let detail = desk.panes.details(usualDetails(desk), in: area)
    let body = area.height - facts - tabs - detail
    return (
      area.rows(from: 0, count: facts), area.rows(from: facts, count: tabs),
      area.rows(from: facts + tabs, count: body),
      area.rows(from: facts + tabs + body, count: detail)
    )
  }

  package func usualDetails(_ desk: Desk) -> Int {
    let sections = desk.library.report(place)?.sections ?? []
    let isProse = !sections.indices.contains(section) || sections[section].tables.isEmpty
    // On one page of all sections the details must not grow and shrink as it scrolls.
    return CellDetail.height(in: desk.area, isProse: isProse && !desk.isOnePage)
  }

  package func divider(x: Int, y: Int, _ desk: Desk) -> Divider? {
    let detail = parts(of: desk.area, desk).detail
    return detail.height > 2 && y + desk.area.y == detail.y ? .details : nil
  }

  /// The columns that a path is left at least.
  private static let leastPath = 16

  private func drawFacts(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    guard let report = desk.library.report(place) else { return }
    let facts = [
      report.period.map { "\($0.value.from)..\($0.value.to)" },
      report.published.map { desk.text("发布 ", "published ") + $0.value.description },
      report.documentNumber?.value,
    ]
    // What would take the room of the file's name gives way to it.
    var lead = report.form.id + "  "
    for fact in facts.compactMap(\.self)
    where desk.width(of: lead + fact) + 2 + Self.leastPath <= area.width - 2 {
      lead += fact + "  "
    }
    let room = max(Self.leastPath, area.width - 2 - desk.width(of: lead))
    let path = desk.library.file(place).path.end(within: room, desk.ambiguous)
    grid.put(
      (lead + path).truncated(to: max(0, area.width - 2), desk.ambiguous),
      x: area.x + 2, y: area.y, style: .dim, in: area)
  }

  private func tabs(_ desk: Desk) -> Tabs {
    guard let report = desk.library.report(place) else { return Tabs([], current: 0, desk) }
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk)
    return Tabs(pages.tabs, current: section, desk)
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    let parts = parts(of: desk.area, desk)
    let column = x + desk.area.x
    let row = y + desk.area.y
    if parts.tabs.contains(x: column, y: row),
      let tab = tabs(desk).tab(at: x, width: parts.tabs.width)
    {
      show(section: tab, of: .max)
    } else if parts.body.contains(x: column, y: row) {
      sheet.select(x: x, y: row - parts.body.y, width: parts.body.width, desk.ambiguous)
      if isDouble { perform(.source, &desk) }
    }
  }
}
