/// Puts together the cells of tables with bars whose labels were broken over two lines: the first line
/// has no bar, and so was taken for a paragraph.
enum BrokenCells {
  /// The document with every paragraph that is the beginning of the label in the next table's first
  /// cell made part of it. Whatever table stands before the paragraph is then the same table.
  static func joined(in document: Document) -> Document {
    var blocks: [Document.Block] = []
    for block in document.blocks {
      guard case .table(var table) = block, let cell = table.rows.first?.first,
        let (count, label) = label(endingWith: cell, behind: blocks, in: document.text)
      else {
        blocks.append(block)
        continue
      }
      blocks.removeLast(count)
      table.rows[0][0] = label
      if case .table(var before) = blocks.last {
        blocks.removeLast()
        before.append(table)
        table = before
      }
      blocks.append(.table(table))
    }
    guard blocks.count < document.blocks.count else { return document }
    return Document(text: document.text, blocks: blocks, hygiene: document.hygiene)
  }

  /// The label that a cell is the end of, and how many paragraphs right before it are the rest.
  private static func label(
    endingWith cell: Document.Text, behind blocks: [Document.Block], in text: [UInt8]
  ) -> (count: Int, label: Document.Text)? {
    for count in 1...mostLines where count <= blocks.count {
      guard case .paragraph(let first) = blocks[blocks.count - count],
        first.range.count <= longest
      else { return nil }
      let range = first.range.lowerBound..<cell.range.upperBound
      if Form.labels.contains(where: { $0.match(text, range)?.isExact == true }) {
        return (count, Document.Text(range: range, position: first.position))
      }
    }
    return nil
  }

  /// The most lines a label is broken over, the last left out.
  private static let mostLines = 2
  /// A longer line, in bytes, is part of no label.
  private static let longest = 200
}

extension Document.Table {
  /// Takes the rows of another table in.
  fileprivate mutating func append(_ other: Self) {
    paddedRows.formUnion(other.paddedRows.map { $0 + rows.count })
    rows += other.rows
  }
}
