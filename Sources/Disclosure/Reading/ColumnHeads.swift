/// The heads of columns printed above a table.
struct ColumnHeads {
  /// A text above a table and what it means.
  struct Head {
    let text: Document.Text
    let row: RowReference
    let meanings: [Labels.Meaning]

    /// Whether it is a caption, or stands over several columns.
    var isHead: Bool { meanings.contains { if case .head = $0 { true } else { false } } }

    /// Whether it is the label of a column of a table.
    func means(_ column: Int, of table: Int) -> Bool {
      meanings.contains(.column(table: table, column: column))
    }
  }

  /// The heads read since the last row.
  private(set) var printed: [Head] = []
  private var settled: Set<Int> = []
  /// The row of the last head.
  private(set) var lastRow: RowReference?
  /// The table whose head was read last.
  private(set) var table: Int?

  /// Takes in the text of a head, or of something that stands in place of one.
  mutating func add(
    _ text: Document.Text, in row: RowReference, _ meanings: [Labels.Meaning] = []
  ) {
    printed.append(Head(text: text, row: row, meanings: meanings))
    lastRow = row
    for case .head(let table) in meanings { self.table = table }
  }

  /// The heads read since the last row, which are then forgotten.
  mutating func takePrinted() -> [Head] {
    defer { printed = [] }
    return printed
  }

  /// Takes back what was taken.
  mutating func restore(_ heads: [Head]) { printed = heads }

  /// Says that a table's heads need no taking stock of.
  mutating func markSettled(_ table: Int) { settled.insert(table) }

  /// Whether a table's heads were taken stock of.
  func isSettled(_ table: Int) -> Bool { settled.contains(table) }

  /// A table that prints more further columns is another.
  private static let mostAdded = 2

  /// Which columns the heads read since the last table print, if they are those of `table`, and what
  /// differs from the form.
  ///
  /// The heads of columns at the same depth stand in one line, the shallower above the deeper, or all
  /// stand in one line in the form's order.
  mutating func settle(
    _ table: Int, of form: Form, in document: Document
  ) -> (map: ColumnMap, remark: Remark?) {
    settled.insert(table)
    defer { printed = [] }
    let columns = form.tables[table].columns
    let all = printed.filter { !$0.isHead }
    let expected =
      isOneLine(all.suffix(columns.count), of: table, columns.indices)
      ? Array(columns.indices)
      : columns.indices.sorted { columns[$0].groups.count < columns[$1].groups.count }
    if let map = map(all, to: expected, of: table), let first = all.first {
      let added = map.added.map { all[$0] }
      let texts = added.map { document.string($0.text) }
      let at = added.first?.text.position ?? first.text.position
      let remark = Remark.unknownColumns(table: table, printed: texts, at: at)
      return (map.columns, texts.isEmpty ? nil : remark)
    }
    let heads = all.suffix(columns.count)
    let texts = heads.map { document.string($0.text) }
    var whole = ColumnMap(columns.indices)
    whole.hasOtherHeads =
      all.count(where: { $0.row == all.last?.row }) > columns.count
      || printed.count { $0.meanings.isEmpty } > columns.count
    guard let first = heads.first, heads.count == columns.count else {
      let at = printed.last?.text.position ?? Position(line: 1)
      let remark = Remark.columnsByPosition(
        table: table, columns: Array(columns.indices), printed: texts, unitLost: false, at: at)
      return (whole, remark)
    }
    guard isInOrder(heads, of: table, expected) else {
      let at = first.text.position
      return (.outOfOrder, .columnsOutOfOrder(table: table, printed: texts, at: at))
    }
    let byPosition = zip(heads, expected).filter { !$0.means($1, of: table) }.map(\.1)
    guard !byPosition.isEmpty else { return (whole, nil) }
    let unitLost = byPosition.contains { columns[$0].kind == .amount && columns[$0].unit != nil }
    let remark = Remark.columnsByPosition(
      table: table, columns: byPosition.sorted(), printed: texts, unitLost: unitLost,
      at: first.text.position)
    return (whole, remark)
  }

  /// Whether heads, as many as there are columns, stand in one line and in their order.
  private func isOneLine(
    _ heads: ArraySlice<Head>, of table: Int, _ columns: Range<Int>
  ) -> Bool {
    heads.count == columns.count && heads.allSatisfy { $0.row == heads.first?.row }
      && isInOrder(heads, of: table, Array(columns))
  }

  /// Whether the heads that mean columns of a table stand in the order in which the form prints them.
  private func isInOrder(_ heads: ArraySlice<Head>, of table: Int, _ expected: [Int]) -> Bool {
    var next = 0
    for head in heads where expected.contains(where: { head.means($0, of: table) }) {
      guard let place = expected[next...].firstIndex(where: { head.means($0, of: table) })
      else { return false }
      next = place + 1
    }
    return true
  }

  /// The columns of a table that heads mean, if all of these stand in the form's order: further heads
  /// that are no label may stand between and behind them in the same block. `added` are the places of
  /// those.
  private func map(
    _ heads: [Head], to expected: [Int], of table: Int
  ) -> (columns: ColumnMap, added: [Int])? {
    var added: [Int] = []
    var behind: [Int: Int] = [:]
    var next = 0
    var block: Int?
    for (place, head) in heads.enumerated() {
      if next < expected.count, head.means(expected[next], of: table) {
        next += 1
        block = head.row.block
      } else if head.row.block == block {
        guard head.meanings.isEmpty else { return nil }
        added.append(place)
        behind[expected[next - 1], default: 0] += 1
      }
    }
    guard next == expected.count, added.count <= Self.mostAdded else { return nil }
    let printed: [Int?] = expected.indices.flatMap { column in
      [column] + Array(repeating: nil, count: behind[column] ?? 0)
    }
    return (ColumnMap(printed: printed), added)
  }
}

/// Which column of the form every printed column of a table is.
struct ColumnMap {
  /// The form's columns in the order in which they are printed; `nil` for one that the form has not.
  let printed: [Int?]
  /// Whether they stand in another order than the form's, so that nothing can be read.
  private(set) var isOutOfOrder = false
  /// Whether more heads are printed than the form has columns, without telling which is which.
  var hasOtherHeads = false
  /// Whether a row has as many values.
  var isConfirmed = false

  /// The columns of the form and no other.
  init(_ columns: Range<Int>) {
    printed = Array(columns)
  }

  /// These columns.
  init(printed: [Int?]) {
    self.printed = printed
  }

  /// Columns of which nothing can be told.
  static let outOfOrder: Self = {
    var map = Self(printed: [])
    map.isOutOfOrder = true
    return map
  }()

  /// Whether the form lacks one of them.
  var isWider: Bool { printed.contains(nil) }
}
