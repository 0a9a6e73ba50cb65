/// From labels to rows.
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
      headedRow = lastRow
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

  /// The first value that is no blank, or the first of as many blanks as a row has columns; pads may
  /// hide one.
  private func firstValue(of line: LabelledValues, inRow index: Int) -> TableValue? {
    let hidden = line.values.last.map { document.hasPads($0.row) } == true ? 1 : 0
    return line.values.first { !$0.isBlank }
      ?? (line.values.count + hidden >= form.rows[index].width ? line.values.first : nil)
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
      keepSums(line.values.filter { $0.row == line.row }, labelled: label)
      remarks.append(.unknownRow(label: label, at: line.text.position))
    } else if own.count > 1, unlabelledRow == nil {
      addStrays(line.values)
    } else {
      // A number alone is no head: that is what a page break leaves of a row's label.
      let isNumber = document.text.endOfNumber(line.text.range) == line.text.range.upperBound
      if !isNumber { heads.add(line.text, in: line.row) }
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
}

extension Form {
  /// The row of a table that has only one and prints no label for it.
  func unlabelledRow(ofTable table: Int) -> Int? {
    guard tables[table].rows.count == 1, tables[table].rows[0].label.zh.isEmpty else { return nil }
    return rows.firstIndex { $0.table == table }
  }
}
