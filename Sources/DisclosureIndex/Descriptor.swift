internal import Glibc

/// An open file that closes itself.
struct Descriptor: ~Copyable {
  /// The number the system knows it by.
  let number: Int32
  private let closes: Bool

  /// Opens a path, which ends in a zero, for reading; a FIFO or a device never makes it wait.
  init(opening path: [CChar], folder: Bool = false) throws(SystemError) {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (folder ? O_DIRECTORY : 0)
    number = open(path, flags)
    closes = true
    if number < 0 { throw .latest }
  }

  /// The standard input, which stays open.
  init(standardInput: Void) {
    number = STDIN_FILENO
    closes = false
  }

  deinit {
    if closes, number >= 0 { close(number) }
  }

  /// What the system knows of the file.
  borrowing func status() throws(SystemError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .latest }
    return status
  }

  /// The first bytes, which stay to be read.
  borrowing func head() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(number, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  /// All bytes up to the end; `nil` if there are more than `limit`.
  borrowing func bytes(expecting size: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: min(max(size, 4096), limit) + 1)
    var count = 0
    while true {
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(number, buffer.baseAddress.map { $0 + count }, room)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw .latest
      }
      if got == 0 { break }
      count += got
      if count > limit { return nil }
      if count == bytes.count {
        bytes += [UInt8](repeating: 0, count: min(bytes.count, limit + 1 - count))
      }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
