internal import ArgumentParser
internal import Disclosure
internal import DisclosureIndex

/// `gongkai show`: one report as aligned text.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say("以对齐的文本输出一份报告", "Print a report as aligned text"))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(say("只输出第 n 部分", "Only the n-th section"), valueName: "n"))
  var section: Int?

  @Argument(help: ArgumentHelp(say("文件;- 为标准输入", "A file; - is standard input"), valueName: "file"))
  var file: String

  func run() throws {
    guard let source = Input.report(at: file), let report = source.report else {
      return try Status.failure.end()
    }
    let sections = report.sections.enumerated().filter { index, part in
      guard let section else { return true }
      return (part.number == 0 ? index + 1 : part.number) == section
    }.map(\.element)
    if let section, sections.isEmpty {
      complain(of: source.shownPath, say("没有第 \(section) 部分。", "There is no section \(section)."))
      return try Status.failure.end()
    }
    let text = ReportText(Examination(of: report), of: source)
    var output = Output()
    text.writeHead(to: &output)
    for section in sections { text.write(section, to: &output) }
    if section == nil {
      text.writeLooseTables(to: &output)
      text.writeFindings(to: &output)
    }
    output.finish()
  }
}
