import Testing

@testable import Disclosure

@Suite("Excel")
struct ExcelTests {
  private func text(
    _ sheets: [String], styles: String = "", states: [String] = [], rest: String = ""
  ) throws -> String {
    let entries = sheets.indices.map { place in
      let state = place < states.count ? "state=\"\(states[place])\"" : ""
      return "<sheet name=\"表\(place + 1)\" \(state) r:id=\"r\(place)\"/>"
    }
    let relations = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    var files: [(path: [UInt8], content: [UInt8])] = [
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">\(rest)<sheets>\(entries.joined())</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>规章</t></si><si><r><t>行政</t></r><r><t>许可</t></r><rPh><t>xu</t></rPh></si></sst>"
      ), ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    for (place, sheet) in sheets.enumerated() {
      let path = "xl/worksheets/sheet\(place + 1).xml"
      files.append((Array(path.utf8), Array("<worksheet>\(sheet)</worksheet>".utf8)))
    }
    return try Document(reading: Packed.archive(files)).description
  }

  private func rows(_ rows: String, _ rest: String = "", styles: String = "") throws -> String {
    let text = try text(["<sheetData>\(rows)</sheetData>\(rest)"], styles: styles)
    return text.split(separator: "\n").dropFirst().dropLast().map {
      String($0.split(separator: "\t", maxSplits: 1).last ?? "")
    }.joined(separator: "\n")
  }

