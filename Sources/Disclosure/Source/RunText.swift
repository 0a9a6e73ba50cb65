/// A text put together from runs, in which a raised digit, such as the mark of a footnote, never becomes
/// a digit of the number beside it.
struct RunText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var isRaised = false

  /// Adds the text of a run, which may stand above or below the line; `^` parts it from a number then.
  mutating func append(_ text: String, isRaised: Bool = false) {
    guard let first = text.unicodeScalars.first else { return }
    if isRaised != self.isRaised, Self.numeric.contains(first),
      let last = String(decoding: bytes.suffix(3), as: UTF8.self).unicodeScalars.last,
      Self.numeric.contains(last)
    {
      bytes.append(UInt8(ascii: "^"))
    }
    bytes += text.utf8
    self.isRaised = isRaised
  }

  /// Puts what a list supplies before the text.
  mutating func prefix(_ label: [UInt8]) { bytes.insert(contentsOf: label, at: 0) }

  /// What a number is made of.
  private static let numeric = Set("0123456789.,０１２３４５６７８９．，".unicodeScalars)
}
