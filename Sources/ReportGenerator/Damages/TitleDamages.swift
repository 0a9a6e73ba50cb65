/// Titles and years in other shapes.
extension Damage {
  /// Other wordings of the title.
  static let titleVariants = Damage("title.variant") { draft, _, random in
    let (name, year) = (draft.truth.agency.name, draft.truth.year)
    draft.title = [
      random.pick([
        "\(name)\(year)年度政府信息公开工作年度报告", "\(name)\(year)年政府信息公开工作年报", "\(name)\(year)年度政府信息公开年度报告",
        "\(year)年\(name)政府信息公开工作年度报告", "\(year)年度\(name)政府信息公开年报", "\(name)政府信息公开工作\(year)年度报告",
        "\(name)关于\(year)年度政府信息公开工作的年度报告", "\(name)\(year)年信息公开工作年度报告",
      ])
    ]
  }

  /// No title.
  static let missingTitle = Damage("title.missing") { draft, _, _ in draft.title = [] }

  /// The title on two lines, with the date in brackets below.
  static let brokenTitle = Damage("title.broken") { draft, _, random in
    let (name, year) = (draft.truth.agency.name, draft.truth.year)
    draft.title = random.pick([
      [name, "\(year)年政府信息公开工作年度报告"], ["\(name)\(year)年度政府", "信息公开工作年度报告"],
      ["\(name)\(year)年政府信息公开 工作年度报告", "(\(year + 1)年1 月15日)"],
    ])
  }

  /// The title twice.
  static let repeatedTitle = Damage("title.repeated") { draft, _, _ in
    draft.title += ["\(draft.truth.agency.name)\(draft.truth.year)年度政府信息公开工作年度报告"]
  }

  /// 年 and 月 lost behind digits: 202111日至1231日.
  static let lostYearMarks = Damage("year.lost") { draft, _, random in
    let year = draft.truth.year
    let period = random.pick([
      "\(year)11日至1231日", "\(year)1月1日至12月31日", "\(year) 1 1 日至 \(year) 12 31 日",
    ])
    draft.opening = ["本报告所列数据的统计期限自\(period)。"]
  }

  /// Blanks round the digits of dates: 2023 年 1 月.
  static let spacedYears = Damage("year.spaced") { draft, _, _ in
    let year = draft.truth.year
    draft.opening = ["本报告所列数据的统计期限自 \(year) 年 1 月 1 日起, 至 \(year) 年 12 月 31 日止。"]
    draft.title = ["\(draft.truth.agency.name) \(year) 年政府信息公开工作年度报告"]
  }

  /// Wide digits in the year.
  static let wideYears = Damage("year.wide") { draft, _, _ in
    draft.title = draft.title.map { $0.mapDigits(from: "０") }
    draft.opening = draft.opening.map { $0.mapDigits(from: "０") }
  }

  /// Dates of publication that are not the report's year.
  static let otherYears = Damage("year.other") { draft, _, random in
    let year = draft.truth.year
    draft.front += ["发布时间:\(year + random.int(1...4))-01-19", "更新时间:\(year + 2)-03-01"]
    draft.opening.insert("按照《关于做好\(year - 1)年政府信息公开工作年度报告的通知》要求,", at: 0)
  }
}
