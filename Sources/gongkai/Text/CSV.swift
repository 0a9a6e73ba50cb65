/// A field of a table in comma-separated values (RFC 4180).
enum CSV {
  /// A text that no spreadsheet takes for a formula.
  case text(String)
  /// A number by its digits, or a word of the program's own.
  case plain(String)

  /// A line of fields, without its end.
  static func line(_ fields: [CSV], forTerminal: Bool) -> String {
    fields.map { $0.quoted(forTerminal) }.joined(separator: ",")
  }

  private func quoted(_ forTerminal: Bool) -> String {
    switch self {
    case .plain(let word):
      return word
    case .text(let text):
      let harmless = Self.startsFormula(text) ? "'" + text : text
      let value = forTerminal ? harmless.shown : harmless
      let needsQuotes = value.utf8.contains { Self.special.contains($0) }
      guard needsQuotes else { return value }
      let doubled = value.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      return "\"\(doubled)\""
    }
  }

  private static let special: Set<UInt8> = [
    UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
  ]

  /// Whether a spreadsheet might compute the text; blanks before it do not hinder all of them.
  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0.value != 0x3000 }) else {
      return false
    }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n": return true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }
}
