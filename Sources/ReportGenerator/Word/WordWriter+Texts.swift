extension WordWriter {
  /// A paragraph; its lines are parted by breaks.
  mutating func paragraph(
    _ text: String, _ properties: String = "", size: Int? = nil, isWhole: Bool = false
  ) -> String {
    let tab = properties.isEmpty && random.chance(5) ? "<w:r><w:tab/></w:r>" : ""
    return
      "<w:p><w:pPr>\(properties)</w:pPr>\(tab)\(runs(text, size: size, isWhole: isWhole))</w:p>"
  }

  /// The runs of a text: one, or as many as its author's edits left.
  mutating func runs(_ text: String, size: Int? = nil, isWhole: Bool = false) -> String {
    guard !text.isEmpty else { return "" }
    let size = size ?? style.sizes.prose
    let count = random.chance(style.cutRuns) && !isWhole ? random.int(2...6) : 1
    let isHidden = random.chance(style.hidden)
    var pieces = text.pieces(count, &random).map { run($0, size) }
    if random.chance(style.changes) { change(&pieces, size) }
    if isHidden {
      let decoy = run("\(random.int(0...99))", size, "<w:vanish/>")
      pieces.insert(decoy, at: random.int(0...pieces.count))
    }
    if count > 1, random.chance(30) {
      let id = nextID()
      pieces.insert(
        "<w:bookmarkStart w:id=\"\(id)\" w:name=\"_GoBack\(id)\"/><w:bookmarkEnd w:id=\"\(id)\"/>"
          + "<w:proofErr w:type=\"spellStart\"/>", at: 1)
    }
    let runs = pieces.joined()
    guard random.chance(style.controls) else { return runs }
    return "<w:sdt><w:sdtPr><w:id w:val=\"\(nextID())\"/><w:text/></w:sdtPr><w:sdtContent>"
      + "\(runs)</w:sdtContent></w:sdt>"
  }

  /// Marks one piece as put in, and puts beside it what it took the place of.
  private mutating func change(_ pieces: inout [String], _ size: Int) {
    let author = "w:author=\"审核\" w:date=\"2024-01-0\(random.int(1...9))T09:00:00Z\""
    let place = random.int(0...pieces.count - 1)
    if random.chance(70) {
      pieces[place] = "<w:ins w:id=\"\(nextID())\" \(author)>\(pieces[place])</w:ins>"
    }
    let decoy = random.pick(["\(random.int(0...999))", "0", "无", "件数"])
    let deleted =
      "<w:del w:id=\"\(nextID())\" \(author)><w:r><w:rPr><w:sz w:val=\"\(size)\"/></w:rPr>"
      + "<w:delText xml:space=\"preserve\">\(decoy)</w:delText></w:r></w:del>"
    pieces.insert(deleted, at: random.int(0...pieces.count))
  }

  private func run(_ text: String, _ size: Int, _ properties: String = "") -> String {
    let lines = text.lines.map { "<w:t xml:space=\"preserve\">\($0.xmlEscaped)</w:t>" }
    return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"仿宋_GB2312\"/>\(properties)"
      + "<w:sz w:val=\"\(size)\"/></w:rPr>\(lines.joined(separator: "<w:br/>"))</w:r>"
  }
}

extension String {
  /// The text as XML holds it: its signs replaced, and without what XML forbids.
  var xmlEscaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
