import ArgumentParser
import Disclosure
import ReportGenerator

/// Prints generated reports and the truth about them, and measures the reader with them.
@main
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai-generate",
    abstract: "Generate true reports in every layout with every damage; measure the reader.")

  @Option(help: "The seed of the sequence of reports.") var seed: UInt64 = 1
  @Option(help: "The number of the report in the sequence.") var index = 0
  @Option(help: "The layout, by name; the report's own if none is named.") var layout: String?
  @Option(help: "A damage, by name; may be given again.") var damage: [String] = []
  @Option(help: "The form, by name.") var form: String?
  @Flag(help: "Print what is right for every cell as CSV.") var truth = false
  @Flag(help: "Print every cell that is read otherwise.") var compare = false
  @Flag(help: "Print the names of all layouts and damages.") var list = false
  @Option(help: "Measure the reader with this many reports.") var measure: Int?
  @Option(help: "How many reports to read at once.") var jobs = 2
  @Flag(help: "Name each report on standard output before it is read.") var trace = false

  func validate() throws {
    for id in damage where Damage.named(id) == nil {
      throw ValidationError("There is no damage named \(id); --list names them.")
    }
    if let layout, Layout.named(layout) == nil {
      throw ValidationError("There is no layout named \(layout); --list names them.")
    }
    if let form, Form.named(form) == nil {
      throw ValidationError("There is no form named \(form).")
    }
  }

  func run() async throws {
    if list {
      for layout in Layout.all { print("layout \(layout.id)") }
      for damage in Damage.all { print("damage \(damage.id)") }
    } else if let measure {
      let result = await MeasureRun(seed: seed, count: measure, jobs: jobs, trace: trace).result()
      print(result.description)
      if result.all.silent > 0 || result.recoverable.rightShare < 99_900 { throw ExitCode(1) }
    } else if truth {
      print(report.truthCSV)
    } else if compare {
      print(report.comparison)
    } else {
      print(report.text)
    }
  }

  private var report: GeneratedReport {
    guard layout != nil || !damage.isEmpty || form != nil else {
      return GeneratedReport(seed: seed, index: index)
    }
    return GeneratedReport(
      seed: seed, index: index,
      layout: layout.flatMap(Layout.named) ?? Layout.all[index % Layout.all.count],
      form: form.flatMap(Form.named), damages: damage.compactMap(Damage.named))
  }
}
