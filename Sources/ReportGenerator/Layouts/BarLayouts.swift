/// Layouts with a bar behind every cell.
extension Layout {
  /// L1: one cell per line, pads on a line of their own.
  static let cellPerLine = Layout("L1") { _ in { grid in grid.cellLines() } }

  /// L1 with one empty cell more behind every row.
  static let cellPerLineWide = Layout("L1+") { _ in
    { grid in grid.cellLines(width: grid.width + 1) }
  }

  /// L1 without pads.
  static let cellPerLineWithoutPads = Layout("L1-", showsRows: false) { _ in
    { grid in grid.cellLines(width: 0) }
  }

  /// L2: one row per line, pads at its end.
  static let rowPerLine = Layout("L2") { _ in { grid in grid.rowLines() } }

  /// L2 with one empty column more in every row.
  static let rowPerLineWide = Layout("L2+") { _ in
    { grid in grid.rowLines(width: grid.width + 1) }
  }

  /// L2 with one value for all columns of a row where all its values are the same.
  static let rowPerLineMerged = Layout("L2m", isWhole: false) { draft, _ in
    draft.lines { $0.withMergedValues().rowLines() }
  } excusing: { draft in
    for row in draft.grids.flatMap(\.rows) where row.isOfOneValue {
      if let place = row.row { draft.excuse(row: place) }
    }
  }

  /// L3: a bare bar opens each row.
  static let openedRows = Layout("L3") { _ in { grid in grid.cellLines(opening: "|") } }

  /// L4: one cell per line, pads behind the last cell of the row.
  static let gluedPads = Layout("L4") { random in
    let extra = random.int(0...1)
    return { grid in
      let width = grid.width + (grid.kind == .requests ? extra : 0)
      return grid.rows.indices.flatMap { index in
        let pads = String(repeating: "|", count: grid.pads(index, width: width))
        var lines = grid.rows[index].texts.flatMap(\.closedLines)
        if !pads.isEmpty, let last = lines.popLast() {
          lines.append(last == "|" ? last + pads : "\(last) \(pads)")
        }
        return lines
      }
    }
  }

  /// L7: bars at both ends.
  static let markdownBars = Layout("L7") { _ in
    { grid in
      grid.rows.indices.map { index in
        let pads = String(repeating: "|", count: grid.pads(index))
        return "| " + grid.rows[index].texts.onOneLine + " " + pads
      }
    }
  }

  /// L8: one row per line without pads.
  static let withoutPads = Layout("L8") { _ in { grid in grid.rowLines(width: 0) } }

  /// L8 with an empty cell for every cell that reaches down from a row above, and a spacer row.
  static let spanningCells = Layout("L8s") { _ in
    { grid in
      let lines = grid.rows.map { row in
        String(repeating: "| ", count: row.spanned) + row.texts.onOneLine
      }
      return lines + ["| | | |"]
    }
  }

  /// L14: a bar and a blank open the row, each cell stands on an indented line.
  static let indentedCells = Layout("L14") { _ in
    { grid in
      grid.rows.indices.flatMap { index in
        let pads = String(repeating: "|", count: grid.pads(index))
        var lines = grid.rows[index].texts.map { $0.isEmpty ? " | " : " \($0.joinedLines)  | " }
        if let last = lines.popLast() { lines.append(last + pads) }
        return ["| "] + lines
      }
    }
  }

  /// L16: a leading bar with the first cell, every closing bar on the next line.
  static let closedBelow = Layout("L16") { _ in
    { grid in
      grid.rows.indices.flatMap { index in
        let pads = grid.pads(index)
        let cells = grid.rows[index].texts.enumerated().flatMap { place, text in
          [(place == 0 ? "| " : "") + text.joinedLines, "|"]
        }
        return cells + (pads > 0 ? [String(repeating: "|", count: pads)] : [])
      }
    }
  }

  /// L17: every bar on the line below its cell, with or without pads.
  static let barsBelow = Layout("L17") { random in
    let hasPads = random.chance(50)
    return { grid in
      grid.rows.indices.flatMap { index in
        let pads = hasPads ? grid.pads(index) : 0
        let cells = grid.rows[index].texts.flatMap { $0.lines + ["|"] }
        return cells + (pads > 0 ? [String(repeating: "|", count: pads)] : [])
      }
    }
  }

