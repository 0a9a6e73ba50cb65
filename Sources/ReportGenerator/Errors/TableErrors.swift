import Disclosure

/// Figures that are wrong by other rules than a sum of the form, and sums that the form has not.
extension SeededError {
  static let tables: [SeededError] = [
    .regulations, .decisions, .manyDecimals, .largeFees, .noMoneyUnit, .lawsuits, .topics, .replies,
    .missingTopic,
  ]

  /// Regulations of a body that may make none.
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
    let agency = GeneratedAgency(office, of: place, we: "我办")
    let cell = "s2.\(random.pick(["a5.licensing", "a6.penalties", "a6.coercion"])).decisions"
    draft.rewrite(
      as: draft.truth.with(agency: agency).remembering([cell: random.int(2...90)]), &random)
    return [cell]
  }

  private static let fees = "s2.a8.adminFees.amountWan"

  /// An amount to a tenth of a cent.
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

  /// An amount of which the form does not say the unit.
  private static let noMoneyUnit = SeededError("P26.unit", in: [.gov2019]) { draft, random in
    let (count, amount) = ("s2.a9.procurement.count", "s2.a9.procurement.amount")
    guard draft.count(amount) == 0 else { return nil }
    draft.print(Number(random.int(1...30)), in: count)
    draft.print(Number(mantissa: Int64(random.int(101...99_999)), scale: 2), in: amount)
    return [amount]
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

  /// More topics than replies to them.
  private static let topics = SeededError("G15.topics", in: [.stat2014]) { draft, random in
    let ways = ["r.pressConf", "r.interview", "r.interpretation", "r.microblog", "r.other"]
    let sum = ways.compactMap { draft.count($0) }.reduce(0, +)
    let most = max(sum, draft.count("r.topics") ?? 0)
    draft.print(Number(most + random.int(1...20)), in: "r.topics")
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
  private static let missingTopic = prose("G20.topic", in: [.stat2014]) { draft, random in
    draft.dropSentences(
      holding: random.pick([["收费", "费用", "收取", "免费", "减免"], ["复议", "诉讼", "申诉"]]))
    return draft.isLong() ? [] : nil
  }
}
