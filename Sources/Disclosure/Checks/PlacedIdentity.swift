/// An identity of a form with its cells found: what can be evaluated without looking up a name.
final class PlacedIdentity: Sendable {
  /// The identity as the form states it.
  let identity: Identity
  /// The cells on the left.
  let left: [Place]
  /// The cells on the right.
  let right: [Place]

  /// A cell of a form, and whether it is taken away.
  struct Place: Sendable {
    let cell: Int
    let row: Int
    let isNegative: Bool
  }

  /// The identities that a form states under the name of a check, in the form's order.
  static func all(of check: String, in form: Form) -> [PlacedIdentity] {
    known[form.id]?[check] ?? []
  }

  /// All identities that a form states.
  static func all(in form: Form) -> [PlacedIdentity] {
    everything[form.id] ?? []
  }

  private static let everything = known.mapValues { byCheck in
    byCheck.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// The identities of all forms by form and check: finding a cell by name costs more than a sum.
  private static let known: [String: [String: [PlacedIdentity]]] = Dictionary(
    uniqueKeysWithValues: Form.all.map { form in
      let placed = form.identities.map { PlacedIdentity($0, in: form) }
      return (form.id, Dictionary(grouping: placed, by: \.identity.check))
    })

  private init(_ identity: Identity, in form: Form) {
    let places = { (terms: [Identity.Term]) in
      terms.compactMap { term in
        form.index(of: term.cell).map { cell in
          Place(cell: cell, row: form.row(ofCell: cell), isNegative: term.isNegative)
        }
      }
    }
    self.identity = identity
    left = places(identity.left)
    right = places(identity.right)
  }

  /// Whether every cell that takes part has a number, and the sums relate as they must.
  func holds(in report: Report, without rows: [Int]) -> Bool {
    guard let left = sum(left, report, rows), let right = sum(right, report, rows)
    else { return false }
    return identity.holds(left, right)
  }

  /// The sum of a side; `nil` if a number is missing, or no cell of the side takes part.
  private func sum(_ side: [Place], _ report: Report, _ without: [Int]) -> Number? {
    var sum = Number.zero
    var isEmpty = !side.isEmpty
    for place in side where !without.contains(place.row) {
      guard let number = report.cells[place.cell].entry.number else { return nil }
      sum = place.isNegative ? sum - number : sum + number
      isEmpty = false
    }
    return isEmpty ? nil : sum
  }
}

extension Report {
  /// Rows that take no part in sums over their columns: the report need not have them and has not,
  /// or another row stands for them.
  var rowsLeftOut: [Int] {
    form.optionalRows.filter { row in
      if case .local = form.row(row).presence { !hasRow(row) } else { isDispensable(row) }
    }
  }
}
