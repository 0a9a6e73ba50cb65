@testable import Disclosure

/// A report in a form, printed for a test: its tables as rows of cells, merged cells written once, as
/// real pages print them before a layout turns them into text.
struct Printed {
  /// One printed table.
  struct Grid {
    /// How many columns the table has.
    let width: Int
    /// What stands in its cells, from the left; rows with merged cells are shorter.
    var rows: [[String]]
  }

  /// The form it follows.
  let form: Form
  /// What is printed in the cells of each row, by the row's name; rows not here are not printed.
  var values: [String: [String]] = [:]
  /// What is printed in place of a row's label, by the row's name; `nil` for no cell at all.
  var labels: [String: String?] = [:]
  /// Whether the six headings are printed.
  var hasHeadings = true

  /// A report with another number in every row, and totals that are right.
  init(_ form: Form) {
    self.form = form
    for (index, place) in form.rows.enumerated() where form.row(index).presence != .local {
      let columns = form.tables[place.table].columns
      var sum = 0
      values[form.row(index).id] = columns.indices.map { column in
        if columns[column].id.split(separator: ".").last == "total" {
          defer { sum = 0 }
          return String(sum)
        }
        let number = (index * 3 + column * 5) % 17
        sum += number
        return String(number)
      }
    }
  }

  /// The number printed in a cell, as the reader should find it.
  func value(of cell: Int) -> String? {
    let row = form.row(form.row(ofCell: cell)).id
    return values[row].map { $0[form.cells[cell].column] }
  }

  /// The tables of a section in the order of the form, as one run of rows.
  func grid(ofSection section: Int) -> Grid {
    switch section {
    case 2: Grid(width: 4, rows: form.tables.filter { $0.section == 2 }.flatMap(blockRows))
    case 3: requests
    case 4: disputes
    default: statistics
    }
  }

  private func blockRows(_ table: Form.Table) -> [[String]] {
    [[table.title.zh], ["信息内容"] + table.columns.map(\.label.zh)] + table.rows.compactMap(row)
  }

  private func row(_ row: Form.Row) -> [String]? {
    guard let values = values[row.id] else { return nil }
    let label = labels[row.id] ?? row.label.zh
    return [label].compactMap(\.self) + values
  }

  private var requests: Grid {
    guard let table = form.tables.first(where: { $0.section == 3 }) else {
      return Grid(width: 10, rows: [])
    }
    var rows = [
      [table.heads[0], table.heads[1]], ["自然人", table.heads[2], "总计"],
      table.columns[1...5].map(\.label.zh),
    ]
    var groups: [String] = []
    for formRow in table.rows {
      guard let cells = row(formRow) else { continue }
      let own = formRow.groups.map(\.zh)
      rows.append(own.filter { !groups.contains($0) } + cells)
      groups = own
    }
    return Grid(width: 10, rows: rows)
  }

  private var disputes: Grid {
    guard let table = form.tables.first(where: { $0.section == 4 }) else {
      return Grid(width: 15, rows: [])
    }
    let labels = table.columns.map(\.label.zh)
    return Grid(
      width: 15,
      rows: [
        [table.heads[0], table.heads[1]], labels[..<5] + [table.heads[2], table.heads[3]],
        Array(labels[5...]),
      ] + table.rows.compactMap { values[$0.id] })
  }

  private var statistics: Grid {
    let table = form.tables[0]
    let captions = table.heads.dropLast(table.hasCodes ? 3 : 2).map { [$0] }
    var rows =
      captions + [table.heads.suffix(table.hasCodes ? 3 : 2) + table.columns.map(\.label.zh)]
    var groups: [String] = []
    for (index, formRow) in table.rows.enumerated() {
      guard let values = values[formRow.id] else { continue }
      let own = formRow.groups.map(\.zh)
      rows += own.filter { !groups.contains($0) }.map { [$0] }
      groups = own
      let label = labels[formRow.id] ?? formRow.label.zh
      let unit = formRow.unit?.rawValue ?? (table.hasCodes ? "件" : nil)
      let code = table.hasCodes ? (index < 9 ? "0\(index + 1)" : "\(index + 1)") : nil
      rows.append([label, unit, code].compactMap(\.self) + values)
    }
    return Grid(width: rows.map(\.count).max() ?? 3, rows: rows)
  }

  /// The whole report as the text of a page in a layout.
  func text(_ layout: Layout) -> String {
    guard !form.sections.isEmpty else { return layout.text(grid(ofSection: 0)) + "\n" }
    var lines = ["清水县统计局\(form.years.lowerBound)年政府信息公开工作年度报告"]
    for (index, section) in form.sections.enumerated() {
      if hasHeadings { lines.append("\("一二三四五六".map(String.init)[index])、\(section.title.zh)") }
      if (2...4).contains(index + 1) {
        lines.append(layout.text(grid(ofSection: index + 1)))
      } else {
        lines.append("本局依法公开政府信息,情况良好。")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
