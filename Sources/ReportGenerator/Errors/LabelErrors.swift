import Disclosure

/// Rows and columns that are missing, or not labelled as the form has it.
extension SeededError {
  static let labels: [SeededError] = [
    .missingRow, .replacedLabel, .blankHead, .zeroHead, .wording, .unknownRow, .unknownColumn,
    .blankLabel, .otherUnit, .noUnit,
  ]

  /// A row of the form is missing.
  private static let missingRow = SeededError("F06.row") { draft, random in
    let rows = draft.printedRows.filter { row in
      // Without its only row the table is missing.
      draft.form.cells(inRow: row).contains {
        draft.form.presence(ofCell: $0) == .required && !draft.form.cells[$0].id.hasPrefix("s4.")
      }
    }
    let lost = random.pick(rows)
    draft.changeGrids { $0.remove(rows: [lost]) }
    draft.lose(row: lost)
    return draft.names(draft.form.cells(inRow: lost))
  }

  /// A zero in place of the label of a row.
  private static let replacedLabel = label("F07.zero") { $0[$1].text = "0" }
  /// No label before a row.
  private static let blankLabel = label("F11.blank") { $0[$1].text = "" }

  private static func label(
    _ id: String, _ lose: @escaping @Sendable (inout [Grid.Cell], Int) -> Void
  ) -> SeededError {
    SeededError(
      id, in: .sixSections, shown: \.showsBlankLabels
    ) { draft, random in
      let row = draft.requestRow(&random)
      // Without its label a row that stands for three could be any one of them.
      let cells = draft.form.cells(inRow: row)
      guard cells.allSatisfy({ draft.form.presence(ofCell: $0) != .local }) else { return nil }
      draft.change(row: row) { cells in
        if let label = cells.firstIndex(where: { $0.role == .label }) { lose(&cells, label) }
      }
      return draft.names(draft.form.cells(inRow: row))
    }
  }

  /// No head over a column.
  private static let blankHead = head("F08.blank", "")
  /// A zero in place of the head of a column.
  private static let zeroHead = head("F08.zero", "0")

  /// Another text in place of the head of a column.
  private static func head(_ id: String, _ text: String) -> SeededError {
    SeededError(id, besides: ["F10"], in: .sixSections, shown: \.showsBlanks) { draft, random in
      let heads = draft.grids.filter { $0.kind != .disputes }.flatMap(\.rows).flatMap(\.cells)
        .map(\.role).filter { if case .column = $0 { true } else { false } }
      let head = random.pick(heads)
      draft.changeCells { if $0.role == head { $0.text = text } }
      return []
    }
  }

  /// A label as the other form words it.
  private static let wording = SeededError("F09.wording", in: .sixSections) { draft, _ in
    let words = ["行政规范性文件": "规范性文件", "规范性文件": "行政规范性文件"]
    draft.changeCells { if $0.role == .label { $0.text = words[$0.text] ?? $0.text } }
    return []
  }

  /// A row that the form has not.
  private static let unknownRow = SeededError("F10.row", in: .sixSections) { draft, random in
    let after = draft.requestRow(&random)
    let label = random.pick(["9.其他不予公开情形", "其中:网上申请", "备注项"])
    let counts = (0..<7).map { _ in Grid.Cell("\(random.int(0...30))", .other) }
    draft.changeGrids { grid in
      guard let place = grid.rows.firstIndex(where: { $0.row == after }) else { return }
      grid.rows.insert(.init(cells: [.init(label, .other)] + counts), at: place + 1)
    }
    return []
  }

  /// A column that the form has not.
  private static let unknownColumn = SeededError("F10.column", in: .sixSections) { draft, random in
    draft.change(.requests) { grid in
      grid.width += 1
      for index in grid.rows.indices {
        guard let last = grid.rows[index].cells.indices.last else { continue }
        if grid.rows[index].cells[last].isFigure {
          grid.rows[index].cells.append(.init("\(random.int(0...3))", .other))
        } else if index == 1 {
          grid.rows[index].cells.append(.init("备注", .other))
        }
      }
    }
    return []
  }

  /// 个 for 条 in the older table.
  private static let otherUnit = SeededError("F21.unit", in: [.stat2014]) { draft, random in
    let row = random.pick(draft.printedRows)
    draft.change(row: row) { cells in
      for cell in cells.indices where cells[cell].role == .unit {
        cells[cell].text = cells[cell].text == "次" ? "件" : "次"
      }
    }
    return []
  }

  /// No unit in a row of the older table.
  private static let noUnit = SeededError(
    "F22.unit", in: [.stat2014], shown: \.showsBlankLabels
  ) { draft, random in
    let row = random.pick(draft.printedRows)
    draft.change(row: row) { cells in
      for cell in cells.indices where cells[cell].role == .unit { cells[cell].text = "" }
    }
    return []
  }
}

extension Form {
  /// When the row of a cell must be there.
  fileprivate func presence(ofCell cell: Int) -> Presence {
    tables[cells[cell].table].rows[cells[cell].row].presence
  }
}
