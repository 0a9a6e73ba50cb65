import Disclosure

/// Tables and reports that stand in the text more than once.
extension Damage {
  /// All tables stand twice.
  static let repeatedTables = Damage("copy.tables") { draft, _, _ in
    for part in draft.parts.indices {
      let tables = draft.parts[part].blocks.filter { if case .table = $0 { true } else { false } }
      draft.parts[part].blocks += tables
    }
  }

  /// A table stands twice, with other figures the second time: no row that differs can be believed.
  static let otherTables = Damage("copy.other", isRecoverable: false) { draft, _, random in
    let cells = random.some(random.int(2...20), of: draft.printedCells)
    for part in draft.parts.indices {
      for case .table(var grid) in draft.parts[part].blocks {
        for row in grid.rows.indices {
          for cell in grid.rows[row].cells.indices {
            if case .figure(let place) = grid.rows[row].cells[cell].role, cells.contains(place) {
              grid.rows[row].cells[cell].text += "7"
            }
          }
        }
        draft.parts[part].blocks.append(.table(grid))
      }
    }
    for cell in cells {
      draft.excuse(row: draft.form.rowPlace(ofCell: cell))
      draft.expected[cell] = Expectation(.unreadable)
    }
  }

  /// The whole report stands twice.
  static let repeatedReport = Damage("copy.report") { lines, _ in lines + lines }

  /// Another report follows, without a title. Its figures are not this report's.
  static let otherReport = Damage("copy.otherReport") { draft, _, random in
    let other = Draft(Truth(draft.form, &random), &random)
    draft.parts += other.parts
  }
}
