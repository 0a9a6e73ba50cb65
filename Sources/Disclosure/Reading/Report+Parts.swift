extension Report {
  /// Reads all reports that a document holds, in their order; there is at least one.
  ///
  /// A year book or a page of a district holds one behind the other. One that stands twice with the
  /// same figures is read once, with a remark; two that contradict each other are two.
  public static func all(reading source: Document) throws(ReadError) -> [Report] {
    let (document, lacksRepetition) = LineTables.found(
      in: BrokenCells.joined(in: FusedTables.cut(from: source)))
    let whole = Result { () throws(ReadError) in
      try Report(tabled: document, lacksRepetition: lacksRepetition)
    }
    guard case .success(let report) = whole else { return [try whole.get()] }
    let hasRowsAgain = report.remarks.contains {
      if case .repeatedRow = $0 { true } else { false }
    }
    guard hasRowsAgain || document.mayHoldSeveral(in: report.form) else { return [report] }
    let parts = document.parts(in: report.form)
    guard parts.count > 1 else { return [report] }
    var reports: [Report] = []
    for part in parts {
      // What is no report by itself was cut off in error.
      guard let next = try? Report(tabled: part, lacksRepetition: lacksRepetition) else {
        return [report]
      }
      if let same = reports.firstIndex(where: { $0.isRepeated(by: next) }) {
        reports[same].remarks.append(.repeatedReport(at: part.begin))
      } else {
        reports.append(next)
      }
    }
    return reports
  }

  /// Reads all reports that a file's content holds.
  public static func all(reading bytes: [UInt8]) throws(ReadError) -> [Report] {
    try all(reading: Document(reading: bytes))
  }

  /// Whether `other` says nothing that this report does not say: it has the same figures or fewer, and
  /// the same agency and year or, where those are not known, the same first section.
  private func isRepeated(by other: Report) -> Bool {
    guard form == other.form,
      agency == nil || other.agency == nil || agency?.value == other.agency?.value,
      year == nil || other.year == nil || year?.value == other.year?.value,
      zip(cells, other.cells).allSatisfy({ $0.entry == $1.entry || $1.entry == .absent })
    else { return false }
    let isNamed = agency?.value == other.agency?.value && agency != nil && year != nil
    let hasFigures = other.cells.contains { $0.entry.number != nil }
    return isNamed && hasFigures && year?.value == other.year?.value || hasSameOpening(as: other)
  }

  private func hasSameOpening(as other: Report) -> Bool {
    let (own, others) = (sections.first?.passages, other.sections.first?.passages)
    return own?.map(\.text) == others?.map(\.text)
  }
}

extension Document {
  /// Where its first line stands.
  fileprivate var begin: Position {
    for block in blocks {
      switch block {
      case .paragraph(let text): return text.position
      case .table(let table):
        if let cell = table.rows.first?.first { return cell.position }
      }
    }
    return Position(line: 1)
  }
}
