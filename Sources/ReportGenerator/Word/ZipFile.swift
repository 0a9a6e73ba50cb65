internal import CArchive

/// A ZIP file as Word writes it: parts by name.
struct ZipFile {
  private var parts: [(name: String, content: [UInt8])] = []

  /// Adds a part.
  mutating func add(_ name: String, _ content: String) { parts.append((name, Array(content.utf8))) }

  /// The file; its parts are stored as they are where it is not `isCompressed`.
  func bytes(isCompressed: Bool) -> [UInt8] {
    let room = parts.reduce(1 << 12) { $0 + $1.content.count + 1 << 10 }
    return unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard let archive = unsafe archive_write_new() else { return }
      defer { unsafe archive_write_free(archive) }
      unsafe archive_write_set_format_zip(archive)
      _ =
        unsafe isCompressed
        ? archive_write_zip_set_compression_deflate(archive)
        : archive_write_zip_set_compression_store(archive)
      unsafe archive_write_set_bytes_in_last_block(archive, 1)
      unsafe archive_write_open_memory(archive, buffer.baseAddress, room, &count)
      for part in parts {
        let entry = unsafe archive_entry_new()
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_set_pathname(entry, part.name)
        unsafe archive_entry_set_size(entry, Int64(part.content.count))
        unsafe archive_entry_set_filetype(entry, 0o100000)
        unsafe archive_entry_set_perm(entry, 0o644)
        unsafe archive_entry_set_mtime(entry, 1_700_000_000, 0)
        unsafe archive_write_header(archive, entry)
        unsafe part.content.withUnsafeBytes {
          _ = unsafe archive_write_data(archive, $0.baseAddress, $0.count)
        }
      }
      unsafe archive_write_close(archive)
    }
  }
}
