import Disclosure

/// Heads of columns that are not quite the form's.
extension Damage {
  /// Blanks inside heads: 商业 企业.
  static let spacedHeads = heads("column.spaced") { head, random in
    guard head.count > 1 else { return head }
    let place = random.int(1...head.count - 1)
    return head.prefix(place) + random.pick([" ", "\n", "　"]) + head.dropFirst(place)
  }

  /// Heads cut short, so that two columns are named alike: 本年新, 结果.
  static let truncatedHeads = heads("column.truncated") { head, _ in
    let short = [
      "本年新制作数量": "本年新", "本年新公开数量": "本年新", "对外公开总数量": "对外公开总数", "本年增/减": "本年增/",
      "现行有效件数": "现行有效件", "本年制发件数": "本年发件", "结果维持": "结果", "结果纠正": "结果", "其他结果": "其他",
      "尚未审结": "尚未",
    ]
    return short[head] ?? head
  }

  /// Slips and additions: 本年处理绝对数量, 本年(2023)制发件数.
  static let misspeltHeads = heads("column.misspelt") { head, _ in
    let slips = [
      "本年处理决定数量": "本年处理绝对数量", "本年制发件数": "本年(2023)制发件数", "上一年项目数量": "上一年项目数量 (指上年事项数)",
      "本年增/减": "本年增/减 (减用负值表示,如-8)", "采购总金额": "采购总金额(万元)", "自然人": "自然 人", "总计": "合计",
    ]
    return slips[head] ?? head
  }

  /// A zero in place of a head.
  static let zeroHeads = oneHead("column.zero", "0")
  /// Nothing in place of a head.
  static let blankHeads = oneHead("column.blank", "")

  /// All heads of a table are missing.
  static let missingHeads = Damage("column.missing", in: .sixSections) { draft, _, random in
    let kind = random.pick([Grid.Kind.proactive, .requests, .disputes])
    draft.change(kind) { grid in
      grid.rows.removeAll { row in row.row == nil && !row.cells.contains { $0.role == .caption } }
    }
    if kind == .disputes { for row in draft.printedRows.suffix(1) { draft.excuse(row: row) } }
  }

  /// Two columns have changed places, their heads with them.
  static let swappedColumns = Damage("column.swapped", in: .sixSections) { draft, _, random in
    let first = random.int(1...4)
    let form = draft.form
    let excused = draft.printedRows.filter { form.cells(inRow: $0).count == 7 }
    draft.change(.requests) { grid in
      for index in grid.rows.indices {
        let places = [first, first + 1].compactMap { column in
          grid.rows[index].cells.firstIndex { form.column(of: $0) == column }
        }
        if places.count == 2 { grid.rows[index].cells.swapAt(places[0], places[1]) }
      }
    }
    for row in excused { draft.excuse(row: row) }
  }

  private static func heads(
    _ id: String, _ write: @escaping @Sendable (String, inout Random) -> String
  ) -> Damage {
    Damage(id) { draft, _, random in
      draft.changeCells { cell in
        if case .column = cell.role { cell.text = write(cell.text, &random) }
      }
    }
  }

  private static func oneHead(_ id: String, _ text: String) -> Damage {
    Damage(id, in: .sixSections) { draft, _, random in
      let kind = random.pick([Grid.Kind.proactive, .requests])
      draft.change(kind) { grid in
        let rows = grid.rows.indices.filter { row in
          grid.rows[row].cells.contains { if case .column = $0.role { true } else { false } }
        }
        let row = random.pick(Array(rows))
        let cells = grid.rows[row].cells.indices.filter {
          if case .column = grid.rows[row].cells[$0].role { true } else { false }
        }
        grid.rows[row].cells[random.pick(Array(cells))].text = text
      }
    }
  }
}

extension Form {
  /// The column that a cell stands in or is the head of.
  func column(of cell: Grid.Cell) -> Int? {
    switch cell.role {
    case .figure(let place): cells[place].column
    case .column(_, let column): column
    default: nil
    }
  }
}
