/// A list of phrases that are looked for in one pass over a text.
struct Phrases: Sendable {
  private let phrases: [String]
  /// The first phrase that begins with the two bytes of a key, counted from 1; 0 where none does.
  private let beginnings: [UInt8]
  /// The next phrase with the same key as each, counted from 1; 0 behind the last.
  private let next: [UInt8]

  /// A place where a phrase stands in a text.
  struct Match: Hashable, Sendable {
    /// The phrase.
    let phrase: String
    /// Where it begins in the UTF-8 text.
    let offset: Int
  }

  /// The phrases, of two bytes or more each.
  init(_ phrases: [String]) {
    precondition(
      phrases.count < 256 && phrases.allSatisfy { $0.utf8.count >= 2 },
      "a phrase is too short to be looked for, or one of too many")
    self.phrases = phrases
    var beginnings: [UInt8] = Array(repeating: 0, count: Self.keys)
    var next: [UInt8] = Array(repeating: 0, count: phrases.count)
    for (index, phrase) in phrases.enumerated().reversed() {
      let bytes = phrase.utf8.span
      let key = Self.key(bytes[0], bytes[1])
      next[index] = beginnings[key]
      beginnings[key] = UInt8(index + 1)
    }
    self.beginnings = beginnings
    self.next = next
  }

  /// Where the phrases stand in a text, in reading order.
  func matches(in text: String) -> [Match] {
    var matches: [Match] = []
    let bytes = text.utf8.span
    guard bytes.count >= 2 else { return matches }
    let beginnings = beginnings.span
    for offset in 0..<(bytes.count - 1) {
      var number = beginnings[Self.key(bytes[offset], bytes[offset + 1])]
      while number > 0 {
        let index = Int(number) - 1
        number = next[index]
        let wanted = phrases[index].utf8.span
        guard offset + wanted.count <= bytes.count else { continue }
        var length = 0
        while length < wanted.count, bytes[offset + length] == wanted[length] { length += 1 }
        if length == wanted.count { matches.append(Match(phrase: phrases[index], offset: offset)) }
      }
    }
    return matches
  }

  private static let keys = 4096

  private static func key(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) << 6 ^ Int(second)) & (keys - 1)
  }
}
