internal import Disclosure

/// The screen of a trend laid out: the name of the row, its columns, the chart, the table of the years,
/// and what is known of the cell of the chosen one.
struct TrendPage {
  /// The figure over the years.
  let trend: Trend
  /// The row of the figure, and which of how many it is; nil if no form of the agency has it.
  let row: (place: Int, count: Int, row: Figure.Row)?
  /// The column of the figure in its row.
  let column: Int
  /// The table of the years.
  let sheet: Sheet
  let desk: Desk

  /// The parts of an area.
  struct Parts {
    let head: Rect
    let columns: Rect
    let chart: Rect
    let table: Rect
    let detail: Rect
  }

  /// The parts of an area for so many years. On a low screen the details go first, then the columns,
  /// then the chart: the table says all that the chart does.
  static func parts(of area: Rect, years: Int) -> Parts {
    let head = area.height >= 3 ? 1 : 0
    let columns = area.height >= 12 ? 1 : 0
    let detail = area.height >= 14 ? CellDetail.height(in: area, isProse: false) : 0
    let rest = area.height - head - columns - detail
    let least = rest >= 12 ? rest / 2 : BarChart.leastHeight
    let table = rest >= 5 ? min(years + 1, rest - least) : rest
    let chart = min(rest - table, highestChart)
    return Parts(
      head: area.rows(from: 0, count: head), columns: area.rows(from: head, count: columns),
      chart: area.rows(from: head + columns, count: chart),
      table: area.rows(from: head + columns + chart, count: rest - chart),
      detail: area.rows(from: area.height - detail, count: detail))
  }

  /// The rows that a chart takes at most.
  private static let highestChart = 24

  /// Which year is chosen; the head of the table stands above the years.
  private var index: Int { sheet.line - 1 }

  /// Draws all parts.
  func draw(on grid: inout Grid, in area: Rect) {
    let parts = Self.parts(of: area, years: trend.points.count)
    drawHead(on: &grid, in: parts.head, namesColumn: parts.columns.isEmpty)
    if let row {
      Choice(row.row.columns.map { $0.name(desk.language) }, current: column)
        .draw(on: &grid, in: parts.columns)
    }
    trend.chart(selected: index, desk).draw(on: &grid, in: parts.chart)
    sheet.draw(on: &grid, in: parts.table, desk.ambiguous)
    drawDetail(on: &grid, in: parts.detail)
  }

  /// The name of the row, and which of all it is; the column before it where there is no line for
  /// columns.
  private func drawHead(on grid: inout Grid, in area: Rect, namesColumn: Bool) {
    let figure = trend.figure
    let counter = row.map { "\($0.place + 1)/\($0.count)" } ?? ""
    let room = max(0, area.width - 4 - desk.width(of: counter))
    var name = row?.row.name(desk.language) ?? figure.name(desk.language) ?? figure.cell
    if namesColumn, let columns = row?.row.columns, columns.count > 1 {
      name = "[\(columns[column].name(desk.language))] " + name
    }
    grid.put(
      name.truncated(to: room, desk.ambiguous), x: area.x + 2, y: area.y, style: .heading, in: area)
    grid.put(
      counter, x: area.maxX - desk.width(of: counter) - 1, y: area.y, style: .dim, in: area)
  }

  /// The cell of the chosen year with its place and findings, or why there is none.
  private func drawDetail(on grid: inout Grid, in area: Rect) {
    guard !area.isEmpty, trend.points.indices.contains(index) else { return }
    let point = trend.points[index]
    if let place = point.year.place, let report = desk.library.report(place), let cell = point.cell
    {
      CellDetail(report: report, place: place, desk: desk)
        .draw(on: &grid, in: area, cell: cell, at: nil)
      return
    }
    grid.rule(x: area.x, y: area.y, width: area.width, in: area)
    let text = "\(point.year.year)  " + point.note(of: trend.figure, desk)
    grid.put(text, x: area.x + 2, y: area.y + 1, style: .note, in: area)
  }
}

extension Trend.Point {
  /// The cell that the value was taken from, or the first of those it is the sum of, in the report's form.
  var cell: Int? { value?.cells.first.flatMap { form?.index(of: $0) } }
}

extension Figure {
  /// The name of the cell in its form.
  func name(_ language: Language) -> String? {
    Form.all.lazy.compactMap { form in
      form.index(of: cell).map { form.name(ofCell: $0, language) }
    }.first
  }
}

extension Figure.Row {
  /// The row as a reader of the form would say it, with the label it stands under.
  func name(_ language: Language) -> String {
    guard !label.zh.isEmpty else { return title[language] }
    return (groups.last.map { $0[language] + " " } ?? "") + label[language]
  }
}

extension Figure.Column {
  /// The label of the column, or a word for the numbers of a table of one.
  func name(_ language: Language) -> String {
    guard !label.zh.isEmpty else { return language == .zh ? "统计数" : "count" }
    // In the table of disputes labels repeat, and what stands above tells them apart.
    guard let group = groups.last, figure.cell.hasPrefix("s4.") else { return label[language] }
    return group[language] + " " + label[language]
  }
}
