/// Rebuilds the rows of a table that was flattened to text with bars.
///
/// A row stands on one line, or each of its cells on a line of its own. A row with fewer cells than
/// the widest is filled up with pads, bare bars, in all but the last row, so that cells and pads make
/// one number, the width: it is learned from the first row that pads close, and rows are counted off
/// by it. Where the count does not come out, another table has begun, and the width is learned anew.
struct BarTable {
  private var rows: [[Document.Text]] = []
  private var row: [Document.Text] = []
  private var width: Int?
  /// Whether each row opens with a bare bar on a line of its own.
  private var opensRows = false
  /// Whether the bar that opens the next row has been met.
  private var isOpened = false

  /// Takes in one line, blanks at its ends aside, that has a bar.
  mutating func add(line: Range<Int>, of text: [UInt8], at position: Position) {
    guard !Self.isRule(line, of: text) else { return }
    let cells = Self.cells(of: line, in: text, at: position)
    let filled = cells.count { !$0.isEmpty }
    if filled == 0, cells.count == 1, row.isEmpty, !isOpened {
      if rows.isEmpty { opensRows = true }
      isOpened = opensRows
      if opensRows { return }
    }
    if filled > 1 {
      endRow()
      rows.append(cells)
      return
    }
    if filled == 0, cells.count == 1 {
      add(cells[0])
      return
    }
    let pads = cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    for cell in cells[..<pads] { add(cell) }
    if pads < cells.count { add(pads: cells[pads...]) }
  }

  /// The table so far, if it has any row; the next line begins another.
  mutating func finish() -> Document.Table? {
    endRow()
    defer { self = Self() }
    return rows.isEmpty ? nil : Document.Table(rows: rows)
  }

  private mutating func add(_ cell: Document.Text) {
    row.append(cell)
    if row.count == width { endRow() }
  }

  private mutating func add(pads: ArraySlice<Document.Text>) {
    guard !row.isEmpty else {
      width = nil
      return
    }
    row += pads
    if pads.count > 1 || row.count == width {
      width = row.count
      endRow()
    }
  }

  private mutating func endRow() {
    if !row.isEmpty { rows.append(row) }
    row = []
    isOpened = false
  }

  /// Whether a line is the rule under a head, `|---|---|`.
  private static func isRule(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    var dashes = 0
    for i in line {
      switch text[i] {
      case ASCII.dash: dashes += 1
      case ASCII.bar, ASCII.space, ASCII.colon: continue
      default: return false
      }
    }
    return dashes >= 3
  }

  /// The cells of a line, a bar behind each; a bar before the first only opens the row.
  private static func cells(
    of line: Range<Int>, in text: [UInt8], at position: Position
  ) -> [Document.Text] {
    var cells: [Document.Text] = []
    var start = line.lowerBound
    let isBare = line.allSatisfy { text[$0] == ASCII.bar || text[$0] == ASCII.space }
    if text[start] == ASCII.bar, !isBare { start += 1 }
    for i in start..<line.upperBound where text[i] == ASCII.bar {
      cells.append(.init(range: text.trimmed(start..<i), position: position))
      start = i + 1
    }
    if start < line.upperBound {
      cells.append(.init(range: text.trimmed(start..<line.upperBound), position: position))
    }
    return cells
  }
}
