/// Figures about requests received and closed.
extension NarrativeSentence {
  /// Reads the number at `place` of the requests named at `named`, by what is done with them.
  mutating func readRequest(
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
      guard let before else { return place < number }
      // In 收到13件,全部办结,其中上年结转1件 the one is of those closed.
      return before == number && !tokens[before..<place].contains { $0.kind == .done }
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
  mutating func readBareNumber(at place: Int, near: Int?, before: Range<Int>) {
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
