/// Finds the cells of a form in the tables of a document.
///
/// Labels are the anchors: the values behind a row's label, up to the next label, are the row's. The
/// form's order is the map: rows whose labels are lost are found by their place between two rows that
/// have theirs, and every row so found is remarked on. Where counts do not come out, nothing is read.
struct TableRecovery {
  let form: Form
  let document: Document
  /// One reading for every cell of the form.
  private(set) var readings: [CellReading]
  /// What had to be made up one's mind about.
  var remarks: [Remark] = []
  /// Where each table of the form begins: the place of the block in the document.
  private(set) var beginnings: [Int?]
  /// The blocks in which a label of a row stands.
  private(set) var statutoryBlocks: Set<Int> = []
  /// The row that was read last.
  var lastRow = -1
  var strays: [Stray] = []
  /// The values that stand right behind a head over rows, taken for those of its one row.
  var merged: [(row: Int, values: [TableValue])] = []
  /// The sums that are printed beyond those of the form.
  var printedSums: [PrintedSum] = []
  /// The row behind which the head of a block stands.
  var headedRow: Int?
  /// The rows with too many values.
  var longRows: [LongRow] = []
  /// Whether the tables have blank cells before others, so that a blank one may also be the last.
  private(set) var blanksShow = false
  /// The tables whose heads name a column of codes.
  var codedTables: Set<Int> = []
  /// The rows whose values are one cell.
  var fusedRows: [Int] = []
  /// The last block in which a label of the form stands, those of columns among them.
  private(set) var lastKnownBlock = 0
  /// The blocks of lines in which values stand beside the label of their row.
  private(set) var attachedBlocks: Set<Int> = []
  /// The rows whose own labels are printed.
  private(set) var exactRows: Set<Int> = []
  var heads = ColumnHeads()
  /// The columns that each table prints.
  var columns: [ColumnMap]
  var pieces = TablePieces()
  private var placed: [Bool]
  /// The rows of the document's tables in which nothing of the form stands.
  private var looseRows: RowSet

  /// Recovers the tables of `form` from `document`.
  init(_ form: Form, from document: Document) {
    self.form = form
    self.document = document
    readings = Array(repeating: .absent, count: form.cells.count)
    placed = Array(repeating: false, count: form.rows.count)
    beginnings = Array(repeating: nil, count: form.tables.count)
    columns = form.tables.map { ColumnMap($0.columns.indices) }
    looseRows = RowSet(of: document)
    let lines = TableWalk(form, through: document).lines.withoutSerialNumbers(in: form)
    for line in lines where line.isOfRows { statutoryBlocks.insert(line.row.block) }
    blanksShow = lines.contains(where: \.showsBlank)
    for line in lines {
      guard case .known(let match) = line.label else { continue }
      if match.isExact { exactRows.formUnion(match.rows) }
      lastKnownBlock = line.row.block
      if !match.rows.isEmpty, line.values.contains(where: { $0.row == line.row }),
        case .table(let table) = document.blocks[line.row.block], table.isOfLines
      {
        attachedBlocks.insert(line.row.block)
      }
    }
    for line in lines { settle(line) }
    settlePieces()
    findLooseRows(lines)
    leaveOutAddedColumns()
    splitLongRows()
    splitMergedRows()
    placeStrays()
    refuseFusedRows()
    refuseSecondCopies()
  }

  /// Whether any row of the form was found.
  var isEmpty: Bool { !placed.contains(true) }

  /// Whether nothing of the form stands in a row of the document's tables.
  func isLoose(_ row: RowReference) -> Bool { looseRows.contains(row) }

  /// Whether a row was found.
  func isPlaced(_ row: Int) -> Bool { placed[row] }

  private mutating func findLooseRows(_ lines: [LabelledValues]) {
    var labelled = RowSet(of: document)
    var filled = labelled
    for line in lines {
      if case .known = line.label { labelled.insert(line.row) }
      for value in line.values where value.value.isPlain { filled.insert(value.row) }
    }
    for (block, content) in document.blocks.enumerated() {
      guard case .table(let table) = content else { continue }
      let isStatutory = statutoryBlocks.contains(block)
      for place in table.rows.indices {
        let row = RowReference(block: block, row: place)
        let isFree = !labelled.contains(row) && !(isStatutory && filled.contains(row))
        if isFree { looseRows.insert(row) }
      }
    }
  }
}

// MARK: - Keeping rows

extension TableRecovery {
  /// Keeps a row's readings; a row that is there twice must say the same twice.
  mutating func store(_ index: Int, _ row: [CellReading]) {
    let cells = form.rows[index].cells
    var row = row
    if columns[form.rows[index].table].isOutOfOrder {
      for place in row.indices { row[place].entry = .unreadable }
    }
    defer { lastRow = index }
    guard placed[index] else {
      placed[index] = true
      readings.replaceSubrange(cells, with: row)
      return
    }
    let same = zip(readings[cells], row).allSatisfy { $0.entry == $1.entry }
    let position = row.lazy.compactMap(\.position).first ?? Position(line: 1)
    remarks.append(.repeatedRow(row: index, same: same, at: position))
    if !same { for cell in cells { readings[cell].entry = .unreadable } }
  }

  /// Where a table stands twice with different values, nothing of the second is read: it may be that of
  /// another report.
  private mutating func refuseSecondCopies() {
    var begins: [Int: Position] = [:]
    var conflicts: Set<Int> = []
    for case .repeatedRow(let row, let same, let position) in remarks {
      let table = form.rows[row].table
      begins[table] = min(begins[table] ?? position, position)
      if !same { conflicts.insert(table) }
    }
    for (index, cell) in form.cells.enumerated() where conflicts.contains(cell.table) {
      guard let begin = begins[cell.table], let position = readings[index].position,
        position >= begin, readings[index].entry != .absent
      else { continue }
      readings[index].entry = .unreadable
    }
  }

  /// Puts other readings in place of those of a row.
  mutating func replace(_ index: Int, with row: [CellReading]) {
    readings.replaceSubrange(form.rows[index].cells, with: row)
  }

  /// Makes the numbers of a row unreadable.
  mutating func makeUnreadable(_ index: Int) {
    for cell in form.rows[index].cells where readings[cell].entry != .absent {
      readings[cell].entry = .unreadable
    }
  }

  /// Takes back what was read for a row.
  mutating func clear(_ index: Int) {
    placed[index] = false
    remarks.removeAll { if case .valueCount(index, _, _, _) = $0 { true } else { false } }
    longRows.removeAll { $0.row == index }
    let cells = form.rows[index].cells
    readings.replaceSubrange(cells, with: Array(repeating: .absent, count: cells.count))
  }

  /// Notes where a table of the form begins.
  mutating func begin(_ index: Int, at block: Int?) {
    guard let block else { return }
    let table = form.rows[index].table
    if beginnings[table] == nil { beginnings[table] = block }
    statutoryBlocks.insert(block)
  }

  /// Refuses every number, for a reason that its remark gives.
  mutating func refuseAll(_ remark: Remark) {
    remarks = [remark]
    for index in readings.indices where readings[index].entry != .absent {
      readings[index].entry = .unreadable
    }
  }
}

extension LabelledValues {
  /// Whether a blank stands among its values, and not behind them.
  var showsBlank: Bool {
    guard let last = values.lastIndex(where: { !$0.isBlank }) else { return values.count > 1 }
    return values[..<last].contains(where: \.isBlank)
  }

  /// Whether its label is that of a row or of a head over rows.
  var isOfRows: Bool {
    if case .known(let match) = label { match.isRow } else { false }
  }
}
