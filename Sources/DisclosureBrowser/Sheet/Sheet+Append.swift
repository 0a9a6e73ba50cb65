/// Pages below each other.
extension Sheet {
  /// Appends the lines and the tables of another page.
  mutating func append(_ other: Sheet) {
    let first = tables.count
    let part = (tables.map(\.part).max() ?? -1) + 1
    tables += other.tables.map { table in
      var table = table
      table.part += part
      return table
    }
    lines += other.lines.map { line in
      var line = line
      switch line.content {
      case .text: break
      case .head(let table): line.content = .head(table: table + first)
      case .row(var row):
        row.table += first
        line.content = .row(row)
      }
      return line
    }
  }
}