  @Test("Texts are shared, inline or computed; numbers lose the noise of binary")
  func values() throws {
    let cells = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="inlineStr"><is><t>格</t></is></c><c r="D1" t="str"><f>A1</f><v>算</v></c></row>
      <row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>27.948692000000001</v></c>\
      <c r="C2"><v>0.10000000000000001</v></c><c r="D2"><v>1.2E3</v></c></row>
      """
    #expect(try rows(cells) == "| 规章 | 行政许可 | 格 | 算 |\n| 12 | 27.948692 | 0.1 | 1200 |")
  }

  @Test("A blank cell is there, a merged one stands once, unused columns are not")
  func cells() throws {
    let cells = """
      <row r="2"><c r="B2" t="s"><v>0</v></c><c r="F2"><v>1</v></c></row>
      <row r="3"><c r="B3"><v>2</v></c><c r="D3"><v>3</v></c></row><row r="9"><c r="B9"/></row>
      """
    let merged = "<mergeCells><mergeCell ref=\"B2:D2\"/></mergeCells>"
    #expect(try rows(cells, merged) == "| 规章 | 1 |\n| 2 | 3 |  |")
  }

  @Test("Hidden rows, columns and sheets are not there")
  func hidden() throws {
    let sheet = """
      <cols><col min="2" max="2" hidden="1"/></cols><sheetData>\
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>\
      <row r="2" hidden="1"><c r="A2"><v>8</v></c></row></sheetData>
      """
    let libreOffice = sheet.replacing("hidden=\"1\"", with: "hidden=\"true\"")
    #expect(try text([libreOffice]) == "table\n2\t| 1 |\nend")
    #expect(try text([sheet, sheet], states: ["", "hidden"]) == "table\n2\t| 1 |\nend")
  }

  @Test("A date is a day")
  func dates() throws {
    let styles = """
      <numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>
      """
    let cells = """
      <row r="1"><c r="A1" s="1"><v>45310</v></c><c r="B1" s="2"><v>45351</v></c>\
      <c r="C1" s="0"><v>45310</v></c></row>
      """
    #expect(try rows(cells, styles: styles) == "| 2024-01-19 | 2024-02-29 | 45310 |")
  }

  @Test("Raised digits are no digits of a number, struck ones are not there")
  func runs() throws {
    let r = { (text: String, look: String) in "<r><rPr>\(look)</rPr><t>\(text)</t></r>" }
    let mark = r("12", "") + r("1", "<vertAlign val=\"superscript\"/>")
    let struck = r("9", "<strike/>") + r("12", "<strike val=\"0\"/>")
    let cells = """
      <row><c t="inlineStr"><is>\(mark)</is></c><c t="inlineStr"><is>\(struck)</is></c></row>
      """
    #expect(try rows(cells) == "| 12^1 | 12 |")
  }

  @Test("What is shown otherwise than it is stored is no number")
  func shownOtherwise() throws {
    let styles = """
      <numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs>
      """
    let cells = """
      <row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>5</v></c>\
      <c r="C1" s="2" t="str"><v>5</v></c><c r="D1" s="3"><v>5</v></c><c r="E1"><v>0x10</v></c>\
      <c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c></row>
      """
    #expect(
      try rows(cells, styles: styles)
        == "| \u{FFFD}0.5 | \u{FFFD}5 | \u{FFFD}5 | \u{FFFD}5 | \u{FFFD}0x10 | TRUE | FALSE |")
  }

  @Test("Days are counted from 1904 where the workbook says so")
  func datesFrom1904() throws {
    let sheet = "<sheetData><row><c s=\"0\"><v>43848</v></c></row></sheetData>"
    let text = try text(
      [sheet], styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
      rest: "<workbookPr date1904=\"true\"/>")
    #expect(text.contains("| 2024-01-19 |"))
  }

  @Test(
    "Places that Excel has not, and texts and styles that are missing, are damaged",
    arguments: [
      "<row r=\"-9223372036854775808\"/>", "<row r=\"9223372036854775807\"/><row/>",
      "<row r=\"0\"/>", "<row r=\"1048576\"/><row><c><v>1</v></c></row>",
      "<row><c r=\"ZZZZ1\"><v>1</v></c></row>", "<row><c r=\"XFD1\"/><c><v>1</v></c></row>",
      "<row><c t=\"s\"><v>2</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
      "<row><c s=\"7\"><v>1</v></c></row>",
      "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
    ])
  func damaged(cells: String) {
    let error = #expect(throws: ReadError.self) { try rows(cells) }
    #expect(error?.code == .damaged)
  }

  @Test("A sheet is found by its relation, wherever it is; one that is not there is damaged")
  func sheetParts() throws {
    let file = { (target: String, id: String) in
      Packed.texts([
        "xl/workbook.xml":
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"\(id)\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels":
          "<Relationships><Relationship Id=\"r1\" Target=\"\(target)\"/></Relationships>",
        "xl/sheets/sheet3.xml":
          "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>",
      ])
    }
    #expect(try Document(reading: file("sheets/sheet3.xml", "r1")).description.contains("| 5 |"))
    #expect(try Document(reading: file("/xl/sheets/sheet3.xml", "r1")).description.contains("5"))
    for (target, id) in [("sheets/sheet4.xml", "r1"), ("sheets/sheet3.xml", "r2")] {
      let error = #expect(throws: ReadError.self) { try Document(reading: file(target, id)) }
      #expect(error?.code == .damaged)
    }
  }

  @Test("A workbook of more cells than any report is refused", .timeLimit(.minutes(10)))
  func tooLarge() throws {
    let letter = { (number: Int) in String(UnicodeScalar(UInt8(65 + number))) }
    let diagonal = (0..<1500).map { place in
      let column = letter(place / 676) + letter(place / 26 % 26) + letter(place % 26)
      return "<row r=\"\(place + 1)\"><c r=\"\(column)\(place + 1)\"><v>1</v></c></row>"
    }
    let merges = String(repeating: "<mergeCell ref=\"AAA1:AZZ676\"/>", count: 9)
    for (cells, merges) in [(diagonal[...], ""), (diagonal[..<700], merges)] {
      let error = #expect(throws: ReadError.self) {
        try rows(cells.joined(), "<mergeCells>\(merges)</mergeCells>")
      }
      #expect(error?.code == .tooLarge)
    }
    let column = "<mergeCells><mergeCell ref=\"A1:B1048576\"/></mergeCells>"
    #expect(try rows("<row><c><v>1</v></c><c><v>2</v></c></row>", column) == "| 1 |")
  }

  @Test("A report whose tables are on sheets is read")
  func report() throws {
    let printed = Printed(.gov2021)
    var sheets: [String] = []
    for section in 2...4 {
      let rows = printed.grid(ofSection: section).rows.enumerated().map { place, row in
        let cells = row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
        return "<row r=\"\(place + 1)\">\(cells.joined())</row>"
      }
      sheets.append("<sheetData>\(rows.joined())</sheetData>")
    }
    let title =
      "<sheetData><row><c t=\"inlineStr\"><is><t>清水县统计局2023年政府信息公开工作年度报告</t></is></c></row></sheetData>"
    let text = try text([title] + sheets)
    let report = try Report(
      text.split(separator: "\n").map { $0.split(separator: "\t").last ?? "" }
        .joined(separator: "\n"))
    #expect(report.year?.value == 2023)
    #expect(report.cells.map(\.entry) == (try Report(printed.text(.rowPerLine))).cells.map(\.entry))
  }
}
