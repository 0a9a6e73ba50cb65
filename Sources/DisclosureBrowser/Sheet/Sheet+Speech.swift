internal import Disclosure

/// A page as it is read aloud: one line at a time, with what a table says by its place put into words.
extension Sheet {
  /// The line of the cursor: in a table the cell with its row and column, then the rest of the row.
  package var spoken: String {
    guard lines.indices.contains(line) else { return "" }
    guard let row, row.cells.indices.contains(column) else { return spoken(line: line) }
    let title = spokenTitle(of: column, inTable: row.table)
    return "\(path(of: line)), \(title): \(row.cells[column].text)"
  }

  /// All lines from the top.
  package var spokenLines: [String] {
    lines.indices.map { spoken(line: $0) }.filter { !$0.isEmpty }
  }

  private func spoken(line index: Int) -> String {
    switch lines[index].content {
    case .text(let text, _): return lines[index].lead + text
    case .head(let table): return tables[table].corner
    case .row(let row):
      let cells = row.cells.enumerated().filter { !$1.text.isEmpty }.map { place, cell in
        "\(spokenTitle(of: place, inTable: row.table)) \(cell.text)"
      }
      return cells.isEmpty ? row.label : "\(row.label): " + cells.joined(separator: ", ")
    }
  }

  private func spokenTitle(of column: Int, inTable table: Int) -> String {
    guard tables[table].columns.indices.contains(column) else { return "" }
    let head = tables[table].columns[column]
    return head.group.isEmpty ? head.title : "\(head.group) \(head.title)"
  }
}
