/// The tables of a page that no ruling shows, found by their numbers standing under one another.
///
/// A blank cell shows as a gap in a column that other rows, or the heads, give. Where that is not so, or
/// values stand in no clear columns, lines stay lines and the reader decides.
struct AlignedTables {
  /// The tables from the top.
  private(set) var tables: [PlacedTable] = []
  /// The lines outside.
  private(set) var rest: [TextLine] = []

  /// Rows that stand under one another, with the heads above.
  private var heads: [TextLine] = []
  private var rows: [AlignedRow] = []
  /// A numbered line right above them, which may be a heading or the first line of a label.
  private var heading: TextLine?

  /// Finds the tables among the lines of a page, from the top, that stand beside ruled ones.
  init(in lines: [TextLine], apartFrom ruled: [PlacedTable]) {
    var last: Float = 0
    for line in lines {
      if ruled.contains(where: { (last...max(last, line.box.top)).contains($0.box.middleY) }) {
        close()
      }
      take(line)
      last = line.box.bottom
    }
    close()
  }

  private mutating func take(_ line: TextLine) {
    let row = AlignedRow(line)
    if !row.values.isEmpty {
      rows.append(row)
    } else if line.isProse || line.isHeading && !isLabel(line) {
      close()
      if line.isProse { rest.append(line) } else { heading = line }
    } else if isLabel(line), !rows.isEmpty || line.isHeading {
      rows.append(row)
    } else if rows.contains(where: { !$0.values.isEmpty }) {
      close()
      heads.append(line)
    } else {
      heads.append(line)
    }
  }

  /// Whether a line can only be a label: it stands left of all values of the table, or of their heads.
  private func isLabel(_ line: TextLine) -> Bool {
    let lefts = rows.flatMap(\.values).map(\.box.left)
    guard let left = lefts.min() ?? heads.last?.chunks.dropFirst().last?.box.left else {
      return false
    }
    return line.box.right <= left
  }

  /// Ends a table, or gives its lines back.
  private mutating func close() {
    defer { (heads, rows, heading) = ([], [], nil) }
    takeLabelsFromHeads()
    if let heading { rest.append(heading) }
    // A label that no value follows belongs to what comes next, but the lines close under a value.
    var end = rows.lastIndex { !$0.values.isEmpty }.map { $0 + 1 } ?? 0
    while end > 0, end < rows.count, rows[end].continues(rows[end - 1].line),
      rows[end].values.isEmpty
    { end += 1 }
    let after = rows[end...].map(\.line)
    let body = Array(rows[..<end])
    guard let columns = AlignedColumns(of: body, under: heads),
      columns.spans.count >= 2 || isHeaded(columns.spans[0]) || isApart(body)
        || body.count(where: { !$0.unit.isEmpty }) >= Self.fewestUnits
    else {
      rest += heads + rows.map(\.line)
      return
    }
    let own = heads.suffix(columns.headCount)
    rest += heads.dropLast(own.count)
    tables.append(columns.table(of: body, under: Array(own)))
    rest += after
  }

  /// Takes the lines of the first label that stand above its values and close to them, below the heads
  /// or where a page begins with them.
  private mutating func takeLabelsFromHeads() {
    guard let left = rows.flatMap(\.values).map(\.box.left).min() else { return }
    let isBare = heads.allSatisfy { $0.box.right <= left }
    while let line = heads.last ?? heading, let first = rows.first, line.chunks.count == 1,
      line.box.right <= left, first.continues(line), isBare || isFirstValueCentred(below: line)
    {
      rows.insert(AlignedRow(line), at: 0)
      if heads.popLast() == nil { heading = nil }
    }
  }

  /// Whether the first values stand in the middle of a label that begins with a line above them.
  private func isFirstValueCentred(below line: TextLine) -> Bool {
    guard let first = rows.first, let value = first.values.first?.box else { return false }
    guard first.label.isEmpty else {
      let own = TextLine(first.label).box
      return abs((line.box.top + own.bottom) / 2 - value.middleY) < abs(own.middleY - value.middleY)
    }
    guard let next = rows.dropFirst().first, next.values.isEmpty, !next.label.isEmpty else {
      return false
    }
    let middle = (line.box.top + next.line.box.bottom) / 2
    return abs(middle - value.middleY) < value.height * Self.nearest
  }

