package import Disclosure
internal import DisclosureIndex

/// What an agency carries from year to year, for all applicants or those of one kind: a line for every
/// year, and between two years whether they agree.
package struct ChainScreen: SheetScreen {
  private var agency: String
  /// The column of the form, by its name.
  private var column: String
  /// The year that the cursor goes to once the table is made.
  private var wantedYear: Int?
  private var chain: Chain?
  package private(set) var sheet = Sheet()
  private var built: Build?

  /// What the table was made from; it is made anew when any of it changes.
  private struct Build: Hashable {
    let generation: Int
    let agency: String
    let column: String
    let width: Int
    let language: Language
    let ambiguous: AmbiguousWidth
  }

  /// The columns of the form: the total first, then the kinds of applicants.
  private static let columns: [Form.Column] = {
    let all = Form.gov2021.tables.first { $0.id == "s3" }?.columns ?? []
    return all.suffix(1) + all.dropLast()
  }()

  /// The chain of an agency, in a column, the cursor on a year; the total and the last year if not said.
  init(of agency: String, column: String?, year: Int?) {
    self.agency = agency
    let known = Self.columns.contains { $0.id == column } ? column : nil
    self.column = known ?? Self.columns.first?.id ?? ""
    wantedYear = year ?? .max
  }

  package var name: ScreenName { .chain }

  package func destination(_ desk: Desk) -> Destination? {
    .chain(agency: agency, column: column, year: year?.year.year)
  }

  package func title(_ desk: Desk) -> String { desk.text("结转 ", "Carried over ") + agency }

  package func place(_ desk: Desk) -> Int? { year?.year.place }

  package func spot(_ desk: Desk) -> Spot { Spot(section: 3, cell: value?.cells.first) }

  /// The year under the cursor, or behind the link there.
  private var year: Chain.Year? {
    guard let chain else { return nil }
    let tag = sheet.lines.dropFirst(sheet.line).lazy.compactMap(\.year).first
    return tag.flatMap { chain.years.indices.contains($0) ? chain.years[$0] : nil }
  }

  /// The stage under the cursor; on a link what is carried into the year behind it.
  private var stage: Chain.Stage {
    let all = Chain.Stage.allCases
    return sheet.hasColumns && all.indices.contains(sheet.column) ? all[sheet.column] : .carriedIn
  }

  /// The value under the cursor.
  private var value: Comparison.Value? { year?.value(of: stage) }

  private var index: Int { Self.columns.firstIndex { $0.id == column } ?? 0 }

  // MARK: - Actions

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    let count = Self.columns.count
    switch action {
    case .nextColumn, .previousColumn:
      let step = action == .nextColumn ? 1 : count - 1
      column = Self.columns[(index + step) % count].id
    case .nextAgency, .previousAgency:
      agency =
        desk.library.agency(nextTo: agency, by: action == .nextAgency ? 1 : -1) ?? agency
      wantedYear = .max
    case .chain: desk.route = .pop
    case .years:
      desk.route = .push(
        .years(
          agency: agency, section: 3, cell: "\(stage.rawValue).\(column)", year: year?.year.year))
    case .trend:
      desk.route = .push(
        .trend(
          cell: "\(stage.rawValue).\(column)", agency: agency, year: year?.year.year, agencies: nil)
      )
    case .open, .source, .compare: leave(by: action, &desk)
    default: sheet.move(action, height: ChainPage.parts(of: desk.area, desk).body.height)
    }
  }

  /// Goes from the cell under the cursor to its report, its source, or the comparison with the year
  /// before.
  private func leave(by action: Action, _ desk: inout Desk) {
    guard let place = place(desk) else { return }
    switch action {
    case .open: desk.route = .push(.report(place: place, cell: cell(desk)))
    case .source: desk.route = .push(.source(place: place, at: value?.position))
    default: desk.compare(place, at: spot(desk))
    }
  }

  /// The cell under the cursor, in the form of its report.
  private func cell(_ desk: Desk) -> Int? {
    guard let place = place(desk), let cell = value?.cells.first else { return nil }
    return desk.library.report(place)?.form.index(of: cell)
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    switch action {
    case .nextAgency where desk.library.agency(nextTo: agency, by: 1) == nil:
      return Message(zh: "这是最后一个单位。", en: "This is the last agency.")
    case .previousAgency where desk.library.agency(nextTo: agency, by: -1) == nil:
      return Message(zh: "这是第一个单位。", en: "This is the first agency.")
    case .left where !sheet.hasColumns, .right where !sheet.hasColumns:
      return Message(zh: "这一行没有列。", en: "This line has no columns.")
    case .open where year == nil, .source where year == nil, .trend where year == nil:
      return Message(zh: "这里没有报告。", en: "There is no report here.")
    case .compare where place(desk).flatMap { desk.library.neighbour(of: $0, by: -1) } == nil:
      return Message(zh: "没有更早年份的报告可对比。", en: "There is no earlier report to compare with.")
    default: return nil
    }
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    let body = ChainPage.parts(of: desk.area, desk).body
    guard body.contains(x: x + desk.area.x, y: y + desk.area.y) else { return }
    sheet.select(x: x, y: y + desk.area.y - body.y, width: body.width, desk.ambiguous)
    if isDouble, year != nil { perform(.open, &desk) }
  }

  package func usualDetails(_ desk: Desk) -> Int { ChainPage.usualDetails(of: desk.area) }

  package func divider(x: Int, y: Int, _ desk: Desk) -> Divider? {
    let detail = ChainPage.parts(of: desk.area, desk).detail
    return !detail.isEmpty && y + desk.area.y == detail.y ? .details : nil
  }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let body = ChainPage.parts(of: desk.area, desk).body
    let build = Build(
      generation: desk.library.generation, agency: agency, column: column, width: body.width,
      language: desk.language, ambiguous: desk.ambiguous)
    if built != build {
      let years = AgencyYears(of: agency, in: desk.library)
      let chain = Chain(of: column, over: years, in: desk.library)
      self.chain = chain
      var page = ChainPage(chain: chain, columns: Self.columns, desk: desk).sheet(width: body.width)
      page.keepPlace(of: sheet)
      (page.line, page.column) = (sheet.line, sheet.column)
      sheet = page
      built = build
    }
    if let wanted = wantedYear, let chain {
      let index = chain.years.lastIndex { $0.year.year <= wanted }
      if let index, let line = sheet.lines.firstIndex(where: { $0.year == index }) {
        sheet.line = line
      }
      wantedYear = nil
    }
    // The head of the table stands above the years.
    sheet.line = max(1, sheet.line)
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    guard let page = page(desk), !page.chain.years.isEmpty else {
      let text = Message(
        zh:
          "这个单位没有写明年份的报告,看不到结转。按 \(desk.key(.previousAgency)) \(desk.key(.nextAgency)) 换单位,按 \(desk.key(.back)) 返回。",
        en:
          "No report of this agency says its year: no links. "
          + "\(desk.key(.previousAgency)) \(desk.key(.nextAgency)) takes another agency, "
          + "\(desk.key(.back)) goes back."
      )
      grid.put(paragraph: text[desk.language], in: area, style: .dim)
      return
    }
    page.draw(on: &grid, in: area, sheet, column: index, year: year, stage: stage)
  }

  private func page(_ desk: Desk) -> ChainPage? {
    chain.map { ChainPage(chain: $0, columns: Self.columns, desk: desk) }
  }
}

extension Sheet.Line {
  /// The place of the year that a row stands for.
  fileprivate var year: Int? {
    if case .row(let row) = content { row.cells.first?.tag } else { nil }
  }
}
