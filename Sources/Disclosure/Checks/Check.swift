/// One check of the catalogue: what must hold, why, how grave a breach is, and how to tell.
///
/// There is one of each, which every examination refers to.
public final class Check: Sendable, Identifiable {
  /// Its name in the catalogue: `R01`.
  public let id: String
  /// What it is about, in a few words.
  public let title: Message
  /// What must hold.
  public let rule: Message
  /// The statute, form or practice it rests on.
  public let basis: String
  /// The gravest severity it reports.
  public let severity: Severity
  /// The names of the forms it applies to; empty for all.
  public let forms: [String]
  /// The kinds of agencies it applies to; empty for all.
  public let kinds: [Agency.Kind]
  /// Whether it is asked only on demand: a local rule, or a signal for analysts.
  public let isOff: Bool
  /// Whether it tells of what is missing, which may stand on a page that was not read.
  let isOfAbsence: Bool
  /// Judges a report.
  let judge: @Sendable (inout Examination) -> Void

  init(
    _ id: String, _ severity: Severity, isOff: Bool = false, isOfAbsence: Bool = false,
    title: Message, rule: Message, basis: String, forms: [String] = [], kinds: [Agency.Kind] = [],
    judge: @escaping @Sendable (inout Examination) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.rule = rule
    self.basis = basis
    self.forms = forms
    self.kinds = kinds
    self.isOff = isOff
    self.isOfAbsence = isOfAbsence
    self.judge = judge
  }

  /// Whether it can be asked of a report in `form`.
  public func applies(to form: Form) -> Bool {
    forms.isEmpty || forms.contains(form.id)
  }
}

extension Check {
  /// Whether it can be asked of an agency of this kind.
  func applies(to kind: Agency.Kind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}

/// The examination of one report: what each check found, and how many questions it settled.
public struct Examination: Sendable {
  /// The report.
  public let report: Report
  /// The same agency's report of the year before, where there is one.
  public let previous: Report?
  /// The other reports of the agency.
  public let siblings: Siblings
  /// What the reports of other agencies have to do with it.
  public let peers: Peers
  /// What is asked otherwise than the catalogue has it.
  public let settings: CheckSettings
  /// Why the year before is another body's; `nil` if it is the agency's own, or there is none.
  let otherBody: OtherBody?
  /// The kind of body that reports: what is known of it from elsewhere, else what its name tells.
  let kind: Agency.Kind
  /// The level it stands on: what is known of it from elsewhere, else what its name tells.
  let level: Agency.Level
  /// What does not hold or could not be decided, in the order of the catalogue.
  public private(set) var findings: [Finding] = []
  /// How many relations were found to hold.
  public private(set) var passed = 0
  private var judgments: [NarrativeComparison.Judgment]?
  /// How many checks do not apply to this report.
  public private(set) var notApplicable = 0

  /// Examines a report by `checks`, or else by those that the settings want, beside the report of the
  /// year before, the agency's others and those of other agencies.
  public init(
    of report: Report, after previous: Report? = nil, among siblings: Siblings = Siblings(),
    beside peers: Peers = Peers(), by checks: [Check]? = nil,
    under settings: CheckSettings = CheckSettings()
  ) {
    self.report = report
    self.previous = previous
    self.siblings = siblings
    self.peers = peers
    self.settings = settings
    let agency = report.agency?.value
    let standing =
      settings.standings.isEmpty ? nil : agency.flatMap { settings.standings[$0.canonicalName] }
    kind = standing?.kind ?? agency?.kind ?? .unknown
    level = standing?.level ?? agency?.level ?? .unknown
    otherBody = previous.flatMap { OtherBody(report, after: $0) }
    for check in checks ?? settings.checks {
      if check.applies(to: report.form), check.applies(to: kind) {
        let known = findings.count
        check.judge(&self)
        for place in known..<findings.count where isDoubtful(findings[place], of: check) {
          findings[place] = findings[place].doubted
        }
      } else {
        notApplicable += 1
      }
    }
  }

  /// Whether a finding tells of what may stand on a page that was not read, or rests on characters
  /// that were recognized in a picture; numbers that a sum confirms are none of these.
  private func isDoubtful(_ finding: Finding, of check: Check) -> Bool {
    let hygiene = report.hygiene
    if check.isOfAbsence, !hygiene.unreadPages.isEmpty { return true }
    guard hygiene.isRecognized, check.id != Check.picture.id else { return false }
    guard finding.operands.isEmpty || finding.operands.contains(where: { $0.entry.number == nil })
    else { return false }
    return check.isOfAbsence
      || finding.position.map { hygiene.recognizedPages.contains($0.page ?? 1) } ?? true
  }

  /// Leaves out findings, and says how many.
  public mutating func leaveOut(where isKnown: (Finding) -> Bool) -> Int {
    let all = findings.count
    findings.removeAll(where: isKnown)
    return all - findings.count
  }

  /// The judgments on the statements of the prose, made once for all checks.
  mutating func narrative() -> [NarrativeComparison.Judgment] {
    if let judgments { return judgments }
    let made = NarrativeComparison(of: report).judgments
    judgments = made
    return made
  }

  /// Notes that a relation holds.
  mutating func pass() { passed += 1 }

  /// Notes that a check has nothing to ask of this report.
  mutating func notApply() { notApplicable += 1 }

  /// Reports what does not hold or cannot be decided.
  mutating func add(_ finding: Finding) { findings.append(settings.graded(finding)) }

}
