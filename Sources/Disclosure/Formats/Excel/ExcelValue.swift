internal import Glibc

extension ExcelBook {
  /// The text that a cell shows; of a number that is shown otherwise than it is stored, one that no
  /// number matches.
  func text(of cell: XMLNode) throws(ReadError) -> String {
    let value = cell["v"]?.text ?? ""
    let type = cell.attribute("t") ?? "n"
    switch type {
    case "s" where !value.isEmpty:
      guard let place = Int(value), strings.indices.contains(place) else { throw .damagedXML }
      return try format(of: cell).showsText ? strings[place] : Self.unreadable(strings[place])
    case "inlineStr", "str":
      let text = type == "str" ? value : cell["is"]?.richText ?? ""
      return try format(of: cell).showsText ? text : Self.unreadable(text)
    case "b": return ["1": "TRUE", "0": "FALSE", "": ""][value] ?? Self.unreadable(value)
    case "e", "d", "s": return value
    default:
      guard !value.isEmpty else { return "" }
      let format = try format(of: cell)
      let shown = format.isDate ? date(value) : Self.digits(value).flatMap(format.text)
      return shown ?? Self.unreadable(value)
    }
  }

  private func format(of cell: XMLNode) throws(ReadError) -> ExcelNumberFormat {
    guard let name = cell.attribute("s") else { return formats.first ?? .general }
    guard let style = Int(name) else { throw .damagedXML }
    if style == 0, formats.isEmpty { return .general }
    guard formats.indices.contains(style) else { throw .damagedXML }
    return formats[style]
  }

  /// A text that is there and cannot be read.
  private static func unreadable(_ text: String) -> String {
    text.isEmpty ? "" : "\u{FFFD}" + text
  }

  /// A number as it is shown: Excel keeps seventeen digits of what has fifteen.
  private static func digits(_ value: String) -> String? {
    guard value.utf8.allSatisfy({ numeric.contains($0) }), let number = Double(value),
      number.isFinite
    else { return nil }
    guard value.utf8.contains(where: { [0x2E, 0x45, 0x65].contains($0) }), number.magnitude < 1e15
    else { return value }
    var digits = [CChar](repeating: 0, count: 40)
    _ = unsafe withVaList([number]) { unsafe vsnprintf(&digits, digits.count, "%.15g", $0) }
    return String(decoding: digits.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static let numeric = Set("0123456789.eE+-".utf8)

  /// The day that a number of days since the end of 1899, or since 1904, means: `2024-01-19`.
  private func date(_ value: String) -> String? {
    guard let number = Double(value).map({ $0 + (countsFrom1904 ? 1462 : 0) }),
      (61..<73051).contains(number)
    else { return nil }
    // Howard Hinnant's civil_from_days, from 0000-03-01.
    let days = Int(number) + 693_899
    let era = days / 146_097
    let day = days % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * year + year / 4 - year / 100)
    let month = (5 * rest + 2) / 153
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let ordinal = rest - (153 * month + 2) / 5 + 1
    let isNext = month >= 10
    return
      "\(year + era * 400 + (isNext ? 1 : 0))-\(digits(isNext ? month - 9 : month + 3))-\(digits(ordinal))"
  }
}
