package import Disclosure
internal import Glibc

/// A place that one document is read from: a file, or standard input; or one report of a file.
package struct SourceFile: Hashable, Sendable {
  /// The path as given or found, as text; `-` for standard input.
  package let path: String
  /// The path as the system has it, which need not be UTF-8, and a zero; empty for standard input.
  let name: [CChar]
  /// The number of the one report that is wanted of the file, counted from 1; `nil` for all.
  package let part: Int?

  /// Standard input.
  package static let standardInput = Self(path: "-", name: [], part: nil)

  /// The file at `path`, whatever is there.
  package init(path: String) {
    self.init(path: path, name: Array(path.utf8CString), part: nil)
  }

  /// What a user names: `-`, a file, or one report of a file, `path#2`; where there is a file of that
  /// very name, the file.
  package init(naming path: String) {
    if path == "-" {
      self = .standardInput
    } else if access(path, F_OK) != 0, let sign = path.lastIndex(of: "#"), sign > path.startIndex,
      let number = Int(path[path.index(after: sign)...]), number > 0
    {
      let file = String(path[..<sign])
      self.init(path: file, name: Array(file.utf8CString), part: number)
    } else {
      self.init(path: path)
    }
  }

  /// The file of a name that need not be UTF-8.
  init(name: [CChar]) {
    let text = name.lazy.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    self.init(path: String(decoding: text, as: UTF8.self), name: name, part: nil)
  }

  private init(path: String, name: [CChar], part: Int?) {
    self.path = path
    self.name = name
    self.part = part
  }

  /// The file with all its reports.
  var whole: Self { Self(path: path, name: name, part: nil) }

  /// The name without folders and without what follows the last dot: what people call the file.
  package var stem: String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// What follows the last dot of the name, in small letters; empty where that is too long, or no
  /// word of ASCII, to be an extension.
  package var `extension`: String {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = last.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex else { return "" }
    let name = last[dot...].dropFirst()
    guard name.count <= 10, name.allSatisfy(\.isASCIILetterOrDigit) else { return "" }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// The content; anything but an ordinary file of bearable size is refused unread.
  package func bytes() throws(ReadError) -> [UInt8] {
    let content: Content
    do {
      content = try read()
    } catch {
      throw error.readError
    }
    switch content {
    case .bytes(let bytes):
      return bytes
    case .tooLarge(let size):
      throw .tooLarge(size)
    case .special(let kind):
      throw ReadError(
        .unavailable, zh: "这是\(kind.zh),不是文件;要从管道读取请用 -。",
        en: "It is \(kind.en), not a file; to read from a pipe, use -.")
    case .folder:
      throw ReadError(
        .unavailable, zh: "这是文件夹,这里需要一个文件。", en: "It is a folder; a file is wanted here.")
    }
  }

  private enum Content {
    case bytes([UInt8])
    case tooLarge(Int)
    case special(Message)
    case folder
  }

  private func read() throws(SystemError) -> Content {
    let limit = Format.largestFile
    if name.isEmpty {
      let input = Descriptor(standardInput: ())
      return try input.bytes(expecting: 1 << 16, limit: limit).map(Content.bytes)
        ?? .tooLarge(limit)
    }
    let file = try Descriptor(opening: name)
    let status = try file.status()
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .folder
    case S_IFIFO: return .special(.init(zh: "管道", en: "a pipe"))
    default: return .special(.init(zh: "设备", en: "a device"))
    }
    guard status.st_size <= limit else { return .tooLarge(Int(status.st_size)) }
    let bytes = try file.bytes(expecting: Int(status.st_size), limit: limit)
    return bytes.map(Content.bytes) ?? .tooLarge(limit)
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
