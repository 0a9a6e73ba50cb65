internal import ArgumentParser
internal import Disclosure
internal import DisclosureIndex

/// `gongkai compare`: two reports side by side, matched by meaning.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: say("并列比较两份报告", "Compare two reports side by side"),
      discussion: say(
        "不同格式的行按含义对应,没有把握的不对应。两份报告不同时退出状态为 1。",
        "Rows of different forms are matched by meaning, and not where in doubt. The exit status is "
          + "1 if the reports differ."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("一份报告", "One report"), valueName: "a"))
  var first: String

  @Argument(help: ArgumentHelp(say("另一份报告", "The other report"), valueName: "b"))
  var second: String

  func validate() throws {
    guard first == "-", second == "-" else { return }
    throw ValidationError(
      say("标准输入只能读一次。", "Standard input can be read only once."))
  }

  /// The only report at a path; `nil`, and why, if there is none or more than one.
  private func report(at path: String) -> ReportFile? {
    let (files, isWhole) = Input.reports(at: path)
    guard files.count > 1 else { return isWhole ? files.first : nil }
    complain(
      of: path,
      say(
        "其中有 \(files.count) 份报告;请指明一份,例如 \(files[1].source.shownPath)。",
        "There are \(files.count) reports in it; name one, such as \(files[1].source.shownPath)."))
    return nil
  }

  func run() throws {
    guard let one = report(at: first), let two = report(at: second), let left = one.report,
      let right = two.report
    else {
      return try Status.failure.end()
    }
    let comparison = Comparison(of: left, and: right)
    var output = Output()
    let text = ComparisonText(comparison)
    text.writeHead(one, two, to: &output)
    for table in comparison.tables { text.write(table, to: &output) }
    text.writeLegend(to: &output)
    for pair in comparison.sections { text.write(pair, to: &output) }
    text.writeTally(to: &output)
    output.finish()
    try (comparison.differs ? Status.findings : Status.clean).end()
  }
}
