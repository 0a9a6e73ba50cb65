/// What is left of a label when everything is taken away in which copies of one form differ: blanks,
/// punctuation, quotes, brackets, and the width of digits and Latin letters.
///
/// `1.属于国家秘密`, `1、属于国家秘密` and `1. 属于 国家秘密` have one key. Keys are hashes of 64 bits;
/// a form has a few hundred labels.
struct LabelKey: Hashable, Sendable {
  /// The hash itself.
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many bytes of the label count.
  private(set) var length = 0

  /// The key of no label.
  init() {}

  /// The key of the text that stands in `range` of `text`.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self = Self.keys(text, range).whole
  }

  /// The key of a label in a form.
  init(_ label: String) {
    let text = Array(label.utf8)
    self.init(text, text.indices)
  }

  private mutating func add(_ text: [UInt8], _ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      let width = min(text.scalarWidth(at: i), range.upperBound - i)
      let counted = text.counted(at: i, width: width)
      if counted.count > 0 {
        hash = (hash ^ UInt64(counted.bytes)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        length += counted.count
      }
      i += width
    }
  }

  /// The key of a text and the key of what follows its number, `(一)`, `1.` or `其中:`; the second is
  /// the first where the text has no number.
  static func keys(_ text: [UInt8], _ range: Range<Int>) -> (whole: Self, unnumbered: Self) {
    let body = text.endOfNumber(range)
    var whole = Self()
    whole.add(text, range)
    guard body > range.lowerBound else { return (whole, whole) }
    var unnumbered = Self()
    unnumbered.add(text, body..<max(body, range.upperBound))
    return (whole, unnumbered)
  }
}

extension LabelKey {
  /// The characters of a label that count, its number left out.
  static func letters(_ text: [UInt8], _ range: Range<Int>) -> [Unicode.Scalar] {
    var letters: [UInt8] = []
    var i = text.endOfNumber(range)
    while i < range.upperBound {
      let width = min(text.scalarWidth(at: i), range.upperBound - i)
      letters += text.counted(at: i, width: width)
      i += width
    }
    return Array(String(decoding: letters, as: UTF8.self).unicodeScalars)
  }
}
