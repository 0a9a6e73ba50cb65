/// Finds what may be the heading of a section: in a prescribed form by its words, in an older report
/// by its number.
///
/// Not everything found is a heading: the parts of section one are numbered 一、二、三 once more, and
/// a table of contents names every section. ``HeadingChoice`` tells which are.
struct Headings {
  let words: HeadingWords
  let text: [UInt8]

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
    words = form.headingWords
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
    guard ends(body.upperBound), let found = first(on: body, before: nil),
      isEnd(found.range.upperBound, of: body)
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
  static let (longest, longestBare, shortestTitle) = (120, 90, 6)
  /// The shortest line, in bytes, that has a heading inside.
  private static let shortestInline = 30
}

// MARK: - The heading at the beginning of a line

extension Headings {
  typealias Found = (
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
