/// Pinyin glosses, `區(qū)`, which some mirrors put after characters that have two readings.
enum Gloss {
  /// The text without its glosses, how many there were, and the line of the first, counted from 1.
  ///
  /// A gloss is a Han character followed by one to six Latin letters in brackets. Letters without a
  /// tone mark, as in `个(ge)`, count only where others in the text carry one: `微信(app)` stays. Where
  /// the label was broken, blanks stand round a bracket: `行( xíng)政`; then the tone must be marked.
  static func removed(from text: [UInt8]) -> (text: [UInt8], count: Int, firstLine: Int)? {
    guard text.contains(where: isToneLead) else { return nil }
    var glosses: [(range: Range<Int>, isToned: Bool)] = []
    var i = 3
    while i < text.count {
      if text[i] == ASCII.openBracket, let gloss = gloss(in: text, at: i) {
        glosses.append(gloss)
        i = gloss.range.upperBound
      } else {
        i += 1
      }
    }
    guard let first = glosses.first(where: \.isToned) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var copied = 0
    for gloss in glosses {
      result += text[copied..<gloss.range.lowerBound]
      copied = gloss.range.upperBound
    }
    result += text[copied...]
    let line = text[..<first.range.lowerBound].count { $0 == ASCII.newline } + 1
    return (result, glosses.count, line)
  }

  /// First bytes of the letters that carry a tone mark: Latin-1 Supplement and Latin Extended-A, -B.
  private static func isToneLead(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC3, 0xC4, 0xC5, 0xC7: true
    default: false
    }
  }

  private static func isHan(_ text: [UInt8], endingAt end: Int) -> Bool {
    end >= 3 && (0xE4...0xE9).contains(text[end - 3]) && text[end - 1] & 0xC0 == 0x80
  }

  private static func gloss(in text: [UInt8], at open: Int) -> (range: Range<Int>, isToned: Bool)? {
    var start = open
    while start > 0, text[start - 1] == ASCII.space { start -= 1 }
    guard isHan(text, endingAt: start) else { return nil }
    var (letters, blanks) = (0, open - start)
    var isToned = false
    var i = open + 1
    func skipBlanks() {
      while i < text.count, text[i] == ASCII.space { (i, blanks) = (i + 1, blanks + 1) }
    }
    skipBlanks()
    while i < text.count, letters <= 6 {
      switch text[i] {
      case ASCII.lowercase:
        i += 1
      case let lead where isToneLead(lead) && i + 1 < text.count:
        isToned = true
        i += 2
      default:
        skipBlanks()
        let isWhole = i < text.count && text[i] == ASCII.closeBracket && letters > 0
        return isWhole && (isToned || blanks == 0) ? (start..<i + 1, isToned) : nil
      }
      letters += 1
    }
    return nil
  }
}
