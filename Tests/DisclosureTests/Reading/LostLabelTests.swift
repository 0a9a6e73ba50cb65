import Testing

@testable import Disclosure

/// A cell is a number only if the source says so, and whatever was found by position says so:
/// proved on a whole report whose rows lose their labels one by one, two by two, in every layout.
@Suite("Lost labels")
struct LostLabelTests {
  /// What stands in place of a label.
  enum Loss: String, CaseIterable, Sendable {
    case number
    case blank
    case missing

    var label: String? {
      switch self {
      case .number: "0"
      case .blank: ""
      case .missing: nil
      }
    }
  }

  private static let whole = Printed(.gov2021)

  private static let rows =
    Form.gov2021.tables.first { $0.id == "s3" }?.rows
    .filter { $0.presence != .local }.map(\.id) ?? []

  @Test("One lost label", arguments: Layout.allCases, Loss.allCases)
  func one(_ layout: Layout, _ loss: Loss) throws {
    var recovered = 0
    for row in Self.rows {
      let report = try report(losing: [row], layout, loss)
      if report["\(row).total"].entry.number != nil { recovered += 1 }
    }
    #expect(recovered >= Self.rows.count - 1, "\(recovered) of \(Self.rows.count) recovered")
  }

  /// One layout of each kind: a cell a line, a row a line, rows that end with their pads.
  private static let layouts: [Layout] = [.cellPerLine, .rowPerLine, .gluedPads]

  @Test("Two lost labels, one below the other", arguments: layouts, Loss.allCases)
  func two(_ layout: Layout, _ loss: Loss) throws {
    for (a, b) in zip(Self.rows, Self.rows.dropFirst()) {
      _ = try report(losing: [a, b], layout, loss)
    }
  }

  @Test("A lost label and, next to it, a lost row", arguments: layouts, Loss.allCases)
  func oneAndARow(_ layout: Layout, _ loss: Loss) throws {
    for (a, b) in zip(Self.rows, Self.rows.dropFirst()) {
      let report = try report(losing: [a], without: b, layout, loss)
      #expect(report["\(a).total"].entry == .absent, "\(a)")
      #expect(report["\(b).total"].entry == .absent, "\(b)")
    }
  }

  /// Reads a report whose rows lost their labels, and demands that every number is the one printed.
  private func report(
    losing rows: [String], without missing: String? = nil, _ layout: Layout, _ loss: Loss
  ) throws -> Report {
    var printed = Self.whole
    if let missing { printed.values[missing] = nil }
    for row in rows { printed.labels[row] = .some(loss.label) }
    let report = try Report(printed.text(layout))
    let found: [String] = report.remarks.compactMap { remark in
      if case .rowByPosition(let row, _, _) = remark { report.form.row(row).id } else { nil }
    }
    for (index, place) in report.form.rows.enumerated() {
      let row = report.form.row(index).id
      let readings = report.cells[place.cells]
      let isLost = rows.contains(row)
      if isLost, readings.allSatisfy({ $0.entry == .absent }) { continue }
      let numbers = readings.compactMap { $0.entry.number?.description }
      if numbers != printed.values[row] ?? []
        || readings.contains(where: { $0.byPosition != isLost })
        || isLost && !found.contains(row)
      {
        Issue.record("\(row): \(readings.map(\.line))")
      }
    }
    return report
  }
}
