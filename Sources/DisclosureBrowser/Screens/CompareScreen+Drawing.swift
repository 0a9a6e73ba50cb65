internal import Disclosure
internal import DisclosureIndex

/// How a comparison is drawn, and what a click on it does.
extension CompareScreen {
  /// The parts of the area: tabs, which report stands on which side, the page, and details.
  struct Parts {
    let tabs: Rect
    let head: Rect
    let body: Rect
    let detail: Rect
  }

  /// The parts of an area. On a low screen only the title says which report stands where.
  func parts(of area: Rect, _ desk: Desk) -> Parts {
    let tabs = area.height >= 4 ? 1 : 0
    let head = area.height >= 10 ? 1 : 0
    let detail = desk.panes.details(usualDetails(desk), in: area)
    let body = area.height - tabs - head - detail
    return Parts(
      tabs: area.rows(from: 0, count: tabs), head: area.rows(from: tabs, count: head),
      body: area.rows(from: tabs + head, count: body),
      detail: area.rows(from: tabs + head + body, count: detail))
  }

  package func usualDetails(_ desk: Desk) -> Int {
    desk.area.height >= 14 ? 3 : desk.area.height >= 8 ? 2 : 0
  }

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    let parts = parts(of: area, desk)
    tabs(desk).draw(on: &grid, in: parts.tabs)
    drawHead(on: &grid, in: parts.head, desk)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous, search: desk.search)
    guard !parts.detail.isEmpty, let pages else { return }
    let text = sheet.cell?.tag.flatMap { pages.detail(of: $0, desk) } ?? pages.summary(desk)
    let hasRule = parts.detail.height > 2
    if hasRule {
      grid.rule(x: area.x, y: parts.detail.y, width: area.width, in: parts.detail)
    }
    let lines = parts.detail.rows(from: hasRule ? 1 : 0)
    for (index, line) in Wrap.strings(
      of: text, width: max(1, area.width - 2), desk.ambiguous
    ).enumerated() {
      grid.put(line, x: area.x + 2, y: lines.y + index, in: lines)
    }
  }

  /// Which report stands on which side.
  private func drawHead(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    guard !area.isEmpty else { return }
    let sides = Sides(left: left, right: right, in: desk.library)
    let divider = desk.panes.divider(in: area.width)
    let leads = [desk.text("左 ", "left "), desk.text("右 ", "right ")]
    let fields = [area.columns(from: 2, count: divider - 3), area.columns(from: divider + 2)]
    for (index, side) in [sides.left, sides.right].enumerated() {
      let field = fields[index]
      let room = field.width - desk.width(of: leads[index])
      let text = leads[index] + side.text(sides.names[index], within: room, desk.ambiguous)
      grid.put(text, x: field.x, y: field.y, style: .heading, in: field)
    }
    grid.put("|", x: area.x + divider, y: area.y, style: .frame, in: area)
  }

  private func tabs(_ desk: Desk) -> Tabs {
    Tabs(pages?.tabs(desk) ?? [], current: tab, desk)
  }

  // MARK: - The mouse

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    let parts = parts(of: desk.area, desk)
    let (column, row) = (x + desk.area.x, y + desk.area.y)
    if parts.tabs.contains(x: column, y: row),
      let tab = tabs(desk).tab(at: x, width: parts.tabs.width)
    {
      show(tab: tab, of: .max)
    } else if parts.body.contains(x: column, y: row) {
      sheet.select(x: x, y: row - parts.body.y, width: parts.body.width, desk.ambiguous)
      if isDouble { perform(.source, &desk) }
    }
  }

  package func divider(x: Int, y: Int, _ desk: Desk) -> Divider? {
    let parts = parts(of: desk.area, desk)
    let (column, row) = (x + desk.area.x, y + desk.area.y)
    if parts.detail.height > 2, row == parts.detail.y { return .details }
    guard x == desk.panes.divider(in: desk.area.width) else { return nil }
    if parts.head.contains(x: column, y: row) { return .sides }
    // In the page it stands beside prose only.
    guard parts.body.contains(x: column, y: row),
      let line = sheet.line(at: row - parts.body.y, width: parts.body.width, desk.ambiguous),
      case .text = sheet.lines[line].content
    else { return nil }
    return .sides
  }
}
