internal import ArgumentParser
internal import Disclosure
internal import DisclosureBrowser

/// `gongkai man`: the manual page, made of the tables that the program itself goes by.
struct ManCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "man", abstract: say("输出手册页(roff)", "Print the manual page (roff)"),
      discussion: say(
        "gongkai man > ~/.local/share/man/man1/gongkai.1",
        "gongkai man > ~/.local/share/man/man1/gongkai.1"))
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    var output = Output()
    for line in Self.lines { output.line(line) }
    output.finish()
  }

  private static var lines: [String] {
    var lines = [
      ".TH GONGKAI 1 \"\" \"gongkai \(Gongkai.version)\"", ".SH " + say("名称", "NAME"),
      "gongkai \\- " + escaped(Gongkai.configuration.abstract), ".SH " + say("用法", "SYNOPSIS"),
      ".nf", escaped(Gongkai.configuration.usage ?? ""), ".fi",
    ]
    lines += [".SH " + say("说明", "DESCRIPTION")] + paragraphs(Gongkai.configuration.discussion)
    lines.append(".SH " + say("命令", "COMMANDS"))
    for command in Gongkai.configuration.subcommands {
      lines.append(".SS gongkai " + (command.configuration.commandName ?? ""))
      lines += [".nf"] + escapedLines(Gongkai.helpMessage(for: command, columns: 78)) + [".fi"]
    }
    lines.append(".SH " + say("浏览时的按键", "KEYS OF THE BROWSER"))
    for entry in Action.all {
      let keys = entry.keys.map(\.description).joined(separator: ", ")
      let screens =
        entry.screens.isEmpty
        ? say("各屏", "all screens")
        : ScreenName.allCases.filter(entry.screens.contains).map { $0.title.text }
          .joined(separator: say("、", ", "))
      lines += [".TP", ".B " + escaped(keys)]
      lines.append(escaped("\(entry.help.text) (\(entry.name); \(screens))"))
    }
    lines += files
    lines.append(".SH " + say("核对", "CHECKS"))
    for check in Check.all {
      lines += [".TP", ".B " + check.id, escaped("\(check.title.text): \(check.rule.text)")]
    }
    return lines
  }

  /// The files that the program reads and writes beside the reports, and what of the environment it heeds.
  private static var files: [String] {
    let files = [
      (
        "gongkai.toml",
        say(
          "文件夹的配置,在报告所在的文件夹或其上级:language、roster、ledger、[checks]、[severity]、[thresholds]、"
            + "[deadlines]、[keys](动作名 = 按键)、[theme](base 和各样式)、[browse](restore = false)",
          "The configuration of a folder, in it or above it: language, roster, ledger, [checks], [severity], "
            + "[thresholds], [deadlines], [keys] (action = keys), [theme] (base, and the looks of roles), "
            + "[browse] (restore = false)")
      ),
      (
        "$XDG_CONFIG_HOME/gongkai/config.toml",
        say(
          "用户的配置(默认 ~/.config),同样写法;文件夹的配置在其上,命令行又在其上",
          "The user's configuration (by default in ~/.config), in the same form; that of a folder stands over "
            + "it, and the command line over both")
      ),
      (
        "$XDG_STATE_HOME/gongkai/",
        say(
          "浏览器离开的地方(默认 ~/.local/state),可随时删去",
          "Where the browser was left (by default in ~/.local/state); it can be deleted at any time"
        )
      ),
    ]
    let variables = [
      ("NO_COLOR", say("设了就不用颜色", "If it is set, there are no colours")),
      (
        "COLORTERM",
        say(
          "truecolor 或 24bit:终端能显示 #rrggbb(须装 ncurses-term)",
          "truecolor or 24bit: the terminal shows #rrggbb (with ncurses-term installed)")
      ),
    ]
    func list(_ entries: [(String, String)]) -> [String] {
      entries.flatMap { [".TP", ".B " + escaped($0.0), escaped($0.1)] }
    }
    return [".SH " + say("文件", "FILES")] + list(files)
      + [".SH " + say("环境变量", "ENVIRONMENT")] + list(variables)
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? ".PP" : escaped(String(line))
    }
  }

  private static func escapedLines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
  }

  /// A text in which roff sees no command of its own.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
