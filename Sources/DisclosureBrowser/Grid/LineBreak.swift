/// What a character does to the line breaks beside it, after the habits of Chinese typesetting
/// (GB/T 15834 on punctuation, UAX #14 for the rest).
enum LineBreak: Hashable {
  /// A glyph like any ideograph: a line may break on either side.
  case ideograph
  /// No break after it: opening brackets and quotation marks.
  case opening
  /// No break before it: stops, closing brackets and quotation marks, percent signs.
  case closing
  /// The same in ASCII; no break after it either where a word or a number goes on.
  case stop
  /// Letters and signs of a word.
  case word
  /// A digit, or a sign inside a number.
  case number
  /// A unit that belongs to the number before it.
  case unit
  /// 第 and currency signs: they belong to the number after them.
  case numberPrefix
  /// Halves of …… and ——: no break between two of them, and none before an ellipsis.
  case ellipsis
  case dash
  /// A line may break after it, and it vanishes there.
  case space
  /// The line ends here.
  case newline

  private static let kinds: [Unicode.Scalar: LineBreak] = {
    let table: [(LineBreak, String)] = [
      (.opening, "（《〈“‘「『【〔〖［｛([{"),
      (.closing, "、。，；：？！）》〉”’」』】〕〗］｝·％‰℃°々〻ー"),
      (.stop, ")]},.;:!?%"),
      (.numberPrefix, "第￥¥$"),
      (.ellipsis, "…‥"),
      (.dash, "‒–—―⸺⸻"),
      (.space, "\t \u{3000}\u{200B}"),
      (.number, "0123456789０１２３４５６７８９"),
    ]
    var kinds: [Unicode.Scalar: LineBreak] = [:]
    for (kind, scalars) in table {
      for scalar in scalars.unicodeScalars { kinds[scalar] = kind }
    }
    return kinds
  }()

  private static let units: Set<Character> = Set(
    "十百千万亿件条次元个人年月日号季周天时分秒项份名位家期页章节款点余多起")

  /// The class of a character by itself.
  init(_ character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .ideograph
      return
    }
    if let kind = LineBreak.kinds[scalar] {
      self = kind
    } else if character.isNewline {
      self = .newline
    } else {
      // Scripts that put blanks between words lie below the Hangul and the CJK blocks.
      let isWord = scalar.value < 0x80 || scalar.value < 0x1100 && scalar.properties.isAlphabetic
      self = isWord ? .word : .ideograph
    }
  }

  /// Whether the character is a unit where a number stands before it.
  static func isUnit(_ character: Character) -> Bool { units.contains(character) }

  /// Whether a line may end between a character of this class and one of the next.
  func allowsBreak(before next: LineBreak) -> Bool {
    switch (self, next) {
    case (.newline, _): true
    case (_, .newline), (_, .space), (_, .closing), (_, .stop), (_, .ellipsis), (_, .unit): false
    case (.space, _): true
    case (.opening, _), (.numberPrefix, _), (.dash, .dash): false
    case (.word, .word), (.word, .number), (.number, .word), (.number, .number): false
    case (.stop, .word), (.stop, .number): false
    default: true
    }
  }
}
