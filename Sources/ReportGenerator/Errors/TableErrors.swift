import Disclosure

/// Figures that are wrong by other rules than a sum of the form, and sums that the form has not.
extension SeededError {
  static let tables: [SeededError] = [
    .regulations, .decisions, .manyDecimals, .largeFees, .noMoneyUnit, .subtotal, .organisations,
    .corner,
    .oneCell, .unpaidFees, .feesWithoutNotice, .feesAboveNotice, .notHeld, .lawsuits, .topics,
    .replies, .missingTopic,
  ]

  private static let regulations = SeededError("P04.county", in: .sixSections) { draft, random in
    guard [.county, .township].contains(Agency(name: draft.truth.agency.name).level) else {
      return nil
    }
    let columns =
      draft.form == .gov2021
      ? ["made", "inForce"] : ["newMade", "newPublished", "totalPublished"]
    let cells = columns.map { "s2.a1.regulations.\($0)" }
    let count = random.int(1...4)
    for cell in cells { draft.print(Number(count), in: cell) }
    return cells
  }

  /// Decisions of an office that keeps records.
  private static let decisions = SeededError("P05.records", in: .sixSections) { draft, random in
    let place = random.pick(["云溪县", "青山市", "和林区"])
    let office = random.pick(["地方志办公室", "党史研究室", "信访局"])
    let agency = GeneratedAgency(name: place + office, short: place + office, we: "我办")
    let cell = "s2.\(random.pick(["a5.licensing", "a6.penalties", "a6.coercion"])).decisions"
    draft.rewrite(
      as: draft.truth.with(agency: agency).remembering([cell: random.int(2...90)]), &random)
    return [cell]
  }

  private static let fees = "s2.a8.adminFees.amountWan"

  private static let manyDecimals = SeededError("P07.decimals", in: [.gov2021]) { draft, random in
    draft.print(
      Number(mantissa: Int64(random.int(100_000_001...999_999_999) | 1), scale: 7), in: fees)
    return [fees]
  }

  /// Yuan where ten thousand of them are counted.
  private static let largeFees = SeededError("P07.yuan", in: [.gov2021]) { draft, random in
    let level = Agency(name: draft.truth.agency.name).level
    guard ![.country, .province, .unknown].contains(level) else { return nil }
    draft.print(Number(random.int(1_000_000...90_000_000)), in: fees)
    return [fees]
  }

  private static let noMoneyUnit = SeededError("P26.unit", in: [.gov2019]) { draft, random in
    let (count, amount) = ("s2.a9.procurement.count", "s2.a9.procurement.amount")
    guard draft.count(amount) == 0 else { return nil }
    draft.print(Number(random.int(1...30)), in: count)
    draft.print(Number(mantissa: Int64(random.int(101...99_999)), scale: 2), in: amount)
    return [amount]
  }

  // MARK: - Section three

  /// A row of subtotals of which one is wrong.
  private static let subtotal = SeededError("R04.row", in: .sixSections, shown: \.showsCellsAndRows)
  { draft, random in
    Damage.subtotals.strike(&draft, Layout.all[0], &random)
    let (block, name) = random.pick([("denied", "(三)小计"), ("unable", "(四)小计")])
    let column = random.int(0...6)
    let more = random.int(1...9)
    draft.change(.requests) { grid in
      for row in grid.rows.indices where grid.rows[row].cells.first?.text == name {
        let sum = Int(grid.rows[row].cells[column + 1].text) ?? 0
        grid.rows[row].cells[column + 1].text = "\(sum + more)"
      }
    }
    let columns = Form.applicants + ["total"]
    return draft.form.resultRows.filter { $0.hasPrefix("s3.\(block).") }
      .map { "\($0).\(columns[column])" }
  }

