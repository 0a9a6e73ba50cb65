/// From values to cells.
extension TableRecovery {
  /// Reads the values of a row: as many as its table prints columns, blanks behind them aside.
  mutating func fill(_ index: Int, _ values: [TableValue], of label: LabelledValues? = nil) {
    begin(index, at: values.first?.row.block)
    noteCodes(above: index)
    settleHeads(above: index)
    let (table, width) = (form.rows[index].table, form.rows[index].width)
    let map = columns[table]
    let printed = map.isOutOfOrder ? width : map.printed.count
    var own = values
    own.removeBlanksOfNextRow()
    own.removeBlanks(behind: printed + (form.tables[table].hasCodes ? 2 : 0))
    let isFused = own.first.map { document.isFused($0.row) } ?? false
    removeUnit(of: index, from: &own, printed: printed, isFused: isFused)
    removeCode(of: index, from: &own, printed: printed)
    own.removeBlanks(behind: printed)
    if isFused, own.count == 1 {
      fill(index, fused: own[0], map)
    } else if own.contains(where: { $0.row != own[0].row }),
      let row = regrouped(own, to: width, in: index)
    {
      choose(row, of: own, for: index)
    } else {
      if own.count > printed { removeSurplus(of: index, from: &own, label, printed: printed) }
      addHiddenBlank(to: &own, of: index)
      decide(index, own, map, label, hasBlank: values.contains(where: \.isBlank))
    }
  }

  /// Reads a row from the values that are left for it, or refuses it.
  private mutating func decide(
    _ index: Int, _ own: [TableValue], _ map: ColumnMap, _ label: LabelledValues?, hasBlank: Bool
  ) {
    let width = form.rows[index].width
    let printed = map.isOutOfOrder ? width : map.printed.count
    if let label, let first = own.first, own.count == 1, width == 1, first.row != label.row,
      attachedBlocks.contains(label.row.block)
    {
      refuseDetached(index, first)
    } else if own.isEmpty, let label, !document.hasPads(label.row), !hasBlank {
      refuse(index, own, expected: printed, at: label.text.position)
    } else if own.allSatisfy(\.isBlank), own.count <= printed {
      let at = own.first?.text.position ?? label?.text.position
      let blank = CellReading(entry: .blank, raw: "", position: at)
      store(
        index, own.count == width ? own.map { reading($0) } : Array(repeating: blank, count: width))
    } else if let row = row(own, map, width),
      own.count == printed || map.isOutOfOrder
        || hasSums(index) && totalHolds(index, row, blanksAsZeros: true)
    {
      if own.count == printed { columns[form.rows[index].table].isConfirmed = true }
      if map.isWider { keepSum(in: index, own, map) }
      store(index, row)
    } else if let row = regrouped(own, to: width, in: index) ?? spread(own, over: width) {
      choose(row, of: own, for: index)
    } else {
      refuse(index, own, expected: printed)
    }
  }

  /// Keeps the one reading of a row that can be right.
  private mutating func choose(_ row: [TableValue], of own: [TableValue], for index: Int) {
    remarks.append(.chosenReading(row: index, found: own.count, at: own[0].text.position))
    store(index, row.map { reading($0, byPosition: true) })
  }

  /// Takes the unit off the values of a row, with what does not belong to the row: a number before the
  /// unit is that of a page, and behind a second unit stands a row that has lost its label.
  private mutating func removeUnit(
    of index: Int, from own: inout [TableValue], printed: Int, isFused: Bool
  ) {
    guard form.tables[form.rows[index].table].hasUnits, !own.isEmpty else { return }
    let units = own.indices.filter { own[$0].value.isUnit }
    if !isFused, units.count > 1 {
      addStrays(Array(own[units[1]...]), after: index)
      own.removeSubrange(units[1]...)
    }
    if !isFused, let unit = units.first, unit > 0, unit + 1 < own.count {
      addStrays(Array(own[..<unit]), after: index)
      own.removeFirst(unit)
    }
    if case .unit(let unit) = own[0].value {
      check(unit, in: index, at: own[0].text)
      own.removeFirst()
    } else if own.count == printed + 1, own[0].value.entry.number == nil {
      if own[0].isBlank { noteLackOfUnit(in: index, at: own[0].text) }
      own.removeFirst()
    } else if own.count == printed, !isFused, own.contains(where: { $0.value.isBareNumber }) {
      noteLackOfUnit(in: index, at: own[0].text)
    }
  }

  /// Takes off the values that stand in other rows than the first. Behind a label on a line of its own,
  /// they may all be the row's.
  private mutating func removeSurplus(
    of index: Int, from own: inout [TableValue], _ label: LabelledValues?, printed: Int
  ) {
    let line = own[0].row
    let isDoubtful = label.map { $0.row != line } ?? false
    addStrays(
      own.filter { $0.row != line }, after: index, surplusOf: isDoubtful ? index : nil)
    own = own.filter { $0.row == line }
    own.removeBlanks(behind: printed)
  }

  /// Adds the blank that the pads behind a row hide, if they do.
  private mutating func addHiddenBlank(to own: inout [TableValue], of index: Int) {
    guard own.count == form.rows[index].width - 1, own.count >= 2, let last = own.last,
      mayHideBlank(behind: own, index)
    else { return }
    own.append(TableValue(value: .blank, text: last.text.end, row: last.row))
    if !own.allSatisfy(\.isBlank) {
      remarks.append(.blankBehindPads(row: index, at: last.text.position))
    }
  }

