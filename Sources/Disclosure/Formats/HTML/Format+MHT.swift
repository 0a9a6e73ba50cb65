extension Format {
  /// A web page saved as one file with its pictures: a mail message of several parts.
  static let mht = Format(
    id: "mht", name: .init(zh: "单文件网页", en: "web page in one file"),
    recognizes: { bytes in MIMEPart.begins(bytes) },
    render: { bytes throws(ReadError) in
      let pages = MIMEPart(bytes).pages
      guard let root = pages.first else { throw .noPage }
      var rendering = try PageRendering(root)
      // The report may stand in a frame of the page.
      for page in pages.dropFirst().prefix(16) where !rendering.holdsReport {
        guard let inner = try? PageRendering(page), inner.holdsReport else { continue }
        rendering = inner
      }
      return rendering.text
    })
}

extension PageRendering {
  fileprivate init(_ part: MIMEPart) throws(ReadError) {
    try self.init(PageEncoding.decoded(part.content, declared: part.charset))
  }
}

extension ReadError {
  /// A message without a page in it.
  fileprivate static let noPage = Self(
    .damaged, zh: "这是单文件网页(MHT),但其中没有网页内容;文件可能损坏。",
    en: "This is a web page in one file (MHT) that holds no page; the file may be damaged.")
}
