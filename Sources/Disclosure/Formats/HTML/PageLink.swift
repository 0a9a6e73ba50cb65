/// Links of a page to documents.
enum PageLink {
  /// Whether an address leads to a document: its path ends as the names of documents do.
  static func isDocument(_ address: ArraySlice<UInt8>) -> Bool {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")), path.endIndex - dot <= 5 else {
      return false
    }
    return endings.contains(String(decoding: path[(dot + 1)...].map(\.lowercased), as: UTF8.self))
  }

  private static let endings: Set<String> = [
    "doc", "docx", "wps", "pdf", "ofd", "xls", "xlsx", "et", "rtf", "zip", "rar",
  ]
}
