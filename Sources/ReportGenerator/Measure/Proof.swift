import Disclosure

/// What the checks say of reports in which nothing is wrong, and of reports with one known slip.
package struct Proof: Sendable {
  /// How many reports without a slip were read.
  package private(set) var clean = 0
  /// How many reports with a slip were read.
  package private(set) var slipped = 0
  /// The slips found, with their cells among the operands of an error.
  package private(set) var found = 0
  /// The checks that accuse a report of what is not there, how often, and the first report.
  package private(set) var alarms: [String: Place] = [:]
  /// The kinds of slips that were not found, how often, and the first report.
  package private(set) var missed: [String: Place] = [:]

  /// How often something happened, and to which report first.
  package struct Place: Sendable {
    var count: Int
    var first: Int
  }

  package init() {}

  /// Reads the clean report of a number in a sequence, and the same with a slip.
  package mutating func add(seed: UInt64, index: Int) {
    let layouts = Layout.all.filter { $0.isRecoverable && $0.showsTables && $0.isWhole }
    let layout = layouts[index % layouts.count]
    let report = GeneratedReport(seed: seed, index: index, layout: layout, form: nil, damages: [])
    clean += 1
    for finding in Self.accusations(of: report) {
      Self.count(finding.check, index, in: &alarms)
    }
    var random = Random(seed: seed ^ 0x51_1B, index: index)
    guard let slip = SeededSlip(in: report, &random) else { return }
    let wrong = GeneratedReport(
      seed: seed, index: index, layout: layout, form: report.form, damages: [slip.damage])
    slipped += 1
    let cells = Set(slip.values.map { report.form.cells[$0.cell].id })
    let errors = Self.accusations(of: wrong).filter { $0.severity == .error }
    let (own, strange) = (
      errors.filter { $0.operands.contains { cells.contains($0.cell) } },
      errors.filter { !$0.operands.contains { cells.contains($0.cell) } }
    )
    if own.isEmpty {
      Self.count(slip.kind.rawValue, index, in: &missed)
    } else {
      found += 1
    }
    for finding in strange { Self.count(finding.check + " (slip)", index, in: &alarms) }
  }

  /// Takes in another's counts.
  package mutating func add(_ other: Proof) {
    clean += other.clean
    slipped += other.slipped
    found += other.found
    for (id, place) in other.alarms { Self.count(id, place, in: &alarms) }
    for (id, place) in other.missed { Self.count(id, place, in: &missed) }
  }

  /// The errors and warnings that the checks report.
  private static func accusations(of generated: GeneratedReport) -> [Finding] {
    guard let report = try? Report.all(reading: generated.bytes)[0] else {
      return [Finding("unread", .error, zh: "无法读取。", en: "It cannot be read.")]
    }
    return Examination(of: report).findings.filter {
      $0.outcome == .fail && $0.severity >= .warning
    }
  }

  private static func count(_ id: String, _ index: Int, in places: inout [String: Place]) {
    count(id, Place(count: 1, first: index), in: &places)
  }

  private static func count(_ id: String, _ place: Place, in places: inout [String: Place]) {
    let known = places[id]
    places[id] = Place(
      count: (known?.count ?? 0) + place.count, first: min(known?.first ?? place.first, place.first)
    )
  }
}

extension Proof: CustomStringConvertible {
  /// The share of slips found, in thousandths of a percent.
  package var foundShare: Int { slipped == 0 ? 100_000 : found * 100_000 / slipped }

  package var description: String {
    func lines(_ places: [String: Place]) -> [String] {
      places.sorted { $0.key < $1.key }.map { id, place in
        "  \(id): \(place.count), first --index \(place.first)"
      }
    }
    return
      ([
        "\(clean) clean reports, \(slipped) with one slip: \(found) found (\(foundShare) of 100000)"
      ]
      + ["accused of what is not there: \(alarms.isEmpty ? "none" : "")"] + lines(alarms)
      + ["not found: \(missed.isEmpty ? "none" : "")"] + lines(missed)).joined(separator: "\n")
  }
}

/// One slip of a clerk in the figures of a report.
struct SeededSlip: Sendable {
  /// What went wrong.
  enum Kind: String, CaseIterable {
    case digit, swappedDigits, zeroMore, zeroLess, exchanged, lost
  }

  let kind: Kind
  /// The cells that are wrong, and what they print instead.
  let values: [(cell: Int, number: Number)]

  /// A slip in a cell that a prescribed sum rests on; `nil` if the report has none to make.
  init?(in report: GeneratedReport, _ random: inout Random) {
    let form = report.form
    let summed = Set(
      form.identities.filter { $0.relation == .equal }
        .flatMap { ($0.left + $0.right).map(\.cell) })
    let numbers = report.expected.map { $0.entry.number?.count }
    let cells = form.cells.indices.filter {
      numbers[$0] != nil && summed.contains(form.cells[$0].id)
    }
    for _ in 0..<20 where !cells.isEmpty {
      let kind = random.pick(Kind.allCases)
      let cell = random.pick(cells)
      guard let number = numbers[cell],
        let values = Self.values(kind, cell, number, numbers, &random)
      else { continue }
      let isSameRow = values.allSatisfy {
        form.rowPlace(ofCell: $0.cell) == form.rowPlace(ofCell: cell)
      }
      guard isSameRow, Self.breaksSum(values, numbers, of: form) else {
        continue
      }
      self.kind = kind
      self.values = values.map { ($0.cell, Number($0.number)) }
      return
    }
    return nil
  }

  /// Whether a sum no longer holds: two parts of one that change places leave it as it is.
  private static func breaksSum(
    _ values: [(cell: Int, number: Int)], _ numbers: [Int?], of form: Form
  ) -> Bool {
    let changes = Dictionary(
      uniqueKeysWithValues: values.map {
        (form.cells[$0.cell].id, $0.number - (numbers[$0.cell] ?? 0))
      })
    func change(_ terms: [Identity.Term]) -> Int {
      terms.reduce(0) { $0 + (changes[$1.cell] ?? 0) * ($1.isNegative ? -1 : 1) }
    }
    return form.identities.contains {
      $0.relation == .equal && change($0.left) != change($0.right)
    }
  }

  private static func values(
    _ kind: Kind, _ cell: Int, _ number: Int, _ numbers: [Int?], _ random: inout Random
  ) -> [(cell: Int, number: Int)]? {
    switch kind {
    case .digit: return [(cell, number + random.int(1...9))]
    case .swappedDigits:
      let swapped = Int(String(String(number).reversed())) ?? number
      return (10...99).contains(number) && swapped != number ? [(cell, swapped)] : nil
    case .zeroMore: return number > 0 ? [(cell, number * 10)] : nil
    case .zeroLess: return number > 0 && number % 10 == 0 ? [(cell, number / 10)] : nil
    case .exchanged:
      guard cell + 1 < numbers.count, let next = numbers[cell + 1], next != number else {
        return nil
      }
      return [(cell, next), (cell + 1, number)]
    case .lost: return number > 0 ? [(cell, 0)] : nil
    }
  }

  /// The slip as something that happens to a draft.
  var damage: Damage {
    Damage("figure.slip") { [values] draft, _, _ in
      for (cell, number) in values {
        draft.print(number.description, in: cell, saying: Expectation(.number(number)))
      }
    }
  }
}
