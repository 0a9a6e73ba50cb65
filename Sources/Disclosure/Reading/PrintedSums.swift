/// Sums in rows and columns that the form has not.
extension TableRecovery {
  /// Keeps the values of a row of subtotals, which add up the block it stands behind or, right below
  /// the head of a block, the one it stands before.
  mutating func keepSums(_ values: [TableValue], labelled label: String) {
    guard label.holds(anyOf: Self.sumWords), form.rows.indices.contains(lastRow),
      let block = block(labelled: label)
    else { return }
    let map = columns[form.rows[lastRow].table]
    guard !map.isOutOfOrder, values.count == map.printed.count else { return }
    for (value, column) in zip(values, map.printed) {
      guard let column else { continue }
      printedSums.append(
        PrintedSum(
          label: label, cells: block.map { form.rows[$0].firstCell + column },
          reading: reading(value)))
    }
  }

  /// The rows of the block that a row of subtotals belongs to; `nil` where it cannot be told.
  ///
  /// A label without the name of its block must be 小计 and no more, and not stand behind the last block:
  /// there it may be the total of all.
  private func block(labelled label: String) -> [Int]? {
    let next = lastRow + 1
    let isBefore = headedRow == lastRow
    guard let row = isBefore ? (next < form.rows.count ? next : nil) : lastRow,
      form.tables[form.rows[row].table].id == "s3", form.row(row).groups.count > 1,
      let head = form.row(row).groups.last
    else { return nil }
    let rows = form.rows(ofTable: form.rows[row].table).filter {
      form.row($0).groups.last == head
    }
    guard isBefore ? rows.first == row : rows.last == row else { return nil }
    guard !label.names(head.zh) else { return rows }
    let isLast = form.row(rows[rows.count - 1] + 1).groups.count < 2
    return label.withoutBlanks == Self.sumWords[0] && !isLast ? rows : nil
  }

  /// Keeps the value of a row in a column of subtotals, whose head was read.
  mutating func keepSum(in row: Int, _ values: [TableValue], _ map: ColumnMap) {
    let table = form.rows[row].table
    guard values.count == map.printed.count, map.printed.count(where: { $0 == nil }) == 1,
      let place = map.printed.firstIndex(of: nil), let head = addedHead(of: table),
      let added = addends(of: head, at: place, in: table)
    else { return }
    printedSums.append(
      PrintedSum(
        label: head, cells: added.map { form.rows[row].firstCell + $0 },
        reading: reading(values[place])))
  }

  /// The head of the one column that a table prints and the form has not.
  private func addedHead(of table: Int) -> String? {
    for case .unknownColumns(table, let heads, _) in remarks where heads.count == 1 {
      return heads[0]
    }
    return nil
  }

  /// The columns that a further one adds up: those of the organisations beside them, the totals of
  /// lawsuits under a head that says so.
  private func addends(of head: String, at place: Int, in table: Int) -> [Int]? {
    guard head.holds(anyOf: Self.sumWords) else { return nil }
    let columns = form.tables[table].columns
    if form.tables[table].id == "s4" {
      let totals = columns.indices.filter {
        columns[$0].groups.count > 1 && columns[$0].id.hasSuffix(".total")
      }
      return head.holds("诉讼") ? totals : nil
    }
    let organisations = columns.indices.filter { !columns[$0].groups.isEmpty }
    guard let first = organisations.first, let last = organisations.last else { return nil }
    return place == first || place == last + 1 ? organisations : nil
  }

  private static let sumWords = ["小计", "合计", "总计"]
}

extension String {
  /// Whether a label names the head of a block, `(三)不予公开`, by its number or its words.
  fileprivate func names(_ head: String) -> Bool {
    let (number, words) = (head.prefix(3), head.dropFirst(3))
    let wide = "\u{FF08}\(number.dropFirst().dropLast())\u{FF09}"
    return holds(String(words)) || holds(String(number)) || holds(wide)
  }
}
