/// The heads of columns printed above a table, and whether they are those of the form.
struct ColumnHeads {
  private var printed: [(text: Document.Text, meanings: [Labels.Meaning])] = []
  private var settled: Set<Int> = []
  /// The row of the last head.
  private(set) var lastRow: TableRecovery.RowReference?
  /// The table whose head was read last.
  private(set) var table: Int?

  /// Takes in the text of a head, or of something that stands in place of one.
  mutating func add(
    _ text: Document.Text, in row: TableRecovery.RowReference, _ meanings: [Labels.Meaning] = []
  ) {
    printed.append((text, meanings))
    lastRow = row
    for case .head(let table) in meanings { self.table = table }
  }

  /// Forgets a text that turned out to be the first half of a label.
  mutating func remove(_ text: Document.Text) {
    if printed.last?.text == text { printed.removeLast() }
  }

  /// Whether a table's heads were taken stock of.
  func isSettled(_ table: Int) -> Bool { settled.contains(table) }

  /// Compares the heads read since the last table with those of `table`, and says what differs.
  ///
  /// The heads of columns at the same depth stand in one line, the shallower above the deeper.
  mutating func settle(_ table: Int, of form: Form, in document: Document) -> Remark? {
    settled.insert(table)
    defer { printed = [] }
    let columns = form.tables[table].columns
    let expected = columns.indices.sorted { columns[$0].groups.count < columns[$1].groups.count }
    let heads = printed.filter { head in
      !head.meanings.contains { if case .head = $0 { true } else { false } }
    }.suffix(columns.count)
    let texts = heads.map { document.string($0.text) }
    guard let first = heads.first, heads.count == columns.count else {
      let at = printed.last?.text.position ?? Position(line: 1)
      return .columnsByPosition(
        table: table, columns: Array(columns.indices), printed: texts, unitLost: false, at: at)
    }
    var byPosition: [Int] = []
    for (head, column) in zip(heads, expected) where !means(head, columns[column], document) {
      if columns.contains(where: { means(head, $0, document) }) {
        return .columnsOutOfOrder(table: table, printed: texts, at: first.text.position)
      }
      byPosition.append(column)
    }
    guard !byPosition.isEmpty else { return nil }
    let unitLost = byPosition.contains { columns[$0].kind == .amount && columns[$0].unit != nil }
    return .columnsByPosition(
      table: table, columns: byPosition.sorted(), printed: texts, unitLost: unitLost,
      at: first.text.position)
  }

  private func means(
    _ head: (text: Document.Text, meanings: [Labels.Meaning]), _ column: Form.Column,
    _ document: Document
  ) -> Bool {
    let key = LabelKey(document.text, head.text.range)
    return key == LabelKey(column.label.zh) || column.aliases.contains { LabelKey($0) == key }
  }
}
