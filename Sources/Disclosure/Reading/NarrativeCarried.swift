/// Requests carried over from one year to the next.
extension NarrativeSentence {
  /// Reads the number at a place as one of requests carried over; whether it is one.
  mutating func readCarried(at place: Int, before: Range<Int>) -> Bool {
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

// MARK: - The pieces of a sentence

extension NarrativeSentence {
  /// The pieces with 行政许可申请 and 护照申请 told from requests for information.
  static func withOtherRequests(_ tokens: [NarrativeToken]) -> [NarrativeToken] {
    var result = tokens
    for place in tokens.indices.dropFirst() where tokens[place].kind == .bareRequest {
      let before = tokens[place - 1].kind
      if before == .otherObject || before == .text { result[place].kind = .otherObject }
    }
    return result
  }

  /// The pieces with `上年结转`, `结转至2024年` and their like made into one.
  static func withCarriedRequests(
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
