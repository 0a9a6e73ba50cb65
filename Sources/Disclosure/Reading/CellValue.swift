/// What one cell's text says, before it is known which cell it is.
enum CellValue: Hashable, Sendable {
  /// Nothing.
  case blank
  /// A number, with the unit written behind it.
  case number(Number, Unit?)
  /// A number in Chinese numerals, or with letters for zeros: 十二, 1O. A label may look like one.
  case written(Number, Unit?)
  /// A slash.
  case slash
  /// A dash, or a word for none.
  case dash
  /// A unit and nothing else.
  case unit(Unit)
  /// Anything else: a label, or a value that cannot be read.
  case text

  /// The value of the text in `range`, blanks at its ends aside.
  init(_ text: [UInt8], _ range: Range<Int>) {
    guard let first = range.first else {
      self = .blank
      return
    }
    // Most cells are a few digits; labels are long.
    if let count = text.count(range) {
      self = .number(count, nil)
      return
    }
    guard range.count <= 40 else {
      self = .text
      return
    }
    if ASCII.digits.contains(text[first]) || range.count <= 24 {
      let narrow = text.narrowed(range)
      self = Self(narrow: narrow.withoutGroupBlanks ?? narrow)
    } else {
      self = .text
    }
  }

  /// The entry of a cell that says this.
  var entry: Entry {
    switch self {
    case .blank: .blank
    case .number(let number, _), .written(let number, _): .number(number)
    case .slash: .slash
    case .dash: .dash
    case .unit, .text: .unreadable
    }
  }

  /// Whether it is a number, or a sign in place of one.
  var isPlain: Bool {
    switch self {
    case .number, .slash, .dash: true
    case .blank, .written, .unit, .text: false
    }
  }

  /// Whether it is a number without a unit behind it.
  var isBareNumber: Bool { if case .number(_, nil) = self { true } else { false } }

  /// Whether it is a unit and nothing else.
  var isUnit: Bool { if case .unit = self { true } else { false } }

  /// Whether it is no label: a plain value or a unit.
  var isValue: Bool {
    switch self {
    case .number, .slash, .dash, .unit: true
    case .blank, .written, .text: false
    }
  }

  private init(narrow: [UInt8]) {
    if let (number, rest) = Self.number(narrow) {
      if rest.isEmpty {
        self = .number(number, nil)
      } else if let unit = Unit(bytes: rest) {
        self = .number(number, unit)
      } else {
        self = Self.written(narrow) ?? .text
      }
      return
    }
    self = Self.word(narrow) ?? Self.written(narrow) ?? .text
  }

  /// What a sign, a word for none or a unit says; `nil` for anything else.
  private static func word(_ text: [UInt8]) -> Self? {
    guard text.count <= longestWord else { return nil }
    if slashes.contains(text) { return .slash }
    if dashes.contains(text) { return .dash }
    return Unit(bytes: text[...]).map(Self.unit)
  }

  private static let slashes = ["/", "//", "///", "\\"].map { Array($0.utf8) }
  private static let dashes = ["-", "--", "---", "—", "——", "–", "―", "无", "不适用"].map {
    Array($0.utf8)
  }
  private static let longestWord = 9

  /// The number that Chinese numerals say, or digits with letters for zeros.
  private static func written(_ text: [UInt8]) -> Self? {
    guard mayBeWritten(text) else { return nil }
    let letters = Letters(utf8: text[...])
    let numerals = NarrativeNumeral.endOfChinese(in: letters, at: 0)
    let round = letters.units.prefix { Letters.isDigit($0) || rounds.contains($0) }.count
    let end = max(numerals, round)
    // A lone 一 is as well a dash.
    guard (1...Number.maxDigits).contains(end), letters.units != [0x4E00] else { return nil }
    var unit: Unit?
    if end < letters.count {
      unit = Unit(rawValue: Letters(letters[end..<letters.count]).text)
      guard unit != nil else { return nil }
    }
    if numerals >= round {
      let value = NarrativeNumeral.chinese(letters, in: 0..<end)
      return value.map { .written(Number($0), unit) }
    }
    let mantissa = letters.units[..<end].reduce(Int64(0)) {
      $0 * 10 + (Letters.isDigit($1) ? Int64($1 - 0x30) : 0)
    }
    return .written(Number(mantissa: mantissa, scale: 0), unit)
  }

  /// Whether a text may be a number so written, by its beginning: a label begins with another Chinese
  /// character, or with a number and a sign.
  private static func mayBeWritten(_ text: [UInt8]) -> Bool {
    let rest = text.drop { ASCII.digits.contains($0) || $0 == 0x4F || $0 == 0x6F }
    guard let first = rest.first else { return true }
    if (0x21..<0x7F).contains(first) { return false }
    guard rest.count == text.count, text.count >= 3, (0xE4...0xE9).contains(first) else {
      return true
    }
    let unit =
      UInt16(text[0] & 0x0F) << 12 | UInt16(text[1] & 0x3F) << 6 | UInt16(text[2] & 0x3F)
    return NarrativeNumeral.isChinese(unit)
  }

