/// What the prose claims without a figure: that there was none, or that all are done.
extension NarrativeSentence {
  /// Reads `未收到…申请`, `无行政复议、行政诉讼` and `申请数量:无`.
  mutating func readZeroClaim() {
    guard has(.negation), !has(.channel) || has(.andSoOn), !has(.aim), !has(.otherVerb) else {
      return
    }
    for place in clause where tokens[place].kind == .negation {
      guard let names = namesBehind(place) ?? namesBefore(place) else { continue }
      for name in names { addNone(tokens[name].kind) }
      return
    }
  }

  private mutating func addNone(_ kind: NarrativeToken.Kind) {
    switch kind {
    case .request, .bareRequest: add(.received, .none)
    case .carriedIn: add(.carriedIn, .none)
    case .carriedOut: add(.carriedOut, .none)
    default: add(kind.dispute, .none)
    }
  }

  /// The things that a negation denies behind it; `nil` where it denies something else.
  private func namesBehind(_ negation: Int) -> [Int]? {
    var names: [Int] = []
    var (hasVerb, room, isList) = (false, 18, true)
    for at in negation + 1..<max(negation + 1, clause.upperBound) {
      let kind = tokens[at].kind
      switch kind {
      case .receive, .accept, .exist: hasVerb = true
      case .request, .bareRequest, .carriedIn, .carriedOut, .review, .suit, .directSuit,
        .suitAfterReview:
        guard mayBeDenied(at) else { return nil }
        if let last = names.last, tokens[last].kind.isCarried { continue }
        if !isList {
          // 因政府信息公开申请引发的行政复议: the request is only the cause.
          guard kind.isDispute else { return nil }
          names.removeAll { tokens[$0].kind.isRequest }
        }
        names.append(at)
        isList = false
      case .joiner: isList = true
      case .filler, .disclosure, .open, .close, .andSoOn, .wide, .thisYear: continue
      case .handle where hasVerb || names.last.map { tokens[$0].kind.isCarried } == true: continue
      case .text where names.isEmpty && hasVerb: room -= tokens[at].length
      case .negation where !names.isEmpty && isList: return names
      case .number where !names.isEmpty && tokens[at].value == 0: continue
      case .otherObject, .done, .handle, .text:
        // What is joined to a thing denied does not change it: 未收到申请及投诉.
        return isList && !names.isEmpty ? names : nil
      default: return nil
      }
      if room < 0 { return nil }
    }
    return names.isEmpty ? nil : names
  }

  private func mayBeDenied(_ place: Int) -> Bool {
    tokens[place].kind != .bareRequest || context.isAboutRequests || has(.disclosure)
  }

  /// The things that a negation at the end of a clause denies: `行政复议、行政诉讼均未发生`.
  private func namesBefore(_ negation: Int) -> [Int]? {
    for at in negation + 1..<max(negation + 1, clause.upperBound) {
      switch tokens[at].kind {
      case .receive, .accept, .exist, .filler, .close: continue
      default: return nil
      }
    }
    var names: [Int] = []
    var isList = true
    for at in (clause.lowerBound..<negation).reversed() {
      let kind = tokens[at].kind
      switch kind {
      case .request, .bareRequest, .review, .suit, .directSuit, .suitAfterReview:
        guard mayBeDenied(at) else { return nil }
        guard isList else {
          // 因政府信息公开申请行政复议: what stands before is the cause.
          return kind.isRequest ? names : nil
        }
        names.insert(at, at: 0)
        isList = false
      case .joiner: isList = true
      case .filler, .colon, .all, .exist, .open, .close, .receive: continue
      case .disclosure, .thisYear, .year: return names.isEmpty ? nil : names
      default: return isList ? nil : names
      }
    }
    return names.isEmpty ? nil : names
  }

  /// Reads `均已办结`, `全部按时答复` and `办结率100%`, if they are about requests.
  mutating func readAllClaim() {
    guard let claim = placeOfAllClaim, !has(.aim), !has(.otherVerb) else { return }
    guard let about = lastObject(before: claim) ?? object, about.isRequest else { return }
    let hasNumber = tokens[clause.lowerBound..<claim].contains { $0.kind == .number }
    guard !(hasNumber && (isPart || has(.ofWhich))), !has(.channel) else { return }
    add(.done, .all)
  }

  /// Where `均…办结` or `办结率…100%` stands in the clause.
  private var placeOfAllClaim: Int? {
    for place in clause {
      switch tokens[place].kind {
      case .all where isDone(after: place): return place
      case .closedRate where isWhole(after: place): return place
      default: continue
      }
    }
    return nil
  }

  private func isDone(after place: Int) -> Bool {
    var room = 16
    for at in place + 1..<max(place + 1, clause.upperBound) {
      switch tokens[at].kind {
      case .done: return !(kind(at + 1) == .negation)
      case .filler, .all, .each, .handle, .request, .bareRequest, .joiner, .accept, .exist: continue
      case .text: room -= tokens[at].length
      default: return false
      }
      if room < 0 { return false }
    }
    return false
  }

  private func isWhole(after place: Int) -> Bool {
    for at in place + 1..<max(place + 1, clause.upperBound) {
      switch tokens[at].kind {
      case .percent: return tokens[at].value == 100
      case .filler, .all, .colon, .joiner: continue
      default: return false
      }
    }
    return false
  }
}
