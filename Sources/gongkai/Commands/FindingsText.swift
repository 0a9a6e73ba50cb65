internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection for people: report by report, with counts.
struct FindingsText {
  private let list: FindingsList

  init(_ list: FindingsList) {
    self.list = list
  }

  /// Writes the findings by agency and year, or their counts alone; a report in order is only counted.
  func write(to output: inout Output, summary: Bool) {
    if !summary {
      for place in list.order { write(place, to: &output) }
    }
    for year in list.rosterYears { RosterText(year, list).write(to: &output) }
    writeTotals(to: &output)
    if summary { writeCounts(to: &output) }
  }

  private func write(_ place: Int, to output: inout Output) {
    guard let examination = list.examinations[place] else { return }
    let file = list.collection.files[place]
    let selected = list.items(of: place)
    let counts = Counts(examination.findings)
    guard !selected.isEmpty || counts.undecided > 0 else { return }
    let paint = Paint(isTerminal: output.isTerminal)
    output.line(paint.strong("\(file.shownPath)  \(file.heading(examination.report))"))
    for (line, item) in zip(selected.map(\.finding).lines(paint), selected) {
      output.line(line)
      if let verdict = item.verdict {
        output.line("       = \(verdict.text(Speech.language).shown)")
      }
    }
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
    if list.known > 0 {
      output.line(
        say("基线中已有 \(list.known) 项,未列出", "\(list.known) findings of the baseline were left out"))
    }
    if list.settled > 0 {
      output.line(
        say(
          "台账中已了结 \(list.settled) 项,未列出(--settled show 列出)",
          "\(list.settled) findings are settled in the ledger (--settled show lists them)"))
    }
  }

  /// How often each check failed, in the order of the catalogue.
  private func writeCounts(to output: inout Output) {
    var counts: [String: Int] = [:]
    for finding in list.examinations.lazy.compactMap({ $0?.findings }).joined()
    where finding.outcome == .fail {
      counts[finding.checkID, default: 0] += 1
    }
    let known = Check.all.map { (id: $0.id, title: $0.title.text) }
    let others = counts.keys.filter { id in !known.contains { $0.id == id } }.sorted()
    for (id, title) in known + others.map({ (id: $0, title: "") }) {
      guard let count = counts[id] else { continue }
      output.line("  \(id.field(5)) \(String(count).rightField(6))  \(title)")
    }
  }
}
