// MARK: - From labels to rows

extension TableRecovery {
  /// Gives the values behind a label to the row that it means.
  mutating func settle(_ line: LabelledValues) {
    switch line.label {
    case .known(let match): settle(line, match)
    case .unknown: settleUnknown(line)
    case .none:
      if heads.lastRow?.block == line.row.block {
        settleBelowHeads(line.values)
      } else if line.values.count == nextUnlabelledWidth {
        strays.append(Stray(values: line.values, after: lastRow))
      } else {
        addStrays(line.values)
      }
    }
  }

  private mutating func settle(_ line: LabelledValues, _ match: Labels.Match) {
    let index = row(of: match)
    if !match.rows.isEmpty, index.map({ !match.isExact && exactRows.contains($0) }) ?? true {
      // Like a label that is printed elsewhere, and so another.
      settleUnknown(line)
    } else if match.meanings.contains(.group) {
      settlePieces()
      if let index, let first = firstValue(of: line, inRow: index) {
        merged.append((index, line.values.filter { $0.row == first.row }))
        fill(index, line.values, of: line)
      } else {
        addStrays(line.values)
      }
    } else if let index {
      settlePieces()
      if !match.isExact {
        let expected = form.row(index).label.zh
        let printed = line.pieces.map(document.string).joined()
        remarks.append(
          .otherWording(printed: printed, expected: expected, at: line.text.position))
      }
      fill(index, line.values, of: line)
    } else if let count = plainCount(of: line), count == lastWidth, unlabelledRow == nil {
      // Values of a row stand behind the label of a column: 总计 for (七)总计.
      addStrays(line.values)
    } else {
      if isSecondCopy(match.meanings, line.text) { settlePieces() }
      heads.add(line.text, in: line.row, match.meanings)
      settleBehindHead(line)
    }
  }

  /// The row that a label means: the next of several with the same label. A text that is only like the
  /// labels of several rows means one that must come next, or none.
  private func row(of match: Labels.Match) -> Int? {
    let candidates = match.rows
    if !match.isExact, Set(candidates.map { form.row($0).label.zh }).count > 1 {
      let next = form.rows.indices.first {
        $0 > lastRow && !isPlaced($0) && form.row($0).presence == .required
      }
      return candidates.first { $0 == next }
    }
    return candidates.first { $0 > lastRow && !isPlaced($0) } ?? candidates.first { !isPlaced($0) }
      ?? candidates.first { $0 > lastRow } ?? candidates.first
  }

  /// How many plain values stand in a label's own row; `nil` for one or none.
  private func plainCount(of line: LabelledValues) -> Int? {
    let count = line.values.count { $0.row == line.row && $0.value.isPlain }
    return count > 1 ? count : nil
  }

  /// How many columns the table has that the last row stands in.
  private var lastWidth: Int? { lastRow >= 0 ? form.rows[lastRow].width : nil }

  /// A text that the form does not know is a row of its own if numbers stand in its row; else it
  /// stands in place of a head.
  private mutating func settleUnknown(_ line: LabelledValues) {
    let own = line.values.filter { $0.row == line.row && $0.value.isPlain }
    if pieces.lacksValues(form), pieces.values.last?.row == line.row {
      let unread = TableValue(value: .text, text: line.text, row: line.row)
      settleBelowHeads([unread] + line.values)
    } else if let width = nextUnlabelledWidth, line.values.count > 1, width % line.values.count == 0
    {
      strays.append(Stray(values: line.values, after: lastRow))
    } else if !own.isEmpty, statutoryBlocks.contains(line.row.block), unlabelledRow == nil {
      let label = document.string(line.text)
      remarks.append(.unknownRow(label: label, at: line.text.position))
    } else if own.count > 1, unlabelledRow == nil {
      addStrays(line.values)
    } else {
      heads.add(line.text, in: line.row)
      settleBehindHead(line)
    }
  }

  /// Numbers in the row of a head stand in place of further heads, unless the table's only row has no
  /// label.
  private mutating func settleBehindHead(_ line: LabelledValues) {
    guard unlabelledRow == nil else {
      settleBelowHeads(line.values)
      return
    }
    for value in line.values where value.row == line.row {
      if case .number = value.value { heads.add(value.text, in: line.row) }
    }
    settleBelowHeads(line.values.filter { $0.row != line.row })
  }

  private mutating func settleBelowHeads(_ values: [TableValue]) {
    let isBlank = values.allSatisfy(\.isBlank)
    if let index = unlabelledRow, !isBlank || values.count >= form.rows[index].width {
      pieces.add(values, below: heads.takePrinted(), of: index)
    } else if !isBlank {
      addStrays(values, isBelowHeads: true)
    }
  }

  /// The row without a label whose table's head was just read.
  private var unlabelledRow: Int? {
    heads.table.flatMap { form.unlabelledRow(ofTable: $0) }
  }

  /// How many columns the table has that comes next, if its only row has no label.
  private var nextUnlabelledWidth: Int? {
    guard lastRow >= 0, form.rows[lastRow].table + 1 < form.tables.count,
      let next = form.unlabelledRow(ofTable: form.rows[lastRow].table + 1)
    else { return nil }
    return form.rows[next].width
  }

  // MARK: - From values to cells

