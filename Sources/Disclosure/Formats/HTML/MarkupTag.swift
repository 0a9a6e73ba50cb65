/// A tag as it stands in a page: its name, and the attributes that matter.
struct MarkupTag {
  /// The key of its name.
  let key: UInt64
  /// Its name in small letters.
  let name: [UInt8]
  /// Whether it ends an element.
  let isEnd: Bool
  /// Where what follows it begins.
  let end: Int
  /// Whether it closes itself, as tags of XML do.
  let closesItself: Bool
  private let attributes: [(name: Range<Int>, value: Range<Int>)]

  /// The tag whose `<` stands at `start`; `nil` where the text breaks off inside it.
  init?(in text: [UInt8], at start: Int) {
    isEnd = text[start + 1] == UInt8(ascii: "/")
    var i = start + (isEnd ? 2 : 1)
    var name: [UInt8] = []
    while i < text.count, !Self.endsName(text[i]) {
      name.append(text[i].lowercased)
      i += 1
    }
    self.name = name
    key = MarkupRule.key(name)
    guard let scan = Self.attributes(in: text, from: i) else {
      // A quote that nothing closes: the tag ends where the next bracket stands.
      guard let end = text[i...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      (attributes, self.end, closesItself) = ([], end + 1, false)
      return
    }
    (attributes, end) = scan
    closesItself = text[end - 2] == UInt8(ascii: "/")
  }

  /// The value of an attribute as it is written; `nil` if the tag has none of that name.
  func value(of name: StaticString, in text: [UInt8]) -> ArraySlice<UInt8>? {
    for attribute in attributes where attribute.name.count == name.utf8CodeUnitCount {
      let isNamed = name.withUTF8Buffer { wanted in
        zip(attribute.name, wanted).allSatisfy { text[$0].lowercased == $1 }
      }
      if isNamed { return text[attribute.value] }
    }
    return nil
  }

  /// Whether the element is not shown: by its style, by its attribute, or as a row without height.
  func isHidden(in text: [UInt8]) -> Bool {
    guard !attributes.isEmpty else { return false }
    if value(of: "hidden", in: text) != nil { return true }
    if name == Self.row, value(of: "height", in: text)?.elementsEqual([0x30]) == true {
      return true
    }
    guard let style = value(of: "style", in: text), style.count >= 12 else { return false }
    let bare = style.filter { !$0.isMarkupBlank }.map(\.lowercased)
    return Self.hiding.contains { bare.place(of: $0, in: bare.indices) != nil }
  }

  private static let hiding = ["display:none", "visibility:hidden"].map { Array($0.utf8) }
  private static let row = Array("tr".utf8)

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isMarkupBlank || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// The attributes from `start` to the end of the tag, and where that is; `nil` where it has none.
  private static func attributes(
    in text: [UInt8], from start: Int
  ) -> (attributes: [(name: Range<Int>, value: Range<Int>)], end: Int)? {
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    var i = start
    while i < text.count {
      if text[i] == UInt8(ascii: ">") { return (attributes, i + 1) }
      if text[i].isMarkupBlank || text[i] == UInt8(ascii: "/") {
        i += 1
        continue
      }
      let begin = i
      i += 1
      while i < text.count, !endsName(text[i]), text[i] != UInt8(ascii: "=") { i += 1 }
      let name = begin..<i
      var next = i
      while next < text.count, text[next].isMarkupBlank { next += 1 }
      guard next < text.count, text[next] == UInt8(ascii: "=") else {
        attributes.append((name, i..<i))
        continue
      }
      i = next + 1
      while i < text.count, text[i].isMarkupBlank { i += 1 }
      guard i < text.count else { return nil }
      let value: Range<Int>
      if text[i] == UInt8(ascii: "\"") || text[i] == UInt8(ascii: "'") {
        guard let close = text[(i + 1)...].firstIndex(of: text[i]) else { return nil }
        value = i + 1..<close
        i = close + 1
      } else {
        let begin = i
        while i < text.count, !text[i].isMarkupBlank, text[i] != UInt8(ascii: ">") { i += 1 }
        value = begin..<i
      }
      attributes.append((name, value))
    }
    return nil
  }
}

extension UInt8 {
  /// Whether markup takes it for a blank.
  var isMarkupBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// The small letter for a capital one of ASCII; anything else as it is.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether it is a letter of ASCII.
  var isLatin: Bool { (0x61...0x7A).contains(self | 0x20) }
}
