import Disclosure

/// The rows of a grid cut into labels of groups, labels and values, and the columns these take.
struct RuledLines {
  /// One row.
  struct Line {
    /// The labels of groups that begin here; one of them may be cut in two cells.
    var groups: [[Grid.Cell]] = []
    /// Its own label and its unit; of a row of heads, everything.
    var labels: [Grid.Cell] = []
    /// Its figures, or the heads of their columns.
    var values: [Grid.Cell] = []
    /// Whether it names columns that have rows of heads of their own.
    var isHead = false
    /// Whether one cell fills it.
    var isWhole = false
    /// How many labels of groups reach into it from above.
    var open = 0
    /// Whether its last value reaches to the end of the row.
    var fills = true
  }

  /// The rows from top to bottom.
  private(set) var all: [Line]
  /// How many columns labels take.
  private(set) var labelColumns: Int
  /// How many columns values take.
  private(set) var valueColumns: Int
  /// The columns before the first cell of each row that cells from above take.
  private var covered: [Int] = []

  /// The rows of a grid.
  init(_ grid: Grid, of form: Form) {
    all = grid.rows.map { Line($0, in: grid, of: form) }
    let least: [Grid.Kind: Int] = [.requests: 3, .proactive: 1, .statistics: 2, .disputes: 0]
    labelColumns = least[grid.kind] ?? 0
    let heads = all.filter(\.isHead)
    let named = heads.count < 3 ? heads.map(\.labels.count).max() ?? 1 : heads.namedColumns
    valueColumns = all.map(\.values.count).reduce(max(1, named), max)
    settleGroups()
    cover()
  }

  /// Makes the labels that reach down agree with each other where rows were added or taken away.
  private mutating func settleGroups() {
    for place in all.indices.dropLast().reversed() where all[place].takesPart {
      let missing = all[place + 1].open - all[place].open - all[place].groups.count
      if missing > 0 { all[place].open += missing }
    }
    var reached = 0
    for place in all.indices {
      all[place].open = min(all[place].open, reached)
      reached = all[place].takesPart ? all[place].open + all[place].groups.count : 0
    }
  }

  private mutating func cover() {
    var widths: [Int] = []
    for line in all {
      widths = widths.prefix(line.open) + line.groups.map(\.count)
      let own = line.groups.reduce(0) { $0 + $1.count }
      covered.append(widths.reduce(0, +) - own)
      if line.takesPart {
        let least = labelColumns == 0 ? 0 : 1
        labelColumns = max(labelColumns, widths.reduce(0, +) + max(line.labels.count, least))
      }
    }
  }

  /// The cells of a row, each in its columns.
  func cells(of place: Int) -> [RuledTable.Cell] {
    let line = all[place]
    let width = labelColumns + valueColumns
    guard !line.isWhole, !line.isHead else {
      let cells = line.groups.joined() + line.labels + line.values
      return cells.enumerated().map { index, cell in
        .init(
          text: cell.text, role: cell.role, column: index,
          columns: line.isWhole ? width : 1)
      }
    }
    var cells: [RuledTable.Cell] = []
    var column = covered[place]
    for (level, group) in line.groups.enumerated() {
      let reach = all[(place + 1)...].prefix { $0.takesPart && $0.open > line.open + level }
      for cell in group {
        cells.append(
          .init(text: cell.text, role: cell.role, column: column, rows: reach.count + 1))
        column += 1
      }
    }
    cells += labels(of: line, from: column)
    for (index, value) in line.values.enumerated() {
      let isLast = index == line.values.count - 1
      let column = labelColumns + index
      cells.append(
        .init(
          text: value.text, role: value.role, column: column,
          columns: isLast && line.fills ? width - column : 1))
    }
    return cells
  }

  /// The labels over the columns that are left to them; where the label is lost, an empty cell.
  private func labels(of line: Line, from start: Int) -> [RuledTable.Cell] {
    let room = labelColumns - start
    guard room > 0 else { return [] }
    guard !line.labels.isEmpty else {
      return [.init(text: "", role: .label, column: start, columns: room)]
    }
    let widest = line.labels.lastIndex { $0.role != .unit && !$0.text.isEmpty } ?? 0
    var column = start
    return line.labels.enumerated().map { index, label in
      let columns = index == widest ? room - line.labels.count + 1 : 1
      defer { column += columns }
      return .init(text: label.text, role: label.role, column: column, columns: columns)
    }
  }
}

extension RuledLines.Line {
  /// Whether labels of groups can reach into it.
  fileprivate var takesPart: Bool { !isHead && !isWhole }

  fileprivate init(_ row: Grid.Row, in grid: Grid, of form: Form) {
    let cells = row.cells
    open = row.spanned
    isWhole = cells.count == 1 && row.row == nil
    let isOfHeads = row.row == nil && cells.contains { $0.role == .head || $0.isColumn }
    isHead = isOfHeads && !isWhole && (grid.kind == .requests || grid.kind == .disputes)
    let start = cells.firstIndex { $0.isFigure || $0.isColumn } ?? Self.start(cells, grid.kind)
    guard !isWhole, !isHead else {
      labels = cells
      return
    }
    for cell in cells[..<start] {
      if cell.role != .group || grid.kind == .statistics {
        labels.append(cell)
      } else if let last = groups.last, last.count == 1, last[0].text.count <= 3 {
        groups[groups.count - 1].append(cell)
      } else {
        groups.append([cell])
      }
    }
    values = Array(cells[start...])
    fills = Self.fills(values, form)
  }

  /// Where the values begin in a row that has none of the form's.
  private static func start(_ cells: [Grid.Cell], _ kind: Grid.Kind) -> Int {
    switch kind {
    case .statistics: max(0, cells.count - 1)
    case .disputes: 0
    case .proactive, .requests: min(1, cells.count)
    }
  }

  /// Whether a row has all its values, or one that stands for all.
  private static func fills(_ values: [Grid.Cell], _ form: Form) -> Bool {
    let places = values.compactMap { if case .figure(let place) = $0.role { place } else { nil } }
    guard let first = places.first else { return true }
    let due = form.cells(inRow: form.rowPlace(ofCell: first)).count
    return places.count >= due || places.count == 1 && form.cells[first].column == 0
  }
}

extension [RuledLines.Line] {
  /// How many columns three rows of heads name, where each column is named once.
  fileprivate var namedColumns: Int {
    flatMap(\.labels).count { if case .column = $0.role { true } else { false } }
  }

}

extension Grid.Cell {
  fileprivate var isColumn: Bool { if case .column = role { true } else { false } }
}
