import Disclosure

/// Reports that are copied from the year before, or do not belong into an agency's series.
extension SeededError {
  static let series: [SeededError] = [
    .copiedProse, .copiedTables, .renamed, .missingYear, .secondReport, .outlier,
  ]

  /// Last year's prose with this year's date; where numbers are last year's, too, tables disagree.
  private static let copiedProse = overYears(
    "Y03.copied", besides: ["Y04", "Y01", "P23", "P02", "P03", "D06", "N10"]
  ) { draft, company, random in
    let old = company.drafts[0].truth
    var same = random
    company.drafts[0].rewrite(as: old, &same)
    draft.rewrite(as: old.with(year: draft.truth.year), &random)
    return draft.isLong() ? [] : nil
  }

  /// Last year's tables.
  private static let copiedTables = overYears(
    "Y04.copied", besides: ["Y01", "P23", "P02", "P03", "D06", "P24", "N10"]
  ) { draft, company, random in
    let old = company.drafts[0].truth
    guard old.figures.count(where: { $0 ?? .zero != .zero }) >= 5 else { return nil }
    draft.rewrite(as: old.with(year: draft.truth.year), &random)
    draft.parts[0].blocks.append(.prose("新设便民查阅点,编印办事指南,组织开放日活动,广泛听取意见并逐条研究采纳,形成了长效机制。"))
    return []
  }

  /// A body that was renamed in the year.
  private static let renamed = SeededError(
    "Y08.renamed", .uncertain, in: .sixSections, among: .years, shown: \.keepsParagraphs
  ) { draft, _, _ in
    draft.add("\(draft.truth.year)年,我局更名为现名称,职责有所调整。", to: .general)
    return []
  }

  /// No report for the year before.
  private static let missingYear = overYears("Y06.gap", in: [.gov2021, .stat2014]) {
    draft, company, random in
    let old = company.drafts[0].truth
    company.drafts[0].rewrite(as: old.with(year: old.year - random.int(1...3)), &random)
    return []
  }

  /// Another report for the same year.
  private static let secondReport = overYears("Y07.second") { draft, company, random in
    var other = draft
    let cell = random.pick(other.counts)
    other.print(
      "\((other.expected[cell].entry.number?.count ?? 0) + random.int(1...9))", in: cell,
      saying: Expectation(.blank))
    company.drafts.append(other)
    return draft.names([cell])
  }

  /// A number ten times as large as in all years before.
  private static let outlier = SeededError(
    "Y05.tenfold", in: [.gov2021], among: .series
  ) { draft, company, random in
    let cell = "s2.a1.normativeDocs.made"
    let base = random.int(20...40)
    for place in company.drafts.indices {
      company.drafts[place].print(Number(base + random.int(0...3)), in: cell)
    }
    draft.print(Number((base + 1) * 10), in: cell)
    draft.print(Number((base + 1) * 10 + 900), in: "s2.a1.normativeDocs.inForce")
    return [cell, "s2.a1.normativeDocs.inForce"]
  }
}
