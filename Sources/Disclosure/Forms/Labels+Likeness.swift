/// Labels that copies have cut short or misspelt.
extension Labels {
  /// The rows whose labels a text is most like: those that begin with it, or differ from it by a
  /// character or two. Which of several it is, their order must tell.
  func likeness(of text: [UInt8], _ range: Range<Int>) -> Match? {
    range.count <= Self.longest ? likeness(of: LabelKey.letters(text, range)) : nil
  }

  /// The rows whose labels a text of these letters is most like.
  func likeness(of letters: [Unicode.Scalar]) -> Match? {
    guard letters.count >= Self.fewestLetters else { return nil }
    let allowed = letters.count >= 6 ? 2 : 1
    var best: (rows: [Int], edits: Int) = ([], allowed + 1)
    for label in rows {
      guard let edits = Self.edits(from: letters, to: label.letters, atMost: allowed),
        edits <= best.edits
      else { continue }
      best = (edits < best.edits ? [label.row] : best.rows + [label.row], edits)
    }
    guard !best.rows.isEmpty, best.rows.count == 1 || letters.count >= Self.fewestOfSeveral
    else { return nil }
    return Match(meanings: best.rows.map(Meaning.row), isExact: false)
  }

  /// Whether a text is a part of the label of a row, and long enough to be no other word.
  func isPart(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    isPart(LabelKey.letters(text, range))
  }

  /// Whether these letters are a part of the label of a row, and enough to be no other word.
  func isPart(_ letters: [Unicode.Scalar]) -> Bool {
    guard let quad = letters.quad(at: 0), quads.contains(quad) else { return false }
    return rows.contains { $0.letters.holds(letters) }
  }

  /// A longer text, in bytes, is like no label.
  static let longest = 300

  /// A text of fewer letters is like too many.
  private static let fewestLetters = 4
  /// A text of fewer letters that is like the labels of several rows is none of theirs.
  private static let fewestOfSeveral = 7
  /// A label of fewer letters has no middle to lose.
  private static let fewestAround = 8
  /// The most letters that a label loses side by side.
  private static let mostLost = 3

  /// Whether a long text is another whose letters in the middle, a few side by side, were lost.
  private static func lacksMiddle(_ a: [Unicode.Scalar], of b: [Unicode.Scalar]) -> Bool {
    guard a.count >= fewestAround, (1...mostLost).contains(b.count - a.count) else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return start > 0 && end > 0 && start + end >= a.count
  }

  /// How many characters must be changed, put in or left out to make one text the other; none where the
  /// first is the beginning of the second; `nil` if more than `limit`.
  private static func edits(
    from a: [Unicode.Scalar], to b: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    if b.starts(with: a) { return 0 }
    guard a.count - b.count <= limit else { return nil }
    // A label with further characters around it is another: 其他行政许可.
    guard a.count <= b.count || !a.holds(b) else { return nil }
    if lacksMiddle(a, of: b) { return limit }
    guard b.count - a.count <= limit else { return nil }
    // Of so many letters and one more, one at least is left, and not far from its place.
    guard a.prefix(limit + 1).contains(where: { b.prefix(2 * limit + 1).contains($0) }) else {
      return nil
    }
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let changed = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
      if (row.min() ?? 0) > limit { return nil }
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }
}

extension [Unicode.Scalar] {
  /// Four letters from a place on, as one number; `nil` where there are fewer.
  func quad(at place: Int) -> UInt64? {
    guard place + 4 <= count else { return nil }
    return self[place..<place + 4].reduce(0) { $0 << 16 | UInt64($1.value & 0xFFFF) }
  }

  /// Whether other letters, one at least, stand in these side by side.
  fileprivate func holds(_ part: [Unicode.Scalar]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return (0...count - part.count).contains { start in
      self[start] == first && part.indices.allSatisfy { self[start + $0] == part[$0] }
    }
  }
}
