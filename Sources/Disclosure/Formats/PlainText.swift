extension Format {
  /// Text in any encoding that reports come in, whose tables are drawn with bars or not at all.
  static let plainText = Format(
    id: "text", name: .init(zh: "纯文本", en: "plain text"),
    recognizes: { bytes in !Archive.isArchive(bytes) && TextEncoding.isText(bytes) },
    render: { bytes throws(ReadError) in
      SourceText(plain: try TextEncoding.decoded(bytes).withNewlines)
    })
}

extension [UInt8] {
  /// The text with newlines for line ends: a carriage return ends a line where no newline follows;
  /// before one it is a blank.
  fileprivate var withNewlines: [UInt8] {
    guard holds(ASCII.carriageReturn) else { return self }
    var text = self
    for i in text.indices where text[i] == ASCII.carriageReturn {
      let ends = i + 1 == text.count || text[i + 1] != ASCII.newline
      text[i] = ends ? ASCII.newline : ASCII.space
    }
    return text
  }
}
