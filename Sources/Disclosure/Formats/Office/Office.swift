extension Format {
  /// Older and other offices' formats, which LibreOffice (MPL-2.0, kept by The Document Foundation)
  /// converts: DOC, WPS, RTF, ODT, and XLS, ET, ODS.
  static let office = Format(
    id: "office",
    name: .init(zh: "DOC、WPS、RTF、ODT、XLS、ET、ODS", en: "DOC, WPS, RTF, ODT, XLS, ET, ODS"),
    recognizes: { OfficeKind(of: $0) != nil },
    render: { bytes throws(ReadError) in
      switch OfficeKind(of: bytes) {
      case .text: try Format.word.render(OfficeConversion.converted(bytes, to: .text))
      case .sheet: try Format.excel.render(OfficeConversion.converted(bytes, to: .sheet))
      case .locked: throw .encryptedDocument
      case nil: throw .binary
      }
    })
}

/// What LibreOffice can make of a file.
enum OfficeKind {
  /// A text: DOC, WPS, RTF, ODT.
  case text
  /// A workbook: XLS, ET, ODS.
  case sheet
  /// Nothing, for want of a password.
  case locked

  /// The kind of a file by its content; `nil` for what is no such file.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: Self.compound) {
      // The names of the streams stand in its directory, in UTF-16.
      guard let kind = Self.streams.first(where: { bytes.contains(utf16: $0.name) })?.kind
      else { return nil }
      self = kind
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .text
    } else if bytes.starts(with: Archive.zip), let type = Self.openDocument(bytes) {
      self = type
    } else {
      return nil
    }
  }

  /// How Microsoft's compound files begin.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let streams: [(name: String, kind: OfficeKind)] = [
    ("EncryptedPackage", .locked), ("WordDocument", .text), ("Workbook", .sheet), ("Book", .sheet),
  ]

  /// The kind of a file in OpenDocument format, by the type it begins with.
  private static func openDocument(_ bytes: [UInt8]) -> OfficeKind? {
    let head = String(decoding: bytes.prefix(160), as: UTF8.self)
    guard head.contains("mimetypeapplication/vnd.oasis.opendocument.") else { return nil }
    if head.contains("opendocument.text") { return .text }
    return head.contains("opendocument.spreadsheet") ? .sheet : nil
  }
}

extension [UInt8] {
  /// Whether a name in ASCII stands in it as UTF-16.
  fileprivate func contains(utf16 name: String) -> Bool {
    let word = name.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    guard let first = word.first, count >= word.count else { return false }
    var i = startIndex
    while let next = self[i...(count - word.count)].firstIndex(of: first) {
      if self[next..<next + word.count].elementsEqual(word) { return true }
      i = next + 1
      if i > count - word.count { break }
    }
    return false
  }
}

extension ReadError {
  /// A document with a password.
  static let encryptedDocument = Self(
    .encrypted, zh: "文档有打开密码,无法读取;请去掉密码后另存。",
    en: "The document is locked with a password; save it without one.")
}
