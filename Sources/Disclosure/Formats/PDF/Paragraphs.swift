/// Joins printed lines into paragraphs, over the ends of lines and pages.
///
/// A paragraph ends where a line has room left for what follows, where the next line is indented, and
/// where the size of the letters changes. A title of several lines, set large in the middle, is one.
struct Paragraphs {
  private let margins: [Margins]
  /// The height of most lines.
  private let height: Float

  /// Where the lines of a page begin and end.
  private struct Margins {
    var left: Float
    var right: Float
  }

  /// Takes the measure of the text of all pages.
  init(_ pages: [[TextLine]]) {
    let all = pages.flatMap(\.self)
    height = Self.commonest(all.map(\.height), step: 1) ?? 0
    let whole = Self.margins(of: all)
    margins = pages.map { $0.count >= Self.fullPage ? Self.margins(of: $0) : whole }
  }

  /// Makes paragraphs of the lines on all pages.
  func join(in pages: inout [[PageAssembly.Block]]) {
    /// The paragraph that may go on, with the place it has.
    var current: (page: Int, block: Int, text: [UInt8], last: TextLine, first: Box)?
    for page in pages.indices {
      var kept: [PageAssembly.Block] = []
      for block in pages[page] {
        switch block {
        case .aside: kept.append(block)
        case .table, .paragraph:
          current = nil
          kept.append(block)
        case .line(let line):
          if let open = current, goesOn(open.last, on: open.page, in: line, on: page) {
            let text = open.text + Self.joint(open.last, line) + line.text
            let block = PageAssembly.Block.paragraph(text, open.first)
            if open.page == page {
              kept[open.block] = block
            } else {
              pages[open.page][open.block] = block
            }
            current = (open.page, open.block, text, line, open.first)
          } else {
            current = (page, kept.count, line.text, line, line.box)
            kept.append(.paragraph(line.text, line.box))
          }
        }
      }
      pages[page] = kept
    }
  }

  /// Whether a line's sentence goes on in the next line.
  private func goesOn(_ line: TextLine, on page: Int, in next: TextLine, on nextPage: Int) -> Bool {
    let size = line.height
    let ratio = next.height / size
    guard (0.75...1.34).contains(ratio), line.chunks.count == 1, next.chunks.count == 1 else {
      return false
    }
    if page == nextPage, next.box.top - line.box.bottom > size * Self.widestSpacing { return false }
    if isTitle(line, on: page), isTitle(next, on: nextPage) { return page == nextPage }
    guard next.box.left < margins[nextPage].left + size else { return false }
    guard isFull(line, on: page, before: next) else { return false }
    return !(next.text.beginsWithNumber && line.text.endsSentence)
  }

  /// Whether the next line's first word, or character with what may not begin a line, had no room.
  private func isFull(_ line: TextLine, on page: Int, before next: TextLine) -> Bool {
    let first = next.words[0]
    let isLatin = first.text.first?.isLatin == true
    let needed = isLatin ? first.box.width : first.box.width / Float(first.length) * 2
    let room = margins[page].right - line.box.right
    return room < min(needed, margins[page].right - margins[page].left) + line.height * 0.3
  }

  /// Whether a line is set large in the middle.
  private func isTitle(_ line: TextLine, on page: Int) -> Bool {
    let (left, right) = (margins[page].left, margins[page].right)
    let before = line.box.left - left
    let after = right - line.box.right
    return line.height > height * Self.larger && before > 0
      && abs(before - after) < line.height * 2
  }

  /// What stands between two joined lines: a blank between Latin words.
  private static func joint(_ line: TextLine, _ next: TextLine) -> [UInt8] {
    guard let last = line.words.last, last.needsBlank(before: next.words[0]) else { return [] }
    let isCut = last.text.last.map { ASCII.digits.contains($0) || $0 == ASCII.dash } == true
    return isCut ? [] : [ASCII.space]
  }

  private static func margins(of lines: [TextLine]) -> Margins {
    let prose = lines.filter { $0.chunks.count == 1 }
    let right = commonest(
      prose.map(\.box.right).sorted().suffix((prose.count + 1) / 2), step: 3)
    let lefts = prose.map(\.box.left).sorted()
    // The leftmost place where one line in six begins: first lines are indented, others are not.
    let left = lefts.first { left in
      lefts.count { abs($0 - left) < 3 } * 6 >= lefts.count
    }
    return Margins(left: left ?? 0, right: right ?? .infinity)
  }

  /// The value around which most lie.
  private static func commonest(_ values: some Collection<Float>, step: Float) -> Float? {
    var counts: [Int: Int] = [:]
    for value in values { counts[Int((value / step).rounded()), default: 0] += 1 }
    let best = counts.max { a, b in
      let (first, second) = (weight(a.key, counts), weight(b.key, counts))
      return first != second ? first < second : a.key < b.key
    }
    return best.map { Float($0.key) * step }
  }

  private static func weight(_ key: Int, _ counts: [Int: Int]) -> Int {
    2 * counts[key, default: 0] + counts[key - 1, default: 0] + counts[key + 1, default: 0]
  }

  /// A page with so many lines has margins of its own.
  private static let fullPage = 8
  /// The widest space between two lines of a paragraph, in heights of a line.
  private static let widestSpacing: Float = 1.5
  /// How much larger a title is.
  private static let larger: Float = 1.15
}

extension [UInt8] {
  /// Whether it begins as a numbered heading or row does: `一、`, `（三）`, `2.`, `12、`.
  var beginsWithNumber: Bool {
    let scalars = String(decoding: prefix(24), as: UTF8.self).unicodeScalars
    let isOpen = scalars.first.map { "（(".unicodeScalars.contains($0) } == true
    let rest = isOpen ? scalars.dropFirst() : scalars[...]
    let number = rest.prefix {
      "一二三四五六七八九十0123456789".unicodeScalars.contains($0)
    }
    guard (1...3).contains(number.count), let sign = rest[number.endIndex...].first else {
      return false
    }
    return (isOpen ? "）)" : "、．.").unicodeScalars.contains(sign)
  }

  /// Whether a sentence ends with it.
  fileprivate var endsSentence: Bool {
    ["。", "；", "！", "？", "："].contains { suffix(3).elementsEqual($0.utf8) }
  }
}
