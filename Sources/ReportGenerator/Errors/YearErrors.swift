import Disclosure

/// Reports that do not agree with that of the year before, or with the agency's others.
extension SeededError {
  static let years: [SeededError] = [
    .carryOver, .exchanged, .inForce, .repealed, .fees, .items, .published, .decisionsTenfold,
    .laterSuits, .disputes, .pendingLost, .closed, .budget,
    .growthOverYears,
  ]

  /// One column of the requests carried in, and what rests on it.
  private static let carryOver = overYears("Y01.column", in: .sixSections) { draft, _, random in
    let column = random.pick(Form.applicants)
    let rows = ["s3.carryIn", "s3.granted", "s3.resultTotal"]
    return draft.raise(rows.flatMap { ["\($0).\(column)", "\($0).total"] }, by: random.int(1...9))
  }

  /// Two columns of the requests carried in.
  private static let exchanged = overYears("R11.columns", in: .sixSections) { draft, _, random in
    let cells = Form.applicants.map { "s3.carryIn.\($0)" }
    let place = random.int(0...4)
    let (one, two) = (cells[place], cells[place + 1])
    guard let first = draft.count(one), let second = draft.count(two), first != second else {
      return nil
    }
    draft.print(Number(second), in: one)
    draft.print(Number(first), in: two)
    return [one, two]
  }

  private static let documents = "s2.a1.normativeDocs"

  /// More documents in force than those of the year before and the new ones.
  private static let inForce = overYears("P02.inForce", in: [.gov2021]) { draft, _, random in
    draft.raise(["\(documents).inForce"], by: random.int(1...30))
  }

  /// More documents repealed than there were.
  private static let repealed = overYears(
    "P03.repealed", and: ["P02"], in: [.gov2021]
  ) { draft, _, random in
    let before = draft.truth.countBefore("\(documents).inForce") ?? 0
    let made = draft.count("\(documents).made") ?? 0
    draft.print(Number(before + made + random.int(1...9)), in: "\(documents).repealed")
    return ["\(documents).repealed"]
  }

  /// Yuan where ten thousand of them are counted.
  private static let fees = overYears("P06.yuan", in: [.gov2021]) { draft, _, _ in
    draft.inYuan("s2.a8.adminFees.amountWan")
  }

  /// The same in the older table.
  private static let budget = overYears("G19.yuan", in: [.stat2014]) { draft, _, random in
    draft.inYuan(random.pick(["f.requestFees", "o.budget"]))
  }

  /// More items than there were at the end of the year before.
  private static let items = overYears("P23.items", in: [.gov2019]) { draft, _, random in
    let row = random.pick(["a5.licensing", "a5.otherServices", "a6.penalties", "a6.coercion"])
    return draft.raise(["s2.\(row).prevItems"], by: random.int(1...30))
  }

  /// Of documents published in all, only the new ones.
  private static let published = overYears("P24.total", in: [.gov2019]) { draft, _, _ in
    let cell = "\(documents).totalPublished"
    let fresh = draft.count("\(documents).newPublished") ?? 0
    guard draft.truth.countBefore(cell) ?? 0 > 0 else { return nil }
    draft.print(Number(fresh), in: cell)
    return [cell]
  }

  /// Ten times as many decisions as in the year before.
  private static let decisionsTenfold = overYears("P27.tenfold", in: .sixSections) {
    draft, _, random in
    let cell = "s2.\(random.pick(["a5.licensing", "a6.penalties", "a6.coercion"])).decisions"
    guard let before = draft.truth.countBefore(cell), before >= 50 else { return nil }
    draft.print(Number(before * 10 + random.int(0...9)), in: cell)
    return [cell]
  }

