public import ArgumentParser
public import Disclosure
internal import DisclosureIndex

/// `gongkai check`: every relation that must hold, in every report.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say("核对报告,列出问题", "Check reports and list what is wrong"))
  }

  /// How findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case csv
    case sarif
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        "text 供人阅读;json 为数组;csv 为表;sarif 供编辑器和代码平台",
        "text for people; json, an array; csv, a table; sarif, for editors and code hosts"),
      valueName: "text|json|csv|sarif"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      say(
        "只列出不轻于此级的问题;note 连同无法判定的一并列出。省略时 text 只列核对不符的,其他格式全部列出",
        "Only findings at least this grave; note lists what could not be decided, too. By default "
          + "text lists what failed, the others everything"),
      valueName: "error|warning|note"))
  var severity: Severity?

  @Flag(help: ArgumentHelp(say("只输出合计", "Counts only")))
  var summary = false

  @Argument(
    help: ArgumentHelp(
      say(
        "文件或文件夹;文件#2 为其中第 2 份报告", "Files or folders; file#2 is the second report in a file"),
      valueName: "path"))
  var paths: [String]

  func validate() throws {
    guard summary, format != .text else { return }
    throw ValidationError(say("--summary 只用于 text。", "--summary goes with text only."))
  }

  func run() throws {
    var input = Input(paths)
    let collection = input.collection()
    let examinations = collection.examinations
    let list = FindingsList(
      collection: collection, examinations: examinations, selects: selects)
    var output = Output()
    switch format {
    case .json: FindingsJSON(list).write(to: &output)
    case .csv: FindingsCSV(list).write(to: &output)
    case .sarif: FindingsSARIF(list).write(to: &output)
    case .text: FindingsText(list).write(to: &output, summary: summary)
    }
    output.finish()
    if input.isIncomplete { return try Status.failure.end() }
    let isWrong = examinations.lazy.compactMap { $0?.findings }.joined()
      .contains { $0.severity == .error && $0.outcome == .fail }
    try (isWrong ? Status.findings : Status.clean).end()
  }

  /// Whether a finding is asked for.
  private func selects(_ finding: Finding) -> Bool {
    guard let severity else { return format != .text || finding.outcome == .fail }
    guard finding.severity >= severity else { return false }
    return finding.outcome == .fail || severity == .note
  }
}

extension Severity: ExpressibleByArgument {}
