import Testing

@testable import Disclosure

@Suite("Tables drawn with bars")
struct BarTableTests {
  /// The rows of all tables of a text, one line each, tables parted by an empty line.
  private func rows(_ text: String) throws -> String {
    let document = try Document(reading: Array(text.utf8))
    return document.blocks.compactMap { block -> String? in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { $0.map { document.string($0) }.joined(separator: "·") }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  @Test("A table of all layouts reads the same", arguments: Layout.allCases)
  func layouts(_ layout: Layout) throws {
    let grid = Printed.Grid(
      width: 4, rows: [["第(一)项"], ["内容", "甲", "乙", "丙"], ["规章", "1", "2", "3"], ["许可", "7"]])
    let text = layout.text(grid)
    let read = try rows(text).split(separator: "\n").map { row in
      row.split(separator: "·").map { String($0) }
    }
    #expect(read == grid.rows, "\(text)")
  }

  @Test(
    "Every cell of a whole report is read in every layout", arguments: Layout.allCases, Form.all)
  func wholeReport(_ layout: Layout, _ form: Form) throws {
    let printed = Printed(form)
    let report = try Report(printed.text(layout))
    #expect(report.form == form)
    #expect(report.remarks.map { $0.line(in: form) } == [])
    for (index, cell) in form.cells.enumerated() {
      #expect(
        report.cells[index].entry.number?.description == printed.value(of: index), "\(cell.id)")
      #expect(!report.cells[index].byPosition)
    }
  }

  @Test("Tables that follow each other without a heading keep apart", arguments: Layout.allCases)
  func noHeadings(_ layout: Layout) throws {
    var printed = Printed(.gov2021)
    printed.hasHeadings = false
    let report = try Report(printed.text(layout))
    for (index, cell) in report.form.cells.enumerated() {
      #expect(
        report.cells[index].entry.number?.description == printed.value(of: index), "\(cell.id)")
    }
  }

  /// A blank cell is blank, its neighbours are what they are; where pads are lost it may be that the
  /// row cannot be read, but never that a number moves to another cell.
  @Test("A blank cell moves no number", arguments: Layout.allCases, 0..<7)
  func blank(_ layout: Layout, _ column: Int) throws {
    for row in ["s3.new", "s3.denied.stateSecret", "s3.other.misc", "s3.carryOut"] {
      var printed = Printed(.gov2021)
      printed.values[row]?[column] = ""
      let report = try Report(printed.text(layout))
      for (index, cell) in report.form.cells.enumerated() {
        let reading = report.cells[index]
        if let number = reading.entry.number {
          #expect(number.description == printed.value(of: index), "\(cell.id)")
        } else if cell.id.hasPrefix(row + ".") {
          #expect(reading.entry == .blank || column == 6 || layout == .gluedPads, "\(cell.id)")
        } else if reading.entry != .absent {
          Issue.record("\(cell.id) \(reading.line)")
        }
      }
    }
  }

  @Test("A row of blanks is blank", arguments: Layout.allCases)
  func blankRow(_ layout: Layout) throws {
    var printed = Printed(.gov2021)
    printed.values["s3.partial"] = Array(repeating: "", count: 7)
    printed.values["s2.a5.licensing"] = [""]
    let report = try Report(printed.text(layout))
    for (index, cell) in report.form.cells.enumerated() {
      if cell.id.hasPrefix("s3.partial.") || cell.id == "s2.a5.licensing.decisions" {
        #expect(report.cells[index].entry == .blank, "\(cell.id)")
      } else {
        #expect(
          report.cells[index].entry.number?.description == printed.value(of: index), "\(cell.id)")
      }
    }
  }

  @Test(
    "The rule of a markdown table is no row",
    arguments: ["|---|---|", "---|---", "|:--|--:|", "| --- | --- |"])
  func rules(_ rule: String) throws {
    #expect(try rows("| 甲 | 乙 |\n\(rule)\n| 1 | 2 |") == "甲·乙\n1·2")
  }

  @Test("A table ends where a line without a bar stands; blank lines end nothing")
  func ends() throws {
    #expect(try rows("甲 | 1 |\n\n乙 | 2 |\n正文。\n丙 | 3 |") == "甲·1\n乙·2\n\n丙·3")
  }

  @Test("Cells know their lines")
  func positions() throws {
    let document = try Document(reading: Array("正文\n规章 |\n0 |\n||\n许可 |\n3 |".utf8))
    guard case .table(let table) = document.blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.joined().map(\.position.line) == [2, 3, 5, 6])
  }
}
