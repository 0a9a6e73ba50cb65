internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection as a table of comma-separated values, one on a line.
struct FindingsCSV {
  private let list: FindingsList

  init(_ list: FindingsList) {
    self.list = list
  }

  /// The names of the columns.
  static let columns = [
    "file", "part", "agency", "year", "form", "check", "severity", "outcome", "line", "cells",
    "left", "right", "delta", "message", "verdict",
  ]

  /// Writes the table, in the order of the files.
  func write(to output: inout Output) {
    output.line(Self.columns.joined(separator: ","))
    for item in list.items {
      var line: [UInt8] = []
      for (index, field) in fields(of: item).enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        field.append(to: &line, forTerminal: output.isTerminal)
      }
      output.write(line + [UInt8(ascii: "\n")])
    }
  }

  private func fields(of item: FindingsList.Item) -> [CSV] {
    let finding = item.finding
    let sums = [finding.left, finding.right, finding.delta].map {
      CSV.plain($0?.description ?? "")
    }
    return [
      .text(item.file.path), .plain(String(item.part)), .text(item.agency ?? ""),
      .plain(item.year.map(String.init) ?? ""), .plain(item.form ?? ""),
      .plain(finding.check), .plain(finding.severity.rawValue), .plain(finding.outcome.rawValue),
      .plain(finding.position?.description ?? ""),
      .plain(finding.operands.map(\.cell).joined(separator: " ")),
    ] + sums + [.text(finding.message.text), .plain(item.verdict?.verdict.rawValue ?? "")]
  }
}
