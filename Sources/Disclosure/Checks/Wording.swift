internal import CSystem

extension String {
  /// Whether `phrase` stands in the text, byte for byte.
  func holds(_ phrase: String) -> Bool { firstOffset(of: phrase) != nil }

  /// Whether one of the phrases stands in the text.
  func holds(anyOf phrases: [String]) -> Bool { phrases.contains(where: holds) }

  /// Whether the text begins with a phrase, byte for byte.
  func opens(with phrase: String) -> Bool {
    let (text, wanted) = (utf8.span, phrase.utf8.span)
    guard text.count >= wanted.count else { return false }
    for place in wanted.indices where text[place] != wanted[place] { return false }
    return true
  }

  /// Whether the text ends with a phrase, byte for byte.
  func closes(with phrase: String) -> Bool {
    let (text, wanted) = (utf8.span, phrase.utf8.span)
    let start = text.count - wanted.count
    guard start >= 0 else { return false }
    for place in wanted.indices where text[start + place] != wanted[place] { return false }
    return true
  }

  /// The place in the UTF-8 text, at `start` or after it, where `phrase` begins.
  func firstOffset(of phrase: String, from start: Int = 0) -> Int? {
    let (text, wanted) = (utf8.span, phrase.utf8.span)
    guard !wanted.isEmpty, start >= 0, text.count - start >= wanted.count else { return nil }
    return unsafe text.withUnsafeBytes { text in
      unsafe wanted.withUnsafeBytes { wanted in
        guard let base = text.baseAddress, let word = wanted.baseAddress,
          let found = unsafe memmem(base + start, text.count - start, word, wanted.count)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - base
      }
    }
  }

  /// Every place in the UTF-8 text where `phrase` begins.
  func offsets(of phrase: String) -> [Int] {
    var offsets: [Int] = []
    var start = 0
    while let offset = firstOffset(of: phrase, from: start) {
      offsets.append(offset)
      start = offset + phrase.utf8.count
    }
    return offsets
  }

  /// What follows a place in the UTF-8 text.
  func after(_ offset: Int) -> Substring {
    self[utf8.index(startIndex, offsetBy: offset)...]
  }

  /// What stands before a place in the UTF-8 text.
  func before(_ offset: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: offset)]
  }

  /// The clause around a place in the UTF-8 text, between commas, full stops and the like.
  func clause(around offset: Int) -> String {
    let ends = { (c: Character) in Self.clauseEnds.contains(c) }
    let head = before(offset).reversed().prefix { !ends($0) }.reversed()
    return String(head) + after(offset).prefix { !ends($0) }
  }

  /// The text without blanks of any width.
  var withoutBlanks: String { filter { !$0.isWhitespace } }

  private static let clauseEnds: Set<Character> = [
    ",", "\u{FF0C}", ".", "。", ";", "\u{FF1B}", "!", "\u{FF01}", "?", "\u{FF1F}", ":", "\u{FF1A}",
  ]
}

extension Character {
  /// Whether it is a colon, of either width.
  var isColon: Bool { self == ":" || self == "\u{FF1A}" }

  /// Whether it is one of the digits 0 to 9, of single width.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
