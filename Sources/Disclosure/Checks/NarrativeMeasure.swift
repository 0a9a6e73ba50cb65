/// What a statement must be measured by: the cells whose sum it should be, and the other sums that
/// mean the same to a writer who counts otherwise.
struct NarrativeMeasure {
  /// The check that compares.
  var check: String
  /// How grave a difference is.
  var severity: Severity = .error
  /// What is counted, in words.
  var name: Message
  /// The cells whose sum the statement should be.
  var cells: [String]
  /// Other sums that do as well.
  var others: [[Term]] = []

  /// A cell of a sum, or one taken away.
  struct Term {
    var cell: String
    var sign = 1
  }
}

extension NarrativeComparison {
  /// The sums of a measure that the report's tables give.
  struct Figures {
    /// The sum of the measure's cells.
    var sum: Number
    /// That sum and the others that do as well.
    var accepted: [Number]
  }

  /// What a statement is measured by in the report's form; `nil` if the form does not count it.
  func measure(of statement: Statement) -> NarrativeMeasure? {
    switch report.form {
    case .stat2014: statistics(statement)
    case .stat2008: cityStatistics(statement)
    default: requests(statement)
    }
  }

  private func cityStatistics(_ statement: Statement) -> NarrativeMeasure? {
    switch statement.subject {
    case .received: .init(check: "N01", name: .received, cells: ["q.received.current"])
    case .done where statement.value == .all: nil
    case .done: .init(check: "N02", name: .done, cells: ["q.replied.current"])
    case .review: .init(check: "N04", name: .review, cells: ["v.review.current"])
    case .litigation: .init(check: "N04", name: .litigation, cells: ["v.litigation.current"])
    case .disputes:
      .init(
        check: "N04", name: .disputes, cells: ["v.review.current", "v.litigation.current"])
    default: nil
    }
  }

  private func statistics(_ statement: Statement) -> NarrativeMeasure? {
    switch statement.subject {
    case .received: .init(check: "N01", name: .received, cells: ["q.received"])
    case .done where statement.value == .all: nil
    case .done:
      .init(check: "N02", name: .done, cells: ["q.closed"], others: [[.init(cell: "q.replied")]])
    case .handled:
      .init(
        check: "N02", name: .handled, cells: ["q.closed"],
        others: [[.init(cell: "q.received")], [.init(cell: "q.replied")]])
    case .review: .init(check: "N04", name: .review, cells: ["v.review"])
    case .litigation: .init(check: "N04", name: .litigation, cells: ["v.litigation"])
    case .disputes:
      .init(check: "N04", name: .disputes, cells: ["v.review", "v.litigation"])
    default: nil
    }
  }

  private func requests(_ statement: Statement) -> NarrativeMeasure? {
    let review = "s4.review.total"
    let direct = "s4.direct.total"
    let later = "s4.afterReview.total"
    return switch statement.subject {
    case .received: received(statement)
    case .done where statement.value == .all:
      .init(check: "N08", name: .allDone, cells: [Self.carryOut])
    case .done: .init(check: "N02", name: .done, cells: [Self.result], others: otherResults)
    case .handled:
      .init(
        check: "N02", name: .handled, cells: [Self.result],
        others: [[Self.new], [Self.new, Self.carryIn]].map { $0.map { .init(cell: $0) } })
    case .carriedIn: .init(check: "N03", name: .carriedIn, cells: [Self.carryIn])
    case .carriedOut: .init(check: "N03", name: .carriedOut, cells: [Self.carryOut])
    case .review: .init(check: "N04", name: .review, cells: [review])
    case .litigation: .init(check: "N04", name: .litigation, cells: [direct, later])
    case .directSuit: .init(check: "N04", name: .directSuit, cells: [direct])
    case .suitAfterReview: .init(check: "N04", name: .suitAfterReview, cells: [later])
    case .disputes: .init(check: "N04", name: .disputes, cells: [review, direct, later])
    default: outcome(statement) ?? applicants(statement) ?? decisions(statement)
    }
  }

  private static let new = "s3.new.total"
  private static let carryIn = "s3.carryIn.total"
  private static let result = "s3.resultTotal.total"
  private static let carryOut = "s3.carryOut.total"

  private func received(_ statement: Statement) -> NarrativeMeasure {
    guard !statement.includesCarriedIn else {
      return .init(check: "N01", name: .receivedAndCarried, cells: [Self.new, Self.carryIn])
    }
    return .init(
      check: "N01", name: .received, cells: [Self.new],
      others: [[.init(cell: Self.new), .init(cell: Self.carryIn)]])
  }

  /// A writer may count the replies to the year's own requests only, or leave out what ended without
  /// a reply.
  private var otherResults: [[NarrativeMeasure.Term]] {
    let result = NarrativeMeasure.Term(cell: Self.result)
    let carried = NarrativeMeasure.Term(cell: Self.carryIn, sign: -1)
    let unanswered = report.form.cells.filter { cell in
      cell.id.hasPrefix("s3.other.") && cell.id.hasSuffix(".total")
        && report[cell.id].entry.number != nil
    }.map { NarrativeMeasure.Term(cell: $0.id, sign: -1) }
    return [[result, carried], [result] + unanswered, [result, carried] + unanswered]
  }

  /// The sums of a measure; `nil` if a number is missing that the sum needs.
  func figures(_ measure: NarrativeMeasure) -> Figures? {
    let main = sum(measure.cells.map { .init(cell: $0) })
    let others = measure.others.compactMap(sum)
    // 申请答复数 does where 申请办结数 is not printed.
    guard let sum = main ?? (measure.cells == ["q.closed"] ? others.last : nil) else { return nil }
    return Figures(sum: sum, accepted: [sum] + others)
  }

  func sum(_ terms: [NarrativeMeasure.Term]) -> Number? {
    var sum = Number.zero
    for term in terms {
      guard let number = report[term.cell].entry.number else { return nil }
      sum = term.sign < 0 ? sum - number : sum + number
    }
    return sum
  }

  /// The check under which a statement is judged: what one of text and table has none of is N05.
  func check(_ statement: Statement, _ measure: NarrativeMeasure, _ figures: Figures) -> String {
    guard measure.check == "N01" || measure.check == "N04" else { return measure.check }
    return statement.value.isZero || figures.sum == .zero ? "N05" : measure.check
  }
}

extension Message {
  fileprivate static let received = Self(zh: "收到申请", en: "requests received")
  fileprivate static let receivedAndCarried = Self(
    zh: "收到申请(含上年结转)", en: "requests received, with those carried over")
  fileprivate static let done = Self(zh: "办结或答复申请", en: "requests closed")
  fileprivate static let handled = Self(zh: "办理申请", en: "requests handled")
  fileprivate static let allDone = Self(zh: "申请全部办结", en: "all requests closed")
  fileprivate static let carriedIn = Self(zh: "上年结转申请", en: "requests carried over")
  fileprivate static let carriedOut = Self(
    zh: "结转下年度申请", en: "requests carried over to the next year")
  fileprivate static let review = Self(zh: "行政复议", en: "reconsiderations")
  fileprivate static let litigation = Self(zh: "行政诉讼", en: "lawsuits")
  fileprivate static let directSuit = Self(
    zh: "未经复议直接起诉", en: "lawsuits without reconsideration")
  fileprivate static let suitAfterReview = Self(zh: "复议后起诉", en: "lawsuits after reconsideration")
  fileprivate static let disputes = Self(
    zh: "行政复议和行政诉讼", en: "reconsiderations and lawsuits")
}
