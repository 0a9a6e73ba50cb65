internal import Glibc

/// A folder, in which and above which files are looked for.
struct Folder {
  private let path: String

  /// The folder at a path, or the nearest one around the file there, which may be in an archive; of
  /// standard input the current one.
  init(of path: String) {
    var rest = path == "-" ? "" : path[...]
    while !rest.isEmpty, !Self.isFolder(String(rest)) {
      rest = rest.lastIndex(of: "/").map { $0 == rest.startIndex ? "/" : rest[..<$0] } ?? ""
    }
    self.path = rest.isEmpty ? "." : String(rest)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path of a file in it.
  func path(_ name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// The path of a file in it, or else in the nearest folder above.
  func upward(_ name: String) -> String? {
    if Self.exists(path(name)) { return path(name) }
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    var folder = String(cString: full)
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if Self.exists("\(folder)/\(name)") { return "\(folder)/\(name)" }
    }
    return nil
  }

  /// Whether there is a file at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
