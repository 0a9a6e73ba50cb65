import Disclosure

/// The reports that a report is read with: those of its agency for other years, or of other agencies.
struct Company: Sendable {
  /// What a report is read with.
  enum Scope: Sendable {
    /// Nothing.
    case alone
    /// The report of the year before.
    case years
    /// Those of the four years before.
    case series
    /// That of another agency for the same year.
    case agencies
    /// Those of the bodies below a government, and their roster.
    case subordinates
  }

  /// The other reports, the year before first.
  var drafts: [Draft] = []
  /// The lines of a roster, where there is one.
  var roster: [String] = []

  /// A report and the others it is read with, all of them true; `nil` if a truth has no such company.
  static func make(
    _ scope: Scope, of first: Truth, _ random: inout Random
  ) -> (own: Draft, company: Company)? {
    switch scope {
    case .alone: return (Draft(first, &random), Company())
    case .years: return years(1, after: first, &random)
    case .series: return years(4, after: first, &random)
    case .agencies:
      let other = GeneratedAgency.like(first.agency, &random)
      let truth = Truth(first.form, &random).with(agency: other, year: first.year)
      return (Draft(first, &random), Company(drafts: [Draft(truth, &random)]))
    case .subordinates: return subordinates(of: first, &random)
    }
  }

  private static func years(
    _ count: Int, after first: Truth, _ random: inout Random
  ) -> (own: Draft, company: Company)? {
    let last = min(first.form.years.upperBound, 2025)
    let start = max(first.form.years.lowerBound, min(first.year, last - count))
    guard start + count <= last else { return nil }
    var truths = [first.with(year: start)]
    for _ in 0..<count { truths.append(truths[truths.count - 1].next(&random)) }
    var drafts = truths.map { Draft($0, &random) }
    // No year is copied from another.
    for place in drafts.indices {
      drafts[place].parts[0].blocks.append(.prose(novelty(place, &random)))
    }
    let own = drafts.removeLast()
    return (own, Company(drafts: drafts.reversed()))
  }

  /// A government whose every figure is the sum of those of its two departments.
  private static func subordinates(
    of first: Truth, _ random: inout Random
  ) -> (own: Draft, company: Company)? {
    let place = random.pick(["云溪县", "和林区", "青山市"])
    let government = GeneratedAgency(
      "人民政府", of: place, we: "我" + place.suffix(1), isGovernment: true)
    let parts = ["财政局", "教育局"].map { bureau -> Truth in
      let agency = GeneratedAgency(bureau, of: place, we: "我局")
      return Truth(first.form, &random).with(
        agency: agency, year: first.year,
        figures: Figures(of: first.form, by: agency, &random).values)
    }
    let sums = first.form.cells.indices.map { cell -> Number? in
      let figures = parts.compactMap { $0.figures[cell] }
      return figures.count == parts.count ? figures.reduce(.zero, +) : nil
    }
    guard parts[0].figures.map({ $0 == nil }) == parts[1].figures.map({ $0 == nil }) else {
      return nil
    }
    let roster =
      ["机关,上级,下级齐全", "\(government.name),,是"]
      + parts.map { "\($0.agency.name),\(government.name)," }
    return (
      Draft(first.with(agency: government, figures: sums), &random),
      Company(drafts: parts.map { Draft($0, &random) }, roster: roster)
    )
  }

  /// What was new in a year.
  private static func novelty(_ year: Int, _ random: inout Random) -> String {
    let texts = [
      "制定专项行动方案,分解任务清单,逐项明确时限和责任科室,每季度通报进展,推动各项工作落到实处,并结合实际细化了公开目录的三级事项,方便群众按图索骥。",
      "邀请企业代表走进机关,现场观摩业务办理流程,收集意见后逐条研究采纳,将办事指南改写为通俗易懂的问答,并制作短视频和一图读懂等多种形式广泛传播。",
      "在便民大厅增设自助查阅终端,安排志愿者引导老年人使用,同步更新纸质资料架,按月补充宣传折页,让不会上网的居民也能及时了解惠民政策的最新变化。",
      "围绕营商环境开展政策汇编,梳理历年文件的效力状态,清理过期内容,标注废止日期,统一附件格式,并与上级数据库比对校验,保证检索结果准确可用。",
      "选派业务骨干参加跟班学习,回来后以老带新开展轮训,编写操作手册,归纳常见差错,建立互查互评机制,持续增强全体工作人员的法治意识和服务意识。",
    ]
    return texts[year % texts.count]
  }
}
