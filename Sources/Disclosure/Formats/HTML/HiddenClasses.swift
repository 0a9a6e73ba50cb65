/// The classes whose elements the style sheets of a page do not show: `.h{display:none}`.
///
/// A class that another rule shows in some place is none of them, nor is one that is hidden only on
/// paper, or by a selector of more than the class.
struct HiddenClasses {
  private var hidden: Set<[UInt8]> = []
  private var shown: Set<[UInt8]> = []

  /// Whether there are any.
  var isEmpty: Bool { hidden.isEmpty }

  /// Whether the value of an attribute names one of them.
  func contains(anyOf names: ArraySlice<UInt8>) -> Bool {
    names.split(whereSeparator: \.isMarkupBlank).contains {
      hidden.contains(Array($0)) && !shown.contains(Array($0))
    }
  }

  /// Takes in a style sheet, and returns whether it says which classes are hidden.
  mutating func add(sheet text: [UInt8], _ range: Range<Int>) -> Bool {
    let count = hidden.count
    add(text, range, isConditional: false)
    return hidden.count > count
  }

  private mutating func add(_ text: [UInt8], _ range: Range<Int>, isConditional: Bool) {
    var start = range.lowerBound
    var open: Int?
    var level = 0
    var i = start
    while i < range.upperBound {
      switch text[i] {
      case UInt8(ascii: "/") where i + 1 < range.upperBound && text[i + 1] == UInt8(ascii: "*"):
        i = text.place(of: Self.endOfComment, in: i..<range.upperBound) ?? range.upperBound
        if open == nil { start = i + 2 }
        i += 1
      case UInt8(ascii: "{"):
        level += 1
        if level == 1 { open = i }
      case UInt8(ascii: "}"):
        level = max(level - 1, 0)
        if level == 0 {
          if let open {
            add(text, start..<open, saying: open + 1..<i, isConditional: isConditional)
          }
          (open, start) = (nil, i + 1)
        }
      case UInt8(ascii: ";") where open == nil: start = i + 1
      case UInt8(ascii: "<") where text.has(Self.comment, at: i, before: range.upperBound):
        i += 3
        if open == nil { start = i + 1 }
      default: break
      }
      i += 1
    }
  }

  private mutating func add(
    _ text: [UInt8], _ selectors: Range<Int>, saying style: Range<Int>, isConditional: Bool
  ) {
    if text.trimmed(selectors).first.map({ text[$0] }) == UInt8(ascii: "@") {
      // What may hold on some screens or on paper hides nothing.
      if !isConditional { add(text, style, isConditional: true) }
      return
    }
    guard let shows = MarkupTag.shows(style, in: text) else { return }
    for selector in text[selectors].split(separator: UInt8(ascii: ",")) {
      let selector = text.trimmed(selector.startIndex..<selector.endIndex)
      if shows {
        for place in selector where text[place] == UInt8(ascii: ".") {
          shown.insert(Array(text[place + 1..<selector.upperBound].prefix(while: Self.isOfName)))
        }
      } else if !isConditional {
        let name = text[selector].dropFirst()
        guard text[selector].first == UInt8(ascii: "."), name.allSatisfy(Self.isOfName)
        else { continue }
        hidden.insert(Array(name))
      }
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isLatin || byte >= 0x80 || ASCII.digits.contains(byte) || byte == ASCII.dash
      || byte == UInt8(ascii: "_")
  }

  private static let (endOfComment, comment) = (Array("*/".utf8), Array("<!--".utf8))
}
