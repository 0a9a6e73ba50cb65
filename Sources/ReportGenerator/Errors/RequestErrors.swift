import Disclosure

/// Figures of the table of requests that are wrong by other rules than a sum of the form.
extension SeededError {
  static let requests: [SeededError] = [
    .subtotal, .organisations, .corner, .oneCell, .unpaidFees, .feesWithoutNotice, .feesAboveNotice,
    .notHeld,
  ]

  /// A row of subtotals of which one is wrong.
  private static let subtotal = SeededError("R04.row", in: .sixSections, shown: \.showsCellsAndRows)
  { draft, random in
    Damage.subtotals.strike(&draft, Layout.all[0], &random)
    let (block, name) = random.pick([("denied", "(三)小计"), ("unable", "(四)小计")])
    let column = random.int(0...6)
    let more = random.int(1...9)
    draft.change(.requests) { grid in
      for row in grid.rows.indices where grid.rows[row].cells.first?.text == name {
        grid.rows[row].cells[column + 1].raise(by: more)
      }
    }
    let columns = Form.applicants + ["total"]
    return draft.form.resultRows.filter { $0.hasPrefix("s3.\(block).") }
      .map { "\($0).\(columns[column])" }
  }

  /// A column of subtotals of organisations, of which one is wrong.
  private static let organisations = SeededError("R04.column", in: .sixSections) { draft, random in
    Damage.organisationColumn.strike(&draft, Layout.all[0], &random)
    let row = draft.requestRow(&random)
    let more = random.int(1...9)
    draft.change(row: row) { cells in
      guard let sum = cells.lastIndex(where: { $0.role == .other }) else { return }
      cells[sum].raise(by: more)
    }
    return draft.names(draft.form.cells(inRow: row))
  }

  /// A wrong figure that the total of its row was made with: the last total tells in which column.
  private static let corner = SeededError("R05.corner", in: .sixSections) { draft, random in
    let row = random.pick(draft.form.resultRows)
    let cells = ["\(row).\(random.pick(Form.applicants))", "\(row).total"]
    let counts = cells.compactMap { draft.count($0) }
    let more = random.int(1...9)
    guard counts.count == 2 else { return nil }
    for (cell, count) in zip(cells, counts) { draft.print(Number(count + more), in: cell) }
    return cells + ["s3.resultTotal.total"]
  }

  /// One figure of a result, which breaks the sums of its row and of its column.
  private static let oneCell = SeededError("R06.cell", in: .sixSections) { draft, random in
    let cell = "\(random.pick(draft.form.resultRows)).\(random.pick(Form.applicants))"
    guard let count = draft.count(cell) else { return nil }
    draft.print(Number(count + random.int(1...9)), in: cell)
    return [cell]
  }

  private static let unpaid = "s3.other.feeUnpaid"

  /// Requests dropped for an unpaid fee of which nobody was notified.
  private static let unpaidFees = prose("R07.notice", in: [.gov2021]) { draft, random in
    guard let carried = draft.count("s3.carryIn.total"), draft.count("\(unpaid).total") != nil,
      let truth = draft.truth.adding(carried + random.int(1...3), to: unpaid)
    else { return nil }
    draft.rewrite(as: truth, &random)
    draft.write(["发出收费通知的件数和总金额以及实际收取的总金额均为0。"], inSection: 6)
    return ["\(unpaid).total"]
  }

  /// Fees paid that nobody asked for.
  private static let feesWithoutNotice = prose("R08.notice", in: [.gov2021]) {
    draft, random in
    guard draft.count("s3.carryIn.total") == 0, draft.count("\(unpaid).total") == 0 else {
      return nil
    }
    draft.write(["发出收费通知0件,总金额0元,实际收取\(random.int(20...900))元。"], inSection: 6)
    return []
  }

  /// More fees paid than asked for.
  private static let feesAboveNotice = prose("R08.sum", in: [.gov2021]) { draft, random in
    guard draft.count("s3.carryIn.total") == 0 else { return nil }
    let asked = random.int(20...900)
    draft.write(
      ["发出收费通知2件,总金额\(asked)元,实际收取\(asked + random.int(1...90))元。"], inSection: 6)
    return []
  }

  /// Most results are that the information is not held.
  private static let notHeld = SeededError("R10.share", in: .sixSections) { draft, random in
    let row = "s3.unable.notHeld"
    guard let done = draft.count("s3.resultTotal.total"),
      let truth = draft.truth.adding(done * 2 + random.int(20...60), to: row)
    else { return nil }
    draft.rewrite(as: truth, &random)
    return ["\(row).total"]
  }
}

extension Truth {
  /// The same with more requests by natural persons, all of which ended in one way; `nil` if the report
  /// has no such row.
  func adding(_ count: Int, to row: String) -> Truth? {
    guard self["\(row).total"] != nil else { return nil }
    let cells = ["s3.new", row, "s3.resultTotal"].flatMap { ["\($0).natural", "\($0).total"] }
    return remembering(
      Dictionary(uniqueKeysWithValues: cells.map { ($0, self.count($0) + count) }))
  }
}
