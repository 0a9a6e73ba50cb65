import Testing

@testable import Disclosure

@Suite("Word numbering")
struct WordNumberingTests {
  private static func item(_ text: String) -> String {
    let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    return "<w:p><w:pPr>\(number)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func text(_ body: String, _ level: String) throws -> String {
    let numbering = """
      <w:root><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">\(level)</w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:root>
      """
    let parts: KeyValuePairs = ["word/numbering.xml": numbering]
    return try Document(reading: WordTests.file(body, parts)).description
  }

  @Test("A number of a list is no part of the number behind it")
  func gaps() throws {
    let label = "<w:lvlText w:val=\"%1.\"/>"
    #expect(try text(Self.item("5月") + Self.item("件"), label) == "1\t1. 5月\n2\t2.件")
    #expect(try text(Self.item("５月"), label) == "1\t1. ５月")
    #expect(try text(Self.item("5月"), label + "<w:suff w:val=\"nothing\"/>") == "1\t1.5月")
  }

  @Test("A number in a cell gets no number of a list", arguments: ["%1.", "%1"])
  func cells(label: String) throws {
    let cell = { (text: String) in "<w:tc>\(Self.item(text))</w:tc>" }
    let body = "<w:tbl><w:tr>\(cell("规章"))\(cell("5"))\(cell("113 件"))\(cell("/"))</w:tr></w:tbl>"
    let first = label.replacing("%", with: "")
    #expect(
      try text(body, "<w:lvlText w:val=\"\(label)\"/>")
        == "table\n1\t| \(first)规章 | 5 | 113 件 | / |\nend")
  }

  @Test(
    "Numbers that Word has not are damaged",
    arguments: [
      "<w:start w:val=\"9223372036854775807\"/>", "<w:start w:val=\"-1\"/>",
      "<w:start w:val=\"32768\"/>", "<w:lvlText w:val=\"\(String(repeating: "%1", count: 99))\"/>",
    ])
  func damaged(level: String) {
    let error = #expect(throws: ReadError.self) {
      try text(Self.item("一") + Self.item("二"), level + "<w:lvlText w:val=\"%1.\"/>")
    }
    #expect(error?.code == .damaged)
  }

  @Test("The largest number is counted on")
  func largest() throws {
    let level = "<w:start w:val=\"32767\"/><w:lvlText w:val=\"%1.\"/>"
    #expect(try text(Self.item("甲") + Self.item("乙"), level) == "1\t32767.甲\n2\t32768.乙")
  }
}
