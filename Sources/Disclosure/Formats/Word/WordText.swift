/// The text of a Word document's body, as it is once all changes are accepted: insertions count,
/// deletions do not, and what is hidden is not there.
struct WordText {
  /// The lines and tables so far.
  private(set) var builder = SourceText.Builder()
  private var numbering: WordNumbering

  /// Nothing yet, of a document with these numbered lists.
  init(numbering: WordNumbering) {
    self.numbering = numbering
  }

  /// Adds the paragraphs and tables in an element.
  mutating func add(blocksOf element: XMLNode) {
    for child in element.children {
      switch child.name {
      case "p": add(paragraph: child)
      case "tbl": add(table: child)
      case "AlternateContent": if let choice = child.firstChoice { add(blocksOf: choice) }
      case let name where Self.isTransparent(name): add(blocksOf: child)
      default: break
      }
    }
  }

  /// What wraps others and says nothing itself.
  private static func isTransparent(_ name: String) -> Bool {
    ["sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "txbxContent"].contains(name)
  }

  // MARK: - Paragraphs

  private mutating func add(paragraph: XMLNode) {
    var content = WordParagraph(paragraph, styles: numbering.styles)
    if !content.isBlank { content.prefix(numbering.label(of: paragraph, before: content.lines[0])) }
    for line in content.lines { builder.add(line: line) }
    for box in content.boxes { add(blocksOf: box) }
  }

  // MARK: - Tables

  private mutating func add(table: XMLNode) {
    let rows = Self.rows(of: table)
    if rows.joined().contains(where: { $0.isLayout(numbering.styles) }) {
      for cell in rows.joined() { add(blocksOf: cell.element) }
    } else {
      builder.add(
        table: rows.map { row in
          row.map { SourceText.Builder.Cell(text(of: $0.element).bytes) }
        })
    }
  }

  /// The text of a cell: its paragraphs, those of tables in it among them.
  private mutating func text(of cell: XMLNode) -> LineText {
    var text = LineText()
    add(cell, to: &text)
    return text
  }

  private mutating func add(_ element: XMLNode, to text: inout LineText) {
    for child in element.children {
      switch child.name {
      case "p":
        var content = WordParagraph(child, styles: numbering.styles)
        if !content.isBlank {
          let first = content.lines[0]
          let label = numbering.label(of: child, before: first)
          // A number is no item of a list, whatever its paragraph is.
          if CellValue(first, 0..<first.count) == .text { content.prefix(label) }
        }
        for line in content.lines {
          text.append(line[...])
          text.breakLine()
        }
        for box in content.boxes { add(box, to: &text) }
      case "tbl", "tr", "tc": add(child, to: &text)
      case "AlternateContent": if let choice = child.firstChoice { add(choice, to: &text) }
      case let name where Self.isTransparent(name): add(child, to: &text)
      default: break
      }
    }
  }

  /// A cell that is not the lower part of a merged one.
  private struct Cell {
    let element: XMLNode

    /// Whether it holds a table of its own, or so much running text that it is no cell but a frame.
    func isLayout(_ styles: WordStyles) -> Bool {
      var blocks = 0
      var length = 0
      for child in element.children {
        switch child.name {
        case "tbl": if WordText.rows(of: child).joined().count > 1 { return true }
        case "p":
          let lines = WordParagraph(child, styles: styles).lines
          blocks += lines.count
          length += lines.reduce(0) { $0 + $1.count }
        default: break
        }
      }
      return blocks > 2 && length > Self.longest
    }

    /// The longest label, in bytes, with its explanation.
    private static let longest = 900
  }

  /// The rows of a table with their cells, a merged cell once.
  private static func rows(of table: XMLNode) -> [[Cell]] {
    var rows: [[Cell]] = []
    for row in elements("tr", in: table) where row["trPr"]?["del"] == nil {
      var cells: [Cell] = []
      for cell in elements("tc", in: row) {
        let properties = cell["tcPr"]
        let isContinued = ["vMerge", "hMerge"].contains { name in
          properties?[name].map { $0.attribute("val") != "restart" } ?? false
        }
        if isContinued || properties?["cellDel"] != nil { continue }
        cells.append(Cell(element: cell))
      }
      rows.append(cells)
    }
    return rows
  }

  /// The elements of a name in another, looked for through what only wraps them.
  private static func elements(_ name: String, in element: XMLNode) -> [XMLNode] {
    element.children.flatMap { child -> [XMLNode] in
      if child.name == name { return [child] }
      return isTransparent(child.name) ? elements(name, in: child) : []
    }
  }
}

extension XMLNode {
  /// What is meant of a content that is written in several ways: the first, newest one.
  var firstChoice: XMLNode? { self["Choice"] ?? self["Fallback"] }
}
