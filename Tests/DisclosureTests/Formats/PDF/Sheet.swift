@testable import Disclosure

/// A page drawn for a test: words of a size at places, and rulings.
struct Sheet {
  var page = PlacedPage(width: 600, height: 800)
  /// The height of the characters, which are as wide, Latin ones half.
  var size: Float = 10

  /// Puts a word with its left upper corner at a place.
  mutating func put(_ text: String, _ x: Float, _ y: Float) {
    let width = text.unicodeScalars.reduce(Float(0)) { $0 + ($1.isASCII ? 0.5 : 1) } * size
    page.words.append(
      PlacedWord(
        text: Array(text.utf8), box: Box(left: x, top: y, right: x + width, bottom: y + size)))
  }

  /// Puts a row of words, each at its place.
  mutating func put(_ texts: [String], _ xs: [Float], _ y: Float) {
    for (text, x) in zip(texts, xs) where !text.isEmpty { put(text, x, y) }
  }

  /// Draws lines from left to right and from top to bottom.
  mutating func rule(
    across: [Float], _ xs: ClosedRange<Float>, down: [Float], _ ys: ClosedRange<Float>
  ) {
    page.rulings.across += across.map { .init(place: $0, start: xs.lowerBound, end: xs.upperBound) }
    page.rulings.down += down.map { .init(place: $0, start: ys.lowerBound, end: ys.upperBound) }
  }

  /// The tables that rulings enclose, as text.
  var ruled: [String] { RuledTables(on: page).tables.map(\.drawn) }
}

extension PlacedTable {
  /// The rows, with bars between the cells.
  var drawn: String {
    rows.map { row in row.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "|") }
      .joined(separator: "\n")
  }
}

/// What pages become, line by line: cells with bars between, asides in angle brackets.
func assembled(_ sheets: [Sheet]) -> [String] {
  let text = PageAssembly(sheets.map(\.page)).text()
  return text.lines.enumerated().map { _, line in
    line.isRow ? "[" + line.cells.joined(separator: "|") + "]" : line.cells[0]
  }
}
