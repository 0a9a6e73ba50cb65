package import Disclosure
internal import DisclosureIndex

/// One figure over the years of several agencies: a small chart for each, with the first and the last
/// value, the least and the most. Enter opens the trend of one.
package struct TrendsScreen: SheetScreen {
  private let figure: Figure
  /// The agencies in the order in which they are listed; nil for all by name.
  private let agencies: [String]?
  /// The agency under the cursor.
  private var selected: String?
  /// The rows that are in sight.
  package private(set) var sheet = Sheet()
  /// Which of all rows these are.
  private var window = Window()
  /// The agencies of all rows, by their places in ``Library/agencies``.
  private var shown: [Int] = []
  private var built: Build?

  /// What the list was made from; it is made anew when any of it changes.
  private struct Build: Hashable {
    let generation: Int
    let language: Language
    let ambiguous: AmbiguousWidth
  }

  /// The figure in a cell, in the reports of these agencies, the cursor on one of them.
  init(of cell: String, agencies: [String]?, selected: String?) {
    figure = Figure(cell)
    self.agencies = agencies
    self.selected = selected
  }

  package var name: ScreenName { .trends }

  package func destination(_ desk: Desk) -> Destination? {
    .trends(cell: figure.cell, agencies: agencies, selected: selected)
  }

  package func title(_ desk: Desk) -> String {
    let lead = desk.text("各单位趋势 ", "Trends ")
    return lead + (figure.name(desk.language) ?? figure.cell)
  }

  package func place(_ desk: Desk) -> Int? { sheet.row?.cells.lazy.compactMap(\.tag).first }

  // MARK: - Actions

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .open, .trend:
      guard let agency = sheet.row?.label else { return }
      desk.route = .push(
        .trend(cell: figure.cell, agency: agency, year: nil, agencies: agencies))
    case .chain:
      guard let agency = sheet.row?.label else { return }
      desk.route = .push(.chain(agency: agency, column: nil, year: nil))
    default:
      if !window.move(action, of: shown.count, height: body(of: desk.area).height - 1) {
        sheet.move(action, height: 0)
      }
      window.settle(of: shown.count, height: body(of: desk.area).height - 1)
      if !shown.isEmpty { selected = desk.library.agencies[shown[window.line]].name }
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    guard [.open, .trend, .chain].contains(action) else { return nil }
    if sheet.row == nil { return Message(zh: "这里没有单位。", en: "There are no agencies here.") }
    guard place(desk) == nil else { return nil }
    return Message(zh: "这个单位没有写明年份的报告。", en: "No report of this agency says its year.")
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    guard y < body(of: desk.area).height else { return }
    let line = sheet.line
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
    window.line += sheet.line - line
    selected = sheet.row?.label ?? selected
    if isDouble, disabledReason(of: .open, desk) == nil { perform(.open, &desk) }
  }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let build = Build(
      generation: desk.library.generation, language: desk.language, ambiguous: desk.ambiguous)
    if built != build {
      let library = desk.library
      let all = Dictionary(
        library.agencies.indices.map { (library.agencies[$0].name, $0) }
      ) { one, _ in one }
      shown = agencies?.compactMap { all[$0] } ?? Array(library.agencies.indices)
      window.line =
        shown.firstIndex { library.agencies[$0].name == selected } ?? window.line
      built = build
    }
    let body = body(of: desk.area)
    window.settle(of: shown.count, height: body.height - 1)
    let inSight = window.lines(of: shown.count, height: body.height - 1)
    var page = page(shown[inSight], desk)
    page.line = window.line - inSight.lowerBound + 1
    page.column = sheet.column
    page.keepPlace(of: sheet)
    sheet = page
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  package func clips(_ desk: Desk) -> [Clip] {
    sheet.clips(desk.ambiguous) { page(shown[...], desk) }
  }

  package func spokenLines(_ desk: Desk) -> [String] { page(shown[...], desk).spokenLines }

  /// The table with those of its rows that are wanted.
  private func page(_ wanted: ArraySlice<Int>, _ desk: Desk) -> Sheet {
    let library = desk.library
    let span = library.years.last.map { last in
      Array(max(library.years[0], last - Self.mostYears + 1)...last)
    }
    let years = span ?? []
    let title = years.first.map { "\($0)-\(years[years.count - 1])" } ?? desk.text("走势", "Trend")
    let columns =
      [Sheet.Column(title, minimum: max(9, years.count))]
      + [("首", "First"), ("末", "Last"), ("最小", "Least"), ("最大", "Most")].map { zh, en in
        Sheet.Column(desk.text(zh, en))
      }
    let lines = wanted.map { agency in
      Sheet.Line(.row(row(of: library.agencies[agency], years, desk)))
    }
    let longest = shown.map { library.nameWidth(of: $0, desk.ambiguous) }.max() ?? 0
    let table = Sheet.Table(
      corner: desk.text("单位", "Agency"), columns: columns, labels: longest)
    return Sheet(lines: [.init(.head(table: 0))] + lines, tables: [table])
  }

  /// The years that a small chart shows at most.
  private static let mostYears = 30

  private func row(of agency: AgencyReports, _ years: [Int], _ desk: Desk) -> Sheet.Row {
    let own = AgencyYears(of: agency.places, in: desk.library)
    var numbers: [Int: Number] = [:]
    for (year, report) in zip(own.years, own.reports) {
      numbers[year.year] = report.flatMap { figure.value(in: $0)?.measure }
    }
    let values = own.years.compactMap { numbers[$0.year] }
    let place = own.years.last { $0.place != nil }?.place
    let chart = values.isEmpty ? "" : Sparkline.text(of: years.map { numbers[$0] }, desk.ambiguous)
    let texts = [values.first, values.last, values.min(), values.max()]
      .map { $0?.description ?? "-" }
    return Sheet.Row(
      table: 0, label: agency.name,
      cells: [Sheet.Cell(chart, style: .label, tag: place)]
        + texts.map { Sheet.Cell($0, style: $0 == "-" ? .dim : .plain, tag: place) })
  }

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    let body = body(of: area)
    sheet.draw(on: &grid, in: body, desk.ambiguous)
    let foot = area.rows(from: body.height)
    let text = desk.text(
      ". 没有数字  \(shown.count) 个单位", ". no number  \(shown.count) agencies")
    grid.put(text, x: area.x + 2, y: foot.y, style: .dim, in: foot)
    guard shown.isEmpty, area.height > 2 else { return }
    grid.put(
      desk.text(
        "没有单位可列。按 \(desk.key(.back)) 返回。",
        "There is no agency to list. \(desk.key(.back)) goes back."),
      x: area.x + 2, y: area.y + 2, style: .dim, in: area)
  }

  /// The area of the table: all but the last line.
  private func body(of area: Rect) -> Rect { area.rows(from: 0, count: max(0, area.height - 1)) }
}

extension Sheet.Line {
  /// The label of a row.
  fileprivate var label: String? {
    if case .row(let row) = content { row.label } else { nil }
  }
}
