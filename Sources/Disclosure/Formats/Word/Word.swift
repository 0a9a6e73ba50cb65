extension Format {
  /// Word's own format since 2007, Office Open XML (ECMA-376): XML parts in a ZIP archive.
  static let word = Format(
    id: "docx", name: .init(zh: "Word 文档(DOCX)", en: "Word document (DOCX)"),
    recognizes: { WordParts(in: $0) != nil },
    render: { bytes throws(ReadError) in
      guard var paths = WordParts(in: bytes) else { throw .damagedXML }
      let related = try paths.follow(OfficePackage.relations(of: paths.document, in: bytes))
      let parts = try Archive.contents(of: bytes) { [paths] in
        [paths.document, paths.numbering, paths.styles].contains($0)
      }
      guard let document = parts[paths.document], related.allSatisfy({ parts[$0] != nil })
      else { throw .damagedXML }
      let styles = try WordStyles(parts[paths.styles])
      let numbering = try WordNumbering(parts[paths.numbering], styles: styles)
      return try XMLNode.reading(document) { root throws(ReadError) in
        guard let body = root["body"] else { throw .damagedXML }
        var text = WordText(numbering: numbering)
        text.add(blocksOf: body)
        return text.builder.text()
      }
    })
}

/// The paths of the parts of a Word file that are read. Heads and feet of pages are parts of their own,
/// and so never get between the lines.
private struct WordParts {
  let document: String
  private(set) var numbering = "word/numbering.xml"
  private(set) var styles = "word/styles.xml"

  /// Those of a file; `nil` where it is no Word file.
  init?(in bytes: [UInt8]) {
    guard
      let document = OfficePackage.main(Self.types, usual: "word/document.xml", in: bytes)
    else { return nil }
    self.document = document
  }

  private static let types = [
    "wordprocessingml.document", "wordprocessingml.template", "word.document.macroEnabled",
    "word.template.macroEnabledTemplate",
  ]

  /// Takes the paths that the document's relations have, and returns them.
  mutating func follow(_ relations: [OfficePackage.Relation]) -> [String] {
    let numbers = relations.first { $0.type == "numbering" }?.path
    let looks = relations.first { $0.type == "styles" }?.path
    (numbering, styles) = (numbers ?? numbering, looks ?? styles)
    return [numbers, looks].compactMap { $0 }
  }
}

extension Archive {
  /// How a ZIP archive begins.
  static let zip = Array("PK\u{3}\u{4}".utf8)
}
