import Disclosure

/// What the checks say of reports in which nothing is wrong, and of reports with one seeded error.
package struct Proof: Sendable {
  /// How many clean reports were read.
  package private(set) var clean = 0
  /// The checks that accuse a report of what is not there, how often, and the first report.
  package private(set) var alarms: [String: Place] = [:]
  /// What came of every seeded error, by its name.
  package private(set) var errors: [String: Share] = [:]
  /// The warnings on reports with a seeded error that are not about it.
  package private(set) var warnings: [String: Place] = [:]

  /// How often something happened, and to which reports first.
  package struct Place: Sendable {
    private(set) var count = 0
    private var reports: [(index: Int, options: String)] = []

    /// Counts a report, or those of another count.
    mutating func add(_ other: Place) {
      count += other.count
      reports = Array((reports + other.reports).sorted { $0.index < $1.index }.prefix(Self.most))
    }

    /// How many reports are named.
    private static let most = 5

    fileprivate init() {}

    fileprivate init(_ index: Int, _ options: String) {
      count = 1
      reports = [(index, options)]
    }

    fileprivate var lines: [String] { reports.map { "    \($0.options)" } }
  }

  /// How many errors of one kind were seeded and found, and the reports in which they were missed.
  package struct Share: Sendable {
    var seeded = 0
    var found = 0
    var missed = Place()

    /// The share of them that was found, in thousandths of a percent.
    var found100k: Int { seeded == 0 ? 100_000 : found * 100_000 / seeded }
  }

  package init() {}

  /// Reads the clean report of a number in a sequence, and the same with a seeded error.
  package mutating func add(seed: UInt64, index: Int) {
    let trial = Trial(seed: seed, index: index)
    clean += 1
    let place = Place(index, trial.options)
    for check in Set(trial.alarms.map(\.check)) { alarms[check, default: Place()].add(place) }
    guard let error = trial.error else { return }
    var share = errors[error.id] ?? Share()
    share.seeded += 1
    if trial.isFound { share.found += 1 } else { share.missed.add(place) }
    errors[error.id] = share
    for check in Set(trial.falseAlarms.map(\.check)) {
      alarms["\(check) beside \(error.id)", default: Place()].add(place)
    }
    for check in Set(trial.warnings.map(\.check)) {
      warnings["\(check) beside \(error.id)", default: Place()].add(place)
    }
  }

  /// Takes in another's counts.
  package mutating func add(_ other: Proof) {
    clean += other.clean
    alarms.merge(other.alarms, uniquingKeysWith: Self.sum)
    warnings.merge(other.warnings, uniquingKeysWith: Self.sum)
    errors.merge(other.errors) { one, two in
      var sum = one
      sum.seeded += two.seeded
      sum.found += two.found
      sum.missed.add(two.missed)
      return sum
    }
  }

  private static func sum(_ one: Place, _ two: Place) -> Place {
    var sum = one
    sum.add(two)
    return sum
  }
}

extension Proof: CustomStringConvertible {
  /// How many errors were seeded.
  package var seeded: Int { errors.values.reduce(0) { $0 + $1.seeded } }
  /// How many of them were found, by the right check and with a wrong cell among its operands.
  package var found: Int { errors.values.reduce(0) { $0 + $1.found } }
  /// The share of seeded errors found, in thousandths of a percent.
  package var foundShare: Int { seeded == 0 ? 100_000 : found * 100_000 / seeded }
  /// The seeded errors of which some were not found.
  package var missed: [String: Share] { errors.filter { $0.value.found < $0.value.seeded } }
  /// The seeded errors that no report had a place for.
  package var unmade: [String] { SeededError.all.map(\.id).filter { errors[$0] == nil } }

  package var description: String {
    let worst = errors.min { ($0.value.found100k, $0.key) < ($1.value.found100k, $1.key) }
    return
      ([
        "\(clean) clean reports, \(seeded) with one error: \(found) found (\(foundShare) of 100000)",
        worst.map { "the least found: \($0.key) (\($0.value.found100k) of 100000)" } ?? "",
        "accused of what is not there: \(alarms.isEmpty ? "none" : "")",
      ] + Self.lines(alarms) + ["not found: \(missed.isEmpty ? "none" : "")"]
      + Self.lines(missed.mapValues(\.missed))
      + ["warned of besides: \(warnings.isEmpty ? "none" : "")"] + Self.lines(warnings)
      + (unmade.isEmpty ? [] : ["never seeded: \(unmade.joined(separator: " "))"])
      + ["seeded and found:"] + table).joined(separator: "\n")
  }

  /// The errors by name with what was seeded and found, four on a line.
  private var table: [String] {
    let cells = SeededError.all.compactMap { error in
      errors[error.id].map { share in
        let text = "\(error.id) \(share.found)/\(share.seeded)"
        return text + String(repeating: " ", count: max(1, 26 - text.count))
      }
    }
    return stride(from: 0, to: cells.count, by: 4).map { start in
      "  " + cells[start..<min(start + 4, cells.count)].joined()
    }
  }

  private static func lines(_ places: [String: Place]) -> [String] {
    places.sorted { $0.key < $1.key }.flatMap { id, place in
      ["  \(id): \(place.count)"] + place.lines
    }
  }
}
