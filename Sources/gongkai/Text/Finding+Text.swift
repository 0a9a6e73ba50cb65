internal import Disclosure

extension Finding {
  /// The finding on one line: place, sign, severity, check and sentence.
  func line(_ paint: Paint, checkWidth: Int) -> String {
    let sentence = message.text.shown
    return "\(place.rightField(6)) \(paint(mark, severity)) \(check.field(checkWidth)) \(sentence)"
  }

  /// Sign and word of the severity; of what could not be decided, a word that says so.
  var mark: String {
    outcome == .fail
      ? "\(severity.sign) \(severity.word.text)"
      : "~ \(say("无法判定", "undecided"))"
  }

  /// The line in the source, or `page:line`; a dash for what has no place.
  var place: String { position.map(\.description) ?? "-" }
}

extension Sequence<Finding> {
  /// The findings on a line each, their sentences under each other.
  func lines(_ paint: Paint) -> [String] {
    let width = map(\.check.columns).max() ?? 0
    return map { $0.line(paint, checkWidth: width) }
  }
}

/// How many findings there are of each severity, and how many questions could not be decided.
struct Counts {
  private var failed: [Severity: Int] = [:]
  /// The questions that could not be decided.
  private(set) var undecided = 0

  /// The counts of these findings.
  init(_ findings: some Sequence<Finding> = []) {
    for finding in findings { add(finding) }
  }

  /// Counts a finding.
  mutating func add(_ finding: Finding) {
    switch finding.outcome {
    case .fail: failed[finding.severity, default: 0] += 1
    case .uncertain: undecided += 1
    }
  }

  /// How many failed checks are of a severity.
  subscript(severity: Severity) -> Int { failed[severity] ?? 0 }

  /// The counts in words.
  var text: String {
    let parts = Severity.allCases.reversed().map { "\($0.word.text) \(self[$0])" }
    let rest = undecided == 0 ? [] : [say("无法判定 \(undecided)", "undecided \(undecided)")]
    return (parts + rest).joined(separator: say(",", ", "))
  }
}
