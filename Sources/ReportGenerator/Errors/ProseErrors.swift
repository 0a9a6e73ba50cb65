import Disclosure

/// Prose that says of the requests and disputes what the tables do not.
extension SeededError {
  static let statements: [SeededError] = [
    .received, .receivedOfOld, .done, .carriedIn, .carriedOut, .reviews, .lawsuitsStated,
    .reviewsOfOld, .noneReceived, .someReceived,
    .noDisputes, .granted, .partial, .allDone, .upheld, .pending,
    .emptyRequests,
  ]

  static let new = "s3.new.total"
  private static let flow = ["s3.carryIn.total", "s3.carryOut.total"]

  /// Another number of requests received.
  private static let received = misstated("N01.received", new) { draft, count, random in
    let wrong = count + random.int(1...40)
    return count > 0 && wrong != count + (draft.count("s3.carryIn.total") ?? 0) ? wrong : nil
  }

  /// The same in an older report.
  private static let receivedOfOld = misstated(
    "N01.old", "q.received", in: [.stat2014]
  ) { _, count, random in
    count > 0 ? count + random.int(1...40) : nil
  }

  /// Another number of requests closed.
  private static let done = misstated(
    "N02.done", "s3.resultTotal.total", holding: ["办结{N}件", "答复{N}件"], omitting: "自然人"
  ) { _, count, random in
    count > 0 ? count + random.int(1...40) : nil
  }

  /// Another number of requests from the year before.
  private static let carriedIn = misstated(
    "N03.in", "s3.carryIn.total", holding: ["结转"]
  ) { _, count, random in
    count > 0 ? count + random.int(1...9) : nil
  }

  /// Another number of requests left for the year after.
  private static let carriedOut = misstated(
    "N03.out", "s3.carryOut.total", holding: ["结转"]
  ) { _, count, random in
    count > 0 ? count + random.int(1...9) : nil
  }

  /// Another number of reconsiderations.
  private static let reviews = misstated(
    "N04.reviews", "s4.review.total", holding: ["行政复议"]
  ) { _, count, random in
    count > 0 ? count + random.int(1...9) : nil
  }

  /// Another number of lawsuits.
  private static let lawsuitsStated = prose("N04.lawsuits") { draft, random in
    let cells = ["s4.direct.total", "s4.afterReview.total"]
    let sum = cells.compactMap { draft.count($0) }.reduce(0, +)
    guard sum > 0 else { return nil }
    let wrong = [cells[0]: (draft.count(cells[0]) ?? 0) + random.int(1...9)]
    return draft.misstate(wrong, holding: ["行政诉讼"], &random) ? cells : nil
  }

  /// Another number of reconsiderations in an older report.
  private static let reviewsOfOld = misstated(
    "N04.old", "v.review", holding: ["行政复议"], in: [.stat2014]
  ) { _, count, random in
    count > 0 ? count + random.int(1...9) : nil
  }

  /// Nothing in the text, something in the table.
  private static let noneReceived = misstated("N05.none", new) { _, count, _ in
    count > 0 ? 0 : nil
  }

  /// Something in the text, nothing in the table.
  private static let someReceived = misstated("N05.some", new) { draft, count, random in
    count == 0 && draft.count("s3.carryIn.total") == 0 ? random.int(1...40) : nil
  }

  /// No disputes in the text, some in the table.
  private static let noDisputes = prose("N05.disputes") { draft, random in
    let cells = ["s4.review.total", "s4.direct.total", "s4.afterReview.total"]
    guard cells.contains(where: { draft.count($0) != 0 }) else { return nil }
    let none = Dictionary(uniqueKeysWithValues: cells.map { ($0, 0) })
    return draft.misstate(none, holding: ["行政复议"], &random) ? cells : nil
  }

  /// Another number of requests granted.
  private static let granted = outcome("N06.granted", "s3.granted.total", "予以公开") { draft in
    draft.count("s3.partial.total") ?? 0
  }

  /// Another number of requests granted in part.
  private static let partial = outcome("N06.partial", "s3.partial.total", "部分公开") { _ in 0 }

