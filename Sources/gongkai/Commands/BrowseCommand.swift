internal import ArgumentParser
internal import Disclosure
internal import DisclosureBrowser
internal import DisclosureIndex
internal import Glibc

/// `gongkai browse`: reports in a full-screen browser.
struct BrowseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "browse",
      abstract: say("在终端中浏览报告(默认)", "Browse reports in the terminal (the default)"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var office: OfficeOptions

  @Option(
    help: ArgumentHelp(
      say("从这一格开始,如 s3.new.natural", "Begin at this cell, such as s3.new.natural"),
      valueName: "cell"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      say(
        "“—…①等字符在终端中占几列;默认向终端询问",
        "Columns that characters such as “ — … ① take; by default the terminal is asked"),
      valueName: "1|2"))
  var ambiguousWidth: Int?

  @Argument(
    help: ArgumentHelp(
      say(
        "文件或文件夹;文件#2 为其中第 2 份报告", "Files or folders; file#2 is the second report in a file"),
      valueName: "path"))
  var paths: [String] = []

  func validate() throws {
    if let width = ambiguousWidth, AmbiguousWidth(rawValue: width) == nil {
      throw ValidationError(
        say("--ambiguous-width 只能是 1 或 2。", "--ambiguous-width takes 1 or 2."))
    }
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
    let lost = paths.filter { $0 != "-" && SourceFile(naming: $0).identity == nil }
    for path in lost { complain(of: path, SystemError.latest.reason.text) }
    guard lost.isEmpty, let office = office.office(for: paths) else {
      return try Status.failure.end()
    }
    do {
      var browser = try Browser(
        paths,
        .init(
          language: Speech.language, ambiguous: ambiguousWidth.flatMap(AmbiguousWidth.init),
          cell: at, office: office))
      browser.run()
    } catch {
      complain(error.message.text)
      try Status.failure.end()
    }
  }
}

extension Terminal.Failure {
  /// What was wrong and what can be done.
  var message: Message {
    switch self {
    case .noTerminal:
      Message(zh: "没有可用的终端。", en: "There is no terminal.")
    case .unknownTerminal:
      Message(
        zh: "系统没有这种终端(TERM)的说明;请安装 ncurses-term,或设 TERM=xterm-256color。",
        en: "The terminal (TERM) is unknown here; install ncurses-term or set TERM=xterm-256color.")
    case .noCursorControl:
      Message(
        zh: "这种终端不能移动光标;请用 gongkai show 或 gongkai check。",
        en: "This terminal cannot place its cursor; use gongkai show or gongkai check.")
    case .noUnicode:
      Message(
        zh: "系统没有 UTF-8 区域设置(C.UTF-8)。", en: "The system has no UTF-8 locale (C.UTF-8).")
    case .alreadyOpen:
      Message(zh: "终端已打开。", en: "The terminal is open already.")
    }
  }
}
