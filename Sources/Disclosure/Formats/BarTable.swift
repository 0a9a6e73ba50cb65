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
  /// Whether the bar behind the last cell is still to come, on a line of its own.
  private var isUnclosed = false

  /// Takes in one line, blanks at its ends aside, that has a bar or is a cell whose bar stands on the
  /// next line.
  mutating func add(line: Range<Int>, of text: [UInt8], at position: Position) {
    guard !Self.isRule(line, of: text) else { return }
    let isBare = line.allSatisfy { text[$0] == ASCII.bar || text[$0] == ASCII.space }
    if isBare, line.count == 1, isUnclosed {
      isUnclosed = false
      return
    }
    isUnclosed = text[line.upperBound - 1] != ASCII.bar
    let (cells, pads) = Self.cells(of: line, isBare: isBare, in: text, at: position)
    if isBare, cells.count == 1, pads == 0, row.isEmpty, !isOpened {
      if rows.isEmpty { opensRows = true }
      isOpened = opensRows
      if opensRows { return }
    }
    if cells.count(where: { !$0.isEmpty }) > 1 {
      endRow()
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
    return rows.isEmpty ? nil : Document.Table(rows: rows)
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
    endRow()
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

  /// The cells of a line, a bar behind each, and how many pads close it; a bar before the first cell
  /// only opens the row. Bars that touch are pads; a bar with a blank before it closes a blank cell.
  private static func cells(
    of line: Range<Int>, isBare: Bool, in text: [UInt8], at position: Position
  ) -> (cells: [Document.Text], pads: Int) {
    if isBare, line.count > 1, line.allSatisfy({ text[$0] == ASCII.bar }) {
      return ([], line.count)
    }
    var cells: [Document.Text] = []
    var start = line.lowerBound
    if text[start] == ASCII.bar, !isBare { start += 1 }
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
    // The blank before the first of them belongs to the pads.
    cells.removeLast(touching + 1)
    return (cells, touching + 1)
  }
}
