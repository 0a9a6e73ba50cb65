internal import CXXHash
internal import Glibc

/// The folder in which gongkai keeps what it can make again: conversions, under the content they were
/// made of. It is never the folder of the reports.
struct CacheFolder {
  /// Its path.
  let path: String

  /// The folder in the user's cache directory ($XDG_CACHE_HOME, else ~/.cache); `nil` where nothing can
  /// be written there.
  init?(_ name: String) {
    let variable = { (name: String) in unsafe getenv(name).map { unsafe String(cString: $0) } }
    guard
      let base = variable("XDG_CACHE_HOME").flatMap({ $0.hasPrefix("/") ? $0 : nil })
        ?? variable("HOME").map({ $0 + "/.cache" })
    else { return nil }
    path = "\(base)/gongkai/\(name)"
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    guard access(path, W_OK) == 0 else { return nil }
  }

  /// The path for what is made of `content`: by its XXH3 hash of 128 bits.
  func path(for content: [UInt8], ending: String) -> String {
    let hash = unsafe content.withUnsafeBytes { unsafe XXH3_128bits($0.baseAddress, $0.count) }
    let digits = [hash.high64, hash.low64].map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    return "\(path)/\(digits.joined())\(ending)"
  }

  /// The content of a file; `nil` where there is none, or nothing in it.
  static func content(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, 1...Format.largestFile ~= Int(status.st_size)
    else { return nil }
    var content = [UInt8](repeating: 0, count: Int(status.st_size))
    var start = 0
    while start < content.count {
      let count = unsafe content.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress.map { unsafe $0 + start }, $0.count - start)
      }
      guard count > 0 else { return nil }
      start += count
    }
    return content
  }

  /// Writes a file whole, or not at all.
  @discardableResult
  static func write(_ content: [UInt8], to path: String) -> Bool {
    var draft = Array("\(path).XXXXXX".utf8CString)
    let file = unsafe mkstemp(&draft)
    guard file >= 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0 else { return false }
    var start = 0
    while start < content.count {
      let count = unsafe content.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress.map { unsafe $0 + start }, $0.count - start)
      }
      if count <= 0 { break }
      start += count
    }
    close(file)
    guard start == content.count, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }
}
