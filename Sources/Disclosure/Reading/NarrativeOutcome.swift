/// How requests and disputes ended, as the table divides them.
enum NarrativeOutcome {
  /// What the words for an outcome count, by number; the first stands for every other outcome.
  private static let words: [(Letters, Statement.Subject?)] = [
    ("", nil), ("予以公开", .granted), ("部分公开", .partial), ("部分予以公开", .partial),
    ("不予公开", .denied), ("无法提供", .unable), ("不予处理", .notProcessed),
    ("其他处理", .dealtOtherwise),
    ("维持", .reviewsUpheld), ("结果维持", .reviewsUpheld), ("纠错", .reviewsCorrected),
    ("被纠错", .reviewsCorrected), ("结果纠正", .reviewsCorrected),
    ("尚未审结", .reviewsPending), ("未审结", .reviewsPending), ("暂未审结", .reviewsPending),
  ]
  /// The words that say that disputes are decided.
  private static let decided: [Letters] = ["审结", "已审结"]
  /// The number of a word that says so.
  static let isDecided = 99

  /// The number of an outcome; 0 for one that the table does not count by that name.
  static func number(of word: String) -> Int {
    let word = Letters(word)
    if decided.contains(word) { return isDecided }
    return words.firstIndex { $0.0 == word } ?? 0
  }

  /// What an outcome counts by its number.
  static func subject(_ number: Int) -> Statement.Subject? {
    words.indices.contains(number) ? words[number].1 : nil
  }
}

extension Statement.Subject {
  /// Whether it counts requests by what became of them.
  var isOutcome: Bool {
    switch self {
    case .granted, .partial, .disclosed, .denied, .unable, .notProcessed, .dealtOtherwise: true
    default: false
    }
  }

  /// Whether it counts disputes by how they ended.
  var isDisputeOutcome: Bool {
    switch self {
    case .reviewsUpheld, .reviewsCorrected, .reviewsPending, .suitsUpheld, .suitsCorrected,
      .suitsPending:
      true
    default: false
    }
  }

  /// The same of lawsuits, of what counts reconsiderations.
  var ofSuits: Self {
    switch self {
    case .reviewsUpheld: .suitsUpheld
    case .reviewsCorrected: .suitsCorrected
    case .reviewsPending: .suitsPending
    default: self
    }
  }
}

// MARK: - Requests by outcome

extension NarrativeSentence {
  /// Reads `予以公开3件`, if it can be of nothing but all requests.
  mutating func readOutcome(at place: Int, within before: Range<Int>) {
    guard let last = before.last(where: { tokens[$0].kind == .outcome }),
      let subject = outcome(endingAt: last, within: before),
      isLink(last + 1..<place), endsItem(place), !sentenceHas(.otherObject),
      !isOfPart(until: place),
      (lastObject(before: place) ?? object)?.isRequest == true
    else { return }
    add(subject, value(at: place))
  }

  /// What the outcome at a place counts, with one joined to it; `nil` if anything else before it
  /// says more: `因保护第三方合法权益不予公开`.
  private func outcome(endingAt last: Int, within before: Range<Int>) -> Statement.Subject? {
    let places = before.prefix { $0 <= last }
    let outcomes = places.filter { tokens[$0].kind == .outcome }
    let rest = places.filter { tokens[$0].kind != .outcome }
    guard rest.allSatisfy({ isLead($0) }) else { return nil }
    let subjects = outcomes.map { NarrativeOutcome.subject(tokens[$0].value) }
    switch subjects.count {
    case 1: return subjects[0]
    case 2 where Set(subjects) == [.granted, .partial]:
      return outcomes[1] - outcomes[0] == 2 && tokens[outcomes[0] + 1].kind == .joiner
        ? .disclosed : nil
    default: return nil
    }
  }

  /// Whether a piece may stand before an outcome without narrowing it.
  private func isLead(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .ofWhich, .joiner, .colon, .open, .close, .thisYear, .year, .done: true
    case .filler: Self.leads.contains(word(at: place))
    default: false
    }
  }

  /// Whether nothing but what leads from a name to its number stands in a stretch.
  func isLink(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].kind == .colon || Self.links.contains(word(at: $0)) }
  }

  /// The letters of the piece at a place.
  func word(at place: Int) -> String {
    letters[tokens[place].start..<tokens[place].start + tokens[place].length]
  }

  private static let leads: Set<String> = ["依法", "已", "为", "结果", "共", "共计", "是", "给予", "作出", "做出"]
  private static let links: Set<String> = ["的", "共", "为", "数", "数量", "件数", "共计", "有", "数为", "是"]

  /// Whether the item of a list ends behind its number.
  func endsItem(_ place: Int) -> Bool {
    switch kind(place + 1) {
    case nil, .joiner, .open, .close: true
    default: false
    }
  }

  /// Whether what stands before a place speaks of a part of the requests: those of one channel, those
  /// carried over.
  private func isOfPart(until place: Int) -> Bool {
    let isCounted = figures.contains { $0.subject.isTotal }
    if !isCounted, context.isAboutPart { return true }
    let tokens = tokens[..<place]
    if tokens.contains(where: { $0.kind == .channel || $0.kind == .rest || $0.kind == .aim }) {
      return true
    }
    return figures.last { !$0.subject.isOutcome }.map { !$0.subject.isTotal } ?? false
  }

  /// Whether the next sentence may go on about a part of the requests.
  var isAboutPart: Bool {
    let isCounted = figures.contains { $0.subject.isTotal }
    if sentenceHas(.channel) || figures.contains(where: { $0.subject.isCarried }) { return true }
    return !isCounted && context.isAboutPart
  }
}

extension Statement.Subject {
  /// Whether it counts all requests of the year, received or closed.
  fileprivate var isTotal: Bool { self == .received || self == .done || self == .handled }
  fileprivate var isCarried: Bool { self == .carriedIn || self == .carriedOut }
}
