internal import Disclosure
internal import DisclosureIndex

/// A report as text for people: facts, prose, tables, findings.
struct ReportText {
  private let examination: Examination
  private let file: ReportFile
  private let tables: ReportTables
  private let width = Page.width

  private var report: Report { examination.report }

  /// The text of an examined report.
  init(_ examination: Examination, of file: ReportFile) {
    self.examination = examination
    self.file = file
    tables = ReportTables(examination)
  }

  /// Writes the title and what the report says of itself.
  func writeHead(to output: inout Output) {
    let paint = Paint(isTerminal: output.isTerminal)
    for line in (report.title?.value.shown ?? file.shownPath).wrapped(to: width) {
      output.line(paint.strong(line))
    }
    let unknown = say("不明", "unknown")
    let recognized = say("扫描件或图片,经文字识别", "a scan or a picture, its text recognized")
    let facts: [(String, String)] = [
      (say("机关", "Agency"), report.agency?.value.name ?? unknown),
      (say("层级", "Level"), report.agency?.value.shownLevel ?? ""),
      (say("年度", "Year"), report.year.map { String($0.value) } ?? unknown),
      (say("格式", "Form"), "\(report.form.id)  \(report.form.title.text)"),
      (say("期间", "Period"), report.period.map { "\($0.value.from) – \($0.value.to)" } ?? ""),
      (say("日期", "Date"), report.published?.value.description ?? ""),
      (say("文号", "Number"), report.documentNumber?.value ?? ""),
      (say("索引号", "Index no."), report.indexNumber?.value ?? ""),
      (say("文件", "File"), file.shownPath),
      (say("来源", "Source"), report.isRecognized ? recognized : ""),
    ]
    let names = facts.lazy.map(\.0.columns).max() ?? 0
    for (name, value) in facts where !value.isEmpty {
      output.line("  \(name.field(names))  \(value.shown)")
    }
  }

  /// Writes a section: its prose and its tables.
  func write(_ section: Section, to output: inout Output) {
    let paint = Paint(isTerminal: output.isTerminal)
    output.line()
    output.line(paint.strong(section.title.shown))
    for passage in section.passages {
      for line in passage.text.shown.wrapped(to: width - 2) { output.line("  " + line) }
    }
    let isAlone = section.tables.count == 1
    for table in section.tables { write(table: table, under: isAlone, to: &output) }
  }

  /// Writes the tables that stand in no section, if anything is in them.
  func writeLooseTables(to output: inout Output) {
    let placed = Set(report.sections.flatMap(\.tables))
    for table in report.form.tables.indices where !placed.contains(table) {
      write(table: table, under: false, to: &output)
    }
  }

  /// Writes the findings, those that could not be decided as their number.
  func writeFindings(to output: inout Output) {
    let paint = Paint(isTerminal: output.isTerminal)
    output.line()
    output.line(paint.strong(say("核对结果", "Findings")))
    let failed = examination.findings.filter { $0.outcome == .fail }
    for line in failed.lines(paint) { output.line(line) }
    output.line("  " + Counts(examination.findings).text)
  }

  /// Writes a table under its title, which may be said already.
  private func write(table index: Int, under heading: Bool, to output: inout Output) {
    guard let (table, legend) = tables.table(at: index) else { return }
    output.line()
    if !heading { output.line("  " + report.form.tables[index].title.text) }
    table.write(to: &output, width: width)
    if let legend { output.line("  (\(legend))") }
  }
}

extension Agency {
  /// The level for people; `nil` where the name does not tell it.
  fileprivate var shownLevel: String? { level == .unknown ? nil : level.title.text }
}
