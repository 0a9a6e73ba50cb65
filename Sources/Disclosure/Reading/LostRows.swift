/// A line of values that stands behind no label of the form.
struct Stray {
  /// Its values, blanks among them.
  let values: [TableRecovery.Value]
  /// The last row of the form that was read before it.
  let after: Int
}

extension TableRecovery {
  /// Places the lines of values without a label: between two rows that have theirs, as many lines as
  /// the form has rows are those rows, if each has the right number of values and its total holds.
  mutating func placeStrays() {
    let strays = strays.filter { stray in
      stray.values.first.map { statutoryBlocks.contains($0.row.block) } ?? false
    }
    var start = 0
    while start < strays.count {
      let end = strays[start...].firstIndex { $0.after != strays[start].after } ?? strays.count
      place(strays[start..<end])
      start = end
    }
  }

  private mutating func place(_ lines: ArraySlice<Stray>) {
    guard let after = lines.first?.after else { return }
    let missing = rowsMissing(after: after)
    let rows = zip(missing, lines).compactMap { row($0, from: $1) }
    guard missing.count == lines.count, rows.count == lines.count,
      zip(missing, rows).allSatisfy({ totalHolds($0, $1.readings) })
    else {
      for line in lines { remarkUnplaced(line) }
      return
    }
    for ((index, row), line) in zip(zip(missing, rows), lines) {
      begin(index, at: line.values.first?.row.block)
      store(index, row.readings)
      remarks.append(.rowByPosition(row: index, label: row.label, at: row.at))
    }
  }

  /// Values right behind `(六)其他处理` are those of the one row that stands for its parts, unless some
  /// of the parts are printed, too: then they are those of a part that has lost its label.
  mutating func splitMergedRows() {
    for (row, values) in merged {
      let parts = form.rows.indices.filter {
        form.row($0).presence == .unless(form.row(row).id)
      }
      guard let first = parts.first, isPlaced(row), parts.contains(where: isPlaced),
        !parts.allSatisfy(isPlaced)
      else { continue }
      clear(row)
      strays = strays.map { $0.after == row ? Stray(values: $0.values, after: first - 1) : $0 }
      let place = strays.firstIndex { $0.after >= first - 1 } ?? strays.count
      strays.insert(Stray(values: values, after: first - 1), at: place)
    }
  }

  /// The rows the form has between the row `after` and the next one that was read, and a report must
  /// have. Before the first row that was read, nothing can be told.
  private func rowsMissing(after: Int) -> [Int] {
    guard after >= 0 else { return [] }
    var missing: [Int] = []
    for index in form.rows.indices where index > after {
      if isPlaced(index) { break }
      let row = form.row(index)
      switch row.presence {
      case .local: continue
      case .unless(let other) where form.index(ofRow: other).map(isPlaced) == true: continue
      case .required, .unless: missing.append(index)
      }
    }
    return missing
  }

  private typealias Recovered = (readings: [CellReading], label: Remark.LostLabel, at: Position)

  /// The readings of a row from a line of values that may begin with what stands for its label.
  private func row(_ index: Int, from line: Stray) -> Recovered? {
    let width = form.rows[index].width
    var values = line.values
    while values.last.map(isBlank) == true { values.removeLast() }
    guard let first = values.first else { return nil }
    var label = Remark.LostLabel.missing
    if values.count == width + 1 {
      label = isBlank(first) ? .blank : .replaced(by: document.string(first.text))
      values.removeFirst()
    }
    guard values.count == width else { return nil }
    return (values.map { reading($0, byPosition: true) }, label, first.text.position)
  }

  /// Whether the sums that lie within a row come out, or cannot be told.
  private func totalHolds(_ index: Int, _ row: [CellReading]) -> Bool {
    let cells = form.rows[index].cells
    func sum(_ terms: [Identity.Term]) -> Number? {
      terms.reduce(Number.zero as Number?) { sum, term in
        guard let sum, let place = form.index(of: term.cell), cells.contains(place),
          let number = row[place - cells.lowerBound].entry.number
        else { return nil }
        return term.isNegative ? sum - number : sum + number
      }
    }
    return form.identities.allSatisfy { identity in
      guard identity.relation == .equal, let left = sum(identity.left),
        let right = sum(identity.right)
      else { return true }
      return identity.holds(left, right)
    }
  }

  private mutating func remarkUnplaced(_ line: Stray) {
    let filled = line.values.filter { !isBlank($0) }
    guard let first = filled.first else { return }
    remarks.append(.unplacedValues(count: filled.count, at: first.text.position))
  }
}
