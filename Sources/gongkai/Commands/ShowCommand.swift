internal import ArgumentParser
internal import Disclosure
internal import DisclosureIndex

/// `gongkai show`: the reports of a file as aligned text.
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

  @Argument(
    help: ArgumentHelp(
      say(
        "文件;- 为标准输入;文件#2 为其中第 2 份报告",
        "A file; - is standard input; file#2 is the second report in it"), valueName: "file"))
  var file: String

  func run() throws {
    guard let office = OfficeOptions.office(for: [file]) else { return try Status.failure.end() }
    let (files, isWhole) = Input.reports(at: file)
    guard !files.isEmpty else { return try Status.failure.end() }
    var output = Output()
    var isMissing = false
    for (index, source) in files.enumerated() {
      guard let report = source.report else { continue }
      if index > 0 { output.line() }
      let examination = Examination(of: report, under: office.settings)
      isMissing = !write(examination, of: source, to: &output) || isMissing
    }
    output.finish()
    if isMissing || !isWhole { try Status.failure.end() }
  }

  /// Writes a report, or its section; false if there is no such section.
  private func write(
    _ examination: Examination, of source: ReportFile, to output: inout Output
  ) -> Bool {
    let sections = examination.report.sections.enumerated().filter { index, part in
      guard let section else { return true }
      return (part.number == 0 ? index + 1 : part.number) == section
    }.map(\.element)
    if let section, sections.isEmpty {
      complain(of: source.shownPath, say("没有第 \(section) 部分。", "There is no section \(section)."))
      return false
    }
    let text = ReportText(examination, of: source)
    text.writeHead(to: &output)
    for section in sections { text.write(section, to: &output) }
    if section == nil {
      text.writeLooseTables(to: &output)
      text.writeFindings(to: &output)
    }
    return true
  }
}
