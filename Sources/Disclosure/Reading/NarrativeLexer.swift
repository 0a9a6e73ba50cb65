/// Cuts a sentence into the pieces that the reading of figures knows.
struct NarrativeLexer {
  /// The sentence.
  let letters: Letters
  private var place = 0
  /// The pieces so far.
  private(set) var tokens: [NarrativeToken] = []

  /// The pieces of a sentence.
  static func tokens(of letters: Letters) -> [NarrativeToken] {
    var lexer = Self(letters: letters)
    while lexer.place < letters.count { lexer.step() }
    return lexer.tokens
  }

  private init(letters: Letters) {
    self.letters = letters
    tokens.reserveCapacity(letters.count / 2)
  }

  private mutating func add(
    _ kind: NarrativeToken.Kind, to end: Int, value: Int = 0, limit: Int = 0
  ) {
    let length = end - place
    place = end
    if kind == .text, tokens.last?.kind == .text {
      tokens[tokens.count - 1].length += length
    } else {
      tokens.append(
        NarrativeToken(kind: kind, value: value, limit: limit, start: end - length, length: length))
    }
  }

  private mutating func step() {
    let unit = letters[place]
    if let end = endOfQuotation(unit) { return add(.filler, to: end) }
    if Letters.isDigit(unit) { return addDigits() }
    if let kind = Self.mark(unit) { return add(kind, to: place + 1) }
    if addRoughNumber() { return }
    if let word = NarrativeLexicon.word(in: letters, at: place) { return add(word) }
    if addChineseNumber() { return }
    add(.text, to: place + 1)
  }

  private static func mark(_ unit: UInt16) -> NarrativeToken.Kind? {
    switch unit {
    case 0xFF0C, 0x2C: .comma
    case 0x3A: .colon
    case 0x3001: .joiner
    case 0x28, 0x3014, 0x5B, 0x3010: .open
    case 0x29, 0x3015, 0x5D, 0x3011: .close
    default: nil
    }
  }

  /// The end of a quotation or a name in title marks that begins here; `nil` if none does.
  private func endOfQuotation(_ unit: UInt16) -> Int? {
    let closing: UInt16
    switch unit {
    case 0x300A: closing = 0x300B
    case 0x201C: closing = 0x201D
    case 0x2018: closing = 0x2019
    case 0x22: closing = 0x22
    default: return nil
    }
    var end = place + 1
    while end < letters.count, letters[end] != closing { end += 1 }
    return end < letters.count ? end + 1 : place + 1
  }

  private mutating func add(_ word: NarrativeLexicon.Word) {
    var end = place + word.length
    if word.kind == .outcome || word.kind == .disputeOutcome {
      return add(word.kind, to: end, value: NarrativeOutcome.number(of: letters[place..<end]))
    }
    guard word.kind == .request else { return add(word.kind, to: end) }
    while let tail = tail(at: end) { end = tail }
    add(.request, to: end)
  }

  /// The end of a tail of a request's name, 的 before it or not.
  private func tail(at place: Int) -> Int? {
    let start = letters[place] == 0x7684 ? place + 1 : place
    // 申请人 and 申请表 are no requests.
    guard let tail = NarrativeLexicon.requestTails.first(where: { letters.has($0, at: start) })
    else { return nil }
    let end = start + tail.count
    return letters[end] == 0x4EBA ? nil : end
  }
}

// MARK: - Numbers

extension NarrativeLexer {
  private mutating func addRoughNumber() -> Bool {
    guard NarrativeLexicon.mayBeRough(letters[place]) else { return false }
    for (word, rough) in NarrativeLexicon.roughlyBefore where letters.has(word, at: place) {
      guard Letters.isDigit(letters[place + word.count]) else { continue }
      place += word.count
      addDigits(rough)
      return true
    }
    return false
  }

  private mutating func addDigits(_ rough: NarrativeLexicon.Rough? = nil) {
    let before = letters[place - 1]
    let (value, end) = NarrativeNumeral.digits(in: letters, at: place)
    let next = letters[end]
    guard next != 0x5E74 else { return addYear(value ?? 0, to: end) }
    guard next != 0x6708 else { return addMonth(value ?? 0, to: end) }
    if next == 0x25 { return add(.percent, to: end + 1, value: value ?? 0) }
    if next == 0x2E || next == 0x2F || before == 0x2E, Letters.isDigit(letters[end + 1]) {
      return add(.figure, to: NarrativeNumeral.digits(in: letters, at: end + 1).end)
    }
    guard let value, !Self.isJoinedToNumber(before), !isRange(at: end) else {
      return add(.figure, to: end)
    }
    if (2000...2035).contains(value), rough == nil, isEraWord(at: end) {
      return add(.year, to: end, value: value)
    }
    addCount(value, to: end, rough, isDigits: true)
  }

