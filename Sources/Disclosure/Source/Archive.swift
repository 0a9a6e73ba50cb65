internal import CArchive
internal import Glibc

/// An archive, read from its beginning to its end with limits: zip, tar and its compressed kinds, 7z
/// and rar.
///
/// What is in it is unpacked into memory one file at a time; nothing is written anywhere.
package final class Archive {
  private let handle: OpaquePointer
  /// The bytes that libarchive reads from, which must outlive it; none where it reads a file.
  private let memory: UnsafeMutableBufferPointer<UInt8>?
  private var descriptor: Int32 = -1
  private var unpacked = 0
  private var entries = 0

  /// A file in an archive.
  package struct Entry: Hashable, Sendable {
    /// Its path in the archive; `#2` for the second entry of one whose name is in no known character set.
    package let path: String
    /// Its size as the archive has it, in bytes; `nil` where it has none.
    package let size: Int?
    /// Whether it cannot be unpacked without a password.
    package let isEncrypted: Bool
  }

  /// The most that is unpacked from one archive, in bytes.
  package static let largestTotal = 4 << 30
  /// The most that is unpacked from one archive together with what is passed over, in bytes.
  private static let largestPassed = 64 << 30
  /// The most files that are looked at in one archive.
  package static let mostEntries = 200_000

  /// Whether a file that begins like this is an archive, or a document that is packed into one.
  package static func isArchive(_ head: some Collection<UInt8>) -> Bool {
    let head = Array(head.prefix(512))
    if signatures.contains(where: { head.starts(with: $0) }) { return true }
    return head.count == 512 && head[257...].starts(with: "ustar".utf8)
  }

  private static let signatures: [[UInt8]] =
    [
      Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8), Array("Rar!\u{1A}\u{7}".utf8),
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
    ] + compressions

  /// How gzip, bzip2, xz and Zstandard begin, which hold a tar archive or one file.
  private static let compressions: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// Opens an archive in memory.
  package init(_ bytes: [UInt8]) throws(ReadError) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = unsafe memory.initialize(fromContentsOf: bytes)
    unsafe self.memory = unsafe memory
    unsafe handle = try Self.reader(of: bytes.prefix(8))
    guard unsafe archive_read_open_memory(handle, memory.baseAddress, memory.count) == ARCHIVE_OK
    else { throw Self.failure(of: handle) }
  }

  /// Opens the archive that an open file is, under a descriptor of its own.
  package init(copying descriptor: Int32) throws(ReadError) {
    unsafe memory = nil
    self.descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    let head = unsafe [UInt8](unsafeUninitializedCapacity: 8) { buffer, count in
      count = unsafe max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    unsafe handle = try Self.reader(of: head[...])
    guard unsafe archive_read_open_fd(handle, self.descriptor, 1 << 16) == ARCHIVE_OK
    else { throw Self.failure(of: handle) }
  }

  deinit {
    unsafe archive_read_free(handle)
    unsafe memory?.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  private static func reader(of head: ArraySlice<UInt8>) throws(ReadError) -> OpaquePointer {
    guard let handle = unsafe archive_read_new() else { throw .damagedArchive("out of memory") }
    unsafe archive_read_support_filter_all(handle)
    unsafe archive_read_support_format_zip(handle)
    unsafe archive_read_support_format_tar(handle)
    unsafe archive_read_support_format_7zip(handle)
    unsafe archive_read_support_format_rar(handle)
    unsafe archive_read_support_format_rar5(handle)
    // Takes anything; what is compressed and no tar archive is one file.
    if compressions.contains(where: head.starts) { unsafe archive_read_support_format_raw(handle) }
    return unsafe handle
  }

  /// The next file, folders and links left out; `nil` at the end.
  package func next() throws(ReadError) -> Entry? {
    // Names are converted to the character set of the thread's locale.
    let before = unsafe uselocale(Self.locale)
    defer { unsafe uselocale(before) }
    while true {
      var entry: OpaquePointer?
      // What is passed over is unpacked too.
      guard unsafe archive_filter_bytes(handle, 0) <= Self.largestPassed else {
        throw .archiveTooLarge
      }
      errno = 0  // libarchive takes an old ENOMEM for its own.
      switch unsafe archive_read_next_header(handle, &entry) {
      case ARCHIVE_EOF: return nil
      case ARCHIVE_OK, ARCHIVE_WARN: break
      default: throw Self.failure(of: handle)
      }
      entries += 1
      guard let entry = unsafe entry, unsafe archive_entry_filetype(entry) == S_IFREG
      else { continue }
      let name = unsafe archive_entry_pathname(entry).map { name in
        unsafe TextEncoding.name(Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
      }
      return Entry(
        path: name ?? "#\(entries)",
        size: unsafe archive_entry_size_is_set(entry) != 0
          ? unsafe Int(archive_entry_size(entry)) : nil,
        isEncrypted: unsafe archive_entry_is_encrypted(entry) != 0)
    }
  }

  /// The content of the file that ``next()`` came to.
  package func content() throws(ReadError) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      let count = unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        let count = unsafe archive_read_data(handle, buffer.baseAddress, buffer.count)
        if count > 0 { unsafe content.append(contentsOf: buffer[..<count]) }
        return count
      }
      if count == 0 { break }
      guard count > 0 else { throw Self.failure(of: handle) }
      unpacked += count
      guard content.count <= Format.largestFile else { throw .unpacksTooLarge }
      guard unpacked <= Self.largestTotal else { throw .archiveTooLarge }
    }
    return content
  }

  private nonisolated(unsafe) static let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  private static func failure(of handle: OpaquePointer) -> ReadError {
    let reason = unsafe archive_error_string(handle).map { unsafe String(cString: $0) } ?? ""
    return reason.lowercased().contains("encrypt") || reason.lowercased().contains("passphrase")
      ? .encryptedArchive : .damagedArchive(reason)
  }
}

