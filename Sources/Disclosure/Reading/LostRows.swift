/// A line of values that stands behind no label of the form.
struct Stray {
  /// Its values, blanks among them.
  let values: [TableValue]
  /// The last row of the form that was read before it.
  let after: Int
  /// The row of its first value.
  var line: RowReference { values[0].row }
  /// Whether it stands right below the heads of columns.
  var isBelowHeads = false
  /// The row whose first values stand right before it, and whose these may be, too.
  var surplusOf: Int?
}

extension TableRecovery {
  /// Places the lines of values without a label: between two rows that have theirs, as many lines as
  /// the form has rows are those rows, if each has the right number of values and its total holds.
  mutating func placeStrays() {
    placeUnlabelledRows()
    guard let first = statutoryBlocks.min(), let last = statutoryBlocks.max() else { return }
    let strays = strays.filter { (first...max(last, lastKnownBlock)).contains($0.line.block) }
    var start = 0
    while start < strays.count {
      let end = strays[start...].firstIndex { $0.after != strays[start].after } ?? strays.count
      place(strays[start..<end])
      start = end
    }
  }

  /// Where the only row of a table has lost all its heads, a line of as many values behind the table
  /// before it is that row; or several lines of as many values in all, if the totals come out.
  private mutating func placeUnlabelledRows() {
    for table in form.tables.indices {
      guard let index = form.unlabelledRow(ofTable: table) else { continue }
      let width = form.rows[index].width
      let behind = strays.indices.filter { isBehind($0, tableBefore: table, index) }
      let whole = behind.filter { strays[$0].values.count == width }
      if whole.isEmpty, !isPlaced(index) {
        let values = behind.flatMap { strays[$0].values }
        guard values.count == width,
          totalHolds(index, values.map { reading($0, byPosition: true) })
        else { continue }
        place(Stray(values: values, after: index - 1), at: index)
        for line in behind.reversed() { strays.remove(at: line) }
      } else {
        for line in whole { place(strays[line], at: index) }
        for line in whole.reversed() { strays.remove(at: line) }
      }
    }
  }

  private func isBehind(_ stray: Int, tableBefore table: Int, _ index: Int) -> Bool {
    let after = strays[stray].after
    return after == index || after >= 0 && form.rows[after].table == table - 1
  }

  private mutating func place(_ line: Stray, at index: Int) {
    begin(index, at: line.line.block)
    store(index, line.values.map { reading($0, byPosition: true) })
    let table = form.rows[index].table
    remarks.append(
      .columnsByPosition(
        table: table, columns: Array(form.tables[table].columns.indices), printed: [],
        unitLost: false, at: line.values[0].text.position))
  }

