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
  public static let all: [Format] = [.pdf, .plainText]

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
      ([0x50, 0x4B, 0x03, 0x04], "ZIP/DOCX/XLSX"),
      ([0xD0, 0xCF, 0x11, 0xE0], "DOC/XLS/WPS"),
      ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    ]
    guard let name = known.first(where: { bytes.starts(with: $0.prefix) })?.name else {
      return .binary
    }
    return Self(
      .unknownFormat, zh: "这是 \(name) 文件,尚不能读取;请另存为 UTF-8 文本。",
      en: "This is a \(name) file, which is not read yet; save it as UTF-8 text.")
  }
}
