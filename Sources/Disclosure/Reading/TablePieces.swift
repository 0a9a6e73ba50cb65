/// What stands below the heads of a table whose only row has no label: its values in one line, or in
/// pieces, each below heads of its own, as where the table is transposed or was cut into several.
struct TablePieces {
  /// Heads and the values below them.
  struct Piece {
    let heads: [ColumnHeads.Head]
    var values: [TableValue]
  }

  private(set) var pieces: [Piece] = []
  /// The row they are pieces of.
  private(set) var row: Int?

  /// Takes in the values below `heads`.
  mutating func add(_ values: [TableValue], below heads: [ColumnHeads.Head], of row: Int) {
    self.row = row
    if heads.isEmpty, !pieces.isEmpty {
      pieces[pieces.count - 1].values += values
    } else {
      pieces.append(Piece(heads: heads, values: values))
    }
  }

  /// Whether values are still to come.
  func lacksValues(_ form: Form) -> Bool {
    row.map { values.count < form.rows[$0].width } ?? false
  }

  /// All values.
  var values: [TableValue] { pieces.flatMap(\.values) }

  /// The value of every column that the pieces' own heads name, and which of the columns are named only
  /// together; `nil` unless every value has its column.
  ///
  /// The columns stand in the form's order; the labels over several columns tell where a piece begins.
  func columns(
    of columns: [Form.Column], in table: Int, _ text: [UInt8]
  ) -> (values: [Int: TableValue], byPosition: [Int])? {
    var found: [Int: TableValue] = [:]
    var byPosition: [Int] = []
    var next = 0
    for piece in pieces {
      let groups = piece.heads.filter(\.isHead).map { LabelKey(text, $0.text.range) }
      let heads = piece.heads.filter { !$0.isHead && !$0.meanings.isEmpty }
      func isUnder(_ group: LabelKey, _ column: Int) -> Bool {
        columns[column].groups.contains { LabelKey($0.zh) == group }
      }
      if pieces.count > 1, let group = groups.last {
        guard let first = columns.indices.first(where: { isUnder(group, $0) }), first >= next
        else { return nil }
        next = first
      }
      let own = columns.indices.filter { column in
        column >= next && groups.last.map { isUnder($0, column) } == true
      }
      if pieces.count > 1, own.count > 1, heads.count != own.count,
        let values = piece.values.trimmed(to: own.count)
      {
        for (column, value) in zip(own, values) { found[column] = value }
        byPosition += own
        next += own.count
      } else {
        guard let values = piece.values.trimmed(to: heads.count) else { return nil }
        for (head, value) in zip(heads, values) {
          guard
            let column = columns.indices.first(where: { $0 >= next && head.means($0, of: table) })
          else { return nil }
          found[column] = value
          next = column + 1
        }
      }
    }
    return (found, byPosition)
  }
}

extension [TableValue] {
  /// The values of the one row that has `count` of them, if there are none but blanks beside it.
  fileprivate func ofWholeRow(_ count: Int) -> [TableValue]? {
    let rows = Dictionary(grouping: self, by: \.row).values.sorted { $0[0].row < $1[0].row }
    let whole = rows.filter { $0.count == count }
    guard let row = whole.first(where: { !$0.allSatisfy(\.isBlank) }) ?? whole.first else {
      return nil
    }
    return allSatisfy { $0.row == row[0].row || $0.isBlank } ? row : nil
  }

  /// The values, of which there are `count`, without further blanks at either end; `nil` where it
  /// cannot be told which blanks these are.
  fileprivate func trimmed(to count: Int) -> ArraySlice<TableValue>? {
    let excess = self.count - count
    guard excess > 0 else { return excess == 0 ? self[...] : nil }
    let leading = prefix(while: \.isBlank).count
    let trailing = reversed().prefix(while: \.isBlank).count
    if leading + trailing == excess { return dropFirst(leading).dropLast(trailing) }
    if leading == 0, trailing > excess { return dropLast(excess) }
    if trailing == 0, leading > excess { return dropFirst(excess) }
    return nil
  }
}

extension TableRecovery {
  /// Whether a table of pieces has all its values and another copy of it begins with this head.
  func isSecondCopy(_ meanings: [Labels.Meaning], _ text: Document.Text) -> Bool {
    guard let row = pieces.row, pieces.values.count >= form.rows[row].width,
      meanings.contains(.head(table: form.rows[row].table)),
      let first = form.tables[form.rows[row].table].columns.first?.groups.first
    else { return false }
    return LabelKey(document.text, text.range) == LabelKey(first.zh)
  }

  /// Reads the row whose pieces have been gathered.
  mutating func settlePieces() {
    defer { pieces = TablePieces() }
    guard let row = pieces.row, let only = pieces.pieces.first else { return }
    let table = form.rows[row].table
    let values = pieces.values
    let isWhole = pieces.pieces.count == 1
    if !isWhole || values.count < form.rows[row].width,
      let found = pieces.columns(of: form.tables[table].columns, in: table, document.text)
    {
      begin(row, at: values[0].row.block)
      heads.markSettled(table)
      if !found.byPosition.isEmpty {
        remarks.append(
          .columnsByPosition(
            table: table, columns: found.byPosition, printed: [], unitLost: false,
            at: values[0].text.position))
      }
      store(
        row,
        form.tables[table].columns.indices.map { column in
          found.values[column].map { reading($0) } ?? .absent
        })
    } else if isWhole {
      heads.restore(only.heads)
      fillWhole(row, values)
    } else {
      addStrays(values)
    }
  }

  /// Reads a row from all its values. Where blanks stand at both ends and there are too many, the totals
  /// tell which of them are the row's.
  private mutating func fillWhole(_ row: Int, _ values: [TableValue]) {
    let width = form.rows[row].width
    let values = values.ofWholeRow(width) ?? values
    let excess = values.count - width
    let lengths = Set(Dictionary(grouping: values, by: \.row).values.map(\.count))
    if excess == 0, lengths.contains(1), lengths.count > 1,
      !totalHolds(row, values.map { reading($0) }, blanksAsZeros: true)
    {
      // A number alone on its line behind others may be that of a page.
      refuse(row, values, expected: width)
      return
    }
    guard excess > 0, values.trimmed(to: width) == nil else {
      fill(row, values.trimmed(to: width).map { Array($0) } ?? values)
      return
    }
    var own = values
    own.removeBlanksOfNextRow()
    guard !printsFurther(form.rows[row].table, as: own.count) else {
      fill(row, own)
      return
    }
    let candidates = (0...excess).map { values.dropFirst($0).dropLast(excess - $0) }.filter {
      some in
      let dropped = values.prefix(some.startIndex) + values.suffix(from: some.endIndex)
      return dropped.allSatisfy(\.isBlank)
        && totalHolds(row, some.map { reading($0) }, blanksAsZeros: true)
    }
    if candidates.count == 1 || values.allSatisfy(\.isBlank) {
      fill(row, Array(candidates[0]))
    } else {
      refuse(row, values, expected: width)
    }
  }
  /// Whether the heads of a table print so many columns, all of the form's and others, in an order that
  /// tells which is which.
  private func printsFurther(_ table: Int, as count: Int) -> Bool {
    var trial = heads
    let map = trial.settle(table, of: form, in: document).map
    return map.isWider && map.printed.count == count
  }
}
