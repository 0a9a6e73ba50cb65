/// The markup of a page without what says nothing of its text: styles, scripts, comments, pictures and
/// the tags that only style a few characters.
///
/// What is left is small, and parses in linear time whatever the page: blocks do not nest deeper than
/// ``deepest``, and no element is one that parsers repeat in every later block.
struct LeanMarkup {
  /// The markup that is left.
  private(set) var bytes: [UInt8] = []
  /// The facts that the page's head states, in order.
  private(set) var facts = PageFacts()
  /// The files of the pages that stand in frames.
  private(set) var frames: [String] = []

  private let text: [UInt8]
  private let includesUnseen: Bool
  private let level: Int
  private var i = 0
  /// The names of the blocks that are open, innermost last.
  private var open: [UInt64] = []
  /// The elements that style and are open, and which of them hide.
  private var styles: [(key: UInt64, hides: Bool)] = []
  /// The names of elements of which no end is left in the text.
  private var unclosed: Set<UInt64> = []
  private var tags = 0

  /// What is left of a page's markup; with what browsers do not show, if asked for.
  init(_ text: [UInt8], includesUnseen: Bool = false) {
    self.init(text, includesUnseen: includesUnseen, level: 0)
  }

  private init(_ text: [UInt8], includesUnseen: Bool, level: Int) {
    self.text = text
    self.includesUnseen = includesUnseen
    self.level = level
    bytes.reserveCapacity(text.count / 4)
    while i < text.count {
      if text[i] == UInt8(ascii: "<") { takeMarkup() } else { takeText() }
    }
  }

  /// The deepest that blocks may nest, and of these all but the tables.
  private static let (deepest, deepestContainer) = (256, 192)
  /// The most tags that are left: a hundred times those of a report.
  private static let mostTags = 400_000
  /// The most styling elements that are open at once, and the most pages inside each other.
  private static let (mostStyles, mostLevels) = (512, 3)
}

// MARK: - Text

extension LeanMarkup {
  private mutating func takeText() {
    let start = i
    while i < text.count, text[i] != UInt8(ascii: "<") { i += 1 }
    guard text[start..<i].contains(where: { $0 < 0x20 && !$0.isMarkupBlank || $0 == 0x0B }) else {
      bytes += text[start..<i]
      return
    }
    for byte in text[start..<i] {
      bytes.append(byte < 0x20 && byte != ASCII.newline ? ASCII.space : byte)
    }
  }

  /// Takes what stands at `<`: a tag, a comment, or the sign itself.
  private mutating func takeMarkup() {
    guard i + 1 < text.count else {
      i += 1
      return
    }
    switch text[i + 1] {
    case UInt8(ascii: "!"): skipDeclaration()
    case UInt8(ascii: "?"): i = text.place(ofByte: UInt8(ascii: ">"), from: i) + 1
    case UInt8(ascii: "/") where i + 2 < text.count && text[i + 2].isLatin: takeTag()
    case UInt8(ascii: "/"): i = text.place(ofByte: UInt8(ascii: ">"), from: i) + 1
    case let byte where byte.isLatin: takeTag()
    default:
      bytes.append(contentsOf: "&lt;".utf8)
      i += 1
    }
  }

  /// Skips a comment or a declaration, `<![if …]>` among them; what is marked as characters stays.
  private mutating func skipDeclaration() {
    if text.has(Self.comment, at: i, before: text.count) {
      // The shortest comment is <!-->.
      var close = i + 2
      while close + 1 < text.count {
        close = text.place(ofByte: UInt8(ascii: ">"), from: close)
        if close < text.count, text[close - 1] == ASCII.dash, text[close - 2] == ASCII.dash {
          break
        }
        if close < text.count, text[close - 1] == UInt8(ascii: "!"), text[close - 2] == ASCII.dash,
          text[close - 3] == ASCII.dash
        {
          break
        }
        close += 1
      }
      i = close + 1
    } else if text.has(Self.characters, at: i, before: text.count) {
      i += 9
    } else {
      i = text.place(ofByte: UInt8(ascii: ">"), from: i) + 1
    }
  }
}

extension LeanMarkup {
  private static let (comment, characters) = (Array("<!--".utf8), Array("<![CDATA[".utf8))
}

// MARK: - Tags

extension LeanMarkup {
  private mutating func takeTag() {
    guard let tag = MarkupTag(in: text, at: i) else {
      i = text.count
      return
    }
    i = tag.end
    let rule = MarkupRule.of(tag.key)
    switch rule {
    case .void: break
    case .inline: takeStyle(tag)
    case .lineBreak: write("<br>")
    case .paragraph: write(tag)
    case .link: write(tag, href: tag.value(of: "href", in: text))
    case .container, .table: takeBlock(tag, isTable: rule == .table)
    case .tablePart:
      // Whatever was left open in the cell before ends with it.
      while let last = open.last, last != Self.table { open.removeLast() }
      write(tag)
    case .code, .unseen, .title:
      guard !tag.isEnd, !(tag.closesItself && rule == .code) else { break }
      takeContent(of: tag, rule)
    case .meta: if !tag.isEnd { facts.add(tag, in: text) }
    case .frame: if !tag.isEnd { takeFrame(tag) }
    }
  }

