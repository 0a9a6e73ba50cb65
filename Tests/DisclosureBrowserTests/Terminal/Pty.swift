import Glibc

/// A terminal made of a pipe's two ends, held by the process that runs under it.
///
/// Only for exit tests: the process leaves its own terminal for good.
struct Pty {
  /// The end where a person would sit.
  let person: Int32
  /// The end of the program.
  let program: Int32

  // Of <asm-generic/ioctls.h>; posix_openpt and its companions are hidden from Swift.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  /// Makes a terminal of that size the controlling one; nil if the system refuses.
  init?(width: Int, height: Int) {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var index: Int32 = 0
    guard person >= 0, ioctl(person, Pty.unlock, &locked) == 0,
      ioctl(person, Pty.number, &index) == 0
    else { return nil }
    _ = setsid()
    program = open("/dev/pts/\(index)", O_RDWR)
    guard program >= 0 else { return nil }
    resize(width: width, height: height)
    setenv("TERM", "xterm-256color", 1)
  }

  /// Changes the size, as dragging the corner of a window would.
  func resize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  /// Types, byte by byte as a terminal sends it.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  /// Whether what is typed is echoed and gathered into lines, as a shell expects.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(program, &modes)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// What the program has written since last asked.
  func output() -> String {
    var bytes: [UInt8] = []
    var poller = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    while poll(&poller, 1, 50) > 0 {
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(person, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
