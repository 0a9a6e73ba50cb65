/// The markup of a page without what says nothing of its text: styles, scripts, comments, pictures and
/// the tags that only style a few characters.
///
/// What is left is small, and parses in linear time whatever the page: few blocks nest in each other,
/// and no element is one that parsers repeat in every later block.
struct LeanMarkup {
  /// The markup that is left.
  var bytes: [UInt8] = []
  /// The facts that the page's head states, in order.
  var facts = PageFacts()
  /// The files of the pages that stand in frames.
  var frames: [String] = []

  /// Whether it has more tags than are left, so that something is missing.
  var isTooLarge = false

  let text: [UInt8]
  /// Whether blocks that are hidden are taken in; what is hidden inside a line or a table is no text.
  let includesUnseen: Bool
  let level: Int
  var i = 0
  var open = OpenBlocks()
  var raised = RaisedText()
  /// The classes that hide, and whether some became known behind elements that may have them.
  var (classes, hasLateClasses, hasElements) = (HiddenClasses(), false, false)
  /// The elements that style and are open, and which of them hide.
  private var styles: [(key: UInt64, hides: Bool)] = []
  /// The names of elements of which no end is left in the text.
  var unclosed: Set<UInt64> = []
  var tags = 0

  /// What is left of a page's markup; with the blocks that browsers do not show, if asked for.
  init(_ text: [UInt8], includesUnseen: Bool = false) {
    let markup = Self(text, includesUnseen: includesUnseen, level: 0, HiddenClasses())
    self =
      markup.hasLateClasses
      ? Self(text, includesUnseen: includesUnseen, level: 0, markup.classes) : markup
  }

  init(_ text: [UInt8], includesUnseen: Bool, level: Int, _ classes: HiddenClasses) {
    self.text = text
    self.includesUnseen = includesUnseen
    self.level = level
    self.classes = classes
    bytes.reserveCapacity(text.count / 4)
    while i < text.count {
      if text[i] == UInt8(ascii: "<") { takeMarkup() } else { takeText() }
    }
  }

  /// The most tags that are left: a hundred times those of a report.
  private static let mostTags = 400_000
  /// The most styling elements that are open at once.
  private static let mostStyles = 512
}

// MARK: - Text

extension LeanMarkup {
  private mutating func takeText() {
    let start = i
    while i < text.count, text[i] != UInt8(ascii: "<") { i += 1 }
    let isHidden = styles.contains { $0.hides }
    if raised.pass(text[start..<i], isHidden: isHidden) { bytes.append(UInt8(ascii: "^")) }
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
    case .raised:
      raised.passEdge()
      takeStyle(tag)
    case .struck: takeStyle(tag, strikes: true)
    case .lineBreak: writeBreak()
    case .paragraph: write(tag, open.take(paragraph: tag))
    case .link:
      write(tag, hides: hides(tag, isInLine: true), href: tag.value(of: "href", in: text))
    case .container, .table: write(tag, open.take(block: tag, isTable: rule == .table))
    case .tablePart: write(tag, open.takeTablePart(), isInLine: true)
    case .picture: takePicture(tag)
    case .field: takeField(tag)
    case .code, .unseen, .title:
      guard !tag.isEnd, !(tag.closesItself && rule == .code) else { break }
      takeContent(of: tag, rule)
    case .meta: if !tag.isEnd { facts.add(tag, in: text) }
    case .frame: if !tag.isEnd { takeFrame(tag) }
    }
  }

  /// Takes an element that styles; `strikes` if what it holds is not in force.
  mutating func takeStyle(_ tag: MarkupTag, strikes: Bool = false) {
    if tag.isEnd {
      guard let place = styles.lastIndex(where: { $0.key == tag.key }) else { return }
      for style in styles[place...] where style.hides { write("</span>") }
      styles.removeSubrange(place...)
    } else if !tag.closesItself {
      let hides = strikes || hides(tag, isInLine: true)
      if styles.count == Self.mostStyles {
        guard let place = styles.firstIndex(where: { !$0.hides }) else {
          isTooLarge = true
          return
        }
        styles.remove(at: place)
      }
      styles.append((tag.key, hides))
      if hides { write("<span hidden>") }
    }
  }

  /// Whether the tag begins an element that is hidden, and what is hidden there is left out.
  mutating func hides(_ tag: MarkupTag, isInLine: Bool) -> Bool {
    hasElements = true
    guard !tag.isEnd, isInLine || !includesUnseen else { return false }
    return tag.isHidden(in: text, classes, isInline: isInLine)
  }

  private mutating func write(_ tag: MarkupTag, _ fate: OpenBlocks.Fate, isInLine: Bool = false) {
    raised.passLineEnd()
    switch fate {
    case .written: break
    case .writtenBehindEnd: write(tag, isEnd: true)
    case .lineBreak: return writeBreak()
    case .leftOut: return
    }
    write(tag, hides: hides(tag, isInLine: isInLine))
  }

  private mutating func write(_ tag: MarkupTag, hides: Bool, href: ArraySlice<UInt8>? = nil) {
    write(tag, isEnd: tag.isEnd, hides: hides, href: href)
  }

  private mutating func write(
    _ tag: MarkupTag, isEnd: Bool, hides: Bool = false, href: ArraySlice<UInt8>? = nil
  ) {
    guard takesTag() else { return }
    bytes.append(UInt8(ascii: "<"))
    if isEnd { bytes.append(UInt8(ascii: "/")) }
    for place in tag.name { bytes.append(text[place].lowercased) }
    if hides { bytes.append(contentsOf: " hidden".utf8) }
    if let href, !isEnd, PageLink.isDocument(href) {
      bytes.append(contentsOf: " href=\"".utf8)
      bytes.append(contentsOf: href.filter { $0 != UInt8(ascii: "\"") })
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func writeBreak() {
    raised.passLineEnd()
    write("<br>")
  }

  mutating func write(_ tag: StaticString) {
    guard takesTag() else { return }
    tag.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func takesTag() -> Bool {
    isTooLarge = isTooLarge || tags >= Self.mostTags
    tags += 1
    return !isTooLarge
  }
}
