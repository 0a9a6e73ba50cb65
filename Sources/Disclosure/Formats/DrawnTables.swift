/// A text without marks, cut into paragraphs and the tables that are drawn in it with bars.
struct DrawnTables {
  private let text: [UInt8]

  /// The text to cut.
  init(in text: [UInt8]) {
    self.text = text
  }

  /// Whether a line without a bar, which ends at `end`, is a cell whose bar stands on the next line,
  /// alone or before pads. Alone, it may also open the row that follows: then that row's first cell
  /// ends with one.
  private func isClosedBelow(_ end: Int, in table: BarTable) -> Bool {
    guard let bar = nextLine(after: end), isBars(bar),
      text[bar].count(where: { $0 == ASCII.space }) == min(bar.count - 1, 1)
    else { return false }
    guard bar.count == 1, !table.isBegun || table.opensRows,
      let next = nextLine(after: bar.upperBound)
    else { return true }
    return isBars(next) || text[next.upperBound - 1] != ASCII.bar
  }

  /// The next line that is not blank, blanks at its ends aside.
  private func nextLine(after end: Int) -> Range<Int>? {
    var i = end
    while i < text.count {
      if text[i] == ASCII.newline {
        i += 1
      } else if let width = text.blankWidth(at: i, before: text.count) {
        i += width
      } else {
        return text.trimmed(i..<(text[i...].firstIndex(of: ASCII.newline) ?? text.count))
      }
    }
    return nil
  }

  private func isBars(_ line: Range<Int>) -> Bool {
    line.allSatisfy { text[$0] == ASCII.bar || text[$0] == ASCII.space }
  }

  /// The paragraphs and tables: a line with a bar belongs to a table, blank lines to nothing.
  var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    var table = BarTable()
    var line = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: ASCII.newline) ?? text.count
      line += 1
      let range = text.trimmed(start..<end)
      start = end + 1
      guard !range.isEmpty else { continue }
      if text[range].contains(ASCII.bar) || isClosedBelow(end, in: table) {
        table.add(line: range, of: text, at: Position(line: line))
      } else {
        if let finished = table.finish() { blocks.append(.table(finished)) }
        blocks.append(.paragraph(.init(range: range, position: Position(line: line))))
      }
    }
    if let finished = table.finish() { blocks.append(.table(finished)) }
    return blocks
  }
}
