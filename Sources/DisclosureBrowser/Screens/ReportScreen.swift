internal import Disclosure
internal import DisclosureIndex

/// One report: its sections as tabs, of which one is shown or all below each other, and at the foot
/// what is known of the cell under the cursor.
package struct ReportScreen: SheetScreen {
  var place: Int
  /// The section that is shown; where all are, the one the cursor is in.
  var section = 0
  package internal(set) var sheet = Sheet()
  /// The line on which each section begins, where all are shown.
  var starts: [Int] = []
  var links = ProseLinks()
  /// Where to go once the sheet is built.
  var wanted: Wanted?
  var built: Build?

  /// A place to go to in a sheet that is not built yet.
  enum Wanted {
    /// A cell of the report's form.
    case cell(Int)
    /// A line of the source.
    case position(Position)
    /// The beginning of the section.
    case section
  }

  /// What the sheet was built from; it is built anew when any of it changes.
  struct Build: Hashable {
    let place: Int
    /// Nil where all sections are shown.
    let section: Int?
    let width: Int
    let language: Language
    let ambiguous: AmbiguousWidth
    let edition: Int
    let isReduced: Bool
  }

  /// The report at a place, at a cell or a line if said, else at its first failing section.
  init(place: Int, cell: Int?, at position: Position?, _ desk: Desk) {
    self.place = place
    wanted = cell.map { .cell($0) } ?? position.map { .position($0) } ?? .section
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

  package func spot(_ desk: Desk) -> Spot { Spot(section: number(desk), cell: cellName(desk)) }

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

  // MARK: - The place of the cursor

  /// The name of the cell under the cursor.
  func cellName(_ desk: Desk) -> String? {
    sheet.cell?.tag.flatMap { desk.library.report(place)?.form.cells[$0].id }
  }

  /// The number of the section that is shown; 0 where the form prescribes none.
  func number(_ desk: Desk) -> Int {
    guard let sections = desk.library.report(place)?.sections, sections.indices.contains(section)
    else { return 0 }
    return sections[section].number
  }

  /// The place in the source of what is under the cursor.
  func position(_ desk: Desk) -> Position? {
    if let cell = sheet.cell?.tag, let found = desk.library.report(place)?.cells[cell].position {
      return found
    }
    guard sheet.lines.indices.contains(sheet.line) else { return nil }
    return sheet.lines[...sheet.line].last { $0.position != nil }?.position
  }

  /// The links of the cell under the cursor, or of the paragraph there.
  func currentLinks(_ desk: Desk) -> [NarrativeLink] {
    links.links(of: cellName(desk), at: position(desk))
  }

  // MARK: - Contents

  func build(_ desk: Desk) -> Build {
    Build(
      place: place, section: desk.isOnePage ? nil : section, width: desk.area.width,
      language: desk.language, ambiguous: desk.ambiguous,
      edition: desk.library.edition(of: place), isReduced: desk.isReduced)
  }

  package mutating func settle(_ desk: Desk) {
    let body = parts(of: desk.area, desk).body
    if built != build(desk) || sheet.lines.isEmpty {
      if wanted == nil, let built { keepPlace(built, desk) }
      let old = sheet
      if built?.edition != desk.library.edition(of: place) {
        links = ProseLinks(of: desk.library.report(place))
      }
      built = build(desk)
      make(width: body.width, desk)
      (sheet.line, sheet.column) = (old.line, old.column)
      if old.lines.isEmpty { goToSection(desk) } else { sheet.keepView(of: old) }
    }
    switch wanted {
    case .cell(let cell)?:
      if sheet.select(tag: cell) { sheet.center(height: body.height) }
    case .position(let position)?:
      sheet.select(position)
      sheet.center(height: body.height)
    case .section?: goToSection(desk)
    case nil: break
    }
    wanted = nil
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
    if desk.isOnePage { section = starts.lastIndex { $0 <= sheet.line } ?? 0 }
  }

  /// Where the same contents are shown otherwise, the cursor stays on what it is on.
  private mutating func keepPlace(_ built: Build, _ desk: Desk) {
    let wasOnePage = built.section == nil
    let isOther =
      wasOnePage != desk.isOnePage || (desk.isOnePage && built.width != desk.area.width)
    let isAnew = built.edition != desk.library.edition(of: place)
    guard built.place == place, isOther || isAnew || built.isReduced != desk.isReduced else {
      return
    }
    if let cell = sheet.cell?.tag {
      wanted = .cell(cell)
    } else if isOther {
      wanted = position(desk).map { .position($0) } ?? .section
    }
  }

  private mutating func make(width: Int, _ desk: Desk) {
    starts = []
    guard let report = desk.library.report(place) else {
      sheet = failure(desk)
      return
    }
    let pages = ReportPages(report, desk.library.openFindings(of: place), desk, links: links)
    if desk.isOnePage {
      (sheet, starts) = pages.page(width: width)
    } else {
      sheet = pages.sheet(ofSection: section, width: width)
    }
  }

  /// Shows a section from its heading on, the cursor on its first row or, in prose, on the heading.
  private mutating func goToSection(_ desk: Desk) {
    let begin = starts.indices.contains(section) ? starts[section] : 0
    let end = starts.indices.contains(section + 1) ? starts[section + 1] : sheet.lines.count
    sheet.show(begin..<max(begin, end))
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
}
