extension String {
  /// The text as a terminal may get it.
  ///
  /// What steers a terminal or turns the direction of writing is replaced by letters that show it,
  /// `^[` and `<202E>`; what has no look of its own is left out.
  var shown: String {
    guard utf8.contains(where: Self.mayBegin) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09:
        result += " "
      case 0..<0x20, 0x7F:
        result += "^"
        result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
      case 0x80..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result += "<\(String(scalar.value, radix: 16, uppercase: true))>"
      default:
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format {
          continue
        }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a character that is not shown as itself may begin with this byte.
  private static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xCD, 0xD8...0xDC, 0xE0...0xE3, 0xEF...0xF4: true
    default: false
    }
  }
}
