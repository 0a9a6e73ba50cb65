/// Finds the tables of a text that has no bars: lines that are labels of a form, values, or labels
/// with values behind them.
///
/// Whether a line belongs to a table is told by the labels of all forms, not of one; a stretch of such
/// lines is a table if rows of a form stand in it, with values.
struct LineTables {
  private let document: Document
  private let labels = Form.labels
  private var blocks: [Document.Block] = []
  private var run: [Line] = []

  /// A line that may be a row of a table.
  private struct Line {
    let text: Document.Text
    var cells: [Document.Text]
    var rowLabels = 0
    var otherLabels = 0
    var values = 0
    var unknown = 0
  }

  /// The document with every such stretch made a table; each line is a row of it.
  static func found(in document: Document) -> Document {
    var tables = LineTables(document: document)
    for block in document.blocks { tables.take(block) }
    tables.endRun()
    return Document(text: document.text, blocks: tables.blocks, hygiene: document.hygiene)
  }

  private init(document: Document) {
    self.document = document
  }

  private mutating func take(_ block: Document.Block) {
    guard case .paragraph(let text) = block, let line = line(text) else {
      endRun()
      blocks.append(block)
      return
    }
    let isKnown = line.unknown == 0
    if run.isEmpty, !isKnown || line.rowLabels + line.otherLabels == 0 {
      blocks.append(block)
    } else {
      run.append(line)
    }
  }

  /// Ends a stretch: it becomes a table, or goes back to be paragraphs.
  private mutating func endRun() {
    defer { run = [] }
    var after: [Line] = []
    while let last = run.last, last.unknown > 0 || last.values == 0 {
      after.append(run.removeLast())
    }
    let rows = run.reduce(0) { $0 + $1.rowLabels }
    let others = run.reduce(0) { $0 + $1.otherLabels }
    let values = run.reduce(0) { $0 + $1.values }
    if rows >= 2 && values >= 2 || others >= 4 && values >= 5 {
      // Where rows stand on one line, a line of one number is the number of a page.
      let hasRows = run.contains { $0.values >= 3 }
      let lines = run.filter { !hasRows || $0.values != 1 || $0.cells.count > 1 }
      blocks.append(.table(.init(rows: lines.map(\.cells))))
    } else {
      blocks += run.map { .paragraph($0.text) }
    }
    blocks += after.reversed().map { .paragraph($0.text) }
  }

  /// The line cut into cells; `nil` if it is prose.
  private func line(_ text: Document.Text) -> Line? {
    guard text.range.count <= Self.longest, !isSentence(text) else { return nil }
    let words = words(of: text)
    guard words.count <= Self.mostWords else { return nil }
    var line = Line(text: text, cells: [])
    var start = 0
    while start < words.count {
      let end = longestCell(in: words, from: start, &line)
      let range = words[start].lowerBound..<words[end - 1].upperBound
      line.cells.append(.init(range: range, position: text.position))
      start = end
    }
    // Of a line of prose some word may be a label; a row's unknown words are short or a broken label.
    let isShort = text.range.count <= Self.shortest
    let isRow = line.values > 0 && line.unknown <= 1
    return line.unknown == 0 || isShort || isRow ? line : nil
  }

  /// The end of the longest stretch of words that is one label or value.
  private func longestCell(in words: [Range<Int>], from start: Int, _ line: inout Line) -> Int {
    for end in stride(from: words.count, to: start, by: -1) {
      let range = words[start].lowerBound..<words[end - 1].upperBound
      let meanings = labels.lazy.compactMap { $0.match(document.text, range)?.meanings }.first
      if let meanings {
        if meanings.contains(where: { if case .row = $0 { true } else { false } }) {
          line.rowLabels += 1
        } else {
          line.otherLabels += 1
        }
        return end
      }
    }
    if CellValue(document.text, words[start]) == .text {
      line.unknown += 1
    } else {
      line.values += 1
    }
    return start + 1
  }

  /// The words of a line, as ranges of the text.
  private func words(of text: Document.Text) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = text.range.lowerBound
    var i = start
    while i < text.range.upperBound {
      if let width = document.text.blankWidth(at: i, before: text.range.upperBound) {
        if start < i { words.append(start..<i) }
        i += width
        start = i
      } else {
        i += 1
      }
    }
    if start < i { words.append(start..<i) }
    return words
  }

  /// Whether a line has a full stop: a label never has.
  private func isSentence(_ text: Document.Text) -> Bool {
    document.text[text.range].elementsAreAdjacent(0xE3, 0x80, 0x82)
  }

  /// The longest line of a table, in bytes: the longest label, its head, and seven numbers.
  private static let longest = 320
  /// A line of so many bytes may stand in a table though nothing in it is known.
  private static let shortest = 36
  /// A line of more words is prose, or noise.
  private static let mostWords = 32
}

extension ArraySlice<UInt8> {
  /// Whether three bytes stand one behind the other.
  fileprivate func elementsAreAdjacent(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    guard count >= 3 else { return false }
    return (startIndex..<endIndex - 2).contains {
      self[$0] == a && self[$0 + 1] == b && self[$0 + 2] == c
    }
  }
}
