internal import Disclosure
internal import DisclosureIndex

/// The tables of a section over all years of an agency, a column for every year.
package struct YearsScreen: SheetScreen {
  var agency: String
  /// The number of the section; 0 for what only an older form has.
  var section: Int
  /// The column of a wide table, by its name.
  var column = YearsTable.total
  var showsChanges = false
  var years = AgencyYears(of: [], in: Library())
  /// The sections that have tables, in order, what only an older form has at the end.
  var sections: [Int] = []
  var table: YearsTable?
  package internal(set) var sheet = Sheet()
  /// The cell, by its name, and the year to go to once the table is made.
  var wanted: (cell: String?, year: Int?)?
  private var rows: [Figure.Row] = []
  private var built: Build?
  private var made: Made?

  /// What the years and rows were made from.
  private struct Build: Hashable {
    let generation: Int
    let agency: String
  }

  /// What the table was made from.
  private struct Made: Hashable {
    let build: Build
    let section: Int
    let column: String
    let showsChanges: Bool
    let isReduced: Bool
    let language: Language
    let ambiguous: AmbiguousWidth
  }

  /// The section of an agency, the cursor on a cell and a year if said, else on the last year.
  init(of agency: String, section: Int, cell: String?, year: Int?) {
    self.agency = agency
    self.section = section
    wanted = (cell, year)
    // The name of a cell of a wide table ends in that of its column.
    if let last = cell?.split(separator: ".").last { column = String(last) }
  }

  package var name: ScreenName { .years }

  package func title(_ desk: Desk) -> String {
    let ends = Set([years.years.first, years.years.last].compactMap { $0?.year }).sorted()
    let span = ends.isEmpty ? "" : ends.map { String($0) }.joined(separator: "-") + "  "
    return desk.text("历年 ", "Years ") + span + agency
  }

  package func place(_ desk: Desk) -> Int? { cursor.flatMap { years.years[$0.year].place } }

  package func spot(_ desk: Desk) -> Spot {
    Spot(section: max(1, section), cell: value?.cells.first)
  }

  package func destination(_ desk: Desk) -> Destination? {
    .years(
      agency: agency, section: section, cell: value?.cells.first,
      year: cursor.map { years.years[$0.year].year })
  }

  package func details(_ desk: Desk) -> [String] {
    guard let page = page(desk), let cursor, let found = page.detail(at: cursor) else { return [] }
    return found.detail.texts(cell: found.cell, at: nil)
  }

  /// The row and the year under the cursor.
  var cursor: (entry: Int, year: Int)? {
    guard let tag = sheet.cell?.tag, !years.years.isEmpty, let table,
      table.entries.indices.contains(tag / years.years.count)
    else { return nil }
    return (tag / years.years.count, tag % years.years.count)
  }

  /// The figure under the cursor.
  var figure: Figure? { cursor.flatMap { table?.entries[$0.entry].figure } }

  /// What stands under the cursor.
  var value: Comparison.Value? { cursor.flatMap { table?.entries[$0.entry].values[$0.year] } }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let build = Build(generation: desk.library.generation, agency: agency)
    if built != build {
      years = AgencyYears(of: agency, in: desk.library)
      let reports = years.reports.compactMap(\.self)
      // Rows that only some places print are shown where a report has them.
      rows = Figure.rows(of: years.forms).filter { row in
        row.columns.contains { column in reports.contains { column.figure.value(in: $0) != nil } }
      }
      let numbers = Set(rows.map(\.section))
      sections = numbers.filter { $0 > 0 }.sorted() + numbers.filter { $0 == 0 }
      built = build
    }
    if let cell = wanted?.cell,
      let row = rows.first(where: { $0.columns.contains { $0.figure.cells.contains(cell) } })
    {
      section = row.section
    }
    if !sections.contains(section) {
      section = sections.contains(Spot.usual.section) ? Spot.usual.section : sections.first ?? 0
    }
    make(
      Made(
        build: build, section: section, column: column, showsChanges: showsChanges,
        isReduced: desk.isReduced, language: desk.language, ambiguous: desk.ambiguous), desk)
    let body = parts(desk).body
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  /// Makes the table if it is another, the cursor on the row and the year it was on or is wanted on.
  private mutating func make(_ made: Made, _ desk: Desk) {
    if self.made != made {
      let isOther = self.made?.section != made.section
      if wanted == nil { wanted = isOther ? (nil, year) : (figure?.cell, year) }
      let own = rows.filter { $0.section == section }
      var table = YearsTable(of: own, column: column, over: years)
      if let first = table.columns.first, !table.columns.contains(where: { $0.id == column }) {
        column = first.id
        table = YearsTable(of: own, column: column, over: years)
      }
      self.table = table
      var page = YearsPage(table: table, years: years, showsChanges: showsChanges, desk: desk)
        .sheet()
      if !isOther { page.keepPlace(of: sheet) }
      page.line = isOther ? page.firstRow ?? 0 : sheet.line
      page.column = sheet.column
      sheet = page
      self.made = Made(
        build: made.build, section: section, column: column, showsChanges: showsChanges,
        isReduced: made.isReduced, language: made.language, ambiguous: made.ambiguous)
    }
    if let wanted { go(to: wanted) }
    wanted = nil
  }

  /// The year under the cursor.
  var year: Int? { cursor.map { years.years[$0.year].year } }

  /// Puts the cursor on the row of a cell, or where it is or the first one, and on a year or the last.
  private mutating func go(to wanted: (cell: String?, year: Int?)) {
    guard let table, !years.years.isEmpty else { return }
    let last = years.years.lastIndex { $0.year <= wanted.year ?? .max } ?? 0
    // The other columns of a wide table have the row as well.
    let entry = wanted.cell.flatMap { cell in
      table.entry(of: cell)
        ?? table.entry(
          of: cell.split(separator: ".").dropLast().joined(separator: ".") + ".\(column)")
    }
    let row = entry ?? sheet.row?.cells.first?.tag.map { $0 / years.years.count }
    guard let row, sheet.select(tag: row * years.years.count + last) else { return }
  }

  /// The table with what it is drawn by.
  func page(_ desk: Desk) -> YearsPage? {
    table.map { YearsPage(table: $0, years: years, showsChanges: showsChanges, desk: desk) }
  }

  /// The parts of the screen.
  func parts(_ desk: Desk) -> YearsPage.Parts {
    YearsPage.parts(of: desk.area, hasColumns: table?.columns.isEmpty == false, desk)
  }
}
