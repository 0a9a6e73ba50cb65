internal import ArgumentParser
internal import Disclosure

/// `gongkai rules`: the catalogue of checks.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: say("列出核对规则,或说明其中一条", "List the checks, or explain one"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("规则编号,如 R01", "A check, such as R01"), valueName: "id"))
  var id: String?

  func run() throws {
    var output = Output()
    if let id {
      // A finding names its relation after a dot: `R01.natural`.
      let name = id.prefix { $0 != "." }.uppercased()
      guard let check = Check.all.first(where: { $0.id == name }) else {
        complain(say("没有规则 \(id)。", "There is no check \(id)."))
        return try Status.failure.end()
      }
      explain(check, to: &output)
    } else {
      list(to: &output)
    }
    output.finish()
  }

  private func list(to output: inout Output) {
    let paint = Paint(isTerminal: output.isTerminal)
    let width = Check.all.lazy.map(\.id.columns).max() ?? 0
    for check in Check.all {
      let severity = paint("\(check.severity.sign) \(check.severity.word.text)", check.severity)
      output.line(
        "\(check.id.field(width))  \(severity)  \(check.title.text)\(check.isOff ? say("(默认不核对)", " (off by default)") : "")"
      )
    }
  }

  private func explain(_ check: Check, to output: inout Output) {
    let forms = check.forms.isEmpty ? Form.all.map(\.id) : check.forms
    let page = Page.width
    output.line("\(check.id)  \(check.title.text)")
    var facts = [
      (say("规则", "Rule"), check.rule.text),
      (say("依据", "Basis"), check.basis),
      (say("级别", "Severity"), "\(check.severity.sign) \(check.severity.word.text)"),
      (say("格式", "Forms"), forms.joined(separator: say("、", ", "))),
    ]
    if !check.kinds.isEmpty {
      let kinds = check.kinds.map(\.title.text).joined(separator: say("、", ", "))
      facts.append((say("机关", "Agencies"), kinds))
    }
    if let threshold = Threshold.allCases.first(where: { $0.check == check.id }) {
      facts.append(
        (
          say("可设", "Setting"),
          "[thresholds] \(threshold.rawValue) = \(threshold.usual)"
        ))
    }
    if check.isOff {
      facts.append(
        (
          say("默认", "Default"),
          say("不核对;check --with \(check.id) 核对", "off; check --with \(check.id) asks it")
        ))
    }
    let width = facts.lazy.map(\.0.columns).max() ?? 0
    for (name, value) in facts {
      for (index, line) in value.wrapped(to: page - width - 4).enumerated() {
        output.line("  \((index == 0 ? name : "").field(width))  \(line)")
      }
    }
  }
}
