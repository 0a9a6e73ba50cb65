/// What stands before the title of a heading.
enum HeadingNumber: Hashable {
  /// Nothing: the title stands alone.
  case none
  /// A mark whose number is lost: `、主动公开…`, `—、总体情况`.
  case lost
  /// `一、`, also `一.` and `一,、`; 0 for a number above ten.
  case chinese(Int)
  /// `一` and a blank.
  case bare(Int)
  /// `1、`, into which programs turn the number of a list.
  case arabic(Int)
  /// `(一)`, which numbers the parts of a section, or the sections one level deeper.
  case bracketed(Int)

  /// The number itself.
  var value: Int? {
    switch self {
    case .none, .lost: nil
    case .chinese(let value), .bare(let value), .arabic(let value), .bracketed(let value): value
    }
  }

  /// The number with which a stretch of text begins, and where the title behind it does.
  static func first(of text: [UInt8], in range: Range<Int>) -> (number: Self, end: Int)? {
    var i = range.lowerBound
    let isBracketed = bracket(in: text, at: i, before: range.upperBound, open: true) != nil
    if isBracketed { i += text.scalarWidth(at: i) }
    var value: Int?
    let start = i
    while let digit = numeral(in: text, at: i, before: range.upperBound) {
      value = i == start ? digit : 0
      i += 3
    }
    if isBracketed {
      guard let value,
        let close = bracket(in: text, at: i, before: range.upperBound, open: false)
      else { return nil }
      return (.bracketed(value), close)
    }
    if let value { return chinese(value, in: text, from: i, range) }
    if let dash = dash(in: text, at: i, before: range.upperBound) { i = dash }
    while i < range.upperBound, i - start < 2, ASCII.digits.contains(text[i]) {
      value = (value ?? 0) * 10 + Int(text[i] - ASCII.digits.lowerBound)
      i += 1
    }
    guard let end = closed(in: text, from: i, before: range.upperBound) else { return nil }
    if let value { return (.arabic(value), end) }
    let isMark = i > start || text[i] == 0xE3
    return isMark ? (.lost, end) : nil
  }

  private static func chinese(
    _ value: Int, in text: [UInt8], from i: Int, _ range: Range<Int>
  ) -> (number: Self, end: Int)? {
    if let end = closed(in: text, from: i, before: range.upperBound) {
      return (.chinese(value), end)
    }
    if let mark = Self.losses.first(where: { text.has($0, at: i, before: range.upperBound) }) {
      return (.chinese(value), i + mark.count)
    }
    var end = i
    while end < range.upperBound, let width = text.blankWidth(at: end, before: range.upperBound) {
      end += width
    }
    return end > i ? (.bare(value), end) : nil
  }

  /// Where what closes a number ends, blanks around it included; `nil` if nothing does.
  private static func closed(in text: [UInt8], from start: Int, before end: Int) -> Int? {
    var i = start
    var isClosed = false
    while i < end {
      if let width = text.blankWidth(at: i, before: end) {
        i += width
      } else if let close = closes.first(where: { text.has($0, at: i, before: end) }) {
        isClosed = true
        i += close.count
      } else {
        break
      }
    }
    return isClosed ? i : nil
  }

  private static func dash(in text: [UInt8], at i: Int, before end: Int) -> Int? {
    dashes.first { text.has($0, at: i, before: end) }.map { i + $0.count }
  }

  private static func bracket(
    in text: [UInt8], at i: Int, before end: Int, open: Bool
  ) -> Int? {
    let words = open ? opens : shuts
    return words.first { text.has($0, at: i, before: end) }.map { i + $0.count }
  }

  /// The numeral 一 to 十 that stands at `i`.
  static func numeral(in text: [UInt8], at i: Int, before end: Int) -> Int? {
    guard i + 3 <= end, i >= 0, (0xE4...0xE5).contains(text[i]) else { return nil }
    return numerals.firstIndex { text.has($0, at: i, before: end) }.map { $0 + 1 }
  }

  private static let numerals = bytes(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"])
  private static let closes = bytes(["、", ".", "．", ",", "，"])
  /// What stands for a `、` that a program could not write, as in the numbers of lists in RTF.
  private static let losses = bytes(["?", "？"])
  private static let dashes = bytes(["—", "–", "―", "－", "ー", "-"])
  private static let opens = bytes(["(", "（"])
  private static let shuts = bytes([")", "）"])

  private static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