  /// Whether values stand so far from their labels that these are a column.
  private func isApart(_ rows: [AlignedRow]) -> Bool {
    rows.allSatisfy { row in
      guard let value = row.values.first, let word = row.label.last else { return true }
      return value.box.left - word.box.right > value.box.height * Self.farthest
    }
  }

  /// Whether the heads say what stands in a single column and what before it.
  private func isHeaded(_ column: ClosedRange<Float>) -> Bool {
    let near = heads.suffix(3).flatMap(\.chunks)
    return near.contains { $0.box.right <= column.lowerBound }
      && near.contains { column.overlaps($0.box.left...$0.box.right) }
  }

  /// A column of numbers with so many units before them is a table without heads.
  private static let fewestUnits = 3
  /// How far from the middle of its label a value may be, in heights of it.
  private static let nearest: Float = 0.25
  /// A value so far from its label, in heights of it, stands in a column of its own.
  private static let farthest: Float = 2
}

/// A line of a table without rulings: a label, or a part of one, and the values behind it.
struct AlignedRow {
  /// The whole line.
  let line: TextLine
  /// What stands before the values and their unit.
  private(set) var label: [PlacedWord]
  /// The unit that stands by itself before a single value: 条, 件, 万元.
  let unit: [PlacedWord]
  /// The values, each apart from what stands before it.
  let values: [PlacedWord]

  /// Takes the values off the end of a line.
  init(_ line: TextLine) {
    self.line = line
    var start = line.words.count
    while start > 0, line.words[start - 1].isValue {
      let word = line.words[start - 1]
      if start > 1, word.box.left - line.words[start - 2].box.right < word.box.height * Self.gap {
        break
      }
      start -= 1
    }
    let label = Array(line.words[..<start])
    guard !label.contains(where: \.isValue) else {
      (self.label, unit, values) = (line.words, [], [])
      return
    }
    values = Array(line.words[start...])
    let last = values.count == 1 && !label.isEmpty ? TextLine(label).chunks.last : nil
    unit =
      last.map { Unit(rawValue: String(decoding: $0.text, as: UTF8.self)) != nil ? $0.words : [] }
      ?? []
    self.label = label.dropLast(unit.count)
  }

  /// Leaves out what stands left of an edge: a label over several rows. Only `wholly` does that leave a
  /// row of values without a label.
  mutating func cutLabel(leftOf edge: Float, wholly: Bool) {
    let chunks = label.isEmpty ? [] : TextLine(label).chunks
    var kept = chunks.filter { $0.box.right > edge }.flatMap(\.words)
    if let word = kept.first, kept.count > 1, word.box.right <= edge,
      kept[1].box.left - word.box.right > word.box.height * Self.widestBlank
    {
      kept.removeFirst()
    }
    if wholly || !kept.isEmpty || values.isEmpty { label = kept }
  }

  /// Whether it may go on with the label that has a line right over it.
  fileprivate func continues(_ above: TextLine) -> Bool {
    let text = line.text
    return !text.beginsWithNumber && !text.starts(with: Array("第".utf8))
      && line.box.top - above.box.bottom < line.height * Self.closest
  }

  /// The widest gap between two words of a label, in heights of a character.
  private static let widestBlank: Float = 0.7
  /// The narrowest gap between two columns, in heights of a character.
  private static let gap: Float = 0.45
  /// The widest gap between two lines of a label, in heights of a line.
  private static let closest: Float = 0.5
}

extension TextLine {
  /// Whether it is running text: it ends a sentence, or is long without a gap.
  fileprivate var isProse: Bool {
    let text = text
    let stop = Array("。".utf8)
    return text.indices.dropLast(2).contains { text[$0...].starts(with: stop) }
      || chunks.count == 1 && text.count > Self.longestLabel
  }

  /// Whether it may be a heading of the report: a text with a number before it.
  fileprivate var isHeading: Bool { text.beginsWithNumber && chunks.count == 1 }

  /// The longest line of a label, in bytes: forty characters.
  private static let longestLabel = 120
}