  /// Whether the last value of a row is a blank that the pads behind it hide: other blanks show in the
  /// tables. A total that is blank though its parts are not is no such blank.
  private func mayHideBlank(behind values: [TableValue], _ index: Int) -> Bool {
    guard let last = values.last, blanksShow, document.hasPads(last.row) else { return false }
    let cells = form.rows[index].cells
    let hidden = form.cells[cells.upperBound - 1].id
    let isTotal = form.identities.contains { $0.right.map(\.cell) == [hidden] && $0.left.count > 1 }
    return !isTotal
      || values.allSatisfy { $0.value.entry.number.map { $0 == .zero } ?? ($0.value != .text) }
  }

  /// The readings of a row that has a value for every printed column.
  private func row(_ values: [TableValue], _ map: ColumnMap, _ width: Int) -> [CellReading]? {
    guard values.count == map.printed.count else {
      // A text above the table that was taken for the head of a further column.
      let isPlain = values.count == width && (map.isOutOfOrder || !map.isConfirmed)
      return isPlain ? values.map { reading($0) } : nil
    }
    return zip(values, map.printed).compactMap { $1 == nil ? nil : reading($0) }
  }

  /// Refuses a row whose one value stands on the line below its label, though other rows of the table
  /// have theirs beside the label: it may be the number of a page.
  private mutating func refuseDetached(_ index: Int, _ value: TableValue) {
    remarks.append(.unplacedValues(count: 1, at: value.text.position))
    remarks.append(.valueCount(row: index, expected: 1, found: 0, at: value.text.position))
    let lost = CellReading(
      entry: .unreadable, raw: document.string(value.text), position: value.text.position)
    store(index, [lost])
  }

  /// Refuses a row that has another number of values than its table has columns.
  mutating func refuse(
    _ index: Int, _ values: [TableValue], expected: Int, at label: Position? = nil
  ) {
    let at = values.first?.text.position ?? label ?? Position(line: 1)
    if values.count > expected { longRows.append(LongRow(row: index, values: values)) }
    remarks.append(.valueCount(row: index, expected: expected, found: values.count, at: at))
    let raw = values.map { document.string($0.text) }.joined(separator: " ")
    let lost = CellReading(entry: .unreadable, raw: raw, position: at)
    store(index, Array(repeating: lost, count: form.rows[index].width))
  }

  func reading(_ value: TableValue, byPosition: Bool = false) -> CellReading {
    var unit: Unit?
    switch value.value {
    case .number(_, let printed), .written(_, let printed): unit = printed
    case .blank, .slash, .dash, .unit, .text: break
    }
    return CellReading(
      entry: value.value.entry, raw: document.string(value.text), unit: unit,
      position: value.text.position, byPosition: byPosition)
  }

  /// Takes stock of the column heads above the first row of a table.
  mutating func settleHeads(above index: Int) {
    let table = form.rows[index].table
    guard !heads.isSettled(table) else { return }
    noteUnits(inHeadsOf: table)
    let (map, remark) = heads.settle(table, of: form, in: document)
    columns[table] = map
    if let remark { remarks.append(remark) }
  }

  mutating func addStrays(
    _ values: [TableValue], after row: Int? = nil, isBelowHeads: Bool = false,
    surplusOf surplus: Int? = nil
  ) {
    for line in Dictionary(grouping: values, by: \.row).sorted(by: { $0.key < $1.key }) {
      guard line.value.contains(where: { !$0.isBlank }) else { continue }
      strays.append(
        Stray(
          values: line.value, after: row ?? lastRow, isBelowHeads: isBelowHeads,
          surplusOf: surplus))
    }
  }

  private mutating func noteLackOfUnit(in index: Int, at value: Document.Text) {
    guard form.row(index).unit != nil else { return }
    remarks.append(.noUnit(row: index, at: value.position))
  }

  /// Notes the units that the heads above a table state where the form leaves the unit of money open.
  private mutating func noteUnits(inHeadsOf table: Int) {
    for (column, place) in form.tables[table].columns.enumerated()
    where place.kind == .amount && place.unit == nil {
      for head in heads.printed {
        let text = document.string(head.text)
        guard text.holds("元") else { continue }
        let unit = text.holds("万元") ? Unit.wanYuan : .yuan
        remarks.append(
          .unitInHead(table: table, column: column, unit: unit, at: head.text.position))
        break
      }
    }
  }

  private mutating func check(_ unit: Unit, in index: Int, at cell: Document.Text) {
    if let expected = form.row(index).unit, expected != unit {
      remarks.append(.otherUnit(row: index, printed: unit, at: cell.position))
    }
  }
}

extension [TableValue] {
  /// Takes away the blanks at the end that stand in another row than the value before them.
  mutating func removeBlanksOfNextRow() {
    guard let last = lastIndex(where: { !$0.isBlank }),
      contains(where: { $0.isBlank && $0.row > self[last].row })
    else { return }
    self = filter { !$0.isBlank || $0.row <= self[last].row }
  }

  /// Takes away blanks at the end as long as there are more values than `count`.
  fileprivate mutating func removeBlanks(behind count: Int) {
    while self.count > count, last?.isBlank == true { removeLast() }
  }
}

extension Document.Text {
  /// Nothing, right behind the text.
  fileprivate var end: Self { Self(range: range.upperBound..<range.upperBound, position: position) }
}
