package import Disclosure
internal import Glibc

/// What a file holds.
enum FileContent {
  /// One document.
  case document([UInt8])
  /// An archive of documents.
  case archive(Archive)
}

extension SourceFile {
  /// The content of the document that the file is; an archive has none, but the files in it have.
  package func bytes() throws(ReadError) -> [UInt8] {
    switch try content() {
    case .document(let bytes): return bytes
    case .archive(let archive):
      guard let inner else { throw .archiveForDocument }
      var found: Result<[UInt8], ReadError>?
      try archive.forEachFile(
        where: { inner == $0 || inner.hasPrefix($0 + "//") },
        do: { path, content in
          if path == inner { found = content }
          return found == nil
        })
      guard let found else { throw .noMember(inner) }
      return try found.get()
    }
  }

  /// The content; anything but an ordinary file of bearable size is refused unread.
  func content() throws(ReadError) -> FileContent {
    if name.isEmpty {
      let input = Descriptor(standardInput: ())
      return try Self.content(Self.all(of: input, expecting: 1 << 16))
    }
    let file = try Self.opened(name)
    let status = try Self.status(of: file)
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    case S_IFIFO: throw .special(.init(zh: "管道", en: "a pipe"))
    default: throw .special(.init(zh: "设备", en: "a device"))
    }
    if status.st_size > Format.largestFile {
      guard Archive.isArchive(file.head()) else { throw .tooLarge(Int(status.st_size)) }
      return .archive(try Archive(copying: file.number))
    }
    return try Self.content(Self.all(of: file, expecting: Int(status.st_size)))
  }

  /// What a file of these bytes holds.
  static func content(_ bytes: [UInt8]) throws(ReadError) -> FileContent {
    guard Archive.isArchive(bytes), !SourceText.isDocument(bytes) else { return .document(bytes) }
    return .archive(try Archive(bytes))
  }

  private static func opened(_ name: [CChar]) throws(ReadError) -> Descriptor {
    do { return try Descriptor(opening: name) } catch { throw error.readError }
  }

  private static func status(of file: borrowing Descriptor) throws(ReadError) -> stat {
    do { return try file.status() } catch { throw error.readError }
  }

  private static func all(of file: borrowing Descriptor, expecting size: Int) throws(ReadError)
    -> [UInt8]
  {
    let bytes: [UInt8]?
    do {
      bytes = try file.bytes(expecting: size, limit: Format.largestFile)
    } catch {
      throw error.readError
    }
    guard let bytes else { throw .tooLarge(Format.largestFile) }
    return bytes
  }
}

extension ReadError {
  fileprivate static let folder = Self(
    .unavailable, zh: "这是文件夹,这里需要一个文件。", en: "It is a folder; a file is wanted here.")

  fileprivate static func special(_ kind: Message) -> Self {
    Self(
      .unavailable, zh: "这是\(kind.zh),不是文件;要从管道读取请用 -。",
      en: "It is \(kind.en), not a file; to read from a pipe, use -.")
  }

  fileprivate static let archiveForDocument = Self(
    .unavailable, zh: "这是压缩包;要看其中的文件,请写作 压缩包//路径。",
    en: "It is an archive; a file in it is named archive//path.")

  fileprivate static func noMember(_ path: String) -> Self {
    Self(
      .unavailable, zh: "压缩包中没有 \(path)。", en: "There is no \(path) in the archive.")
  }
}
