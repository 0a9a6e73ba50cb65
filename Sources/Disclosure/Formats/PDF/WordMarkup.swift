extension PlacedPage {
  /// The pages in what `pdftotext -bbox` prints: elements `page` and, in them, `word`.
  ///
  /// Boxes that are no boxes, and words of nothing, are left out.
  static func pages(ofMarkup markup: [UInt8]) -> [PlacedPage] {
    var scanner = MarkupScanner(bytes: markup)
    var pages: [PlacedPage] = []
    while let tag = scanner.nextTag() {
      if tag.isNamed("page") {
        guard let width = tag.number("width"), let height = tag.number("height"), width > 0,
          height > 0
        else { continue }
        pages.append(PlacedPage(width: width, height: height))
      } else if tag.isNamed("word"), !pages.isEmpty, let box = tag.box {
        let text = scanner.text()
        if !text.isEmpty, pages[pages.count - 1].words.count < mostWords {
          pages[pages.count - 1].words.append(PlacedWord(text: text, box: box))
        }
      }
    }
    return pages
  }

  /// The most words that are kept of a page; the fullest have some thousands.
  private static let mostWords = 20_000
}

/// Goes through markup tag by tag.
private struct MarkupScanner {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; `nil` at the end.
  mutating func nextTag() -> Tag? {
    guard let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    place = end + 1
    return Tag(bytes: bytes[start + 1..<end])
  }

  /// The text up to the next tag, its entities resolved, without blanks at the ends.
  mutating func text() -> [UInt8] {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    var text: [UInt8] = []
    while place < end {
      if bytes[place] == UInt8(ascii: "&"),
        let close = bytes[place..<min(end, place + 12)].firstIndex(of: UInt8(ascii: ";")),
        let character = Self.character(bytes[place + 1..<close])
      {
        text += character
        place = close + 1
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return Array(text[text.trimmed(text.indices)])
  }

  /// What an entity stands for, given without `&` and `;`.
  private static func character(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    if let known = entities.first(where: { name.elementsEqual($0.name.utf8) }) {
      return [known.character]
    }
    let name = String(decoding: name, as: UTF8.self)
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return Array(String(scalar).utf8)
  }

  private static let entities: [(name: String, character: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
  ]

  /// The inside of a tag: its name and attributes.
  struct Tag {
    let bytes: ArraySlice<UInt8>

    func isNamed(_ name: String) -> Bool {
      bytes.starts(with: name.utf8)
        && bytes.dropFirst(name.utf8.count).first.map { $0 == ASCII.space } != false
    }

    /// The number that an attribute is.
    func number(_ name: String) -> Float? {
      let key = Array(" \(name)=\"".utf8)
      guard
        let start = bytes.indices.first(where: { bytes[$0...].starts(with: key) }),
        let end = bytes[(start + key.count)...].firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      let value = Float(String(decoding: bytes[(start + key.count)..<end], as: UTF8.self))
      return value.flatMap { $0.isFinite && abs($0) < 1e5 ? $0 : nil }
    }

    var box: Box? {
      guard let left = number("xMin"), let top = number("yMin"), let right = number("xMax"),
        let bottom = number("yMax"), left <= right, top <= bottom
      else { return nil }
      return Box(left: left, top: top, right: right, bottom: bottom)
    }
  }
}
