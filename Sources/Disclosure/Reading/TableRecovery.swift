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
  /// The rows of the document's tables in which nothing of the form stands.
  private var looseRows: Set<RowReference> = []

  /// A row of one of the document's tables.
  struct RowReference: Hashable {
    let block: Int
    let row: Int
  }

  /// A value with the row it stands in.
  struct Value {
    let value: CellValue
    let text: Document.Text
    let row: RowReference
  }

  /// The label that the values now being gathered stand behind.
  enum Anchor {
    case nothing
    case row(Int, RowReference, Position)
    /// A head over rows, which in some reports is a row of its own.
    case group(orRow: Int?)
    case head
    case unknown(Document.Text, RowReference)
  }

  /// The blocks in which a label of a row stands.
  private(set) var statutoryBlocks: Set<Int> = []

  private let labels: Labels
  private var anchor = Anchor.nothing
  private var values: [Value] = []
  private var placed: [Bool]
  private var lastRow = -1
  var strays: [Stray] = []
  /// The values that stand right behind a head over rows, taken for those of its one row.
  var merged: [(row: Int, values: [Value])] = []
  private var heads = ColumnHeads()
  /// The tables whose columns stand in another order than the form's.
  private var refusedTables: Set<Int> = []

  /// Recovers the tables of `form` from `document`.
  init(_ form: Form, from document: Document) {
    self.form = form
    self.document = document
    labels = form.labels
    readings = Array(repeating: .absent, count: form.cells.count)
    placed = Array(repeating: false, count: form.rows.count)
    beginnings = Array(repeating: nil, count: form.tables.count)
    for (block, content) in document.blocks.enumerated() {
      guard case .table(let table) = content else { continue }
      var unlabelled: [(row: RowReference, hasValue: Bool)] = []
      for (place, cells) in table.rows.enumerated() {
        let row = RowReference(block: block, row: place)
        let found = read(cells, row)
        if !found.hasLabel { unlabelled.append((row, found.hasValue)) }
      }
      settle()
      anchor = .nothing
      let isStatutory = statutoryBlocks.contains(block)
      for line in unlabelled where !line.hasValue || !isStatutory { looseRows.insert(line.row) }
    }
    splitMergedRows()
    placeStrays()
  }

  /// Whether any row of the form was found.
  var isEmpty: Bool { !placed.contains(true) }

  /// Whether nothing of the form stands in a row of the document's tables.
  func isLoose(_ row: RowReference) -> Bool { looseRows.contains(row) }

  /// Whether a row was found.
  func isPlaced(_ row: Int) -> Bool { placed[row] }

  // MARK: - The walk

  private mutating func read(
    _ cells: [Document.Text], _ row: RowReference
  ) -> (hasLabel: Bool, hasValue: Bool) {
    var hasLabel = false
    var hasValue = false
    for cell in cells {
      let value = CellValue(document.text, cell.range)
      switch value {
      case .text:
        if let match = labels.match(document.text, cell.range) {
          hasLabel = true
          settle()
          take(match, cell, row)
        } else if lacksValues(in: row) {
          values.append(Value(value: value, text: cell, row: row))
        } else {
          settle()
          heads.add(cell, in: row)
          anchor = .unknown(cell, row)
        }
      case .unit(let unit):
        if case .row(let index, _, _) = anchor, values.isEmpty, hasUnits(index) {
          check(unit, in: index, at: cell)
        } else {
          values.append(Value(value: value, text: cell, row: row))
        }
      case .number, .slash, .dash:
        hasValue = true
        values.append(Value(value: value, text: cell, row: row))
      case .blank:
        values.append(Value(value: value, text: cell, row: row))
      }
    }
    return (hasLabel, hasValue)
  }

  /// Whether a text can only be a value that cannot be read: its line is that of a row's label, and
  /// the row still lacks values.
  private func lacksValues(in row: RowReference) -> Bool {
    guard case .row(let index, let line, _) = anchor, line == row else { return false }
    return values.count < form.rows[index].width
  }

  private mutating func take(_ match: Labels.Match, _ cell: Document.Text, _ row: RowReference) {
    var candidates: [Int] = []
    var isGroup = false
    var isHead = false
    for meaning in match.meanings {
      switch meaning {
      case .row(let index): candidates.append(index)
      case .group: isGroup = true
      case .head, .column: isHead = true
      }
    }
    let index =
      candidates.first { $0 > lastRow && !placed[$0] } ?? candidates.first { !placed[$0] }
      ?? candidates.first
    if index != nil || isGroup { statutoryBlocks.insert(row.block) }
    if isGroup {
      anchor = .group(orRow: index)
    } else if let index {
      anchor = .row(index, row, cell.position)
      if !match.isExact { remarkWording(of: cell, row: index) }
    } else if isHead {
      heads.add(cell, in: row, match.meanings)
      anchor = .head
    }
  }

  /// Gives the values gathered so far to the label before them.
  private mutating func settle() {
    defer { values = [] }
    switch anchor {
    case .row(let index, _, let position):
      fill(index, at: position)
    case .group(orRow: let index?) where values.contains(where: { !isBlank($0) }):
      merged.append((index, values))
      fill(index)
    case .nothing, .group:
      addStrays(values)
    case .head:
      settleHead()
    case .unknown(let label, let row):
      let own = values.contains {
        if case .number = $0.value { $0.row == row } else { false }
      }
      if own, statutoryBlocks.contains(row.block) {
        remarks.append(.unknownRow(label: document.string(label), at: label.position))
      } else {
        settleHead()
      }
    }
  }

  /// Values behind a head: in the head's own line they stand for lost heads; below it they are rows.
  private mutating func settleHead() {
    guard let headRow = heads.lastRow else { return }
    for value in values where value.row == headRow {
      if case .number = value.value { heads.add(value.text, in: headRow) }
    }
    let below = values.filter { $0.row != headRow }
    guard below.contains(where: { !isBlank($0) }) else { return }
    if let index = unlabelledRow {
      values = below
      fill(index)
    } else {
      addStrays(below)
    }
  }

  /// The row without a label whose table's head was just read.
  private var unlabelledRow: Int? {
    guard let table = heads.table, form.tables[table].rows.count == 1,
      let index = form.rows.firstIndex(where: { $0.table == table }),
      form.row(index).label.zh.isEmpty
    else { return nil }
    return index
  }

  // MARK: - Rows

  private mutating func fill(_ index: Int, at label: Position? = nil) {
    let width = form.rows[index].width
    var own = values
    while own.count > width, own.last.map(isBlank) == true { own.removeLast() }
    if own.count == width + 1, hasUnits(index), own[0].value.entry.number == nil {
      own.removeFirst()
    }
    if own.count > width {
      let line = own[0].row
      addStrays(own.filter { $0.row != line }, after: index)
      own = own.filter { $0.row == line }
      while own.count > width, own.last.map(isBlank) == true { own.removeLast() }
    }
    begin(index, at: own.first?.row.block)
    settleHeads(above: index)
    if own.isEmpty {
      store(
        index, Array(repeating: CellReading(entry: .blank, raw: "", position: label), count: width))
    } else if own.count == width {
      store(index, own.map { reading($0) })
    } else {
      let at = own[0].text.position
      remarks.append(.valueCount(row: index, expected: width, found: own.count, at: at))
      let raw = own.map { document.string($0.text) }.joined(separator: " ")
      let lost = CellReading(entry: .unreadable, raw: raw, position: at)
      store(index, Array(repeating: lost, count: width))
    }
    anchor = .nothing
  }

  func reading(_ value: Value, byPosition: Bool = false) -> CellReading {
    var unit: Unit?
    if case .number(_, let printed) = value.value { unit = printed }
    return CellReading(
      entry: value.value.entry, raw: document.string(value.text), unit: unit,
      position: value.text.position, byPosition: byPosition)
  }

  /// Keeps a row's readings; a row that is there twice must say the same twice.
  mutating func store(_ index: Int, _ row: [CellReading]) {
    let cells = form.rows[index].cells
    var row = row
    if refusedTables.contains(form.rows[index].table) {
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

  /// Takes back what was read for a row.
  mutating func clear(_ index: Int) {
    placed[index] = false
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

  /// Takes stock of the column heads above the first row of a table.
  private mutating func settleHeads(above index: Int) {
    let table = form.rows[index].table
    guard !heads.isSettled(table) else { return }
    guard let remark = heads.settle(table, of: form, in: document) else { return }
    remarks.append(remark)
    if case .columnsOutOfOrder = remark { refusedTables.insert(table) }
  }

  private mutating func addStrays(_ values: [Value], after row: Int? = nil) {
    for line in Dictionary(grouping: values, by: \.row).sorted(by: { $0.key < $1.key }) {
      guard line.value.contains(where: { !isBlank($0) }) else { continue }
      strays.append(Stray(values: line.value, after: row ?? lastRow))
    }
  }

  func isBlank(_ value: Value) -> Bool { value.value == .blank }

  private func hasUnits(_ index: Int) -> Bool { form.tables[form.rows[index].table].hasUnits }

  private mutating func check(_ unit: Unit, in index: Int, at cell: Document.Text) {
    if let expected = form.row(index).unit, expected != unit {
      remarks.append(.otherUnit(row: index, printed: unit, at: cell.position))
    }
  }

  private mutating func remarkWording(of cell: Document.Text, row index: Int) {
    remarks.append(
      .otherWording(
        printed: document.string(cell), expected: form.row(index).label.zh, at: cell.position))
  }
}

extension TableRecovery.RowReference: Comparable {
  static func < (a: Self, b: Self) -> Bool { (a.block, a.row) < (b.block, b.row) }
}
