package import Disclosure
internal import DisclosureIndex

/// What can be done with the tables of the years, and how they are drawn.
extension YearsScreen {
  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .section(let number): section = Self.section(ofKey: number)
    case .nextColumn: choose(by: 1)
    case .previousColumn: choose(by: -1)
    case .nextAgency: go(toAgency: 1, desk)
    case .previousAgency: go(toAgency: -1, desk)
    case .changes: showsChanges.toggle()
    case .years: desk.route = .pop
    case .open, .source, .compare, .trend, .chain: leave(by: action, &desk)
    case .nextMatch, .previousMatch:
      if !sheet.find(desk.search, by: action == .nextMatch ? 1 : -1) {
        desk.notice = Message(
          zh: "这一部分没有“\(desk.search)”。", en: "\"\(desk.search)\" is not in this section.")
      }
    default: sheet.move(action, height: parts(desk).body.height)
    }
  }

  private mutating func choose(by step: Int) {
    guard let columns = table?.columns, !columns.isEmpty else { return }
    column = columns[(index + step + columns.count) % columns.count].id
  }

  /// The place of the chosen column of a wide table.
  private var index: Int { table?.columns.firstIndex { $0.id == column } ?? 0 }

  private mutating func go(toAgency step: Int, _ desk: Desk) {
    wanted = (figure?.cell, year)
    agency = desk.library.agency(nextTo: agency, by: step) ?? agency
  }

  /// Goes from the cell under the cursor to its report, its source, or to what else shows it.
  private func leave(by action: Action, _ desk: inout Desk) {
    guard let place = place(desk) else { return }
    switch action {
    case .open:
      let cell = value?.cells.first.flatMap { desk.library.report(place)?.form.index(of: $0) }
      desk.route = .push(.report(place: place, cell: cell))
    case .source: desk.route = .push(.source(place: place, at: value?.position))
    case .compare: desk.compare(place, at: spot(desk))
    default: desk.open(action, of: place, cell: figure?.cell)
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    switch action {
    case .nextAgency where desk.library.agency(nextTo: agency, by: 1) == nil:
      return Message(zh: "这是最后一个单位。", en: "This is the last agency.")
    case .previousAgency where desk.library.agency(nextTo: agency, by: -1) == nil:
      return Message(zh: "这是第一个单位。", en: "This is the first agency.")
    case .section(let number) where !sections.contains(Self.section(ofKey: number)):
      return Message(zh: "第 \(number) 部分没有表格。", en: "Section \(number) has no tables.")
    case .left where !sheet.hasColumns, .right where !sheet.hasColumns:
      return Message(zh: "这一行没有列。", en: "This line has no columns.")
    case .nextColumn where table?.columns.isEmpty != false,
      .previousColumn where table?.columns.isEmpty != false:
      return Message(zh: "这里的表没有申请人一列。", en: "These tables have no columns to choose from.")
    case .open where place(desk) == nil, .source where place(desk) == nil,
      .trend where place(desk) == nil, .chain where place(desk) == nil:
      return Message(zh: "这里没有报告。", en: "There is no report here.")
    case .compare where place(desk).flatMap { desk.library.neighbour(of: $0, by: -1) } == nil:
      return Message(zh: "没有更早年份的报告可对比。", en: "There is no earlier report to compare with.")
    case .nextMatch where desk.search.isEmpty, .previousMatch where desk.search.isEmpty:
      let key = desk.key(.search)
      return Message(
        zh: "还没有查找过;按 \(key) 查找。", en: "Nothing was searched for yet; \(key) searches.")
    default: return nil
    }
  }

  /// The key of a section; what only an older form has comes behind the sections of the newer ones.
  private static func key(ofSection number: Int) -> Int { number == 0 ? old : number }
  private static func section(ofKey number: Int) -> Int { number == old ? 0 : number }
  private static let old = 7

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    guard let page = page(desk), !years.years.isEmpty else {
      let text = Message(
        zh: "这个单位没有写明年份的报告,排不成历年表。按 [ ] 换单位,按 Esc 返回。",
        en: "No report of this agency says its year: no table. [ ] takes another, Esc goes back.")
      grid.put(paragraph: text[desk.language], in: area, style: .dim)
      return
    }
    page.draw(on: &grid, in: area, sheet, tabs(desk), column: index, at: cursor)
  }

  private func tabs(_ desk: Desk) -> Tabs {
    let prescribed = Form.gov2021.sections
    let tabs = sections.map { number in
      let title =
        number > 0 ? prescribed[number - 1].short : Message(zh: "旧表另有", en: "Older form")
      return Tabs.Tab(
        title: title[desk.language], severity: nil, number: Self.key(ofSection: number))
    }
    return Tabs(tabs, current: sections.firstIndex(of: section) ?? 0, desk)
  }

  package func usualDetails(_ desk: Desk) -> Int {
    CellDetail.height(in: desk.area, isProse: false)
  }

  package func divider(x: Int, y: Int, _ desk: Desk) -> Divider? {
    let detail = parts(desk).detail
    return detail.height > 2 && y + desk.area.y == detail.y ? .details : nil
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    let parts = parts(desk)
    let (column, row) = (x + desk.area.x, y + desk.area.y)
    if parts.tabs.contains(x: column, y: row),
      let tab = tabs(desk).tab(at: x, width: parts.tabs.width), sections.indices.contains(tab)
    {
      section = sections[tab]
    } else if parts.body.contains(x: column, y: row) {
      sheet.select(x: x, y: row - parts.body.y, width: parts.body.width, desk.ambiguous)
      if isDouble, place(desk) != nil { perform(.open, &desk) }
    }
  }
}
