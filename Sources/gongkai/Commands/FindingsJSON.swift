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
    list.writeLines(to: &output) { object($0).line }
    output.write("]\n")
  }

  /// A finding; behind the first report of a file it also says in which of them it is, and with a verdict
  /// of the ledger what that is.
  private func object(_ item: FindingsList.Item) -> JSON {
    let finding = item.finding
    let part: [(String, JSON)] = item.part == 1 ? [] : [("part", .number(item.part))]
    let place: [(String, JSON)] = [
      ("check", .text(finding.check)),
      ("severity", .text(finding.severity.rawValue)),
      ("outcome", .text(finding.outcome.rawValue)),
      ("file", .text(item.file.path)),
    ]
    let members: [(String, JSON)] = [
      ("agency", .text(item.agency)),
      ("year", .number(item.year)),
      ("form", .text(item.form)),
      ("cells", .list(finding.operands.map { cell($0, previous: item.previous) })),
      ("left", Self.number(finding.left)),
      ("right", Self.number(finding.right)),
      ("delta", Self.number(finding.delta)),
      ("message", .object([("zh", .text(finding.message.zh)), ("en", .text(finding.message.en))])),
    ]
    let verdict: [(String, JSON)] =
      item.verdict.map { [("verdict", Self.verdict($0))] } ?? []
    return .object(place + part + members + verdict)
  }

  private static func verdict(_ entry: Ledger.Entry) -> JSON {
    .object([
      ("verdict", .text(entry.verdict.rawValue)), ("reviewer", .text(entry.reviewer)),
      ("date", .text(entry.date)), ("note", .text(entry.note)),
    ])
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
