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
  /// Whether any line of the stretch is a row with its values.
  private var hasRows = false
  /// What stands between the lines of the stretch and is no part of it: the heads of pages.
  private var asides: [Document.Block] = []
  private var pages = PageNumbers()
  private var repetition = Repetition()

  /// A line that may be a row of a table.
  private struct Line {
    let text: Document.Text
    var cells: [Document.Text]
    var rowLabels = 0
    var otherLabels = 0
    var values = 0
    /// Parts of labels.
    var parts = 0
    var unknown = 0
    /// Whether it is the number of the next page, where a label lacks its values.
    var isPageNumber = false
    /// The bytes of the longest unknown word.
    var longestUnknown = 0

    /// Whether several heads stand on it, as where rows stand on one line each.
    var isOfHeads: Bool { otherLabels >= 2 }
    /// Whether it is one number.
    var isLoneNumber: Bool { values == 1 && cells.count == 1 }
    /// Whether no table can begin with it.
    var isUnsure: Bool {
      rowLabels + otherLabels == 0 && (unknown > 0 || parts == 0 && values == 0)
    }
    /// Whether it is one cell, or the pieces of one.
    var isCell: Bool { cells.count == 1 || values == cells.count || values == 0 }
  }

  /// The document with every such stretch made a table, each line a row of it; and whether no line of
  /// the tables stands twice, as no true table has it.
  static func found(in document: Document) -> (document: Document, lacksRepetition: Position?) {
    var tables = LineTables(document: document)
    for block in document.blocks { tables.take(block) }
    tables.endRun()
    let found = Document(text: document.text, blocks: tables.blocks, hygiene: document.hygiene)
    return (found, tables.repetition.isLacking ? tables.repetition.first : nil)
  }

  private init(document: Document) {
    self.document = document
  }

  private mutating func take(_ block: Document.Block) {
    guard case .paragraph(let text) = block else {
      endRun()
      blocks.append(block)
      return
    }
    if !run.isEmpty, document.text.isPageHead(text.range) {
      asides.append(block)
      return
    }
    guard var line = line(text) else {
      endRun()
      blocks.append(block)
      return
    }
    if isUnitWithValue(line) || isEndOfRow(line), run.last?.isPageNumber == true, run.count > 1,
      run[run.count - 2].values == 0
    {
      asides.append(.paragraph(run.removeLast().text))
    }
    if let last = run.last, last.cells.count == 1, last.values == 0, isUnitWithValue(line) {
      run[run.count - 1].cells += line.cells
      run[run.count - 1].values += line.values
      hasRows = true
      return
    }
    line.isPageNumber = line.isLoneNumber && pages.isNext(document.string(text))
    if line.isPageNumber, run.isEmpty || isBetweenRows {
      if run.isEmpty { blocks.append(block) } else { asides.append(block) }
    } else if run.isEmpty, line.isUnsure {
      blocks.append(block)
    } else {
      let isBehindLabel = run.last.map { $0.values == 0 && $0.rowLabels + $0.parts > 0 } ?? false
      run.append(line)
      hasRows =
        hasRows || line.values >= 5 || line.values > 0 && line.rowLabels + line.otherLabels > 0
        || line.values > 1 && (line.parts > 0 || isBehindLabel)
    }
  }

  /// Whether a line is the unit and the value of a row whose label fills the line above.
  private func isUnitWithValue(_ line: Line) -> Bool {
    guard line.cells.count == 2, line.values == 2 else { return false }
    let units = line.cells.map { Unit(rawValue: document.string($0)) }
    return units[0] != nil && units[1] == nil
  }

  /// Whether a line is the end of a label that began on the line above, with the unit and the value.
  private func isEndOfRow(_ line: Line) -> Bool {
    guard line.cells.count == 3, line.rowLabels == 0, line.values > 0 else { return false }
    let units = line.cells.map { Unit(rawValue: document.string($0)) }
    return units[0] == nil && units[1] != nil && units[2] == nil
  }

  /// Whether rows stand on one line each, and the last line is no label that lacks its values, or only
  /// the title of a table or its heads and that of a group stand before: there a number on a line of its
  /// own is that of a page.
  private var isBetweenRows: Bool {
    guard let last = run.last else { return false }
    if run.count == 1, Self.titles.contains(LabelKey(document.text, last.text.range)) {
      return true
    }
    let lacksValues = last.rowLabels > 0 && last.values == 0 && last.parts == 0
    let isHeadOfGroup = last.otherLabels == 1 && last.cells.count == 1
    let hasHeads = isHeadOfGroup ? run.contains(where: \.isOfHeads) : last.isOfHeads
    return hasHeads || hasRows && !lacksValues
  }

  private static let titles = Set(Form.all.flatMap(\.tables).map { LabelKey($0.title.zh) })

  /// Ends a stretch: it becomes a table, or goes back to be paragraphs.
  private mutating func endRun() {
    defer { (run, asides, hasRows) = ([], [], false) }
    var after: [Line] = []
    while let last = run.last, last.unknown > 0 || last.values == 0 {
      after.append(run.removeLast())
    }
    let rows = run.reduce(0) { $0 + $1.rowLabels }
    let others = run.reduce(0) { $0 + $1.otherLabels }
    let values = run.reduce(0) { $0 + $1.values }
    let isRow = run.contains { $0.values >= Self.widest } || values >= Self.widest && rows == 0
    if rows >= 2 && values >= 2 || others >= 4 && values >= 5 || isRow
      || rows >= 1 && values >= 1 && !asides.isEmpty
    {
      let isCellPerLine = run.allSatisfy(\.isCell) && !isRow
      if isCellPerLine {
        for line in run { repetition.add(document.text[line.text.range], line.text) }
      }
      blocks.append(.table(.init(rows: run.map(\.cells), isOfLines: true)))
    } else {
      blocks += run.map { .paragraph($0.text) }
    }
    blocks += asides
    blocks += after.reversed().map { .paragraph($0.text) }
  }

  /// The line cut into cells; `nil` if it is prose.
  private func line(_ text: Document.Text) -> Line? {
    guard text.range.count <= Self.longest, !isSentence(text) else { return nil }
    let words = document.text.words(in: text.range)
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
    let known = line.rowLabels + line.otherLabels
    let isHead =
      line.unknown <= 1 && known >= 1
      || known >= 2 && line.longestUnknown <= Self.longestHalf
    let isKnown = line.unknown == 0 || isShort || isRow || isHead
    return isKnown ? line : nil
  }

  /// The end of the longest stretch of words that is one label or value.
  private func longestCell(in words: [Range<Int>], from start: Int, _ line: inout Line) -> Int {
    let first = CellValue(document.text, words[start])
    if first.isPlain, start + 1 == words.count || CellValue(document.text, words[start + 1]).isPlain
    {
      line.values += 1
      return start + 1
    }
    // A sign counts in no label, and so would pass for a part of one.
    let ends = stride(from: words.count, to: start, by: -1).lazy.filter { [document] end in
      end == start + 1 || !CellValue(document.text, words[end - 1]).isPlain
    }
    for end in ends {
      let range = words[start].lowerBound..<words[end - 1].upperBound
      if let isRow = Labels.isRow(document.text, range) {
        if isRow { line.rowLabels += 1 } else { line.otherLabels += 1 }
        return end
      }
    }
    if first.isValue {
      line.values += 1
    } else if isPart(words[start], isAlone: words.count == 1) {
      line.parts += 1
    } else {
      line.unknown += 1
      line.longestUnknown = max(line.longestUnknown, words[start].count)
    }
    return start + 1
  }

  /// Whether a word is a part of a label in any form, or nothing in a label; alone on its line within a
  /// stretch it may also be like one.
  private func isPart(_ word: Range<Int>, isAlone: Bool) -> Bool {
    let letters = LabelKey.letters(document.text, word)
    if letters.isEmpty || labels.contains(where: { $0.isPart(letters) }) { return true }
    return isAlone && !run.isEmpty && word.count <= Labels.longest
      && labels.contains { $0.likeness(of: letters) != nil }
  }

  /// Whether a line has a full stop: a label never has.
  private func isSentence(_ text: Document.Text) -> Bool {
    document.text.place(of: Headings.fullStop, in: text.range) != nil
  }

  /// The longest line of a table, in bytes: the longest label, its head, and seven numbers.
  private static let longest = 320
  /// A line of so many bytes may stand in a table though nothing in it is known.
  private static let shortest = 36
  /// The most bytes of the half of a head.
  private static let longestHalf = 12
  /// A line of more words is prose, or noise.
  private static let mostWords = 32
  /// As many values on one line are a row, though no label stands before them.
  private static let widest = 15
}
