internal import Disclosure

/// The lines of a source set out for the screen: numbered, broken to the width, the pages apart, and one
/// place marked.
struct SourcePage {
  private let width: Int
  private let target: Position?
  private let desk: Desk

  /// A page of a width, with the place that is marked.
  init(width: Int, target: Position?, _ desk: Desk) {
    self.width = width
    self.target = target
    self.desk = desk
  }

  /// The lines of a source.
  func lines(of source: [SourceText.Line]) -> [Sheet.Line] {
    let digits = String(source.map(\.position.line).max() ?? 0).count
    let room = max(1, width - TableLayout.gutter - digits - 2)
    var lines: [Sheet.Line] = []
    var page: Int?
    for line in source {
      if let number = line.position.page, number != page {
        page = number
        lines.append(head(ofPage: number, at: line.position))
      }
      let isTarget = target?.isOnLine(of: line.position) ?? false
      for (part, piece) in pieces(of: line, isTarget: isTarget, room: room).enumerated() {
        let number = part == 0 ? String(line.position.line) : ""
        let lead = number.padded(to: digits, .right, desk.ambiguous) + (isTarget ? "* " : "  ")
        lines.append(Sheet.Line(piece.content, at: line.position, lead: lead, marked: piece.marked))
      }
    }
    return lines
  }

  private func head(ofPage number: Int, at position: Position) -> Sheet.Line {
    let text = desk.text("—— 第 \(number) 页 ——", "—— page \(number) ——")
    return Sheet.Line(.text(text, .dim), at: position)
  }

  private struct Piece {
    var content: Sheet.Content
    var marked: Range<String.Index>?
  }

  /// A line broken to the room; the cells of a row are kept whole where they fit.
  private func pieces(of line: SourceText.Line, isTarget: Bool, room: Int) -> [Piece] {
    guard line.isRow else {
      return Wrap.strings(of: line.cells[0], width: room, desk.ambiguous).map {
        Piece(content: .text($0, isTarget ? .match : .plain))
      }
    }
    let marked = isTarget ? target?.cell : nil
    let style = isTarget && marked == nil ? Style.match : .plain
    var pieces: [(text: String, marked: Range<String.Index>?)] = [("", nil)]
    for (place, cell) in line.cells.enumerated() {
      let text = (place == marked ? "[\(cell)]" : cell) + (place + 1 < line.cells.count ? " |" : "")
      for (part, piece) in Wrap.strings(of: text, width: room, desk.ambiguous).enumerated() {
        let last = pieces[pieces.count - 1].text
        let gap = last.isEmpty || part > 0 ? "" : " "
        if part > 0 || desk.width(of: last + gap + piece) > room { pieces.append(("", nil)) }
        let end = pieces.count - 1
        let before = pieces[end].text.isEmpty ? "" : pieces[end].text + " "
        pieces[end].text = before + piece
        if place == marked {
          let text = pieces[end].text
          pieces[end].marked = text.index(text.startIndex, offsetBy: before.count)..<text.endIndex
        }
      }
    }
    return pieces.map { Piece(content: .text($0.text, style), marked: $0.marked) }
  }
}
