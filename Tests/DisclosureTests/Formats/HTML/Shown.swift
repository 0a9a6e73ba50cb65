@testable import Disclosure

/// What a page is to the reader, for a test: each paragraph on a line, each row of a table on a line
/// with `·` between its cells, and `--` between two tables.
func shown(_ page: String) throws -> String { try shown(Array(page.utf8)) }

/// What a file's content is to the reader.
func shown(_ bytes: [UInt8]) throws -> String {
  let document = try Document(reading: bytes)
  var lines: [String] = []
  var isTable = false
  for block in document.blocks {
    switch block {
    case .paragraph(let text):
      lines.append(document.string(text))
      isTable = false
    case .table(let table):
      if isTable { lines.append("--") }
      lines += table.rows.map { $0.map(document.string).joined(separator: "·") }
      isTable = true
    }
  }
  return lines.joined(separator: "\n")
}

/// A page with this body.
func page(_ body: String) -> String { "<!DOCTYPE html><html><body>\(body)</body></html>" }

/// A report of these tests as a page: each section's heading a paragraph, the rows of its tables as the
/// form prints them.
func reportPage(_ printed: Printed = Printed(.gov2021), before: String = "", after: String = "")
  -> String
{
  var body = "<h1>清水县统计局2022年政府信息公开工作年度报告</h1>"
  let numbers = "一二三四五六".map(String.init)
  for (index, section) in printed.form.sections.enumerated() {
    body += "<p>\(numbers[index])、\(section.title.zh)</p>"
    if (2...4).contains(index + 1) {
      body += table(printed.grid(ofSection: index + 1).rows)
    } else {
      body += "<p>本局依法公开政府信息,情况良好。</p>"
    }
  }
  return page("\(before)<div class=report>\(body)</div>\(after)")
}

/// A table with these rows.
func table(_ rows: [[String]]) -> String {
  let cells = { (row: [String]) in row.map { "<td>\($0)</td>" }.joined() }
  return "<table>\(rows.map { "<tr>\(cells($0))</tr>" }.joined())</table>"
}

extension Report {
  /// Whether every cell has what was printed in it.
  func isWhole(_ printed: Printed = Printed(.gov2021)) -> Bool {
    form == printed.form
      && form.cells.indices.allSatisfy { index in
        printed.value(of: index).map { cells[index].raw == $0 } ?? true
      }
  }
}