  /// What stands for a zero: O, o, 〇, ○ and the wide O.
  private static let rounds: Set<UInt16> = [0x4F, 0x6F, 0x3007, 0x25CB, 0xFF2F]

  /// The number a text begins with, and what follows it; `nil` if it does not begin with one.
  ///
  /// Digits may be grouped in threes by commas. A sign is `+`, `-`, or 增 and 减 (本年增/减).
  private static func number(_ text: [UInt8]) -> (Number, rest: ArraySlice<UInt8>)? {
    var i = 0
    var isNegative = false
    if let first = text.first, !ASCII.digits.contains(first),
      let sign = signs.first(where: { text.has($0.bytes, at: 0, before: text.count) })
    {
      isNegative = sign.isNegative
      i = sign.bytes.count
    }
    var mantissa: Int64 = 0
    var digits = 0
    var scale = 0
    var point: Int?
    var group: Int?
    while i < text.count {
      if ASCII.digits.contains(text[i]) {
        mantissa = mantissa * 10 + Int64(text[i] - ASCII.digits.lowerBound)
        digits += 1
        if point != nil { scale += 1 }
        guard digits <= Number.maxDigits, scale <= Number.maxScale else { return nil }
      } else if text[i] == UInt8(ascii: "."), point == nil, digits > 0 {
        guard isWhole(group, digits) else { return nil }
        point = i
      } else if text[i] == UInt8(ascii: ","), point == nil, (1...3).contains(digits) || group != nil
      {
        guard isWhole(group, digits) else { return nil }
        group = digits
      } else {
        break
      }
      i += 1
    }
    guard digits > 0, point != i - 1, isWhole(group, digits - scale) else { return nil }
    return (Number(mantissa: isNegative ? -mantissa : mantissa, scale: scale), text[i...])
  }

  /// Whether the group of digits that began behind `start` others has three, or there are no groups.
  private static func isWhole(_ start: Int?, _ digits: Int) -> Bool {
    start.map { digits - $0 == 3 } ?? true
  }

  private static let signs: [(bytes: [UInt8], isNegative: Bool)] = [
    ([UInt8(ascii: "+")], false), ([UInt8(ascii: "-")], true), (Array("−".utf8), true),
    (Array("增".utf8), false), (Array("减".utf8), true),
  ]
}

extension [UInt8] {
  /// The number that a stretch of nothing but digits is; `nil` for any other, or for too many digits.
  fileprivate func count(_ range: Range<Int>) -> Number? {
    guard range.count <= Number.maxDigits else { return nil }
    var mantissa: Int64 = 0
    for i in range {
      guard ASCII.digits.contains(self[i]) else { return nil }
      mantissa = mantissa * 10 + Int64(self[i] - ASCII.digits.lowerBound)
    }
    return Number(mantissa: mantissa)
  }

  /// A number without the blanks between its groups of three digits or before its unit, `1 113` and
  /// `12 件`; `nil` where it has none, or others. Digits with more than one blank between them stood on
  /// lines of their own, and are two numbers.
  fileprivate var withoutGroupBlanks: [UInt8]? {
    guard contains(where: Self.mayBeginBlank),
      contains(where: { $0 == ASCII.space || $0 > 0x7F })
    else { return nil }
    let words = words(in: indices)
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    for (before, word) in zip(words, words.dropFirst()) {
      let digits = word.prefix { ASCII.digits.contains(self[$0]) }.count
      let gap = before.upperBound..<word.lowerBound
      guard digits == 0 || blankWidth(at: gap.lowerBound, before: gap.upperBound) == gap.count
      else { return nil }
      guard digits == 3 && (word == last || word.count == 3) || digits == 0 && word == last
      else { return nil }
    }
    let isGrouped = words.count > 2 || ASCII.digits.contains(self[last.lowerBound])
    let digits = first.drop { !ASCII.digits.contains(self[$0]) }
    guard let leading = digits.first, digits.allSatisfy({ ASCII.digits.contains(self[$0]) }),
      !isGrouped || digits.count <= 3 && self[leading] != ASCII.digits.lowerBound
    else { return nil }
    return words.flatMap { self[$0] }
  }

  /// Whether a byte is a blank, or a character that begins with it may be one.
  private static func mayBeginBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...ASCII.space, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// The words of a stretch of text: what stands between its blanks.
  func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      if let width = blankWidth(at: i, before: range.upperBound) {
        if start < i { words.append(start..<i) }
        i += width
        start = i
      } else {
        i += 1
      }
    }
    if start < i { words.append(start..<i) }
    return words
  }

  /// The text in `range` with wide digits, signs and letters made narrow.
  fileprivate func narrowed(_ range: Range<Int>) -> [UInt8] {
    guard self[range].contains(0xEF) else { return Array(self[range]) }
    var result: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let width = Swift.min(scalarWidth(at: i), range.upperBound - i)
      if width == 3, self[i] == 0xEF, self[i + 1] == 0xBC, self[i + 2] >= 0x81 {
        result.append(self[i + 2] - 0x60)
      } else {
        result += self[i..<i + width]
      }
      i += width
    }
    return result
  }
}
