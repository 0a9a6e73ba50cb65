import Disclosure

/// Reports that are like those of other agencies, or do not add up to them.
extension SeededError {
  static let peers: [SeededError] = [.sharedProse, .sharedTables, .wrongSum, .aboveSuperior]

  /// The report of another agency of the same kind under the own name.
  private static let sharedProse = SeededError(
    "X01.prose", besides: ["X02"], among: .agencies, shown: \.keepsParagraphs
  ) { draft, company, random in
    let truth = draft.truth
    guard let other = GeneratedAgency.sibling(of: truth.agency, &random),
      other.we == truth.agency.we
    else { return nil }
    var same = random
    company.drafts = [Draft(truth.with(agency: other), &same)]
    draft.rewrite(as: truth, &random)
    guard draft.isLong(without: truth.agency.name), !draft.saysShortName else { return nil }
    return []
  }

  /// The tables of another agency's report.
  private static let sharedTables = SeededError(
    "X02.tables", among: .agencies
  ) { draft, company, random in
    let figures = draft.truth.figures.compactMap(\.self).filter { $0 != .zero }
    guard Set(figures).count >= 4, figures.contains(where: { $0 >= Number(10) }) else { return nil }
    let other = company.drafts[0].truth
    company.drafts = [Draft(other.with(figures: draft.truth.figures), &random)]
    return draft.names(draft.printedCells)
  }

  /// A government whose figure is not the sum of those of its bodies.
  private static let wrongSum = SeededError("X03.sum", in: .sixSections, among: .subordinates) {
    draft, _, random in
    draft.printDecisions { $0 + random.int(1...9) }
  }

  /// A department with more than the government above it.
  private static let aboveSuperior = SeededError(
    "X04.above", in: .sixSections, among: .subordinates
  ) { draft, company, random in
    var government = draft
    draft = company.drafts[0]
    guard let cells = government.printDecisions({ _ in 0 }), let all = government.count(cells[0])
    else { return nil }
    draft.print(Number(all + random.int(1...9)), in: cells[0])
    company.drafts[0] = government
    return cells
  }
}

extension Draft {
  /// Prints another number of decisions in one row.
  fileprivate mutating func printDecisions(_ other: (Int) -> Int) -> [String]? {
    let cell = "s2.a6.penalties.decisions"
    guard let count = count(cell) else { return nil }
    print(Number(other(count)), in: cell)
    return [cell]
  }

  /// Whether the prose calls the agency by its short name, which is not masked as its own name is.
  fileprivate var saysShortName: Bool {
    parts.flatMap(\.blocks).contains { block in
      guard case .prose(let text) = block else { return false }
      return text.split(separator: truth.agency.name).contains { $0.contains(truth.agency.short) }
    }
  }
}