  /// A number of requests that ended in one way; where some are carried over, it need not be of all.
  private static func outcome(
    _ id: String, _ cell: String, _ word: String, _ other: @escaping @Sendable (Draft) -> Int
  ) -> SeededError {
    misstated(id, cell, holding: ["其中," + word, "、" + word], omitting: "自然人") {
      draft, count, random in
      let wrong = count + random.int(1...9)
      let isClear = flow.allSatisfy { draft.count($0) == 0 }
      return count > 0 && isClear && wrong != count + other(draft) ? wrong : nil
    }
  }

  /// All answered in the text, and some carried over in the table.
  private static let allDone = misstated(
    "N08.all", flow[1], holding: ["均在法定期限内依法答复", "已全部按时答复"]
  ) { _, count, _ in
    count > 0 ? 0 : nil
  }

  /// All reconsiderations upheld, of which some were not.
  private static let upheld = disputesEnd("N09.upheld", "upheld", holding: ["维持"])
  /// All reconsiderations pending, of which none was.
  private static let pending = disputesEnd("N09.pending", "pending", holding: ["未审结"])

  /// All reconsiderations ended in one way, which some did not.
  private static func disputesEnd(
    _ id: String, _ outcome: String, holding words: [String]
  ) -> SeededError {
    prose(id) { draft, random in
      let outcomes = ["upheld", "corrected", "other", "pending"].map { "s4.review.\($0)" }
      let own = "s4.review.\(outcome)"
      guard let total = draft.count("s4.review.total"), total > 0, let count = draft.count(own),
        outcome == "pending" ? count == 0 : count < total
      else { return nil }
      var wrong = Dictionary(uniqueKeysWithValues: outcomes.map { ($0, 0) })
      wrong[own] = total
      return draft.misstate(wrong, holding: words, &random) ? outcomes : nil
    }
  }

  /// Requests in the text and an empty table.
  private static let emptyRequests = SeededError(
    "N22.blank", in: .sixSections, shown: \.showsBlankLabels
  ) { draft, _ in
    guard draft.count(new) ?? 0 > 0 else { return nil }
    let cells = draft.form.cells.indices.filter { draft.form.cells[$0].id.hasPrefix("s3.") }
    for cell in cells where draft.expected[cell].entry.number != nil {
      draft.print("", in: cell, saying: Expectation(.blank))
    }
    return []
  }

  /// One count that the text gives otherwise than the table.
  ///
  /// Behind a division by applicants, `其中自然人…`, nobody can tell of which requests a number is, so
  /// that no check claims to.
  private static func misstated(
    _ id: String, _ cell: String, holding words: [String] = [], omitting other: String? = nil,
    in forms: [Form] = .sixSections,
    _ wrong: @escaping @Sendable (Draft, Int, inout Random) -> Int?
  ) -> SeededError {
    prose(id, in: forms) { draft, random in
      guard let count = draft.count(cell), let wrong = wrong(draft, count, &random) else {
        return nil
      }
      let words = words.map { Prose(draft.truth).filled($0, wrong) }
      guard draft.misstate([cell: wrong], holding: words, omitting: other, &random)
      else { return nil }
      return [cell]
    }
  }
}

extension Draft {
  /// Says of requests and disputes what would be true with other counts; `false` if nothing is said of
  /// them.
  mutating func misstate(
    _ counts: [String: Int], holding words: [String], omitting other: String? = nil,
    _ random: inout Random
  ) -> Bool {
    let isOld = form == .stat2014 && counts.keys.contains { $0.hasPrefix("v.") }
    let text = misstatement(of: counts, holding: words, omitting: other, &random) {
      isOld ? $0.disputes(&$1) : $0.requests(&$1)
    }
    guard let text else { return false }
    // Nothing else in the report says what is true.
    dropSentences(holding: ["全年共收到政府信息公开申请"])
    if isOld { parts[Self.oldDisputes].blocks = [.prose(text)] } else { say(text, of: .requests) }
    return true
  }
}
