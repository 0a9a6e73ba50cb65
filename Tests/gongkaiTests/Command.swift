import Foundation

/// The built program, run as a user would run it.
enum Command {
  /// What a run printed, and how it ended.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the test bundle.
  static let path: String = {
    let bundle = Bundle.allBundles.map(\.bundlePath) + [CommandLine.arguments[0]]
    let folders = bundle.map { ($0 as NSString).deletingLastPathComponent }
    let candidates = (folders + [".build/debug"]).map { $0 + "/gongkai" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "gongkai"
  }()

  /// Runs the program, or the shell, with a plain environment.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    shell: Bool = false
  ) throws -> Result {
    try run(shell ? "/bin/sh" : path, arguments, input: input, environment: environment)
  }

  /// Runs any program.
  static func run(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let folder = Folder()
    let (stdin, stdout, stderr) = (
      try folder.file("in", input), try folder.file("out"), try folder.file("err")
    )
    process.standardInput = FileHandle(forReadingAtPath: stdin)
    process.standardOutput = FileHandle(forWritingAtPath: stdout)
    process.standardError = FileHandle(forWritingAtPath: stderr)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOfFile: stdout, encoding: .utf8),
      errors: try String(contentsOfFile: stderr, encoding: .utf8))
  }
}

/// A folder for one test, which goes when the test ends.
final class Folder {
  let path = "/tmp/gongkai-\(UUID().uuidString)"

  init() {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and says where.
  func file(_ name: String, _ content: String = "") throws -> String {
    try content.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    return "\(path)/\(name)"
  }
}
