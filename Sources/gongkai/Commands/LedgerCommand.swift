internal import ArgumentParser
internal import Disclosure
internal import DisclosureIndex
internal import Glibc

/// `gongkai ledger`: verdicts on findings.
struct LedgerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ledger",
      abstract: say("审核台账:记下或列出对问题的结论", "The ledger: write down or list verdicts on findings"),
      subcommands: [AddCommand.self, ListCommand.self], defaultSubcommand: ListCommand.self)
  }

  /// `gongkai ledger add`: a verdict on the findings of a check in a report.
  struct AddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add",
        abstract: say("对一份报告中某项检查的问题记下结论", "Write down a verdict on what a check found"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var office: OfficeOptions

    @Option(
      help: ArgumentHelp(
        say("审核人;默认为登录名", "Who decides; by default the login name"), valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp(say("备注", "Why"), valueName: "text"))
    var note = ""

    @Argument(
      help: ArgumentHelp(
        say(
          "结论:confirmed 属实,explained 已说明,dismissed 不成立,correction 待更正,open 撤回",
          "The verdict: confirmed, explained, dismissed, correction (is awaited), or open (again)"),
        valueName: "verdict"))
    var verdict: Ledger.Verdict

    @Argument(
      help: ArgumentHelp(
        say("检查编号,如 R01.natural;R01 为其全部问题", "A check, such as R01.natural; R01 for all it found"),
        valueName: "check"))
    var check: String

    @Argument(
      help: ArgumentHelp(
        say("报告文件或文件夹", "The report's file, or a folder"), valueName: "path"))
    var path: String

    func run() throws {
      guard var office = office.office(for: [path]) else { return try Status.failure.end() }
      let id = check.prefix { $0 != "." }.uppercased()
      guard let rule = Check.all.first(where: { $0.id == id }) else {
        complain(say("没有规则 \(check)。", "There is no check \(check)."))
        return try Status.failure.end()
      }
      if rule.isOff { office.ask([rule.id], without: []) }
      var input = Input([path], of: office)
      let collection = input.collection(of: office)
      var count = 0
      for (place, examination) in collection.examinations().enumerated() {
        for finding in examination?.findings ?? [] where isMeant(finding) {
          guard let key = collection.key(of: finding, at: place) else { continue }
          let entry = Ledger.Entry(
            date: Ledger.now(), reviewer: by ?? Ledger.login, verdict: verdict, key: key, note: note
          )
          do throws(OfficeError) {
            try office.write(entry)
          } catch {
            complain(of: error.place, error.message.text)
            return try Status.failure.end()
          }
          count += 1
        }
      }
      guard count > 0 else {
        complain(say("没有 \(check) 的问题。", "\(check) found nothing."))
        return try Status.failure.end()
      }
      var output = Output()
      output.line(
        say(
          "\(count) 处记为\(verdict.word.text),写入 \(office.ledgerPath.shown)",
          "\(count) \(verdict.word.text), written to \(office.ledgerPath.shown)"))
      output.finish()
      if input.isIncomplete { try Status.failure.end() }
    }

    private func isMeant(_ finding: Finding) -> Bool {
      finding.check.lowercased() == check.lowercased()
        || finding.checkID.lowercased() == check.lowercased()
    }
  }

  /// `gongkai ledger list`: the verdicts, and whether they still apply.
  struct ListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list",
        abstract: say("列出台账中的结论,并注明已失效的", "List the verdicts, and say which have lapsed"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var office: OfficeOptions

    @Argument(
      help: ArgumentHelp(
        say("报告所在的文件或文件夹;默认为当前文件夹", "The reports; by default the current folder"),
        valueName: "path"))
    var paths: [String] = ["."]

    func run() throws {
      guard let office = office.office(for: paths) else { return try Status.failure.end() }
      guard !office.ledger.entries.isEmpty else {
        complain(
          of: office.ledgerPath, say("台账是空的,或没有这个文件。", "The ledger is empty, or not there."))
        return try Status.failure.end()
      }
      var input = Input(paths, of: office)
      let collection = input.collection(of: office)
      var known: Set<FindingKey> = []
      for (place, examination) in collection.examinations().enumerated() {
        known.formUnion(
          (examination?.findings ?? []).compactMap { collection.key(of: $0, at: place) })
      }
      var output = Output()
      for entry in office.ledger.entries {
        let key = entry.key
        let state =
          !office.ledger.holds(entry)
          ? say("已被取代", "replaced")
          : known.contains(key) ? say("有效", "holds") : say("已失效", "lapsed")
        let year = key.year.map(String.init) ?? "----"
        output.line(
          "\(state.field(8))  \(key.check.field(12))  \(year)  \(key.agency.shown)  \(entry.text(Speech.language).shown)"
        )
      }
      output.finish()
      if input.isIncomplete { try Status.failure.end() }
    }
  }
}

extension Ledger.Verdict: ExpressibleByArgument {}
