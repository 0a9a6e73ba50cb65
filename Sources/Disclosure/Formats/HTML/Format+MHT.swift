extension Format {
  /// A web page saved as one file with its pictures: a mail message of several parts.
  static let mht = Format(
    id: "mht", name: .init(zh: "单文件网页", en: "web page in one file"),
    recognizes: { bytes in !Archive.isArchive(bytes) && MIMEPart.begins(bytes) },
    render: { bytes throws(ReadError) in
      let pages = MIMEPart(bytes).pages
      guard let root = pages.first else { throw .noPage }
      let shown = try PageRendering(root)
      var texts = shown.holdsPart ? [shown.text] : []
      // The report may stand in frames of the page, as the sheets of a workbook do.
      for page in pages.dropFirst().prefix(mostFrames) {
        let inner = try PageRendering(page, goesOn: !texts.isEmpty)
        if inner.holdsPart, !texts.contains(where: { $0.bytes == inner.text.bytes }) {
          texts.append(inner.text)
        }
      }
      guard !texts.isEmpty else { return shown.text }
      return SourceText(bytes: texts.flatMap(\.bytes), isMarked: true)
    })
}

/// The most frames that are looked into: more than a workbook of a report has sheets.
private let mostFrames = 64

extension PageRendering {
  fileprivate init(_ part: MIMEPart, goesOn: Bool = false) throws(ReadError) {
    try self.init(PageEncoding.decoded(part.content, declared: part.charset), goesOn: goesOn)
  }
}

extension ReadError {
  /// A message without a page in it.
  fileprivate static let noPage = Self(
    .damaged, zh: "这是单文件网页(MHT),但其中没有网页内容;文件可能损坏。",
    en: "This is a web page in one file (MHT) that holds no page; the file may be damaged.")
}
