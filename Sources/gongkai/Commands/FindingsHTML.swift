internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection as one HTML file for browsers and paper: every report with findings, and
/// its tables in which cells are marked.
///
/// The file fetches nothing and runs nothing.
struct FindingsHTML {
  private let list: FindingsList

  init(_ list: FindingsList) {
    self.list = list
  }

  /// Writes the document, by agency and year.
  func write(to output: inout Output) {
    let language = Speech.language == .zh ? "zh-CN" : "en"
    let title = say("政府信息公开工作年度报告核对结果", "Annual reports on open government information: findings")
    output.line("<!DOCTYPE html>")
    output.line("<html lang=\"\(language)\"><head><meta charset=\"utf-8\">")
    output.line("<meta name=\"viewport\" content=\"width=device-width\">")
    output.line("<meta name=\"generator\" content=\"gongkai \(Gongkai.version)\">")
    output.line("<title>\(title)</title><style>\(Self.style)</style></head><body>")
    output.line("<h1>\(title)</h1>")
    let places = list.order.filter { !list.items(of: $0).isEmpty }
    writeSummary(to: &output, places)
    writeMissing(to: &output)
    for place in places { write(place, to: &output) }
    output.line("</body></html>")
  }

  private func writeSummary(to output: inout Output, _ places: [Int]) {
    let examinations = list.examinations.lazy.compactMap { $0 }
    let counts = Counts(examinations.map(\.findings).joined())
    let reports = examinations.count
    output.line("<p>\(say("报告 \(reports) 份。", "\(reports) reports. "))\(counts.text.inHTML)</p>")
    guard places.count > 1 else { return }
    output.line("<ul class=\"contents\">")
    for place in places {
      guard let report = list.examinations[place]?.report else { continue }
      let heading = list.collection.files[place].heading(report).inHTML
      let count = Counts(list.items(of: place).map(\.finding)).text.inHTML
      output.line("<li><a href=\"#r\(place)\">\(heading)</a> \(count)</li>")
    }
    output.line("</ul>")
  }

  /// Writes who of the roster has not reported.
  private func writeMissing(to output: inout Output) {
    for year in list.rosterYears {
      output.line("<h2>\(year.heading)</h2>")
      guard !year.missing.isEmpty else { continue }
      let names = year.missing.map { "<li>\($0.name.inHTML)</li>" }.joined()
      output.line("<p>\(say("未报:", "Missing:"))</p><ul>\(names)</ul>")
    }
  }

  private func write(_ place: Int, to output: inout Output) {
    guard let examination = list.examinations[place] else { return }
    let (file, report) = (list.collection.files[place], examination.report)
    output.line("<section id=\"r\(place)\"><h2>\(file.heading(report).inHTML)</h2>")
    output.line("<p class=\"file\">\(file.shownPath.inHTML)</p><ol>")
    for item in list.items(of: place) { write(item, to: &output) }
    output.line("</ol>")
    let tables = ReportTables(examination)
    for index in report.form.tables.indices where tables.isMarked(index) {
      guard let (table, legend) = tables.table(at: index) else { continue }
      write(table, report.form.tables[index].title.text, to: &output)
      if let legend { output.line("<p class=\"legend\">(\(legend.inHTML))</p>") }
    }
    output.line("</section>")
  }

  private func write(_ item: FindingsList.Item, to output: inout Output) {
    let finding = item.finding
    let mark = "<b class=\"\(finding.severity)\">\(finding.mark.inHTML) \(finding.check.inHTML)</b>"
    let place = finding.position.map { "(\($0.name[Speech.language]))" } ?? ""
    let verdict = item.verdict.map { "<br>= \($0.text(Speech.language).inHTML)" } ?? ""
    output.line("<li>\(mark) \(finding.message.text.inHTML) \(place.inHTML)\(verdict)</li>")
  }

  private func write(_ table: TextTable, _ title: String, to output: inout Output) {
    output.line("<table><caption>\(title.inHTML)</caption><thead>")
    if table.groups.contains(where: { !$0.isEmpty }) {
      var cells = ""
      var start = 0
      while start < table.groups.count {
        let end =
          table.groups[start...].firstIndex { $0 != table.groups[start] } ?? table.groups.count
        cells += "<th colspan=\"\(end - start)\">\(table.groups[start].inHTML)</th>"
        start = end
      }
      output.line("<tr><th></th>\(cells)</tr>")
    }
    if table.heads != [""] {
      output.line("<tr><th></th>" + table.heads.map { "<th>\($0.inHTML)</th>" }.joined() + "</tr>")
    }
    output.line("</thead><tbody>")
    let width = max(1, table.heads.count)
    for row in table.rows {
      let label = "<th class=\"d\(min(row.depth, 4))\""
      let figures =
        row.figures.isEmpty
        ? " colspan=\"\(width + 1)\">\(row.label.inHTML)</th>"
        : ">\(row.label.inHTML)</th>" + row.figures.map(Self.figure).joined()
      output.line("<tr>\(label)\(figures)</tr>")
    }
    output.line("</tbody></table>")
  }

  /// A figure; one that is marked keeps its sign.
  private static func figure(_ text: String) -> String {
    let severity = Severity.allCases.first { $0.sign == text.last }
    let kind = severity.map { " class=\"\($0)\"" } ?? ""
    return "<td\(kind)>\(text.inHTML)</td>"
  }

  private static let style = """
    body{font-family:sans-serif;line-height:1.5;max-width:60em;margin:1em auto;padding:0 1em}
    table{border-collapse:collapse;margin:1em 0;font-size:90%}
    caption{text-align:left;font-weight:bold}
    th,td{border:1px solid #999;padding:.1em .4em}
    tbody th{text-align:left;font-weight:normal}
    td{text-align:right;white-space:pre}
    .d1{padding-left:1.5em}.d2{padding-left:3em}.d3{padding-left:4.5em}.d4{padding-left:6em}
    .file,.legend{color:#555}
    .error{color:#a00;font-weight:bold}.warning{color:#850;font-weight:bold}.note{color:#05a}
    td.error{background:#fdd}td.warning{background:#fec}td.note{background:#def}
    @media print{body{max-width:none;font-size:9pt}a{color:inherit;text-decoration:none}
    tr,li{break-inside:avoid}h2,caption{break-after:avoid}thead{display:table-header-group}}
    """
}

extension String {
  /// The text as it may stand in HTML, in quotes as well.
  fileprivate var inHTML: String {
    var text = ""
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
