/// The blocks of a page that are open, counted so that none nests deeper than parsers bear.
struct OpenBlocks {
  /// What becomes of the tag of a block.
  enum Fate {
    /// It is written.
    case written
    /// It is written behind the end of an element of its kind.
    case writtenBehindEnd
    /// A line ends in its place: it would nest too deep.
    case lineBreak
    /// Nothing: it ends what is not open.
    case leftOut
  }

  /// The blocks, innermost last, each with the number of paragraphs around it.
  private var blocks: [(key: UInt64, paragraphs: Int)] = []
  /// The paragraphs, items and headings that may be open, innermost last.
  private var paragraphs: [UInt64] = []
  /// How many blocks of each name were too deep, and have not ended.
  private var dropped: [UInt64: Int] = [:]

  /// Whether a table is open.
  var isInTable: Bool { blocks.contains { $0.key == Self.table } }

  /// Takes the tag of a block that holds blocks.
  mutating func take(block tag: MarkupTag, isTable: Bool) -> Fate {
    if tag.isEnd {
      if let count = dropped[tag.key], count > 0 {
        dropped[tag.key] = count - 1
        return .lineBreak
      }
      let place = blocks.lastIndex { $0.key == tag.key || $0.key == Self.table }
      guard let place, blocks[place].key == tag.key else { return .leftOut }
      leave(to: place)
    } else {
      guard blocks.count < (isTable ? Self.deepest : Self.deepestContainer) else {
        dropped[tag.key, default: 0] += 1
        return .lineBreak
      }
      endParagraph()
      blocks.append((tag.key, paragraphs.count))
    }
    return .written
  }

  /// Takes the tag of a paragraph, an item or a heading. Of these all but paragraphs nest in each
  /// other; where too many may be open, the last of the kind ends first.
  mutating func take(paragraph tag: MarkupTag) -> Fate {
    let first = blocks.last?.paragraphs ?? 0
    if tag.isEnd {
      if let place = paragraphs[first...].lastIndex(of: tag.key) {
        paragraphs.removeSubrange(place...)
      }
      return .written
    }
    endParagraph()
    guard paragraphs.count > first, paragraphs.last == tag.key else {
      guard paragraphs.count < Self.mostParagraphs else { return .writtenBehindEnd }
      paragraphs.append(tag.key)
      return .written
    }
    return Self.items.contains(tag.key) ? .written : .writtenBehindEnd
  }

  /// Takes a part of a table: whatever was left open in the cell before ends with it. Outside of
  /// tables there are no parts.
  mutating func takeTablePart() -> Fate {
    guard let place = blocks.lastIndex(where: { $0.key == Self.table }) else { return .leftOut }
    if place + 1 < blocks.count { leave(to: place + 1) }
    paragraphs.removeSubrange(blocks[place].paragraphs...)
    return .written
  }

  private mutating func leave(to place: Int) {
    paragraphs.removeSubrange(blocks[place].paragraphs...)
    blocks.removeSubrange(place...)
  }

  /// A paragraph ends where any other block begins.
  private mutating func endParagraph() {
    guard paragraphs.count > blocks.last?.paragraphs ?? 0, paragraphs.last == Self.paragraph
    else { return }
    paragraphs.removeLast()
  }

  private static let table = MarkupRule.key("table".utf8)
  private static let paragraph = MarkupRule.key("p".utf8)
  private static let items: Set<UInt64> = [
    paragraph, MarkupRule.key("li".utf8), MarkupRule.key("dt".utf8), MarkupRule.key("dd".utf8),
  ]
  /// The deepest that blocks may nest, and of these all but the tables.
  private static let (deepest, deepestContainer) = (256, 192)
  /// The most paragraphs, items and headings that may be open at once.
  private static let mostParagraphs = 256
}
