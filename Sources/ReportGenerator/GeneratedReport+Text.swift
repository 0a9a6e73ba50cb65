import Disclosure

extension GeneratedReport {
  /// Its file as text, if it is one.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its number, layout and damages in a line.
  package var name: String {
    (["\(index)", form.id, layout.id] + damages.map(\.id)).joined(separator: " ")
  }

  /// What is right for every cell, as CSV.
  package var truthCSV: String {
    let rows = zip(form.cells, expected).map { cell, expected in
      let value = expected.entry.number?.description ?? ""
      let open = expected.mayBeRefused ? "yes" : ""
      return "\(cell.id),\(expected.entry.state),\(value),\(open)"
    }
    return (["cell,state,value,mayBeRefused"] + rows).joined(separator: "\n")
  }

  /// Every cell that the reader reads otherwise, and the reader's remarks and findings.
  package var comparison: String {
    let score = Score(reading: self)
    var lines = [name, score.refusal.map { "refused: \($0.message.en)" } ?? "read"]
    guard let report = try? Report(reading: bytes) else {
      return lines.joined(separator: "\n")
    }
    if report.form != form { lines.append("read as \(report.form.id)") }
    for (index, verdict) in score.verdicts.enumerated()
    where verdict != .right && verdict != .nothing {
      let cell = form.cells[index].id
      let place = report[cell].position.map { " at line \($0)" } ?? ""
      lines.append(
        "\(verdict) \(cell): expected \(expected[index].entry), "
          + "read \(report[cell].entry) “\(report[cell].raw)”\(place)")
    }
    lines += report.remarks.map { "remark \($0)" }
    lines += Examination(of: report).findings.map { finding in
      "finding \(finding.check) \(finding.outcome) \(finding.position?.description ?? "-") \(finding.message.en)"
    }
    return lines.joined(separator: "\n")
  }
}
