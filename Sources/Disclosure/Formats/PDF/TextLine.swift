/// Words that stand side by side on a page, from left to right.
struct TextLine {
  /// The words; never none.
  private(set) var words: [PlacedWord]
  /// The box around them.
  private(set) var box: Box

  /// A line of these words, in any order.
  init(_ words: [PlacedWord]) {
    self.words = words.sorted { $0.box.left < $1.box.left }
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
  }

  /// The lines that words stand in, from the top.
  static func lines(of words: [PlacedWord]) -> [TextLine] {
    var lines: [[PlacedWord]] = []
    var (middle, height): (Float, Float) = (0, 0)
    for word in words.sorted(by: { $0.box.middleY < $1.box.middleY }) {
      if let last = lines.indices.last,
        word.box.middleY - middle < min(height, word.box.height) * sameLine
      {
        lines[last].append(word)
        let count = Float(lines[last].count)
        middle += (word.box.middleY - middle) / count
        height += (word.box.height - height) / count
      } else {
        lines.append([word])
        (middle, height) = (word.box.middleY, word.box.height)
      }
    }
    return lines.map(TextLine.init)
  }

  /// The height of most of its characters.
  var height: Float {
    let heights = words.map(\.box.height).sorted()
    return heights[heights.count / 2]
  }

  /// Its pieces, where blanks part it that are wider than a character.
  var chunks: [TextLine] {
    var chunks: [[PlacedWord]] = []
    for word in words {
      if let last = chunks.last?.last, !isApart(last, word) {
        chunks[chunks.count - 1].append(word)
      } else {
        chunks.append([word])
      }
    }
    return chunks.map(TextLine.init)
  }

  /// Its text: blanks stand between Latin words and in gaps wider than a character, as the setting of
  /// lines to full width puts narrower ones anywhere.
  var text: [UInt8] {
    var text: [UInt8] = []
    var last: PlacedWord?
    for word in words {
      if let last {
        if isApart(last, word) {
          text += last.divider(before: word)
        } else if last.isRaised(beside: word) {
          text += PlacedWord.unreadable
        } else if last.needsBlank(before: word) {
          text.append(ASCII.space)
        }
      }
      text += word.text
      last = word
    }
    return text
  }

  private func isApart(_ a: PlacedWord, _ b: PlacedWord) -> Bool {
    b.box.left - a.box.right >= max(a.box.height, b.box.height) * Self.widestSetting
  }

  /// The part of its height by which a word may be out of line.
  private static let sameLine: Float = 0.35
  /// The widest gap in a text, in heights of a character.
  private static let widestSetting: Float = 1
}

extension PlacedWord {
  /// What stands between two words that are apart: a blank, and two between digits, which are no groups of
  /// one number.
  func divider(before next: PlacedWord) -> [UInt8] {
    let isNumbers =
      text.last.map(ASCII.digits.contains) == true
      && next.text.first.map(ASCII.digits.contains) == true
    return Array(repeating: ASCII.space, count: isNumbers ? 2 : 1)
  }

  /// Whether one of two words of digits is the mark of a footnote beside the other.
  fileprivate func isRaised(beside next: PlacedWord) -> Bool {
    guard let last = text.last, let first = next.text.first, ASCII.digits.contains(last),
      ASCII.digits.contains(first)
    else { return false }
    return abs(box.height - next.box.height) > Swift.max(box.height, next.box.height) * 0.15
  }

  /// U+FFFD, which no number has.
  static let unreadable: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Whether a blank stands between two words in one line or over a line's end: both are Latin there.
  func needsBlank(before next: PlacedWord) -> Bool {
    guard let last = text.last, let first = next.text.first else { return false }
    return last.isVisibleASCII && first.isVisibleASCII
      && (next.box.left < box.left || next.box.left - box.right > box.height * 0.08)
  }
}

extension UInt8 {
  /// Whether it is a Latin letter, a digit, or a sign that belongs to them.
  var isVisibleASCII: Bool { (0x21...0x7E).contains(self) }
}
