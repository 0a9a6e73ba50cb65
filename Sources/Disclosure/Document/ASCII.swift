internal import Glibc

/// The bytes that readers of text look for by name.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let bar = UInt8(ascii: "|")
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let openBracket = UInt8(ascii: "(")
  static let closeBracket = UInt8(ascii: ")")
  // Computed, so that the compiler knows them where they are asked for, byte for byte.
  static var digits: ClosedRange<UInt8> { UInt8(ascii: "0")...UInt8(ascii: "9") }
  static var lowercase: ClosedRange<UInt8> { UInt8(ascii: "a")...UInt8(ascii: "z") }
}

extension [UInt8] {
  /// Whether a byte stands in the text.
  func holds(_ byte: UInt8) -> Bool {
    unsafe withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, Int32(byte), bytes.count) != nil
    }
  }

  /// The part of `range` without blanks at its ends: spaces, tabs, no-break and ideographic spaces.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !self[start].isVisible, let width = blankWidth(at: start, before: end) {
      start += width
    }
    while end > start, !self[end - 1].isVisible, let width = blankWidth(endingAt: end, after: start)
    {
      end -= width
    }
    return start..<end
  }

  /// How many bytes of blank stand at `i`; `nil` if none do.
  func blankWidth(at i: Int, before end: Int) -> Int? {
    switch self[i] {
    case ASCII.space, ASCII.tab, ASCII.carriageReturn, 0x0B, 0x0C: 1
    case 0xC2 where i + 1 < end && self[i + 1] == 0xA0: 2
    case 0xE3 where i + 2 < end && self[i + 1] == 0x80 && self[i + 2] == 0x80: 3
    case 0xE2 where i + 2 < end && self[i + 1] == 0x80 && (0x80...0x8B).contains(self[i + 2]): 3
    case 0xEF where i + 2 < end && self[i + 1] == 0xBB && self[i + 2] == 0xBF: 3
    default: nil
    }
  }

  private func blankWidth(endingAt end: Int, after start: Int) -> Int? {
    for width in 1...3 where end - width >= start {
      if blankWidth(at: end - width, before: end) == width { return width }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it is a character of ASCII that is seen.
  fileprivate var isVisible: Bool { self > ASCII.space && self < 0x7F }
}
