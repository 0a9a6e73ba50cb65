/// The pieces of a paragraph in which labels and values stand with nothing between.
struct FusedPieces {
  /// What a piece is.
  enum Kind: Hashable {
    /// A label of a row, or a head over rows.
    case row
    /// A label of a column, or another head.
    case head
    /// Digits and signs.
    case value
    /// A unit behind a label.
    case unit
    /// Anything else.
    case other
  }

  /// A piece of the text.
  struct Piece {
    let kind: Kind
    let range: Range<Int>

    var isLabel: Bool { kind == .row || kind == .head }
  }

  private(set) var pieces: [Piece] = []
  private let text: [UInt8]
  private let end: Int
  private let labels = FusedLabels.all
  /// Where the text began that is nothing known.
  private var other: Int?

  /// The pieces of the text in `range`.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    end = range.upperBound
    var i = range.lowerBound
    while i < end { i = take(at: i) }
    endOther(at: end)
  }

  /// Whether a label begins at `i`, points and brackets before it aside.
  static func isLabel(behind i: Int, in text: [UInt8], before end: Int) -> Bool {
    let next = text.endOfPoint(i, before: end).end
    guard next < end else { return false }
    let start = text[next] == ASCII.openBracket ? next + 1 : next
    return FusedLabels.all.longest(in: text, from: start, before: end) != nil
  }

  /// Takes the piece that begins at `i`, and says where the next begins.
  private mutating func take(at i: Int) -> Int {
    if other == nil, let width = text.blankWidth(at: i, before: end) { return i + width }
    if text.isOfValue(at: i) { return takeValue(at: i) }
    if let (entry, end) = labels.longest(in: text, from: i, before: end) {
      return take(entry.isRow || !entry.standsAlone ? .row : .head, i..<end)
    }
    if let last = pieces.last, last.isLabel, last.range.upperBound == i, other == nil,
      let width = unitWidth(at: i), isBoundary(i + width)
    {
      return take(.unit, i..<i + width)
    }
    if other == nil { other = i }
    return i + min(text.scalarWidth(at: i), end - i)
  }

  private mutating func take(_ kind: Kind, _ range: Range<Int>) -> Int {
    let isLabel = kind == .row || kind == .head
    let start = isLabel ? text.startWithBrackets(range.lowerBound, after: other) : range.lowerBound
    endOther(at: start)
    let end = isLabel ? text.endWithBrackets(range.upperBound, before: end) : range.upperBound
    pieces.append(Piece(kind: kind, range: start..<end))
    return end
  }

  private mutating func endOther(at end: Int) {
    if let start = other, start < end {
      pieces.append(Piece(kind: .other, range: start..<end))
    }
    other = nil
  }

  /// Takes digits and signs up to the next label. The digit of that label's own number is not theirs;
  /// where it cannot be told whose the last digit is, the label goes with them, and nothing is read.
  private mutating func takeValue(at start: Int) -> Int {
    var last = start
    // A blank between two digits is one inside a number, as likely as not.
    var next = start
    while next < end {
      if text.isOfValue(at: next) {
        next += text.scalarWidth(at: next)
        last = next
      } else if let width = text.blankWidth(at: next, before: end) {
        next += width
      } else {
        break
      }
    }
    while last > start, text.isPoint(at: last - 1) { last -= 1 }
    guard last > start else {
      if other == nil { other = start }
      return start + 1
    }
    let (labelStart, hasPoint) = text.endOfPoint(last, before: end)
    guard let (entry, labelEnd) = labels.longest(in: text, from: labelStart, before: end)
    else {
      if hasPoint { return take(.value, start..<labelStart) }
      if let unit = unitWidth(at: last), isBoundary(last + unit) {
        return take(.value, start..<last + unit)
      }
      // An unknown label may begin with digits of its own: 2023年….
      let isWhole = last == end || text.endsNumber(at: last, before: end)
      return take(.value, start..<(isWhole ? last : text.endOfRemark(at: last, before: end)))
    }
    let isNumber = entry.numbers.contains(text[last - 1])
    if hasPoint, isNumber {
      let value = text.trimmed(start..<last - 1)
      if !value.isEmpty { _ = take(.value, value) }
      return take(.row, last - 1..<labelEnd)
    }
    let isDoubtful = hasPoint || isNumber && !entry.standsAlone
    return take(.value, start..<(isDoubtful ? labelEnd : last))
  }

  private func unitWidth(at i: Int) -> Int? {
    Self.units.first { text[i..<end].starts(with: $0) }?.count
  }

  /// Whether a value or a label begins at `i`, or nothing.
  private func isBoundary(_ i: Int) -> Bool {
    guard i < end else { return true }
    return text.isOfValue(at: i) || Self.isLabel(behind: i, in: text, before: end)
  }

  /// The units, the longer first.
  private static let units = Unit.allCases.map { Array($0.rawValue.utf8) }
    .sorted { $0.count > $1.count }
}

