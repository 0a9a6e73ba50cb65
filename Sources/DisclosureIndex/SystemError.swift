package import Disclosure
internal import Glibc

/// Why the system refused something, by the number it gives.
package struct SystemError: Error, Hashable, Sendable {
  /// The `errno` of the refusal.
  package let code: Int32

  /// The refusal of this number.
  package init(code: Int32) { self.code = code }

  /// The refusal that has just happened on this thread.
  package static var latest: Self { Self(code: errno) }

  /// The reason in words.
  package var reason: Message {
    Self.reasons.first { $0.code == code }?.reason
      ?? Message(zh: "系统错误 \(code)", en: "system error \(code)")
  }

  /// The same as a failure to read.
  var readError: ReadError {
    ReadError(.unavailable, zh: "无法读取:\(reason.zh)。", en: "It cannot be read: \(reason.en).")
  }

  private static let reasons: [(code: Int32, reason: Message)] = [
    (ENOENT, .init(zh: "没有这个文件或文件夹", en: "no such file or folder")),
    (EACCES, .init(zh: "没有权限", en: "permission denied")),
    (EPERM, .init(zh: "不允许这样做", en: "not permitted")),
    (ENOTDIR, .init(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")),
    (EISDIR, .init(zh: "这是一个文件夹", en: "it is a folder")),
    (ELOOP, .init(zh: "符号链接循环", en: "the symbolic links form a loop")),
    (ENAMETOOLONG, .init(zh: "名称太长", en: "the name is too long")),
    (EMFILE, .init(zh: "打开的文件太多", en: "too many open files")),
    (ENFILE, .init(zh: "系统打开的文件太多", en: "too many open files in the system")),
    (ENXIO, .init(zh: "这不是普通文件", en: "it is no ordinary file")),
    (EIO, .init(zh: "读写错误,磁盘或网络可能有故障", en: "input/output error of the disk or network")),
    (ESTALE, .init(zh: "网络文件已失效", en: "the network file has gone")),
    (ENOSPC, .init(zh: "磁盘已满", en: "the disk is full")),
    (EROFS, .init(zh: "只读的文件系统", en: "the file system is read-only")),
  ]
}
