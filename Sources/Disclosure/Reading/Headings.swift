/// Finds what may be the heading of a section: in a prescribed form by its words, in an older report
/// by its number.
///
/// Not everything found is a heading: the parts of section one are numbered 一、二、三 once more, and
/// a table of contents names every section. ``HeadingChoice`` tells which are.
struct Headings {
  private let words: HeadingWords
  private let text: [UInt8]

  /// What may be a heading.
  struct Candidate {
    /// The section it begins, 1 to 6; 0 where the form prescribes none.
    var section: Int
    /// Its number.
    var number: HeadingNumber
    /// Number and title in the document's text.
    var range: Range<Int>
    /// Where its line begins.
    var position: Position
    /// Whether it is the form's own title.
    var isOwn: Bool
    /// Whether it stands inside a line.
    var isInline = false
    /// The place of its block in the document.
    var block = 0
  }

  /// The headings that a document may have if it is in `form`.
  init(of form: Form, in document: Document) {
    words = HeadingWords(of: form)
    text = document.text
  }

  /// What may be headings on a line, that with which it begins first. A number alone on its line has
  /// its title on the `next`.
  func candidates(on line: Document.Text, before next: Document.Text? = nil) -> [Candidate] {
    let body = withoutMarks(line.range)
    var candidates: [Candidate] = []
    if let first = first(on: body, before: next) {
      candidates.append(candidate(first, at: line.position))
    }
    guard !words.isEmpty, line.range.count > Self.shortestInline else { return candidates }
    var start = max(candidates.last?.range.upperBound ?? 0, body.lowerBound + 3)
    while let inline = inline(from: start, before: body.upperBound) {
      candidates.append(candidate(inline, at: line.position))
      candidates[candidates.count - 1].isInline = true
      start = inline.range.upperBound
    }
    return candidates
  }

  /// What may be the heading that a cell of a table is, whole.
  func candidate(in cell: Document.Text) -> Candidate? {
    guard !words.isEmpty, cell.range.count >= Self.shortestTitle else { return nil }
    let body = withoutMarks(cell.range)
    guard let found = first(on: body, before: nil), isEnd(found.range.upperBound, of: body)
    else { return nil }
    return candidate(found, at: cell.position)
  }

  /// The number with which a line begins, `一、`.
  func number(of line: Document.Text) -> Int? {
    guard let first = HeadingNumber.first(of: text, in: withoutMarks(line.range)),
      case .chinese(let value) = first.number
    else { return nil }
    return value
  }

  /// The longest heading, the longest title without a number and the shortest title, in bytes.
  private static let (longest, longestBare, shortestTitle) = (120, 90, 6)
  /// The shortest line, in bytes, that has a heading inside.
  private static let shortestInline = 30
}

// MARK: - The heading at the beginning of a line

extension Headings {
  private typealias Found = (
    section: Int, number: HeadingNumber, range: Range<Int>, title: Range<Int>
  )

  private func candidate(_ found: Found, at position: Position) -> Candidate {
    let own = words.isEmpty ? nil : words.section(ofOwnTitle: text.withoutBlanks(found.title))
    return Candidate(
      section: found.section, number: found.number, range: found.range, position: position,
      isOwn: own == found.section)
  }

  private func first(on body: Range<Int>, before next: Document.Text?) -> Found? {
    guard let (number, begin) = HeadingNumber.first(of: text, in: body) else {
      return unnumbered(on: body)
    }
    guard !words.isEmpty else { return older(number, title: begin, on: body) }
    guard begin < body.upperBound else {
      return next.flatMap { onTwoLines(number, from: body.lowerBound, title: $0) }
    }
    guard let (section, end) = title(from: begin, before: body.upperBound) else { return nil }
    let title = begin..<end
    switch number {
    case .none, .lost, .chinese: break
    case .bracketed: guard isEnd(end, of: body) else { return nil }
    case .bare, .arabic:
      // So little of a number makes a heading only of the form's own title, alone on its line.
      guard isEnd(end, of: body), words.section(ofOwnTitle: text.withoutBlanks(title)) == section
      else { return nil }
    }
    return (section, number, body.lowerBound..<end, title)
  }

