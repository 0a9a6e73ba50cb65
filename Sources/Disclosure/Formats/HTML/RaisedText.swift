/// Where raised or lowered text stands directly beside a number: the mark of a footnote is no digit of
/// it, nor is an exponent.
struct RaisedText {
  private var isAtEdge = false
  private var isBehindDigit = false

  /// Passes an end of such a text.
  mutating func passEdge() { isAtEdge = true }

  /// Passes the end of a line, over which nothing stands beside anything.
  mutating func passLineEnd() { (isAtEdge, isBehindDigit) = (false, false) }

  /// Passes a text, and returns whether it goes on with digits over an edge behind a digit.
  mutating func pass(_ text: ArraySlice<UInt8>, isHidden: Bool) -> Bool {
    let start = text.drop(while: \.isMarkupBlank)
    guard !start.isEmpty else { return false }
    let isCut = isAtEdge && isBehindDigit && Self.beginsWithDigit(start)
    let endsWithDigit = Self.endsWithDigit(start)
    if isHidden {
      isBehindDigit = isBehindDigit || endsWithDigit
    } else {
      (isAtEdge, isBehindDigit) = (false, endsWithDigit)
    }
    return isCut
  }

  /// Whether a text begins with a digit, narrow or wide, or with a character by its number.
  private static func beginsWithDigit(_ text: ArraySlice<UInt8>) -> Bool {
    text.first.map(ASCII.digits.contains) ?? false || text.starts(with: "&#".utf8)
      || isWideDigit(text.prefix(3))
  }

  private static func endsWithDigit(_ text: ArraySlice<UInt8>) -> Bool {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isMarkupBlank { end -= 1 }
    let text = text[..<end]
    guard let last = text.last else { return false }
    if ASCII.digits.contains(last) { return true }
    if last == UInt8(ascii: ";") {
      let name = text.suffix(10)
      return name.lastIndex(of: UInt8(ascii: "&")).map { name[$0...].starts(with: "&#".utf8) }
        ?? false
    }
    return isWideDigit(text.suffix(3))
  }

  private static func isWideDigit(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: [0xEF, 0xBC]) && (0x90...0x99).contains(text.last ?? 0)
  }
}
