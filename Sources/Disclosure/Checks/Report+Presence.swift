extension Report {
  /// Whether the source has a row: at least one of its cells is there, whatever stands in it.
  func hasRow(_ row: Int) -> Bool {
    form.rows[row].cells.contains { cells[$0].entry != .absent }
  }

  /// Whether the source has a table: at least one of its cells is there.
  func hasTable(_ table: Int) -> Bool {
    form.cells(ofTable: table).contains { cells[$0].entry != .absent }
  }

  /// Whether it has tables, and neither a heading nor any running text: the statistics of a report, filed
  /// by themselves.
  var isOfTablesOnly: Bool {
    hasTables && sections.allSatisfy { $0.heading == nil }
      && (front + sections.flatMap(\.passages)).allSatisfy { !$0.text.contains("。") }
  }

  /// Whether a report need not have a row: only some places print it, or another row stands for it.
  func isDispensable(_ row: Int) -> Bool {
    switch form.row(row).presence {
    case .required: false
    case .local: true
    case .unless(let other): form.index(ofRow: other).map(hasRow) ?? false
    }
  }

  /// The cells of a row, as findings name them.
  func operands(ofRow row: Int) -> [Finding.Operand] { form.rows[row].cells.map(operand) }

  /// The cells of a table, as findings name them.
  func operands(ofTable table: Int) -> [Finding.Operand] {
    form.cells.indices.filter { form.cells[$0].table == table }.map(operand)
  }

  /// Whether numbers were found that could not be given a row, so that a row or a table may be there
  /// though nothing of it was read.
  var hasUnplacedValues: Bool {
    remarks.contains {
      switch $0 {
      case .unplacedValues, .repeatedLinesRemoved, .fusedDigits, .partedDigits: true
      default: false
      }
    }
  }

  /// Rows that stand in the source although none of their values was read.
  var unreadRows: Set<Int> {
    var rows: Set<Int> = []
    for remark in remarks {
      switch remark {
      case .valueCount(let row, _, _, _), .fusedDigits(let row, _), .repeatedRow(let row, true, _):
        rows.insert(row)
      case .repeatedLinesRemoved: rows.formUnion(form.rows.indices)
      case .repeatedRow(let row, false, _):
        rows.formUnion(form.rows(ofTable: form.rows[row].table))
      case .columnsOutOfOrder(let table, _, _): rows.formUnion(form.rows(ofTable: table))
      default: continue
      }
    }
    return rows
  }

  /// The title, what stands before the sections, and their paragraphs, in reading order.
  var prose: [Passage] { front + sections.flatMap(\.passages) }
}
