import Disclosure

extension RuledTable {
  /// The table of a grid as the form draws it: labels of groups reach down over their rows, labels
  /// over the columns that are left, and the last figure of a short row to the end of it.
  init(_ grid: Grid, of form: Form) {
    if grid.isTransposed {
      self.init(transposed: grid)
    } else {
      self.init(lines: RuledLines(grid, of: form), of: grid)
    }
  }

  private init(lines: RuledLines, of grid: Grid) {
    var rows = lines.all.indices.map { lines.cells(of: $0) }
    let heads = grid.rows.indices.filter { lines.all[$0].isHead }
    if grid.kind == .requests, heads.count == 3 {
      rows.drawRequestHeads(at: heads, labels: lines.labelColumns, values: lines.valueColumns)
    } else if grid.kind == .disputes, heads.count == 3 {
      rows.drawDisputeHeads(at: heads, values: lines.valueColumns)
    }
    self.init(
      kind: grid.kind, width: lines.labelColumns + lines.valueColumns,
      heads: heads.last.map { $0 + 1 } ?? 0, rows: rows)
  }

  /// A row for each figure, the name of a kind of dispute before five of them.
  private init(transposed grid: Grid) {
    let rows = grid.rows.map { row in
      row.cells.enumerated().map { place, cell in
        let column = place + 3 - row.cells.count
        return Cell(
          text: cell.text, role: cell.role, column: column, rows: column == 0 ? 5 : 1)
      }
    }
    self.init(kind: grid.kind, width: 3, heads: 0, rows: rows)
  }
}

extension Grid {
  /// Whether it has a row for each figure of the disputes.
  fileprivate var isTransposed: Bool {
    kind == .disputes && width == 3 && rows.allSatisfy { (2...3).contains($0.cells.count) }
  }
}

extension [[RuledTable.Cell]] {
  /// Three rows of heads beside a corner: all applicants, their three kinds, the organisations.
  fileprivate mutating func drawRequestHeads(at heads: [Int], labels: Int, values: Int) {
    let (top, middle, low) = (heads[0], heads[1], heads[2])
    self[top] = self[top].placed(from: 0) { place, _ in
      place == 0 ? (labels, 3) : (values, 1)
    }
    let organisations = self[low].count
    self[middle] = self[middle].placed(from: labels) { _, cell in
      cell.role == .head ? (organisations, 1) : (1, 2)
    }
    let start = self[middle].first { $0.role == .head }?.column ?? labels
    self[low] = self[low].placed(from: start) { _, _ in (1, 1) }
  }

  /// Three rows of heads above the figures: reviews and lawsuits, the kinds of these, outcomes.
  fileprivate mutating func drawDisputeHeads(at heads: [Int], values: Int) {
    let (top, middle, low) = (heads[0], heads[1], heads[2])
    let reviews = self[middle].count { $0.role != .head }
    let suits = self[low].count
    self[top] = self[top].placed(from: 0) { place, _ in
      (place == 0 ? reviews : values - reviews, 1)
    }
    self[middle] = self[middle].placed(from: 0) { _, cell in
      cell.role == .head ? (suits / 2, 1) : (1, 2)
    }
    self[low] = self[low].placed(from: reviews) { _, _ in (1, 1) }
  }
}

extension [RuledTable.Cell] {
  /// The cells side by side from a column on, each as wide and as high as `size` says.
  fileprivate func placed(
    from start: Int, _ size: (Int, RuledTable.Cell) -> (columns: Int, rows: Int)
  ) -> Self {
    var column = start
    return enumerated().map { place, cell in
      let (columns, rows) = size(place, cell)
      defer { column += columns }
      return .init(
        text: cell.text, role: cell.role, column: column, columns: columns, rows: rows)
    }
  }
}
