internal import ArgumentParser
internal import Disclosure
internal import Glibc

/// `gongkai browse`: reports in a full-screen browser.
struct BrowseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "browse",
      abstract: say("在终端中浏览报告(默认)", "Browse reports in the terminal (the default)"))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("从这一格开始,如 s3.new.natural", "Begin at this cell, such as s3.new.natural"),
      valueName: "cell"))
  var at: String?

  @Argument(help: ArgumentHelp(say("文件或文件夹", "Files or folders"), valueName: "path"))
  var paths: [String] = []

  func validate() throws {
    guard let at, !Form.all.contains(where: { $0.index(of: at) != nil }) else { return }
    throw ValidationError(say("没有这一格:\(at.shown)", "There is no such cell: \(at.shown)"))
  }

  func run() throws {
    guard isatty(STDOUT_FILENO) == 1 else {
      complain(
        say(
          "浏览需要终端;要输出文本请用 gongkai show 或 gongkai check。",
          "Browsing needs a terminal; for text use gongkai show or gongkai check."))
      return try Status.failure.end()
    }
    complain(say("此版本还没有浏览界面。", "This build has no browser yet."))
    try Status.failure.end()
  }
}