  /// The form's own title, alone on its line and without a number.
  private func unnumbered(on body: Range<Int>) -> Found? {
    guard (Self.shortestTitle...Self.longestBare).contains(body.count),
      Self.lastWords.contains(where: {
        text.has($0, at: body.upperBound - 6, before: body.upperBound)
      }),
      let section = words.section(ofOwnTitle: text.withoutBlanks(body))
    else { return nil }
    return (section, .none, body, body)
  }

  /// `一、` and the title on the next line.
  private func onTwoLines(
    _ number: HeadingNumber, from start: Int, title next: Document.Text
  ) -> Found? {
    let body = withoutMarks(next.range)
    guard case .chinese = number, (0..<Self.longest).contains(body.lowerBound - start),
      let (section, end) = title(from: body.lowerBound, before: body.upperBound),
      isEnd(end, of: body)
    else { return nil }
    return (section, number, start..<end, body.lowerBound..<end)
  }

  /// An older report's heading, which stands alone on its line.
  private func older(_ number: HeadingNumber, title begin: Int, on body: Range<Int>) -> Found? {
    guard case .chinese = number, body.count <= Self.longest,
      text.place(of: Self.fullStop, in: body) == nil,
      end(from: begin, before: body.upperBound, atBlank: true) - begin >= Self.shortestTitle
    else { return nil }
    return (0, number, body, begin..<body.upperBound)
  }
}

// MARK: - Titles

extension Headings {
  /// The section that the title from `begin` on means, and where it ends: before the sentence that
  /// goes on behind it, at its first blank, or where the blank stands inside it, as in `概 述`, at the
  /// end of the line or of the sentence.
  private func title(from begin: Int, before end: Int) -> (section: Int, end: Int)? {
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
      if Self.lastWords.prefix(3).contains(where: { text.has($0, at: i, before: end) }) {
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

  /// Where the title that begins at `start` ends: before a stop, a colon, a mark or, if asked, a blank.
  private func end(from start: Int, before end: Int, atBlank: Bool) -> Int {
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

  private func ends(_ place: Int) -> Bool {
    Self.lastWords.contains { text.has($0, at: place - 6, before: place) }
  }

  /// Whether nothing but marks stands behind a heading.
  private func isEnd(_ place: Int, of body: Range<Int>) -> Bool {
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
  private func withoutMarks(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, Self.marks.contains(text[start]) { start += 1 }
    while end > start, Self.marks.contains(text[end - 1]) { end -= 1 }
    return text.trimmed(start..<end)
  }

  private static func isStop(_ text: [UInt8], at i: Int, before end: Int) -> Bool {
    switch text[i] {
    case ASCII.colon, UInt8(ascii: ";"), ASCII.bar, UInt8(ascii: "*"), UInt8(ascii: "#"): true
    case 0xE3: text.has(fullStop, at: i, before: end)
    case 0xEF: i + 2 < end && text[i + 1] == 0xBC && [0x9A, 0x9B].contains(text[i + 2])
    default: false
    }
  }

  private static let marks = Set("#* ".utf8)
  private static let fullStop = Array("。".utf8)
  private static let commas = [Array("，".utf8), Array(",".utf8)]
  /// The words with which titles end, those first behind which a sentence may go on.
  private static let lastWords = ["情况", "概述", "事项", "措施", "问题", "概况"].map { Array($0.utf8) }
  /// The words with which such a sentence goes on.
  private static let firstWords = [
    "根据", "按照", "依据", "依照", "为", "我", "本", "今年", "全", "在", "一年来",
  ].map { Array($0.utf8) }
}

// MARK: - Headings inside a line

extension Headings {
  /// The next heading inside a line: behind a stop or a blank, with the number that its section has,
  /// and a title that ends as titles do.
  private func inline(from start: Int, before end: Int) -> Found? {
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
