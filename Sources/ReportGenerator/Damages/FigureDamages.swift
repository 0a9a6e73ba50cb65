import Disclosure

/// Cells that hold something else than their figure, or a figure that is wrong on purpose.
extension Damage {
  /// Signs and words in place of zeros.
  static let slashes = replacingZeros("figure.slash", ["/"], .slash)
  /// Dashes in place of zeros.
  static let dashes = replacingZeros("figure.dash", ["-", "—", "——", "–"], .dash)
  /// Words for none in place of zeros.
  static let noneWords = replacingZeros("figure.none", ["无", "不适用"], .dash)

  /// Some cells are blank.
  static let blanks = Damage("figure.blank") { draft, _, random in
    for cell in random.some(random.int(1...10), of: draft.printedCells) {
      draft.print("", in: cell, saying: Expectation(.blank))
    }
  }

  /// Whole rows are blank.
  static let blankRows = Damage("figure.blankRow") { draft, _, random in
    for row in random.some(random.int(1...4), of: draft.printedRows) {
      for cell in draft.form.cells(inRow: row) where draft.expected[cell].entry.number != nil {
        draft.print("", in: cell, saying: Expectation(.blank))
      }
    }
  }

  /// Every zero is blank.
  static let blankZeros = Damage("figure.blankZeros") { draft, _, _ in
    for cell in draft.printedCells where draft.expected[cell].entry == .number(.zero) {
      draft.print("", in: cell, saying: Expectation(.blank))
    }
  }

  /// A cell holds words.
  static let words = Damage("figure.words") { draft, layout, random in
    for cell in random.some(random.int(1...3), of: draft.printedCells) {
      let text = random.pick(["详见附件", "见注1", "13000000(预算数)", "***", "N/A", "约20"])
      draft.print(text, in: cell, saying: Expectation(.unreadable))
      if !layout.showsCells || !layout.showsRows {
        draft.excuse(row: draft.form.rowPlace(ofCell: cell))
      }
    }
  }

  /// A total is wrong on purpose: what is printed is the truth.
  static let wrongTotals = Damage("figure.wrong") { draft, _, random in
    let totals = draft.printedCells.filter { draft.form.cells[$0].id.hasSuffix(".total") }
    for cell in random.some(random.int(1...3), of: totals.isEmpty ? draft.printedCells : totals) {
      let wrong = draft.expected[cell].entry.number.map { $0 + Number(random.int(1...40)) } ?? .zero
      draft.print(wrong.description, in: cell, saying: Expectation(.number(wrong)))
    }
  }

  private static func replacingZeros(
    _ id: String, _ texts: [String], _ entry: Entry
  ) -> Damage {
    Damage(id) { draft, _, random in
      let text = random.pick(texts)
      let zeros = draft.printedCells.filter { draft.expected[$0].entry == .number(.zero) }
      let count = random.chance(30) ? zeros.count : random.int(1...12)
      for cell in random.some(count, of: zeros) {
        draft.print(text, in: cell, saying: Expectation(entry))
      }
    }
  }
}