  private static let table = MarkupRule.key("table".utf8)
  private static let title = MarkupRule.key("title".utf8)
  private static let textArea = MarkupRule.key("textarea".utf8)
  private static let select = MarkupRule.key("select".utf8)

  private mutating func takeStyle(_ tag: MarkupTag) {
    if tag.isEnd {
      guard let place = styles.lastIndex(where: { $0.key == tag.key }) else { return }
      for style in styles[place...] where style.hides { write("</span>") }
      styles.removeSubrange(place...)
    } else if !tag.closesItself, styles.count < Self.mostStyles {
      let hides = isHidden(tag)
      styles.append((tag.key, hides))
      if hides { write("<span hidden>") }
    }
  }

  private mutating func takeBlock(_ tag: MarkupTag, isTable: Bool) {
    if tag.isEnd {
      let place = open.lastIndex { $0 == tag.key || $0 == Self.table }
      guard let place, open[place] == tag.key else { return }
      open.removeSubrange(place...)
    } else {
      guard open.count < (isTable ? Self.deepest : Self.deepestContainer) else { return }
      open.append(tag.key)
    }
    write(tag)
  }

  private func isHidden(_ tag: MarkupTag) -> Bool { !includesUnseen && tag.isHidden(in: text) }

  private mutating func write(_ tag: MarkupTag, href: ArraySlice<UInt8>? = nil) {
    guard tags < Self.mostTags else { return }
    tags += 1
    bytes.append(UInt8(ascii: "<"))
    if tag.isEnd { bytes.append(UInt8(ascii: "/")) }
    for place in tag.name { bytes.append(text[place].lowercased) }
    if !tag.isEnd, isHidden(tag) { bytes.append(contentsOf: " hidden".utf8) }
    if let href, !tag.isEnd, PageLink.isDocument(href) {
      bytes.append(contentsOf: " href=\"".utf8)
      bytes.append(contentsOf: href.filter { $0 != UInt8(ascii: "\"") })
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ tag: StaticString) {
    guard tags < Self.mostTags else { return }
    tags += 1
    tag.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

// MARK: - Elements that are taken whole

extension LeanMarkup {
  /// Takes an element whose content is no markup of the page, up to its end; where it has none, all
  /// that follows is code, and anything else is passed over.
  private mutating func takeContent(of tag: MarkupTag, _ rule: MarkupRule) {
    let start = i
    guard let end = endTag(of: tag) else {
      if rule == .code, Self.scripts.contains(tag.key) { i = text.count }
      return
    }
    i = text.place(ofByte: UInt8(ascii: ">"), from: end) + 1
    if rule == .title {
      facts.add("title", HTMLCharacters.decoded(text[start..<end]))
    } else if rule == .unseen, includesUnseen, tag.key != Self.select {
      let isText = tag.key == Self.textArea
      insert(isText ? HTMLCharacters.decoded(text[start..<end]) : Array(text[start..<end]))
    }
  }

  private static let inlineFrame = MarkupRule.key("iframe".utf8)
  private static let scripts: Set<UInt64> = [
    MarkupRule.key("script".utf8), MarkupRule.key("style".utf8),
  ]

  /// Where the tag begins that ends an element.
  private mutating func endTag(of tag: MarkupTag) -> Int? {
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

  private mutating func takeFrame(_ tag: MarkupTag) {
    if let inner = tag.value(of: "srcdoc", in: text) {
      insert(HTMLCharacters.decoded(inner))
    } else if let source = tag.value(of: "src", in: text), !source.isEmpty, source.count < 400 {
      frames.append(String(decoding: HTMLCharacters.decoded(source), as: UTF8.self))
    }
    if tag.key == Self.inlineFrame, let end = endTag(of: tag) {
      i = text.place(ofByte: UInt8(ascii: ">"), from: end) + 1
    }
  }

  /// Takes in markup that stood in the page as a value, as a block.
  private mutating func insert(_ markup: [UInt8]) {
    guard level < Self.mostLevels else { return }
    let inner = LeanMarkup(markup, includesUnseen: includesUnseen, level: level + 1)
    write("<div>")
    bytes += inner.bytes
    write("</div>")
    tags += inner.tags
    for fact in inner.facts.entries { facts.add(fact.name, fact.value) }
    frames += inner.frames
  }
}

extension [UInt8] {
  /// Where a byte next stands from `start` on; the end where it does not.
  func place(ofByte byte: UInt8, from start: Int) -> Int {
    var i = start
    while i < count, self[i] != byte { i += 1 }
    return Swift.min(i, count)
  }
}
