/// Tells headings from prose: those of a prescribed form by their words, those of an older report by
/// their number.
struct Headings {
  /// The prescribed headings; empty where any numbered line is one.
  private let prescribed: [Form.SectionHeading]

  /// The headings that reports in `form` have.
  init(of form: Form) {
    prescribed = form.sections
  }

  /// The section that a paragraph begins, and what follows the heading on its line; `nil` if it is no
  /// heading, or one of a section that has begun already.
  func heading(of passage: Passage, after last: Int?) -> (section: Section, rest: Passage?)? {
    let scalars = Array(passage.text.unicodeScalars)
    guard let number = Self.endOfNumber(scalars) ?? (isPrescribed(passage.text) ? 0 : nil)
    else { return nil }
    let body = scalars[number...]
    let end = end(of: body)
    let title = Self.text(scalars[number..<end])
    guard (2...Self.longest).contains(end - number) else { return nil }
    let rest = Self.text(scalars[end...].drop(while: Self.endsHeading))
    let following = rest.isEmpty ? nil : Passage(rest, at: passage.position)
    guard !prescribed.isEmpty else {
      // An older report's headings stand alone on their lines.
      guard !scalars.contains("。"), scalars.count <= Self.longest else { return nil }
      return (Section(number: 0, title: passage.text, heading: passage.position), nil)
    }
    guard let place = place(ofTitle: title), place + 1 > last ?? 0 else { return nil }
    let printed = Self.text(scalars[..<end])
    return (Section(number: place + 1, title: printed, heading: passage.position), following)
  }

  /// Where the title ends: at its first blank, or where the blank stands inside a prescribed title, as
  /// in `概 述`, at the end of the line or of the sentence.
  private func end(of body: ArraySlice<Unicode.Scalar>) -> Int {
    let blank = body.firstIndex(where: Self.endsHeading) ?? body.endIndex
    guard !prescribed.isEmpty, place(ofTitle: Self.text(body[..<blank])) == nil else {
      return blank
    }
    let stop = body.firstIndex { !$0.properties.isWhitespace && Self.endsHeading($0) }
    let whole = body[..<(stop ?? body.endIndex)]
    guard !whole.contains(where: { Self.commas.contains($0) }),
      place(ofTitle: Self.text(whole)) != nil
    else { return blank }
    return whole.endIndex
  }

  /// The place of the prescribed heading that a title means, blanks in it aside.
  private func place(ofTitle title: String) -> Int? {
    let bare = Self.text(title.unicodeScalars.filter { !$0.properties.isWhitespace })
    return prescribed.firstIndex { Self.has(bare, oneOf: $0.words) }
  }

  /// The most characters a heading has.
  private static let longest = 40

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
  private static let commas = Set(",，".unicodeScalars)
  private static let closes = Set("、.．,，".unicodeScalars)

  /// Where the heading behind `一、` begins; `nil` where no such number stands first. A number in
  /// brackets, `(一)`, is that of a part of a section.
  private static func endOfNumber(_ text: [Unicode.Scalar]) -> Int? {
    var i = 0
    while i < text.count, numerals.contains(text[i]) { i += 1 }
    guard i > 0 else { return nil }
    while i < text.count, text[i].properties.isWhitespace { i += 1 }
    guard i < text.count, closes.contains(text[i]) else { return nil }
    while i < text.count, text[i].properties.isWhitespace || closes.contains(text[i]) { i += 1 }
    return i
  }

  private static func endsHeading(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "。：:；;".unicodeScalars.contains(scalar)
  }

  private func isPrescribed(_ text: String) -> Bool {
    prescribed.contains { $0.title.zh == text }
  }

  private static func has(_ title: String, oneOf words: [[String]]) -> Bool {
    words.contains { $0.allSatisfy { title.contains($0) } }
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
