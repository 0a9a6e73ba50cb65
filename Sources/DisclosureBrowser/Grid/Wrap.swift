/// Breaks paragraphs into lines the Chinese way.
package enum Wrap {
  /// The lines of a paragraph in a column of that width, as ranges of the paragraph.
  ///
  /// No stop or closing bracket begins a line, no opening bracket ends one; a number keeps its
  /// unit, a word its letters, …… and —— their halves. Only where a line would otherwise not fit
  /// are these rules broken, and a single character wider than the column has a line of its own.
  /// Blanks where a line breaks are in no range; newlines end lines and are in no range either.
  /// There is always at least one line.
  package static func lines<Text: StringProtocol>(
    of paragraph: Text, width: Int, _ ambiguous: AmbiguousWidth
  ) -> [Range<Text.Index>] {
    var breaker = Breaker(paragraph: paragraph, width: max(1, width), ambiguous: ambiguous)
    return breaker.run()
  }

  /// The lines as text.
  package static func strings(
    of paragraph: some StringProtocol, width: Int, _ ambiguous: AmbiguousWidth
  ) -> [String] {
    lines(of: paragraph, width: width, ambiguous).map { String(paragraph[$0]) }
  }
}

/// One pass over a paragraph; every step of `run` consumes one character.
private struct Breaker<Text: StringProtocol> {
  let paragraph: Text
  let width: Int
  let ambiguous: AmbiguousWidth

  private var lines: [Range<Text.Index>] = []
  /// Where the line being filled begins, and its columns so far.
  private var start: Text.Index
  private var used = 0
  /// The last place where the line may end, the start of what would follow, and the columns up to
  /// there.
  private var chance: (end: Text.Index, next: Text.Index, columns: Int)?
  private var previous: LineBreak = .newline
  /// Where the text before the current blanks ended.
  private var textEnd: Text.Index

  init(paragraph: Text, width: Int, ambiguous: AmbiguousWidth) {
    self.paragraph = paragraph
    self.width = width
    self.ambiguous = ambiguous
    start = paragraph.startIndex
    textEnd = paragraph.startIndex
  }

  mutating func run() -> [Range<Text.Index>] {
    var index = paragraph.startIndex
    while index < paragraph.endIndex {
      let next = paragraph.index(after: index)
      step(paragraph[index], index, next)
      index = next
    }
    lines.append(start..<max(start, textEnd))
    return lines
  }

  private mutating func step(_ character: Character, _ index: Text.Index, _ next: Text.Index) {
    let kind = classify(character, index, next)
    if kind == .newline {
      lines.append(start..<max(start, textEnd))
      begin(at: next)
      previous = .newline
      return
    }
    let columns = character.displayWidth(ambiguous)
    if index > start, previous.allowsBreak(before: kind) {
      chance = (textEnd, index, used)
    }
    // Blanks may hang over the edge: a line that ends there does not show them.
    if kind != .space {
      while used + columns > width, index > start { end(before: index) }
      textEnd = next
    }
    used += columns
    previous = kind
  }

  /// Ends the line at the last chance, or right here if there was none.
  private mutating func end(before index: Text.Index) {
    let place = chance ?? (max(start, min(textEnd, index)), index, used)
    lines.append(start..<max(start, place.end))
    let left = used - place.columns
    begin(at: place.next)
    used = left
  }

  private mutating func begin(at index: Text.Index) {
    start = index
    textEnd = max(textEnd, index)
    used = 0
    chance = nil
  }

  /// The class of the character where it stands.
  private func classify(
    _ character: Character, _ index: Text.Index, _ next: Text.Index
  ) -> LineBreak {
    if previous == .number || previous == .unit, LineBreak.isUnit(character) { return .unit }
    let kind = LineBreak(character)
    // A full-width point, comma or colon between digits is part of the number.
    guard kind == .closing, previous == .number, "．，：".contains(character),
      next < paragraph.endIndex
    else { return kind }
    return LineBreak(paragraph[next]) == .number ? .number : kind
  }
}
