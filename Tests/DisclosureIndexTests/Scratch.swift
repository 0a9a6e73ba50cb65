import Foundation

/// A folder for one test, which goes when the test ends.
final class Scratch {
  let path: String

  init() throws {
    path = "/tmp/gongkai-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  struct Failure: Error {}

  deinit {
    chmod("\(path)/locked", 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String, _ content: String = "x") throws {
    guard let file = fopen("\(path)/\(name)", "w") else { throw Failure() }
    defer { fclose(file) }
    let bytes = Array(content.utf8)
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { throw Failure() }
  }

  func folder(_ name: String, mode: mode_t = 0o755) throws {
    if mkdir("\(path)/\(name)", mode) != 0 { throw Failure() }
  }

  func link(_ name: String, to target: String) throws {
    if symlink(target, "\(path)/\(name)") != 0 { throw Failure() }
  }

  func pipe(_ name: String) throws {
    if mkfifo("\(path)/\(name)", 0o644) != 0 { throw Failure() }
  }

  /// The names below the folder, of paths in it.
  func names(_ paths: [String]) -> [String] {
    paths.map { $0.hasPrefix(path + "/") ? String($0.dropFirst(path.count + 1)) : $0 }
  }
}
