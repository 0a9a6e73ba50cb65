internal import Glibc

/// The folder in which the program remembers from one run to the next what can be lost without harm:
/// one small file for each set of paths that was opened. It is never the folder of the reports.
package struct StateFolder: Hashable, Sendable {
  private let path: String

  /// The folder at a path; it need not be there.
  package init(_ path: String) { self.path = path }

  /// Whether it is there: the program has run before.
  package var exists: Bool { Folder.exists(path) }

  /// The name under which what was opened is remembered: its real paths.
  package static func key(of paths: [String]) -> String {
    let paths = paths.isEmpty ? ["."] : paths
    return paths.map { path in
      guard let real = realpath(path, nil) else { return path }
      defer { free(real) }
      return String(cString: real)
    }.joined(separator: "\t")
  }

  /// What is remembered under a key; nil if nothing is, or nothing that can be read.
  package func text(of key: String) -> String? {
    let file = open(file(of: key), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      1...Self.largest ~= Int(status.st_size)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    guard count == bytes.count else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Makes the folder, for the user alone.
  package func make() {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }

  /// Remembers a text under a key, whole or not at all, in a file that only the user can read.
  package func write(_ text: String, of key: String) {
    make()
    let path = file(of: key)
    var draft = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&draft)
    guard file >= 0 else { return }
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
    if count != bytes.count || rename(draft, path) != 0 { unlink(draft) }
  }

  private static let largest = 100_000

  /// The file of a key: by its hash, for a path is longer than a name may be.
  private func file(of key: String) -> String {
    // FNV-1a; where two paths met in it, the one would be asked for and the other not recognised.
    let hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return "\(path)/session-\(String(hash, radix: 16))"
  }
}
