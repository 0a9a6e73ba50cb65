/// The statements of a report's prose beside its tables.
struct NarrativeComparison {
  /// What became of one statement.
  struct Judgment {
    /// The check that asks.
    var check: String
    /// What is wrong or cannot be told; `nil` if the statement agrees with the table.
    var finding: Finding?
  }

  /// The report.
  let report: Report
  /// What its statements say together.
  private(set) var evidence = NarrativeEvidence()
  /// Whether the results of the table add up, so that it was read rightly and is sound.
  private(set) var isResultSumRight = false
  /// What each kind of statement is measured by.
  private var measures: [Kind: (measure: NarrativeMeasure, figures: Figures?)] = [:]

  /// What decides by what a statement is measured.
  private struct Kind: Hashable {
    let subject: Statement.Subject
    let isAll: Bool
    let includesCarriedIn: Bool

    init(of statement: Statement) {
      subject = statement.subject
      isAll = statement.value == .all
      includesCarriedIn = statement.includesCarriedIn
    }
  }

  /// The statements of `report` beside its tables.
  init(of report: Report) {
    self.report = report
    var known: Set<Kind> = []
    let results = report["s3.resultTotal.total"].entry.number
    for statement in report.statements {
      let kind = Kind(of: statement)
      if known.insert(kind).inserted, let measure = measure(of: statement) {
        measures[kind] = (measure, figures(measure))
      }
      evidence.add(statement, measures[kind]?.figures, results: results)
    }
    isResultSumRight = known.contains { $0.subject.isOutcome } && resultsAddUp
  }

  /// A judgment for each statement that can be compared, in reading order.
  ///
  /// Where one of several statements on a thing agrees with the table, those that do not are of
  /// another body or another count: nothing is said of them.
  var judgments: [Judgment] {
    var judgments: [Judgment] = []
    var doubted: Set<String> = []
    for statement in report.statements {
      guard let (measure, known) = measures[Kind(of: statement)], isAnchored(statement) else {
        continue
      }
      guard let figures = known else {
        if isOwn(statement), doubted.insert(measure.check).inserted {
          judgments.append(doubt(of: statement, measure))
        }
        continue
      }
      if figures.accepted.contains(where: statement.value.agrees) {
        judgments.append(Judgment(check: check(statement, measure, figures), finding: nil))
      } else if isOwn(statement), !hasAgreeing(statement) {
        judgments.append(breach(of: statement, measure, figures))
      }
    }
    return judgments
  }

  /// The statements with the cells that they are measured by.
  var links: [NarrativeLink] {
    report.statements.compactMap { statement in
      guard let (measure, figures) = measures[Kind(of: statement)] else { return nil }
      let agrees = figures.map { $0.accepted.contains(where: statement.value.agrees) }
      let isSure = agrees == true || isOwn(statement) && isAnchored(statement)
      return NarrativeLink(
        statement: statement, cells: measure.cells, agrees: isSure ? agrees : nil)
    }
  }

  /// Whether another statement on the same thing agrees with the table.
  private func hasAgreeing(_ statement: Statement) -> Bool {
    statement.value == .all && statement.subject == .done
      ? isPartOfAnother(statement) : evidence.agreeing.contains(statement.subject)
  }

  /// Whether a claim that all are done stands beside a number that is wrong itself, or beside the
  /// number of those that are not done yet.
  private func isPartOfAnother(_ claim: Statement) -> Bool {
    evidence.saysCarriedOut || evidence.wrongDone.contains(.init(of: claim))
  }

  /// Whether a statement is surely about the agency's own office and its own information.
  private func isOwn(_ statement: Statement) -> Bool {
    let kind = report.agency?.value.kind ?? .unknown
    let isPlace = kind == .government || kind == .committee
    if statement.isWide, !isPlace { return false }
    // The table of a government may have its own documents and decisions only, or those of all.
    if statement.subject.isDecision { return kind == .department || kind == .township }
    let quote = Letters(statement.quote)
    // A government's own office is a part of it, and its table may count them all.
    if isPlace, ["办公室", "办公厅", "政府办", "本级"].contains(where: quote.contains) { return false }
    guard statement.subject.isDispute, !quote.contains("公开"), statement.section != 4 else {
      return true
    }
    // A body that reviews others counts more than its own.
    let name = Letters(report.agency?.value.name ?? "")
    let reviewsOthers = isPlace || ["司法", "法制", "复议", "法院"].contains(where: name.contains)
    return !reviewsOthers || statement.value.isZero
  }
}

extension Statement.Value {
  /// Whether a number of a table is the one stated.
  func agrees(_ number: Number) -> Bool {
    switch self {
    case .exactly(let count): number == Number(count)
    case .some: number > .zero
    case .between(let low, let high): number >= Number(low) && number < Number(high)
    case .none, .all: number == .zero
    }
  }

  /// Whether it says that there was none.
  var isZero: Bool { self == .none || self == .exactly(0) }
}

extension Statement.Subject {
  /// Whether it counts reconsiderations or lawsuits.
  var isDispute: Bool {
    switch self {
    case .review, .litigation, .directSuit, .suitAfterReview, .disputes: true
    default: isDisputeOutcome
    }
  }
}
