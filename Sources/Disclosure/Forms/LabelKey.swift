/// What is left of a label when everything is taken away in which copies of one form differ: blanks,
/// punctuation, quotes, brackets, and the width of digits and Latin letters.
///
/// `1.属于国家秘密`, `1、属于国家秘密` and `1. 属于 国家秘密` have one key. Keys are hashes of 64 bits;
/// a form has a few hundred labels.
struct LabelKey: Hashable, Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many bytes of the label count.
  private(set) var length = 0

  /// The key of no label.
  init() {}

  /// The key of the text that stands in `range` of `text`.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self = Self.keys(text, range).whole
  }

  /// The key of a label in a form.
  init(_ label: String) {
    let text = Array(label.utf8)
    self.init(text, text.indices)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    length += 1
  }

  /// The key of a text and the key of what follows its number, `(一)`, `1.` or `其中:`; the second is
  /// the first where the text has no number.
  static func keys(_ text: [UInt8], _ range: Range<Int>) -> (whole: Self, unnumbered: Self) {
    let body = text.endOfNumber(range)
    var whole = Self()
    var unnumbered = Self()
    var i = range.lowerBound
    while i < range.upperBound {
      let width = min(text.scalarWidth(at: i), range.upperBound - i)
      for byte in text.counted(at: i, width: width) {
        whole.add(byte)
        if i >= body { unnumbered.add(byte) }
      }
      i += width
    }
    return (whole, body == range.lowerBound ? whole : unnumbered)
  }
}

extension LabelKey {
  /// The characters of a label that count, its number left out.
  static func letters(_ text: [UInt8], _ range: Range<Int>) -> [Unicode.Scalar] {
    var letters: [UInt8] = []
    var i = text.endOfNumber(range)
    while i < range.upperBound {
      let width = min(text.scalarWidth(at: i), range.upperBound - i)
      letters += text.counted(at: i, width: width)
      i += width
    }
    return Array(String(decoding: letters, as: UTF8.self).unicodeScalars)
  }
}

extension [UInt8] {
  /// How many bytes the character at `i` has.
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
  func counted(at i: Int, width: Int) -> ArraySlice<UInt8> {
    switch self[i] {
    case ASCII.digits, UInt8(ascii: "A")...UInt8(ascii: "Z"), ASCII.lowercase, UInt8(ascii: "+"):
      return self[i...i]
    case 0xE2 where width == 3 && self[i + 1] == 0x91 && (0xA0...0xA8).contains(self[i + 2]):
      return Self.narrow(self[i + 2] &- 0x6F)
    case 0xE2 where width == 3 && self[i + 1] == 0x91 && (0xB4...0xBC).contains(self[i + 2]):
      return Self.narrow(self[i + 2] &- 0x83)
    case ..<0x80, 0xC2, 0xE2:
      return []
    case 0xEF where width == 3 && self[i + 1] == 0xBF:
      // U+FFFD, in place of what could not be decoded.
      return []
    case 0xE3 where self[i + 1] == 0x80:
      return []
    case 0xE5 where width == 3 && self[i + 1] == 0xAE && self[i + 2] == 0x83:
      return [0xE4, 0xBB, 0x96]
    case 0xEF where width == 3 && self[i + 1] == 0xBC:
      return Self.narrow(self[i + 2] &- 0x60)
    case 0xEF where width == 3 && self[i + 1] == 0xBD && self[i + 2] <= 0x9E:
      return Self.narrow(self[i + 2] &- 0x20)
    default:
      return self[i..<i + width]
    }
  }

  /// A narrow character if it counts in a label.
  private static func narrow(_ byte: UInt8) -> ArraySlice<UInt8> {
    [byte].counted(at: 0, width: 1)
  }

  /// Where the label behind a number begins: behind `一、`, `(三)`, `12.`, `其中:`; the start of the
  /// range where there is no number.
  func endOfNumber(_ range: Range<Int>) -> Int {
    var i = range.lowerBound
    if self[range].starts(with: "其中".utf8) { return i + 6 }
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
    guard width == 3 else { return false }
    return Self.numerals.contains([self[i], self[i + 1], self[i + 2]])
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
    case 0xEF where width == 3 && self[i + 1] == 0xBC: [0x89, 0x8E, 0x8C].contains(self[i + 2])
    default: false
    }
  }

  private static let numerals: Set<[UInt8]> = Set("一二三四五六七八九十".map { Array(String($0).utf8) })
}
