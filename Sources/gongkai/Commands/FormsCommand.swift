internal import ArgumentParser
internal import Disclosure

/// `gongkai forms`: the statutory forms.
struct FormsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forms",
      abstract: say("列出法定格式,或列出其中一种的各格", "List the statutory forms, or the cells of one"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("格式,如 gov2021", "A form, such as gov2021"), valueName: "id"))
  var id: String?

  func run() throws {
    var output = Output()
    if let id {
      guard let form = Form.named(id) else {
        complain(say("没有格式 \(id)。", "There is no form \(id)."))
        return try Status.failure.end()
      }
      describe(form, to: &output)
    } else {
      for form in Form.all { output.line(headline(form)) }
    }
    output.finish()
  }

  private func headline(_ form: Form) -> String {
    let last = form.years.upperBound > 9000 ? say("起", " on") : "–\(form.years.upperBound)"
    let width = Form.all.lazy.map(\.id.columns).max() ?? 0
    let years = "\(form.years.lowerBound)\(last)".field(9)
    return "\(form.id.field(width))  \(years)  \(form.title.text)  \(form.basis)"
  }

  private func describe(_ form: Form, to output: inout Output) {
    output.line(headline(form))
    let width = form.cells.lazy.map(\.id.columns).max() ?? 0
    for (place, table) in form.tables.enumerated() {
      output.line()
      output.line("\(table.id)  \(table.title.text)")
      for (index, cell) in form.cells.enumerated() where cell.table == place {
        let unit = cell.unit?.rawValue ?? ""
        let name = form.name(ofCell: index, Speech.language)
        output.line("  \(cell.id.field(width))  \(unit.field(4))  \(name)")
      }
    }
    guard !form.identities.isEmpty else { return }
    output.line()
    output.line(say("勾稽关系", "Relations"))
    for identity in form.identities {
      let relation = "\(sum(identity.left)) \(identity.relation.rawValue) \(sum(identity.right))"
      output.line("  \(identity.id.field(12))  \(relation)")
    }
  }

  private func sum(_ terms: [Identity.Term]) -> String {
    guard !terms.isEmpty else { return "0" }
    return terms.enumerated().map { index, term in
      (term.isNegative ? (index == 0 ? "-" : " - ") : (index == 0 ? "" : " + ")) + term.cell
    }.joined()
  }
}
