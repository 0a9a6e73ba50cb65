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
    /// Whether the sentence before spoke last of requests that are a part of all.
    var isAboutPart = false
  }

  /// The letters of it.
  let letters: Letters
  /// The pieces in order.
  let tokens: [NarrativeToken]
  /// The kinds of all pieces.
  private let kinds: NarrativeToken.Kinds
  /// The kinds of the pieces of the clause.
  private var clauseKinds = NarrativeToken.Kinds()
  /// What is known from the sentences before.
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
  /// What was read.
  private(set) var figures: [Figure] = []

  /// The figures of the sentence `letters`.
  init(_ letters: Letters, in context: Context) {
    self.letters = letters
    let tokens = NarrativeLexer.tokens(of: letters)
    self.tokens = Self.withCarriedRequests(Self.withOtherRequests(tokens), year: context.year)
    kinds = NarrativeToken.Kinds(of: self.tokens[...])
    self.context = context
    object = context.object
    var start = 0
    while start < self.tokens.count {
      let end = self.tokens[start...].firstIndex { $0.kind == .comma } ?? self.tokens.count
      clause = start..<end
      clauseKinds = NarrativeToken.Kinds(of: self.tokens[clause])
      readClause()
      start = end + 1
    }
    settle()
  }

  private mutating func readClause() {
    noteYear()
    isWide = isWide || has(.wide)
    if !has(.growth), !has(.partOfYear), !has(.manyYears), !isOfAnotherYear {
      if has(.number) {
        for place in clause where tokens[place].kind == .number { readNumber(at: place) }
      }
      readZeroClaim()
      readAllClaim()
      if has(.disputeOutcome) { readDisputeOutcomes() }
    }
    isPart = isPart || has(.ofWhich)
    if let last = lastObject(before: clause.upperBound), !has(.about) { object = last }
  }

  /// Notes a figure that the clause states.
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
  func has(_ kind: NarrativeToken.Kind) -> Bool { clauseKinds.contains(kind) }

  /// Whether a piece of a kind stands in the sentence.
  func sentenceHas(_ kind: NarrativeToken.Kind) -> Bool { kinds.contains(kind) }

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
    if hasUnexplainedParts { figures.removeAll { $0.isDone && $0.isPart && $0.value != .all } }
    for subject in Statement.Subject.allCases { settle(subject) }
  }

  /// Whether numbers stand behind 其中 of which it is not said that they are done, under way or
  /// carried over: those done may then be one part of many.
  private var hasUnexplainedParts: Bool {
    guard let start = tokens.firstIndex(where: { $0.kind == .ofWhich }) else { return false }
    let clauses = tokens[start...].split { $0.kind == .comma }
    let numbers = clauses.filter { clause in
      clause.contains { $0.kind == .number } && !clause.contains { $0.kind == .pending }
    }.reduce(0) { $0 + $1.count { $0.kind == .number } }
    return numbers > figures.count { $0.isPart && $0.value != .all && !$0.subject.isOutcome }
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
  /// Whether it counts requests closed.
  var isDone: Bool { subject == .done }
}
