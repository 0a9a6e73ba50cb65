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
      if row.label.isEmpty, !isSetAsRows(line) { close() }
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

  /// Whether a line's characters are about as large as those of the rows.
  private func isSetAsRows(_ line: TextLine) -> Bool {
    guard let last = rows.last(where: { !$0.values.isEmpty }) else { return true }
    return Self.sameSizes.contains(line.height / last.line.height)
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
    takeBlankValues()
    let rows = rows.withoutVerticalLabels
    if let heading { rest.append(heading) }
    // A label that no value follows belongs to what comes next, but the lines close under a value.
    var end = rows.lastIndex { $0.hasValues }.map { $0 + 1 } ?? 0
    while end > 0, end < rows.count, rows[end].continues(rows[end - 1].line), !rows[end].hasValues {
      end += 1
    }
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

  /// Finds the rows whose value is blank: a unit stands in the column of units, and nothing behind it.
  private mutating func takeBlankValues() {
    let units = rows.filter { !$0.values.isEmpty }.flatMap(\.unit).map(\.box)
    guard units.count >= Self.fewestUnits, let first = units.first else { return }
    let column = units.reduce(first.left...first.right) {
      min($0.lowerBound, $1.left)...max($0.upperBound, $1.right)
    }
    for place in rows.indices where rows[place].values.isEmpty {
      let line = rows[place].line.box
      // A value that is a little out of line may be that of the unit.
      let hasValueNear = [place - 1, place + 1].filter(rows.indices.contains).contains {
        rows[$0].unit.isEmpty && !rows[$0].values.isEmpty
          && (line.top...line.bottom).overlaps(rows[$0].line.box.top...rows[$0].line.box.bottom)
      }
      if !hasValueNear { rows[place].takeUnit(standingIn: column) }
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
  /// How much larger the characters of one row may be than those of another.
  private static let sameSizes: ClosedRange<Float> = 0.75...1.34
  /// How far from the middle of its label a value may be, in heights of it.
  private static let nearest: Float = 0.25
  /// A value so far from its label, in heights of it, stands in a column of its own.
  private static let farthest: Float = 2
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
