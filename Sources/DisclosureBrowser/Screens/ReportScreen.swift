package import Disclosure
internal import DisclosureIndex

/// One report: its sections as tabs, the tables and the prose of one of them, and at the foot what is
/// known of the cell under the cursor.
package struct ReportScreen: SheetScreen {
  private var place: Int
  private var section = 0
  package private(set) var sheet = Sheet()
  private var built: Build?
  /// The cell to go to once the sheet is built.
  private var wantedCell: Int?
  private var wantedPosition: Position?
  private var links = ProseLinks()

  /// What the sheet was built from; it is built anew when any of it changes.
  private struct Build: Hashable {
    let place: Int
    let section: Int
    let width: Int
    let language: Language
    let ambiguous: AmbiguousWidth
    let findings: Int
    let isReduced: Bool
  }

  /// The report at a place, at a cell or a line if said, else at its first failing section.
  init(place: Int, cell: Int?, at position: Position?, _ desk: Desk) {
    self.place = place
    wantedCell = cell
    wantedPosition = position
    guard let report = desk.library.report(place) else { return }
    links = ProseLinks(of: report)
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk)
    if let cell {
      section = pages.section(ofCell: cell)
    } else if let position {
      section = pages.section(at: position)
    } else {
      section = pages.tabs.firstIndex { $0.severity != nil } ?? 0
    }
  }

  package var name: ScreenName { .report }

  package func clips(_ desk: Desk) -> [Clip] {
    guard let cell = cellName(desk) else { return sheet.clips(desk.ambiguous) }
    let path = desk.library.file(place).path.replacing("'", with: "'\\''")
    let address = "gongkai browse '\(path)' --at \(cell)"
    return sheet.clips(desk.ambiguous) + [Clip("a", zh: "地址", en: "address", address)]
  }

  package func place(_ desk: Desk) -> Int? { place }

  package func destination(_ desk: Desk) -> Destination? {
    .report(place: place, cell: sheet.cell?.tag, at: position(desk))
  }

  package func details(_ desk: Desk) -> [String] {
    guard let report = desk.library.report(place) else { return [] }
    return CellDetail(report: report, place: place, desk: desk, links: currentLinks(desk))
      .texts(cell: sheet.cell?.tag, at: position(desk))
  }

  package func finding(_ desk: Desk) -> Library.Reference? {
    guard let report = desk.library.report(place) else { return nil }
    return CellDetail(report: report, place: place, desk: desk)
      .references(cell: sheet.cell?.tag, at: position(desk)).first
  }

  package func title(_ desk: Desk) -> String {
    let file = desk.library.file(place)
    guard let report = file.report else {
      let room = desk.area.width - desk.width(of: desk.status) - 3
      return file.path.end(within: max(8, room), desk.ambiguous)
    }
    let year = report.year.map { String($0.value) } ?? desk.text("年份不明", "year unknown")
    return "\(year)  \(report.agency?.value.name ?? file.agencyName)"
  }

  // MARK: - Actions

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    let count = desk.library.report(place)?.sections.count ?? 0
    switch action {
    case .section(let number): show(section: number - 1, of: count)
    case .nextSection: show(section: section + 1 < count ? section + 1 : 0, of: count)
    case .previousSection: show(section: section > 0 ? section - 1 : count - 1, of: count)
    case .nextYear: show(desk.library.neighbour(of: place, by: 1), desk)
    case .previousYear: show(desk.library.neighbour(of: place, by: -1), desk)
    case .nextAgency: show(desk.library.counterpart(of: place, by: 1), desk)
    case .previousAgency: show(desk.library.counterpart(of: place, by: -1), desk)
    case .compare:
      guard let before = desk.library.neighbour(of: place, by: -1) else { return }
      desk.route = .push(
        .compare(left: before, right: place, section: number(desk), cell: cellName(desk)))
    case .source, .open: desk.route = .push(.source(place: place, at: position(desk)))
    case .link: followLink(desk)
    case .trend, .chain: desk.open(action, of: place, cell: cellName(desk))
    case .nextMatch: find(by: 1, &desk)
    case .previousMatch: find(by: -1, &desk)
    default: sheet.move(action, height: parts(of: desk.area, desk).body.height)
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    let library = desk.library
    let none: Bool
    switch action {
    case .section(let number):
      guard number > library.report(place)?.sections.count ?? 0 else { return nil }
      return Message(zh: "没有第 \(number) 部分。", en: "There is no section \(number).")
    case .nextYear: none = library.neighbour(of: place, by: 1) == nil
    case .previousYear, .compare: none = library.neighbour(of: place, by: -1) == nil
    case .nextAgency: none = library.counterpart(of: place, by: 1) == nil
    case .previousAgency: none = library.counterpart(of: place, by: -1) == nil
    case .left where !sheet.hasColumns, .right where !sheet.hasColumns:
      return Message(zh: "这一行没有列。", en: "This line has no columns.")
    case .link:
      guard currentLinks(desk).isEmpty else { return nil }
      return Message(
        zh: "光标处的数没有互相对应的文字或表格。", en: "No prose states this number, or no table has it.")
    case .trend, .chain: return desk.reasonAgainstTrend(of: place)
    case .decide:
      guard finding(desk) == nil else { return nil }
      return Message(
        zh: "光标处没有问题;按 \(desk.key(.nextFinding)) 跳到一处。",
        en: "Nothing is wrong here; \(desk.key(.nextFinding)) goes to what is.")
    case .nextMatch, .previousMatch:
      guard desk.search.isEmpty else { return nil }
      return Message(
        zh: "还没有查找过;按 \(desk.key(.search)) 查找。",
        en: "Nothing was searched for yet; \(desk.key(.search)) searches.")
    default: return nil
    }
    guard none else { return nil }
    switch action {
    case .nextYear: return Message(zh: "没有更晚年份的报告。", en: "There is no later report.")
    case .nextAgency: return Message(zh: "这是最后一个单位。", en: "This is the last agency.")
    case .previousAgency: return Message(zh: "这是第一个单位。", en: "This is the first agency.")
    default: return Message(zh: "没有更早年份的报告。", en: "There is no earlier report.")
    }
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

  private mutating func show(section index: Int, of count: Int) {
    guard index >= 0, index < count else { return }
    section = index
    sheet = Sheet()
  }

  /// Shows another report at the same section and, in the same form, the same cell.
  private mutating func show(_ other: Int?, _ desk: Desk) {
    guard let other else { return }
    let number = number(desk)
    let cell = cellName(desk)
    place = other
    sheet = Sheet()
    guard let report = desk.library.report(other) else { return }
    links = ProseLinks(of: report)
    section =
      report.sections.firstIndex { number > 0 && $0.number == number }
      ?? min(section, max(0, report.sections.count - 1))
    wantedCell = cell.flatMap { report.form.index(of: $0) }
  }

  /// The name of the cell under the cursor.
  private func cellName(_ desk: Desk) -> String? {
    sheet.cell?.tag.flatMap { desk.library.report(place)?.form.cells[$0].id }
  }

  /// The number of the section that is shown; 0 where the form prescribes none.
  private func number(_ desk: Desk) -> Int {
    guard let sections = desk.library.report(place)?.sections, sections.indices.contains(section)
    else { return 0 }
    return sections[section].number
  }

  /// The place in the source of what is under the cursor.
  private func position(_ desk: Desk) -> Position? {
    if let cell = sheet.cell?.tag, let found = desk.library.report(place)?.cells[cell].position {
      return found
    }
    guard sheet.lines.indices.contains(sheet.line) else { return nil }
    return sheet.lines[...sheet.line].last { $0.position != nil }?.position
  }

  /// The links of the cell under the cursor, or of the paragraph there.
  private func currentLinks(_ desk: Desk) -> [NarrativeLink] {
    links.links(of: cellName(desk), at: position(desk))
  }

  /// Goes from a cell to the paragraph that states it, or from a paragraph to the next of its cells.
  private mutating func followLink(_ desk: Desk) {
    guard let report = desk.library.report(place),
      let target = links.next(from: cellName(desk), at: position(desk))
    else { return }
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk)
    switch target {
    case .paragraph(let position):
      section = pages.section(at: position)
      wantedPosition = position
    case .cell(let id):
      guard let cell = report.form.index(of: id) else { return }
      section = pages.section(ofCell: cell)
      wantedCell = cell
    }
    sheet = Sheet()
  }

  private mutating func find(by step: Int, _ desk: inout Desk) {
    guard let report = desk.library.report(place) else { return }
    let here = sheet.line
    if sheet.find(desk.search, by: step), step > 0 ? sheet.line > here : sheet.line < here {
      return
    }
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk)
    let count = report.sections.count
    for distance in 1...max(1, count) {
      let other = ((section + step * distance) % count + count) % count
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

  // MARK: - Contents

  private func build(_ desk: Desk) -> Build {
    Build(
      place: place, section: section, width: desk.area.width, language: desk.language,
      ambiguous: desk.ambiguous, findings: desk.library.openFindings(of: place).count,
      isReduced: desk.isReduced)
  }

  package mutating func settle(_ desk: Desk) {
    let body = parts(of: desk.area, desk).body
    if built != build(desk) || sheet.lines.isEmpty {
      let (line, column, isFresh) = (sheet.line, sheet.column, sheet.lines.isEmpty)
      if let built, built.isReduced != desk.isReduced { wantedCell = wantedCell ?? sheet.cell?.tag }
      built = build(desk)
      if let report = desk.library.report(place) {
        sheet = ReportPages(report, desk.library.openFindings(of: place), desk, links: links)
          .sheet(ofSection: section, width: body.width)
      } else {
        sheet = failure(desk)
      }
      sheet.line = line
      sheet.column = column
      if isFresh { sheet.line = sheet.firstRow ?? 0 }
    }
    if let cell = wantedCell, sheet.select(tag: cell) {
      sheet.center(height: body.height)
    } else if let position = wantedPosition {
      sheet.select(position)
      sheet.center(height: body.height)
    }
    wantedCell = nil
    wantedPosition = nil
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  /// What is shown in place of a report that could not be read.
  private func failure(_ desk: Desk) -> Sheet {
    let file = desk.library.file(place)
    let reason = file.error?.message[desk.language] ?? ""
    let lines =
      [desk.text("x 未能读取这份文件", "x This file could not be read"), file.path]
      + Wrap.strings(of: reason, width: max(1, desk.area.width - 4), desk.ambiguous)
    return Sheet(lines: lines.map { Sheet.Line(.text($0, .error)) })
  }

  // MARK: - Drawing

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
  private func parts(
    of area: Rect, _ desk: Desk
  ) -> (facts: Rect, tabs: Rect, body: Rect, detail: Rect) {
    let facts = area.height >= 10 ? 1 : 0
    let tabs = area.height >= 4 ? 1 : 0
    let sections = desk.library.report(place)?.sections ?? []
    let isProse = !sections.indices.contains(section) || sections[section].tables.isEmpty
    let detail = CellDetail.height(in: area, isProse: isProse)
    let body = area.height - facts - tabs - detail
    return (
      area.rows(from: 0, count: facts), area.rows(from: facts, count: tabs),
      area.rows(from: facts + tabs, count: body),
      area.rows(from: facts + tabs + body, count: detail)
    )
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
}
