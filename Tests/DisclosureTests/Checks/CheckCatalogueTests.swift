import Testing

@testable import Disclosure

/// A check, a report that it fires on, and one like it that it leaves alone.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let id: String
  /// What the check must say of ``firing``, in order.
  let findings: [String]
  let firing: Report
  let silent: Report
  var previous: Report?
  var siblings: Siblings
  var peers: Peers
  /// What stands beside ``silent``, if it is not what stands beside ``firing``.
  var silentPeers: Peers?

  var testDescription: String { id }

  init(
    _ id: String, _ findings: String..., firing: Report, silent: Report = .sample(),
    previous: Report? = nil, siblings: Siblings = Siblings(), peers: Peers = Peers(),
    silentPeers: Peers? = nil
  ) {
    self.id = id
    self.findings = findings
    self.firing = firing
    self.silent = silent
    self.previous = previous
    self.siblings = siblings
    self.peers = peers
    self.silentPeers = silentPeers
  }
}

@Suite("The catalogue of checks")
struct CheckCatalogueTests {
  /// The checks of prose against tables have cases of their own.
  private static let narrative = Check.all.map(\.id).filter { $0.hasPrefix("N0") }
  /// A check of whole folders, tested with the roster.
  private static let ofFolders = [Check.missingReport.id]

  @Test("Every check has a case, and every case a check")
  func everyCheckHasACase() {
    let cases = Set(CheckCase.all.map(\.id))
    let checks = Set(Check.all.map(\.id)).subtracting(Self.narrative + Self.ofFolders)
    #expect(cases == checks)
  }

  @Test("No name is given twice")
  func namesAreUnique() {
    let ids = Check.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "Every check says in both languages what it asks and what it rests on", arguments: Check.all)
  func checksAreDocumented(_ check: Check) {
    let texts = [
      check.title.zh, check.title.en, check.rule.zh, check.rule.en, check.basis,
    ]
    #expect(!texts.contains(""))
    #expect(check.forms.allSatisfy { Form.named($0) != nil })
  }

  @Test("Every identity of a form belongs to a check of that form", arguments: Form.all)
  func identitiesAreChecked(_ form: Form) {
    let checks = Check.all.filter { $0.applies(to: form) }.map(\.id)
    let orphans = form.identities.map(\.check).filter { !checks.contains($0) }
    #expect(orphans.isEmpty)
  }

  @Test("Every check fires where it should", arguments: CheckCase.all)
  func checkFires(_ example: CheckCase) {
    let findings = example.firing.findings(
      example.id, after: example.previous, among: example.siblings, beside: example.peers)
    #expect(findings.map(\.line) == example.findings)
    for finding in findings {
      #expect(finding.message.zh.hasSuffix("。"))
      #expect(finding.message.en.hasSuffix("."))
      #expect(!finding.message.zh.contains("Optional"))
    }
  }

  @Test("Every check is silent where it should be", arguments: CheckCase.all)
  func checkIsSilent(_ example: CheckCase) {
    let findings = example.silent.findings(
      example.id, after: example.previous, among: example.siblings,
      beside: example.silentPeers ?? example.peers)
    #expect(findings.map(\.message.zh) == [])
  }

  @Test("No finding is graver than its check says", arguments: CheckCase.all)
  func severityIsAnnounced(_ example: CheckCase) {
    let check = Check.all.first { $0.id == example.id }
    let gravest = example.firing.findings(
      example.id, after: example.previous, among: example.siblings, beside: example.peers
    ).map(\.severity).max()
    #expect(gravest.map { $0 <= check?.severity ?? .note } ?? false)
  }

  @Test("A report without fault has no finding but what needs the year before", arguments: Form.all)
  func sampleIsClean(_ form: Form) {
    let findings = Examination(of: .sample(form)).findings.map(\.line)
    #expect(!findings.contains { $0.hasSuffix("fail") && !$0.hasPrefix("V11") })
  }
}
