/// The text of a source as people read it and as positions count it: lines, rows of cells among them,
/// on pages where the format has pages.
///
/// Every format renders its files to one, and nothing else. Cells and rows of a format that has tables
/// are marked by signs that stand in no text, so that one cleaning and one way of cutting serve all.
public struct SourceText: Sendable {
  /// The lines in UTF-8, each with a newline behind it; in a marked text with signs between the cells.
  let bytes: [UInt8]
  /// Whether its tables are marked; else they are drawn with characters, if at all.
  let isMarked: Bool
  /// The places of the lines that begin a page, from 0 and in order; none where there are no pages.
  let pageBegins: [Int]
  /// The boxes of each line's cells on its page; empty where the format has none.
  let boxes: [[Box]]
  /// The pages, from 1, whose characters were recognized in a picture, so that each may be wrong.
  public let recognizedPages: Set<Int>
  /// The pages, from 1, that are pictures of which nothing was read.
  public let unreadPages: Set<Int>

  /// A text without marks, in UTF-8.
  init(plain bytes: [UInt8]) {
    self.init(bytes: bytes, isMarked: false)
  }

  init(
    bytes: [UInt8], isMarked: Bool, pageBegins: [Int] = [], boxes: [[Box]] = [],
    recognizedPages: Set<Int> = [], unreadPages: Set<Int> = []
  ) {
    self.bytes = bytes
    self.isMarked = isMarked
    self.pageBegins = pageBegins
    self.boxes = boxes
    self.recognizedPages = recognizedPages
    self.unreadPages = unreadPages
  }

  /// The place of a line, counted from 0 through all pages, or of one of its cells, counted from 0.
  func position(ofLine line: Int, cell: Int? = nil) -> Position {
    let box = line < boxes.count && cell ?? 0 < boxes[line].count ? boxes[line][cell ?? 0] : nil
    guard !pageBegins.isEmpty else { return Position(line: line + 1, cell: cell, box: box) }
    let page = pageBegins.lastIndex { $0 <= line } ?? 0
    return Position(page: page + 1, line: line - pageBegins[page] + 1, cell: cell, box: box)
  }

  /// The signs of a marked text; as control characters they are taken out of whatever is rendered.
  enum Mark {
    /// Before the first row of a table.
    static let table: UInt8 = 0x1D
    /// Before any other row.
    static let row: UInt8 = 0x1E
    /// Between two cells.
    static let cell: UInt8 = 0x1F
    /// Before a line that is no part of the document: the number of a page, the foot of a site.
    static let aside: UInt8 = 0x1A
  }
}

extension SourceText {
  /// A line as it is shown.
  public struct Line: Hashable, Sendable {
    /// Where it stands.
    public let position: Position
    /// Its cells, if it is a row of a table; else the line alone.
    public let cells: [String]
    /// Whether it is a row of a table.
    public let isRow: Bool
  }

  /// The lines, in order.
  public var lines: [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: ASCII.newline) ?? rest.endIndex
      lines.append(line(rest[..<end], at: lines.count))
      rest = rest[end...].dropFirst()
    }
    return lines
  }

  private func line(_ bytes: ArraySlice<UInt8>, at place: Int) -> Line {
    let text = { (bytes: ArraySlice<UInt8>) in String(decoding: bytes, as: UTF8.self) }
    let position = position(ofLine: place)
    guard isMarked, let first = bytes.first else {
      return Line(position: position, cells: [text(bytes)], isRow: false)
    }
    switch first {
    case Mark.table, Mark.row:
      let cells = bytes.dropFirst().split(separator: Mark.cell, omittingEmptySubsequences: false)
      return Line(position: position, cells: cells.map(text), isRow: true)
    case Mark.aside:
      return Line(position: position, cells: [text(bytes.dropFirst())], isRow: false)
    default:
      return Line(position: position, cells: [text(bytes)], isRow: false)
    }
  }
}
