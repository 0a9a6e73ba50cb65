/// The words of a page in hOCR, Tesseract's markup of lines and characters with their boxes.
struct RecognizedWords {
  /// The words, in the order of the page.
  private(set) var words: [PlacedWord] = []

  private let scale: Float
  private let down: [Rulings.Line]
  private var line: [PlacedWord] = []

  /// Reads the markup of a page whose pixels are `scale` points wide; what a ruling from top to bottom
  /// parts is no one word.
  init(ofMarkup markup: [UInt8], scale: Float, apartBy rulings: Rulings) {
    self.scale = scale
    down = rulings.down
    var rest = markup[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[mark...]
      let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      let tag = rest[..<end]
      rest = rest[end...].dropFirst()
      if tag.holds(Self.character) {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        if let box = box(in: tag), !text.isEmpty {
          line.append(PlacedWord(text: Self.unescaped(text), box: box))
        }
      } else if tag.holds(Self.lineMark) {
        endLine()
      }
    }
    endLine()
  }

  private static let character = Array("'ocrx_cinfo'".utf8)
  private static let lineMark = Array("class='ocr_".utf8)
  private static let boxMark = Array("x_bboxes ".utf8)
  private static let entities: [(name: [UInt8], text: [UInt8])] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    entities.first { text.elementsEqual($0.name) }?.text ?? Array(text)
  }

  private func box(in tag: ArraySlice<UInt8>) -> Box? {
    guard let start = tag.place(of: Self.boxMark) else { return nil }
    let numbers = tag[(start + Self.boxMark.count)...].split(
      whereSeparator: { !ASCII.digits.contains($0) }
    ).prefix(4).compactMap { Float(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 4 else { return nil }
    return Box(
      left: numbers[0] * scale, top: numbers[1] * scale, right: numbers[2] * scale,
      bottom: numbers[3] * scale)
  }

  /// Puts the characters of a line together: those that touch, or nearly so, are one word. All words of
  /// a line stand on it, however low a comma is.
  private mutating func endLine() {
    defer { line = [] }
    let heights = line.map(\.box.height).sorted()
    guard let height = heights.isEmpty ? nil : heights[heights.count * 3 / 4] else { return }
    var parts: [PlacedWord] = []
    for character in line {
      if var last = parts.last, follows(character.box, last.box, height) {
        last.text += character.text
        last.box = last.box.union(character.box)
        parts[parts.count - 1] = last
      } else {
        parts.append(character)
      }
    }
    for var part in parts {
      let lack = height - part.box.height
      if lack > 0 {
        // A comma stands low in its line, a dash in the middle.
        part.box.top -= lack * 0.7
        part.box.bottom += lack * 0.3
      }
      words.append(part)
    }
  }

  private func follows(_ box: Box, _ last: Box, _ height: Float) -> Bool {
    let gap = box.left - last.right
    return gap > -height && gap < height * 0.6
      && !down.contains { line in
        (last.middleX..<max(last.middleX, box.middleX)).contains(line.place)
          && line.start < box.middleY && line.end > box.middleY
      }
  }
}

extension ArraySlice<UInt8> {
  /// Where a word begins in the bytes; `nil` if it is not there.
  fileprivate func place(of word: [UInt8]) -> Int? {
    guard count >= word.count else { return nil }
    return (startIndex...endIndex - word.count).first { self[$0...].starts(with: word) }
  }

  fileprivate func holds(_ word: [UInt8]) -> Bool { place(of: word) != nil }
}
