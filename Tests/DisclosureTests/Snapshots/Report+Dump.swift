@testable import Disclosure

extension Report {
  /// The report as lines, for snapshots: what it says of itself, its sections, every cell that is no
  /// plain zero, and what the reader remarked.
  var dump: String {
    var lines = ["form \(form.id)"]
    lines += [
      title.map { "title \($0.value)\(Self.place($0))" },
      agency.map {
        "agency \($0.value.name) [\($0.value.kind.rawValue), \($0.value.level.rawValue)]"
          + Self.place($0)
      },
      year.map { "year \($0.value)\(Self.place($0))" },
      period.map { "period \($0.value.from) to \($0.value.to)\(Self.place($0))" },
      published.map { "published \($0.value)\(Self.place($0))" },
      documentNumber.map { "number \($0.value)\(Self.place($0))" },
      indexNumber.map { "index \($0.value)\(Self.place($0))" },
    ].compactMap(\.self)
    if hygiene.isTraditional { lines.append("Traditional script") }
    if hygiene.glosses > 0 {
      lines.append("\(hygiene.glosses) glosses from line \(hygiene.firstGloss?.description ?? "-")")
    }
    lines.append("front: \(front.count) passages")
    lines += sections.map { section in
      let heading = section.heading.map { "line \($0)" } ?? "no heading"
      let tables = section.tables.map { form.tables[$0].id }
      return
        "section \(section.number), \(heading): \(section.title); \(section.passages.count) passages"
        + (tables.isEmpty ? "" : "; " + tables.joined(separator: " "))
    }
    let zeros = cells.count { $0.entry == .number(.zero) && $0.raw == "0" && !$0.byPosition }
    lines.append("\(cells.count) cells, \(zeros) of them plain zeros")
    for (cell, reading) in zip(form.cells, cells) {
      guard reading.entry != .number(.zero) || reading.raw != "0" || reading.byPosition else {
        continue
      }
      lines.append("  \(cell.id) \(reading.line)")
    }
    lines.append("\(remarks.count) remarks")
    lines += remarks.map { "  " + $0.line(in: form) }
    return lines.joined(separator: "\n")
  }

  private static func place<Value>(_ found: Found<Value>) -> String {
    ", line \(found.position), \(found.evidence)"
  }
}

extension Finding {
  /// The finding as lines, for snapshots: what it is, what it says, and the cells it rests on.
  var dump: String {
    let place = position.map { " line \($0)" } ?? ""
    let cells = operands.prefix(8).map { operand in
      (operand.isPrevious ? "previous " : "") + operand.cell + " "
        + (operand.entry.number?.description ?? operand.entry.state)
    }
    let more = operands.count > 8 ? ["and \(operands.count - 8) more"] : []
    return
      (["\(line)\(place)", "  \(message.zh)"]
      + (cells.isEmpty ? [] : ["  " + (cells + more).joined(separator: ", ")]))
      .joined(separator: "\n")
  }
}
