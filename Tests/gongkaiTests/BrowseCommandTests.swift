import Disclosure
import DisclosureBrowser
import Foundation
import Testing

@Suite("Browsing without a terminal, and what is made of the browser's tables")
struct BrowseCommandTests {
  private let folder = Folder()
  private let samples: String

  init() throws { samples = try folder.file("2023.txt", Sample.report()) }

  @Test("A log is run again and the last screen printed")
  func replay() throws {
    let log = try folder.file("a.log", "# the worst first\nsort\nresize 100 30\nnext-finding\n")
    let result = try Command.run(
      Command.path, ["browse", samples, "--replay", log, "--dump-screen"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 31)
    #expect(lines[0].contains("1/"))
  }

  @Test("A log with a line that is no command says which")
  func fault() throws {
    let log = try folder.file("a.log", "sort\nsrot\n")
    let result = try Command.run(
      Command.path, ["browse", samples, "--replay", log, "--dump-screen"])
    #expect(result.status == 2)
    #expect(result.errors.contains("\(log):2"))
    #expect(result.errors.contains("srot"))
    let size = try Command.run(Command.path, ["browse", samples, "--size", "0x4"])
    #expect(size.status == 2)
  }

  @Test("Without input the linear browser greets and ends")
  func linear() throws {
    let result = try Command.run(Command.path, ["browse", samples, "--linear"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# "))
  }

  @Test("The manual page tells of every command, key and check", arguments: ["zh", "en"])
  func manual(language: String) throws {
    let result = try Command.run(Command.path, ["man", "--language", language])
    #expect(result.status == 0)
    for entry in Action.all {
      #expect(result.output.contains("(" + entry.name.replacing("-", with: "\\-") + ";"))
    }
    for check in Check.all { #expect(result.output.contains(".B \(check.id)\n")) }
    for name in ["browse", "check", "export", "completions"] {
      #expect(result.output.contains(".SS gongkai \(name)\n"))
    }
  }

  @Test("There are completions for three shells and no other")
  func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let result = try Command.run(Command.path, ["completions", shell])
      #expect(result.status == 0)
      #expect(result.output.contains("export"))
    }
    #expect(try Command.run(Command.path, ["completions", "tcsh"]).status == 2)
  }
}
