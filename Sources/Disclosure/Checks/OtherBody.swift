/// Whether the year before is that of the same body.
extension Check {
  /// Y08: an agency that was renamed, merged or newly formed is not compared with the year before.
  static let otherBody = Check(
    "Y08", .note,
    title: .init(zh: "机构更名或合并", en: "Renamed or merged"),
    rule: .init(
      zh: "机构更名、合并或新组建的年度,不与上一年度核对。",
      en:
        "In a year of renaming, merger or formation an agency is not compared with the year before."
    ),
    basis: "机构改革"
  ) { examination in
    guard examination.previous != nil else { return examination.notApply() }
    switch examination.otherBody {
    case nil: examination.pass()
    case .named(let name):
      examination.add(
        Finding(
          "Y08", .note, .uncertain, at: examination.report.agency?.position,
          zh: "上一年度报告的机关是“\(name)”,名称不同,未作跨年核对。",
          en: "The report of the year before is that of “\(name)”; the years were not compared."))
    case .told(let quote, let position):
      examination.add(
        Finding(
          "Y08", .note, .uncertain, at: position,
          zh: "文中写明机构更名、合并或新组建(“\(quote)”),未作跨年核对。",
          en: "The text tells of a renaming, merger or formation (“\(quote)”); the years were not "
            + "compared."))
    }
  }
}

/// Why the report of the year before is another body's.
enum OtherBody: Hashable, Sendable {
  /// It names another agency.
  case named(String)
  /// A sentence of the report tells of a renaming, a merger or a formation.
  case told(String, at: Position)

  /// What speaks against comparing a report with the one before; `nil` if nothing does.
  init?(_ report: Report, after previous: Report) {
    if let own = report.agency?.value, let old = previous.agency?.value,
      own.canonicalName != old.canonicalName, !AgencyName.areAlike(own, old)
    {
      self = .named(old.name)
      return
    }
    guard let name = report.agency?.value.name, let year = report.year?.value else { return nil }
    for passage in report.prose where !Self.changes.matches(in: passage.text).isEmpty {
      for sentence in passage.text.split(whereSeparator: Self.ends.contains) {
        let sentence = String(sentence)
        guard Self.isAbout(name, of: year, sentence) else { continue }
        self = .told(String(sentence.prefix(40)), at: passage.position)
        return
      }
    }
    return nil
  }

  /// Whether a sentence says that the agency itself was changed in the year.
  private static func isAbout(_ name: String, of year: Int, _ sentence: String) -> Bool {
    let changes = Set(changes.matches(in: sentence).map(\.phrase))
    guard !changes.isEmpty else { return false }
    let speaksOfItself = sentence.holds(name) || sentence.holds(anyOf: selves)
    guard speaksOfItself, !sentence.holds("以来"), !sentence.holds(anyOf: others) else {
      return false
    }
    let years = (2000...2099).filter { sentence.holds("\($0)年") }
    guard years.isEmpty || years.contains(year) else { return false }
    return changes != ["机构改革"] || sentence.holds(anyOf: mergers)
  }

  /// Words of which each tells of a change, the last only with another.
  private static let changes = Phrases([
    "更名为", "合并组建", "整合组建", "重新组建", "新组建", "合并成立", "撤镇设", "撤乡设", "撤县设", "机构改革",
  ])
  private static let mergers = ["划入", "并入", "合并", "组建", "更名", "整合", "撤销", "挂牌成立"]
  /// How a report speaks of its own agency.
  private static let selves = [
    "我局", "本局", "我委", "本委", "我办", "本办", "我厅", "本厅", "本机关", "本单位", "我单位", "我镇", "本镇", "我乡",
    "我街道", "本街道",
  ]
  /// What else is renamed or formed.
  private static let others = ["公众号", "网站", "栏目", "专栏", "小组", "微博", "平台", "协会", "公司", "社区", "队伍"]
  private static let ends = Set<Character>("。;!\u{FF1B}\u{FF01}")
}
