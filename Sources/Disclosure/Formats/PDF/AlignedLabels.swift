/// The labels of the rows of a table without rulings, put together from their lines.
///
/// A label's lines stand above, beside and below its values. A number begins a label, what has none goes
/// on with the one before. What stands left of the labels, a label over several rows, is left out: each
/// row's own label tells it.
struct AlignedLabels {
  /// The label of each row; empty where a row has none or is a part of another row's label.
  private(set) var texts: [[UInt8]]

  /// Gathers the labels of rows, of which some are labels only, before this many columns.
  init(_ rows: [AlignedRow], columns: Int) {
    texts = rows.map { _ in [] }
    let lines = rows.map { row in row.label.flatMap(\.characters) }
    let edge = Self.innerEdge(of: lines)
    if columns == 1 || edge == nil, let labels = CentredLabels(rows) {
      texts = labels.texts
      return
    }
    guard let edge else {
      for (row, line) in rows.enumerated() where !line.label.isEmpty {
        texts[row] = TextLine(line.label).text
      }
      return
    }
    /// The label that may go on, and the row whose values it has.
    var current: (row: Int?, text: [UInt8], box: Box)?
    for (row, line) in lines.enumerated() {
      let hasValues = rows[row].hasValues
      let isOwed = current.map { $0.row == nil } ?? false
      let start = Self.start(of: line, inner: edge, isRow: hasValues && !isOwed)
      if let start {
        if let current, let own = current.row { texts[own] = current.text }
        let label = line[start...]
        current = (
          hasValues ? row : nil, label.flatMap(\.text),
          label.dropFirst().reduce(line[start].box) { $0.union($1.box) }
        )
      } else if var open = current {
        let rest = Self.rest(of: open.box, in: line).flatMap(\.text)
        if hasValues, let own = open.row, !rest.isEmpty, rows[row].isApart(from: rows[own]) {
          // A row whose label has no number.
          texts[own] = open.text
          texts[row] = rest
          current = nil
          continue
        }
        open.text += rest
        if hasValues, open.row != nil {
          // A second row of values without a label of its own.
          if let own = open.row { texts[own] = open.text }
          current = nil
        } else {
          if hasValues { open.row = row }
          current = open
        }
      }
    }
    if let current, let own = current.row { texts[own] = current.text }
  }

  /// What of a line goes on with the label whose first line fills a box: what begins where that does or
  /// has its middle there; else what is not left of it. A number begins another label, that of a group.
  private static func rest(of label: Box, in line: [PlacedWord]) -> [PlacedWord] {
    let margin = (line.first?.box.height ?? 0) * 0.5
    let pieces = pieces(of: line, apart: 0.2)
    for start in pieces.indices {
      let rest = Array(pieces[start...].joined())
      guard let first = rest.first, let last = rest.last,
        abs(first.box.left - label.left) < margin
          || abs((first.box.left + last.box.right) / 2 - label.middleX) < margin
      else { continue }
      return rest.beginsLabel ? [] : rest
    }
    return Self.pieces(of: line, apart: 0.5)
      .filter { !$0.beginsLabel && ($0.last?.box.right ?? 0) > label.left + margin }
      .flatMap(\.self)
  }

  /// The pieces of a line that gaps part which are so wide, in heights.
  private static func pieces(of line: [PlacedWord], apart gap: Float) -> [[PlacedWord]] {
    line.reduce(into: []) { pieces, character in
      if let last = pieces.last?.last, character.box.left - last.box.right < last.box.height * gap {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append([character])
      }
    }
  }

  /// Where the labels begin that are numbered 1., 2.; `nil` where there are none.
  private static func innerEdge(of lines: [[PlacedWord]]) -> Float? {
    var lefts: [Float] = []
    for line in lines {
      if let start = line.indices.last(where: { isArabic(line, at: $0) }) {
        lefts.append(line[start].box.left)
      }
    }
    guard lefts.count >= 2 else { return nil }
    return lefts.sorted()[lefts.count / 2]
  }

  /// Where a label begins in a line.
  private static func start(of line: [PlacedWord], inner edge: Float, isRow: Bool) -> Int? {
    if let start = line.indices.last(where: {
      isArabic(line, at: $0)
        && (isRow || abs(line[$0].box.left - edge) < line[$0].box.height * 0.7
          || $0 > 0 && line[$0].box.left - line[$0 - 1].box.right > line[$0].box.height * 0.5)
    }) {
      return start
    }
    // A label that begins further left is a row's if it reaches into the labels of rows, or if no other
    // waits for the values beside it; so is a number by itself in the middle of the labels.
    guard let last = line.last, last.box.middleX > edge || isRow else { return nil }
    return line.indices.last { place in
      let isApart =
        place == 0
        || line[place].box.left - line[place - 1].box.right > line[place].box.height * 0.2
      return isApart && Array(line[place...]).beginsLabel
        && (isRow || line[place].box.left < edge || line.count - place <= Self.longestNumber)
    }
  }

  /// The most characters of a number by itself: (十二).
  private static let longestNumber = 4

  /// Whether a label numbered in digits begins at a character.
  private static func isArabic(_ line: [PlacedWord], at place: Int) -> Bool {
    guard place + 1 < line.count, let digit = line[place].text.first,
      ASCII.digits.contains(digit)
    else { return false }
    return ["．", ".", "、"].contains { line[place + 1].text.elementsEqual($0.utf8) }
  }
}

extension [PlacedWord] {
  /// Whether a number stands in front of it.
  fileprivate var beginsLabel: Bool { prefix(5).flatMap(\.text).beginsWithNumber }
}
