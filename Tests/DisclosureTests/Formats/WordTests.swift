import Testing

@testable import Disclosure

@Suite("Word")
struct WordTests {
  /// A Word file whose body is this XML, with further parts.
  static func file(_ body: String, _ parts: KeyValuePairs<String, String> = [:]) -> [UInt8] {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let attributes = "xmlns:w=\"\(space)\" xmlns:mc=\"mc\" xmlns:wps=\"wps\""
    var files: [(path: [UInt8], content: [UInt8])] = [
      (Array("[Content_Types].xml".utf8), Array("<Types/>".utf8)),
      (
        Array("word/document.xml".utf8),
        Array("\(head)<w:document \(attributes)><w:body>\(body)</w:body></w:document>".utf8)
      ),
    ]
    for (path, content) in parts {
      let text = content.replacing("<w:root", with: "<w:root \(attributes)")
      files.append((Array(path.utf8), Array((head + text).utf8)))
    }
    return Packed.archive(files)
  }

  private func text(_ body: String, _ parts: KeyValuePairs<String, String> = [:]) throws -> String {
    try Document(reading: Self.file(body, parts)).description
  }

  private static func p(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func tc(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
  }

  @Test("Runs make a text, with blanks for tabs and a line for a break")
  func runs() throws {
    let body = """
      <w:p><w:r><w:t>20</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>23年</w:t><w:tab/>\
      <w:t xml:space="preserve">报告 </w:t></w:r><w:hyperlink><w:r><w:t>网</w:t></w:r></w:hyperlink>\
      <w:r><w:br/><w:t>下一行</w:t></w:r></w:p><w:p/>
      """
    #expect(try text(body) == "1\t2023年 报告 网\n2\t下一行")
  }

  @Test("Changes are accepted: what was put in is there, what was taken out is not")
  func changes() throws {
    let body = """
      <w:p><w:ins><w:r><w:t>1</w:t></w:r></w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del>\
      <w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>8</w:t></w:r></w:moveFrom></w:p>
      <w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(Self.tc("7"))</w:tr>\
      <w:ins><w:tr>\(Self.tc("3"))\(Self.tc("6", "<w:cellDel/>"))</w:tr></w:ins></w:tbl>
      """
    #expect(try text(body) == "1\t12\ntable\n2\t| 3 |\nend")
  }

  @Test("What is hidden is not there; fields say what they show")
  func hidden() throws {
    let body = """
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>\
      <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>1</w:t></w:r>\
      <w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="X"><w:r><w:t>2</w:t></w:r>\
      </w:fldSimple></w:p>
      """
    #expect(try text(body) == "1\t12")
  }

  @Test("A text box stands once, behind the paragraph that holds it")
  func boxes() throws {
    let box = "<w:txbxContent>\(Self.p("框"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx>\
      </mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(try text(body) == "1\t前\n2\t框")
  }

  @Test("A merged cell stands once; a blank one is there")
  func mergedCells() throws {
    let body = """
      <w:tbl><w:tr>\(Self.tc("三", "<w:vMerge w:val=\"restart\"/>"))\
      \(Self.tc("(一)", "<w:gridSpan w:val=\"2\"/>"))\(Self.tc(""))</w:tr>\
      <w:sdt><w:sdtContent><w:tr>\(Self.tc("", "<w:vMerge/>"))\(Self.tc("(二)"))\(Self.tc("0"))\
      <w:sdt><w:sdtContent>\(Self.tc("1"))</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>
      """
    #expect(try text(body) == "table\n1\t| 三 | (一) |  |\n2\t| (二) | 0 | 1 |\nend")
  }

  @Test("Lines of a cell are one text; numbers on two lines stay two")
  func cellLines() throws {
    let cell = { (lines: String...) in "<w:tc>\(lines.map { Self.p($0) }.joined())</w:tc>" }
    let body =
      "<w:tbl><w:tr>\(cell("本年新", "制作数量"))\(cell("1", "2"))\(cell("共3", "件"))</w:tr></w:tbl>"
    #expect(try text(body) == "table\n1\t| 本年新制作数量 | 1  2 | 共3 件 |\nend")
  }

  @Test("A table that only frames others flows")
  func frames() throws {
    let inner = "<w:tbl><w:tr>\(Self.tc("规章"))\(Self.tc("0"))</w:tr></w:tbl>"
    let body =
      "<w:tbl><w:tr><w:tc>\(Self.p("标题"))\(inner)\(Self.p("尾"))</w:tc></w:tr></w:tbl>"
    #expect(try text(body) == "1\t标题\ntable\n2\t| 规章 | 0 |\nend\n3\t尾")
    let one =
      "<w:tbl><w:tr>\(Self.tc("规章"))<w:tc><w:tbl><w:tr>\(Self.tc("5"))</w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    #expect(try text(one) == "table\n1\t| 规章 | 5 |\nend")
  }

  private static let numbering = """
    <w:root><w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
    <w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
    <w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/>
    <w:lvlText w:val="%1.%3"/><w:suff w:val="space"/></w:lvl>
    <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:root>
    """
  private static let styles = """
    <w:root><w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="K"><w:basedOn w:val="H"/></w:style></w:root>
    """

  @Test("Numbers that a list supplies stand before their paragraphs, in tables too")
  func numbers() throws {
    let item = { (text: String, list: String, level: String) in
      Self.p(
        text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    let body =
      item("总体情况", "1", "0") + item("主动公开", "1", "1") + item("依申请公开", "1", "1") + item("", "1", "0")
      + "<w:tbl><w:tr><w:tc>\(item("格", "1", "2"))</w:tc></w:tr></w:tbl>"
      + item("点", "1", "3")
      + Self.p("新标题", "<w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr>")
      + item("又", "1", "1") + item("另", "2", "0") + item("无", "0", "0")
    let parts: KeyValuePairs = [
      "word/numbering.xml": Self.numbering, "word/styles.xml": Self.styles,
    ]
    let text = try text(body, parts)
    #expect(
      text == """
        1	一、总体情况
        2	(一)主动公开
        3	(二)依申请公开
        table
        4	| 一.3 格 |
        end
        5	点
        6	二、新标题
        7	(一)又
        8	九、另
        9	无
        """)
  }

  @Test("A style of a style supplies numbers; the first level where it names none")
  func numbersByStyle() throws {
    let heading = Self.p("总体情况", "<w:pStyle w:val=\"K\"/>")
    let parts: KeyValuePairs = [
      "word/numbering.xml": Self.numbering, "word/styles.xml": Self.styles,
    ]
    #expect(try text(heading + heading, parts) == "1\t一、总体情况\n2\t二、总体情况")
  }

  @Test("Heads and feet of pages are not in the text")
  func heads() throws {
    let parts: KeyValuePairs = ["word/header1.xml": "<w:root>\(Self.p("页眉"))</w:root>"]
    #expect(try text(Self.p("正文"), parts) == "1\t正文")
  }

  @Test("The main part is found by its type, and its styles by relations")
  func namedParts() throws {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let body = Self.p("总体情况", "<w:pStyle w:val=\"K\"/>")
    let relations = """
      <Relationships><Relationship Id="a" Type="x/styles" Target="styles2.xml"/>\
      <Relationship Id="b" Type="x/numbering" Target="../word/./numbering2.xml"/></Relationships>
      """
    let space = "xmlns:w=\"w\""
    let bytes = Packed.texts([
      "[Content_Types].xml":
        "<Types><Override PartName=\"/word/document2.xml\" ContentType=\"\(type)\"/></Types>",
      "word/document2.xml": "<w:document \(space)><w:body>\(body)</w:body></w:document>",
      "word/_rels/document2.xml.rels": relations,
      "word/styles2.xml": Self.styles.replacing("<w:root", with: "<w:root \(space)"),
      "word/numbering2.xml": Self.numbering.replacing("<w:root", with: "<w:root \(space)"),
    ])
    #expect(try Document(reading: bytes).description == "1\t一、总体情况")
  }

  @Test("XML that breaks off is damaged; one without a body too")
  func damaged() {
    let broken = Packed.texts(["word/document.xml": "<w:document><w:body><w:p>"])
    let empty = Packed.texts(["word/document.xml": "<a/>"])
    for bytes in [broken, empty] {
      let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
      #expect(error?.code == .damaged)
    }
  }

  @Test("A document type is refused: its entities would be left out of the text")
  func documentType() {
    let xml = """
      <!DOCTYPE d [<!ENTITY e "2">]><d><body><p><r><t>1&e;</t></r></p></body></d>
      """
    let error = #expect(throws: ReadError.self) {
      try Document(reading: Packed.texts(["word/document.xml": xml]))
    }
    #expect(error?.code == .damaged)
  }

  @Test("Styles that a relation names and that are not there are damaged")
  func missingStyles() {
    let relations = """
      <Relationships><Relationship Id="a" Type="x/styles" Target="styles2.xml"/></Relationships>
      """
    let bytes = Self.file(Self.p("文"), ["word/_rels/document.xml.rels": relations])
    let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
    #expect(error?.code == .damaged)
  }

  @Test("Entities that blow up are refused", .timeLimit(.minutes(10)))
  func entities() {
    let levels = (1...9).map {
      "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">"
    }
    let xml = """
      <!DOCTYPE d [<!ENTITY e0 "ha">\(levels.joined())]><d><body><p><r><t>&e9;</t></r></p></body></d>
      """
    #expect(
      (try? Document(reading: Packed.texts(["word/document.xml": xml])).text.count) ?? 0 < 1 << 20)
  }
}
