import Disclosure

/// Other shapes of section four.
extension Damage {
  /// Fifteen figures in one cell, blanks between.
  static let oneLine = Damage("dispute.line", in: .sixSections) { draft, _, _ in
    draft.change(.disputes) { grid in
      guard let last = grid.rows.indices.last else { return }
      let line = grid.rows[last].figures.joined(separator: " ")
      if !line.isEmpty { grid.rows[last].cells = [.init(line, .other)] }
    }
  }

  /// A table for each kind of dispute.
  static let threeTables = Damage("dispute.three", in: .sixSections) { draft, _, _ in
    draft.replaceDisputes { grid in
      let figures = grid.rows.last?.cells.filter(\.isFigure) ?? []
      guard figures.count == 15 else { return [grid] }
      return ["行政复议", "未经复议直接起诉", "复议后起诉"].enumerated().map { block, name in
        Grid(
          kind: .disputes,
          rows: [
            .init(cells: [.init(name, .head)]),
            .init(cells: Self.outcomes.map { .init($0, .head) }),
            .init(cells: Array(figures[block * 5..<block * 5 + 5]), row: grid.rows.last?.row),
          ], width: 5)
      }
    }
  }

  /// A row for each figure.
  static let transposed = Damage("dispute.transposed", in: .sixSections) { draft, _, _ in
    draft.replaceDisputes { grid in
      let figures = grid.rows.last?.cells.filter(\.isFigure) ?? []
      guard figures.count == 15 else { return [grid] }
      let names = ["行政复议", "行政诉讼 未经复议直接起诉", "行政诉讼 复议后起诉"]
      let rows = figures.enumerated().map { place, figure in
        let group: [Grid.Cell] = place % 5 == 0 ? [.init(names[place / 5], .head)] : []
        return Grid.Row(
          cells: group + [.init(Self.outcomes[place % 5], .head), figure], row: grid.rows.last?.row)
      }
      return [Grid(kind: .disputes, rows: rows, width: 3)]
    }
  }

  /// No totals: twelve figures. A reader may find that too few.
  static let withoutTotals = Damage("dispute.noTotals", in: .sixSections) { draft, _, _ in
    let totals = draft.expected.indices.filter {
      draft.form.cells[$0].id.hasPrefix("s4.") && draft.form.cells[$0].id.hasSuffix(".total")
    }
    draft.change(.disputes) { grid in
      for row in grid.rows.indices {
        grid.rows[row].cells.removeAll { cell in
          if case .figure(let place) = cell.role { return totals.contains(place) }
          return cell.text == "总计"
        }
      }
      grid.width = 12
    }
    for cell in totals { draft.expected[cell] = Expectation(.absent) }
    if let row = totals.first.map({ draft.form.rowPlace(ofCell: $0) }) { draft.excuse(row: row) }
  }

  private static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
}

extension Draft {
  fileprivate mutating func replaceDisputes(_ tables: (Grid) -> [Grid]) {
    for part in parts.indices {
      parts[part].blocks = parts[part].blocks.flatMap { block -> [Block] in
        guard case .table(let grid) = block, grid.kind == .disputes else { return [block] }
        return tables(grid).map(Block.table)
      }
    }
  }
}
