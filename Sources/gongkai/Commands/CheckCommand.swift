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
    case html
    case notice
  }

  /// What is done with findings that the ledger settles.
  enum Settled: String, CaseIterable, ExpressibleByArgument {
    case hide
    case show
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var office: OfficeOptions

  @Option(
    help: ArgumentHelp(
      say(
        "text 供人阅读;json 为数组;csv 为表;sarif 供编辑器和代码平台;html 为可打印的一个文件;"
          + "notice 按台账中属实和待更正的问题写整改通知",
        "text for people; json, an array; csv, a table; sarif, for editors and code hosts; html, one "
          + "file fit for paper; notice, letters on what the ledger confirms"),
      valueName: "text|json|csv|sarif|html|notice"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      say(
        "只列出不轻于此级的问题;note 连同无法判定的一并列出。省略时 text 和 html 只列核对不符的,其他格式全部列出",
        "Only findings at least this grave; note lists what could not be decided, too. By default "
          + "text lists what failed, the others everything"),
      valueName: "error|warning|note"))
  var severity: Severity?

  @Option(
    help: ArgumentHelp(
      say(
        "加核默认不核对的规则,如 F19;可重复", "Ask a check that is off by default, such as F19; may be repeated"),
      valueName: "id"))
  var with: [String] = []

  @Option(
    help: ArgumentHelp(
      say("不核对某条规则,如 C01;可重复", "Leave out a check, such as C01; may be repeated"),
      valueName: "id"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "以前用 --format json 写下的结果;其中已有的问题不再列出,也不计入",
        "What --format json wrote before; findings that stand in it are neither listed nor counted"),
      valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      say(
        "台账中已说明或不成立的问题:hide 不列出(默认),show 列出并注明;都不影响退出状态",
        "Findings that the ledger explains or dismisses: hide them (the default), or show them with the "
          + "verdict; neither counts for the exit status"),
      valueName: "hide|show"))
  var settled = Settled.hide

  @Flag(help: ArgumentHelp(say("只输出合计", "Counts only")))
  var summary = false

  @Argument(
    help: ArgumentHelp(
      say(
        "文件或文件夹;文件#2 为其中第 2 份报告", "Files or folders; file#2 is the second report in a file"),
      valueName: "path"))
  var paths: [String]

  func validate() throws {
    for id in with + without where !Check.all.contains(where: { $0.id == id.uppercased() }) {
      throw ValidationError(
        say(
          "没有规则 \(id);gongkai rules 列出全部规则。",
          "There is no check \(id); gongkai rules lists them all."))
    }
    guard summary, format != .text else { return }
    throw ValidationError(say("--summary 只用于 text。", "--summary goes with text only."))
  }

  func run() throws {
    let known: Baseline?
    do {
      known = try baseline.map(Baseline.init)
    } catch {
      complain(
        of: baseline ?? "",
        say(
          "不是 check --format json 写下的结果,不能用作 --baseline。",
          "It cannot serve as a --baseline: it is not what check --format json writes."))
      return try Status.failure.end()
    }
    guard var office = office.office(for: paths) else { return try Status.failure.end() }
    office.ask(with.map { $0.uppercased() }, without: without.map { $0.uppercased() })
    var input = Input(paths, of: office)
    let collection = input.collection(of: office)
    var examinations = collection.examinations()
    let old = known.map { known in
      leaveOut(of: &examinations, collection) { finding, place in
        collection.key(of: finding, at: place).map(known.holds) ?? false
      }
    }
    let isSettled = { (finding: Finding, place: Int) in
      collection.verdict(on: finding, of: place)?.verdict.isSettled ?? false
    }
    let isWrong = examinations.enumerated().contains { place, examination in
      examination?.findings.contains {
        $0.severity == .error && $0.outcome == .fail && !isSettled($0, place)
      } ?? false
    }
    let hidden = settled == .hide ? leaveOut(of: &examinations, collection, where: isSettled) : 0
    let list = FindingsList(
      collection: collection, examinations: examinations, rosterYears: collection.rosterYears(),
      known: old ?? 0, settled: hidden, selects: selects)
    var output = Output()
    switch format {
    case .json: FindingsJSON(list).write(to: &output)
    case .csv: FindingsCSV(list).write(to: &output)
    case .sarif: FindingsSARIF(list).write(to: &output)
    case .html: FindingsHTML(list).write(to: &output)
    case .notice: FindingsNotice(list).write(to: &output)
    case .text: FindingsText(list).write(to: &output, summary: summary)
    }
    output.finish()
    if input.isIncomplete { return try Status.failure.end() }
    try (isWrong ? Status.findings : Status.clean).end()
  }

  /// Takes findings out of the examinations, and says how many.
  private func leaveOut(
    of examinations: inout [Examination?], _ collection: ReportCollection,
    where isLeftOut: (Finding, Int) -> Bool
  ) -> Int {
    var count = 0
    for place in examinations.indices {
      count += examinations[place]?.leaveOut { isLeftOut($0, place) } ?? 0
    }
    return count
  }

  /// Whether a finding is asked for.
  private func selects(_ finding: Finding) -> Bool {
    guard let severity else { return !isForPeople || finding.outcome == .fail }
    guard finding.severity >= severity else { return false }
    return finding.outcome == .fail || severity == .note
  }

  /// Whether people read the output, who are not told what could not be decided unless they ask.
  private var isForPeople: Bool { [.text, .html, .notice].contains(format) }
}

extension Severity: ExpressibleByArgument {}