  /// More lawsuits after a reconsideration than there were reconsiderations.
  private static let laterSuits = overYears("D04.suits", in: .sixSections) { draft, _, random in
    let reviews =
      (draft.count("s4.review.total") ?? 0) + (draft.truth.countBefore("s4.review.total") ?? 0)
    let lack = reviews + random.int(1...9) - (draft.count("s4.afterReview.total") ?? 0)
    return lack > 0
      ? draft.raise(["s4.afterReview.total", "s4.afterReview.upheld"], by: lack) : nil
  }

  /// More lawsuits than there were requests.
  private static let disputes = overYears("D05.disputes", in: .sixSections) { draft, _, random in
    let requests =
      ["s3.new.total", "s3.carryIn.total"].reduce(0) { $0 + (draft.count($1) ?? 0) }
      + (draft.truth.countBefore("s3.new.total") ?? 0)
    guard requests < 200 else { return nil }
    return draft.raise(
      ["s4.direct.total", "s4.direct.upheld"], by: requests + random.int(1...9))
  }

  /// Fewer cases than were pending the year before.
  private static let pendingLost = overYears("D06.pending", in: .sixSections) { draft, _, random in
    let block = random.pick(["review", "direct", "afterReview"])
    guard draft.truth.countBefore("s4.\(block).pending") ?? 0 > 0 else { return nil }
    let cells = ["upheld", "corrected", "other", "pending", "total"].map { "s4.\(block).\($0)" }
    for cell in cells { draft.print(.zero, in: cell) }
    return cells
  }

  /// More requests closed than there were.
  private static let closed = overYears("G16.closed", in: [.stat2014]) { draft, _, random in
    let open =
      (draft.truth.countBefore("q.received") ?? 0) - (draft.truth.countBefore("q.closed") ?? 0)
    let left = (draft.count("q.received") ?? 0) - (draft.count("q.closed") ?? 0)
    guard open > 0 else { return nil }
    return draft.raise(
      ["q.closed", "q.closed.onTime", "q.replied", "q.replied.granted"],
      by: open + left + random.int(1...9))
  }

  /// A growth that is not that over the year before.
  private static let growthOverYears = overYears("N10.years", in: .sixSections) {
    draft, _, random in
    let new = draft.truth.count("s3.new.total")
    let carried = draft.truth.countBefore("s3.carryIn.total") ?? 0
    guard new > 0, let base = draft.truth.countBefore("s3.new.total") else { return nil }
    let more = random.int(1...new)
    guard ![base, base + carried].contains(new - more) else { return nil }
    let prose = Prose(draft.truth)
    draft.say(
      prose.filled(random.pick(Prose.received), new) + ",比上年增加\(more)件。", of: .requests)
    draft.dropSentences(holding: ["全年共收到政府信息公开申请"])
    return []
  }

  /// An error that shows beside the report of the year before.
  static func overYears(
    _ id: String, and others: [String] = [], besides: Set<String> = [], in forms: [Form] = [],
    commit: @escaping @Sendable (inout Draft, inout Company, inout Random) -> [String]?
  ) -> SeededError {
    SeededError(
      id, and: others, besides: besides, in: forms, among: .years, shown: \.keepsParagraphs,
      together: commit)
  }
}

extension Draft {
  /// Prints counts that are so many larger, and names the cells; `nil` if one is not printed.
  fileprivate mutating func raise(_ cells: [String], by more: Int) -> [String]? {
    let counts = cells.compactMap { count($0) }
    guard counts.count == cells.count else { return nil }
    for (cell, count) in zip(cells, counts) { print(Number(count + more), in: cell) }
    return cells
  }

  /// Prints an amount in yuan where ten thousand of them are counted, which the year before has.
  fileprivate mutating func inYuan(_ cell: String) -> [String]? {
    guard let index = form.index(of: cell), let amount = truth.figures[index], amount > .zero,
      amount.scale <= 4, truth.before?[index] == amount, amount < Number(100_000)
    else { return nil }
    let yuan = Number(mantissa: amount.mantissa * 10_000, scale: amount.scale)
    print(yuan, in: cell)
    return [cell]
  }
}
