/// The row that a page break cuts.
extension PlacedTable {
  /// Joins a row of which each page has a part. Where both have values, those of the second are digits that
  /// had no room above, or no numbers: what they belong to is not certain.
  mutating func joinRow(_ next: inout PlacedTable) {
    let row = rows[rows.count - 1]
    let first = next.rows[0]
    let isCut = hasCutNumbers(row, first)
    guard isCut || isTorn(row, first) else { return }
    for (offset, cell) in first.reversed().enumerated() where !cell.text.isEmpty {
      let place = row.count - 1 - offset
      if cell.isValue, !isCut {
        // Beside values above, the row may as well be another one that has lost its label.
        let isSure = row[place].text.isEmpty && !row.contains(where: \.isValue)
        rows[rows.count - 1][place].text += isSure ? [] : PlacedWord.unreadable
      }
      rows[rows.count - 1][place].text += cell.text
    }
    next.rows.removeFirst()
  }

  /// Whether the break cuts a row of heads.
  func isTornInHeads(from next: PlacedTable) -> Bool {
    guard let row = rows.last, let first = next.rows.first else { return false }
    return !(row + first).contains(where: \.isValue) && isTorn(row, first)
  }

  /// Whether two rows at the break are one: the second has values but no label, or a label that goes on
  /// without a number (where the first has none either, behind a full line) and no value beside those of
  /// the first but what may be the rest of one, or both are heads of the same columns.
  private func isTorn(_ row: [Cell], _ first: [Cell]) -> Bool {
    guard first.count <= row.count, first.contains(where: { !$0.text.isEmpty }) else {
      return false
    }
    let own = row.suffix(first.count)
    let values = (above: own.filter(\.isValue).count, below: first.filter(\.isValue).count)
    let labels = first.filter { !$0.text.isEmpty && !$0.isValue }
    if labels.isEmpty {
      // Below heads, a row without a label begins.
      return first.first?.text.isEmpty == true && values.below > 0
        && zip(own, first).allSatisfy { $1.text.isEmpty || $0.text.isEmpty || $0.isValue }
    }
    guard labels.allSatisfy({ !$0.text.beginsWithNumber }) else { return false }
    if values.above + values.below == 0 {
      return labels.count >= 3 && zip(own, first).allSatisfy { !$0.text.isEmpty || $1.text.isEmpty }
    }
    let isNumbered = row.contains { $0.text.beginsWithNumber }
    let isCutOff =
      row.first?.isFull == true && first.count == row.count
      && (values.below == 0 || areDigitsCut(row, first))
    return labels.count == 1 && (isNumbered || isCutOff)
      && (values.above == 0 || values.below == 0 || hasRestsOfNumbers(row, first))
      && zip(own, first).allSatisfy { $1.text.isEmpty || $1.isValue || !$0.text.isEmpty }
  }

  /// Whether the second of two rows has nothing but the last digits of numbers that had no room for
  /// another in the first, and what may be the rest of its label.
  private func hasCutNumbers(_ row: [Cell], _ first: [Cell]) -> Bool {
    guard areDigitsCut(row, first) else { return false }
    return !first.contains { !$0.isValue && !$0.text.isEmpty } || isTorn(row, first)
  }

  /// Whether the second of two rows has digits only below numbers that had no room for another, and
  /// nothing below some value.
  private func areDigitsCut(_ row: [Cell], _ first: [Cell]) -> Bool {
    hasRestsOfNumbers(row, first) && leavesValuesAlone(row, first)
      && zip(row.suffix(first.count), first).allSatisfy { $0.isFull || !$1.isValue }
  }

  /// Whether digits stand in the second of two rows only below as many digits or more, and either nothing
  /// below other values, as no row has it, or no digit had room above.
  private func hasRestsOfNumbers(_ row: [Cell], _ first: [Cell]) -> Bool {
    let pairs = zip(row.suffix(first.count), first)
    return first.count <= row.count && first.contains(where: \.isValue)
      && (leavesValuesAlone(row, first) || pairs.allSatisfy { $0.isFull || !$1.isValue })
      && pairs.allSatisfy { above, below in
        !below.isValue
          || above.isDigits && below.isDigits && above.length >= 2
            && below.length <= above.length
      }
  }

  /// Whether nothing stands in the second of two rows below some value of the first.
  private func leavesValuesAlone(_ row: [Cell], _ first: [Cell]) -> Bool {
    zip(row.suffix(first.count), first).contains { $0.isValue && $1.text.isEmpty }
  }
}

extension PlacedTable.Cell {
  /// Whether it can only be a value.
  var isValue: Bool {
    !text.isEmpty && PlacedWord(text: text, box: box).isValue
  }

  fileprivate var isDigits: Bool { PlacedWord(text: text, box: box).isDigits }

  /// How many characters it has.
  fileprivate var length: Int { PlacedWord(text: text, box: box).length }
}
