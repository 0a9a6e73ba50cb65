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
  @Option(help: "The format: text, html, docx or pdf; that of the layout, or text.")
  var format: String?
  @Option(help: "The layout, by name; the report's own if none is named.") var layout: String?
  @Option(help: "A damage, by name; may be given again.") var damage: [String] = []
  @Option(help: "The form, by name.") var form: String?
  @Flag(help: "Print what is right for every cell as CSV.") var truth = false
  @Flag(help: "Print every cell that is read otherwise.") var compare = false
  @Flag(help: "Print the names of all layouts and damages.") var list = false
  @Option(help: "Measure the reader with this many reports.") var measure: Int?
  @Option(help: "Check this many clean reports, and as many with one error.") var prove: Int?
  @Option(help: "Seed this error in the report, by name.") var error: String?
  @Option(help: "Write reports into this folder, with the truth about each beside it.")
  var folder: String?
  @Option(help: "How many reports to write.") var count = 1
  @Option(help: "How many reports to read at once.") var jobs = 2
  @Flag(help: "Name each report on standard output before it is read.") var trace = false

  func validate() throws {
    for id in damage where Damage.named(id) == nil {
      throw ValidationError("There is no damage named \(id); --list names them.")
    }
    if let format, ReportFormat.named(format) == nil {
      throw ValidationError("There is no format named \(format); --list names them.")
    }
    if let layout, !layouts.contains(where: { $0.id == layout }) {
      throw ValidationError("There is no layout named \(layout); --list names them.")
    }
    if let error, SeededError.named(error) == nil {
      throw ValidationError("There is no seeded error named \(error); --list names them.")
    }
    if let form, Form.named(form) == nil {
      throw ValidationError("There is no form named \(form).")
    }
    if count < 1 { throw ValidationError("There is no report to write.") }
  }

  func run() async throws {
    do {
      try await generate()
    } catch let failure as LibreOffice.Failure {
      throw CleanExit.message("gongkai-generate: \(failure.description)")
    }
  }

  private func generate() async throws {
    if list {
      for format in ReportFormat.all { print("format \(format.id)") }
      for layout in ReportFormat.all.flatMap(\.layouts) { print("layout \(layout.id)") }
      for damage in Damage.all { print("damage \(damage.id)") }
      for error in SeededError.all { print("error \(error.id)") }
    } else if let measure {
      let run = MeasureRun(
        seed: seed, count: measure, format: reportFormat, jobs: jobs, trace: trace)
      let result = try await run.result()
      print(result.description)
      if result.all.silent > 0 || result.recoverable.rightShare < 99_900 { throw ExitCode(1) }
    } else if let prove {
      let proof = await ProofRun(seed: seed, count: prove, jobs: jobs).result()
      print(proof.description)
      if !proof.alarms.isEmpty || proof.foundShare < 99_500 { throw ExitCode(1) }
    } else if let folder {
      try ReportFolder(path: folder).write((index..<index + count).map(report))
    } else if truth {
      print(report(index).truthCSV)
    } else if compare {
      for report in try GeneratedReport.converted([report(index)]) { print(report.comparison) }
    } else {
      for report in try GeneratedReport.converted([report(index)]) {
        StandardOutput.write(report.bytes, endsLine: reportFormat.isText)
      }
    }
  }

  private var layouts: [Layout] {
    format.flatMap(ReportFormat.named)?.layouts ?? ReportFormat.all.flatMap(\.layouts)
  }

  private var reportFormat: ReportFormat {
    let ofLayout = ReportFormat.all.first { $0.layouts.contains { $0.id == layout } }
    return format.flatMap(ReportFormat.named) ?? ofLayout ?? .text
  }

  private func report(_ index: Int) -> GeneratedReport {
    let format = reportFormat
    if let error = error.flatMap(SeededError.named) {
      let layouts = format.layouts
      let seeded = GeneratedReport(
        seed: seed, index: index, format: format,
        layout: layouts.first { $0.id == layout } ?? layouts[index % layouts.count],
        form: form.flatMap(Form.named), error: error)
      if let seeded { return seeded }
    }
    guard layout != nil || !damage.isEmpty || form != nil else {
      return GeneratedReport(seed: seed, index: index, format: format)
    }
    let layouts = format.layouts
    return GeneratedReport(
      seed: seed, index: index, format: format,
      layout: layouts.first { $0.id == layout } ?? layouts[index % layouts.count],
      form: form.flatMap(Form.named), damages: damage.compactMap(Damage.named))
  }
}
