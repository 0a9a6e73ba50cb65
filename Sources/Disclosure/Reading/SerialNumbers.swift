extension [LabelledValues] {
  /// The labels and their values without the numbers that a table prints before its labels, 序号: where
  /// lines are cells, each stands behind the values of the row before.
  ///
  /// They are known by rising one by one, and by standing there beside the row's own values.
  func withoutSerialNumbers(in form: Form) -> Self {
    var numbers: [Int: Number] = [:]
    var surplus = 0
    for place in indices.dropLast() where self[place + 1].isOfRows {
      guard let last = self[place].values.last, last.row != self[place + 1].row,
        let number = last.value.entry.number, number.isWhole
      else { continue }
      numbers[place] = number
      let width = self[place].width(in: form)
      if self[place].values.count(where: \.value.isPlain) > width { surplus += 1 }
    }
    let rising = numbers.keys.filter { place in
      guard let number = numbers[place] else { return false }
      return numbers[place + 1] == number + Number(1) || numbers[place - 1] == number - Number(1)
    }
    guard rising.count >= Self.fewestRising, surplus * 2 >= rising.count,
      rising.count * 3 >= numbers.count * 2
    else { return self }
    var lines = self
    for place in rising { lines[place].values.removeLast() }
    return lines
  }

  /// Fewer numbers may rise by chance.
  private static let fewestRising = 5
}

extension LabelledValues {
  /// How many values its row has; none for a label of no row.
  fileprivate func width(in form: Form) -> Int {
    guard case .known(let match) = label else { return 0 }
    return match.rows.map { form.rows[$0].width }.max() ?? 0
  }
}
