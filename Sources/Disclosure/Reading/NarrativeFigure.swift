/// What a number in a clause counts.
extension NarrativeSentence {
  /// Reads the number at `place`: a thing before it, `收到申请3件`, else one behind it, `3件申请`, else
  /// what is done with the thing spoken of before, `其中3件已办结`.
  mutating func readNumber(at place: Int) {
    let start = tokens[clause.lowerBound..<place].lastIndex { $0.kind == .number }
    let before = (start.map { $0 + 1 } ?? clause.lowerBound)..<place
    readOutcome(at: place, within: before)
    guard !isHindered(before) else { return }
    if readCarried(at: place, before: before) { return }
    let near = nearest(before: place, within: before)
    if let near, tokens[near].kind.isDispute {
      readDispute(at: place, named: near, before: before)
    } else if let near, tokens[near].kind.isRequest {
      readRequest(at: place, named: near, before: before, verbBehind: false)
    } else if let object = objectBehind(place) {
      if tokens[object].kind.isDispute {
        readDisputeBehind(at: place, named: object, before: before)
      } else if near.map({ tokens[$0].kind.isVerb }) ?? isPassedOver(before) {
        readRequest(at: place, named: object, before: before, verbBehind: true)
      }
    } else {
      readBareNumber(at: place, near: near, before: before)
    }
  }

  /// Whether something before a number keeps it from being a total of this year.
  func isHindered(_ before: Range<Int>) -> Bool {
    let isListComplete = tokens[before].contains { $0.kind == .andSoOn }
    return tokens[before].contains { token in
      switch token.kind {
      case .aim, .pending, .withdrawn, .extended, .outcome, .disputeOutcome, .rest, .percent: true
      case .channel: !isListComplete
      case .negation: true
      default: false
      }
    }
  }

  /// The nearest piece before a place that says something; brackets between are passed over.
  func nearest(before place: Int, within before: Range<Int>) -> Int? {
    var at = place - 1
    while at >= before.lowerBound {
      switch tokens[at].kind {
      case .close:
        guard let open = tokens[before.lowerBound..<at].lastIndex(where: { $0.kind == .open })
        else { return nil }
        at = open - 1
      case let kind where kind.isPassedOver || kind == .open || kind == .ofWhich || kind == .all:
        at -= 1
      default: return at
      }
    }
    return nil
  }

  /// Whether nothing in a stretch keeps a number from what stands before it.
  func isPassedOver(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy {
      $0.kind.isPassedOver || $0.kind == .year || $0.kind == .ofWhich || $0.kind == .all
    }
  }

  /// The thing counted that stands behind a number, with nothing but the words that describe it
  /// between.
  func objectBehind(_ place: Int) -> Int? {
    var room = 24
    for at in place + 1..<max(place + 1, clause.upperBound) {
      switch tokens[at].kind {
      case .request, .bareRequest:
        // 政府信息公开申请引发的行政复议 is a reconsideration.
        return disputeCaused(by: at) ?? at
      case .review, .suit, .directSuit, .suitAfterReview: return at
      case .filler, .disclosure, .about, .exist: room -= tokens[at].length
      case .text: room -= 2 * tokens[at].length
      default: return nil
      }
      if room < 0 { return nil }
    }
    return nil
  }

  /// The dispute that the request at a place gave rise to, if the clause says so.
  func disputeCaused(by place: Int) -> Int? {
    for at in place + 1..<max(place + 1, clause.upperBound) {
      switch tokens[at].kind {
      case .filler, .exist: continue
      case let kind where kind.isDispute: return at
      default: return nil
      }
    }
    return nil
  }

  /// The value of the number at a place.
  func value(at place: Int) -> Statement.Value {
    let number = tokens[place]
    return number.limit > 0 ? .between(number.value, and: number.limit) : .exactly(number.value)
  }
}