  /// Reads the values of a row: as many as its table prints columns, blanks behind them aside.
  mutating func fill(_ index: Int, _ values: [TableValue], of label: LabelledValues? = nil) {
    begin(index, at: values.first?.row.block)
    noteCodes(above: index)
    settleHeads(above: index)
    let width = form.rows[index].width
    let map = columns[form.rows[index].table]
    let printed = map.isOutOfOrder ? width : map.printed.count
    var own = values
    own.removeBlanksOfNextRow()
    own.removeBlanks(behind: printed + (form.tables[form.rows[index].table].hasCodes ? 2 : 0))
    let isFused = own.first.map { document.isFused($0.row) } ?? false
    if hasUnits(index), let first = own.first {
      if !isFused, own.count(where: \.value.isUnit) > 1 {
        let next = own.lastIndex { $0.value.isUnit } ?? own.endIndex
        addStrays(Array(own[next...]), after: index)
        own.removeSubrange(next...)
        own.removeFirst(own[0].value.isUnit ? 1 : 0)
      } else if !isFused, let place = own.firstIndex(where: { $0.value.isUnit }), place > 0,
        place + 1 < own.count
      {
        addStrays(Array(own[..<place]), after: index)
        own.removeFirst(place + 1)
      } else if case .unit(let unit) = first.value {
        check(unit, in: index, at: first.text)
        own.removeFirst()
      } else if own.count == printed + 1, first.value.entry.number == nil {
        own.removeFirst()
      }
    }
    removeCode(of: index, from: &own, printed: printed)
    own.removeBlanks(behind: printed)
    if isFused, own.count == 1 {
      fill(index, fused: own[0], map)
      return
    }
    if Set(own.map(\.row)).count > 1, let row = regrouped(own, to: width, in: index) {
      remarks.append(.chosenReading(row: index, found: own.count, at: own[0].text.position))
      store(index, row.map { reading($0, byPosition: true) })
      return
    }
    if own.count > printed {
      let line = own[0].row
      // Behind a label on a line of its own, the values below may all be the row's.
      let isSurplus = label.map { $0.row != line } ?? false
      addStrays(
        own.filter { $0.row != line }, after: index, surplusOf: isSurplus ? index : nil)
      own = own.filter { $0.row == line }
      own.removeBlanks(behind: printed)
    }
    if let label, let first = own.first, own.count == 1, width == 1, first.row != label.row,
      attachedBlocks.contains(label.row.block)
    {
      refuseDetached(index, first)
      return
    }
    if own.count == width - 1, own.count >= 2, let last = own.last,
      mayHideBlank(behind: own, index)
    {
      own.append(TableValue(value: .blank, text: last.text.end, row: last.row))
      if !own.allSatisfy(\.isBlank) {
        remarks.append(.blankBehindPads(row: index, at: last.text.position))
      }
    }
    let at = own.first?.text.position ?? label?.text.position
    if own.isEmpty, let label, !document.hasPads(label.row), !values.contains(where: \.isBlank) {
      remarks.append(
        .valueCount(row: index, expected: printed, found: 0, at: label.text.position))
      let lost = CellReading(entry: .unreadable, raw: "", position: at)
      store(index, Array(repeating: lost, count: width))
    } else if own.allSatisfy(\.isBlank), own.count <= printed {
      let blank = CellReading(entry: .blank, raw: "", position: at)
      store(
        index, own.count == width ? own.map { reading($0) } : Array(repeating: blank, count: width))
    } else if let row = row(own, map, width),
      own.count == printed || map.isOutOfOrder
        || hasSums(index) && totalHolds(index, row, blanksAsZeros: true)
    {
      if own.count == printed { columns[form.rows[index].table].isConfirmed = true }
      store(index, row)
    } else if let row = regrouped(own, to: width, in: index) ?? spread(own, over: width) {
      remarks.append(.chosenReading(row: index, found: own.count, at: own[0].text.position))
      store(index, row.map { reading($0, byPosition: true) })
    } else {
      refuse(index, own, expected: printed)
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

  /// The first value that is no blank, or the first of as many blanks as a row has columns; pads may
  /// hide one.
  private func firstValue(of line: LabelledValues, inRow index: Int) -> TableValue? {
    let hidden = line.values.last.map { document.hasPads($0.row) } == true ? 1 : 0
    return line.values.first { !$0.isBlank }
      ?? (line.values.count + hidden >= form.rows[index].width ? line.values.first : nil)
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

  mutating func refuse(_ index: Int, _ values: [TableValue], expected: Int) {
    let at = values[0].text.position
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

  private func hasUnits(_ index: Int) -> Bool { form.tables[form.rows[index].table].hasUnits }

  private mutating func check(_ unit: Unit, in index: Int, at cell: Document.Text) {
    if let expected = form.row(index).unit, expected != unit {
      remarks.append(.otherUnit(row: index, printed: unit, at: cell.position))
    }
  }
}

extension [TableValue] {
  /// Takes away the blanks at the end that stand in another row than the value before them.
  fileprivate mutating func removeBlanksOfNextRow() {
    guard let last = lastIndex(where: { !$0.isBlank }) else { return }
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

extension Form {
  /// The row of a table that has only one and prints no label for it.
  func unlabelledRow(ofTable table: Int) -> Int? {
    guard tables[table].rows.count == 1, tables[table].rows[0].label.zh.isEmpty else { return nil }
    return rows.firstIndex { $0.table == table }
  }
}
