import Testing

@testable import Disclosure

@Suite("Child processes")
struct ChildProcessTests {
  @Test("A program reads what it is given, as a file it can seek in")
  func input() throws {
    let bytes = [UInt8](repeating: 0x41, count: 300_000)
    let result = try ChildProcess.run("cat", [ChildProcess.input], from: "coreutils", input: bytes)
    #expect(result.output == bytes)
    #expect(result.status == 0)
  }

  @Test("What it complains of, and its status, come back")
  func complaint() throws {
    let result = try ChildProcess.run("sh", ["-c", "echo no >&2; exit 3"], from: "dash")
    #expect(result.complaint == "no\n")
    #expect(result.status == 3)
  }

  @Test("A program that is missing is named, and its package")
  func missing() {
    let error = #expect(throws: ReadError.self) {
      try ChildProcess.run("gongkai-no-such-program", [], from: "some-package")
    }
    #expect(error?.code == .missingProgram)
    #expect(error?.message.en.contains("gongkai-no-such-program") == true)
    #expect(error?.message.zh.contains("some-package") == true)
  }

  @Test("What takes too long is stopped, with what it has started")
  func seconds() {
    let error = #expect(throws: ReadError.self) {
      try ChildProcess.run(
        "sh", ["-c", "sleep 600 & sleep 600"], from: "dash", limits: .init(seconds: 1))
    }
    #expect(error?.code == .conversion)
  }

  @Test("What closes its outputs and goes on is stopped too")
  func closedOutputs() {
    let error = #expect(throws: ReadError.self) {
      try ChildProcess.run(
        "sh", ["-c", "exec >&- 2>&-; sleep 600"], from: "dash", limits: .init(seconds: 1))
    }
    #expect(error?.code == .conversion)
  }

  @Test("What prints too much is stopped")
  func output() {
    let error = #expect(throws: ReadError.self) {
      try ChildProcess.run("yes", [], from: "coreutils", limits: .init(output: 1 << 20))
    }
    #expect(error?.code == .conversion)
  }

  @Test("What takes too much memory fails by itself")
  func memory() throws {
    let script = "x=$(head -c 400000000 /dev/zero | tr '\\0' a); echo ${#x}"
    let result = try ChildProcess.run(
      "sh", ["-c", script], from: "dash", limits: .init(seconds: 20, memory: 64 << 20))
    #expect(result.status != 0)
  }
}
