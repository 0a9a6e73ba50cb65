internal import Disclosure

/// A sheet in the making.
struct Page {
  private(set) var sheet = Sheet()
  private let width: Int
  private let ambiguous: AmbiguousWidth

  init(width: Int, ambiguous: AmbiguousWidth) {
    self.width = width
    self.ambiguous = ambiguous
  }

  /// Adds a paragraph, indented as printed Chinese is, its numbers that cells have marked as links.
  mutating func add(_ passage: Passage, _ style: Style, _ links: ProseLinks) {
    let text = "\u{3000}\u{3000}" + passage.text
    let places = links.links(of: nil, at: passage.position).compactMap { $0.place(in: text) }
    for range in Wrap.lines(of: text, width: width, ambiguous) {
      let string = String(text[range])
      var line = Sheet.Line(.text(string, style), at: passage.position)
      for place in places where place.overlaps(range) {
        let part = place.clamped(to: range)
        func index(_ index: String.Index) -> String.Index {
          string.index(
            string.startIndex, offsetBy: text.distance(from: range.lowerBound, to: index))
        }
        line.links.append(index(part.lowerBound)..<index(part.upperBound))
      }
      sheet.lines.append(line)
    }
  }

  /// Adds a text, broken to the width.
  mutating func add(_ text: String, _ style: Style, at position: Position? = nil) {
    for line in Wrap.strings(of: text, width: width, ambiguous) {
      sheet.lines.append(Sheet.Line(.text(line, style), at: position))
    }
  }

  /// Adds a table with an empty line before and after it.
  mutating func add(_ table: TableSheet) {
    let place = sheet.tables.count
    sheet.tables.append(table.table)
    sheet.lines.append(Sheet.Line(.text("", .plain)))
    sheet.lines.append(Sheet.Line(.head(table: place)))
    for line in table.lines {
      var line = line
      if case .row(var row) = line.content {
        row.table = place
        line.content = .row(row)
      }
      sheet.lines.append(line)
    }
    sheet.lines.append(Sheet.Line(.text("", .plain)))
  }
}
