/// Figures about reconsiderations and lawsuits.
extension NarrativeSentence {
  /// Reads a number behind the name of a dispute, or behind several: `行政复议、行政诉讼共3件`.
  mutating func readDispute(at place: Int, named: Int, before: Range<Int>) {
    let names = disputes(endingAt: named, within: before)
    guard let first = names.first, !isOutcome(behind: place) else { return }
    let isEach = tokens[named..<place].contains { $0.kind == .each }
    guard mayCount(before: first, within: before, value: value(at: place)) else { return }
    add(names.map { tokens[$0].kind }, value(at: place), isEach: isEach)
  }

  /// Reads `2件行政诉讼`.
  mutating func readDisputeBehind(at place: Int, named: Int, before: Range<Int>) {
    let hasOther = tokens[before].contains { token in
      switch token.kind {
      case .otherVerb, .otherObject, .done, .text, .request, .bareRequest: true
      default: false
      }
    }
    let next = kind(named + 1)
    guard !hasOther || hasCause(before: named), next != .otherObject, next != .text,
      mayCount(before: named, within: before.lowerBound..<named, value: value(at: place))
    else { return }
    add([tokens[named].kind], value(at: place), isEach: false)
  }

  /// States a number of disputes of these kinds.
  mutating func add(_ kinds: [NarrativeToken.Kind], _ value: Statement.Value, isEach: Bool) {
    let subjects = kinds.map { $0.isRequest ? .received : $0.dispute }
    let isZero = value == .none || value == .exactly(0)
    if subjects.count == 1 || isEach || isZero {
      for subject in subjects { add(subject, value) }
    } else if Set(subjects) == [.review, .litigation] {
      add(.disputes, value)
    }
  }

  /// The things joined in a list that ends at a dispute, in reading order.
  func disputes(endingAt last: Int, within before: Range<Int>) -> [Int] {
    var names = [last]
    var isJoined = false
    for at in (before.lowerBound..<last).reversed() {
      let kind = tokens[at].kind
      if kind.isDispute || kind.isRequest && isJoined {
        names.append(at)
        isJoined = false
      } else if kind == .joiner {
        isJoined = true
      } else if kind != .filler && kind != .exist {
        break
      }
    }
    return names.reversed()
  }

  /// Whether the number counts those that ended so: `行政复议3件维持`.
  private func isOutcome(behind place: Int) -> Bool { kind(place + 1) == .disputeOutcome }

  /// Whether the clause says that the dispute at a place is about information: a body that reviews
  /// also counts those that are not its own.
  private func hasCause(before place: Int) -> Bool {
    tokens[clause.lowerBound..<place].contains { $0.kind == .disclosure || $0.kind == .request }
  }

  /// Whether a number of disputes is one of the agency's own about information.
  private mutating func mayCount(
    before place: Int, within before: Range<Int>, value: Statement.Value
  ) -> Bool {
    let kinds = tokens[before.lowerBound..<max(before.lowerBound, place)].map(\.kind)
    if kinds.contains(.accept) || kinds.contains(.otherObject) || kinds.contains(.done) {
      return false
    }
    if kinds.contains(where: { $0 == .otherVerb }) { return false }
    if hasCause(before: place) || context.isAboutDisputes { disputeHasCause = true }
    if disputeHasCause || value == .exactly(0) { return true }
    // A paragraph about requests goes on to what came of them.
    return object?.isRequest == true && !kinds.contains(.receive) && !kinds.contains(.text)
      || object?.isDispute == true && figures.contains { $0.isDispute }
  }
}

extension NarrativeSentence.Figure {
  /// Whether it counts disputes.
  var isDispute: Bool {
    switch subject {
    case .review, .litigation, .directSuit, .suitAfterReview, .disputes: true
    default: false
    }
  }
}

extension NarrativeToken.Kind {
  /// What a number of disputes of this kind counts.
  var dispute: Statement.Subject {
    switch self {
    case .review: .review
    case .directSuit: .directSuit
    case .suitAfterReview: .suitAfterReview
    default: .litigation
    }
  }
}
