/// Numbers that fell into two cells.
extension Check {
  /// V08: the digits of one number do not stand in two cells.
  ///
  /// The row must fail as it stands, and one way of joining two digits only must mend it: with a value
  /// too many it was not read; with as many as there are columns, no sum over a column may break.
  static let splitDigits = Check(
    "V08", .warning,
    title: .init(zh: "数字被拆开", en: "Digits split"),
    rule: .init(zh: "一个数的各位数字在同一格内。", en: "The digits of a number stand in one cell."),
    basis: "表式", forms: govForms
  ) { examination in
    let report = examination.report
    guard report.hasTables, !report.hygiene.isRecognized else { return examination.notApply() }
    let joins = report.failingRows.sorted().compactMap { row in
      (report.joinOfSurplus(in: row) ?? report.joinInPlace(in: row)).map { (row, $0) }
    }
    examination.report(
      joins.map { row, join in
        let name = report.form.name(ofRow: row)
        return Finding(
          "V08", .warning, operands: report.operands(ofRow: row),
          zh: "\(name.zh):相邻的“\(join.first)”和“\(join.second)”可能是一个数 \(join.first)\(join.second)"
            + " 被拆在两格,合并后该行总计相符。",
          en: "\(name.en): “\(join.first)” and “\(join.second)” side by side may be one number, "
            + "\(join.first)\(join.second); the row adds up then.")
      })
  }
}

/// Two digits side by side that may be one number.
private struct DigitJoin: Hashable {
  let place: Int
  let first: Int
  let second: Int

  /// The digits at a place of a row; `nil` if they make no number of two digits.
  init?(_ values: [Int], at place: Int) {
    guard values.indices.contains(place + 1), (1...9).contains(values[place]),
      (0...9).contains(values[place + 1])
    else { return nil }
    (self.place, first, second) = (place, values[place], values[place + 1])
  }

  var number: Int { first * 10 + second }
}

extension Report {
  /// The rows whose own sums do not hold, or that were not read.
  fileprivate var failingRows: Set<Int> {
    let sums = ["R03", "D01", "D02", "D03"].flatMap { PlacedIdentity.all(of: $0, in: form) }
    let failing = sums.filter { !$0.holds(in: self, without: []) }
    return Set(failing.flatMap { ($0.left + $0.right).map(\.row) })
  }

  /// The digits that, joined, leave a row that was not read with as many values as columns, and its
  /// sums right; `nil` unless there is one way.
  fileprivate func joinOfSurplus(in row: Int) -> DigitJoin? {
    let cells = form.rows[row].cells
    let isTooLong = remarks.contains {
      if case .valueCount(row, let expected, let found, _) = $0 {
        expected == cells.count && found == expected + 1
      } else {
        false
      }
    }
    guard isTooLong, let raw = cells.first.map({ self.cells[$0].raw }) else { return nil }
    let values = raw.split(separator: " ").compactMap { Int($0) }
    guard values.count == cells.count + 1 else { return nil }
    let sums = form.rowSums[row]
    let joins = values.indices.compactMap { DigitJoin(values, at: $0) }.filter { join in
      var row = values
      row.replaceSubrange(join.place...join.place + 1, with: [join.number])
      return sums.allSatisfy { $0.holds(row) }
    }
    return joins.count == 1 ? joins[0] : nil
  }

  /// The digits of two cells that, joined in one of them, make the sums of a row come out and break no
  /// other; `nil` unless there is one way. A second digit of zero is R06's: a zero was lost.
  fileprivate func joinInPlace(in row: Int) -> DigitJoin? {
    let cells = form.rows[row].cells
    let values = cells.compactMap { self.cells[$0].entry.number?.count }
    let sums = form.rowSums[row]
    guard values.count == cells.count, sums.contains(where: { !$0.holds(values) }) else {
      return nil
    }
    var joins: Set<DigitJoin> = []
    for place in values.indices {
      guard let join = DigitJoin(values, at: place), join.second > 0 else { continue }
      for (left, right) in [(join.number, 0), (0, join.number)] {
        var row = values
        (row[place], row[place + 1]) = (left, right)
        let changes = [cells.lowerBound + place: left, cells.lowerBound + place + 1: right]
        if sums.allSatisfy({ $0.holds(row) }), mendsColumns(with: changes) { joins.insert(join) }
      }
    }
    return joins.count == 1 ? joins.first : nil
  }

  /// Whether no relation that holds breaks with some cells changed, and one that does not hold over
  /// several rows is mended.
  private func mendsColumns(with changes: [Int: Int]) -> Bool {
    var changed = self
    for (cell, value) in changes { changed.cells[cell].entry = .number(Number(value)) }
    let leftOut = rowsLeftOut
    var mends = false
    for identity in PlacedIdentity.all(in: form) {
      let places = identity.left + identity.right
      guard places.contains(where: { changes[$0.cell] != nil }) else { continue }
      let (before, after) = (
        identity.holds(in: self, without: leftOut), identity.holds(in: changed, without: leftOut)
      )
      if before, !after { return false }
      if !before, after, Set(places.map(\.row)).count > 1 { mends = true }
    }
    return mends
  }
}
