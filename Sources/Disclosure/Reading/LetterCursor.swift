/// Words that may stand at a place of a text; of two the longer counts.
struct WordList: Sendable, ExpressibleByStringLiteral {
  /// The words, the longest first.
  let words: [Letters]

  /// The words of a text that parts them by blanks.
  init(stringLiteral value: String) {
    let parts = Array(value.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
    words = parts.map { Letters(utf8: $0) }.sorted { $0.count > $1.count }
  }

  /// The words, and more of them.
  init(_ list: WordList, _ more: [Letters]) {
    words = (list.words + more.filter { $0.count > 0 }).sorted { $0.count > $1.count }
  }

  /// The longest word that stands at a place.
  func word(in letters: Letters, at place: Int) -> Letters? {
    words.first { letters.has($0, at: place) }
  }

  /// Whether one of the words stands anywhere in a text.
  func isIn(_ letters: Letters) -> Bool { words.contains(where: letters.contains) }
}

/// A place in a text that moves over what is known to stand there, and over nothing else.
struct LetterCursor {
  /// The text.
  let letters: Letters
  /// Where it stands.
  var place = 0

  /// A cursor at a place of a text.
  init(_ letters: Letters, at place: Int = 0) {
    self.letters = letters
    self.place = place
  }

  /// Whether the text ends here.
  var isAtEnd: Bool { place >= letters.count }

  /// Moves over a word of the list, if one stands here.
  mutating func take(_ list: WordList) -> Bool {
    guard let word = list.word(in: letters, at: place) else { return false }
    place += word.count
    return true
  }

  /// Moves over all words of the list that stand here one after another.
  mutating func skip(_ list: WordList) {
    while take(list) {}
  }

  /// Moves over an exact number with one of these counters and gives it.
  mutating func count(_ counters: WordList = counters) -> Int? {
    let start = place
    guard let value = number(), take(counters), !take(Self.notExact) else {
      place = start
      return nil
    }
    return value
  }

  /// Moves over a whole number without counter, in digits or in Chinese.
  private mutating func number() -> Int? {
    guard !Letters.isDigit(letters[place - 1]), letters[place - 1] != 0x2E else { return nil }
    if Letters.isDigit(letters[place]) {
      let (value, end) = NarrativeNumeral.digits(in: letters, at: place)
      place = end
      return value
    }
    let end = NarrativeNumeral.endOfChinese(in: letters, at: place)
    guard end > place, let value = NarrativeNumeral.chinese(letters, in: place..<end) else {
      return nil
    }
    place = end
    return value
  }

  /// Moves over a number with decimals or without, in digits, and gives it.
  mutating func decimal() -> Number? {
    guard Letters.isDigit(letters[place]), !Letters.isDigit(letters[place - 1]) else { return nil }
    let (whole, end) = NarrativeNumeral.digits(in: letters, at: place)
    guard let whole else { return nil }
    guard letters[end] == 0x2E, Letters.isDigit(letters[end + 1]) else {
      place = end
      return Number(whole)
    }
    let (part, last) = NarrativeNumeral.digits(in: letters, at: end + 1)
    let scale = last - end - 1
    guard let part, (1...4).contains(scale) else { return nil }
    place = last
    let power = [1, 10, 100, 1_000, 10_000][scale]
    return Number(mantissa: Int64(whole * power + part), scale: scale)
  }

  /// Moves over `2023年` or `2023年度` and gives the year.
  mutating func year() -> Int? {
    guard let mention = YearMention.mention(in: letters, at: place) else { return nil }
    place = mention.range.upperBound
    return mention.year
  }

  /// Whether a clause ends here: at a sign that parts clauses or at the end of the text.
  var isAtEndOfClause: Bool {
    isAtEnd || Self.ends.units.contains(letters[place])
  }

  /// Counters of requests, documents and decisions.
  static let counters: WordList = "件(次) 件次 件 条 宗 起 次 例 份 封"
  private static let notExact: WordList = "余 多 左右 以上 上下"
  private static let ends: Letters = ",，。;:、()"
}
