/// The characters that HTML writes by name or number, in the values of attributes.
enum HTMLCharacters {
  /// A text with its characters in place of their names.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var i = text.startIndex
    while i < text.endIndex {
      if text[i] == UInt8(ascii: "&"), let (character, end) = character(in: text, at: i) {
        decoded += character
        i = end
      } else {
        decoded.append(text[i])
        i += 1
      }
    }
    return decoded
  }

  /// The character that a reference at `start` means, and where it ends.
  private static func character(
    in text: ArraySlice<UInt8>, at start: Int
  ) -> (bytes: [UInt8], end: Int)? {
    let name = text[(start + 1)...].prefix(longest).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let word = String(decoding: name, as: UTF8.self)
    let scalar: UInt32?
    if word.hasPrefix("#x") || word.hasPrefix("#X") {
      scalar = UInt32(word.dropFirst(2), radix: 16)
    } else if word.hasPrefix("#") {
      scalar = UInt32(word.dropFirst())
    } else {
      scalar = named[word]
    }
    guard let scalar = scalar.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else {
      return nil
    }
    return (Array(String(Character(scalar)).utf8), name.endIndex + 1)
  }

  private static let longest = 10

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
    "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "mdash": 0x2014,
    "ndash": 0x2013, "hellip": 0x2026, "middot": 0xB7, "emsp": 0x2003, "ensp": 0x2002,
    "times": 0xD7, "bull": 0x2022, "laquo": 0xAB, "raquo": 0xBB,
  ]
}
