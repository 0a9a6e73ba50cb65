/// Finds the tables of a text in which nothing parts a cell from the next, nor a heading from its
/// table: `…规章000行政规范性文件0325第二十条第(五)项…`.
///
/// The labels of all forms cut the text; the digits behind a label are one cell, of which the rows'
/// own sums must tell what values it holds.
enum FusedTables {
  /// The document with every such stretch made a table, a label of a row to a row.
  static func cut(from document: Document) -> Document {
    guard isFused(document) else { return document }
    var blocks: [Document.Block] = []
    for block in document.blocks {
      if case .paragraph(let text) = block, text.range.count >= shortest,
        !document.text[text.range].contains(ASCII.bar)
      {
        for part in parts(of: text, in: document.text) {
          blocks += cut(part, in: document.text)
        }
      } else {
        blocks.append(block)
      }
    }
    return Document(text: document.text, blocks: blocks, hygiene: document.hygiene)
  }

  /// Whether long lines have digits between the label of a row and the next label, as often as a table
  /// has rows.
  private static func isFused(_ document: Document) -> Bool {
    let text = document.text
    var rows = 0
    for case .paragraph(let line) in document.blocks where line.range.count >= longest {
      var i = line.range.lowerBound
      while i < line.range.upperBound {
        guard ASCII.digits.contains(text[i]) else {
          i += 1
          continue
        }
        let start = i
        while i < line.range.upperBound, ASCII.digits.contains(text[i]) { i += 1 }
        guard i < line.range.upperBound,
          isRow(before: start, in: text, after: line.range.lowerBound),
          FusedPieces.isLabel(behind: i, in: text, before: line.range.upperBound)
        else { continue }
        rows += 1
        if rows >= fewestRows { return true }
      }
    }
    return false
  }

  /// Whether the label of a row ends at `i`, or a unit behind one.
  private static func isRow(before i: Int, in text: [UInt8], after start: Int) -> Bool {
    FusedLabels.all.mayEnd(in: text, at: i, after: start)
      || FusedLabels.all.mayEnd(in: text, at: i - 3, after: start)
  }

  // MARK: - Headings

  /// A paragraph parted before and behind every prescribed heading in it.
  private static func parts(of paragraph: Document.Text, in text: [UInt8]) -> [Document.Text] {
    var parts: [Document.Text] = []
    var start = paragraph.range.lowerBound
    func add(to end: Int) {
      let range = text.trimmed(start..<end)
      if !range.isEmpty { parts.append(.init(range: range, position: paragraph.position)) }
      start = end
    }
    var i = start
    while i < paragraph.range.upperBound {
      if text[i] >= 0xE4, isFree(i, in: text, after: paragraph.range.lowerBound),
        let heading = headings.first(where: {
          text[i..<paragraph.range.upperBound].starts(with: $0)
        })
      {
        add(to: i)
        add(to: i + heading.count)
        i = start
      } else {
        i += 1
      }
    }
    add(to: paragraph.range.upperBound)
    return parts
  }

  /// Whether a heading may begin at `i`: at the beginning of a line, behind a full stop or a number.
  private static func isFree(_ i: Int, in text: [UInt8], after start: Int) -> Bool {
    i == start || ASCII.digits.contains(text[i - 1])
      || i - 3 >= start && text[i - 3..<i].elementsEqual("。".utf8)
  }

  /// The prescribed headings with their numbers.
  private static let headings: [[UInt8]] = {
    let numerals = ["一", "二", "三", "四", "五", "六"]
    let texts = Set(
      Form.all.flatMap { zip(numerals, $0.sections).map { "\($0)、\($1.title.zh)" } })
    return texts.sorted().map { Array($0.utf8) }
  }()

  // MARK: - Tables

  /// A paragraph as prose and the tables in it.
  private static func cut(_ paragraph: Document.Text, in text: [UInt8]) -> [Document.Block] {
    let pieces = FusedPieces(text, paragraph.range).pieces
    var blocks: [Document.Block] = []
    var prose = paragraph.range.lowerBound
    func addProse(to end: Int) {
      let range = text.trimmed(prose..<end)
      if !range.isEmpty {
        blocks.append(.paragraph(.init(range: range, position: paragraph.position)))
      }
    }
    var next = 0
    while let table = table(in: pieces, from: next, text) {
      addProse(to: pieces[table.lowerBound].range.lowerBound)
      blocks.append(
        .table(.init(rows: rows(of: pieces[table], at: paragraph.position), isFused: true)))
      prose = pieces[table.upperBound - 1].range.upperBound
      next = table.upperBound
    }
    addProse(to: paragraph.range.upperBound)
    return blocks
  }

  /// The next stretch of labels and values, the first two of them labels without anything between.
  private static func table(
    in pieces: [FusedPieces.Piece], from start: Int, _ text: [UInt8]
  ) -> Range<Int>? {
    var first = start
    while first + 1 < pieces.count {
      guard pieces[first].isLabel, pieces[first + 1].isLabel else {
        first += 1
        continue
      }
      var end = first + 2
      while end < pieces.count, pieces[end].kind != .other || text.isShort(pieces[end].range) {
        end += 1
      }
      // A label in the sentence behind the table is none of it.
      if end < pieces.count,
        let other = pieces[first..<end].lastIndex(where: { $0.kind == .other }),
        end - other <= mostInSentence
      {
        end = other
      }
      while pieces[end - 1].kind == .other { end -= 1 }
      let labels = pieces[first..<end].count(where: \.isLabel)
      let others = pieces[first..<end].count { $0.kind == .other }
      if labels >= 3, others * 4 <= labels,
        pieces[first..<end].contains(where: { $0.kind == .value })
      {
        return first..<end
      }
      first = end
    }
    return nil
  }

  /// The rows of a table: one for the label of each, with what is torn from it, and one for the heads
  /// before it.
  private static func rows(
    of pieces: ArraySlice<FusedPieces.Piece>, at position: Position
  ) -> [[Document.Text]] {
    var rows: [[Document.Text]] = []
    var torn: Int?
    var isBehindRow = false
    var isOpen = false
    for (piece, next) in zip(pieces, pieces.dropFirst().map(\.kind) + [.other]) {
      var start = piece.range.lowerBound
      switch piece.kind {
      case .other where next == .row:
        torn = start
        continue
      case .other where isBehindRow:
        // What stands between a label and its values is part of the label.
        start = rows[rows.count - 1].removeLast().range.lowerBound
      case .row:
        rows.append([])
        start = torn ?? start
      case .head, .other:
        if !isOpen { rows.append([]) }
        isOpen = true
      case .value, .unit:
        isOpen = false
      }
      if piece.kind == .row { isOpen = false }
      isBehindRow = piece.kind == .row
      torn = nil
      rows[rows.count - 1].append(.init(range: start..<piece.range.upperBound, position: position))
    }
    return rows
  }

  /// So many pieces behind an unknown text may stand in the same sentence.
  private static let mostInSentence = 4
  /// A paragraph of fewer bytes holds no table.
  private static let shortest = 60
  /// A paragraph of fewer bytes does not tell that a document is fused.
  private static let longest = 200
  /// So many rows tell that a document is fused.
  private static let fewestRows = 4
}

extension [UInt8] {
  /// Whether a text between labels may be an unknown label: it is short and no sentence.
  fileprivate func isShort(_ range: Range<Int>) -> Bool {
    guard range.count <= 160 else { return false }
    return !range.contains { i in self[i...].starts(with: "。".utf8) }
  }
}
