import Disclosure
import DisclosureIndex

/// One clean report, and the same with one error seeded in it: what the checks say of both.
struct Trial {
  /// The error that was seeded; `nil` if the report has no place for any.
  private(set) var error: SeededError?
  /// The errors and warnings in the clean report, of which there should be none.
  let alarms: [Finding]
  /// Whether every check that must find the error did.
  private(set) var isFound = false
  /// The errors reported that have nothing to do with the one that was seeded.
  private(set) var falseAlarms: [Finding] = []
  /// The warnings besides.
  private(set) var warnings: [Finding] = []

  /// How the command is asked for the report.
  let options: String

  /// The trial of a number in a sequence: every seeded error in turn, each in all layouts in turn.
  init(seed: UInt64, index: Int) {
    let errors = SeededError.all
    let (turn, round) = (index % errors.count, index / errors.count)
    let format = Self.formats[(index + round) % Self.formats.count]
    let layouts = Self.layouts(of: format)
    let layout = layouts[(index + round * 7) % layouts.count]
    // A report without a place for the error gives way to others, and the error at last to others.
    for attempt in 0..<Self.mostReports + errors.count {
      let error = errors[(turn + max(0, attempt - Self.mostReports) * 37) % errors.count]
      let number = index + attempt * Self.stride
      let form = error.forms.isEmpty ? nil : error.forms[round % error.forms.count]
      let story = Story(
        seed: seed, index: number, format: format, layout: layout, form: form, error: error)
      guard let story else { continue }
      let known = Self.findings(in: story.clean, beside: story.cleanCompany, story.roster)
      self.error = error
      alarms = known.filter { $0.outcome == .fail && $0.severity >= .warning }
      options =
        "--index \(number) --layout \(layout.id)" + (form.map { " --form \($0.id)" } ?? "")
      let findings = Self.findings(in: story.seeded, beside: story.seededCompany, story.roster)
      judge(findings, of: error, story.wrongCells, beside: Set(known))
      return
    }
    (alarms, options) = ([], "--index \(index)")
  }

  /// How many reports are looked at for one with a place for an error.
  private static let mostReports = 60
  /// How far apart these are in the sequence.
  private static let stride = 1_000_003

  private mutating func judge(
    _ findings: [Finding], of error: SeededError, _ cells: Set<String>, beside known: Set<Finding>
  ) {
    let involved = { (finding: Finding) in
      cells.isEmpty || finding.operands.contains { cells.contains($0.cell) }
    }
    let fresh = findings.filter { !known.contains($0) }
    isFound = error.checks.allSatisfy { check in
      fresh.contains { $0.checkID == check && $0.outcome == error.outcome && involved($0) }
    }
    let own = Set(error.checks).union(error.consequences)
    let others = fresh.filter { finding in
      finding.outcome == .fail && !own.contains(finding.checkID)
        && (cells.isEmpty || !involved(finding))
    }
    falseAlarms = others.filter { $0.severity == .error }
    warnings = others.filter { $0.severity == .warning }
  }

  /// Most reports are texts; some are pages and files of Word.
  private static let formats: [ReportFormat] = [
    .text, .text, .html, .text, .text, .text, .docx, .text,
  ]

  private static func layouts(of format: ReportFormat) -> [Layout] {
    format.layouts.filter { $0.isRecoverable && $0.showsTables && $0.isWhole }
  }

  /// What all checks find in a report beside others, those too that are asked on demand only.
  private static func findings(
    in generated: GeneratedReport, beside others: [GeneratedReport], _ roster: [String]
  ) -> [Finding] {
    let reports = ([generated] + others).compactMap { try? Report.all(reading: $0.bytes)[0] }
    guard reports.count == others.count + 1 else {
      return [Finding("unread", .error, zh: "无法读取。", en: "It cannot be read.")]
    }
    guard !others.isEmpty else { return Examination(of: reports[0], by: Check.all).findings }
    var settings = CheckSettings()
    settings.on = Set(Check.all.filter(\.isOff).map(\.id))
    let office = Office(
      settings: settings,
      roster: try? Roster(text: roster.joined(separator: "\n"), path: "roster.csv"))
    let files = reports.enumerated().map { place, report in
      ReportFile(source: SourceFile(path: "\(place).txt"), result: .success(report))
    }
    let collection = ReportCollection(files, of: office)
    let peers = collection.peers()[0] ?? Peers()
    return collection.examination(of: 0, beside: peers)?.findings ?? []
  }
}
