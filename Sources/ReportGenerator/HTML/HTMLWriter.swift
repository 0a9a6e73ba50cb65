/// Writes a page as HTML in one style.
struct HTMLWriter {
  /// What the file shows.
  private(set) var page: Page
  /// How it is written.
  let style: HTMLStyle
  /// What draws the rest.
  var random: Random
  private var lines: [String] = []

  /// The writer of a page; it goes on with the numbers of `random`.
  init(_ page: Page, _ style: HTMLStyle, _ random: Random) {
    self.page = page
    self.style = style
    self.random = random
    if style.isDivided { self.page.divideTables() }
  }

  /// The file.
  mutating func bytes() -> [UInt8] {
    writeHead()
    add(tag("body"))
    writeNavigation()
    if style.markup == .old {
      add(tag("table", "width=980 border=0 align=center"), tag("tr"), tag("td"))
      add(tag("table", "width=\"100%\" border=0"), tag("tr"), tag("td", "class=content"))
    } else {
      add("<div class=\"container\"><div class=\"article\">")
    }
    writeMetadata()
    if style.isInner { openInnerDocument() }
    writeBlocks()
    if style.isInner { add(tag("/body"), tag("/html"), tag("/div")) }
    if style.markup == .old {
      add(tag("/td"), tag("/tr"), tag("/table"), tag("/td"), tag("/tr"), tag("/table"))
    } else {
      add("</div></div>")
    }
    writeRelated()
    writeFoot()
    add(tag("/body"), tag("/html"))
    return style.encoding.bytes(lines.joined(separator: style.isOneLine ? "" : "\n"))
  }

  /// Adds lines of markup.
  mutating func add(_ markup: String...) { lines += markup }

  /// A tag in the letters of the style, with its attributes.
  func tag(_ name: String, _ attributes: String = "") -> String {
    let name = style.markup == .old ? name.uppercased() : name
    return attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>"
  }

  // MARK: - The report

  private mutating func writeBlocks() {
    for block in page.blocks {
      switch block {
      case .front(let text): add("\(tag("div"))\(inline(text))\(tag("/div"))")
      case .frontRow(let texts): writeRow(texts)
      case .title(let text): writeTitle(text)
      case .heading(let text, _): writeHeading(text)
      case .prose(let text): writeParagraph(text)
      case .table(let table):
        let decoy = style.hasDecoys ? random.int(0...2) : 2
        if decoy == 0 { writeDecoy(of: table) }
        write(table)
        if decoy == 1 { writeDecoy(of: table) }
      case .closing(let text): writeParagraph(text, "align=right")
      }
    }
  }

  private mutating func writeTitle(_ text: String) {
    switch style.markup {
    case .clean: add("<h1>\(inline(text))</h1>")
    case .word: writeParagraph(text, "align=center")
    case .old: add("<CENTER><FONT size=5><B>\(inline(text))</B></FONT></CENTER>")
    }
  }

  private mutating func writeHeading(_ text: String) {
    switch style.markup {
    case .clean:
      let name = random.pick(["h2", "h3", "p"])
      add("<\(name)><strong>\(inline(text))</strong></\(name)>")
    case .word: writeParagraph(text)
    case .old: add("<P><B>\(inline(text))</B>")
    }
  }

  private mutating func writeParagraph(_ text: String, _ attributes: String = "") {
    switch style.markup {
    case .clean:
      let text = inline(text)
      add(random.chance(10) ? "<div>\(text)</div>" : "<p\(attributes.spaced)>\(text)</p>")
    case .word:
      add(
        "<p class=\"MsoNormal\"\(attributes.spaced) style=\"mso-pagination:widow-orphan;"
          + "text-indent:32.0pt\">\(inline(text))<o:p></o:p></p>")
    case .old:
      let indent = attributes.isEmpty ? "&nbsp;&nbsp;&nbsp;&nbsp;" : ""
      // No end of the paragraph before stands there.
      let start = style.runsOn ? "" : "<BR>"
      add(
        random.chance(30)
          ? "\(start)\(indent)\(inline(text))<BR>"
          : "<P\(attributes.spaced)>\(indent)\(inline(text))")
    }
  }

  private mutating func writeRow(_ texts: [String]) {
    let cells = texts.map { "\(tag("td"))\(inline($0))\(tag("/td"))" }.joined()
    add("\(tag("table"))\(tag("tr"))\(cells)\(tag("/tr"))\(tag("/table"))")
  }

  private mutating func openInnerDocument() {
    add(
      random.pick(["<div class=\"TRS_Editor\">", "<div id=\"zoom\">"]),
      "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>",
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=unicode\">",
      "<title>Microsoft Word - 文档1</title>",
      "<style>p.MsoNormal{margin:0cm;font-size:10.5pt} td{mso-padding-alt:0cm 5.4pt}</style>",
      "</head><body lang=\"ZH-CN\">")
  }
}

extension String {
  /// The attributes behind a blank; nothing for none.
  var spaced: String { isEmpty ? "" : " " + self }
}
