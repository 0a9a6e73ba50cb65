/// One sentence of the prose, cut into pieces, and the figures read off it.
struct NarrativeSentence {
  /// A figure, before it is known to be the only one of its kind in the sentence.
  struct Figure: Hashable {
    var subject: Statement.Subject
    var value: Statement.Value
    /// Whether it stands behind 其中.
    var isPart = false
    var includesCarriedIn = false
    var isWide = false
  }

  /// What a sentence knows from those before it.
  struct Context {
    /// The year of the report, where it is known.
    var year: Int?
    /// Whether the paragraph is about requests for information.
    var isAboutRequests = false
    /// Whether the section is the one about disputes.
    var isAboutDisputes = false
    /// What the sentence before spoke of last.
    var object: NarrativeToken.Kind?
  }

  let tokens: [NarrativeToken]
  let context: Context
  /// The clause that is being read, as places in `tokens`.
  var clause = 0..<0
  /// What the clauses before spoke of last.
  var object: NarrativeToken.Kind?
  /// Whether a dispute named before was said to be about information.
  var disputeHasCause = false
  /// Whether 其中 stands before.
  var isPart = false
  /// Whether the clauses so far speak of a whole area.
  var isWide = false
  /// The year that the clauses so far speak of.
  var boundYear: Int?
  private(set) var figures: [Figure] = []

  /// The figures of the sentence `letters`.
  init(_ letters: Letters, in context: Context) {
    self.init(NarrativeLexer.tokens(of: letters), in: context)
  }

  private init(_ tokens: [NarrativeToken], in context: Context) {
    self.tokens = Self.withCarriedRequests(Self.withOtherRequests(tokens), year: context.year)
    self.context = context
    object = context.object
    var start = 0
    while start < self.tokens.count {
      let end = self.tokens[start...].firstIndex { $0.kind == .comma } ?? self.tokens.count
      clause = start..<end
      readClause()
      start = end + 1
    }
    settle()
  }

  private mutating func readClause() {
    noteYear()
    isWide = isWide || has(.wide)
    if !has(.growth), !has(.partOfYear), !has(.manyYears), !isOfAnotherYear {
      for place in clause where tokens[place].kind == .number { readNumber(at: place) }
      readZeroClaim()
      readAllClaim()
    }
    isPart = isPart || has(.ofWhich)
    if let last = lastObject(before: clause.upperBound), !has(.about) { object = last }
  }

  mutating func add(_ subject: Statement.Subject, _ value: Statement.Value, includes: Bool = false)
  {
    figures.append(
      Figure(
        subject: subject, value: value, isPart: isPart || has(.ofWhich),
        includesCarriedIn: includes, isWide: isWide))
  }
}

// MARK: - What a clause says besides

extension NarrativeSentence {
  /// Whether a piece of a kind stands in the clause.
  func has(_ kind: NarrativeToken.Kind) -> Bool { tokens[clause].contains { $0.kind == kind } }

  /// Whether a piece of a kind stands in the sentence.
  func sentenceHas(_ kind: NarrativeToken.Kind) -> Bool { tokens.contains { $0.kind == kind } }

  /// The kind of the piece at a place of the clause; `nil` beyond its ends.
  func kind(_ place: Int) -> NarrativeToken.Kind? {
    clause.contains(place) ? tokens[place].kind : nil
  }

  /// The last thing named in the clause before a place.
  func lastObject(before place: Int) -> NarrativeToken.Kind? {
    tokens[clause.lowerBound..<place].last { $0.kind.isObject }.map { token in
      token.kind == .carriedIn || token.kind == .carriedOut ? .request : token.kind
    }
  }

  /// The year the clause speaks of: the last one named, but not in a comparison or with what was
  /// carried over.
  private mutating func noteYear() {
    guard !has(.growth), !has(.carry), !has(.carriedIn), !has(.carriedOut) else { return }
    for token in tokens[clause] {
      switch token.kind {
      case .year: boundYear = token.value
      case .thisYear: boundYear = nil
      case .lastYear: boundYear = 0
      default: break
      }
    }
  }

  /// Whether the clause speaks of a year that is not the report's.
  private var isOfAnotherYear: Bool {
    guard let boundYear else { return false }
    return boundYear == 0 || (context.year.map { $0 != boundYear } ?? false)
  }
}

// MARK: - The sentence as a whole

