internal import Glibc

/// LibreOffice at work: it turns files of Word into printed pages, many at a time.
package enum LibreOffice {
  /// Why nothing was converted.
  package struct Failure: Error, CustomStringConvertible {
    /// What happened.
    package let description: String
  }

  /// Whether the program is on the search path.
  package static var isInstalled: Bool {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  private static let program = "soffice"

  /// The files as PDF, in their order; those of Word are ZIP files, the others pages of websites.
  static func printed(_ files: [[UInt8]]) throws(Failure) -> [Print] {
    guard isInstalled else {
      throw Failure(description: "soffice (LibreOffice) is not installed: no PDF can be made.")
    }
    let folder = try Folder()
    var arguments = [
      "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "pdf",
      "--outdir", folder.path,
    ]
    for (place, file) in files.enumerated() {
      let suffix = file.starts(with: "PK".utf8) ? "docx" : "html"
      let name = "\(folder.path)/\(place).\(suffix)"
      try Folder.write(file, to: name)
      arguments.append(name)
    }
    try run(program, arguments)
    var printed: [Print] = []
    for place in files.indices {
      let path = "\(folder.path)/\(place)"
      try run("pdftotext", ["-bbox", "\(path).pdf", "\(path).list"])
      let listing = String(decoding: try Folder.read("\(path).list"), as: UTF8.self)
      printed.append(Print(bytes: try Folder.read("\(path).pdf"), listing: listing))
    }
    return printed
  }

  /// Runs a program to its end, in silence.
  fileprivate static func run(_ program: String, _ arguments: [String]) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { for word in unsafe words { unsafe free(word) } }
    var number = pid_t()
    guard unsafe posix_spawnp(&number, program, &actions, nil, &words, environ) == 0 else {
      throw Failure(description: "\(program) could not be started.")
    }
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw Failure(description: "\(program) ended with status \(status).") }
  }
}

/// A folder of its own that goes when it is let go.
private final class Folder {
  let path: String

  init() throws(LibreOffice.Failure) {
    var name = Array("/tmp/gongkai-generate-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw LibreOffice.Failure(description: "No folder can be made in /tmp.")
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? LibreOffice.run("rm", ["-rf", path]) }

  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) throws(LibreOffice.Failure) {
    guard let file = unsafe fopen(path, "w") else {
      throw LibreOffice.Failure(description: "\(path) cannot be written.")
    }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else {
      throw LibreOffice.Failure(description: "\(path) cannot be written.")
    }
  }

  /// The content of a file.
  static func read(_ path: String) throws(LibreOffice.Failure) -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else {
      throw LibreOffice.Failure(description: "\(path) was not made.")
    }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
