extension [UInt8] {
  /// How many bytes the character at `i` has.
  @inline(__always)
  func scalarWidth(at i: Int) -> Int {
    switch self[i] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The bytes of the character at `i` that count in a label: none for blanks and punctuation, those
  /// of its narrow form for a wide, ringed or bracketed digit and a wide letter, those of 他 for 它.
  @inline(__always)
  func counted(at i: Int, width: Int) -> CountedBytes {
    switch self[i] {
    case ..<0x80: return .narrow(self[i])
    case 0xE4...0xE9 where width == 3:
      let isIt = self[i] == 0xE5 && self[i + 1] == 0xAE && self[i + 2] == 0x83
      return isIt
        ? CountedBytes(0xE4, 0xBB, 0x96) : CountedBytes(self[i], self[i + 1], self[i + 2])
    case 0xE2 where width == 3 && self[i + 1] == 0x91 && (0xA0...0xA8).contains(self[i + 2]):
      return .narrow(self[i + 2] &- 0x6F)
    case 0xE2 where width == 3 && self[i + 1] == 0x91 && (0xB4...0xBC).contains(self[i + 2]):
      return .narrow(self[i + 2] &- 0x83)
    case 0xC2, 0xE2:
      return .none
    case 0xEF where width == 3 && self[i + 1] == 0xBF:
      // U+FFFD, in place of what could not be decoded.
      return .none
    case 0xE3 where self[i + 1] == 0x80:
      return .none
    case 0xEF where width == 3 && self[i + 1] == 0xBC:
      return .narrow(self[i + 2] &- 0x60)
    case 0xEF where width == 3 && self[i + 1] == 0xBD && self[i + 2] <= 0x9E:
      return .narrow(self[i + 2] &- 0x20)
    case _ where width == 3:
      return CountedBytes(self[i], self[i + 1], self[i + 2])
    default:
      return CountedBytes(self[i..<i + width])
    }
  }

  /// Where the label behind a number begins: behind `一、`, `(三)`, `12.`, `其中:`; the start of the
  /// range where there is no number.
  func endOfNumber(_ range: Range<Int>) -> Int {
    var i = range.lowerBound
    if has(Self.ofWhich, at: i, before: range.upperBound) { return i + 6 }
    var digits = 0
    var isBracketed = false
    while i < range.upperBound {
      let width = scalarWidth(at: i)
      guard i + width <= range.upperBound else { break }
      if isNumeral(at: i, width: width) {
        digits += 1
      } else if isOpenBracket(at: i, width: width), digits == 0 {
        isBracketed = true
      } else if isCloseOfNumber(at: i, width: width)
        || blankWidth(at: i, before: range.upperBound) != nil
      {
        if digits > 0 { return i + width }
        if !isBracketed { break }
      } else {
        break
      }
      i += width
    }
    return range.lowerBound
  }

  /// Whether a bracket closes the text.
  func endsWithBracket(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return self[last] == ASCII.closeBracket
      || range.count > 3 && self[last - 2...last].elementsEqual([0xEF, 0xBC, 0x89])
  }

  /// Where the first bracket behind three bytes or more opens; `nil` if none does.
  func openBracket(in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound {
      let width = scalarWidth(at: i)
      if i >= range.lowerBound + 3, isOpenBracket(at: i, width: width) { return i }
      i += width
    }
    return nil
  }

  private func isNumeral(at i: Int, width: Int) -> Bool {
    if width == 1 { return ASCII.digits.contains(self[i]) }
    return width == 3 && HeadingNumber.numeral(in: self, at: i, before: count) != nil
  }

  private func isOpenBracket(at i: Int, width: Int) -> Bool {
    self[i] == ASCII.openBracket
      || width == 3 && self[i] == 0xEF && self[i + 1] == 0xBC && self[i + 2] == 0x88
  }

  /// `)`, `.`, `、` and their wide forms.
  private func isCloseOfNumber(at i: Int, width: Int) -> Bool {
    switch self[i] {
    case ASCII.closeBracket, UInt8(ascii: "."), UInt8(ascii: ","): true
    case 0xE3 where width == 3 && self[i + 1] == 0x80: self[i + 2] == 0x81
    case 0xEF where width == 3 && self[i + 1] == 0xBC:
      self[i + 2] == 0x89 || self[i + 2] == 0x8E || self[i + 2] == 0x8C
    default: false
    }
  }

  private static let ofWhich = Array("其中".utf8)
}

/// The bytes of one character that count in a label, four at most.
struct CountedBytes: RandomAccessCollection, Sendable {
  /// The bytes, the first the lowest.
  private(set) var bytes: UInt32 = 0
  private(set) var count = 0

  /// None.
  static let none = Self([])

  /// The bytes of a slice of four or fewer.
  init(_ slice: ArraySlice<UInt8>) {
    for byte in slice { append(byte) }
  }

  /// Three bytes.
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    bytes = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    count = 3
  }

  /// A character of ASCII if it is a digit, a letter or a plus sign.
  static func narrow(_ byte: UInt8) -> Self {
    switch byte {
    case ASCII.digits, UInt8(ascii: "A")...UInt8(ascii: "Z"), ASCII.lowercase, UInt8(ascii: "+"):
      Self(byte)
    default: .none
    }
  }

  private init(_ byte: UInt8) {
    bytes = UInt32(byte)
    count = 1
  }

  private mutating func append(_ byte: UInt8) {
    bytes |= UInt32(byte) << UInt32(8 * count)
    count += 1
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt32(8 * place)) }
}
