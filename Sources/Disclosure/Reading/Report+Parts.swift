extension Report {
  /// Reads all reports that a document holds, in their order; there is at least one.
  ///
  /// A year book or a page of a district holds one behind the other. One that stands twice with the
  /// same figures is read once, with a remark; two that contradict each other are two.
  public static func all(reading source: Document) throws(ReadError) -> [Report] {
    let (document, lacksRepetition) = LineTables.found(
      in: BrokenCells.joined(in: FusedTables.cut(from: source)))
    let told = Form.told(by: document)
    if let told, document.mayHoldSeveral(in: told),
      let parts = parts(of: document, in: told, lacksRepetition)
    {
      return parts
    }
    let whole = try Report(tabled: document, told: told, lacksRepetition: lacksRepetition)
    let hasRowsAgain = whole.remarks.contains {
      if case .repeatedRow = $0 { true } else { false }
    }
    guard hasRowsAgain || told == nil && document.mayHoldSeveral(in: whole.form) else {
      return [whole]
    }
    return parts(of: document, in: whole.form, lacksRepetition) ?? [whole]
  }

  /// The reports of a document in `form` that stand one behind the other; `nil` if there is one, or a
  /// part is no report by itself, and so was cut off in error.
  private static func parts(
    of document: Document, in form: Form, _ lacksRepetition: Position?
  ) -> [Report]? {
    let parts = document.parts(in: form)
    guard parts.count > 1 else { return nil }
    var reports: [Report] = []
    for part in parts {
      guard
        let next = try? Report(
          tabled: part, told: Form.told(by: part), lacksRepetition: lacksRepetition)
      else { return nil }
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
