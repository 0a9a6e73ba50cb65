internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection for people: report by report, with counts.
struct FindingsText {
  private let list: FindingsList

  init(_ list: FindingsList) {
    self.list = list
  }

  /// Writes the findings, or their counts alone; a report in order is only counted.
  func write(to output: inout Output, summary: Bool) {
    if !summary {
      for (place, examination) in list.examinations.enumerated() {
        if let examination { write(examination, of: list.collection.files[place], to: &output) }
      }
    }
    writeTotals(to: &output)
    if summary { writeCounts(to: &output) }
  }

  private func write(_ examination: Examination, of file: ReportFile, to output: inout Output) {
    let selected = examination.findings.filter(list.selects)
    let counts = Counts(examination.findings)
    guard !selected.isEmpty || counts.undecided > 0 else { return }
    let paint = Paint(isTerminal: output.isTerminal)
    output.line(paint.strong("\(file.shownPath)  \(file.heading(examination.report))"))
    for line in selected.lines(paint) { output.line(line) }
    output.line("       \(say("合计:", "Total: "))\(counts.text)")
    output.line()
  }

  private func writeTotals(to output: inout Output) {
    let found = list.examinations.lazy.compactMap { $0 }
    let wrong = found.filter {
      $0.findings.contains { $0.outcome == .fail && $0.severity == .error }
    }.count
    let unread = list.collection.files.lazy.filter { $0.report == nil }.count
    let counts = Counts(found.map(\.findings).joined())
    let reports = found.count
    output.line(
      say("报告 \(reports) 份,其中 \(wrong) 份有错误", "\(reports) reports, \(wrong) of them with errors")
        + (unread == 0 ? "" : say(";\(unread) 个文件无法读取", "; \(unread) files could not be read")))
    output.line(counts.text)
    let leftOut = found.reduce(0) { $0 + $1.leftOut }
    if leftOut > 0 {
      output.line(
        say("基线中已有 \(leftOut) 项,未列出", "\(leftOut) findings of the baseline were left out"))
    }
  }

  /// How often each check failed, in the order of the catalogue.
  private func writeCounts(to output: inout Output) {
    var counts: [String: Int] = [:]
    for finding in list.examinations.lazy.compactMap({ $0?.findings }).joined()
    where finding.outcome == .fail {
      counts[String(finding.check.prefix { $0 != "." }), default: 0] += 1
    }
    let known = Check.all.map { (id: $0.id, title: $0.title.text) }
    let others = counts.keys.filter { id in !known.contains { $0.id == id } }.sorted()
    for (id, title) in known + others.map({ (id: $0, title: "") }) {
      guard let count = counts[id] else { continue }
      output.line("  \(id.field(5)) \(String(count).rightField(6))  \(title)")
    }
  }
}
