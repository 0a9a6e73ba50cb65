/// A JSON value, written as it comes.
indirect enum JSON {
  /// A text.
  case text(String)
  /// A number, by its digits.
  case number(String)
  /// Nothing.
  case null
  /// A list.
  case list([JSON])
  /// Names and values, in this order.
  case object([(String, JSON)])

  /// A whole number, or nothing.
  static func number(_ value: Int?) -> JSON { value.map { .number(String($0)) } ?? .null }

  /// A text, or nothing.
  static func text(_ value: String?) -> JSON { value.map(JSON.text) ?? .null }

  /// The value on one line.
  var line: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .text(let value): Self.append(value, to: &text)
    case .number(let digits): text += digits
    case .null: text += "null"
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.append(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        Self.append(member.0, to: &text)
        text += ": "
        member.1.append(to: &text)
      }
      text += "}"
    }
  }

  /// A text in quotes; whatever a terminal may not get is escaped, too.
  private static func append(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
