/// The reader measured with generated reports: all told, by layout, by damage and by both.
package struct Measure: Sendable {
  /// All reports.
  package private(set) var all = Tally()
  /// The reports of which all can be read.
  package private(set) var recoverable = Tally()
  /// The reports in each layout.
  package private(set) var layouts: [String: Tally] = [:]
  /// The reports with each damage; those without any under `none`.
  package private(set) var damages: [String: Tally] = [:]
  /// The reports in a layout with one damage or none, under `layout + damage`.
  package private(set) var combinations: [String: Combination] = [:]

  /// The numbers of reports with a cell that was read wrong in silence, in order.
  package private(set) var silentReports: [Int] = []
  /// The numbers of reports whose true prose was taken for wrong, in order.
  package private(set) var falseAlarms: [Int] = []

  /// A layout with one damage, and a report to look at.
  package struct Combination: Sendable {
    /// What came of its reports.
    package var tally = Tally()
    /// Whether all that its reports say can be read.
    package var isRecoverable = true
    /// The number of the worst report.
    package var example = 0
    fileprivate var worst = -1
  }

  /// Nothing measured yet.
  package init() {}

  /// Counts one report, which took `time` microseconds to read and to check.
  package mutating func add(_ generated: GeneratedReport, _ score: Score, time: Int) {
    all.add(score, time: time)
    if generated.isRecoverable { recoverable.add(score, time: time) }
    layouts[generated.layout.id, default: Tally()].add(score, time: time)
    for damage in generated.damages {
      damages[damage.id, default: Tally()].add(score, time: time)
    }
    if generated.damages.isEmpty { damages["none", default: Tally()].add(score, time: time) }
    if score.verdicts.contains(.silent) { silentReports.append(generated.index) }
    // A figure that is wrong on purpose, or another report's, does belie the prose.
    let isTrue = generated.damages.allSatisfy { $0.family != .figure && $0.family != .copy }
    if score.falseAlarms > 0, isTrue { falseAlarms.append(generated.index) }
    guard generated.damages.count <= 1 else { return }
    let key = "\(generated.layout.id) + \(generated.damages.first?.id ?? "none")"
    combinations[key, default: Combination()].add(generated, score, time: time)
  }

  /// Counts what another has measured.
  package mutating func add(_ other: Measure) {
    all.add(other.all)
    recoverable.add(other.recoverable)
    silentReports = (silentReports + other.silentReports).sorted()
    falseAlarms = (falseAlarms + other.falseAlarms).sorted()
    for (id, tally) in other.layouts { layouts[id, default: Tally()].add(tally) }
    for (id, tally) in other.damages { damages[id, default: Tally()].add(tally) }
    for (id, combination) in other.combinations {
      combinations[id, default: Combination()].add(combination)
    }
  }
}

extension Measure.Combination {
  fileprivate mutating func add(_ generated: GeneratedReport, _ score: Score, time: Int) {
    tally.add(score, time: time)
    isRecoverable = isRecoverable && generated.isRecoverable
    let silent = score.verdicts.count { $0 == .silent }
    let refused = score.verdicts.count { $0 == .refused || $0 == .named }
    look(at: generated.index, silent * 1_000 + refused)
  }

  fileprivate mutating func add(_ other: Self) {
    tally.add(other.tally)
    isRecoverable = isRecoverable && other.isRecoverable
    look(at: other.example, other.worst)
  }

  private mutating func look(at index: Int, _ badness: Int) {
    if badness > worst || badness == worst && index < example {
      (worst, example) = (badness, index)
    }
  }
}