extension Archive {
  /// Hands every file whose path `isWanted` to `body`, with its content or the reason why there is none,
  /// until that returns false.
  ///
  /// The files of an archive inside are handed out too, as `inner.zip//path`; archives inside that are
  /// refused.
  package func forEachFile(
    where isWanted: (String) -> Bool, do body: (String, Result<[UInt8], ReadError>) -> Bool
  ) throws(ReadError) {
    _ = try forEachFile(in: nil, where: isWanted, do: body)
  }

  private func forEachFile(
    in outer: String?, where isWanted: (String) -> Bool,
    do body: (String, Result<[UInt8], ReadError>) -> Bool
  ) throws(ReadError) -> Bool {
    var count = 0
    while let entry = try next() {
      count += 1
      guard count <= Self.mostEntries else { throw .archiveTooLarge }
      let path = outer.map { "\($0)//\(entry.path)" } ?? entry.path
      guard isWanted(path) else { continue }
      let content: Result<[UInt8], ReadError>
      do throws(ReadError) {
        guard !entry.isEncrypted else { throw ReadError.encryptedArchive }
        content = .success(try self.content())
      } catch {
        content = .failure(error)
      }
      if case .success(let bytes) = content, Self.isArchive(bytes), !SourceText.isDocument(bytes) {
        do throws(ReadError) {
          guard outer == nil else { throw ReadError.nestedTooDeep }
          let inner = try Archive(bytes)
          guard try inner.forEachFile(in: path, where: isWanted, do: body) else { return false }
        } catch {
          guard body(path, .failure(error)) else { return false }
        }
      } else {
        guard body(path, content) else { return false }
      }
    }
    return true
  }

  /// The paths of the files in an archive; those before the damage where it is damaged.
  static func paths(in bytes: [UInt8]) -> [String] {
    var paths: [String] = []
    guard let archive = try? Archive(bytes) else { return [] }
    while paths.count < mostEntries, let entry = try? archive.next() { paths.append(entry.path) }
    return paths
  }

  /// The content of those files of an archive that are wanted, by their paths.
  static func contents(
    of bytes: [UInt8], where isWanted: (String) -> Bool
  ) throws(ReadError) -> [String: [UInt8]] {
    let archive = try Archive(bytes)
    var contents: [String: [UInt8]] = [:]
    var size = 0
    while let entry = try archive.next() {
      guard isWanted(entry.path) else { continue }
      let content = try archive.content()
      size += content.count
      guard size <= Format.largestFile else { throw .unpacksTooLarge }
      contents[entry.path] = content
    }
    return contents
  }
}

extension ReadError {
  /// An archive that breaks off, or is none.
  fileprivate static func damagedArchive(_ reason: String) -> Self {
    Self(
      .damaged, zh: "压缩包已损坏或不完整,无法解开(libarchive:\(reason));请重新下载。",
      en: "The archive is damaged or cut short and cannot be unpacked (libarchive: \(reason)); "
        + "fetch it again.")
  }

  /// An archive with a password.
  package static let encryptedArchive = Self(
    .encrypted, zh: "压缩包有密码,无法解开;请解压后再读。",
    en: "The archive is locked with a password; unpack it and open the files.")

  /// A file that unpacks to more than any report.
  fileprivate static let unpacksTooLarge = Self(
    .tooLarge, zh: "文件解开后超过 \(Format.largestFile >> 20) MB,不会是年度报告,未读取。",
    en:
      "The file unpacks to more than \(Format.largestFile >> 20) MB, which no annual report has, so "
      + "it was not read.")

  /// An archive in an archive in an archive.
  fileprivate static let nestedTooDeep = Self(
    .unknownFormat, zh: "压缩包套了三层以上,只读到第二层;请先解开。",
    en: "Archives are nested more than one deep; unpack the outer one first.")

  /// An archive that would unpack to more than can be read.
  static let archiveTooLarge = Self(
    .tooLarge, zh: "压缩包解开后超过 \(Archive.largestTotal >> 30) GB,其余部分未读取。",
    en: "The archive unpacks to more than \(Archive.largestTotal >> 30) GB; the rest was not read.")
}
