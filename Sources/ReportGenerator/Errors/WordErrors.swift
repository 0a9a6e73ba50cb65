import Disclosure

/// Prose that contradicts itself, or is another's.
extension SeededError {
  static let words: [SeededError] = [
    .share, .growth, .feesPaid, .list, .twoTotals, .twoItems, .otherYear, .yearOfRequests,
    .otherAgency, .suggestions,
    .repeatedClause, .repeatedWord, .filler,
  ]

  /// A share that is not that of its number in any total.
  private static let share = prose("N07.share") {
    draft, random in
    let (new, part) = (draft.truth.count("s3.new.total"), draft.truth.count("s3.granted.total"))
    guard new > 0, part > 0, part <= new else { return nil }
    let percent = random.int(1...99)
    let wholes = draft.wholes + [new, part, percent]
    guard !wholes.contains(where: { abs($0 * percent - part * 100) <= $0 }) else { return nil }
    let prose = Prose(draft.truth)
    draft.say(
      prose.filled(random.pick(Prose.received), new) + "。予以公开\(part)件,占\(percent)%。", of: .requests)
    return []
  }

  /// A growth that is not that of the two numbers beside it.
  private static let growth = prose("N10.base") {
    draft, random in
    let new = draft.truth.count("s3.new.total")
    guard new > 0 else { return nil }
    let base = random.int(1...2 * new)
    let percent = random.int(1...95)
    let change = (new - base) * 100
    guard base != new, abs(abs(change) - percent * base) > base else { return nil }
    let prose = Prose(draft.truth)
    let word = new > base ? "增加" : "减少"
    draft.say(
      prose.filled(random.pick(Prose.received), new)
        + prose.filled(",比{Y-}年(\(base)件)\(word)\(percent)%。"), of: .requests)
    return []
  }

  /// Fees in section one that section six denies.
  private static let feesPaid = prose("N13.paid") { draft, random in
    draft.write([Prose(draft.truth).filled("{Y}年,{WE}未收取信息处理费。")], inSection: 6)
    draft.add("全年收取信息处理费\(random.int(20...900))元。", to: .requests)
    return []
  }

  /// Parts that do not add up to their total.
  private static let list = prose("N15.list", in: []) { draft, random in
    let parts = (0..<3).map { _ in random.int(5...90) }
    let total = parts.reduce(0, +) + random.int(1...4)
    draft.say(Prose.list(of: total, parts), of: .disclosed)
    return []
  }

  /// The year's requests twice.
  private static let twoTotals = prose("N16.requests") { draft, random in
    guard draft.isLocal, draft.truth.count("s3.new.total") > 0 else { return nil }
    let (new, carried) = (draft.truth.count("s3.new.total"), draft.truth.count("s3.carryIn.total"))
    let more = random.int(1...20)
    guard more != carried else { return nil }
    let prose = Prose(draft.truth)
    draft.say(prose.filled("{Y}年,{WE}共收到政府信息公开申请{N}件。", new), of: .requests)
    draft.add(prose.filled(Prose.summary, new + more), to: .general)
    return []
  }

  /// The items published in the year twice.
  private static let twoItems = prose("N16.items", in: []) {
    draft, random in
    guard draft.isLocal else { return nil }
    let count = random.int(20...900)
    let prose = Prose(draft.truth)
    draft.say(prose.filled("{Y}年,{WE}主动公开政府信息{N}条。", count), of: .disclosed)
    draft.add("全年共主动公开政府信息\(count + random.int(1...90))条。", to: .general)
    return []
  }

  /// The first sentence of the year before.
  private static let otherYear = prose("N17.opening") { draft, random in
    let text = Prose(draft.truth.with(year: draft.truth.year - 1)).general(&random)
    guard !text.contains("\(draft.truth.year)") else { return nil }
    draft.say(text, of: .general)
    return []
  }

  /// The requests of the year before.
  private static let yearOfRequests = prose("N17.requests") { draft, _ in
    let prose = Prose(draft.truth)
    draft.say(prose.filled("{Y-}年,{WE}未收到政府信息公开申请。"), of: .requests)
    draft.dropSentences(holding: ["全年共收到政府信息公开申请"])
    return []
  }

  /// A sentence of another agency's report.
  private static let otherAgency = prose("N18.opening") { draft, random in
    guard draft.isLocal, let other = GeneratedAgency.sibling(of: draft.truth.agency, &random) else {
      return nil
    }
    draft.say(
      Prose(draft.truth.with(agency: other)).filled(
        "{Y}年,{AG}坚持以公开为常态、不公开为例外,认真落实政务公开工作的各项部署。"), of: .general)
    return []
  }

  /// Suggestions that were published in one sentence and never received in another.
  private static let suggestions = prose("N19.denied") { draft, _ in
    let prose = Prose(draft.truth)
    draft.write([prose.filled("{Y}年,未收到人大代表建议、政协提案。")], inSection: 6)
    draft.add("及时公开财政预决算、人大代表建议和政协提案办理情况。", to: .disclosed)
    return []
  }

  /// A clause twice.
  private static let repeatedClause = prose("N20.clause", in: []) {
    draft, random in
    let clause = random.pick(["健全信息发布审核制度", "严格落实三审三校", "为群众提供了更多渠道"])
    draft.add("\(clause),\(clause),确保公开信息准确规范。", to: .general)
    return []
  }

  /// A word twice.
  private static let repeatedWord = prose("N20.word", in: []) {
    draft, random in
    let word = random.pick(["工作", "制度", "机制", "渠道"])
    draft.add("积极完善依申请公开\(word)\(word),便利群众。", to: .general)
    return []
  }

  /// Problems of regions in general in the report of a local agency.
  private static let filler = prose("N21.filler") { draft, random in
    let agency = Agency(name: draft.truth.agency.name)
    guard
      agency.kind == .township || agency.kind == .department && agency.level == .county,
      !agency.name.hasSuffix("办公室")
    else { return nil }
    let who = random.pick(["部分地区", "一些地区", "多数部门"])
    draft.write(["\(who)对政府信息公开工作重视不够。下一步将加强学习,不断改进。"], inSection: 5)
    return []
  }
}

extension Draft {
  /// Whether the report is that of a body of which it is sure that its text counts what its table does.
  fileprivate var isLocal: Bool {
    [.department, .township].contains(Agency(name: truth.agency.name).kind)
  }

  /// The totals of requests that a share may be one of.
  fileprivate var wholes: [Int] {
    func sum(_ prefix: String) -> Int {
      form.resultRows.filter { $0.hasPrefix(prefix) }.reduce(0) { $0 + truth.count("\($1).total") }
    }
    let (new, carried) = (truth.count("s3.new.total"), truth.count("s3.carryIn.total"))
    let done = truth.count("s3.resultTotal.total")
    let (other, dropped) = (sum("s3.other."), sum("s3.notProcessed."))
    return [
      new + carried, done, done - carried, done - other, done - dropped, done - other - dropped,
    ]
  }
}
