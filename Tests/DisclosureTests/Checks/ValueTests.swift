import Testing

@testable import Disclosure

@Suite("Flaws of cells")
struct ValueTests {
  private static let rows =
    Form.gov2021.tables.first { $0.id == "s3" }?.rows
    .filter { $0.presence != .local }.map(\.id) ?? []

  private static func requests(_ text: String, column: String? = nil) -> [String: String] {
    let names = rows.map { [$0, column].compactMap(\.self).joined(separator: ".") }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, text) })
  }

  @Test(
    "A table without numbers is one finding", arguments: [("V01", ""), ("V02", "/"), ("V03", "甲")])
  func wholeTable(_ check: String, _ text: String) {
    let findings = Report.sample(Self.requests(text)).findings(check)
    #expect(findings.count == 1)
    #expect(findings.first?.operands.count == 175)
  }

  @Test("A column left blank is a note")
  func wholeColumn() {
    let findings = Report.sample(Self.requests("", column: "total")).findings("V01")
    #expect(findings.map(\.line) == ["V01 note fail"])
    #expect(findings.first?.message.zh == "收到和处理政府信息公开申请情况·总计:全部未填写。")
  }

  @Test("A column blank in most rows is one warning and not one a row")
  func mostOfAColumn() {
    var cells = Self.requests("", column: "total")
    cells["s3.new.total"] = "859"
    let findings = Report.sample(cells).findings("V01")
    #expect(findings.map(\.line) == ["V01 warning fail"])
    #expect(findings.first?.message.zh == "收到和处理政府信息公开申请情况·总计:有 24 格未填写,没有的请填 0。")
  }

  @Test("A row left blank is one warning")
  func wholeRow() {
    let findings = Report.sample(["s3.granted": "", "s3.partial.total": ""]).findings("V01")
    #expect(findings.map(\.line) == ["V01 warning fail", "V01 warning fail"])
    #expect(findings.map(\.operands.count) == [7, 1])
  }

  @Test("The one row of disputes, left blank, is one warning")
  func disputesLeftBlank() {
    let findings = Report.sample(["s4": ""]).findings("V01")
    #expect(findings.map(\.line) == ["V01 warning fail"])
  }

  @Test("A cell that the reader could not make out is not held against the agency")
  func noRawText() {
    let report = Report.sample {
      $0.cells[0] = CellReading(entry: .unreadable, raw: "", position: Position(line: 5))
    }
    #expect(report.findings("V03").map(\.outcome) == [.uncertain])
  }

  @Test("A row of too few values is told once, not cell by cell")
  func shortRow() {
    let report = Report.sample {
      for cell in $0.form.rows[9].cells { $0.cells[cell].entry = .unreadable }
      $0.remarks = [.valueCount(row: 9, expected: 7, found: 5, at: Position(line: 5))]
    }
    let findings = ["V01", "V03", "V07", "F06"].flatMap { report.findings($0) }
    #expect(findings.map(\.line) == ["V07 error fail"])
  }

  @Test("A row printed twice with the same values is a note")
  func sameRowTwice() {
    let report = Report.sample {
      $0.remarks = [.repeatedRow(row: 9, same: true, at: Position(line: 5))]
    }
    #expect(report.findings("V10").map(\.severity) == [.note])
  }

  @Test(
    "A unit in the cell matters where it changes the amount",
    arguments: [
      (Unit.wanYuan, "s2.a8.adminFees.amountWan", Severity.note),
      (.wan, "s2.a8.adminFees.amountWan", .note),
      (.yuan, "s2.a8.adminFees.amountWan", .warning), (.jian, "s3.new.total", .note),
      (.ci, "s3.new.total", .note), (.wan, "s3.new.total", .warning),
    ])
  func unitInCell(_ unit: Unit, _ cell: String, _ severity: Severity) {
    let report = Report.sample { $0.setUnit(unit, of: cell) }
    #expect(report.findings("V06").map(\.severity) == [severity])
  }

  @Test("Where the form prints no unit, any unit is a note")
  func unitNotPrinted() {
    let report = Report.sample(.gov2019) { $0.setUnit(.yuan, of: "s2.a9.procurement.amount") }
    #expect(report.findings("V06").map(\.severity) == [.note])
  }

  @Test(
    "Without tables there is nothing to say of values", arguments: ["V01", "V07", "V11", "F06"])
  func noTables(_ check: String) {
    let report = Report.sample { $0.cells = $0.cells.map { _ in .absent } }
    #expect(report.findings(check).isEmpty)
  }

  @Test("Zeros beside something unreadable are not all zero")
  func notAllZero() {
    #expect(Report.sample(["s3.new.total": "3件左右"]).findings("V11").isEmpty)
    #expect(Report.sample(["s3.new.total": ""]).findings("V11").count == 1)
  }
}
