package import Disclosure
internal import DisclosureIndex

/// One figure over all years of an agency: a chart, a table of the years with the changes, and what is
/// known of the cell of the year under the cursor. Years are walked across, the rows of the form down.
package struct TrendScreen: SheetScreen {
  private var agency: String
  private var figure: Figure
  /// The year under the cursor; nil for the last.
  private var year: Int?
  /// The agencies to list beside each other; nil for all.
  private let agencies: [String]?
  private var rows: [Figure.Row] = []
  private var years = AgencyYears(of: [], in: Library())
  private var trend: Trend?
  package private(set) var sheet = Sheet()
  private var built: Build?
  private var made: Made?

  /// What the years and rows were made from.
  private struct Build: Hashable {
    let generation: Int
    let agency: String
  }

  /// What the trend and its table were made from.
  private struct Made: Hashable {
    let build: Build
    let figure: Figure
    let width: Int
    let language: Language
    let ambiguous: AmbiguousWidth
  }

  /// The figure in a cell, over the years of an agency, the cursor on one of them.
  init(of cell: String, agency: String, year: Int?, agencies: [String]?) {
    self.agency = agency
    self.year = year
    self.agencies = agencies
    figure = Figure(cell)
  }

  package var name: ScreenName { .trend }

  package func destination(_ desk: Desk) -> Destination? {
    .trend(cell: figure.cell, agency: agency, year: year, agencies: agencies)
  }

  package func title(_ desk: Desk) -> String { desk.text("趋势 ", "Trend ") + agency }

  package func place(_ desk: Desk) -> Int? { point?.year.place }

  package func spot(_ desk: Desk) -> Spot {
    Spot(
      section: max(1, position.map { rows[$0.row].section } ?? 1), cell: point?.value?.cells.first)
  }

  /// The year under the cursor.
  private var point: Trend.Point? {
    guard let trend, trend.points.indices.contains(index) else { return nil }
    return trend.points[index]
  }

  /// Which year the cursor is on; the line above the years is the head of the table.
  private var index: Int { sheet.line - 1 }

  /// The row and the column of the figure; nil if no form of the agency has it.
  private var position: (row: Int, column: Int)? {
    for (row, entry) in rows.enumerated() {
      if let column = entry.columns.firstIndex(where: { $0.figure == figure }) {
        return (row, column)
      }
    }
    return nil
  }

  // MARK: - Actions

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    let page = max(1, rows.count / 8)
    switch action {
    case .up: goToRow(position.map { $0.row - 1 } ?? 0)
    case .down: goToRow(position.map { $0.row + 1 } ?? 0)
    case .pageUp: goToRow((position?.row ?? 0) - page)
    case .pageDown: goToRow((position?.row ?? 0) + page)
    case .first: goToRow(0)
    case .last: goToRow(rows.count - 1)
    case .left, .previousYear: goToYear(index - 1)
    case .right, .nextYear: goToYear(index + 1)
    case .nextColumn: goToColumn(by: 1)
    case .previousColumn: goToColumn(by: -1)
    case .nextAgency: agency = desk.library.agency(nextTo: agency, by: 1) ?? agency
    case .previousAgency: agency = desk.library.agency(nextTo: agency, by: -1) ?? agency
    case .trend:
      desk.route = .push(.trends(cell: figure.cell, agencies: agencies, selected: agency))
    case .years:
      let section = position.map { rows[$0.row].section } ?? Spot.usual.section
      desk.route = .push(
        .years(agency: agency, section: section, cell: figure.cell, year: point?.year.year))
    case .chain:
      let column = figure.cell.split(separator: ".").last.map(String.init)
      desk.route = .push(.chain(agency: agency, column: column, year: point?.year.year))
    default: leave(by: action, &desk)
    }
  }

  /// Goes from the year under the cursor to its report, its source, or the comparison with the year
  /// before.
  private func leave(by action: Action, _ desk: inout Desk) {
    guard let point, let place = point.year.place else { return }
    switch action {
    case .open: desk.route = .push(.report(place: place, cell: point.cell))
    case .source: desk.route = .push(.source(place: place, at: point.value?.position))
    case .compare: desk.compare(place, at: spot(desk))
    default: break
    }
  }

  private mutating func goToRow(_ row: Int) {
    guard !rows.isEmpty else { return }
    let next = rows[max(0, min(row, rows.count - 1))].columns
    let label = position.map { rows[$0.row].columns[$0.column].label }
    figure = (next.last { $0.label == label } ?? next[next.count - 1]).figure
  }

  private mutating func goToColumn(by step: Int) {
    guard let position else { return }
    let columns = rows[position.row].columns
    figure = columns[(position.column + step + columns.count) % columns.count].figure
  }

  private mutating func goToYear(_ index: Int) {
    guard let trend, trend.points.indices.contains(index) else { return }
    year = trend.points[index].year.year
    sheet.line = index + 1
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    switch action {
    case .nextAgency where desk.library.agency(nextTo: agency, by: 1) == nil:
      return Message(zh: "这是最后一个单位。", en: "This is the last agency.")
    case .previousAgency where desk.library.agency(nextTo: agency, by: -1) == nil:
      return Message(zh: "这是第一个单位。", en: "This is the first agency.")
    case .right where index >= years.years.count - 1,
      .nextYear where index >= years.years.count - 1:
      return Message(zh: "没有更晚的年份。", en: "There is no later year.")
    case .left where index <= 0, .previousYear where index <= 0:
      return Message(zh: "没有更早的年份。", en: "There is no earlier year.")
    case .open where point?.year.place == nil, .source where point?.year.place == nil:
      return Message(zh: "这一年没有报告。", en: "There is no report of this year.")
    case .compare where place(desk).flatMap { desk.library.neighbour(of: $0, by: -1) } == nil:
      return Message(zh: "没有更早年份的报告可对比。", en: "There is no earlier report to compare with.")
    case .nextColumn, .previousColumn:
      guard position.map({ rows[$0.row].columns.count > 1 }) != true else { return nil }
      return Message(zh: "这一行只有一列。", en: "This row has one column only.")
    default: return nil
    }
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    let table = table(in: desk.area)
    guard table.contains(x: x + desk.area.x, y: y + desk.area.y) else { return }
    sheet.select(
      x: x, y: y + desk.area.y - table.y, width: table.width, desk.ambiguous)
    goToYear(max(0, index))
    if isDouble { perform(.open, &desk) }
  }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let build = Build(generation: desk.library.generation, agency: agency)
    if built != build {
      years = AgencyYears(of: agency, in: desk.library)
      let reports = years.reports.compactMap(\.self)
      // Rows that only some places print are walked where a report has them.
      rows = Figure.rows(of: years.forms).filter { row in
        row.columns.contains { column in
          reports.contains { column.figure.value(in: $0) != nil }
        }
      }
      let same = rows.lazy.flatMap(\.columns).map(\.figure).first {
        figure.cells.contains($0.cell)
      }
      if position == nil, let same { figure = same }
      built = build
    }
    let made = Made(
      build: build, figure: figure, width: desk.area.width, language: desk.language,
      ambiguous: desk.ambiguous)
    if self.made != made {
      let trend = Trend(of: figure, over: years, in: desk.library)
      self.trend = trend
      var page = trend.sheet(desk)
      page.keepPlace(of: sheet)
      sheet = page
      self.made = made
    }
    // The head of the table stands above the years.
    sheet.line = (years.years.lastIndex { $0.year <= year ?? .max } ?? 0) + 1
    sheet.column = 0
    let table = table(in: desk.area)
    sheet.settle(width: table.width, height: table.height, desk.ambiguous)
  }

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    guard let trend, !trend.points.isEmpty else {
      let text = Message(
        zh:
          "这个单位没有写明年份的报告,连不成趋势。按 \(desk.key(.previousAgency)) \(desk.key(.nextAgency)) 换单位,按 \(desk.key(.back)) 返回。",
        en:
          "No report of this agency says its year: no trend. "
          + "\(desk.key(.previousAgency)) \(desk.key(.nextAgency)) takes another agency, "
          + "\(desk.key(.back)) goes back."
      )
      grid.put(paragraph: text[desk.language], in: area, style: .dim)
      return
    }
    let row = position.map { (place: $0.row, count: rows.count, row: rows[$0.row]) }
    TrendPage(trend: trend, row: row, column: position?.column ?? 0, sheet: sheet, desk: desk)
      .draw(on: &grid, in: area)
  }

  private func table(in area: Rect) -> Rect {
    TrendPage.parts(of: area, years: years.years.count).table
  }
}