extension [UInt8] {
  /// Whether a digit or a sign of a value stands at `i`.
  fileprivate func isOfValue(at i: Int) -> Bool {
    switch self[i] {
    case ASCII.digits, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"), ASCII.dash,
      UInt8(ascii: "/"):
      true
    case 0xE2 where i + 2 < count && self[i + 1] == 0x80: (0x93...0x95).contains(self[i + 2])
    case 0xEF where i + 2 < count && self[i + 1] == 0xBC: (0x90...0x99).contains(self[i + 2])
    default: false
    }
  }

  /// Whether a point or a comma stands at `i`.
  fileprivate func isPoint(at i: Int) -> Bool {
    self[i] == UInt8(ascii: ".") || self[i] == UInt8(ascii: ",")
  }

  /// The end of the points and blanks behind a number in digits, and whether there are points.
  fileprivate func endOfPoint(_ start: Int, before end: Int) -> (end: Int, hasPoint: Bool) {
    var i = start
    var hasPoint = false
    while i < end {
      if let width = blankWidth(at: i, before: end) {
        i += width
        continue
      }
      let isWide = Self.points.contains { self[i..<end].starts(with: $0) }
      guard isWide || isPoint(at: i) else { break }
      i += isWide ? 3 : 1
      hasPoint = true
    }
    return (i, hasPoint)
  }

  /// Whether what stands at `i` cannot go with digits before it: a blank, a numeral of a heading, in
  /// brackets or not, or 注. Other brackets, `(预算数)`, say something of the number itself.
  fileprivate func endsNumber(at i: Int, before end: Int) -> Bool {
    if blankWidth(at: i, before: end) != nil { return true }
    let isOpen = self[i] == ASCII.openBracket
    let start = isOpen ? i + 1 : self[i..<end].starts(with: Self.wideBracket) ? i + 3 : i
    let beginnings = start > i ? Self.numerals : Self.numerals + Self.beginnings
    return beginnings.contains { self[start..<end].starts(with: $0) }
      || start > i && start < end && ASCII.digits.contains(self[start])
  }

  /// Where a remark in brackets that begins at `i` ends; behind the character there if it is none.
  fileprivate func endOfRemark(at i: Int, before end: Int) -> Int {
    let next = i + scalarWidth(at: i)
    guard self[i] == ASCII.openBracket || self[i..<end].starts(with: Self.wideBracket) else {
      return next
    }
    let close = (next..<Swift.min(end, next + Self.longestRemark)).first {
      self[$0] == ASCII.closeBracket || self[$0..<end].starts(with: Self.closes[0])
    }
    return close.map { $0 + scalarWidth(at: $0) } ?? next
  }

  /// The bytes of the longest remark in brackets.
  private static let longestRemark = 60
  private static let wideBracket = Array("（".utf8)
  private static let numerals = "一二三四五六七八九十".map { Array(String($0).utf8) }
  private static let beginnings = ["。", ";", "；", "注", "附"].map { Array($0.utf8) }

  /// Where the bracket opens that stands right before a label.
  fileprivate func startWithBrackets(_ start: Int, after floor: Int?) -> Int {
    guard let floor else { return start }
    if start > floor, self[start - 1] == ASCII.openBracket { return start - 1 }
    let isWide = start - 3 >= floor && self[start - 3..<start].elementsEqual("（".utf8)
    return isWide ? start - 3 : start
  }

  /// The end of the brackets, quotes, colons and blanks right behind a label.
  fileprivate func endWithBrackets(_ start: Int, before end: Int) -> Int {
    var i = start
    while i < end {
      if let width = blankWidth(at: i, before: end) {
        i += width
      } else if self[i] == ASCII.closeBracket || self[i] == ASCII.colon {
        i += 1
      } else if Self.closes.contains(where: { self[i..<end].starts(with: $0) }) {
        i += 3
      } else {
        break
      }
    }
    return i
  }

  private static let points: [[UInt8]] = ["、", "．"].map { Array($0.utf8) }
  private static let closes: [[UInt8]] = ["）", "：", "”", "》"].map { Array($0.utf8) }
}
