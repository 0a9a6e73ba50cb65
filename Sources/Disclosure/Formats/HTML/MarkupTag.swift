/// A tag as it stands in a page: its name, and the attributes that matter.
struct MarkupTag {
  /// The key of its name in small letters.
  let key: UInt64
  /// Where its name stands.
  let name: Range<Int>
  /// Whether it ends an element.
  let isEnd: Bool
  /// Where what follows it begins.
  let end: Int
  /// Whether it closes itself, as tags of XML do.
  let closesItself: Bool
  /// Where its attributes stand.
  private let attributes: Range<Int>

  /// The tag whose `<` stands at `start`; `nil` where the text breaks off inside it.
  init?(in text: [UInt8], at start: Int) {
    isEnd = text[start + 1] == UInt8(ascii: "/")
    let begin = start + (isEnd ? 2 : 1)
    var i = begin
    var key: UInt64 = 0
    while i < text.count, !Self.endsName(text[i]) {
      if i < begin + MarkupRule.keyLength { key = key << 8 | UInt64(text[i].lowercased) }
      i += 1
    }
    self.key = key
    name = begin..<i
    var next = i
    while let attribute = Self.attribute(in: text, from: next) { next = attribute.end }
    next = Self.endOfBlanks(in: text, from: next)
    if next < text.count, text[next] == UInt8(ascii: ">") {
      (attributes, end) = (i..<next, next + 1)
    } else if let close = text[i...].firstIndex(of: UInt8(ascii: ">")) {
      // A quote that nothing closes: the tag ends where the next bracket stands.
      (attributes, end) = (i..<i, close + 1)
    } else {
      return nil
    }
    closesItself = text[end - 2] == UInt8(ascii: "/")
  }

  /// The value of an attribute as it is written; `nil` if the tag has none of that name.
  func value(of wanted: StaticString, in text: [UInt8]) -> ArraySlice<UInt8>? {
    var i = attributes.lowerBound
    while let attribute = Self.attribute(in: text, from: i), i < attributes.upperBound {
      if attribute.name.count == wanted.utf8CodeUnitCount {
        let isNamed = wanted.withUTF8Buffer { wanted in
          zip(attribute.name, wanted).allSatisfy { text[$0].lowercased == $1 }
        }
        if isNamed { return text[attribute.value] }
      }
      i = attribute.end
    }
    return nil
  }

  /// Whether the element is not shown: by its style, by its attribute, or by its class.
  func isHidden(in text: [UInt8], _ classes: HiddenClasses, isInline: Bool) -> Bool {
    var isOfHiddenClass = false
    var i = attributes.lowerBound
    while i < attributes.upperBound, let attribute = Self.attribute(in: text, from: i) {
      switch attribute.name.count {
      case 5 where attribute.value.count >= 11 && Self.has("style", in: text, attribute.name):
        if let shows = Self.shows(attribute.value, in: text, isInline: isInline) { return !shows }
      case 5 where !classes.isEmpty && Self.has("class", in: text, attribute.name):
        isOfHiddenClass = classes.contains(anyOf: text[attribute.value])
      case 6 where Self.has("hidden", in: text, attribute.name): return true
      default: break
      }
      i = attribute.end
    }
    return isOfHiddenClass
  }

  /// Whether a style shows what has it, if it says so, blanks or not: `display:none` and
  /// `visibility:hidden` do not, nor do letters without size. Blocks may have those for the gaps
  /// between the elements in them, which give themselves a size.
  static func shows(_ style: Range<Int>, in text: [UInt8], isInline: Bool = false) -> Bool? {
    var shows: Bool?
    for i in style {
      let letter = text[i] | 0x20
      guard
        letter == UInt8(ascii: "d") || letter == UInt8(ascii: "v") || letter == UInt8(ascii: "f"),
        i == style.lowerBound || text[i - 1] == UInt8(ascii: ";") || text[i - 1].isMarkupBlank
      else { continue }
      let rest = i..<style.upperBound
      if has("display:none", in: text, rest) || has("visibility:hidden", in: text, rest) {
        return false
      } else if has("display:", in: text, rest) {
        shows = true
      } else if isInline, let end = end(of: "font-size:", in: text, rest) {
        let size = text[end..<style.upperBound].drop(while: \.isMarkupBlank)
        let unit = size.drop { $0 == 0x30 || $0 == UInt8(ascii: ".") }
        if size.first == 0x30, unit.first.map(ASCII.digits.contains) != true { return false }
      }
    }
    return shows
  }
}

// MARK: - Scanning

extension MarkupTag {
  private typealias Attribute = (name: Range<Int>, value: Range<Int>, end: Int)

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isMarkupBlank
  }

  private static func endOfBlanks(in text: [UInt8], from start: Int) -> Int {
    var i = start
    while i < text.count, text[i].isMarkupBlank || text[i] == UInt8(ascii: "/") { i += 1 }
    return i
  }

  /// The attribute that comes next; `nil` at the end of the tag, and where a quote is left open.
  private static func attribute(in text: [UInt8], from start: Int) -> Attribute? {
    var i = endOfBlanks(in: text, from: start)
    guard i < text.count, text[i] != UInt8(ascii: ">") else { return nil }
    let begin = i
    i += 1
    while i < text.count, !endsName(text[i]), text[i] != UInt8(ascii: "=") { i += 1 }
    let name = begin..<i
    var next = i
    while next < text.count, text[next].isMarkupBlank { next += 1 }
    guard next < text.count, text[next] == UInt8(ascii: "=") else { return (name, i..<i, i) }
    i = next + 1
    while i < text.count, text[i].isMarkupBlank { i += 1 }
    guard i < text.count else { return nil }
    let quote = text[i]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = text.place(ofByte: quote, from: i + 1)
      return close < text.count ? (name, i + 1..<close, close + 1) : nil
    }
    let value = i
    while i < text.count, !text[i].isMarkupBlank, text[i] != UInt8(ascii: ">") { i += 1 }
    return (name, value..<i, i)
  }

  /// Whether a stretch begins with a word, its blanks aside.
  private static func has(_ word: StaticString, in text: [UInt8], _ range: Range<Int>) -> Bool {
    end(of: word, in: text, range) != nil
  }

  /// Where the word ends that a stretch begins with, its blanks aside.
  private static func end(
    of word: StaticString, in text: [UInt8], _ range: Range<Int>
  ) -> Int? {
    word.withUTF8Buffer { word in
      var place = 0
      for i in range where !text[i].isMarkupBlank {
        guard text[i].lowercased == word[place] else { return nil }
        place += 1
        if place == word.count { return i + 1 }
      }
      return nil
    }
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
