internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection as an array of JSON objects, one on a line.
struct FindingsJSON {
  private let list: FindingsList

  init(_ list: FindingsList) {
    self.list = list
  }

  /// Writes the array, in the order of the files.
  func write(to output: inout Output) {
    output.write("[")
    list.writeLines(to: &output) { item in
      let files = list.collection.files
      let previous = list.collection.previous(of: item.place).map { files[$0].path }
      return object(item.finding, item.report, of: files[item.place], previous: previous).line
    }
    output.write("]\n")
  }

  /// A finding; behind the first report of a file it also says in which of them it is.
  private func object(
    _ finding: Finding, _ report: Report, of file: ReportFile, previous: String?
  ) -> JSON {
    let part: [(String, JSON)] = file.part == 1 ? [] : [("part", .number(file.part))]
    let place: [(String, JSON)] = [
      ("check", .text(finding.check)),
      ("severity", .text(finding.severity.rawValue)),
      ("outcome", .text(finding.outcome.rawValue)),
      ("file", .text(file.source.path)),
    ]
    let members: [(String, JSON)] = [
      ("agency", .text(report.agency?.value.name)),
      ("year", .number(report.year?.value)),
      ("form", .text(report.form.id)),
      ("cells", .list(finding.operands.map { cell($0, previous: previous) })),
      ("left", Self.number(finding.left)),
      ("right", Self.number(finding.right)),
      ("delta", Self.number(finding.delta)),
      ("message", .object([("zh", .text(finding.message.zh)), ("en", .text(finding.message.en))])),
    ]
    return .object(place + part + members)
  }

  /// A cell; one of the report of the year before also says in which file its line is.
  private func cell(_ operand: Finding.Operand, previous: String?) -> JSON {
    let members: [(String, JSON)] = [
      ("cell", .text(operand.cell)),
      ("value", Self.number(operand.entry.number)),
      ("line", Self.line(operand.position)),
    ]
    return .object(members + (operand.isPrevious ? [("file", .text(previous))] : []))
  }

  private static func number(_ value: Number?) -> JSON {
    value.map { .number($0.description) } ?? .null
  }

  /// The line as a number; in a paged format `page:line` as a text.
  private static func line(_ position: Position?) -> JSON {
    guard let position else { return .null }
    return position.page == nil ? .number(position.line) : .text(position.description)
  }
}
