internal import CSystem
internal import Glibc

/// A program of the system at work on one file, within limits of time, memory and output.
struct ChildProcess {
  /// How far a program may go.
  struct Limits {
    /// The longest it may run, in seconds.
    var seconds = 20
    /// The most address space it may take, in bytes.
    var memory = 2 << 30
    /// The most it may print, in bytes.
    var output = 64 << 20
  }

  /// What a program printed and how it ended.
  struct Result {
    /// Its standard output.
    let output: [UInt8]
    /// Its standard error, as text.
    let complaint: String
    /// The status it ended with.
    let status: Int32
  }

  /// The name under which a program finds its input: the file that it was given.
  static let input = "/proc/self/fd/0"

  /// Runs `program`, found on the search path, with `input` as its standard input, a file it can seek
  /// in. Throws where the program is not there, or went beyond a limit; `package` is the Debian package
  /// that holds it.
  static func run(
    _ program: String, _ arguments: [String], from package: String, input: [UInt8] = [],
    environment: [String] = [], limits: Limits = Limits()
  ) throws(ReadError) -> Result {
    let file = try memoryFile(input)
    defer { close(file) }
    guard let output = pipe() else { throw .cannotRun(program) }
    guard let complaint = pipe() else {
      close(output.read)
      close(output.write)
      throw .cannotRun(program)
    }
    defer {
      close(output.read)
      close(complaint.read)
    }
    let child = spawn(
      program, arguments, environment: environment, files: [file, output.write, complaint.write])
    close(output.write)
    close(complaint.write)
    switch child {
    case .failure(ENOENT): throw .missingProgram(program, package: package)
    case .failure: throw .cannotRun(program)
    case .success(let number):
      return try collect(number, program, limits, from: [output.read, complaint.read])
    }
  }

  private enum Spawned {
    case success(pid_t)
    case failure(Int32)
  }

  /// Starts a program in a process group of its own, with these files as 0, 1 and 2.
  private static func spawn(
    _ program: String, _ arguments: [String], environment: [String], files: [Int32]
  ) -> Spawned {
    var actions = posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (place, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(place))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    let variables = ["LC_ALL=C.UTF-8", "PATH=\(path)"] + environment
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var settings = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer {
      for word in unsafe words + settings { unsafe free(word) }
    }
    var number = pid_t()
    let code = unsafe posix_spawnp(&number, program, &actions, &attributes, &words, &settings)
    return code == 0 ? .success(number) : .failure(code)
  }

  /// Reads what a program prints until it ends, or kills it where it goes beyond a limit.
  private static func collect(
    _ number: pid_t, _ program: String, _ limits: Limits, from files: [Int32]
  ) throws(ReadError) -> Result {
    var memory = rlimit(rlim_cur: rlim_t(limits.memory), rlim_max: rlim_t(limits.memory))
    unsafe prlimit(number, Int32(RLIMIT_AS.rawValue), &memory, nil)
    let end = now() + limits.seconds * 1000
    var texts: [[UInt8]] = [[], []]
    var polls = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var excess: ReadError?
    while excess == nil, polls.contains(where: { $0.fd >= 0 }) {
      let left = end - now()
      guard left > 0, unsafe poll(&polls, 2, Int32(left)) != 0 else {
        excess = .tookTooLong(program, seconds: limits.seconds)
        break
      }
      for place in polls.indices where polls[place].fd >= 0 && polls[place].revents != 0 {
        if !append(from: polls[place].fd, to: &texts[place]) { polls[place].fd = -1 }
        if texts[place].count > limits.output { excess = .printedTooMuch(program) }
      }
    }
    var status: Int32 = 0
    var ended = excess == nil ? unsafe waitpid(number, &status, WNOHANG) : 0
    while excess == nil, ended == 0 || ended < 0 && errno == EINTR {
      // It has closed what it prints to and goes on.
      if end <= now() { excess = .tookTooLong(program, seconds: limits.seconds) }
      poll(nil, 0, 1)
      ended = unsafe waitpid(number, &status, WNOHANG)
    }
    if let excess {
      kill(-number, SIGKILL)
      while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
      throw excess
    }
    // Where ends of children are ignored, as some services have it, how it ended is not known.
    guard ended == number else { throw .cannotRun(program) }
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return Result(
      output: texts[0], complaint: String(decoding: texts[1], as: UTF8.self), status: code)
  }

  /// Takes in what there is to read; false at the end.
  private static func append(from file: Int32, to text: inout [UInt8]) -> Bool {
    unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      let count = unsafe read(file, buffer.baseAddress, buffer.count)
      guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
      unsafe text.append(contentsOf: UnsafeRawBufferPointer(buffer)[..<count])
      return true
    }
  }

  /// A file that is in memory only and holds these bytes.
  private static func memoryFile(_ bytes: [UInt8]) throws(ReadError) -> Int32 {
    let file = memfd_create("gongkai", closesOnExec)
    guard file >= 0 else { throw .cannotRun("memfd_create") }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(file, $0.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      guard count > 0 else {
        close(file)
        throw .cannotRun("memfd_create")
      }
      start += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  /// MFD_CLOEXEC, a macro.
  private static let closesOnExec: UInt32 = 1

  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    return unsafe pipe2(&ends, O_CLOEXEC) == 0 ? (ends[0], ends[1]) : nil
  }

  /// The time of a clock that nobody sets, in milliseconds.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension ReadError {
  /// A program that a format needs is not installed.
  static func missingProgram(_ program: String, package: String) -> Self {
    Self(
      .missingProgram,
      zh: "读取此格式需要程序 \(program);请安装软件包 \(package)(Debian:apt-get install \(package))。",
      en:
        "This format needs the program \(program); install the package \(package) (Debian: apt-get "
        + "install \(package)).")
  }

  fileprivate static func cannotRun(_ program: String) -> Self {
    Self(
      .conversion, zh: "无法运行 \(program)(系统资源不足?)。",
      en: "\(program) could not be run; the system may be short of resources.")
  }

  fileprivate static func tookTooLong(_ program: String, seconds: Int) -> Self {
    Self(
      .conversion, zh: "\(program) 处理此文件超过 \(seconds) 秒,已停止;文件可能损坏。",
      en:
        "\(program) worked on this file for more than \(seconds) seconds and was stopped; the file "
        + "may be damaged.")
  }

  fileprivate static func printedTooMuch(_ program: String) -> Self {
    Self(
      .conversion, zh: "\(program) 从此文件得出的内容远多于任何年度报告,已停止。",
      en: "\(program) made more of this file than any annual report has, and was stopped.")
  }
}
