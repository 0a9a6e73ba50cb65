/// Rebuilds the rows of a table that was flattened to text with bars.
///
/// A row stands on one line, or each of its cells on a line of its own. A row with fewer cells than
/// the widest is filled up with pads, bare bars, in all but the last row, so that cells and pads make
/// one number, the width: it is learned from the first row that pads close, and rows are counted off
/// by it. Where the count does not come out, another table has begun, and the width is learned anew.
struct BarTable {
  private var rows: [[Document.Text]] = []
  private var paddedRows: Set<Int> = []
  private var row: [Document.Text] = []
  private var width: Int?
  /// Whether each row opens with a bare bar on a line of its own.
  private(set) var opensRows = false
  /// Whether the first line opens with a bar, so that such bars close no cell.
  private var opensLines: Bool?
  /// Whether the bar that opens the next row has been met.
  private var isOpened = false
  /// Whether the bar behind the last cell is still to come, on a line of its own.
  private var isUnclosed = false

  /// Takes in one line, blanks at its ends aside, that has a bar or is a cell whose bar stands on the
  /// next line.
  mutating func add(line: Range<Int>, of text: [UInt8], at position: Position) {
    guard !Self.isRule(line, of: text) else { return }
    let isBare = line.allSatisfy { text[$0] == ASCII.bar || text[$0] == ASCII.space }
    if isBare, isUnclosed {
      isUnclosed = false
      let pads = line.count { text[$0] == ASCII.bar } - 1
      if pads > 0 { add(pads: pads) }
      return
    }
    isUnclosed = text[line.upperBound - 1] != ASCII.bar
    if !isBare, opensLines == nil { opensLines = text[line.lowerBound] == ASCII.bar }
    let (cells, pads) = Self.cells(
      of: line, opens: opensLines == true, isBare: isBare, in: text, at: position)
    if isBare, cells.count == 1, pads == 0, row.isEmpty, !isOpened {
      if rows.isEmpty { opensRows = true }
      isOpened = opensRows
      if opensRows { return }
    }
    if cells.count(where: { !$0.isEmpty }) > 1 {
      endRow()
      if pads > 0 { paddedRows.insert(rows.count) }
      rows.append(cells)
      return
    }
    for cell in cells { add(cell) }
    if pads > 0 { add(pads: pads) }
  }

  /// Whether any cell has been taken in.
  var isBegun: Bool { !rows.isEmpty || !row.isEmpty }

  /// The table so far, if it has any row; the next line begins another.
  mutating func finish() -> Document.Table? {
    endRow()
    defer { self = Self() }
    return rows.isEmpty ? nil : Document.Table(rows: rows, paddedRows: paddedRows)
  }

  private mutating func add(_ cell: Document.Text) {
    row.append(cell)
    if row.count == width { endRow() }
  }

  private mutating func add(pads: Int) {
    guard !row.isEmpty else {
      width = nil
      return
    }
    width = row.count + pads
    paddedRows.insert(rows.count)
    endRow()
  }

  private mutating func endRow() {
    if !row.isEmpty { rows.append(row) }
    row = []
    isOpened = false
  }

  /// Whether a line is the rule under a head, `|---|---|`.
  private static func isRule(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    var run = 0
    var shortest = Int.max
    for i in line {
      switch text[i] {
      case ASCII.dash, ASCII.colon:
        run += 1
        continue
      case ASCII.bar, ASCII.space: break
      default: return false
      }
      if run > 0 { shortest = min(shortest, run) }
      run = 0
    }
    if run > 0 { shortest = min(shortest, run) }
    return (3..<Int.max).contains(shortest)
  }

  /// The cells of a line, a bar behind each, and how many pads close it; a bar before the first cell
  /// only opens the row where the table `opens` its rows so. Bars that touch are pads; a bar with a blank before it closes a blank cell.
  private static func cells(
    of line: Range<Int>, opens: Bool, isBare: Bool, in text: [UInt8], at position: Position
  ) -> (cells: [Document.Text], pads: Int) {
    if isBare, line.count > 1, line.allSatisfy({ text[$0] == ASCII.bar }) {
      return ([], line.count)
    }
    var cells: [Document.Text] = []
    cells.reserveCapacity(line.count { text[$0] == ASCII.bar } + 1)
    var start = line.lowerBound
    if text[start] == ASCII.bar, opens, !isBare || line.count > 1 { start += 1 }
    var touching = 0
    for i in start..<line.upperBound where text[i] == ASCII.bar {
      touching = i == start && i > line.lowerBound ? touching + 1 : 0
      cells.append(.init(range: text.trimmed(start..<i), position: position))
      start = i + 1
    }
    if start < line.upperBound {
      touching = 0
      cells.append(.init(range: text.trimmed(start..<line.upperBound), position: position))
    }
    guard touching > 0 else { return (cells, 0) }
    // A blank before the first of them belongs to the pads.
    let isBlank = cells[cells.count - touching - 1].isEmpty
    cells.removeLast(isBlank ? touching + 1 : touching)
    return (cells, isBlank ? touching + 1 : touching)
  }
}
