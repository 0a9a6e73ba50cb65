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
      rest.append(line)
    } else if let left = rows.flatMap(\.values).map(\.box.left).min() {
      if line.box.right > left {
        close()
        heads.append(line)
      } else {
        rows.append(row)
      }
    } else {
      heads.append(line)
    }
  }

  /// Whether a line can only be a label: it stands left of all values of the table.
  private func isLabel(_ line: TextLine) -> Bool {
    rows.flatMap(\.values).map(\.box.left).min().map { line.box.right <= $0 } ?? false
  }

  /// Ends a table, or gives its lines back.
  private mutating func close() {
    defer { (heads, rows) = ([], []) }
    // A label that no value follows belongs to what comes next.
    let end = rows.lastIndex { !$0.values.isEmpty }.map { $0 + 1 } ?? 0
    let after = rows[end...].map(\.line)
    let body = Array(rows[..<end])
    guard let columns = AlignedColumns(of: body, under: heads),
      columns.spans.count >= 2 || heads.last.map({ $0.chunks.count >= 2 }) == true
    else {
      rest += heads + rows.map(\.line)
      return
    }
    let own = heads.suffix(columns.headCount)
    rest += heads.dropLast(own.count)
    tables.append(columns.table(of: body, under: Array(own)))
    rest += after
  }
}

/// A line of a table without rulings: a label, or a part of one, and the values behind it.
struct AlignedRow {
  /// The whole line.
  let line: TextLine
  /// What stands before the values.
  let label: [PlacedWord]
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
    let holdsValue = label.contains { $0.isValue }
    self.label = holdsValue ? line.words : label
    values = holdsValue ? [] : Array(line.words[start...])
  }

  /// The narrowest gap between two columns, in heights of a character.
  private static let gap: Float = 0.45
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
