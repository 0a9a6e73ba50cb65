import Disclosure

/// Rows that are missing, added, or elsewhere.
extension Damage {
  /// A row is missing.
  static let missingRow = Damage("row.missing") { draft, _, random in
    let lost = random.pick(draft.printedRows)
    draft.changeGrids { $0.remove(rows: [lost]) }
    draft.lose(row: lost)
  }

  /// A row that no form has.
  static let unknownRow = Damage("row.unknown") { draft, _, random in
    let after = random.pick(draft.printedRows.filter { !draft.form.label(ofRow: $0).isEmpty })
    let label = random.pick(["其他主动公开文件", "9.其他不予公开情形", "其中:网上申请", "备注项"])
    let counts = (0..<10).map { _ in "\(random.int(0...30))" }
    draft.changeGrids { grid in
      guard let place = grid.rows.firstIndex(where: { $0.row == after }) else { return }
      var cells = [Grid.Cell(label, .other)]
      if grid.kind == .statistics { cells.append(.init("件", .unit)) }
      let width = grid.rows[place].figures.count
      cells += counts.prefix(width).map { Grid.Cell($0, .other) }
      grid.rows.insert(.init(cells: cells), at: place + 1)
    }
  }

  /// Two neighbouring rows have changed places.
  static let swappedRows = Damage("row.swapped") { draft, _, random in
    draft.changeGrids { grid in
      let pairs = grid.rows.indices.dropLast().filter {
        grid.rows[$0].row != nil && grid.rows[$0 + 1].row != nil
          && grid.rows[$0].cells.count == grid.rows[$0 + 1].cells.count
          && grid.rows[$0].cells[0].role == .label && grid.rows[$0 + 1].cells[0].role == .label
      }
      guard !pairs.isEmpty else { return }
      let place = random.pick(Array(pairs))
      grid.rows.swapAt(place, place + 1)
    }
  }

  /// Rows of subtotals behind the blocks of section three.
  static let subtotals = Damage("row.subtotals", in: .sixSections) { draft, _, _ in
    let truth = draft.truth
    draft.change(.requests) { grid in
      for (block, name) in [("denied", "(三)小计"), ("unable", "(四)小计"), ("notProcessed", "(五)小计")] {
        let rows = truth.form.resultRows.filter { $0.hasPrefix("s3.\(block).") }
        let sums = (Form.applicants + ["total"]).map { column in
          rows.reduce(0) { $0 + truth.count("\($1).\(column)") }
        }
        guard
          let last = grid.rows.lastIndex(where: { $0.cells.holds("s3.\(block).", of: truth.form) })
        else { continue }
        let cells = [Grid.Cell(name, .other)] + sums.map { Grid.Cell("\($0)", .other) }
        grid.rows.insert(.init(cells: cells, spanned: 1), at: last + 1)
      }
    }
  }

  /// A column of subtotals for 法人或其他组织.
  static let organisationColumn = Damage("row.organisations", in: .sixSections) { draft, _, _ in
    let form = draft.form
    draft.change(.requests) { grid in
      grid.width += 1
      for index in grid.rows.indices {
        let cells = grid.rows[index].cells
        guard let last = cells.lastIndex(where: { form.column(of: $0) == 5 }) else { continue }
        let parts = cells.filter { (1...5).contains(form.column(of: $0) ?? 0) }
        let sum = parts.compactMap { Int($0.text.filter(\.isASCIIDigit)) }.reduce(0, +)
        let text = parts.contains(where: \.isFigure) ? "\(sum)" : "小计"
        grid.rows[index].cells.insert(.init(text, .other), at: last + 1)
      }
    }
  }

  /// A row stands twice, with the same figures.
  static let repeatedRow = Damage("row.repeated") { draft, _, random in
    let twice = random.pick(draft.printedRows)
    draft.changeGrids { grid in
      guard let place = grid.rows.firstIndex(where: { $0.row == twice }) else { return }
      var copy = grid.rows[place]
      copy.cells.removeAll { $0.role == .group }
      grid.rows.insert(copy, at: place + 1)
    }
    draft.excuse(row: twice)
  }
}

extension Grid {
  /// Takes rows away; the labels of their groups stay with the row that follows.
  mutating func remove(rows places: Set<Int>) {
    var groups: [Cell] = []
    var kept: [Row] = []
    for var row in rows {
      if let place = row.row, places.contains(place) {
        groups += row.cells.filter { $0.role == .group }
        continue
      }
      if !groups.isEmpty, row.row != nil {
        row.cells.insert(contentsOf: groups, at: 0)
        groups = []
      }
      kept.append(row)
    }
    rows = kept
  }
}

extension [Grid.Cell] {
  /// Whether a figure of a cell whose name begins so is among them.
  fileprivate func holds(_ name: String, of form: Form) -> Bool {
    contains {
      if case .figure(let cell) = $0.role { form.cells[cell].id.hasPrefix(name) } else { false }
    }
  }
}
