public import ArgumentParser
public import Disclosure

/// The command `gongkai`.
@main
struct Gongkai: ParsableCommand {
  /// The version of the program, here and nowhere else.
  static let version = "0.1.0"

  @OptionGroup var common: CommonOptions

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gongkai",
      abstract: say(
        "读取并核对政府信息公开工作年度报告", "Reads and checks annual reports on open government information"),
      usage: "gongkai [PATH...]\ngongkai <subcommand>",
      discussion: say(
        """
        PATH 可以是文件或文件夹,- 表示标准输入。省略 PATH 时浏览当前文件夹。

        退出状态:0 没有发现问题;1 至少有一处错误(check),或两份报告不同(compare);
        2 有无法读取的输入,或命令用法有误。
        """,
        """
        PATH is a file or a folder; - is standard input. Without PATH the current folder is browsed.

        Exit status: 0 nothing wrong; 1 at least one error (check), or the reports differ (compare);
        2 input that could not be read, or a usage error.
        """),
      version: version,
      subcommands: [
        BrowseCommand.self, ShowCommand.self, CheckCommand.self, CompareCommand.self,
        ExportCommand.self, ExtractCommand.self, LedgerCommand.self, RulesCommand.self,
        FormsCommand.self,
        ManCommand.self, CompletionsCommand.self,
      ],
      defaultSubcommand: BrowseCommand.self)
  }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Says what stopped the command, and ends the program with the status for it.
  private static func leave(with error: any Error) -> Never {
    if let code = error as? ExitCode { quit(code.rawValue) }
    let text = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      complain(say("命令用法有误。", "The command was not understood."))
      for line in text.split(separator: "\n") { StandardError.write(String(line).shown + "\n") }
      quit(Status.failure.rawValue)
    }
    var output = Output()
    output.line(text)
    output.finish()
    quit(Status.clean.rawValue)
  }
}

/// How a command ends, as its exit status.
enum Status: Int32 {
  /// Nothing is wrong.
  case clean = 0
  /// A report has an error, or two reports differ.
  case findings = 1
  /// Input could not be read, or the command was not understood.
  case failure = 2

  /// Ends the command with this status, unless all is well.
  func end() throws {
    if self != .clean { throw ExitCode(rawValue) }
  }
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "输出的语言;默认按 LC_ALL、LC_MESSAGES、LANG:未设、C、POSIX 或 zh* 为中文,其余为英文",
        "Language of the output; by default after LC_ALL, LC_MESSAGES, LANG: Chinese if unset, C, "
          + "POSIX or zh*, else English"),
      valueName: "zh|en"))
  var language: Language?
}

extension Language: ExpressibleByArgument {}
