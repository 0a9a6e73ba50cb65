/// A list of phrases that are looked for in one pass over a text.
struct Phrases: Sendable {
  private let phrases: [String]
  /// Which phrases begin with the two bytes of a key; most keys begin none.
  private let beginnings: [[Int]]

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
      phrases.allSatisfy { $0.utf8.count >= 2 }, "a phrase is too short to be looked for")
    self.phrases = phrases
    var beginnings: [[Int]] = Array(repeating: [], count: Self.keys)
    for (index, phrase) in phrases.enumerated() {
      let bytes = phrase.utf8.span
      beginnings[Self.key(bytes[0], bytes[1])].append(index)
    }
    self.beginnings = beginnings
  }

  /// Where the phrases stand in a text, in reading order.
  func matches(in text: String) -> [Match] {
    var matches: [Match] = []
    let bytes = text.utf8.span
    guard bytes.count >= 2 else { return matches }
    for offset in 0..<(bytes.count - 1) {
      for index in beginnings[Self.key(bytes[offset], bytes[offset + 1])] {
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
