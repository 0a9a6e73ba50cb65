import Testing

@testable import Disclosure

@Suite("Word runs")
struct WordRunTests {
  private func text(_ runs: String, styles: String = "") throws -> String {
    let parts: KeyValuePairs = ["word/styles.xml": "<w:root>\(styles)</w:root>"]
    let body = "<w:p>\(runs)</w:p>"
    let text = try Document(reading: WordTests.file(body, parts)).description
    return String(text.split(separator: "\t").last ?? "")
  }

  private static func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  @Test("A part of styles that breaks off, or that has a document type, is damaged")
  func damagedStyles() {
    for styles in ["<w:style w:styleId=\"a\">", "</w:root><!DOCTYPE r><w:root>"] {
      let error = #expect(throws: ReadError.self) { try text(Self.r("1"), styles: styles) }
      #expect(error?.code == .damaged)
    }
  }

  @Test(
    "A raised digit is no digit of the number beside it",
    arguments: [
      (r("12") + r("1", "<w:vertAlign w:val=\"superscript\"/>"), "12^1"),
      (r("12") + r("1", "<w:vertAlign w:val=\"subscript\"/>") + r("3"), "12^1^3"),
      (r("１２") + r("１", "<w:rStyle w:val=\"Note\"/>"), "１２^１"),
      (r("12,") + r("1", "<w:vertAlign w:val=\"superscript\"/>"), "12,^1"),
      (r("12") + r(".5", "<w:vertAlign w:val=\"superscript\"/>"), "12^.5"),
      (r("12") + r("1", "<w:vertAlign w:val=\"baseline\"/>"), "121"),
      (r("m") + r("2", "<w:vertAlign w:val=\"superscript\"/>"), "m2"),
      (
        "<w:oMath><w:sSup><w:e>\(r("10"))</w:e><w:sup>\(r("3"))</w:sup></w:sSup></w:oMath>",
        "10^3"
      ),
    ])
  func raised(runs: String, text: String) throws {
    let styles = """
      <w:style w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
      """
    #expect(try self.text(runs, styles: styles) == text)
  }

  @Test("What is struck out is not there", arguments: ["strike", "dstrike"])
  func struck(name: String) throws {
    #expect(try text(Self.r("9", "<w:\(name)/>") + Self.r("12")) == "12")
    #expect(try text(Self.r("9", "<w:\(name) w:val=\"0\"/>") + Self.r("12")) == "912")
  }

  @Test("What a style hides is not there")
  func hiddenByStyle() throws {
    let styles = """
      <w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:styleId="K"><w:basedOn w:val="H"/></w:style>
      <w:style w:styleId="L"><w:basedOn w:val="L"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>
      """
    let run = { (style: String) in Self.r("9", "<w:rStyle w:val=\"\(style)\"/>") }
    for style in ["H", "K"] {
      #expect(try text(run(style) + Self.r("12"), styles: styles) == "12")
      let shown = Self.r("12", "<w:vanish w:val=\"0\"/>") + run("L")
      let properties = "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
      #expect(try text(properties + Self.r("8") + shown, styles: styles) == "129")
    }
  }

  @Test("A field in the instruction of another shows nothing")
  func nestedFields() throws {
    let mark = { (type: String) in "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let inner = mark("begin") + mark("separate") + Self.r("4") + mark("end")
    let runs =
      mark("begin") + inner + "<w:r><w:br/></w:r>" + mark("separate") + Self.r("5") + mark("end")
    #expect(try text(runs + Self.r("件") + mark("end")) == "5件")
  }

  @Test("A symbol of a font is a sign that is not known")
  func symbols() throws {
    #expect(try text(Self.r("1") + "<w:r><w:sym w:char=\"F032\"/></w:r>") == "1\u{FFFD}")
  }
}
