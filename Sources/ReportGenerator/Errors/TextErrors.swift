import Disclosure

/// What the text of a report must say and does not, or says and must not.
extension SeededError {
  static let texts: [SeededError] = [
    .opening("F12.contact", Prose.bases, Prose.periods),
    .opening("F13.none", Prose.bases, Prose.contacts),
    .opening("F13.short", Prose.bases, ["本报告所列数据的统计期限自{Y}年1月1日起,至{Y}年12月30日止。"], Prose.contacts),
    .opening("F13.year", Prose.bases, ["本报告所列数据的统计期限自{Y-}年1月1日起,至{Y-}年12月31日止。"], Prose.contacts),
    .opening(
      "F14.law", in: .sixSections, ["根据《中华人民共和国政府信息公开条例》(国务院令第492号)的规定,{AG}编制本报告。"], Prose.periods,
      Prose.contacts),
    .opening(
      "F14.form", in: [.gov2021], ["按照国办公开办函〔2019〕60号的要求,{AG}编制本报告。"], Prose.periods, Prose.contacts
    ),
    .fewAspects, .noProblems, .noFees, .noAccountability, .longOverview, .template, .noAttachment,
  ]

  /// Other sentences before the first heading, one of each list.
  private static func opening(
    _ id: String, in forms: [Form] = [], _ lists: [String]...
  ) -> SeededError {
    prose(id, in: forms) { draft, random in
      let prose = Prose(draft.truth)
      let text = lists.map { prose.filled(random.pick($0), random.int(1_000_000...8_999_999)) }
        .joined()
      guard draft.opening.joined() != text else { return nil }
      draft.opening = [text]
      return []
    }
  }

  /// Section one without some of its five topics.
  private static let fewAspects = SeededError("F15.aspects", in: .sixSections) { draft, random in
    let prose = Prose(draft.truth)
    draft.write(
      ["\(draft.truth.year)年,主动公开政府信息\(random.int(3...90))条。", prose.requests(&random)],
      inSection: 1)
    return []
  }

  /// Nothing in the section on problems.
  private static let noProblems = SeededError("F16.none", in: .sixSections) { draft, random in
    draft.write([random.pick(["无", "无。", "暂无。"])], inSection: 5)
    return []
  }

  /// A section six that says nothing of fees.
  private static let noFees = SeededError("F17.fees", in: [.gov2021]) { draft, _ in
    guard !Draft.tellsOfFees(draft.parts[0]), Draft.tellsOfFees(draft.parts[5]) else { return nil }
    draft.write(["无其他需要报告的事项。"], inSection: 6)
    return []
  }

  /// A government that says nothing of how others are held to account.
  private static let noAccountability = SeededError("F18.nothing", in: .sixSections) { draft, _ in
    guard Agency(name: draft.truth.agency.name).kind == .government else { return nil }
    draft.dropSentences(holding: ["考核", "评议", "责任", "问责", "评估", "监督", "监管"])
    return []
  }

  /// A section one several times as long as asked for.
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

  /// A list of annexes with nothing in it.
  private static let noAttachment = prose("F20.attachment") { draft, _ in
    draft.closing.append("附件:")
    return []
  }
}

extension Draft {
  /// Whether a section speaks of fees.
  fileprivate static func tellsOfFees(_ part: Part) -> Bool {
    part.blocks.contains { block in
      guard case .prose(let text) = block else { return false }
      return ["处理费", "收费", "收取"].contains { text.contains($0) }
    }
  }
}
