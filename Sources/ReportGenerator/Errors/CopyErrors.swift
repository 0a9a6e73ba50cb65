import Disclosure

/// Dates that are too late, too early or not alike, and copies that are not as the agency wrote them.
extension SeededError {
  static let dates: [SeededError] = [
    late("C01.late", [.department], 2...11, since: 2019),
    late("C02.late", [.government], 4...11, since: 2019),
    late("C03.late", Agency.Kind.allCases, 4...11, until: 2018),
    late("C04.late", [.township], 2...11, since: 2019),
    SeededError("C05.early", shown: \.hasNoOtherDate) { draft, random in
      draft.sign(draft.truth.year, random.int(3...11), random.int(1...28))
      return []
    },
    SeededError("C06.page", besides: ["C01", "C02", "C03", "C04"], shown: \.hasNoOtherDate) {
      draft, random in
      draft.sign(draft.truth.year + 1, 1, random.int(4...28))
      draft.front = ["发布时间:\(draft.truth.year + 1)-0\(random.int(5...9))-19"] + draft.front
      return []
    },
    SeededError("C07.none", .uncertain, shown: \.hasNoOtherDate) { draft, _ in
      guard !draft.closing.isEmpty else { return nil }
      draft.closing = []
      return []
    },
  ]

  /// A report signed in a later month than is allowed.
  private static func late(
    _ id: String, _ kinds: [Agency.Kind], _ months: ClosedRange<Int>, since first: Int = 0,
    until last: Int = 9_999
  ) -> SeededError {
    prose(id, in: []) { draft, random in
      let truth = draft.truth
      guard kinds.contains(Agency(name: truth.agency.name).kind),
        (first...last).contains(truth.year)
      else { return nil }
      let day = (month: random.int(months), day: random.int(1...28))
      draft.rewrite(as: truth.with(published: day), &random)
      draft.sign(truth.year + 1, day.month, day.day)
      return []
    }
  }

  static let copies: [SeededError] = [
    SeededError("H01.glosses", damage: .simplifiedGlosses),
    SeededError("H02.traditional", damage: .traditional),
    SeededError("H03.site") { draft, random in
      let name = random.pick(["手机彩票网", "澳门葡京", "皇冠体育"])
      draft.add("落实《\(name)重点领域政务公开清单》。", to: .general)
      return []
    },
    SeededError("H04.wrecked") { draft, _ in
      draft.add("\u{FFFD}\u{FFFD}", to: .general)
      return []
    },
    prose("H05.footer", in: []) { draft, _ in
      draft.closing += ["主办:\(draft.truth.agency.short)", "网站标识码:1101060001", "京ICP备20013709号"]
      return []
    },
    prose("H06.cut", in: []) { draft, random in
      let part = draft.form == .stat2014 ? draft.parts.count - 2 : 4
      draft.parts[part].blocks.append(
        .prose(
          Prose(draft.truth).filled(
            "{Y}年,{AG}坚持以公开为常态、不公开为例外,持续提升工作质效。健全信息发布审核制度,明确专人负责信息采集、审核和发布,做到先审查")))
      return []
    },
  ]
}

extension Draft {
  /// Signs the report on a day.
  fileprivate mutating func sign(_ year: Int, _ month: Int, _ day: Int) {
    closing = [truth.agency.name, "\(year)年\(month)月\(day)日"]
  }
}
