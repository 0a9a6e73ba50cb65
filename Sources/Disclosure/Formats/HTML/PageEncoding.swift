/// The encoding of a web page.
enum PageEncoding {
  /// The page in UTF-8; `declared` is the encoding that a message around it names.
  static func decoded(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(ReadError) -> [UInt8] {
    let text = withoutZeros(bytes)
    return try TextEncoding.decoded(text, declared: declared ?? declaration(in: text))
  }

  /// The bytes without the zeros that a broken transfer left among them; those of UTF-16 stay.
  private static func withoutZeros(_ bytes: [UInt8]) -> [UInt8] {
    let head = bytes.prefix(4096)
    let isWide =
      head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.count { $0 == 0 } * 4 > head.count
    guard !isWide, bytes.contains(0) else { return bytes }
    return bytes.map { $0 == 0 ? ASCII.space : $0 }
  }

  /// The encoding that the page says it is in: `<meta charset=…>`, `content="…charset=…"`, or
  /// `<?xml encoding=…?>`.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(longest).map(\.lowercased)
    var i = 0
    while i < head.count {
      i = head.place(ofByte: UInt8(ascii: "<"), from: i)
      let end = head.place(ofByte: UInt8(ascii: ">"), from: i)
      for (tag, word) in signs where head.has(tag, at: i, before: end) {
        guard let place = head.place(of: word, in: i..<end) else { continue }
        let rest = head[(place + word.count)..<end].drop { !$0.isNamePart }
        let name = rest.prefix { $0.isNamePart }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
      i = max(i + 1, end)
    }
    return nil
  }

  private static let signs: [(tag: [UInt8], word: [UInt8])] = [
    (Array("<meta".utf8), Array("charset".utf8)), (Array("<?xml".utf8), Array("encoding".utf8)),
  ]
  /// A declaration stands in the first bytes, behind comments at most.
  private static let longest = 8192
}

extension UInt8 {
  /// Whether it may stand in the name of an encoding.
  fileprivate var isNamePart: Bool {
    isLatin || ASCII.digits.contains(self) || self == ASCII.dash || self == UInt8(ascii: "_")
  }
}
