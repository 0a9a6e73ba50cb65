internal import Disclosure
internal import DisclosureIndex

/// The screen of a chain laid out: the columns of the form, the years with the links between them, how
/// many links hold, and what is known of the cell under the cursor.
struct ChainPage {
  /// What is carried from year to year.
  let chain: Chain
  /// The columns of the form.
  let columns: [Form.Column]
  let desk: Desk

  /// The parts of an area.
  struct Parts {
    let columns: Rect
    let body: Rect
    let summary: Rect
    let detail: Rect
  }

  /// The parts of an area; on a low screen the details go first.
  static func parts(of area: Rect, _ desk: Desk) -> Parts {
    let columns = area.height >= 4 ? 1 : 0
    let summary = area.height >= 6 ? 1 : 0
    let detail = desk.panes.details(usualDetails(of: area), in: area)
    let body = area.height - columns - summary - detail
    return Parts(
      columns: area.rows(from: 0, count: columns), body: area.rows(from: columns, count: body),
      summary: area.rows(from: columns + body, count: summary),
      detail: area.rows(from: columns + body + summary, count: detail))
  }

  /// The rows that details usually take.
  static func usualDetails(of area: Rect) -> Int {
    area.height >= 14 ? CellDetail.height(in: area, isProse: false) : 0
  }

  /// The years as rows, and between them the links as lines.
  func sheet(width: Int) -> Sheet {
    var sheet = Sheet()
    guard !chain.years.isEmpty else { return sheet }
    let columns = Chain.Stage.allCases.map { Sheet.Column($0.title[desk.language]) }
    sheet.tables = [.init(corner: desk.text("年度", "Year"), columns: columns)]
    sheet.lines = [.init(.head(table: 0))]
    for (index, year) in chain.years.enumerated() {
      if index > 0 {
        let link = chain.links[index - 1]
        let isSettled = year.verdict?.verdict.isSettled ?? false
        let text =
          link.text(desk.language) + (year.verdict.map { "  = " + $0.text(desk.language) } ?? "")
        let room = max(1, width - TableLayout.gutter)
        for line in Wrap.strings(of: text, width: room, desk.ambiguous) {
          let style = isSettled ? Style.dim : link.style
          sheet.lines.append(.init(.row(.init(table: 0, label: line, style: style))))
        }
      }
      let cells = zip(year.values, year.severities).map { value, severity in
        Sheet.Cell(
          value?.text(desk.language) ?? "-",
          style: severity.map { Style($0) } ?? (value?.entry.number == nil ? .dim : .plain),
          mark: severity?.sign, tag: index)
      }
      sheet.lines.append(.init(.row(.init(table: 0, label: year.year.name, cells: cells))))
    }
    return sheet
  }

  // MARK: - Drawing

  /// Draws all parts, with the place of the column, and the year and the stage under the cursor.
  func draw(
    on grid: inout Grid, in area: Rect, _ sheet: Sheet, column: Int, year: Chain.Year?,
    stage: Chain.Stage
  ) {
    let parts = Self.parts(of: area, desk)
    Choice(columns.map { $0.label[desk.language] }, current: column)
      .draw(on: &grid, in: parts.columns)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous)
    grid.put(summary, x: area.x + 2, y: parts.summary.y, style: .heading, in: parts.summary)
    guard !parts.detail.isEmpty, let year else { return }
    if let place = year.year.place, let report = desk.library.report(place),
      let cell = year.value(of: stage)?.cells.first.flatMap(report.form.index)
    {
      CellDetail(report: report, place: place, desk: desk)
        .draw(on: &grid, in: parts.detail, cell: cell, at: nil)
      return
    }
    grid.rule(x: area.x, y: parts.detail.y, width: area.width, in: parts.detail)
    let text = desk.text(
      "\(year.year.year) 年度的格式没有\(stage.title.zh)。",
      "The form of \(year.year.year) has no row for \(stage.title.en.lowercased()).")
    grid.put(text, x: area.x + 2, y: parts.detail.y + 1, style: .note, in: parts.detail)
  }

  /// How many links hold, how many are broken, and how many cannot be told.
  private var summary: String {
    let holding = chain.links.count { if case .holds = $0 { true } else { false } }
    let broken = chain.links.count { if case .breaks = $0 { true } else { false } }
    let others = chain.links.count - holding - broken
    if chain.links.isEmpty {
      return desk.text("只有一年的报告,没有可衔接的。", "There is one year only, and nothing to link.")
    }
    return desk.text(
      "衔接 \(holding)  断开 \(broken)!  无法核对 \(others)?",
      "\(holding) linked  \(broken) broken!  \(others) unknown?")
  }
}
