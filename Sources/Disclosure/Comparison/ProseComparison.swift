/// The prose of two sections, sentence by sentence.
public struct ProseComparison: Hashable, Sendable {
  /// Its rows, in reading order.
  public let rows: [Row]

  /// A sentence of one side or of both.
  public struct Row: Hashable, Sendable {
    /// What became of it.
    public let change: Change
    /// The sentence on the left; empty where it is new.
    public let left: String
    /// The sentence on the right; empty where it was dropped.
    public let right: String
    /// Where the paragraph of the right begins, or else that of the left.
    public let position: Position
  }

  /// What became of a sentence from the left to the right.
  public enum Change: Hashable, Sendable, CaseIterable {
    /// It is the same, blanks aside.
    case copied
    /// It is the same but for numbers and years, or most of its words are.
    case changed
    /// It is only on the left.
    case dropped
    /// It is only on the right.
    case new
  }

  /// The sentences of a section of two reports; those that a report lacks are none.
  public init(of left: Section?, and right: Section?) {
    let sides = [left, right].map { section in
      (section?.passages ?? []).flatMap(Sentence.all)
    }
    let changes = sides[1].map(\.key).difference(from: sides[0].map(\.key))
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [Row] = []
    var (i, j) = (0, 0)
    while i < sides[0].count || j < sides[1].count {
      let dropped = (i..<sides[0].count).prefix { removed.contains($0) }
      let added = (j..<sides[1].count).prefix { inserted.contains($0) }
      rows += Self.rows(dropped.map { sides[0][$0] }, added.map { sides[1][$0] })
      (i, j) = (dropped.upperBound, added.upperBound)
      guard i < sides[0].count, j < sides[1].count else { continue }
      rows.append(
        Row(
          change: .copied, left: sides[0][i].text, right: sides[1][j].text,
          position: sides[1][j].position))
      (i, j) = (i + 1, j + 1)
    }
    self.rows = rows
  }

  /// The share of the right that is copied from the left word for word, in percent; `nil` where the right
  /// has nothing.
  public var copiedShare: Int? {
    let all = rows.reduce(0) { $0 + $1.right.count }
    let copied = rows.reduce(0) { $0 + ($1.change == .copied ? $1.right.count : 0) }
    return all == 0 ? nil : copied * 100 / all
  }

  /// Sentences between two that are the same: each new one beside the dropped one it is most like.
  private static func rows(_ dropped: [Sentence], _ added: [Sentence]) -> [Row] {
    var rows: [Row] = []
    var next = 0
    for sentence in added {
      let like = dropped.indices.dropFirst(next)
        .map { ($0, dropped[$0].likeness(to: sentence)) }.max { $0.1 < $1.1 }
      guard let (place, likeness) = like, likeness >= Self.leastLikeness else {
        rows.append(
          Row(change: .new, left: "", right: sentence.text, position: sentence.position))
        continue
      }
      rows += dropped[next..<place].map(Self.row)
      rows.append(
        Row(
          change: .changed, left: dropped[place].text, right: sentence.text,
          position: sentence.position))
      next = place + 1
    }
    return rows + dropped[next...].map(Self.row)
  }

  private static func row(_ dropped: Sentence) -> Row {
    Row(change: .dropped, left: dropped.text, right: "", position: dropped.position)
  }

  /// Sentences that share so much of their pairs of characters, in percent, are one that was changed.
  private static let leastLikeness = 50

  private struct Sentence {
    let text: String
    let position: Position
    /// The text without blanks.
    let key: String
    /// Its pairs of neighbouring characters, numbers made one sign.
    let pairs: Set<String>

    init(_ text: Substring, at position: Position) {
      self.text = String(text)
      self.position = position
      key = text.filter { !$0.isWhitespace }
      var masked: [Character] = []
      for character in key {
        let sign: Character = character.isNumber ? "0" : character
        if sign != "0" || masked.last != "0" { masked.append(sign) }
      }
      pairs = Set(zip(masked, masked.dropFirst()).map { String([$0, $1]) })
    }

    static func all(of passage: Passage) -> [Sentence] {
      var sentences: [Sentence] = []
      var start = passage.text.startIndex
      for index in passage.text.indices where stops.contains(passage.text[index]) {
        let end = passage.text.index(after: index)
        sentences.append(Sentence(passage.text[start..<end], at: passage.position))
        start = end
      }
      sentences.append(Sentence(passage.text[start...], at: passage.position))
      return sentences.filter { !$0.key.isEmpty }
    }

    func likeness(to other: Sentence) -> Int {
      let all = pairs.union(other.pairs).count
      return all == 0 ? 0 : pairs.intersection(other.pairs).count * 100 / all
    }

    private static let stops = Set("。；;！!？?")
  }
}
