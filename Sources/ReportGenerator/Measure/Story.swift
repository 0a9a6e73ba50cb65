import Disclosure

/// A clean report and the same with one error, each with the reports that it is read with.
struct Story {
  /// The report without an error.
  let clean: GeneratedReport
  /// The report with it.
  let seeded: GeneratedReport
  /// What the clean report is read with.
  let cleanCompany: [GeneratedReport]
  /// What the report with the error is read with.
  let seededCompany: [GeneratedReport]
  /// The lines of the roster.
  let roster: [String]
  /// The cells that the error has made wrong; none if it is in the prose.
  let wrongCells: Set<String>

  /// The report of a number in a sequence; `nil` if it has no place for the error.
  init?(
    seed: UInt64, index: Int, format: ReportFormat, layout: Layout, form: Form?, error: SeededError
  ) {
    var random = Random(seed: seed, index: index)
    let truth = GeneratedReport.truth(form, &random)
    guard error.applies(to: truth.form), error.isShown(layout),
      let (clean, cleanCompany) = Company.make(error.scope, of: truth, &random)
    else { return nil }
    var (own, company) = (clean, cleanCompany)
    var chance = Random(seed: seed ^ 0x51_1B, index: index)
    guard let cells = error.commit(&own, &company, &chance) else { return nil }
    func report(_ draft: Draft, _ damages: [Damage] = []) -> GeneratedReport {
      var random = random
      return GeneratedReport(
        draft, index: index, format: format, layout: layout, damages: damages, &random)
    }
    self.clean = report(clean)
    seeded = report(own, error.damages)
    self.cleanCompany = cleanCompany.drafts.map { report($0) }
    seededCompany = company.drafts.map { report($0) }
    roster = company.roster
    wrongCells = Set(cells)
  }
}
