internal import Disclosure
internal import DisclosureIndex
internal import Glibc

/// Text on its way to standard output or to a file, in large pieces.
///
/// A reader that goes away ends the program without a word; a file appears under its name only when
/// it is whole.
struct Output: ~Copyable {
  /// Whether a person reads it on a terminal.
  let isTerminal: Bool

  private let descriptor: Int32
  private let target: (path: String, temporary: String)?
  private var buffer: [UInt8] = []
  private static let pieceSize = 60_000

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    target = nil
    isTerminal = isatty(STDOUT_FILENO) == 1
  }

  /// The file at `path`, replaced as a whole by ``finish()``.
  init(replacing path: String) throws(SystemError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    let isOrdinary = !exists || status.st_mode & S_IFMT == S_IFREG
    let name = isOrdinary ? "\(path).\(getpid())~" : path
    descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    target = isOrdinary ? (path, name) : nil
    isTerminal = isatty(descriptor) == 1
  }

  /// Takes in text as it is.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.pieceSize { flush() }
  }

  /// Takes in bytes as they are.
  mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= Self.pieceSize { flush() }
  }

  /// Takes in a line, without the blanks at its end.
  mutating func line(_ text: String = "") {
    let blanks = text.utf8.reversed().prefix { $0 == 0x20 }.count
    buffer.append(contentsOf: text.utf8.dropLast(blanks))
    write("\n")
  }

  /// Sends what was taken in so far to whoever waits for it.
  mutating func send() { flush() }

  /// Sends all that was taken in, and puts a file in its place.
  consuming func finish() {
    flush()
    guard let target else { return }
    guard close(descriptor) == 0, rename(target.temporary, target.path) == 0 else {
      Self.fail(target)
    }
  }

  private mutating func flush() {
    var start = 0
    while start < buffer.count {
      let sent = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if sent >= 0 {
        start += sent
      } else if errno != EINTR {
        Self.fail(target)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func fail(_ target: (path: String, temporary: String)?) -> Never {
    let error = SystemError(code: errno)
    if let target { unlink(target.temporary) }
    if error.code != EPIPE {
      complain(say("无法写出:", "The output cannot be written: ") + error.reason.text)
    }
    quit(Status.failure.rawValue)
  }
}

/// Ends the program.
func quit(_ status: Int32) -> Never { exit(status) }

/// Says on standard error what went wrong.
func complain(_ text: String) { StandardError.write("gongkai: \(text.shown)\n") }

/// Says on standard error what went wrong with a file.
func complain(of path: String, _ text: String) { complain("\(path): \(text)") }

/// The stream for what is no result.
enum StandardError {
  /// Sends text at once; there is nowhere to say so if that fails.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if sent < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, sent))
    }
  }
}
