/// How requests and disputes ended: what the prose says of it beside the tables.
extension NarrativeComparison {
  /// What a statement on outcomes is measured by.
  func outcome(_ statement: Statement) -> NarrativeMeasure? {
    switch statement.subject {
    case .granted: granted
    case .partial: measure(.partial, cells: totals("s3.partial"))
    case .disclosed: measure(.disclosed, cells: totals("s3.granted") + totals("s3.partial"))
    case .denied: refused("s3.denied.", .denied)
    case .unable: refused("s3.unable.", .unable)
    case .notProcessed: refused("s3.notProcessed.", .notProcessed)
    case .dealtOtherwise: refused("s3.other.", .dealtOtherwise)
    case .reviewsUpheld: disputes(.allUpheld, ["corrected", "other", "pending"], of: Self.reviews)
    case .reviewsCorrected: disputes(.reviewsCorrected, ["corrected"], of: Self.reviews)
    case .reviewsPending: disputes(.reviewsPending, ["pending"], of: Self.reviews)
    case .suitsUpheld: disputes(.allUpheld, ["corrected", "other", "pending"], of: Self.suits)
    case .suitsCorrected: disputes(.suitsCorrected, ["corrected"], of: Self.suits)
    case .suitsPending: disputes(.suitsPending, ["pending"], of: Self.suits)
    default: nil
    }
  }

  private static let reviews = ["review"]
  private static let suits = ["direct", "afterReview"]
  /// The blocks of results that give the applicant nothing.
  private static let refusals = ["s3.denied.", "s3.unable.", "s3.notProcessed.", "s3.other."]

  private var granted: NarrativeMeasure {
    // A writer may count those granted in part among the granted.
    let both = totals("s3.granted") + totals("s3.partial")
    return measure(.granted, cells: totals("s3.granted"), others: [both])
  }

  /// One block of results; a writer may call by its name others that gave nothing, or one row of it.
  private func refused(_ block: String, _ name: Message) -> NarrativeMeasure? {
    let own = totals(block)
    guard !own.isEmpty else { return nil }
    var others = own.filter { report[$0].entry.number != .zero }.map { [$0] }
    for refusal in Self.refusals where refusal != block {
      let more = totals(refusal)
      others += ([own] + others.filter { $0.count > own.count }).map { $0 + more }
    }
    return measure(name, cells: own, others: others)
  }

  private func measure(
    _ name: Message, cells: [String], others: [[String]] = []
  ) -> NarrativeMeasure {
    .init(
      check: "N06", severity: .warning, name: name, cells: cells,
      others: others.map { $0.map { .init(cell: $0) } })
  }

  private func disputes(
    _ name: Message, _ outcomes: [String], of blocks: [String]
  ) -> NarrativeMeasure {
    .init(
      check: "N09", severity: .warning, name: name,
      cells: blocks.flatMap { block in outcomes.map { "s4.\(block).\($0)" } })
  }

  /// The cells of the total column in the rows whose names begin so, but those that are not printed.
  private func totals(_ rows: String) -> [String] {
    report.form.cells.map(\.id).filter { cell in
      cell.hasPrefix(rows) && cell.hasSuffix(".total") && report[cell].entry != .absent
    }
  }
}

// MARK: - Whether it can be compared

extension NarrativeComparison {
  /// Whether a statement can be held against the table: one on outcomes only beside a total that
  /// the table confirms, for then it surely speaks of the same requests or disputes.
  func isAnchored(_ statement: Statement) -> Bool {
    if statement.subject.isOutcome { return isOutcomeAnchored(statement) }
    if statement.subject.isDisputeOutcome { return isDisputeAnchored(statement) }
    if statement.subject.isApplicant { return isApplicantAnchored(statement) }
    if statement.subject.isDecision { return isDecisionAnchored(statement) }
    return true
  }

  private func isOutcomeAnchored(_ statement: Statement) -> Bool {
    guard evidence.isAgreed(statement.subject), isResultSumRight,
      evidence.hasTotals(beside: statement)
    else { return false }
    // What was carried over may be in the figure or not, unless the sentence counts the results.
    let isFlowClear = ["s3.carryIn.total", "s3.carryOut.total"].allSatisfy {
      report[$0].entry.number == .zero
    }
    return isFlowClear || evidence.countedResults.contains(.init(of: statement))
  }

  /// Whether the results of the table add up.
  var resultsAddUp: Bool {
    let blocks = (["s3.granted", "s3.partial"] + Self.refusals).map(totals)
    guard !blocks.contains(where: \.isEmpty), let sum = sum(blocks.flatMap { $0 }) else {
      return false
    }
    return sum == report["s3.resultTotal.total"].entry.number
  }

  private func isDisputeAnchored(_ statement: Statement) -> Bool {
    let isReview = Self.reviewOutcomes.contains(statement.subject)
    let blocks = isReview ? Self.reviews : Self.suits
    return evidence.confirmed[isReview ? .review : .litigation]?.contains(statement.quote) == true
      && evidence.isOnly(statement.subject)
      && blocks.allSatisfy { block in
        let parts = ["upheld", "corrected", "other", "pending"].map { "s4.\(block).\($0)" }
        return sum(parts).map { $0 == report["s4.\(block).total"].entry.number } ?? false
      }
  }

  private static let reviewOutcomes: [Statement.Subject] = [
    .reviewsUpheld, .reviewsCorrected, .reviewsPending,
  ]

  private func sum(_ cells: [String]) -> Number? { sum(cells.map { .init(cell: $0) }) }
}

extension Message {
  fileprivate static let granted = Self(zh: "予以公开", en: "requests granted")
  fileprivate static let partial = Self(zh: "部分公开", en: "requests granted in part")
  fileprivate static let disclosed = Self(
    zh: "予以公开和部分公开", en: "requests granted, wholly or in part")
  fileprivate static let denied = Self(zh: "不予公开", en: "requests denied")
  fileprivate static let unable = Self(zh: "无法提供", en: "information that could not be provided")
  fileprivate static let notProcessed = Self(zh: "不予处理", en: "requests not processed")
  fileprivate static let dealtOtherwise = Self(zh: "其他处理", en: "requests dealt with otherwise")
  fileprivate static let allUpheld = Self(zh: "全部维持", en: "all upheld")
  fileprivate static let reviewsCorrected = Self(
    zh: "行政复议被纠错", en: "reconsiderations that corrected the agency")
  fileprivate static let reviewsPending = Self(zh: "行政复议尚未审结", en: "reconsiderations pending")
  fileprivate static let suitsCorrected = Self(
    zh: "行政诉讼被纠错", en: "lawsuits that corrected the agency")
  fileprivate static let suitsPending = Self(zh: "行政诉讼尚未审结", en: "lawsuits pending")
}
