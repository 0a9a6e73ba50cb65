/// A table of a page, of which it must be told whether it holds data or only lays out the page.
///
/// A row lays out where a cell of it holds a table or running text; what stands in its cells then
/// flows. The other rows are data. Where no row has more than one text, there are no columns, and the
/// table is lines.
struct PageTable {
  private let node: Int
  private let page: PageTree
  /// How many tables around it are looked into.
  private let level: Int

  /// The table that an element is.
  init(_ node: Int, of page: PageTree) { self.init(node, of: page, level: 0) }

  private init(_ node: Int, of page: PageTree, level: Int) {
    self.node = node
    self.page = page
    self.level = level
  }

  /// Adds the table to a page's lines and tables.
  func flow(into flow: inout PageFlow) {
    let (captions, rows) = parts
    for caption in captions { flow.flow(caption..<page.nodes[caption].end) }
    var data: [Row] = []
    var isLayout = false
    for row in rows {
      let cells = cells(of: row)
      guard cells.contains(where: \.flows) else {
        data.append(Row(cells: cells))
        continue
      }
      add(data, isWithinLayout: true, to: &flow)
      (data, isLayout) = ([], true)
      for cell in cells { flow.flow(cell.node..<page.nodes[cell.node].end) }
    }
    add(data, isWithinLayout: isLayout, to: &flow)
  }

  private struct Row {
    let cells: [Cell]

    /// How many texts it has.
    var width: Int { cells.reduce(0) { $0 + $1.texts.count { !$0.isEmpty } } }
  }

  private struct Cell {
    let node: Int
    /// Its text; several where it holds a table of values.
    var texts: [[UInt8]]
    /// Whether it holds what no cell of data does.
    var flows = false

    /// Adds a text, unless it is one of blanks.
    mutating func add(_ text: [UInt8]) {
      guard !text.trimmed(text.indices).isEmpty else { return }
      flows = flows || text.count > longest && text.place(of: fullStop, in: text.indices) != nil
      texts.append(text)
    }
  }

  /// Adds rows of data. Among rows that lay out, a row of one text at the ends is a line: a title, or
  /// a note.
  private func add(_ rows: [Row], isWithinLayout: Bool, to flow: inout PageFlow) {
    let isSingle = { (row: Row) in row.width <= 1 }
    let areLines = rows.allSatisfy(isSingle)
    var first = rows.startIndex
    var end = rows.endIndex
    if areLines {
      first = end
    } else if isWithinLayout {
      while first < end, isSingle(rows[first]) { first += 1 }
      while first < end, isSingle(rows[end - 1]) { end -= 1 }
    }
    for row in rows[..<first] { add(lines: row, to: &flow) }
    if first < end {
      flow.add(table: rows[first..<end].map { $0.cells.flatMap(\.texts) }, at: node)
    }
    for row in rows[end...] { add(lines: row, to: &flow) }
  }

  private func add(lines row: Row, to flow: inout PageFlow) {
    for cell in row.cells { flow.flow(cell.node..<page.nodes[cell.node].end) }
  }

  // MARK: - Rows

  /// The captions, and the rows in the order in which they are shown: those of the head first, those
  /// of the foot last.
  private var parts: (captions: [Int], rows: [Int]) {
    var captions: [Int] = []
    var groups: [(order: Int, node: Int)] = []
    for child in page.children(of: node) where !page.nodes[child].isHidden {
      switch page.nodes[child].kind {
      case .caption: captions.append(child)
      case .head: groups.append((groups.contains { $0.order == 0 } ? 1 : 0, child))
      case .foot: groups.append((groups.contains { $0.order == 2 } ? 1 : 2, child))
      case .body: groups.append((1, child))
      default: break
      }
    }
    let ordered = (0...2).flatMap { order in groups.filter { $0.order == order } }
    let rows = ordered.flatMap { group in
      page.children(of: group.node).filter {
        page.nodes[$0].kind == .row && !page.nodes[$0].isHidden
      }
    }
    return (captions, rows)
  }

  private func cells(of row: Int) -> [Cell] {
    page.children(of: row).compactMap { child in
      page.nodes[child].kind == .cell && !page.nodes[child].isHidden ? cell(child) : nil
    }
  }

  /// Reads a cell. A table inside that holds one text is no more than a frame around it, and one of
  /// nothing but values has them for the row around it, in the order in which they stand. A cell of
  /// nothing but a picture is one that cannot be read.
  private func cell(_ node: Int) -> Cell {
    var cell = Cell(node: node, texts: [])
    var line = LineText()
    var hasPicture = false
    var ends: [Int] = []
    var i = node + 1
    while i < page.nodes[node].end {
      while let end = ends.last, end <= i {
        ends.removeLast()
        line.breakLine()
      }
      let inner = page.nodes[i]
      guard !inner.isHidden else {
        i = inner.end
        continue
      }
      switch inner.kind {
      case .text: line.append(page.text[inner.text])
      case .inline, .link: break
      case .picture: hasPicture = true
      case .lineBreak: line.breakLine()
      case .table:
        let texts = level < Self.deepest ? PageTable(i, of: page, level: level + 1).texts : []
        if level == Self.deepest {
          cell.flows = true
        } else if texts.count > 1 {
          cell.flows = cell.flows || !texts.allSatisfy(Self.isValue)
          cell.add(line.take())
          cell.texts += texts
        } else if let text = texts.first {
          line.breakLine()
          line.append(text[...])
        }
        line.breakLine()
        i = inner.end
        continue
      default:
        line.breakLine()
        ends.append(inner.end)
      }
      i += 1
    }
    cell.add(line.take())
    if cell.texts.isEmpty { cell.texts = [hasPicture ? Self.unreadable : []] }
    return cell
  }

  /// The texts in all cells, blank ones left out where there is but one; a text too long for a cell
  /// counts twice.
  private var texts: [[UInt8]] {
    let cells = parts.rows.flatMap { self.cells(of: $0) }
    let texts = cells.flatMap(\.texts)
    let filled = texts.filter { !$0.isEmpty }
    if cells.contains(where: \.flows) { return filled + [fullStop, fullStop] }
    return filled.count > 1 ? texts : filled
  }

  private static func isValue(_ text: [UInt8]) -> Bool {
    let value = CellValue(text, text.trimmed(text.indices))
    return value.isPlain || value == .blank
  }

  private static let unreadable = Array("\u{FFFD}".utf8)
  /// Tables of values are not nested deeper.
  private static let deepest = 3
}

private let fullStop = Array("。".utf8)
/// A longer text with a full stop, in bytes, is no cell's.
private let longest = 300
