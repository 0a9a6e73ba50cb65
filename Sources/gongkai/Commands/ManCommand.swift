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
    lines.append(".SH " + say("核对", "CHECKS"))
    for check in Check.all {
      lines += [".TP", ".B " + check.id, escaped("\(check.title.text): \(check.rule.text)")]
    }
    return lines
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
