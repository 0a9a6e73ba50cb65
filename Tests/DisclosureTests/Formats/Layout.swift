/// The ways in which real pages lay a table out as text, by their names in domain/layouts.md.
enum Layout: String, CaseIterable, Sendable {
  /// One cell per line, pads on a line of their own.
  case cellPerLine = "L1"
  /// L1 with one empty cell more in every row.
  case cellPerLineWider = "L1+"
  /// One row per line, pads at its end.
  case rowPerLine = "L2"
  /// L2 with one empty column more.
  case rowPerLineWider = "L2+"
  /// A bare bar opens each row, then one cell per line.
  case openedRows = "L3"
  /// One cell per line, pads glued to the last of the row.
  case gluedPads = "L4"
  /// Markdown, bars at both ends.
  case markdown = "L7"
  /// Markdown with the rule under the first row.
  case markdownRule = "L7 ruled"
  /// One row per line without pads.
  case noPads = "L8"

  /// A table as text.
  func text(_ grid: Printed.Grid) -> String {
    var lines: [String] = []
    for (index, row) in grid.rows.enumerated() {
      let isWider = self == .cellPerLineWider || self == .rowPerLineWider
      let isLast = index == grid.rows.count - 1
      let missing = max(0, grid.width + (isWider ? 1 : 0) - row.count)
      let pads = isLast || self == .noPads ? "" : String(repeating: "|", count: missing)
      lines += self.lines(row, pads)
      if self == .markdownRule, index == 0 {
        lines.append("|" + String(repeating: "---|", count: grid.width))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ row: [String], _ pads: String) -> [String] {
    let cells = row.map { $0.isEmpty ? "|" : "\($0) |" }
    let padLine = pads.isEmpty ? [] : [pads]
    switch self {
    case .cellPerLine, .cellPerLineWider: return cells + padLine
    case .rowPerLine, .rowPerLineWider, .noPads:
      return [(cells + padLine).joined(separator: " ")]
    case .openedRows: return ["|"] + cells + padLine
    case .gluedPads: return cells.dropLast() + [(cells.suffix(1) + padLine).joined(separator: " ")]
    case .markdown, .markdownRule: return ["| " + (cells + padLine).joined(separator: " ") + " "]
    }
  }
}
