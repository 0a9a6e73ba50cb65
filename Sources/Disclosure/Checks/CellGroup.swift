/// Cells of one table that have the same flaw and are told in one finding: those of a row, of a
/// column, or of the whole table.
struct CellGroup: Sendable {
  /// The cells, as places in the form.
  let cells: [Int]
  /// Whether no cell of the table, or of a column of several rows, is without the flaw.
  let isWhole: Bool
  /// What to call the row, the column or the table.
  let name: Message
}

extension Report {
  /// The cells for which `isFlawed` holds, gathered into as few groups as tell where they are.
  func groups(where isFlawed: (Int) -> Bool) -> [CellGroup] {
    form.tables.indices.flatMap { table in
      groups(Set(form.cells(ofTable: table).filter(isFlawed)), in: table)
    }
  }

  private func groups(_ flawed: Set<Int>, in table: Int) -> [CellGroup] {
    guard !flawed.isEmpty else { return [] }
    let rows = form.rows(ofTable: table).filter(hasRow)
    if rows.count > 1, flawed.count == rows.count * form.tables[table].columns.count {
      return [CellGroup(cells: flawed.sorted(), isWhole: true, name: form.tables[table].title)]
    }
    let columns = Dictionary(grouping: flawed.sorted()) { form.cells[$0].column }
    let whole = columns.filter { rows.count > 1 && $0.value.count == rows.count }.keys.sorted()
    var groups = whole.map { group(column: $0, columns[$0] ?? [], in: table, isWhole: true) }
    let rest = columns.filter { !whole.contains($0.key) }
    let byRow = Dictionary(grouping: rest.values.joined().sorted(), by: form.row(ofCell:))
    if rest.count < byRow.count {
      groups += rest.keys.sorted().map {
        group(column: $0, rest[$0] ?? [], in: table, isWhole: false)
      }
    } else {
      groups += byRow.keys.sorted().map { group(row: $0, byRow[$0] ?? []) }
    }
    return groups
  }

  private func group(column: Int, _ cells: [Int], in table: Int, isWhole: Bool) -> CellGroup {
    if cells.count == 1, let cell = cells.first { return group(cell: cell, isWhole: isWhole) }
    let title = form.tables[table].title
    let name = form.name(ofColumn: column, in: table)
    return CellGroup(
      cells: cells, isWhole: isWhole,
      name: name.zh.isEmpty
        ? title : Message(zh: "\(title.zh)·\(name.zh)", en: "\(title.en) · \(name.en)"))
  }

  private func group(row: Int, _ cells: [Int]) -> CellGroup {
    if cells.count == 1, let cell = cells.first { return group(cell: cell, isWhole: false) }
    return CellGroup(cells: cells, isWhole: false, name: form.name(ofRow: row))
  }

  private func group(cell: Int, isWhole: Bool) -> CellGroup {
    CellGroup(cells: [cell], isWhole: isWhole, name: form.name(ofCell: cell))
  }
}

extension Examination {
  /// Reports a flaw of cells, a finding a group; without any, the check passed.
  mutating func report(
    _ check: String, where isFlawed: (Int) -> Bool,
    as judge: (CellGroup) -> (severity: Severity, outcome: Outcome, message: Message)
  ) {
    let report = report
    self.report(
      report.groups(where: isFlawed).map { group in
        let (severity, outcome, message) = judge(group)
        return Finding(
          check, severity, outcome, operands: group.cells.map(report.operand),
          zh: "\(group.name.zh):\(message.zh)。", en: "\(group.name.en): \(message.en).")
      })
  }
}

extension Report {
  /// A cell as an operand of a finding.
  func operand(_ cell: Int) -> Finding.Operand { operand(cell, isPrevious: false) }

  /// A cell as findings name it, of this report or of the one of the year before.
  func operand(_ cell: Int, isPrevious: Bool) -> Finding.Operand {
    Finding.Operand(
      cell: form.cells[cell].id, entry: cells[cell].entry, position: cells[cell].position,
      isPrevious: isPrevious)
  }

  /// Whether there is a table to judge.
  var hasTables: Bool { cells.contains { $0.entry != .absent } }
}
