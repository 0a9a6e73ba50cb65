/// A sentence of the prose and where its paragraph stands.
struct ProseSentence {
  /// The letters of it.
  let letters: Letters
  /// As printed.
  let quote: String
  /// The paragraph.
  let passage: Passage
  /// Its section.
  let section: Int
  /// Whether it surely begins where it seems to: a line may be the rest of the one above, and what
  /// stands behind a semicolon goes on with what is before.
  let isWhole: Bool
  /// The short line above the paragraph, which says what it is about.
  let heading: String
  /// Where it begins in the paragraph's UTF-8 text.
  let offset: Int

  /// What says before it what it is about: the line above, and the beginning of its paragraph.
  var preceding: String { heading + passage.text.before(offset) }
}

extension Report {
  /// The sentences of the sections in which one of the words stands, in reading order; none where a
  /// picture was read, whose digits no sum confirms.
  func sentences(holding words: [String]) -> [ProseSentence] {
    guard !isRecognized else { return [] }
    var sentences: [ProseSentence] = []
    for section in sections {
      for (place, passage) in section.passages.enumerated()
      where passage.text.holds(anyOf: words) {
        let isRest = place > 0 && section.passages[place - 1].mayGoOn
        let heading = section.passages[..<place].last {
          $0.text.utf8.count < Self.longestHeading
        }
        let bytes = Array(passage.text.utf8)
        for range in NarrativeScan.sentences(in: bytes) {
          let quote = String(decoding: bytes[range], as: UTF8.self)
          guard quote.holds(anyOf: words) else { continue }
          sentences.append(
            ProseSentence(
              letters: Letters(utf8: bytes[range]), quote: quote, passage: passage,
              section: section.number,
              isWhole: NarrativeScan.isWhole(range, in: bytes, isRest: isRest),
              heading: heading?.text ?? "", offset: range.lowerBound))
        }
      }
    }
    return sentences
  }

  /// A longer line, in bytes, is a paragraph.
  private static let longestHeading = 90
}

extension Passage {
  /// Whether the next line may be the rest of it: it ends without a sign that closes a sentence, and is
  /// no heading.
  var mayGoOn: Bool {
    guard let end = text.unicodeScalars.last(where: { !$0.properties.isWhitespace }),
      !Self.closing.contains(end)
    else { return false }
    guard text.utf8.count < 60, !text.holds(anyOf: Self.inSentences) else { return true }
    let bytes = Array(text.utf8)
    return HeadingNumber.first(of: bytes, in: bytes.indices) == nil
  }

  private static let closing: [Unicode.Scalar] = [
    "。", "!", "?", ";", ":", "\u{FF01}", "\u{FF1F}", "\u{FF1B}", "\u{FF1A}",
  ]
  private static let inSentences = ["。", ",", "\u{FF0C}"]
}

extension NarrativeScan {
  /// Whether a sentence of a paragraph surely begins where it seems to. `isRest` says that the
  /// paragraph may be the rest of the line above.
  static func isWhole(_ sentence: Range<Int>, in bytes: [UInt8], isRest: Bool) -> Bool {
    guard sentence.lowerBound > 0 else { return !isRest }
    // The last byte of 。, of ! and ? in either width.
    let stop = bytes[sentence.lowerBound - 1]
    return stop == 0x82 || stop == 0x81 || stop == 0x9F || stop == 0x21 || stop == 0x3F
  }
}
