/// A source's text made fit to be read, line for line: line ends alike, no glosses, Simplified script,
/// wrecks mended.
struct Cleaning {
  /// The text, with as many lines as before.
  private(set) var text: [UInt8]
  /// What was met.
  private(set) var hygiene = Document.Hygiene()

  /// Cleans a source's text.
  init(_ source: SourceText) throws(ReadError) {
    text = source.bytes
    hygiene.recognizedPages = source.recognizedPages
    hygiene.unreadPages = source.unreadPages
    let position = { (line: Int) in source.position(ofLine: line - 1) }
    if let cleaned = Gloss.removed(from: text) {
      text = cleaned.text
      hygiene.glosses = cleaned.count
      hygiene.firstGloss = position(cleaned.firstLine)
    }
    if Script.isTraditional(text) {
      text = try Script.simplified(text)
      hygiene.isTraditional = true
      if let worded = TaiwanWording.replaced(in: text) {
        text = worded.text
        hygiene.taiwanWords = worded.count
      }
    }
    if let mended = try Mojibake.mended(text) {
      let line = text[..<mended.counts.first].count { $0 == ASCII.newline } + 1
      hygiene.firstDamage = position(line)
      hygiene.damage = mended.counts
      text = mended.text
    }
  }
}

extension Document {
  /// The document that a source's text is.
  init(_ source: SourceText) throws(ReadError) {
    let cleaning = try Cleaning(source)
    let blocks =
      source.isMarked
      ? Document.blocks(marked: cleaning.text, of: source)
      : DrawnTables(in: cleaning.text).blocks
    self.init(text: cleaning.text, blocks: blocks, hygiene: cleaning.hygiene)
  }

  /// The paragraphs and tables of a marked text.
  private static func blocks(marked text: [UInt8], of source: SourceText) -> [Block] {
    var blocks: [Block] = []
    var rows: [[Text]] = []
    func endTable() {
      if !rows.isEmpty { blocks.append(.table(.init(rows: rows))) }
      rows = []
    }
    var start = 0
    var line = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: ASCII.newline) ?? text.count
      defer {
        start = end + 1
        line += 1
      }
      switch start < end ? text[start] : SourceText.Mark.aside {
      case SourceText.Mark.aside: continue
      case SourceText.Mark.table:
        endTable()
        fallthrough
      case SourceText.Mark.row:
        let cells = text[start + 1..<end].split(
          separator: SourceText.Mark.cell, omittingEmptySubsequences: false)
        rows.append(
          cells.enumerated().map { place, cell in
            Text(
              range: text.trimmed(cell.indices),
              position: source.position(ofLine: line, cell: place))
          })
      default:
        endTable()
        let range = text.trimmed(start..<end)
        guard !range.isEmpty else { continue }
        blocks.append(.paragraph(Text(range: range, position: source.position(ofLine: line))))
      }
    }
    endTable()
    return blocks
  }
}
