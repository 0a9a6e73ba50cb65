internal import Disclosure

/// The pages of a report: one sheet for each of its sections.
struct ReportPages {
  let report: Report
  let findings: [Finding]
  let desk: Desk
  /// The numbers of the prose that cells of the tables have.
  private let links: ProseLinks
  /// The gravest severity of what fails in each cell.
  private let marks: [Int: Severity]

  init(
    _ report: Report, _ findings: [Finding], _ desk: Desk, links: ProseLinks = ProseLinks()
  ) {
    self.report = report
    self.links = links
    self.findings = findings.filter { $0.outcome == .fail }
    self.desk = desk
    marks = Self.marks(report, self.findings)
  }

  /// The gravest severity of what fails in each cell of a report.
  static func marks(_ report: Report, _ findings: [Finding]) -> [Int: Severity] {
    var marks: [Int: Severity] = [:]
    for finding in findings where finding.outcome == .fail && finding.severity >= .warning {
      // In a long sum the zeros are not marked, lest the others be lost among them.
      let own = finding.operands.filter { !$0.isPrevious }
      for (place, operand) in own.enumerated()
      where own.count <= 7 || operand.entry != .number(.zero) || place == own.count - 1 {
        guard let cell = report.form.index(of: operand.cell) else { continue }
        marks[cell] = max(marks[cell] ?? .note, finding.severity)
      }
    }
    return marks
  }

  /// The tabs of the sections.
  var tabs: [Tabs.Tab] {
    report.sections.enumerated().map { index, section in
      let own = findings.filter { self.section(of: $0) == index && $0.severity >= .warning }
      return Tabs.Tab(title: title(of: section), severity: own.map(\.severity).max())
    }
  }

  /// The section in whose tables a cell stands.
  func section(ofCell cell: Int) -> Int {
    let table = report.form.cells[cell].table
    return report.sections.firstIndex { $0.tables.contains(table) }
      ?? report.sections.firstIndex { $0.number == report.form.tables[table].section } ?? 0
  }

  /// The section that a place of the source belongs to.
  func section(at position: Position) -> Int {
    report.sections.lastIndex { begin(of: $0).map { $0 <= position } ?? false } ?? 0
  }

  /// The section that a finding belongs to.
  private func section(of finding: Finding) -> Int {
    if let cell = finding.operands.lazy.compactMap({ report.form.index(of: $0.cell) }).first {
      return section(ofCell: cell)
    }
    return finding.position.map(section(at:)) ?? 0
  }

  private func begin(of section: Section) -> Position? {
    section.heading ?? section.tables.first.flatMap(begin(ofTable:))
      ?? section.passages.first?.position
  }

  private func begin(ofTable table: Int) -> Position? {
    zip(report.form.cells, report.cells).lazy.filter { $0.0.table == table }
      .compactMap { $0.1.position }.min()
  }

  private func title(of section: Section) -> String {
    if section.number > 0 { return report.form.sections[section.number - 1].short[desk.language] }
    let title = section.title
    guard let mark = title.firstIndex(where: { "、.．".contains($0) }),
      title.distance(from: title.startIndex, to: mark) <= 2
    else { return title }
    return String(title[title.index(after: mark)...].drop(while: \.isWhitespace))
  }

  // MARK: - Sheets

  /// The page of a section, its prose broken for a width.
  func sheet(ofSection index: Int, width: Int) -> Sheet {
    guard report.sections.indices.contains(index) else { return Sheet() }
    let section = report.sections[index]
    var page = Page(width: max(1, width - TableLayout.gutter), ambiguous: desk.ambiguous)
    if index == 0 { for passage in report.front { page.add(passage, .dim, links) } }
    let missing = section.heading == nil && section.number > 0
    page.add(
      section.title + (missing ? desk.text("(原文缺此标题)", " (heading missing)") : ""), .heading,
      at: section.heading)
    var passages = section.passages[...]
    for table in section.tables {
      let begin = begin(ofTable: table) ?? Position(line: .max)
      while let passage = passages.first, passage.position < begin {
        page.add(passage, .plain, links)
        passages.removeFirst()
      }
      page.add(TableSheet(report, table: table, marks: marks, desk))
      for finding in findings where isOf(finding, table: table) { add(finding, to: &page) }
    }
    for passage in passages { page.add(passage, .plain, links) }
    for finding in findings where finding.operands.isEmpty && self.section(of: finding) == index {
      add(finding, to: &page)
    }
    // What is printed as zero, or not at all, says nothing; what is marked does.
    return desk.isReduced ? page.sheet.reduced { $0.style != .dim || $0.mark != nil } : page.sheet
  }

  /// All sections below each other, and the line on which each of them begins.
  func page(width: Int) -> (sheet: Sheet, starts: [Int]) {
    var page = Sheet()
    var starts: [Int] = []
    for section in report.sections.indices {
      if page.lines.last?.isEmpty == false { page.lines.append(.init(.text("", .plain))) }
      starts.append(page.lines.count)
      page.append(sheet(ofSection: section, width: width))
    }
    return (page, starts)
  }

  private func isOf(_ finding: Finding, table: Int) -> Bool {
    finding.operands.lazy.compactMap { report.form.index(of: $0.cell) }.first
      .map { report.form.cells[$0].table == table } ?? false
  }

  /// A failing check under the table it is about, with its equation.
  private func add(_ finding: Finding, to page: inout Page) {
    page.add(finding.line(desk.language), Style(finding.severity), at: finding.position)
  }
}
