extension Format {
  /// Word's own format since 2007, Office Open XML (ECMA-376): XML parts in a ZIP archive.
  static let word = Format(
    id: "docx", name: .init(zh: "Word 文档(DOCX)", en: "Word document (DOCX)"),
    recognizes: { bytes in
      bytes.starts(with: Archive.zip) && Archive.paths(in: bytes).contains(WordParts.document)
    },
    render: { bytes throws(ReadError) in
      let parts = try Archive.contents(of: bytes, where: WordParts.isWanted)
      guard let document = parts[WordParts.document] else { throw .damagedXML }
      let numbering = try WordNumbering(
        numbering: parts[WordParts.numbering], styles: parts[WordParts.styles])
      return try XMLNode.reading(document) { root throws(ReadError) in
        guard let body = root["body"] else { throw .damagedXML }
        var text = WordText(numbering: numbering)
        text.add(blocksOf: body)
        return text.builder.text()
      }
    })
}

/// The parts of a Word file that are read. Heads and feet of pages are parts of their own, and so never
/// get between the lines.
private enum WordParts {
  static let document = "word/document.xml"
  static let numbering = "word/numbering.xml"
  static let styles = "word/styles.xml"

  static func isWanted(_ path: String) -> Bool { [document, numbering, styles].contains(path) }
}

extension Archive {
  /// How a ZIP archive begins.
  static let zip = Array("PK\u{3}\u{4}".utf8)
}
