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

  @Option(
    help: ArgumentHelp(
      say(
        "配色:default、light(浅色背景)、dark(深色背景)、plain(无色);设了 NO_COLOR 时总是无色",
        "Colours: default, light (on a light background), dark (on a dark one), plain (none); with "
          + "NO_COLOR there are never any"),
      valueName: "name"))
  var theme: String?

  @Flag(
    help: ArgumentHelp(
      say("不回到上次离开的地方", "Do not go back to where the browser was left")))
  var fresh = false

  @Option(
    help: ArgumentHelp(
      say("全部读完后照这份记录做一遍", "Once all is read, do what stands in this log"), valueName: "file"))
  var replay: String?

  @Option(
    help: ArgumentHelp(
      say("退出时把做过的每一步写入这个文件", "On quitting, write every step into this file"), valueName: "file"))
  var log: String?

  @Flag(
    help: ArgumentHelp(
      say("不用终端,把最后的屏幕印成文本", "Use no terminal; print the last screen as text")))
  var dumpScreen = false

  @Flag(
    help: ArgumentHelp(
      say(
        "逐行朗读式的纯文本,供读屏软件、点显器和日志使用;TERM=dumb 时自动如此",
        "Lines of plain text for screen readers, braille lines and logs; so by itself with TERM=dumb"
      )))
  var linear = false

  @Option(
    help: ArgumentHelp(
      say("印出的屏幕的列数和行数", "The columns and rows of the screen that is printed"),
      valueName: "80x24"))
  var size = "80x24"

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
    guard screenSize != nil else {
      throw ValidationError(say("--size 如 120x40。", "--size is such as 120x40."))
    }
    if let theme, Theme.named(theme) == nil {
      let names = Theme.all.map(\.name).joined(separator: say("、", ", "))
      throw ValidationError(say("--theme 只能是 \(names)。", "--theme takes \(names)."))
    }
    guard let at, !Form.all.contains(where: { $0.index(of: at) != nil }) else { return }
    throw ValidationError(say("没有这一格:\(at.shown)", "There is no such cell: \(at.shown)"))
  }

  /// The size that is asked for; nil if it is none.
  private var screenSize: (width: Int, height: Int)? {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else { return nil }
    return (parts[0], parts[1])
  }

  func run() throws {
    let isLinear =
      linear || (isatty(STDOUT_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } == "dumb")
    guard dumpScreen || isLinear || isatty(STDOUT_FILENO) == 1 else {
      complain(
        say(
          "浏览需要终端;要输出文本请用 gongkai show 或 gongkai check。",
          "Browsing needs a terminal; for text use gongkai show or gongkai check."))
      return try Status.failure.end()
    }
    let lost = paths.filter { $0 != "-" && SourceFile(naming: $0).identity == nil }
    for path in lost { complain(of: path, SystemError.latest.reason.text) }
    guard lost.isEmpty, let office = office.office(for: paths), let settings = settings(of: office)
    else { return try Status.failure.end() }
    var options = Browser.Options(
      language: Speech.language, ambiguous: ambiguousWidth.flatMap(AmbiguousWidth.init), cell: at,
      office: office)
    options.settings = settings
    options.script = try script()
    if dumpScreen, let size = screenSize {
      var output = Output()
      output.line(Rehearsal(paths, options, width: size.width, height: size.height).screen)
      return output.finish()
    }
    if isLinear { return converse(Linear(paths, options)) }
    options.resumption = resumption(settings)
    do {
      var browser = try Browser(paths, options)
      browser.run()
      try write(browser.log)
    } catch let failure as Terminal.Failure {
      complain(failure.message.text)
      try Status.failure.end()
    }
  }

  /// What is remembered from one run to the next: nothing where a log is run again or there is no home.
  /// A log that is written begins where every run begins, so that it can be run again.
  private func resumption(_ settings: BrowserSettings) -> Resumption? {
    guard replay == nil, let folder = OfficeOptions.folders.state else { return nil }
    let isKept = settings.restores && !paths.contains("-")
    return Resumption(
      of: paths, in: StateFolder(folder), isKept: isKept, isResuming: !fresh && log == nil)
  }

  /// What is set of the browser; nil, with a word on standard error, where a setting is wrong.
  private func settings(of office: Office) -> BrowserSettings? {
    do throws(OfficeError) {
      return try BrowserSettings(office.preferences, theme: theme)
    } catch {
      complain(of: error.place, error.message.text)
      return nil
    }
  }

  /// Answers line by line until the input ends.
  private func converse(_ linear: Linear) {
    var linear = linear
    func say(_ lines: [String]) {
      for line in lines { print(line.shown) }
      fflush(nil)
    }
    say(linear.greeting())
    while let line = readLine(), let answer = linear.answer(to: line) { say(answer) }
  }

  /// What stands in the log that is to be run again.
  private func script() throws -> [Command] {
    guard let replay else { return [] }
    do {
      let bytes = try SourceFile(path: replay).bytes()
      return try Command.script(String(decoding: bytes, as: UTF8.self))
    } catch let fault as Command.Fault {
      complain(
        of: "\(replay):\(fault.line)",
        say("没有这个命令:\(fault.text.shown)", "There is no such command: \(fault.text.shown)"))
    } catch let error as ReadError {
      complain(of: replay, error.message.text)
    }
    throw ExitCode(Status.failure.rawValue)
  }

  /// Writes what was done into the log.
  private func write(_ commands: [Command]) throws {
    guard let log else { return }
    do throws(SystemError) {
      var output = try Output(replacing: log)
      for command in commands { output.line(command.description) }
      output.finish()
    } catch {
      complain(of: log, error.reason.text)
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