  private mutating func place(_ lines: ArraySlice<Stray>) {
    guard let after = lines.first?.after else { return }
    guard after >= 0 || lines.allSatisfy(\.isBelowHeads) else {
      for line in lines { remarkUnplaced(line) }
      return
    }
    let missing = rowsMissing(after: after)
    let lines = joined(lines, width: missing.first.map { form.rows[$0].width } ?? 0)
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
      let last = form.rows.indices.last { $0 < first && isPlaced($0) } ?? -1
      strays = strays.map { $0.after == row ? Stray(values: $0.values, after: last) : $0 }
      let place = strays.firstIndex { $0.after > last || $0.line > values[0].row } ?? strays.count
      strays.insert(Stray(values: values, after: last), at: place)
    }
  }

  /// The lines with every number that stands alone, in place of a label, before the values of a row put
  /// to these.
  private func joined(_ lines: ArraySlice<Stray>, width: Int) -> ArraySlice<Stray> {
    var joined: ArraySlice<Stray> = []
    for line in lines {
      let filled = line.values.lastIndex { !$0.isBlank }.map { line.values[...$0] } ?? []
      if let label = joined.last, label.values.count == 1, filled.count == width, width > 1 {
        joined.removeLast()
        joined.append(Stray(values: label.values + filled, after: line.after))
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// The rows the form has between the row `after` and the next one that was read, and a report must
  /// have.
  func rowsMissing(after: Int) -> [Int] {
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

  /// Where rows run together, a row behind which labels are lost has their values, too: as many times
  /// its own as there are rows up to the next label, with or without one value more in place of every
  /// label.
  mutating func splitLongRows() {
    for long in longRows {
      let width = form.rows[long.row].width
      let hasLabels = (long.values.count + 1) % (width + 1) == 0
      let count = (long.values.count + 1) / (hasLabels ? width + 1 : width)
      let missing = rowsMissing(after: long.row)
      let others = strays.indices.filter { strays[$0].after == long.row }
      guard width > 1, count > 1, count - 1 + others.count == missing.count,
        hasLabels || long.values.count == count * width,
        missing.allSatisfy({ form.rows[$0].width == width })
      else { continue }
      let rows = [long.row] + missing.prefix(count - 1)
      let lines = rows.indices.map { place in
        let start = place == 0 ? 0 : place * width + (hasLabels ? place - 1 : 0)
        let end = (place + 1) * width + (hasLabels ? place : 0)
        return Stray(values: Array(long.values[start..<end]), after: long.row)
      }
      let found = zip(rows, lines).compactMap { row($0, from: $1) }
      guard found.count == count, zip(rows, found).allSatisfy({ totalHolds($0, $1.readings) })
      else { continue }
      remarks.removeAll { remark in
        if case .valueCount(long.row, _, _, _) = remark { true } else { false }
      }
      replace(long.row, with: found[0].readings)
      for (index, row) in zip(rows, found).dropFirst() {
        store(index, row.readings)
        remarks.append(.rowByPosition(row: index, label: row.label, at: row.at))
      }
      for other in others {
        strays[other] = Stray(values: strays[other].values, after: rows[count - 1])
      }
    }
  }

  private typealias Recovered = (readings: [CellReading], label: Remark.LostLabel, at: Position)

  /// The readings of a row from a line of values that may begin with what stands for its label.
  private func row(_ index: Int, from line: Stray) -> Recovered? {
    let width = form.rows[index].width
    var values = line.values
    while values.last?.isBlank == true { values.removeLast() }
    guard let first = values.first else { return nil }
    var label = Remark.LostLabel.missing
    while values.count > width + 1, values[0].isBlank { values.removeFirst() }
    if values.count > width, form.tables[form.rows[index].table].hasUnits, values[0].value.isUnit {
      values.removeFirst()
    }
    if values.count == width + 1, let first = values.first {
      label = first.isBlank ? .blank : .replaced(by: document.string(first.text))
      values.removeFirst()
    }
    guard values.count == width else { return nil }
    return (values.map { reading($0, byPosition: true) }, label, first.text.position)
  }

  /// Whether the form has sums that lie within a row.
  func hasSums(_ index: Int) -> Bool {
    let cells = form.rows[index].cells
    return form.identities.contains { identity in
      identity.relation == .equal
        && (identity.left + identity.right).allSatisfy {
          form.index(of: $0.cell).map(cells.contains) == true
        }
    }
  }

  /// Whether the sums that lie within a row come out, or cannot be told; with `blanksAsZeros` they can
  /// be told of blanks.
  func totalHolds(_ index: Int, _ row: [CellReading], blanksAsZeros: Bool = false) -> Bool {
    let cells = form.rows[index].cells
    func sum(_ terms: [Identity.Term]) -> Number? {
      terms.reduce(Number.zero as Number?) { sum, term in
        guard let sum, let place = form.index(of: term.cell), cells.contains(place),
          let number = row[place - cells.lowerBound].entry.number
            ?? (blanksAsZeros ? Number.zero : nil)
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
    let filled = line.values.filter { !$0.isBlank }
    guard let first = filled.first else { return }
    if let row = line.surplusOf {
      makeUnreadable(row)
      let width = form.rows[row].width
      remarks.append(
        .valueCount(
          row: row, expected: width, found: width + filled.count, at: first.text.position))
      return
    }
    remarks.append(.unplacedValues(count: filled.count, at: first.text.position))
  }
}
