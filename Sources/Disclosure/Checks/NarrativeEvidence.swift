/// What all statements of a report say together, gathered once: whether one statement counts
/// depends on the others.
struct NarrativeEvidence {
  /// A sentence in its paragraph.
  struct Sentence: Hashable {
    let quote: String
    let position: Position

    init(of statement: Statement) {
      quote = statement.quote
      position = statement.position
    }
  }

  /// The things on which a statement agrees with the table.
  private(set) var agreeing: Set<Statement.Subject> = []
  /// Whether requests are said to be carried over.
  private(set) var saysCarriedOut = false
  /// The sentences that give a number of closed requests that is not the table's.
  private(set) var wrongDone: Set<Sentence> = []
  /// The sentences that give the number of all results.
  private(set) var countedResults: Set<Sentence> = []
  /// The sentences that give the number of reconsiderations, and of lawsuits, that the table has.
  private(set) var confirmed: [Statement.Subject: Set<String>] = [:]
  /// The sentences that give the number of new requests that the table has.
  private(set) var confirmedReceived: Set<Sentence> = []
  /// How many numbers of documents and decisions a sentence gives.
  private(set) var decisions: [Sentence: Int] = [:]
  /// The paragraphs that give a total of requests; whether the table has all of these.
  private var totals: [Position: Bool] = [:]
  private var first: [Statement.Subject: Statement] = [:]
  private var repeated: Set<Statement.Subject> = []
  private var contested: Set<Statement.Subject> = []

  /// Takes in a statement with what the table has for it, if it has anything.
  mutating func add(
    _ statement: Statement, _ figures: NarrativeComparison.Figures?, results: Number?
  ) {
    let (subject, value) = (statement.subject, statement.value)
    let agrees = figures.map { $0.accepted.contains(where: value.agrees) }
    let sentence = Sentence(of: statement)
    let other = first[subject, default: statement]
    first[subject] = other
    if other != statement { repeated.insert(subject) }
    if other.value != value { contested.insert(subject) }
    if agrees == true, value != .all { agreeing.insert(subject) }
    if subject == .carriedOut, !value.agrees(.zero) { saysCarriedOut = true }
    if subject == .done, value != .all, agrees == false { wrongDone.insert(sentence) }
    if subject.isDecision { decisions[sentence, default: 0] += 1 }
    guard case .exactly = value else { return }
    if subject == .received, figures.map({ value.agrees($0.sum) }) == true {
      confirmedReceived.insert(sentence)
    }
    switch subject {
    case .received, .done, .handled:
      totals[statement.position] = (totals[statement.position] ?? true) && agrees == true
      if subject == .done, results.map(value.agrees) == true { countedResults.insert(sentence) }
    case .review, .litigation:
      if agrees == true, !value.isZero { confirmed[subject, default: []].insert(statement.quote) }
    default: break
    }
  }

  /// Whether the paragraph of a statement gives totals of requests, and the table has them all.
  func hasTotals(beside statement: Statement) -> Bool { totals[statement.position] ?? false }

  /// Whether nothing else is said on a thing.
  func isOnly(_ subject: Statement.Subject) -> Bool { !repeated.contains(subject) }

  /// Whether all that is said on a thing has one value.
  func isAgreed(_ subject: Statement.Subject) -> Bool { !contested.contains(subject) }
}
