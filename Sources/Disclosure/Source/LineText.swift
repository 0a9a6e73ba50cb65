/// A line or a cell as it is shown, put together from the pieces that stand in its markup.
///
/// Blanks of the markup count as browsers count them, but for those that a line end of the source
/// makes beside a Chinese character: an editor has broken the line there.
struct LineText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var gap = Gap.none

  /// What stands between the text so far and the next character.
  private enum Gap: Int {
    case none
    /// A line end of the source.
    case lineEnd
    /// A line end of the page, within a cell.
    case lineBreak
    /// A blank.
    case blank
  }

  /// An empty line.
  init() {}

  /// Whether nothing is in it.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a piece of text.
  mutating func append(_ text: ArraySlice<UInt8>) {
    var i = text.startIndex
    while i < text.endIndex {
      let byte = text[i]
      if byte <= 0x20 || byte == 0x7F {
        let isEnd = byte == ASCII.newline || byte == ASCII.carriageReturn
        if isEnd, gap != .lineBreak { gap = .lineEnd } else if gap == .none { gap = .blank }
        i += 1
      } else if let width = Self.invisible(text, at: i) {
        i += width
      } else {
        if gap != .none { close(before: byte) }
        let start = i
        i += 1
        while i < text.endIndex, text[i] > 0x20, text[i] != 0x7F,
          text[i] != 0xE2 && text[i] != 0xEF
        {
          i += 1
        }
        bytes.append(contentsOf: text[start..<i])
      }
    }
  }

  /// Ends a line inside the text: two numbers do not run together there, and a word goes on.
  mutating func breakLine() {
    if !bytes.isEmpty { gap = .lineBreak }
  }

  /// Empties the line and returns what was in it.
  mutating func take() -> [UInt8] {
    defer { self = Self() }
    return bytes
  }

  private mutating func close(before next: UInt8) {
    defer { gap = .none }
    guard let last = bytes.last else { return }
    let isBlank =
      switch gap {
      case .none: false
      case .blank: true
      case .lineEnd: last < 0x80 && next < 0x80
      case .lineBreak:
        last < 0x80 && next < 0x80 || last.isWord && next >= 0x80 || last >= 0x80 && next.isWord
      }
    if isBlank { bytes.append(ASCII.space) }
    // Two numbers, which one blank would make the groups of one.
    if gap == .lineBreak, ASCII.digits.contains(last), ASCII.digits.contains(next) {
      bytes.append(ASCII.space)
    }
  }

  /// The width of a character without width: U+200B to U+200D and U+FEFF.
  private static func invisible(_ text: ArraySlice<UInt8>, at i: Int) -> Int? {
    guard i + 2 < text.endIndex else { return nil }
    let isInvisible =
      text[i] == 0xE2 && text[i + 1] == 0x80 && (0x8B...0x8D).contains(text[i + 2])
      || text[i] == 0xEF && text[i + 1] == 0xBB && text[i + 2] == 0xBF
    return isInvisible ? 3 : nil
  }
}

extension UInt8 {
  /// Whether it is a digit or a letter of ASCII.
  fileprivate var isWord: Bool { isLatin || ASCII.digits.contains(self) }
}
