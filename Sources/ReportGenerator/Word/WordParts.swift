/// The parts of a file of Word that say little of the report.
enum WordParts {
  /// What kind of part each is.
  static let contentTypes =
    head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + ["document.main", "styles", "numbering", "header", "footer"].map { kind in
      let name = kind == "header" || kind == "footer" ? kind + "1" : kind.prefix { $0 != "." } + ""
      return "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(type).\(kind)+xml\"/>"
    }.joined() + "</Types>"

  private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Where the document is.
  static let relations = relations([("rId1", "officeDocument", "word/document.xml")])
  /// Where the parts are that the document needs.
  static let documentRelations = relations([
    ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"),
    ("rId3", "header", "header1.xml"), ("rId4", "footer", "footer1.xml"),
  ])

  private static func relations(_ parts: [(id: String, kind: String, target: String)]) -> String {
    let list = parts.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return head
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + list.joined() + "</Relationships>"
  }

  private static let spaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"\(office)\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
    + "xmlns:v=\"urn:schemas-microsoft-com:vml\""

  /// The document around its blocks.
  static func document(_ body: String) -> String {
    "\(head)<w:document \(spaces)><w:body>\(body)</w:body></w:document>"
  }

  /// The styles: those of body text, and of headings.
  static func styles(_ style: WordStyle) -> String {
    let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    return "\(head)<w:styles \(spaces)><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"宋体\"/></w:rPr></w:rPrDefault>"
      + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
      + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"1\">"
      + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr>"
      + (style.isNumberedByStyle ? number : "") + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
      + "</w:styles>"
  }

  /// The list of headings, counted in `format`.
  static func numbering(_ format: String) -> String {
    "\(head)<w:numbering \(spaces)><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
      + "<w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:suff w:val=\"nothing\"/>"
      + "<w:lvlText w:val=\"%1、\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
  }

  /// What stands at the head of every page.
  static func header(_ text: String) -> String {
    "\(head)<w:hdr \(spaces)><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:hdr>"
  }

  /// What stands at the foot of every page: its number, if any.
  static func footer(_ number: (before: String, behind: String)?) -> String {
    let text = { (text: String) in
      text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let field = number.map { number in
      text(number.before) + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        + text(number.behind)
    }
    return
      "\(head)<w:ftr \(spaces)><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>\(field ?? "")</w:p>"
      + "</w:ftr>"
  }

  /// A paragraph that holds a text box, in the markup of today and in that of 2007.
  static func textBox(_ content: String, id: Int) -> String {
    let size = "cx=\"5400000\" cy=\"1800000\""
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
      + "<wp:extent \(size)/><wp:docPr id=\"\(id)\" name=\"文本框 \(id)\"/><a:graphic><a:graphicData "
      + "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
      + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(size)/></a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>\(content)</wps:txbx>"
      + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
      + "<mc:Fallback><w:pict><v:rect style=\"width:425pt;height:140pt\"><v:textbox>\(content)"
      + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
  }
}
