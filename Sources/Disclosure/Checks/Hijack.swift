/// Names of gambling and adult sites that hijacked copies carry in place of a place name.
extension Check {
  /// H03: no name of a gambling or adult site stands in place of another name.
  ///
  /// Agencies write of gambling for good reasons, 福利彩票, 打击网络赌博: a name fires only where it
  /// stands as a name, and the words that are names of no site only in the report's head.
  static let hijacked = Check(
    "H03", .warning,
    title: .init(zh: "非法网站名称", en: "Names of illegal sites"),
    rule: .init(
      zh: "报告中没有博彩、色情网站的名称。", en: "No name of a gambling or adult site stands in a report."),
    basis: "副本质量"
  ) { examination in
    let report = examination.report
    let position = report.title?.position ?? report.front.first?.position ?? Position(line: 1)
    let head =
      [report.title?.value, report.agency?.value.name].compactMap(\.self)
      .map { Passage($0, at: position) }
      + report.front + report.sections.map { Passage($0.title, at: $0.heading ?? position) }
    let body = report.sections.flatMap(\.passages)
    let headMatches = head.lazy.compactMap { found(inHead, in: $0) }
    let bodyMatches = body.lazy.compactMap { found(anywhere, in: $0) }
    guard let (name, place) = headMatches.first ?? bodyMatches.first else {
      return examination.pass()
    }
    examination.add(
      Finding(
        "H03", .warning, at: place, zh: "文中出现非法网站名称“\(name)”,该副本可能已被篡改,请核对原文。",
        en: "The name of an illegal site, “\(name)”, stands in the text: this copy may be hijacked."
      ))
  }

  /// Names that only a site bears.
  private static let siteNames = [
    "彩票网", "博彩网", "博彩官网", "博彩平台", "葡京", "365bet", "bet365", "365BET", "BET365", "VWIN",
    "vwin", "真人娱乐城", "真人娱乐场", "澳门赌场", "威尼斯人娱乐", "皇冠体育", "亚博体育", "六合彩", "时时彩",
    "百家乐", "成人视频",
  ]

  /// Words that an agency may use in passing, but not in a title or a first line.
  private static let headWords = ["老虎机", "五大联赛", "博彩", "德赢", "真人娱乐", "棋牌游戏", "赌场"]

  private static let anywhere = Phrases(siteNames)
  private static let inHead = Phrases(siteNames + headWords)

  /// Words of a clause that speaks of such sites for a good reason.
  private static let enforcement = [
    "打击", "整治", "查处", "查获", "取缔", "赌博", "涉赌", "诈骗", "犯罪", "违法", "非法", "抵制", "禁止",
    "案件",
  ]

  private static func found(_ names: Phrases, in passage: Passage) -> (String, Position)? {
    let match = names.matches(in: passage.text).first { match in
      !isLegitimate(match.phrase, at: match.offset, in: passage.text)
        && !passage.text.clause(around: match.offset).holds(anyOf: enforcement)
    }
    return match.map { match in
      let before = passage.text.before(match.offset).reversed().prefix { $0.isLetter || $0.isDigit }
      return (String(before.prefix(longestPrefix).reversed()) + match.phrase, passage.position)
    }
  }

  /// How much of a name is quoted before the words that betray it.
  private static let longestPrefix = 6

  /// Whether the word belongs to a lawful lottery: 福利彩票网点, 体育彩票网.
  private static func isLegitimate(_ name: String, at offset: Int, in text: String) -> Bool {
    guard name == "彩票网" else { return false }
    let (before, after) = (text.before(offset), text.after(offset).dropFirst(name.count))
    return before.hasSuffix("福利") || before.hasSuffix("体育")
      || ["点", "络", "站", "上"].contains { after.hasPrefix($0) }
  }
}
