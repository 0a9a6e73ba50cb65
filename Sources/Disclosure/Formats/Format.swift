/// A document format: how its files are known by their content, and how they become text.
public struct Format: Sendable, Identifiable {
  /// Its name in data: `text`.
  public let id: String
  /// Its name for people.
  public let name: Message
  /// Whether a file's content is in the format.
  let recognizes: @Sendable ([UInt8]) -> Bool
  /// Renders a whole file of the format.
  let render: @Sendable ([UInt8]) throws(ReadError) -> SourceText

  /// Every format that is read; the first that recognizes a file reads it.
  public static let all: [Format] = [
    .word, .excel, .office, .pdf, .picture, .mht, .html, .plainText,
  ]

  /// The largest file that is read, in bytes: thousands of times the size of a report.
  public static let largestFile = 64 << 20
}

extension SourceText {
  /// Renders a file's content, whatever its name.
  public init(rendering bytes: [UInt8]) throws(ReadError) {
    guard !bytes.isEmpty else { throw .emptyFile }
    guard bytes.count <= Format.largestFile else { throw .tooLarge(bytes.count) }
    guard let format = Format.all.first(where: { $0.recognizes(bytes) }) else {
      throw .unknownFormat(bytes)
    }
    self = try format.render(bytes)
  }
}

extension SourceText {
  /// Whether a file packed like an archive is one document: Word's and Excel's files are.
  package static func isDocument(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Archive.zip) && packed.contains { $0.recognizes(bytes) }
  }

  /// The formats whose files are packed.
  private static let packed: [Format] = [.word, .excel, .office]
}

extension Document {
  /// Reads a file's content, whatever its name.
  public init(reading bytes: [UInt8]) throws(ReadError) {
    try self.init(SourceText(rendering: bytes))
  }
}

extension ReadError {
  static let emptyFile = Self(
    .empty, zh: "文件是空的。", en: "The file is empty.")

  /// A file of `size` bytes is refused.
  public static func tooLarge(_ size: Int) -> Self {
    Self(
      .tooLarge, zh: "文件有 \(size >> 20) MB,年度报告不会超过 \(Format.largestFile >> 20) MB,未读取。",
      en: "The file has \(size >> 20) MB; no annual report exceeds \(Format.largestFile >> 20) MB, "
        + "so it was not read.")
  }

  /// A file that is known by its first bytes, but not read, or not known at all.
  static func unknownFormat(_ bytes: [UInt8]) -> Self {
    let known: [(prefix: [UInt8], name: String)] = [
      (Archive.zip, "ZIP"), ([0xD0, 0xCF, 0x11, 0xE0], "OLE"), ([0x89, 0x50, 0x4E, 0x47], "PNG"),
      ([0xFF, 0xD8, 0xFF], "JPEG"), (Array("GIF8".utf8), "GIF"), (Array("BM".utf8), "BMP"),
      ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
    ]
    guard let name = known.first(where: { bytes.starts(with: $0.prefix) })?.name else {
      return .binary
    }
    return Self(
      .unknownFormat, zh: "这是 \(name) 文件,不能读取;请另存为 DOCX、PDF 或文本。",
      en: "This is a file of kind \(name), which is not read; save it as DOCX, PDF or text.")
  }
}
