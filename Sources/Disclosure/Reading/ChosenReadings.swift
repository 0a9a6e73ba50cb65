/// Readings of a row whose values do not come out one by one: of all ways to read them, the only one in
/// which the sums within the row come out or, where the form has none, the heads. Each leaves a remark.
extension TableRecovery {
  /// The values of a row in which blanks part the groups of three digits of a number, `8 616 463`, put
  /// together so that there are `count`; `nil` unless the row's sums leave one way only, or there are
  /// none and no head tells of further columns.
  func regrouped(_ values: [TableValue], to count: Int, in index: Int) -> [TableValue]? {
    let table = form.rows[index].table
    guard values.count > count, values.count <= Self.mostPieces, !columns[table].hasOtherHeads
    else { return nil }
    let joints = values.indices.dropFirst().filter { isJoint(values[$0 - 1], values[$0]) }
    let needed = values.count - count
    guard joints.count >= needed, joints.count <= Self.mostJoints else { return nil }
    var found: [[TableValue]] = []
    for choice in 0..<(1 << joints.count) where choice.nonzeroBitCount == needed {
      let chosen = joints.indices.filter { choice & 1 << $0 != 0 }.map { joints[$0] }
      guard let row = joined(values, at: Set(chosen)),
        totalHolds(index, row.map { reading($0) })
      else { continue }
      // Groups that stood on two lines of a cell may be two numbers.
      let areApart = chosen.contains {
        values[$0].text.range.lowerBound - values[$0 - 1].text.range.upperBound > 1
      }
      if !areApart || isProven(row, in: index) { found.append(row) }
    }
    // Where dashes stand in the row, its sums come out only with these for zeros.
    if found.count > 1 { found = found.filter { isProven($0, in: index) } }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether sums within a row of values come out, signs for nothing being zeros.
  private func isProven(_ values: [TableValue], in index: Int) -> Bool {
    let row = values.map { reading($0) }
    return hasSums(index) && row.allSatisfy { $0.entry != .unreadable }
      && totalHolds(index, row, blanksAsZeros: true)
  }

  /// Whether the second of two values may be a group of three digits of the first.
  private func isJoint(_ first: TableValue, _ second: TableValue) -> Bool {
    let (a, b) = (document.text[first.text.range], document.text[second.text.range])
    return first.row == second.row && (1...3).contains(a.count)
      && a.allSatisfy { ASCII.digits.contains($0) }
      && b.count >= 3 && b.prefix(3).allSatisfy { ASCII.digits.contains($0) }
  }

  /// The values with those behind the joints put to the values before them; `nil` if one is no number.
  private func joined(_ values: [TableValue], at joints: Set<Int>) -> [TableValue]? {
    var row: [TableValue] = []
    for (place, value) in values.enumerated() {
      guard joints.contains(place), let last = row.popLast() else {
        row.append(value)
        continue
      }
      let range = last.text.range.lowerBound..<value.text.range.upperBound
      let groups = document.text.words(in: range).map { document.text[$0] }
      let number = Array(groups.joined(separator: [ASCII.space]))
      let whole = CellValue(number, number.indices)
      guard whole.isPlain else { return nil }
      let text = Document.Text(range: range, position: last.text.position)
      row.append(TableValue(value: whole, text: text, row: last.row))
    }
    return row
  }

  /// The values of a row over which one zero is merged: pads stand in place of its other cells.
  func spread(_ values: [TableValue], over width: Int) -> [TableValue]? {
    guard values.count == 1, width >= 3, values[0].value.entry.number == .zero,
      document.hasPads(values[0].row)
    else { return nil }
    return Array(repeating: values[0], count: width)
  }

  /// A row of more pieces is not put together.
  private static let mostPieces = 40
  /// A row of more joints has too many ways to be read.
  private static let mostJoints = 10
}
