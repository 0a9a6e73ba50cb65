import Disclosure

/// What the text of a report must say and does not, or says and must not.
extension SeededError {
  static let texts: [SeededError] = [
    .noContact, .noPeriod, .shortPeriod, .otherPeriod, .repealedText, .oldForm, .fewAspects,
    .noProblems,
    .noFees, .noAccountability, .longOverview, .template, .noAttachment,
  ]

  private static let noContact = SeededError("F12.contact", shown: \.keepsParagraphs) {
    draft, random in
    draft.open([Prose.bases, Prose.periods], &random)
  }

  private static let noPeriod = SeededError("F13.none", shown: \.keepsParagraphs) { draft, random in
    draft.open([Prose.bases, Prose.contacts], &random)
  }

  private static let shortPeriod = SeededError("F13.short", shown: \.keepsParagraphs) {
    draft, random in
    draft.open([Prose.bases, ["本报告所列数据的统计期限自{Y}年1月1日起,至{Y}年12月30日止。"], Prose.contacts], &random)
  }

  /// The period of the year before.
  private static let otherPeriod = SeededError("F13.year", shown: \.keepsParagraphs) {
    draft, random in
    draft.open([Prose.bases, ["本报告所列数据的统计期限自{Y-}年1月1日起,至{Y-}年12月31日止。"], Prose.contacts], &random)
  }

  private static let repealedText = SeededError(
    "F14.law", in: .sixSections, shown: \.keepsParagraphs
  ) { draft, random in
    draft.open(
      [["根据《中华人民共和国政府信息公开条例》(国务院令第492号)的规定,{AG}编制本报告。"], Prose.periods, Prose.contacts], &random)
  }

  private static let oldForm = SeededError("F14.form", in: [.gov2021], shown: \.keepsParagraphs) {
    draft, random in
    draft.open([["按照国办公开办函〔2019〕60号的要求,{AG}编制本报告。"], Prose.periods, Prose.contacts], &random)
  }

  /// Section one without some of its five topics.
  private static let fewAspects = SeededError("F15.aspects", in: .sixSections) { draft, random in
    let prose = Prose(draft.truth)
    draft.write(
      ["\(draft.truth.year)年,主动公开政府信息\(random.int(3...90))条。", prose.requests(&random)],
      inSection: 1)
    return []
  }

  private static let noProblems = SeededError("F16.none", in: .sixSections) { draft, random in
    draft.write([random.pick(["无", "无。", "暂无。"])], inSection: 5)
    return []
  }

  private static let noFees = SeededError("F17.fees", in: [.gov2021]) { draft, _ in
    guard !Draft.tellsOfFees(draft.parts[0]), Draft.tellsOfFees(draft.parts[5]) else { return nil }
    draft.write(["无其他需要报告的事项。"], inSection: 6)
    return []
  }

  private static let noAccountability = SeededError("F18.nothing", in: .sixSections) { draft, _ in
    guard Agency(name: draft.truth.agency.name).kind == .government else { return nil }
    draft.dropSentences(holding: ["考核", "评议", "责任", "问责", "评估", "监督", "监管"])
    return []
  }

  private static let longOverview = SeededError("F19.long", in: .sixSections) { draft, random in
    let prose = Prose(draft.truth)
    let texts = Prose.generals + Prose.management + Prose.platforms + Prose.supervision
    for _ in 0..<3 {
      draft.parts[0].blocks += texts.map { .prose(prose.filled($0, random.int(2...90))) }
    }
    return []
  }

  /// 20XX年, or ××局, of a template.
  private static let template = SeededError("F20.sign") { draft, random in
    let text = random.pick(["20XX年", "20xx年", "20××年"])
    let year = "\(draft.truth.year)年"
    guard case .prose(let general)? = draft.parts[0].blocks.first, general.hasPrefix(year) else {
      return nil
    }
    draft.parts[0].blocks[0] = .prose(text + general.dropFirst(year.count))
    return []
  }

  private static let noAttachment = SeededError(
    "F20.attachment", in: .sixSections, shown: \.keepsParagraphs
  ) { draft, _ in
    draft.closing.append("附件:")
    return []
  }
}

extension Draft {
  /// Writes the sentences before the first heading: one of each list.
  fileprivate mutating func open(_ lists: [[String]], _ random: inout Random) -> [String]? {
    let prose = Prose(truth)
    let text = lists.map { prose.filled(random.pick($0), random.int(1_000_000...8_999_999)) }
      .joined()
    guard opening.joined() != text else { return nil }
    opening = [text]
    return []
  }

  /// Whether a section speaks of fees.
  fileprivate static func tellsOfFees(_ part: Part) -> Bool {
    part.blocks.contains { block in
      guard case .prose(let text) = block else { return false }
      return ["处理费", "收费", "收取"].contains { text.contains($0) }
    }
  }
}