  /// L18: cells behind tabs.
  static let tabs = Layout("L18") { _ in
    { grid in
      grid.rows.indices.flatMap { index in
        let texts = grid.rows[index].texts.map(\.joinedLines)
        let pads = String(repeating: "|", count: grid.pads(index))
        var lines = texts.enumerated().map { ($0 == 0 ? "" : "\t\t\t") + $1 + "  | " }
        if texts.count > 1 {
          lines[lines.count - 1] = "\t\t\t" + texts[texts.count - 1]
          lines.append("   | " + pads)
        } else {
          lines[0] += pads
        }
        return lines
      }
    }
  }

  /// L19: labels on a line of their own, the figures of the row on the next.
  static let labelsAbove = Layout("L19") { _ in
    { grid in
      grid.rows.indices.flatMap { index in
        let row = grid.rows[index]
        let pads = String(repeating: "|", count: grid.pads(index))
        guard !row.figures.isEmpty, !row.labels.isEmpty else {
          return [row.texts.onOneLine.padded(pads)]
        }
        return row.labels.flatMap(\.closedLines) + [row.figures.onOneLine.padded(pads)]
      }
    }
  }

  /// Rows without a blank as in L2, rows with one as in L1.
  static let mixed = Layout("mixed") { _ in
    { grid in
      grid.rows.indices.flatMap { index in
        grid.rows[index].texts.contains("") || index == 0
          ? grid.cellLines(ofRow: index, width: grid.width)
          : [grid.rowLine(index, width: grid.width)]
      }
    }
  }
}

extension Grid {
  /// Every cell on a line, every row closed by its pads.
  func cellLines(width: Int? = nil, opening: String? = nil) -> [String] {
    rows.indices.flatMap { index in
      (opening.map { [$0] } ?? []) + cellLines(ofRow: index, width: width ?? self.width)
    }
  }

  /// The lines of one row, a cell on each.
  func cellLines(ofRow index: Int, width: Int) -> [String] {
    let pads = pads(index, width: width)
    return rows[index].texts.flatMap(\.closedLines)
      + (pads > 0 ? [String(repeating: "|", count: pads)] : [])
  }

  /// Every row on a line.
  func rowLines(width: Int? = nil) -> [String] {
    rows.indices.map { rowLine($0, width: width ?? self.width) }
  }

  /// One row on one line.
  func rowLine(_ index: Int, width: Int) -> String {
    rows[index].texts.onOneLine.padded(String(repeating: "|", count: pads(index, width: width)))
  }

  /// The table with one value in place of a row of the same values.
  func withMergedValues() -> Grid {
    var merged = self
    for index in rows.indices where rows[index].isOfOneValue {
      merged.rows[index].cells = rows[index].cells.filter { !$0.isFigure }
      merged.rows[index].cells += rows[index].cells.filter(\.isFigure).prefix(1)
    }
    return merged
  }
}

extension Grid.Row {
  /// Whether three figures or more stand in it, all of them the same.
  var isOfOneValue: Bool { figures.count >= 3 && Set(figures).count == 1 && figures[0] != "" }
}

extension [String] {
  /// The cells of a row on one line, a bar behind each.
  var onOneLine: String {
    map { $0.isEmpty ? "|" : "\($0.joinedLines) |" }.joined(separator: " ")
  }
}

extension String {
  /// The lines of a text.
  var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The text on one line.
  var joinedLines: String { contains("\n") ? lines.joined(separator: " ") : self }

  /// The lines of a cell with its bar behind the last; a bare bar for an empty cell.
  var closedLines: [String] {
    guard !isEmpty else { return ["|"] }
    var lines = lines
    lines[lines.count - 1] += " |"
    return lines
  }

  /// A row with pads behind it, without a blank where its last cell is empty.
  func padded(_ pads: String) -> String {
    pads.isEmpty
      ? self : hasSuffix(" |") && dropLast(2).hasSuffix("|") ? self + pads : "\(self) \(pads)"
  }
}
