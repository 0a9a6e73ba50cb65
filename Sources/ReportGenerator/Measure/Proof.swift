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

  /// How often something happened, and to which report first.
  package struct Place: Sendable {
    var count: Int
    var first: Int
    var options: String
  }

  /// How many errors of one kind were seeded and found, and the first report in which one was missed.
  package struct Share: Sendable {
    var seeded = 0
    var found = 0
    var firstMissed: Place?

    /// The share of them that was found, in thousandths of a percent.
    var found100k: Int { seeded == 0 ? 100_000 : found * 100_000 / seeded }
  }

  package init() {}

  /// Reads the clean report of a number in a sequence, and the same with a seeded error.
  package mutating func add(seed: UInt64, index: Int) {
    let trial = Trial(seed: seed, index: index)
    clean += 1
    let place = Place(count: 1, first: index, options: trial.options)
    for finding in trial.alarms { Self.count(finding.check, place, in: &alarms) }
    guard let error = trial.error else { return }
    var share = errors[error.id] ?? Share()
    share.seeded += 1
    if trial.isFound { share.found += 1 } else { share.firstMissed = share.firstMissed ?? place }
    errors[error.id] = share
    for finding in trial.falseAlarms {
      Self.count("\(finding.check) beside \(error.id)", place, in: &alarms)
    }
    for finding in trial.warnings {
      Self.count("\(finding.check) beside \(error.id)", place, in: &warnings)
    }
  }

  /// Takes in another's counts.
  package mutating func add(_ other: Proof) {
    clean += other.clean
    for (id, place) in other.alarms { Self.count(id, place, in: &alarms) }
    for (id, place) in other.warnings { Self.count(id, place, in: &warnings) }
    for (id, share) in other.errors {
      var sum = errors[id] ?? Share()
      sum.seeded += share.seeded
      sum.found += share.found
      sum.firstMissed = [sum.firstMissed, share.firstMissed].compactMap(\.self)
        .min { $0.first < $1.first }
      errors[id] = sum
    }
  }

  private static func count(_ id: String, _ place: Place, in places: inout [String: Place]) {
    guard let known = places[id] else {
      places[id] = place
      return
    }
    places[id] = known.first < place.first ? known : place
    places[id]?.count = known.count + place.count
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
      + missed.sorted { $0.key < $1.key }.map { id, share in
        "  \(id): \(share.seeded - share.found) of \(share.seeded), "
          + "first \(share.firstMissed?.options ?? "")"
      }
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
    places.sorted { $0.key < $1.key }.map { id, place in
      "  \(id): \(place.count), first \(place.options)"
    }
  }
}