extension NarrativeSentence {
  /// Takes back what the rest of the sentence makes doubtful.
  private mutating func settle() {
    if hasCount(of: .withdrawn) { figures.removeAll { $0.subject == .received || $0.isDone } }
    if hasCount(of: .extended) { figures.removeAll { $0.isDone && $0.value != .all } }
    if sentenceHas(.rest) || sentenceHas(.pending) || hasCarriedOut {
      figures.removeAll { $0.value == .all }
    }
    for subject in Statement.Subject.allCases { settle(subject) }
  }

  private var hasCarriedOut: Bool {
    figures.contains { $0.subject == .carriedOut && $0.value != .none && $0.value != .exactly(0) }
  }

  /// Whether a word of a kind goes with a number other than zero.
  private func hasCount(of kind: NarrativeToken.Kind) -> Bool {
    tokens.indices.contains { place in
      guard tokens[place].kind == kind else { return false }
      let around = tokens[max(0, place - 3)..<min(tokens.count, place + 5)]
      return !around.contains { $0.kind == .number && $0.value == 0 }
    }
  }

  /// Of several figures for one thing those before 其中 count; if they differ, none does.
  private mutating func settle(_ subject: Statement.Subject) {
    let counts = figures.filter { $0.subject == subject && $0.value != .all }
    guard counts.count > 1 else { return }
    let whole = counts.filter { !$0.isPart }
    let kept = whole.isEmpty ? counts : whole
    let agree = kept.allSatisfy { $0.value == kept[0].value }
    let first = agree ? figures.firstIndex(of: kept[0]) : nil
    figures = figures.indices.compactMap { place in
      let figure = figures[place]
      return figure.subject == subject && figure.value != .all && place != first ? nil : figure
    }
  }
}

extension NarrativeSentence.Figure {
  var isDone: Bool { subject == .done }
}

// MARK: - Carried over

extension NarrativeSentence {
  /// The pieces with 行政许可申请 and 护照申请 told from requests for information.
  private static func withOtherRequests(_ tokens: [NarrativeToken]) -> [NarrativeToken] {
    var result = tokens
    for place in tokens.indices.dropFirst() where tokens[place].kind == .bareRequest {
      let before = tokens[place - 1].kind
      if before == .otherObject || before == .text { result[place].kind = .otherObject }
    }
    return result
  }

  /// The pieces with `上年结转`, `结转至2024年` and their like made into one.
  private static func withCarriedRequests(
    _ tokens: [NarrativeToken], year: Int?
  ) -> [NarrativeToken] {
    guard tokens.contains(where: { $0.kind == .carry || $0.kind == .shift }) else { return tokens }
    var result: [NarrativeToken] = []
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      guard token.kind == .carry || token.kind == .shift else {
        result.append(token)
        place += 1
        continue
      }
      let before = result.lastIndex {
        !$0.kind.isPassedOver && !$0.kind.isRequest && $0.kind != .negation
      }
      let after = tokens[(place + 1)...].firstIndex { $0.kind != .filler }
      let from = token.kind == .carry ? before.flatMap { Self.time(result[$0], from: year) } : nil
      let to = after.flatMap { Self.time(tokens[$0], from: year) }
      if let to {
        // Out of this year or into it; what left an earlier year for a later one is no matter of ours.
        let kind: NarrativeToken.Kind =
          to == 1 && from != -1 ? .carriedOut : to == 0 || to == -1 ? .carriedIn : .text
        result.append(NarrativeToken(kind: kind, length: token.length))
        place = (after ?? place) + 1
      } else if let from, let before {
        if from == -1 || from == 1 {
          let kind: NarrativeToken.Kind = from == -1 ? .carriedIn : .carriedOut
          // 上年结转 is one piece; the year would else count as that of the clause.
          result.remove(at: before)
          result.append(NarrativeToken(kind: kind, length: token.length))
        } else {
          result.append(NarrativeToken(kind: .text, length: token.length))
        }
        place += 1
      } else {
        result.append(NarrativeToken(kind: .text, length: token.length))
        place += 1
      }
    }
    return result
  }

  /// How many years a piece lies after the report's: -1, 0 or 1; `nil` where it names no year, or
  /// one that cannot be compared.
  private static func time(_ token: NarrativeToken, from year: Int?) -> Int? {
    switch token.kind {
    case .lastYear: -1
    case .thisYear: 0
    case .nextYear: 1
    case .year: year.map { token.value - $0 }
    default: nil
    }
  }
}
