/// Rows of a document's tables, marked one by one.
struct RowSet {
  /// The place of each block's first row among all rows.
  private let firsts: [Int]
  private var marks: [Bool]

  /// None of the rows of a document's tables.
  init(of document: Document) {
    var firsts: [Int] = []
    firsts.reserveCapacity(document.blocks.count)
    var count = 0
    for block in document.blocks {
      firsts.append(count)
      if case .table(let table) = block { count += table.rows.count }
    }
    self.firsts = firsts
    marks = Array(repeating: false, count: count)
  }

  /// Whether a row is marked.
  func contains(_ row: RowReference) -> Bool { marks[firsts[row.block] + row.row] }

  /// Marks a row.
  mutating func insert(_ row: RowReference) { marks[firsts[row.block] + row.row] = true }
}
