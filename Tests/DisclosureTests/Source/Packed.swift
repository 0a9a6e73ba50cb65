import CArchive
import Glibc

/// An archive made for a test.
enum Packed {
  /// The formats that libarchive writes.
  enum Kind {
    case zip
    case tar
    case tarGzip
    case sevenZip
    /// One file without a name.
    case gzip

    /// Those that hold several files.
    static let archives: [Self] = [.zip, .tar, .tarGzip, .sevenZip]

    fileprivate func apply(to archive: OpaquePointer) {
      switch self {
      case .zip: unsafe archive_write_set_format_zip(archive)
      case .tar: unsafe archive_write_set_format_pax_restricted(archive)
      case .tarGzip:
        unsafe archive_write_set_format_pax_restricted(archive)
        unsafe archive_write_add_filter_gzip(archive)
      case .sevenZip: unsafe archive_write_set_format_7zip(archive)
      case .gzip:
        unsafe archive_write_set_format_raw(archive)
        unsafe archive_write_add_filter_gzip(archive)
      }
    }
  }

  /// An archive with these files, by their paths in it, which need not be UTF-8.
  static func archive(
    _ files: [(path: [UInt8], content: [UInt8])], as kind: Kind = .zip, password: String? = nil,
    isStored: Bool = false
  ) -> [UInt8] {
    // Names are converted from the character set of the thread's locale.
    let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let before = unsafe uselocale(locale)
    defer {
      unsafe uselocale(before)
      unsafe freelocale(locale)
    }
    guard let archive = unsafe archive_write_new() else { return [] }
    defer { unsafe archive_write_free(archive) }
    unsafe kind.apply(to: archive)
    if isStored { unsafe archive_write_set_options(archive, "zip:compression=store") }
    if let password {
      unsafe archive_write_set_options(archive, "zip:encryption=traditional")
      unsafe archive_write_set_passphrase(archive, password)
    }
    var bytes = [UInt8](
      repeating: 0, count: files.reduce(1 << 16) { $0 + $1.content.count + 4096 })
    var used = 0
    unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
      for (path, content) in files {
        guard let entry = unsafe archive_entry_new() else { return }
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_copy_pathname(entry, path.map { CChar(bitPattern: $0) } + [0])
        unsafe archive_entry_set_size(entry, Int64(content.count))
        unsafe archive_entry_set_filetype(entry, 0o100000)
        unsafe archive_entry_set_perm(entry, 0o644)
        errno = 0  // libarchive takes an old ENOMEM for its own.
        unsafe archive_write_header(archive, entry)
        unsafe archive_write_data(archive, content, content.count)
      }
      unsafe archive_write_close(archive)
    }
    return Array(bytes.prefix(used))
  }

  /// An archive with these texts.
  static func texts(
    _ files: KeyValuePairs<String, String>, as kind: Kind = .zip, password: String? = nil
  ) -> [UInt8] {
    archive(
      files.map { (Array($0.key.utf8), Array($0.value.utf8)) }, as: kind, password: password)
  }
}