  /// A column of subtotals of organisations, of which one is wrong.
  private static let organisations = SeededError("R04.column", in: .sixSections) { draft, random in
    Damage.organisationColumn.strike(&draft, Layout.all[0], &random)
    let row = draft.requestRow(random.int(0...99)) { _ in true }
    let more = random.int(1...9)
    guard let row else { return nil }
    draft.change(row: row) { cells in
      guard let sum = cells.lastIndex(where: { $0.role == .other }) else { return }
      cells[sum].text = "\((Int(cells[sum].text) ?? 0) + more)"
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

  private static let unpaidFees = SeededError("R07.notice", in: [.gov2021]) { draft, random in
    guard let carried = draft.count("s3.carryIn.total"), draft.count("\(unpaid).total") != nil,
      let truth = draft.truth.adding(carried + random.int(1...3), to: unpaid)
    else { return nil }
    draft.rewrite(as: truth, &random)
    draft.write(["发出收费通知的件数和总金额以及实际收取的总金额均为0。"], inSection: 6)
    return ["\(unpaid).total"]
  }

  private static let feesWithoutNotice = SeededError("R08.notice", in: [.gov2021]) {
    draft, random in
    guard draft.count("s3.carryIn.total") == 0, draft.count("\(unpaid).total") == 0 else {
      return nil
    }
    draft.write(["发出收费通知0件,总金额0元,实际收取\(random.int(20...900))元。"], inSection: 6)
    return []
  }

  private static let feesAboveNotice = SeededError("R08.sum", in: [.gov2021]) { draft, random in
    guard draft.count("s3.carryIn.total") == 0 else { return nil }
    let asked = random.int(20...900)
    draft.write(
      ["发出收费通知2件,总金额\(asked)元,实际收取\(asked + random.int(1...90))元。"], inSection: 6)
    return []
  }

  private static let notHeld = SeededError("R10.share", in: .sixSections) { draft, random in
    let row = "s3.unable.notHeld"
    guard let done = draft.count("s3.resultTotal.total"),
      let truth = draft.truth.adding(done * 2 + random.int(20...60), to: row)
    else { return nil }
    draft.rewrite(as: truth, &random)
    return ["\(row).total"]
  }

  // MARK: - Section four and the older table

  /// A total of all lawsuits that is wrong.
  private static let lawsuits = SeededError(
    "D07.total", in: .sixSections, shown: \.showsCellsAndRows
  ) { draft, random in
    let cells = ["s4.direct.total", "s4.afterReview.total"]
    let sum = cells.compactMap { draft.count($0) }.reduce(0, +)
    let wrong = sum + random.int(1...9)
    draft.change(.disputes) { grid in
      grid.width += 1
      for row in grid.rows.indices.suffix(2) {
        grid.rows[row].cells.append(
          .init(grid.rows[row].row == nil ? "诉讼总计" : "\(wrong)", .other))
      }
    }
    return cells
  }

  private static let topics = SeededError("G15.topics", in: [.stat2014]) { draft, random in
    let ways = ["r.pressConf", "r.interview", "r.interpretation", "r.microblog", "r.other"]
    let sum = ways.compactMap { draft.count($0) }.reduce(0, +)
    draft.print(Number(sum + random.int(1...20)), in: "r.topics")
    return ["r.topics"]
  }

  /// More replies than requests closed, in a table that adds up.
  private static let replies = SeededError("G17.replies", in: [.stat2014]) { draft, random in
    let cells = ["q.replied", "q.replied.granted"]
    let more = random.int(1...9)
    for cell in cells { draft.print(Number((draft.count(cell) ?? 0) + more), in: cell) }
    return cells
  }

  /// A report that leaves out one of the topics of the Regulations of 2007.
  private static let missingTopic = SeededError("G20.topic", in: [.stat2014]) { draft, random in
    draft.dropSentences(
      holding: random.pick([["收费", "费用", "收取", "免费", "减免"], ["复议", "诉讼", "申诉"]]))
    return draft.lengthOfProse > 340 ? [] : nil
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
