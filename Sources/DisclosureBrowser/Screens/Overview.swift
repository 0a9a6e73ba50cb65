package import Disclosure
internal import DisclosureIndex

/// The folder at a glance: agencies down, years across, and in each place how many errors and
/// warnings the report has.
package struct Overview: Screen {
  private var sheet = Sheet()
  /// The agency under the cursor, so that it stays there while others come in.
  private var selected: String?
  /// Whether a year was chosen; before, the cursor is on the last one.
  private var hasMoved = false
  private var built: Build?

  /// What the table was made from; it is made anew when any of it changes.
  private struct Build: Hashable {
    let generation: Int
    let filter: String
    let language: Language
  }

  package var name: ScreenName { .overview }

  package func title(_ desk: Desk) -> String {
    let count = desk.library.collection.files.count
    return desk.text("公开 政府信息公开年报总览 - \(count) 份文件", "gongkai: overview - \(count) files")
  }

  package func place(_ desk: Desk) -> Int? { place }

  /// The report under the cursor; where there is none, the one of the nearest year, the later first.
  private var place: Int? {
    guard let cells = sheet.row?.cells else { return nil }
    let places = cells.indices.filter { cells[$0].tag != nil }
    let nearest = places.reversed().min { abs($0 - sheet.column) < abs($1 - sheet.column) }
    return nearest.flatMap { cells[$0].tag }
  }

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .open:
      if let place { desk.route = .push(.report(place: place)) }
    case .compare:
      if let place, let before = desk.library.neighbour(of: place, by: -1) {
        desk.route = .push(.compare(left: before, right: place, section: 3))
      }
    case .trend:
      desk.route = .push(
        .trends(cell: Desk.usualFigure, agencies: sheet.rowLabels, selected: sheet.row?.label))
    case .chain:
      if let place { desk.open(action, of: place, cell: nil) }
    case .back:
      desk.filter = ""
    default:
      if action == .left || action == .right { hasMoved = true }
      sheet.move(action, height: body(of: desk.area).height)
      selected = sheet.row?.label
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    switch action {
    case .open where place == nil:
      return Message(zh: "这里没有报告。", en: "There is no report here.")
    case .compare:
      guard let place else { return Message(zh: "这里没有报告。", en: "There is no report here.") }
      return desk.library.neighbour(of: place, by: -1) == nil
        ? Message(zh: "没有更早年份的报告可对比。", en: "There is no earlier report to compare with.") : nil
    case .trend where sheet.firstRow == nil:
      return Message(zh: "这里没有单位。", en: "There are no agencies here.")
    case .chain: return desk.reasonAgainstTrend(of: place)
    case .back where desk.filter.isEmpty:
      return Message(zh: "已在总览;按 q 退出。", en: "This is the overview; q quits.")
    default: return nil
    }
  }

  package mutating func settle(_ desk: Desk) {
    let build = Build(
      generation: desk.library.generation, filter: desk.filter, language: desk.language)
    if built != build {
      make(desk)
      built = build
    }
    let body = body(of: desk.area)
    if sheet.row == nil { sheet.line += 1 }
    // Until a year is chosen, the cursor is on the latest report.
    if !hasMoved, let last = sheet.row?.cells.lastIndex(where: { $0.tag != nil }) {
      sheet.column = last
    }
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    guard y < body(of: desk.area).height else { return }
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
    hasMoved = true
    selected = sheet.row?.label
    if isDouble { perform(.open, &desk) }
  }

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    sheet.draw(on: &grid, in: body(of: area), desk.ambiguous)
    let foot = area.rows(from: area.height - 1)
    grid.put(totals(desk), x: area.x, y: foot.y, style: .heading, in: foot)
    guard sheet.lines.count <= 1, area.height > 2 else { return }
    let text =
      if desk.loading != nil {
        desk.text("正在读取……", "Reading ...")
      } else if desk.filter.isEmpty {
        desk.text(
          "这里没有可读的报告。", "There are no reports here.")
      } else {
        desk.text("没有符合筛选的单位。按 Esc 清除筛选。", "Nothing matches the filter. Esc clears it.")
      }
    grid.put(text, x: area.x + 2, y: area.y + 2, style: .dim, in: area)
  }

  /// Makes the table, the cursor on the agency it was on.
  private mutating func make(_ desk: Desk) {
    var page = page(desk)
    page.line = sheet.line
    page.column = hasMoved ? sheet.column : .max
    if let selected,
      let line = page.lines.firstIndex(where: { line in
        if case .row(let row) = line.content { row.label == selected } else { false }
      })
    {
      page.line = line
    }
    page.keepPlace(of: sheet)
    sheet = page
  }

  /// The area of the table: all but the line of totals.
  private func body(of area: Rect) -> Rect { area.rows(from: 0, count: max(0, area.height - 1)) }

  // MARK: - Contents

  private func page(_ desk: Desk) -> Sheet {
    let hasUndated = desk.library.collection.files.contains { $0.report?.year == nil }
    let years: [Int?] = desk.library.years.map { $0 } + (hasUndated ? [nil] : [])
    let columns = years.map { year in
      Sheet.Column(year.map { String($0) } ?? desk.text("无年份", "no year"), minimum: 6)
    }
    var lines = [Sheet.Line(.head(table: 0))]
    for agency in shown(desk) {
      let cells = years.map { cell(of: agency, year: $0, desk) }
      lines.append(Sheet.Line(.row(Sheet.Row(table: 0, label: agency.name, cells: cells))))
    }
    let table = Sheet.Table(corner: desk.text("单位", "Agency"), columns: columns)
    return Sheet(lines: lines, tables: [table])
  }

  private func shown(_ desk: Desk) -> [AgencyReports] {
    let words = desk.filter.split(separator: " ").map(String.init)
    return desk.library.agencies.filter { agency in
      words.allSatisfy { word in
        agency.name[...].firstMatch(of: word) != nil
          || agency.places.contains { has($0, word, desk) }
      }
    }
  }

  /// Whether a report's year, form or failing checks begin with a word.
  private func has(_ place: Int, _ word: String, _ desk: Desk) -> Bool {
    let library = desk.library
    if let report = library.report(place) {
      if let year = report.year?.value, String(year) == word { return true }
      if report.form.id == word { return true }
    }
    let check = word.uppercased()
    return library.openFindings(of: place).contains {
      $0.outcome == .fail && ($0.check == check || $0.check.hasPrefix(check + "."))
    }
  }

  private func cell(of agency: AgencyReports, year: Int?, _ desk: Desk) -> Sheet.Cell {
    let library = desk.library
    let places = agency.places.filter { library.report($0)?.year?.value == year }
    guard let place = places.first else {
      if let year, library.isMissing(agency.name, in: year) {
        return Sheet.Cell(desk.text("未报", "missing"), style: .warning)
      }
      return Sheet.Cell(year == nil ? "" : "-", style: .dim)
    }
    guard library.report(place) != nil else {
      return Sheet.Cell(desk.text("读不了", "unread"), style: .error, mark: "x", tag: place)
    }
    let errors = library.count(.error, of: place)
    let warnings = library.count(.warning, of: place)
    let more = places.count > 1 ? " *\(places.count)" : ""
    if errors > 0 {
      let rest = warnings > 0 ? " \(warnings)?" : ""
      return Sheet.Cell("\(errors)!\(rest)\(more)", style: .error, tag: place)
    }
    if warnings > 0 { return Sheet.Cell("\(warnings)?\(more)", style: .warning, tag: place) }
    return Sheet.Cell("ok\(more)", style: .good, tag: place)
  }

  /// The totals of the agencies that are shown.
  private func totals(_ desk: Desk) -> String {
    let library = desk.library
    let agencies = shown(desk)
    let places = agencies.flatMap(\.places)
    let reports = places.count { library.report($0) != nil }
    let errors = places.reduce(0) { $0 + library.count(.error, of: $1) }
    let warnings = places.reduce(0) { $0 + library.count(.warning, of: $1) }
    let unread = places.count - reports
    var parts = [
      desk.text("\(agencies.count) 个单位", "\(agencies.count) agencies"),
      desk.text("\(reports) 份报告", "\(reports) reports"),
      desk.text("错误 \(errors)!", "\(errors) errors!"),
      desk.text("警告 \(warnings)?", "\(warnings) warnings?"),
    ]
    if unread > 0 { parts.append(desk.text("\(unread) 份读不了", "\(unread) unreadable")) }
    if library.notRead > 0 {
      parts.append(desk.text("\(library.notRead) 个文件格式未支持", "\(library.notRead) of other formats"))
    }
    if !desk.filter.isEmpty {
      parts.append(desk.text("筛选: \(desk.filter)", "filter: \(desk.filter)"))
    }
    return parts.joined(separator: "  ")
  }
}
