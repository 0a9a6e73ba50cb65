/// Writes a page as a file of Word in one style.
struct WordWriter {
  private var page: Page
  /// How the file is set.
  let style: WordStyle
  /// What draws the rest.
  var random: Random
  /// The last number that a bookmark, a change or a control has.
  private var lastID = 0
  private var body = ""

  /// The writer of a page; it goes on with the numbers of `random`.
  init(_ page: Page, _ style: WordStyle, _ random: Random) {
    self.page = page
    self.style = style
    self.random = random
    if style.isDivided { self.page.divideTables() }
  }

  /// The file.
  mutating func bytes() -> [UInt8] {
    writeBlocks()
    var file = ZipFile()
    file.add("[Content_Types].xml", WordParts.contentTypes)
    file.add("_rels/.rels", WordParts.relations)
    file.add("word/document.xml", WordParts.document(body + sectionProperties))
    file.add("word/_rels/document.xml.rels", WordParts.documentRelations)
    file.add("word/styles.xml", WordParts.styles(style))
    file.add("word/numbering.xml", WordParts.numbering(style.numbering ?? "decimal"))
    file.add("word/header1.xml", WordParts.header(style.hasHeader ? page.truth.agency.short : ""))
    file.add("word/footer1.xml", WordParts.footer(style.pageNumber))
    return file.bytes(isCompressed: style.isCompressed)
  }

  /// A number that nothing else in the file has.
  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }

  private mutating func writeBlocks() {
    let box =
      style.hasTextBox
      ? page.blocks.firstIndex { if case .prose = $0 { true } else { false } } : nil
    for (place, block) in page.blocks.enumerated() {
      switch block {
      case .front(let text): write(paragraph(text))
      case .frontRow(let texts): write(rowTable(texts))
      case .title(let text):
        write(paragraph(text, "<w:jc w:val=\"center\"/>", size: 44))
      case .heading(let text, _): write(heading(text))
      case .prose(let text):
        write(place == box ? textBox(text) : paragraph(text, Self.indent))
      case .table(let table):
        let content = xml(of: table)
        write(style.isNested ? nested(content) : content)
        // Two tables that follow each other with nothing between would be one.
        write("<w:p/>")
      case .closing(let text): write(paragraph(text, "<w:jc w:val=\"right\"/>"))
      }
    }
  }

  private static let indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"

  /// Adds a block, now and then in a content control.
  private mutating func write(_ xml: String) {
    guard style.controls > 0, random.chance(15) else {
      body += xml
      return
    }
    body += "<w:sdt><w:sdtPr><w:id w:val=\"\(nextID())\"/></w:sdtPr><w:sdtContent>"
    body += xml + "</w:sdtContent></w:sdt>"
  }

  private mutating func heading(_ text: String) -> String {
    let bookmark = nextID()
    let start = "<w:bookmarkStart w:id=\"\(bookmark)\" w:name=\"_Toc\(bookmark)\"/>"
    let end = "<w:bookmarkEnd w:id=\"\(bookmark)\"/>"
    guard style.numbering != nil, page.isNumbered else {
      let runs = runs(text)
      return "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>\(start)\(runs)\(end)</w:p>"
    }
    let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let properties = style.isNumberedByStyle ? "<w:pStyle w:val=\"1\"/>" : number
    let runs = runs(String(text.dropFirst(2)))
    return "<w:p><w:pPr>\(properties)</w:pPr>\(start)\(runs)\(end)</w:p>"
  }

  /// A paragraph in a text box, for new readers and once more for old ones.
  private mutating func textBox(_ text: String) -> String {
    let content = "<w:txbxContent>\(paragraph(text))</w:txbxContent>"
    return WordParts.textBox(content, id: nextID())
  }

  private func nested(_ table: String) -> String {
    "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol "
      + "w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/></w:tcPr>"
      + "\(table)<w:p/></w:tc></w:tr></w:tbl>"
  }

  private var sectionProperties: String {
    let (width, height) = style.isLandscape ? (16_838, 11_906) : (11_906, 16_838)
    let lying = style.isLandscape ? " w:orient=\"landscape\"" : ""
    let margin = style.margin
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(lying)/><w:pgMar w:top=\"\(margin)\" "
      + "w:right=\"\(margin)\" w:bottom=\"\(margin)\" w:left=\"\(margin)\" w:header=\"720\" "
      + "w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>"
  }

  /// The width of the text, in twentieths of a point.
  var textWidth: Int { (style.isLandscape ? 16_838 : 11_906) - 2 * style.margin }
}
