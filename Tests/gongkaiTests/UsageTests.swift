import Foundation
import Testing

@Suite("Usage")
struct UsageTests {
  @Test(
    "A command that is not understood says so on standard error and ends with 2",
    arguments: [
      ["check"], ["check", "--nonsense", "x"], ["check", "--format", "xml", "x"], ["show"],
      ["show", "a", "b"], ["compare", "a"], ["compare", "-", "-"], ["export"],
      ["export", "--layout", "tall", "x"], ["browse", "--at", "s9.nothing"],
      ["check", "--summary", "--format", "json", "x"], ["rules", "--language", "fr"],
    ])
  func wrong(arguments: [String]) throws {
    let result = try Command.run(Command.path, arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test("Help and version are no errors")
  func help() throws {
    for arguments in [["--help"], ["help", "check"], ["export", "--help"], ["--version"]] {
      let result = try Command.run(Command.path, arguments)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      #expect(!result.output.isEmpty)
    }
  }

  @Test("Browsing without a terminal says what to do instead, and does not wait")
  func browse() throws {
    for arguments in [[], ["browse", "."], ["."]] {
      let result = try Command.run(Command.path, arguments)
      #expect(result.status == 2)
      #expect(result.errors.contains("gongkai show"))
    }
  }

  @Test(
    "The language is the option's, else that of the locale, else Chinese",
    arguments: [
      ([:], [], true), (["LANG": "C"], [], true), (["LANG": "zh_CN.UTF-8"], [], true),
      (["LANG": "en_US.UTF-8"], [], false), (["LANG": "de_DE"], [], false),
      (["LANG": "en_US", "LC_ALL": "C.UTF-8"], [], true),
      (["LANG": "zh_CN", "LC_MESSAGES": "en_GB"], [], false),
      (["LANG": "en_US"], ["--language", "zh"], true), ([:], ["--language=en"], false),
      (["LC_ALL": "", "LANG": "en_US"], [], false),
    ] as [([String: String], [String], Bool)])
  func language(environment: [String: String], arguments: [String], isChinese: Bool) throws {
    let result = try Command.run(Command.path, ["forms"] + arguments, environment: environment)
    #expect(result.output.contains("格式(2021)") == isChinese)
    #expect(result.output.contains("Annual report") == !isChinese)
  }

  @Test("The language may stand before the command")
  func languageFirst() throws {
    let result = try Command.run("--language", "en", "forms")
    #expect(result.status == 0)
    #expect(result.output.contains("Annual report"))
  }

  @Test("A reader that goes away ends the program without a word")
  func brokenPipe() throws {
    let folder = Folder()
    for index in 0..<30 { _ = try folder.file("\(index).txt", Sample.report()) }
    let script = "'\(Command.path)' export '\(folder.path)' | head -n 1"
    let result = try Command.run("-c", script, shell: true)
    #expect(result.output.hasPrefix("file,"))
    #expect(result.errors.isEmpty)
    let ignoring = try Command.run("-c", "trap '' PIPE; \(script)", shell: true)
    #expect(ignoring.errors.isEmpty)
  }

  @Test("Output that cannot be written is said to be lost")
  func fullDisk() throws {
    let result = try Command.run("-c", "'\(Command.path)' forms gov2021 >/dev/full", shell: true)
    #expect(result.status == 2)
    #expect(result.errors.contains("磁盘已满"))
  }
}
