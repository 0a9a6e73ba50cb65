internal import Glibc

/// A place that documents are read from: a file, a file in an archive, `archive.zip//path`, or standard
/// input; or one report of it.
package struct SourceFile: Hashable, Sendable {
  /// The path as given or found, as text; `-` for standard input.
  package let path: String
  /// The path as the system has it, which need not be UTF-8, and a zero; empty for standard input.
  let name: [CChar]
  /// The path inside the archive that the file is; `nil` for the file itself.
  package let inner: String?
  /// The number of the one report that is wanted of the file, counted from 1; `nil` for all.
  package let part: Int?

  /// Standard input.
  package static let standardInput = Self(path: "-", name: [], inner: nil, part: nil)

  /// The file at `path`, whatever is there.
  package init(path: String) {
    self.init(path: path, name: Array(path.utf8CString), inner: nil, part: nil)
  }

  /// What a user names: `-`, a file, a file in an archive, `archive.zip//path`, or one report of any of
  /// them, `path#2`; where there is a file of that very name, the file.
  package init(naming path: String) {
    if path == "-" {
      self = .standardInput
    } else if access(path, F_OK) != 0, let sign = path.lastIndex(of: "#"), sign > path.startIndex,
      let number = Int(path[path.index(after: sign)...]), number > 0
    {
      let file = Self.existing(String(path[..<sign]))
      self.init(path: file.path, name: file.name, inner: file.inner, part: number)
    } else {
      self = Self.existing(path)
    }
  }

  /// The file in an archive that a path names if there is such an archive, else the file.
  private static func existing(_ path: String) -> Self {
    if access(path, F_OK) == 0 { return Self(path: path) }
    var rest = path[...]
    while let slash = rest.firstIndex(of: "/") {
      let archive = String(path[..<slash])
      let inner = path[slash...]
      if inner.hasPrefix("//"), inner.count > 2, isFile(archive) {
        return Self(path: archive).member(String(inner.dropFirst(2)))
      }
      rest = rest[slash...].dropFirst()
    }
    return Self(path: path)
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The file of a path inside the archive that this one is.
  func member(_ inner: String) -> Self {
    Self(path: "\(path)//\(inner)", name: name, inner: inner, part: part)
  }

  /// The file of a name that need not be UTF-8.
  init(name: [CChar]) {
    let text = name.lazy.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    self.init(path: String(decoding: text, as: UTF8.self), name: name, inner: nil, part: nil)
  }

  private init(path: String, name: [CChar], inner: String?, part: Int?) {
    self.path = path
    self.name = name
    self.inner = inner
    self.part = part
  }

  /// The file with all its reports.
  package var whole: Self { Self(path: path, name: name, inner: inner, part: nil) }

  /// The file that the system has, which for a file in an archive is the archive; `nil` if there is none.
  package var identity: (device: UInt, number: UInt)? {
    var status = stat()
    guard stat(name, &status) == 0 else { return nil }
    return (UInt(status.st_dev), UInt(status.st_ino))
  }

  /// The folder that the file is in, as the system has it, and a zero.
  var folder: [CChar] {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    guard let end = name.lastIndex(of: slash) else { return [CChar(bitPattern: 46), 0] }
    return Array(name[...end]) + [0]
  }

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
