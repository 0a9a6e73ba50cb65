import Disclosure

extension Draft {
  /// The report of a truth, undamaged.
  init(_ truth: Truth, _ random: inout Random) {
    self.truth = truth
    expected = truth.figures.map { Expectation($0.map(Entry.number) ?? .absent) }
    let prose = Prose(truth)
    title = ["\(truth.agency.name)\(truth.year)年政府信息公开工作年度报告"]
    opening = prose.opening(&random)
    if truth.form == .stat2014 {
      parts = oldParts(prose, &random)
    } else {
      parts = newParts(prose, &random)
    }
    closing = random.chance(40) ? prose.signature : []
  }

  private func newParts(_ prose: Prose, _ random: inout Random) -> [Part] {
    let headings = Self.numbered(truth.form.sections.map(\.title.zh))
    return [
      Part(heading: headings[0], blocks: prose.overview(&random).map(Block.prose)),
      Part(heading: headings[1], blocks: [.table(Grid(proactive: truth))]),
      Part(heading: headings[2], blocks: [.table(Grid(requests: truth))]),
      Part(heading: headings[3], blocks: [.table(Grid(disputes: truth))]),
      Part(heading: headings[4], blocks: prose.problems(&random).map(Block.prose)),
      Part(heading: headings[5], blocks: prose.other(&random).map(Block.prose)),
    ]
  }

  private func oldParts(_ prose: Prose, _ random: inout Random) -> [Part] {
    let headings = Self.numbered([
      "概述", "主动公开政府信息情况", "依申请公开政府信息情况", "收费及减免情况", "行政复议和行政诉讼情况", "存在的问题和改进措施",
    ])
    return [
      Part(heading: headings[0], blocks: [.prose(prose.general(&random))]),
      Part(
        heading: headings[1],
        blocks: ([prose.disclosed(&random)] + prose.upkeep(&random)).map(Block.prose)),
      Part(heading: headings[2], blocks: [.prose(prose.requests(&random))]),
      Part(heading: headings[3], blocks: [.prose(prose.filled(random.pick(Prose.oldFees)))]),
      Part(heading: headings[Self.oldDisputes], blocks: [.prose(prose.oldDisputes(&random))]),
      Part(heading: headings[5], blocks: prose.problems(&random).map(Block.prose)),
      Part(
        heading: nil,
        blocks: [
          .prose("附件:《\(truth.agency.name)政府信息公开情况统计表(\(truth.year)年度)》"),
          .table(Grid(statistics: truth)),
        ]),
    ]
  }

  /// The place of the section on disputes in an older report.
  static let oldDisputes = 4

  static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// Headings with their numbers.
  static func numbered(_ titles: [String]) -> [String] {
    zip(numerals, titles).map { "\($0)、\($1)" }
  }
}
