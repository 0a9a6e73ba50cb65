// MARK: - Elements that are taken whole

extension LeanMarkup {
  /// Takes an element whose content is no markup of the page, up to its end; where it has none, all
  /// that follows is code, and anything else is passed over.
  mutating func takeContent(of tag: MarkupTag, _ rule: MarkupRule) {
    let start = i
    guard let end = endTag(of: tag) else {
      if rule == .code, Self.scripts.contains(tag.key) { i = text.count }
      return
    }
    i = text.place(ofByte: UInt8(ascii: ">"), from: end) + 1
    if rule == .title {
      facts.add("title", HTMLCharacters.decoded(text[start..<end]))
    } else if tag.key == Self.style {
      let isForPaper = tag.value(of: "media", in: text).map { !Self.isForScreens($0) } ?? false
      guard !isForPaper, classes.add(sheet: text, start..<end) else { return }
      hasLateClasses = hasLateClasses || hasElements
    } else if tag.key == Self.textArea || tag.key == Self.plain {
      let isText = tag.key == Self.textArea
      let content = isText ? HTMLCharacters.decoded(text[start..<end]) : Array(text[start..<end])
      if !Self.isMarkup(content) {
        if !hides(tag, isInLine: true) { insert(text: text[start..<end]) }
      } else if includesUnseen {
        insert(content)
      }
    } else if rule == .unseen, includesUnseen, tag.key != Self.select {
      insert(Array(text[start..<end]))
    }
  }

  /// Takes a picture made of text, of which it cannot be told what it shows.
  mutating func takePicture(_ tag: MarkupTag) {
    // What an object shows in case it fails stands in for it, but not where values stand.
    if tag.key == Self.object, tag.isEnd || !open.isInTable { return takeStyle(tag) }
    guard !tag.isEnd, !tag.closesItself, let end = endTag(of: tag) else { return }
    let start = i
    i = text.place(ofByte: UInt8(ascii: ">"), from: end) + 1
    guard !hides(tag, isInLine: true) else { return }
    if holdsText(start..<end) {
      bytes.append(contentsOf: "\u{FFFD}".utf8)
    } else {
      write("<img>")
    }
  }

  /// Whether text stands between the tags of a picture, apart from its title.
  private func holdsText(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      if text[place] == UInt8(ascii: "<") {
        let isNamed = place + 1 < range.upperBound && text[place + 1].isLatin
        let tag = isNamed ? MarkupTag(in: text, at: place) : nil
        place = tag?.end ?? text.place(ofByte: UInt8(ascii: ">"), from: place) + 1
        if let tag, Self.silent.contains(tag.key) {
          place = text.place(ofByte: UInt8(ascii: "<"), from: place)
        }
      } else if text[place].isMarkupBlank {
        place += 1
      } else {
        return true
      }
    }
    return false
  }

  /// Takes a field's value where browsers show it.
  mutating func takeField(_ tag: MarkupTag) {
    guard !tag.isEnd, let value = tag.value(of: "value", in: text) else { return }
    let kind = tag.value(of: "type", in: text) ?? []
    guard !Self.kindsWithoutText.contains(String(decoding: kind.map(\.lowercased), as: UTF8.self)),
      !hides(tag, isInLine: true)
    else { return }
    insert(text: value)
  }

  /// Takes in text that stood in the page as a value, apart from what is beside it.
  private mutating func insert(text value: ArraySlice<UInt8>) {
    writeBreak()
    for byte in value {
      if byte == UInt8(ascii: "<") {
        bytes.append(contentsOf: "&lt;".utf8)
      } else {
        bytes.append(byte < 0x20 ? ASCII.space : byte)
      }
    }
    writeBreak()
  }

  /// Whether a text has tags.
  private static func isMarkup(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains {
      $0 == UInt8(ascii: "<") && ($1.isLatin || $1 == UInt8(ascii: "/") || $1 == UInt8(ascii: "!"))
    }
  }

  /// Whether a style sheet is for screens.
  private static func isForScreens(_ media: ArraySlice<UInt8>) -> Bool {
    let words = media.map(\.lowercased).filter { !$0.isMarkupBlank }
    return words.isEmpty || words.elementsEqual("all".utf8) || words.starts(with: "screen".utf8)
  }

  private static let title = MarkupRule.key("title".utf8)
  private static let textArea = MarkupRule.key("textarea".utf8)
  private static let plain = MarkupRule.key("xmp".utf8)
  private static let select = MarkupRule.key("select".utf8)
  private static let style = MarkupRule.key("style".utf8)
  private static let object = MarkupRule.key("object".utf8)
  private static let inlineFrame = MarkupRule.key("iframe".utf8)
  private static let scripts: Set<UInt64> = [MarkupRule.key("script".utf8), style]
  private static let silent = scripts.union([title, MarkupRule.key("desc".utf8)])
  private static let kindsWithoutText: Set<String> = [
    "hidden", "button", "submit", "reset", "checkbox", "radio", "image", "file", "password",
    "range",
    "color",
  ]

  /// Where the tag begins that ends an element.
  mutating func endTag(of tag: MarkupTag) -> Int? {
    guard !unclosed.contains(tag.key) else { return nil }
    var place = i
    while true {
      place = text.place(ofByte: UInt8(ascii: "<"), from: place)
      let end = place + 2 + tag.name.count
      guard end < text.count else {
        unclosed.insert(tag.key)
        return nil
      }
      if text[place + 1] == UInt8(ascii: "/"), !text[end].isLatin,
        zip(place + 2..<end, tag.name).allSatisfy({ text[$0].lowercased == text[$1].lowercased })
      {
        return place
      }
      place += 1
    }
  }

  mutating func takeFrame(_ tag: MarkupTag) {
    if let inner = tag.value(of: "srcdoc", in: text) {
      insert(HTMLCharacters.decoded(inner), isPage: true)
    } else if let source = tag.value(of: "src", in: text), !source.isEmpty, source.count < 400 {
      frames.append(String(decoding: HTMLCharacters.decoded(source), as: UTF8.self))
    }
    if tag.key == Self.inlineFrame, let end = endTag(of: tag) {
      i = text.place(ofByte: UInt8(ascii: ">"), from: end) + 1
    }
  }

  /// Takes in markup that stood in the page as a value, as a block; a page has styles of its own.
  private mutating func insert(_ markup: [UInt8], isPage: Bool = false) {
    guard level < Self.mostLevels else { return }
    let known = isPage ? HiddenClasses() : classes
    var inner = Self(markup, includesUnseen: includesUnseen, level: level + 1, known)
    if inner.hasLateClasses {
      inner = Self(markup, includesUnseen: includesUnseen, level: level + 1, inner.classes)
    }
    raised.passLineEnd()
    write("<div>")
    bytes += inner.bytes
    write("</div>")
    tags += inner.tags
    isTooLarge = isTooLarge || inner.isTooLarge
    for fact in inner.facts.entries { facts.add(fact.name, fact.value) }
    frames += inner.frames
  }

  /// The most pages inside each other.
  private static let mostLevels = 3
}

extension [UInt8] {
  /// Where a byte next stands from `start` on; the end where it does not.
  func place(ofByte byte: UInt8, from start: Int) -> Int {
    var i = start
    while i < count, self[i] != byte { i += 1 }
    return Swift.min(i, count)
  }
}
