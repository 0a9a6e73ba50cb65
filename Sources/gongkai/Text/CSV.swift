/// A field of a table in comma-separated values (RFC 4180).
enum CSV {
  /// A text that no spreadsheet takes for a formula.
  case text(String)
  /// A number by its digits, or a word of the program's own.
  case plain(String)

  /// Adds the field as it stands in a line.
  func append(to line: inout [UInt8], forTerminal: Bool) {
    switch self {
    case .plain(let word):
      line += word.utf8
    case .text(let text):
      let harmless = Self.startsFormula(text) ? "'" + text : text
      let value = forTerminal ? harmless.shown : harmless
      guard value.utf8.contains(where: Self.isSpecial) else {
        line += value.utf8
        return
      }
      line.append(Self.quote)
      for byte in value.utf8 {
        if byte == Self.quote { line.append(Self.quote) }
        line.append(byte)
      }
      line.append(Self.quote)
    }
  }

  private static let quote = UInt8(ascii: "\"")

  /// Whether a field with this byte must stand in quotes.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  /// Whether a spreadsheet might compute the text; blanks before it do not hinder all of them.
  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{3000}" }) else {
      return false
    }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n": return true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }
}
