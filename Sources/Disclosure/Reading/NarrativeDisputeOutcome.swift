/// Disputes by how they ended.
extension NarrativeSentence {
  /// Reads `均维持`, `全部审结`, `尚未审结` and `被纠错1件`, of the disputes named last.
  mutating func readDisputeOutcomes() {
    guard !has(.aim), !sentenceHas(.otherVerb), !sentenceHas(.otherObject), !sentenceHas(.carriedIn)
    else { return }
    for place in clause where tokens[place].kind == .disputeOutcome {
      guard let kind = lastObject(before: place) ?? object, kind == .review || kind == .suit,
        let (subject, value) = disputeOutcome(at: place)
      else { continue }
      add(kind == .review ? subject : subject.ofSuits, value)
    }
  }

  /// What the outcome at a place says of the disputes before it.
  private func disputeOutcome(at place: Int) -> (Statement.Subject, Statement.Value)? {
    let behind = number(behind: place)
    if tokens[place].value == NarrativeOutcome.isDecided {
      return isAll(before: place) && behind == nil && !isOfToday ? (.reviewsPending, .none) : nil
    }
    guard let subject = NarrativeOutcome.subject(tokens[place].value) else { return nil }
    switch subject {
    case .reviewsUpheld:
      return isAll(before: place) && behind == nil && !isOfToday ? (subject, .all) : nil
    case .reviewsPending:
      guard !isDenied(place), behind != .exactly(0) else { return nil }
      return (subject, .some)
    case .reviewsCorrected:
      guard !isDenied(place), case .exactly? = behind, let behind else { return nil }
      return (subject, behind)
    default: return nil
    }
  }

  /// The number behind an outcome, the end of the item behind it.
  private func number(behind place: Int) -> Statement.Value? {
    var at = place + 1
    while clause.contains(at), isLink(at..<at + 1) { at += 1 }
    guard kind(at) == .number, endsItem(at) else { return nil }
    return value(at: at)
  }

  /// Whether 均 or 全部 stands before an outcome.
  private func isAll(before place: Int) -> Bool {
    for at in tokens[clause.lowerBound..<place].indices.reversed() {
      switch tokens[at].kind {
      case .all: return kind(at - 1) != .negation
      case .filler: continue
      default: return false
      }
    }
    return false
  }

  private func isDenied(_ place: Int) -> Bool {
    tokens[clause.lowerBound..<place].contains { $0.kind == .negation }
  }

  /// Whether the sentence may speak of the day it was written and not of the end of the year.
  private var isOfToday: Bool {
    letters.count > Self.longest
      || ["目前", "现已", "截至", "截止", "至今"].contains { letters.contains($0) }
  }

  /// A text without stops that is longer is many sentences.
  private static let longest = 1_000
}
