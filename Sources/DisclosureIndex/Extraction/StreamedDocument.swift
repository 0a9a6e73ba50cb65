internal import Disclosure
internal import Foundation

/// One document of a stream: a path to read, or a content with a name.
package struct StreamedDocument: Sendable {
  /// What whoever sent it calls it; nil where it has no name but its path.
  package let id: ID?
  /// The file that it is, or is taken for.
  package let source: SourceFile
  private let content: Result<[UInt8]?, ReadError>

  /// A text or a whole number, which is given back as it came.
  package enum ID: Hashable, Sendable, Decodable {
    case text(String)
    case number(Int)

    package init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      self = try (try? value.decode(Int.self)).map(ID.number) ?? .text(value.decode(String.self))
    }
  }

  /// How documents are framed in a stream.
  package enum Framing: String, CaseIterable, Sendable {
    /// Paths, each with a zero byte behind it.
    case paths
    /// JSON Lines: an object with `path`, or with `text` or `content` (base64) and perhaps a `name`; an
    /// `id` comes back in the result.
    case jsonl

    /// The byte that ends a frame.
    package var end: UInt8 { self == .paths ? 0 : UInt8(ascii: "\n") }

    /// The most bytes of a frame: a document of the largest size that is read, as base64.
    package var limit: Int { self == .paths ? 1 << 16 : Format.largestFile / 3 * 4 + (1 << 16) }
  }

  private struct Line: Decodable {
    let id: ID?
    let path: String?
    let name: String?
    let text: String?
    let content: String?
  }

  /// The document of a frame; one that cannot be understood is a document that cannot be read.
  package init(_ frame: FrameReader.Frame, _ framing: Framing, number: Int) {
    let nameless = SourceFile(path: "#\(number)")
    switch frame {
    case .tooLong:
      self.init(id: nil, source: nameless, content: .failure(.frameTooLong))
    case .bytes(let bytes) where framing == .paths:
      let name = bytes.map { CChar(bitPattern: $0) } + [0]
      self.init(id: nil, source: SourceFile(name: name), content: .success(nil))
    case .bytes(let bytes):
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else {
        self.init(id: nil, source: nameless, content: .failure(.noObject))
        return
      }
      let source = line.name.map { SourceFile(path: $0) } ?? nameless
      switch (line.path, line.text, line.content) {
      case (let path?, nil, nil):
        self.init(id: line.id, source: SourceFile(naming: path), content: .success(nil))
      case (nil, let text?, nil):
        self.init(id: line.id, source: source, content: .success(Array(text.utf8)))
      case (nil, nil, let content?):
        let bytes = Data(base64Encoded: content, options: .ignoreUnknownCharacters)
        self.init(
          id: line.id, source: source,
          content: bytes.map { .success(Array($0)) } ?? .failure(.noBase64))
      default:
        self.init(id: line.id, source: source, content: .failure(.noDocument))
      }
    }
  }

  private init(id: ID?, source: SourceFile, content: Result<[UInt8]?, ReadError>) {
    self.id = id
    self.source = source
    self.content = content
  }

  /// How many bytes it holds in memory.
  package var size: Int { (try? content.get())?.count ?? 0 }

  /// The reports in it, or the reason why there are none.
  package var reports: [ReportFile] {
    switch content {
    case .success(let bytes?): ReportFile.all(reading: bytes, as: source)
    case .success(nil): ReportFile.all(reading: source)
    case .failure(let error): [ReportFile(source: source, result: .failure(error))]
    }
  }
}

extension ReadError {
  fileprivate static let frameTooLong = Self(
    .tooLarge, zh: "这一项太大,已跳过。", en: "The frame is too large and was passed over.")
  fileprivate static let noObject = Self(
    .notAReport, zh: "这一行不是 JSON 对象。", en: "The line is no JSON object.")
  fileprivate static let noBase64 = Self(
    .notAReport, zh: "content 不是 base64。", en: "The content is not base64.")
  fileprivate static let noDocument = Self(
    .notAReport, zh: "这一行须恰有 path、text、content 之一。",
    en: "The line must have one of path, text and content.")
}
