/// What came of reading many generated reports.
package struct Tally: Sendable {
  /// How many reports.
  package private(set) var reports = 0
  /// How many cells the text says something about.
  package private(set) var cells = 0
  /// How many of them were read right.
  package private(set) var right = 0
  /// How many were not read, and need not be.
  package private(set) var excused = 0
  /// How many were not read.
  package private(set) var refused = 0
  /// How many were read wrong, and named.
  package private(set) var named = 0
  /// How many were read wrong in silence.
  package private(set) var silent = 0
  /// How many reports were refused as a whole.
  package private(set) var refusals = 0
  /// How many findings took prose for wrong that is right.
  package private(set) var falseAlarms = 0
  /// How many reports were given another year.
  package private(set) var wrongYears = 0
  /// The longest time that reading and checking one report took, in microseconds.
  package private(set) var slowest = 0

  /// Nothing read yet.
  package init() {}

  /// Counts one report, which took `time` microseconds.
  package mutating func add(_ score: Score, time: Int) {
    reports += 1
    for verdict in score.verdicts where verdict != .nothing {
      cells += 1
      switch verdict {
      case .nothing: continue
      case .right: right += 1
      case .excused: excused += 1
      case .refused: refused += 1
      case .named: named += 1
      case .silent: silent += 1
      }
    }
    if score.refusal != nil { refusals += 1 }
    falseAlarms += score.falseAlarms
    if score.isYearWrong { wrongYears += 1 }
    slowest = max(slowest, time)
  }

  /// Counts what another tally has counted.
  package mutating func add(_ other: Tally) {
    reports += other.reports
    cells += other.cells
    right += other.right
    excused += other.excused
    refused += other.refused
    named += other.named
    silent += other.silent
    refusals += other.refusals
    falseAlarms += other.falseAlarms
    wrongYears += other.wrongYears
    slowest = max(slowest, other.slowest)
  }

  /// The share of a count of cells in all that had to be read, in thousandths of a per cent.
  package func share(_ count: Int) -> Int {
    let due = cells - excused
    return due == 0 ? 0 : count * 100_000 / due
  }

  /// The share of cells read right among those that had to be read.
  package var rightShare: Int { cells == excused ? 100_000 : share(right) }
}