  /// Whether a number behind this sign is part of something longer: an ordinal, a date, an address.
  private static func isJoinedToNumber(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x7B2C, 0x6BCF, 0x2D, 0x7E, 0x2F, 0x2E, 0x40, 0x5F, 0x3D, 0x23, 0x53F7, 0x20, 0x3014,
      0x2014, 0xFF5E:
      true
    default: Letters.isLatin(unit)
    }
  }

  /// Whether `3-5件` goes on here.
  private func isRange(at place: Int) -> Bool {
    switch letters[place] {
    case 0x2D, 0x7E, 0x2014, 0x2013, 0x81F3, 0x20: Letters.isDigit(letters[place + 1])
    default: false
    }
  }

  /// Whether a bare `2024` is a year whose 年 was lost, as in `2024共收到`.
  private func isEraWord(at place: Int) -> Bool {
    ["共", "度", "我", "本", "全年", "收到", "未", "累计"].contains { (word: Letters) in
      letters.has(word, at: place)
    }
  }

  private mutating func addYear(_ value: Int, to end: Int) {
    let end = letters[end + 1] == 0x5EA6 ? end + 2 : end + 1
    add((1990...2100).contains(value) ? .year : .figure, to: end, value: value)
  }

  /// A month: a part of the year, unless a day follows or it is the last.
  private mutating func addMonth(_ value: Int, to end: Int) {
    let (_, day) = NarrativeNumeral.digits(in: letters, at: end + 1)
    if day > end + 1 || value >= 12 {
      let end = letters[day] == 0x65E5 ? day + 1 : day
      // 20231月1日 has lost its 年.
      let year = value > 9999 ? value / (value > 99_999 ? 100 : 10) : 0
      add((2000...2035).contains(year) ? .year : .figure, to: end, value: year)
    } else {
      add(.partOfYear, to: end + 1)
    }
  }

  private mutating func addChineseNumber() -> Bool {
    if let (year, end) = NarrativeNumeral.chineseYear(in: letters, at: place) {
      add(.year, to: letters[end] == 0x5EA6 ? end + 1 : end, value: year)
      return true
    }
    let run = NarrativeNumeral.endOfChinese(in: letters, at: place)
    guard run > place else { return false }
    guard !Self.isJoinedToNumber(letters[place - 1]),
      let value = NarrativeNumeral.chinese(letters, in: place..<run)
    else {
      add(.text, to: run)
      return true
    }
    addCount(value, to: run, nil, isDigits: false)
    return true
  }

  /// A count, if a counter stands behind it or nothing does; else a figure that counts nothing.
  private mutating func addCount(
    _ value: Int, to end: Int, _ before: NarrativeLexicon.Rough?, isDigits: Bool
  ) {
    var (end, rough) = (end, before)
    if let (word, behind) = roughness(at: end) { (end, rough) = (end + word, behind) }
    let counter = NarrativeLexicon.counters.first { letters.has($0, at: end) }
    let isOther = NarrativeLexicon.notCounted.contains { letters.has($0, at: end) }
    if let counter, !isOther {
      end += counter.count
      if let (word, behind) = roughness(at: end) { (end, rough) = (end + word, behind) }
    } else if isOther || !isDigits || rough != nil || !isEnd(at: end) {
      return add(isDigits ? .figure : .text, to: end)
    }
    guard let rough else { return add(.number, to: end, value: value) }
    let bounds = NarrativeNumeral.bounds(of: value, rough)
    add(.number, to: end, value: bounds.lowerBound, limit: bounds.upperBound)
  }

  private func roughness(at place: Int) -> (Int, NarrativeLexicon.Rough)? {
    NarrativeLexicon.roughlyBehind.first { letters.has($0.0, at: place) }.map { ($0.0.count, $0.1) }
  }

  /// Whether a clause ends here, so that a number without a counter may stand before it.
  private func isEnd(at place: Int) -> Bool {
    switch letters[place] {
    case 0, 0xFF0C, 0x2C, 0x29: true
    default: false
    }
  }
}
