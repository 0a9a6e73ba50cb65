/// The numbers that a table prints for its rows between their labels and their values: 代码.
extension TableRecovery {
  /// Notes whether the heads above the first row of a table name a column of codes.
  mutating func noteCodes(above index: Int) {
    let table = form.rows[index].table
    guard form.tables[table].hasCodes, !heads.isSettled(table) else { return }
    let isPrinted = heads.printed.contains {
      LabelKey(document.text, $0.text.range) == LabelKey("代码")
    }
    if isPrinted { codedTables.insert(table) }
  }

  /// Takes the code off the values of a row: what stands first where the heads name codes; else only
  /// what is the row's own code, in front of as many values as there are columns.
  func removeCode(of index: Int, from values: inout [TableValue], printed: Int) {
    let place = form.rows[index]
    guard form.tables[place.table].hasCodes else { return }
    // A unit that is no unit known here.
    if values.count == printed + 2, values[0].value.entry.number == nil { values.removeFirst() }
    guard let first = values.first else { return }
    let isOwn = first.value.entry.number == Number(place.row + 1)
    if codedTables.contains(place.table) {
      if isOwn || values.count > printed { values.removeFirst() }
    } else if isOwn, values.count > printed {
      values.removeFirst()
    }
  }
}
