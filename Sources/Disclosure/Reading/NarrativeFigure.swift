/// What a number in a clause counts.
extension NarrativeSentence {
  /// Reads the number at `place`: a thing before it, `收到申请3件`, else one behind it, `3件申请`, else
  /// what is done with the thing spoken of before, `其中3件已办结`.
  mutating func readNumber(at place: Int) {
    let start = tokens[clause.lowerBound..<place].lastIndex { $0.kind == .number }
    let before = (start.map { $0 + 1 } ?? clause.lowerBound)..<place
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
  private func isHindered(_ before: Range<Int>) -> Bool {
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
  private func nearest(before place: Int, within before: Range<Int>) -> Int? {
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

  private func isPassedOver(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy {
      $0.kind.isPassedOver || $0.kind == .year || $0.kind == .ofWhich || $0.kind == .all
    }
  }

  /// The thing counted that stands behind a number, with nothing but the words that describe it
  /// between.
  private func objectBehind(_ place: Int) -> Int? {
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

// MARK: - Requests carried over

extension NarrativeSentence {
  private mutating func readCarried(at place: Int, before: Range<Int>) -> Bool {
    guard context.isAboutRequests || object?.isRequest == true || sentenceHas(.request) else {
      return false
    }
    if let named = carried(in: before.reversed()) {
      add(tokens[named].kind == .carriedIn ? .carriedIn : .carriedOut, value(at: place))
      return true
    }
    let behind = place + 1..<max(place + 1, clause.upperBound)
    guard nearest(before: place, within: before) == nil || !hasObject(before) else { return false }
    guard let named = carried(in: Array(behind)) else { return false }
    add(tokens[named].kind == .carriedIn ? .carriedIn : .carriedOut, value(at: place))
    return true
  }

  private func hasObject(_ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.kind.isObject || $0.kind.isVerb }
  }

  /// The piece for carried requests, if nothing else that counts comes before it.
  private func carried(in places: some Sequence<Int>) -> Int? {
    for place in places {
      switch tokens[place].kind {
      case .carriedIn, .carriedOut: return place
      case .filler, .colon, .handle, .done, .receive, .accept, .request, .bareRequest, .disclosure,
        .all, .thisYear, .year:
        continue
      default: return nil
      }
    }
    return nil
  }
}

// MARK: - Requests

extension NarrativeSentence {
  private mutating func readRequest(
    at place: Int, named: Int, before: Range<Int>, verbBehind: Bool
  ) {
    guard tokens[named].kind == .request || context.isAboutRequests || has(.disclosure)
    else { return }
    guard !isFollowedByOther(verbBehind ? named : place) else { return }
    let verbs = verbs(before: verbBehind ? place : named, within: before)
    guard let verb = verbs.first else {
      if verbBehind {
        if isDoneBehind(named) { add(.done, value(at: place), includes: includesCarriedIn(place)) }
      } else if isPlainCount(named, before: before) {
        addReceived(at: place)
      }
      return
    }
    if verbs.contains(where: { $0 == .receive || $0 == .accept || $0 == .exist }) {
      addReceived(at: place)
    } else if verb == .handle {
      add(.handled, value(at: place))
    }
    if verbs.contains(.done) { add(.done, value(at: place), includes: includesCarriedIn(place)) }
  }

  /// Whether what stands behind the thing counted makes it another one: `3件申请表`.
  private func isFollowedByOther(_ place: Int) -> Bool {
    guard let next = kind(place + 1) else { return false }
    return next == .otherObject || next == .outcome || next == .channel
  }

  /// What is done, the nearest verb before a thing and those joined to it: `收到并答复`.
  private func verbs(before place: Int, within before: Range<Int>) -> [NarrativeToken.Kind] {
    var verbs: [NarrativeToken.Kind] = []
    var isJoined = true
    for at in (before.lowerBound..<place).reversed() {
      let kind = tokens[at].kind
      switch kind {
      case .otherObject, .carriedIn, .carriedOut, .growth:
        return verbs.isEmpty ? [.otherVerb] : verbs
      case _ where kind.isVerb:
        if verbs.isEmpty || isJoined { verbs.append(kind) }
        isJoined = false
      case .joiner: isJoined = true
      case .filler: break
      default: if !verbs.isEmpty { return verbs }
      }
    }
    return verbs
  }

  /// Whether a thing with its number and no verb is a count of requests and not of documents by the
  /// way in which they are open: `依申请公开3件`.
  private func isPlainCount(_ named: Int, before: Range<Int>) -> Bool {
    tokens[named].kind == .request && !sentenceHas(.otherVerb)
      && !tokens.contains { $0.kind == .otherObject } && !sentenceHas(.outcome)
      && !tokens[before.lowerBound..<named].contains { $0.kind == .text }
  }

  private mutating func addReceived(at place: Int) {
    guard !isPart, !tokens[clause.lowerBound..<place].contains(where: { $0.kind == .ofWhich })
    else { return }
    add(.received, value(at: place), includes: includesCarriedIn(place))
  }

  /// Whether the sentence says `含上年结转` of the number at a place.
  func includesCarriedIn(_ number: Int) -> Bool {
    tokens.indices.contains { place in
      guard tokens[place].kind == .carriedIn, isIncluded(place) else { return false }
      let before = tokens[..<place].lastIndex { $0.kind == .number }
      return before == number || before == nil && place < number
    }
  }

  private func isIncluded(_ carried: Int) -> Bool {
    for at in tokens[..<carried].indices.reversed() {
      switch tokens[at].kind {
      case .including, .ofWhich: return true
      case .filler, .lastYear, .year: continue
      default: return false
      }
    }
    return false
  }
}

// MARK: - Requests spoken of before

extension NarrativeSentence {
  /// `办结3件`, `3件已办结` and `申请共收到3件`: the thing is named earlier.
  private mutating func readBareNumber(at place: Int, near: Int?, before: Range<Int>) {
    if let near, tokens[near].kind.isVerb {
      let inClause = tokens[before.lowerBound..<near].lastIndex { $0.kind.isObject }
      guard tokens[near].kind != .otherVerb, !isFollowedByOther(place) else { return }
      if let named = inClause {
        guard tokens[named].kind.isRequest, !hasText(named + 1..<near) else { return }
        return readDone(at: place, verb: tokens[near].kind, isNamed: true)
      }
      guard (lastObject(before: near) ?? object)?.isRequest == true, !hasText(before)
      else { return }
      readDone(at: place, verb: tokens[near].kind, isNamed: false)
    } else if near == nil || near.map({ tokens[$0].kind == .year }) == true {
      guard object?.isRequest == true, lastObject(before: place) == nil, isDoneBehind(place)
      else { return }
      add(.done, value(at: place), includes: includesCarriedIn(place))
    }
  }

  private mutating func readDone(at place: Int, verb: NarrativeToken.Kind, isNamed: Bool) {
    switch verb {
    case .done: add(.done, value(at: place), includes: includesCarriedIn(place))
    case .receive, .accept, .exist: if isNamed { addReceived(at: place) }
    case .handle: if isNamed { add(.handled, value(at: place)) }
    default: break
    }
  }

  private func hasText(_ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.kind == .text || $0.kind == .open }
  }

  /// Whether `已全部办结` stands behind a place, with nothing that says how.
  private func isDoneBehind(_ place: Int) -> Bool {
    var isDone = false
    for at in place + 1..<max(place + 1, clause.upperBound) {
      switch tokens[at].kind {
      case .done: isDone = true
      case .filler, .all, .handle, .thisYear, .close: continue
      case .text where isDone: continue
      default: return isDone && !has(.outcome)
      }
    }
    return isDone
  }
}
