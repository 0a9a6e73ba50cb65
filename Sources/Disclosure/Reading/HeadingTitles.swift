/// Titles: where they end, which section they mean, and those that stand inside a line.
extension Headings {
  /// The section that the title from `begin` on means, and where it ends: before the sentence that
  /// goes on behind it, at its first blank, or where the blank stands inside it, as in `概 述`, at the
  /// end of the line or of the sentence.
  func title(from begin: Int, before end: Int) -> (section: Int, end: Int)? {
    let stop = self.end(from: begin, before: end, atBlank: false)
    if let sentence = sentence(from: begin, before: stop) { return sentence }
    let blank = self.end(from: begin, before: stop, atBlank: true)
    let whole = section(begin..<stop)
    guard let short = blank < stop ? section(begin..<blank) : nil else {
      return whole.map { ($0, stop) }
    }
    // 五、存在的主要问题 及改进情况
    let goesOn =
      whole == short && stop - blank <= 24 && stop == end && ends(stop)
      && !text[blank..<stop].contains { ASCII.digits.contains($0) }
    return (short, goesOn ? stop : blank)
  }

  private func section(_ title: Range<Int>) -> Int? {
    guard (Self.shortestTitle...Self.longest).contains(title.count),
      Self.commas.allSatisfy({ text.place(of: $0, in: title) == nil })
    else { return nil }
    return words.section(of: text.withoutBlanks(title))
  }

  /// The title before a sentence that follows without a stop: `一、总体情况2023年,我局…`.
  private func sentence(from begin: Int, before end: Int) -> (section: Int, end: Int)? {
    var i = begin
    while i + 6 < min(end, begin + Self.longest) {
      if text[i] >= 0xE4, isLastWord(at: i, before: end) {
        let close = i + 6
        let goesOn =
          ASCII.digits.contains(text[close])
          || Self.firstWords.contains { text.has($0, at: close, before: end) }
        if goesOn, let section = section(begin..<close) { return (section, close) }
      }
      i += text.scalarWidth(at: i)
    }
    return nil
  }

  /// Whether a word stands here behind which a sentence may go on.
  private func isLastWord(at i: Int, before end: Int) -> Bool {
    Self.lastWords[..<3].contains { text.has($0, at: i, before: end) }
  }

  /// Where the title that begins at `start` ends: before a stop, a colon, a mark or, if asked, a blank.
  func end(from start: Int, before end: Int, atBlank: Bool) -> Int {
    var i = start
    while i < end {
      if Self.isStop(text, at: i, before: end)
        || atBlank && text.blankWidth(at: i, before: end) != nil
      {
        return i
      }
      i += text.scalarWidth(at: i)
    }
    return end
  }

  func ends(_ place: Int) -> Bool {
    Self.lastWords.contains { text.has($0, at: place - 6, before: place) }
  }

  /// Whether nothing but marks stands behind a heading.
  func isEnd(_ place: Int, of body: Range<Int>) -> Bool {
    prose(from: place, before: body.upperBound).isEmpty
  }

  /// What stands between a heading and `end`, marks and blanks at its ends aside.
  func prose(from start: Int, before end: Int) -> Range<Int> {
    var i = start
    while i < end {
      if let width = text.blankWidth(at: i, before: end) {
        i += width
      } else if Self.isStop(text, at: i, before: end) {
        i += text.scalarWidth(at: i)
      } else {
        break
      }
    }
    return text.trimmed(i..<max(i, end))
  }

  /// A line without the marks that Markdown puts before a heading and around bold text.
  func withoutMarks(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, Self.isMark(text[start]) { start += 1 }
    while end > start, Self.isMark(text[end - 1]) { end -= 1 }
    return text.trimmed(start..<end)
  }

  private static func isStop(_ text: [UInt8], at i: Int, before end: Int) -> Bool {
    switch text[i] {
    case ASCII.colon, UInt8(ascii: ";"), ASCII.bar, UInt8(ascii: "*"), UInt8(ascii: "#"): true
    case 0xE3: text.has(fullStop, at: i, before: end)
    case 0xEF: i + 2 < end && text[i + 1] == 0xBC && text[i + 2] & 0xFE == 0x9A
    default: false
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "*") || byte == ASCII.space
  }

  static let fullStop = Array("。".utf8)
  private static let commas = [Array("，".utf8), Array(",".utf8)]
  /// The words with which titles end, those first behind which a sentence may go on.
  static let lastWords = ["情况", "概述", "事项", "措施", "问题", "概况"].map { Array($0.utf8) }
  /// The words with which such a sentence goes on.
  private static let firstWords = [
    "根据", "按照", "依据", "依照", "为", "我", "本", "今年", "全", "在", "一年来",
  ].map { Array($0.utf8) }
}

// MARK: - Headings inside a line

extension Headings {
  /// The next heading inside a line: behind a stop or a blank, with the number that its section has,
  /// and a title that ends as titles do.
  func inline(from start: Int, before end: Int) -> Found? {
    var i = start
    while i + 9 < end {
      defer { i += text.scalarWidth(at: i) }
      guard text[i] == 0xE3, text.has(Self.pause, at: i, before: end),
        let value = HeadingNumber.numeral(in: text, at: i - 3, before: end), i - 3 >= start,
        isBoundary(i - 3), let (section, close) = title(from: i + 3, before: end),
        section == value, ends(close), close - i <= Self.longestBare
      else { continue }
      return (section, .chinese(value), i - 3..<close, i + 3..<close)
    }
    return nil
  }

  /// Whether a sentence, a bracket or a word ends before `place`.
  private func isBoundary(_ place: Int) -> Bool {
    for width in 1...3 where place >= width {
      if text.blankWidth(at: place - width, before: place) == width { return true }
    }
    return Self.boundaries.contains { text.has($0, at: place - $0.count, before: place) }
  }

  private static let pause = Array("、".utf8)
  private static let boundaries = ["。", "！", "”", "》", "）", ")", "*", "|"].map {
    Array($0.utf8)
  }
}
