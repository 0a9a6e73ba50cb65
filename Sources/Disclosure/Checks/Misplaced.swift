/// What the prose took over from another report: another year, another agency, another's words.
extension Check {
  /// N17: what the prose says of the year is of the report's year.
  static let otherYear = Check(
    "N17", .warning,
    title: .init(zh: "文中年份", en: "Years in the text"),
    rule: .init(
      zh: "正文叙述本年度工作时所写年份,应为报告年度。",
      en: "What the text says of the year's work is of the report's year."),
    basis: "经验"
  ) { examination in
    guard let prose = DatedProse(of: examination.report) else { return examination.notApply() }
    examination.report(
      prose.misdated.map { sentence, named in
        let place = sentence.passage.position
        return Finding(
          "N17", .warning, left: Number(named), right: Number(prose.year), at: place,
          zh:
            "\(place.named(.zh))称“\(sentence.quote.beginning)”,所写为\(named)年,不是报告年度\(prose.year)年。",
          en: "\(place.named(.en)) says “\(sentence.quote.beginning)”, of \(named) and not of "
            + "\(prose.year), the year of the report.")
      })
  }

  /// N18: an agency that tells of its year's work calls itself by its own name.
  static let otherAgency = Check(
    "N18", .warning,
    title: .init(zh: "文中机关名称", en: "Agencies in the text"),
    rule: .init(
      zh: "正文叙述本机关工作时所写名称,应为本机关名称。",
      en: "The agency whose work the text tells of is the one that reports."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    guard let agency = report.agency, agency.evidence == .title else {
      return examination.notApply()
    }
    var found: [(ProseSentence, Agency)] = []
    for sentence in report.sentences(holding: ["年"]) where sentence.isOpening {
      var cursor = LetterCursor(sentence.letters)
      guard cursor.year() == report.year?.value else { continue }
      cursor.skip(commas)
      guard let name = AgencyName.subject(of: sentence.letters, at: cursor.place) else { continue }
      let other = Agency(name: name.text)
      if agency.value.isSurelyNot(other) { found.append((sentence, other)) }
    }
    examination.report(
      found.prefix(1).map { sentence, other in
        let place = sentence.passage.position
        return Finding(
          "N18", .warning, at: place,
          zh:
            "\(place.named(.zh))称“\(sentence.quote.beginning)”,所写机关是“\(other.name)”,不是“\(agency.value.name)”。",
          en:
            "\(place.named(.en)) says “\(sentence.quote.beginning)”, of “\(other.name)” and not of "
            + "“\(agency.value.name)”.")
      })
  }

  private static let commas: WordList = ", ，"

  /// N21: an agency speaks of itself and not of regions and departments in general.
  static let filler = Check(
    "N21", .note,
    title: .init(zh: "套话", en: "Words of another's report"),
    rule: .init(
      zh: "县级以下单个机关的报告写本机关的问题,不写“部分地区”“多数部门”。",
      en: "A local agency writes of its own problems and not of those of regions and departments."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    guard let agency = report.agency?.value, let section = report.section(5),
      agency.kind == .township || agency.kind == .department && agency.level == .county,
      !agency.name.hasSuffix("办公室"), !agency.name.hasSuffix("政府办")
    else { return examination.notApply() }
    let found = section.passages.flatMap { passage in
      fillers.matches(in: passage.text).map { ($0, passage) }
    }.first { match, passage in
      let behind = Letters(passage.text.after(match.offset + match.phrase.utf8.count).prefix(4))
      let before = passage.text.before(match.offset).last
      return (before.map(starts.contains) ?? true) && subjects.word(in: behind, at: 0) != nil
    }
    examination.report(
      [found].compactMap(\.self).map { match, passage in
        Finding(
          "N21", .note, at: passage.position,
          zh: "\(passage.position.named(.zh))以“\(match.phrase)”为主语,不像是本机关自己的情况,可能套用了其他报告。",
          en:
            "\(passage.position.named(.en)) is about “\(match.phrase)” and hardly about the agency "
            + "itself; it may be taken from another report.")
      })
  }

  private static let fillers = Phrases([
    "部分地区", "一些地区", "有的地区", "部分地方和部门", "一些地方和部门", "多数部门",
  ])

  /// What stands before a subject.
  private static let starts: Set<Character> = [
    "。", "\u{FF0C}", ",", ";", "\u{FF1B}", ":", "\u{FF1A}", "是",
  ]
  /// What goes on behind it.
  private static let subjects: WordList = """
    对 存在 没有 未 不 重视 仍 还 认识 政务公开 信息公开 公开 主动 工作 和部门 、部门 单位 在
    """
}

extension Agency {
  /// Whether another name is surely that of another agency: one township for another, or one bureau
  /// for the same bureau of another place. Bureaus of one place may be one under two names.
  fileprivate func isSurelyNot(_ other: Agency) -> Bool {
    guard kind == other.kind, !AgencyName.areAlike(self, other),
      !other.name.hasPrefix("原"), !other.name.hasSuffix("委")
    else { return false }
    switch kind {
    case .township:
      let core = other.core
      return core.count > 1 && !Letters(name).contains(core)
    case .department:
      let (own, others) = (places, other.places)
      return own.rest.count > 2 && own.rest == others.rest && own.last.count > 2
        && others.last.count > 2 && !Letters(name).contains(others.last)
        && !Letters(other.name).contains(own.last)
    default: return false
    }
  }

  /// The proper name of a township, without what it belongs to and what it is.
  private var core: Letters {
    var name = Letters(name)
    if let end = ["人民政府", "办事处"].first(where: { (end: Letters) in
      name.has(end, at: name.count - end.count)
    }) {
      name = Letters(name[0..<name.count - end.count])
    }
    if let end = ["街道", "地区", "镇", "乡"].first(where: { (end: Letters) in
      name.has(end, at: name.count - end.count)
    }) {
      name = Letters(name[0..<name.count - end.count])
    }
    let start = name.units.lastIndex { AgencyName.places.units.contains($0) }
    return Letters(name[(start.map { $0 + 1 } ?? 0)..<name.count])
  }

  /// The last place in the name of a bureau, 清水县, and what follows it.
  private var places: (last: Letters, rest: Letters) {
    let name = Letters(name)
    let ends = (0..<name.count).filter { place in
      AgencyName.places.units.contains(name[place])
        && !Self.noPlaces.contains { name.has($0, at: place) }
    }
    guard let end = ends.last else { return ("", name) }
    let start = ends.dropLast().last
    return (
      Letters(name[(start.map { $0 + 1 } ?? 0)..<end + 1]), Letters(name[end + 1..<name.count])
    )
  }

  /// Words in the names of bureaus whose first letter ends no place.
  private static let noPlaces: [Letters] = ["市场", "市容", "区域"]
}

extension ProseSentence {
  /// Whether its paragraph begins with it, or it follows the head of its paragraph.
  fileprivate var isOpening: Bool { isWhole && offset < 60 }
}

extension String {
  /// The beginning of a sentence that is too long to quote.
  var beginning: String { utf8.count > 120 ? prefix(40) + "…" : self }
}
