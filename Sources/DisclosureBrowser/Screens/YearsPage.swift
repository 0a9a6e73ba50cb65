internal import Disclosure
internal import DisclosureIndex

/// The screen of a section's tables over the years laid out: the sections, the columns of a wide table,
/// the rows with a column for every year, and what is known of the cell under the cursor.
struct YearsPage {
  let table: YearsTable
  let years: AgencyYears
  /// Whether each year has the change to the one before beside it.
  let showsChanges: Bool
  let desk: Desk

  /// The parts of an area.
  struct Parts {
    let tabs: Rect
    let columns: Rect
    let body: Rect
    let detail: Rect
  }

  /// The parts of an area, with a line for the columns of a wide table if there is one.
  static func parts(of area: Rect, hasColumns: Bool, _ desk: Desk) -> Parts {
    let tabs = area.height >= 4 ? 1 : 0
    let columns = hasColumns && area.height >= 6 ? 1 : 0
    let detail = desk.panes.details(CellDetail.height(in: area, isProse: false), in: area)
    let body = area.height - tabs - columns - detail
    return Parts(
      tabs: area.rows(from: 0, count: tabs), columns: area.rows(from: tabs, count: columns),
      body: area.rows(from: tabs + columns, count: body),
      detail: area.rows(from: tabs + columns + body, count: detail))
  }

  /// The rows with their years; a cell's tag is the place of its row times the number of years, plus
  /// the place of its year.
  func sheet() -> Sheet {
    var sheet = Sheet()
    let marks = zip(years.years, years.reports).map { year, report in
      report.flatMap { report in
        year.place.map { ReportPages.marks(report, desk.library.openFindings(of: $0)) }
      } ?? [:]
    }
    for (index, title) in table.titles.enumerated() {
      let rows = table.entries.enumerated().filter {
        $1.table == index && (!desk.isReduced || $1.differs)
      }
      guard !rows.isEmpty else { continue }
      let place = sheet.tables.count
      sheet.tables.append(.init(corner: title[desk.language], columns: columns))
      if !sheet.lines.isEmpty { sheet.lines.append(.init(.text("", .plain))) }
      sheet.lines.append(.init(.head(table: place)))
      var groups: [Message] = []
      for (row, entry) in rows {
        for (depth, group) in entry.groups.enumerated()
        where depth >= groups.count || groups[...depth] != entry.groups[...depth] {
          sheet.lines.append(
            .init(
              .row(
                .init(table: place, label: group[desk.language], style: .dim, indent: depth * 2))))
        }
        groups = entry.groups
        sheet.lines.append(
          .init(
            .row(
              .init(
                table: place, label: entry.label[desk.language], indent: groups.count * 2,
                cells: cells(of: entry, tag: row * years.years.count, marks)))))
      }
    }
    guard sheet.lines.isEmpty else { return sheet }
    let text =
      desk.isReduced && !table.entries.isEmpty
      ? desk.text(
        "各年都相同。按 \(desk.key(.reduce)) 显示全部。",
        "All years say the same. \(desk.key(.reduce)) shows all rows.")
      : desk.text("这一部分没有表格。", "This section has no tables.")
    return Sheet(lines: [.init(.text(text, .dim))])
  }

  private var columns: [Sheet.Column] {
    years.years.enumerated().flatMap { index, year in
      let own = Sheet.Column(year.name)
      guard showsChanges, index > 0 else { return [own] }
      return [own, Sheet.Column(desk.text("差", "diff"), minimum: 4)]
    }
  }

  private func cells(of entry: YearsTable.Entry, tag: Int, _ marks: [[Int: Severity]])
    -> [Sheet.Cell]
  {
    entry.values.enumerated().flatMap { index, value in
      let form = years.reports[index]?.form
      let severity = value?.cells.compactMap { form?.index(of: $0).flatMap { marks[index][$0] } }
        .max()
      let isZero = value?.entry.number.map { $0 == .zero } ?? true
      let cell = Sheet.Cell(
        value?.text(desk.language) ?? "-",
        style: severity.map { Style($0) } ?? (isZero ? .dim : .plain), mark: severity?.sign,
        tag: tag + index)
      guard showsChanges, index > 0 else { return [cell] }
      let pair = Comparison.Pair(left: entry.values[index - 1], right: value)
      let change =
        pair.difference.map { $0 == .zero ? "=" : ComparePages.signed($0) }
        ?? (pair.differs ? "/=" : "")
      let isSame = !pair.differs
      return [cell, Sheet.Cell(change, style: isSame ? .dim : .changed, tag: tag + index)]
    }
  }

  // MARK: - Drawing

  /// Draws all parts, with the place of the chosen section and of the chosen column, and the row and
  /// the year under the cursor.
  func draw(
    on grid: inout Grid, in area: Rect, _ sheet: Sheet, _ tabs: Tabs, column: Int,
    at place: (entry: Int, year: Int)?
  ) {
    let parts = Self.parts(of: area, hasColumns: !table.columns.isEmpty, desk)
    tabs.draw(on: &grid, in: parts.tabs)
    Choice(table.columns.map { $0.label[desk.language] }, current: column)
      .draw(on: &grid, in: parts.columns)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous, search: desk.search)
    guard !parts.detail.isEmpty else { return }
    if let place, let detail = detail(at: place) {
      detail.detail.draw(on: &grid, in: parts.detail, cell: detail.cell, at: nil)
      return
    }
    let hasRule = parts.detail.height > 2
    if hasRule { grid.rule(x: area.x, y: parts.detail.y, width: area.width, in: parts.detail) }
    guard let place else { return }
    let text =
      years.years[place.year].place == nil
      ? desk.text("没有这一年的报告。", "There is no report of this year.")
      : desk.text("这一年的格式没有这一行。", "The form of this year has no such row.")
    grid.put(
      text, x: area.x + 2, y: parts.detail.y + (hasRule ? 1 : 0), style: .note, in: parts.detail)
  }

  /// What is known of a cell of a year.
  func detail(at place: (entry: Int, year: Int)) -> (detail: CellDetail, cell: Int)? {
    guard let report = years.reports[place.year], let library = years.years[place.year].place,
      let cell = table.entries[place.entry].values[place.year]?.cells.first
        .flatMap(report.form.index)
    else { return nil }
    return (CellDetail(report: report, place: library, desk: desk), cell)
  }
}
