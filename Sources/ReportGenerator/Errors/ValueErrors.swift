import Disclosure

/// What stands in single cells and is no number, or not the one that is meant.
extension SeededError {
  static let values: [SeededError] = [
    .writing("V01.blank", [""], .blank, inside: true, shown: \.showsBlankCells),
    .writing("V02.sign", ["/", "-", "——", "无", "不适用"], .slash, overZero: true),
    .writing(
      "V03.words", ["详见附件", "见注1", "***", "N/A", "约20"], inWideRow: true,
      shown: \.showsTexts),
    .letterO, .negative, .fraction, .moneyUnit, .counter, .date, .tenDigits, .allZero,
  ]

  /// A text in place of the number of one cell.
  private static func writing(
    _ id: String, _ texts: [String], _ entry: Entry = .unreadable, overZero: Bool = false,
    inWideRow: Bool = false, inside: Bool = false,
    shown isShown: @escaping @Sendable (Layout) -> Bool = { _ in true }
  ) -> SeededError {
    SeededError(id, shown: isShown) { draft, random in
      let cells = draft.printedCells.filter {
        (!overZero || draft.expected[$0].entry == .number(.zero))
          && (!inWideRow || draft.isInWideRow($0)) && (!inside || !draft.endsWideRow($0))
      }
      guard !cells.isEmpty else { return nil }
      let cell = random.pick(cells)
      draft.print(random.pick(texts), in: cell, saying: Expectation(entry))
      return draft.names([cell])
    }
  }

  /// A letter for a zero.
  private static let letterO = SeededError(
    "V03.letter", shown: \.showsTexts
  ) { draft, random in
    let cells = draft.counts.filter { cell in
      draft.isInWideRow(cell)
        && draft.expected[cell].entry.number?.description.contains("0") == true
    }
    guard !cells.isEmpty else { return nil }
    let cell = random.pick(cells)
    let text = draft.expected[cell].entry.number?.description ?? ""
    draft.print(
      text.split(by: "0", with: random.pick(["O", "o"])), in: cell, saying: Expectation(.unreadable)
    )
    return draft.names([cell])
  }

  /// A count below zero.
  private static let negative = SeededError("V04.negative") { draft, random in
    draft.printCount(random) { Number(-$0 - 1) }
  }

  /// A count with a half.
  private static let fraction = SeededError("V05.fraction") { draft, random in
    draft.printCount(random) { Number(mantissa: Int64($0 * 10 + 5), scale: 1) }
  }

  /// 元 where the form counts in 万元.
  private static let moneyUnit = SeededError("V06.money") { draft, random in
    let cells = draft.printedCells.filter {
      draft.form.cells[$0].kind == .amount && draft.expected[$0].entry != .number(.zero)
    }
    return draft.append("元", toOneOf: cells, &random)
  }

  /// The counter behind a count.
  private static let counter = SeededError("V06.counter") { draft, random in
    draft.append("件", toOneOf: draft.counts.filter { draft.form.cells[$0].unit == .jian }, &random)
  }

  /// A date in the cell of a count.
  private static let date = SeededError("V09.date") { draft, random in
    let day =
      20_000_101 + random.int(1...25) * 10_000 + random.int(0...11) * 100 + random.int(0...26)
    return draft.printCount(random) { _ in Number(day) }
  }

  /// A count of ten digits.
  private static let tenDigits = SeededError("V09.digits") { draft, random in
    let count = random.int(1_000_000_000...4_000_000_000)
    return draft.printCount(random) { _ in Number(count) }
  }

  /// Tables that nobody has filled in.
  private static let allZero = SeededError("V11.zero") { draft, random in
    guard draft.truth.figures.contains(where: { $0 != nil && $0 != .zero }) else { return nil }
    draft.rewrite(
      as: draft.truth.with(figures: draft.truth.figures.map { $0 == nil ? nil : .zero }), &random)
    return []
  }
}

extension Draft {
  /// Whether a cell stands in a row with others: a text in place of the only number of a row is taken
  /// for a part of its label, and the row for one without a number, which V07 tells of; the first
  /// cell below the heads may be one of them.
  fileprivate func isInWideRow(_ cell: Int) -> Bool {
    form.tables[form.cells[cell].table].columns.count > 1
      && form.cells[cell].id != "s4.review.upheld"
  }

  /// Whether a cell is the last of several in its row: a blank one may be a pad of the copy.
  fileprivate func endsWideRow(_ cell: Int) -> Bool {
    let count = form.tables[form.cells[cell].table].columns.count
    return count > 1 && form.cells[cell].column == count - 1
  }

  /// Prints another number in one of the cells for counts.
  fileprivate mutating func printCount(
    _ random: Random, _ other: (Int) -> Number
  ) -> [String]? {
    var random = random
    guard !counts.isEmpty else { return nil }
    let cell = random.pick(counts)
    let number = other(expected[cell].entry.number?.count ?? 0)
    print(number.description, in: cell, saying: Expectation(.number(number)))
    return names([cell])
  }

  /// Writes a unit behind the number of a cell.
  fileprivate mutating func append(
    _ unit: String, toOneOf cells: [Int], _ random: inout Random
  ) -> [String]? {
    guard !cells.isEmpty else { return nil }
    let cell = random.pick(cells)
    changeCells { if $0.role == .figure(cell) { $0.text += unit } }
    return names([cell])
  }
}
