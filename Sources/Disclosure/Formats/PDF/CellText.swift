/// The text of a cell of a table, its lines made one.
struct CellText {
  /// The text in UTF-8.
  let text: [UInt8]
  /// Whether its last line leaves no room for another character; a number, for another digit.
  let isFull: Bool
  /// Whether there is room for another line below its last.
  let hasRoomBelow: Bool

  /// The text that words in a cell make.
  ///
  /// Lines are joined as in Chinese, without a blank, but between Latin words. A number that is broken
  /// because the cell is too narrow for it is one again; two numbers in a cell stay two. `margin` is the
  /// narrowest that any text of the table leaves in its cell.
  init(_ words: [PlacedWord], in cell: Box, margin: Float) {
    var text: [UInt8] = []
    var last: TextLine?
    for line in TextLine.lines(of: words) {
      if let last, let end = last.words.last, let begin = line.words.first,
        let a = end.text.last, let b = begin.text.first, a.isVisibleASCII, b.isVisibleASCII,
        b != UInt8(ascii: ")"), !text.isInBracket,
        !last.isBroken(before: line, in: cell, margin: margin)
      {
        text += end.divider(before: begin)
      }
      text += line.text
      last = line
    }
    self.text = text
    hasRoomBelow = last.map { cell.bottom - $0.box.bottom > $0.height * Self.lineHeight } ?? false
    isFull =
      last.map { last in
        last.words.count == 1 && last.words[0].isDigits
          ? last.lacksRoomForDigit(in: cell, margin: margin)
          : last.box.width + 2 * margin + last.height * 0.75 > cell.width
      } ?? false
  }

  /// How far a line's lower edge is below that of the line before at most, in heights of a character.
  private static let lineHeight: Float = 1.5
}

extension TextLine {
  /// Whether a number goes on in the next line: this line is full, and a digit more had no room.
  fileprivate func isBroken(before next: TextLine, in cell: Box, margin: Float) -> Bool {
    guard words.count == 1, next.words.count == 1, words[0].isDigits, next.words[0].isDigits,
      next.words[0].length <= words[0].length
    else { return false }
    let isNext = next.box.top - box.bottom < box.height
    return isNext && lacksRoomForDigit(in: cell, margin: margin)
      && next.words[0].box.width <= words[0].box.width
  }

  /// Whether a digit more behind the two or more of a number has no room in a cell.
  fileprivate func lacksRoomForDigit(in cell: Box, margin: Float) -> Bool {
    guard words[0].length >= 2 else { return false }
    let digit = words[0].box.width / Float(words[0].length)
    let margin = max(0, min(words[0].box.left - cell.left, margin, Self.widestMargin))
    return cell.width - words[0].box.width < 2 * margin + digit + Self.thickestRuling
  }

  /// The widest margin of a cell, in points, that is not room for a digit.
  private static let widestMargin: Float = 6
  /// How thick a ruling may be, in points: half of it on either side is no room in the cell.
  private static let thickestRuling: Float = 1.5
}

extension [UInt8] {
  /// Whether it ends in a bracket with one Latin word, or the beginning of it, as glosses of sounds are.
  fileprivate var isInBracket: Bool {
    let end = suffix(8)
    guard let open = end.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !end[open...].contains { $0 == UInt8(ascii: ")") || $0 == ASCII.space || $0 >= 0xE3 }
  }
}

extension PlacedWord {
  /// Whether it is digits, full-width ones among them, with no sign but a point.
  var isDigits: Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      switch $0 {
      case "0"..."9", ".", "\u{FF10}"..."\u{FF19}", "\u{FF0E}": true
      default: false
      }
    }
  }
}
