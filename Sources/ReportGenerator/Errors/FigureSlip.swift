import Disclosure

/// One slip of a clerk in a figure: another digit, digits exchanged, a zero too many, a neighbour's
/// figure.
enum FigureSlip: CaseIterable {
  case digit, swappedDigits, zeroMore, zeroLess, exchanged, lost

  /// What cells print after the slip in one of them; `nil` if it cannot happen there.
  func values(
    _ cell: Int, in draft: Draft, _ random: inout Random
  ) -> [(cell: Int, number: Int)]? {
    let number = { (cell: Int) in draft.expected[cell].entry.number?.count }
    guard let count = number(cell) else { return nil }
    switch self {
    case .digit: return [(cell, count + random.int(1...9))]
    case .swappedDigits:
      let swapped = Int(String(String(count).reversed())) ?? count
      return (10...99).contains(count) && swapped != count ? [(cell, swapped)] : nil
    case .zeroMore: return count > 0 ? [(cell, count * 10)] : nil
    case .zeroLess: return count > 0 && count % 10 == 0 ? [(cell, count / 10)] : nil
    case .exchanged:
      guard draft.expected.indices.contains(cell + 1), let next = number(cell + 1), next != count,
        draft.form.rowPlace(ofCell: cell) == draft.form.rowPlace(ofCell: cell + 1)
      else { return nil }
      return [(cell, next), (cell + 1, count)]
    case .lost: return count > 0 ? [(cell, 0)] : nil
    }
  }
}

extension SeededError {
  /// A slip in every relation that a form prescribes under the name of a check.
  static let sums: [SeededError] = [
    "P01", "P20", "P21", "P22", "P25", "R01", "R02", "R03", "R09", "D01", "D02", "D03", "G01",
    "G02", "G03", "G04", "G05", "G06", "G07", "G08", "G09", "G10", "G11", "G12", "G13", "G14",
    "G18",
  ].map(slip)

  /// A slip in one cell of a relation, so that it holds no longer.
  private static func slip(in check: String) -> SeededError {
    let forms = [Form.gov2021, .gov2019, .stat2014].filter { form in
      form.identities.contains { $0.check == check }
    }
    return SeededError("\(check).slip", in: forms) { draft, random in
      let identities = draft.form.identities.filter { $0.check == check }
      for _ in 0..<80 {
        let identity = random.pick(identities)
        let cells = (identity.left + identity.right).compactMap { draft.form.index(of: $0.cell) }
        guard
          let values = random.pick(FigureSlip.allCases).values(
            random.pick(cells), in: draft, &random)
        else { continue }
        let changed = draft.truth.remembering(
          Dictionary(uniqueKeysWithValues: values.map { (draft.form.cells[$0.cell].id, $0.number) })
        )
        guard changed.keeps(identity) == false else { continue }
        for (cell, number) in values { draft.print(Number(number), in: draft.form.cells[cell].id) }
        return draft.names(values.map(\.cell))
      }
      return nil
    }
  }
}

extension Truth {
  /// Whether a relation holds; `nil` if no cell of a side that has some is printed.
  func keeps(_ identity: Identity) -> Bool? {
    guard let left = sum(identity.left), let right = sum(identity.right) else { return nil }
    return switch identity.relation {
    case .equal: left == right
    case .atMost: left <= right
    case .atLeast: left >= right
    case .zeroTogether: (left == .zero) == (right == .zero)
    }
  }

  private func sum(_ terms: [Identity.Term]) -> Number? {
    let numbers = terms.compactMap { term in
      self[term.cell].map { term.isNegative ? -$0 : $0 }
    }
    return terms.isEmpty ? .zero : numbers.isEmpty ? nil : numbers.reduce(.zero, +)
  }
}
