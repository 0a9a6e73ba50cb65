import Disclosure

/// Rows whose cells were merged, so that one figure stands for several.
extension Damage {
  /// One figure for all columns, where they hold the same. A reader may also give up.
  static let mergedRows = Damage("merged.equal", in: .sixSections) { draft, _, random in
    draft.changeGrids { grid in
      for index in grid.rows.indices where grid.rows[index].isOfOneValue && random.chance(50) {
        grid.rows[index].cells =
          Array(grid.rows[index].cells.prefix { !$0.isFigure })
          + [grid.rows[index].cells.first { $0.isFigure }].compactMap(\.self)
      }
    }
    for row in draft.grids.flatMap(\.rows) {
      guard let place = row.row, row.figures.count == 1 else { continue }
      draft.excuse(row: place)
    }
  }

  /// Only the total of a row is left, behind blank cells.
  static let onlyTotals = Damage("merged.total", in: .sixSections) { draft, _, random in
    let form = draft.form
    let rows = draft.printedRows.filter { form.cells(inRow: $0).count == 7 }
    for row in random.some(random.int(1...8), of: rows) {
      for cell in form.cells(inRow: row).dropLast() {
        draft.print("", in: cell, saying: Expectation(.blank))
      }
    }
  }

  /// Cells of a row before its total are gone: at the worst one figure is left. Two are gone at least,
  /// for a row that lacks one looks, behind pads, like a row whose last cell is blank.
  static let lostCells = Damage("merged.lost", isRecoverable: false, in: .sixSections) {
    draft, _, random in
    let form = draft.form
    let rows = draft.printedRows.filter { form.cells(inRow: $0).count > 2 }
    for row in random.some(random.int(1...4), of: rows) {
      let left = random.int(1...form.cells(inRow: row).count - 2)
      let gone = Set(form.cells(inRow: row).dropLast(left))
      draft.changeRows { line in
        line.cells.removeAll {
          if case .figure(let cell) = $0.role { gone.contains(cell) } else { false }
        }
      }
      for cell in gone { draft.expected[cell] = Expectation(.absent) }
      draft.excuse(row: row)
    }
  }
}
