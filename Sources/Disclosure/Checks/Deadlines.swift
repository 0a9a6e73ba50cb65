/// The days by which a report must be published.
extension Check {
  /// C01: a department publishes by 31 January (Art. 49 of the Regulations of 2019).
  static let departmentDeadline = deadline(
    "C01", .warning, .init(zh: "部门报告的公布时限", en: "Deadline of departments"),
    .init(
      zh: "县级以上人民政府部门于次年1月31日前公布。", en: "A department publishes by 31 January."),
    basis: "条例(2019)第四十九条", month: 1, years: 2019...9999, kinds: [.department: .warning])

  /// C02: a government publishes by 31 March (Art. 49 of the Regulations of 2019); the committee of
  /// a zone is no government by law, so for it this is a note.
  static let governmentDeadline = deadline(
    "C02", .warning, .init(zh: "政府报告的公布时限", en: "Deadline of governments"),
    .init(zh: "县级以上人民政府于次年3月31日前公布。", en: "A government publishes by 31 March."),
    basis: "条例(2019)第四十九条", month: 3, years: 2019...9999,
    kinds: [.government: .warning, .committee: .note])

  /// C03: before 2019 every body publishes by 31 March (Art. 31 of the Regulations of 2007).
  static let oldDeadline = deadline(
    "C03", .warning, .init(zh: "2018 年及以前的公布时限", en: "Deadline before 2019"),
    .init(
      zh: "2008 至 2018 年度报告于次年3月31日前公布。",
      en: "Reports for 2008 to 2018 are published by 31 March."),
    basis: "条例(2007)第三十一条", month: 3, years: 2008...2018,
    kinds: Dictionary(uniqueKeysWithValues: Agency.Kind.allCases.map { ($0, .warning) }))

  /// C04: a township publishes by 31 January, by local practice.
  static let townshipDeadline = deadline(
    "C04", .note, .init(zh: "乡镇街道报告的公布时限", en: "Deadline of townships"),
    .init(zh: "乡镇、街道多于次年1月31日前公布。", en: "Townships mostly publish by 31 January."),
    basis: "地方惯例", month: 1, years: 2019...9999, kinds: [.township: .note])

  /// C05: a report is made after the year that it covers.
  static let madeTooEarly = Check(
    "C05", .warning,
    title: .init(zh: "统计期未满", en: "Before the period ended"),
    rule: .init(
      zh: "公布或成文日期不早于统计期的最后一天。", en: "A report is not dated before its period ends."),
    basis: "统计期为全年"
  ) { examination in
    let report = examination.report
    guard let date = report.published, let year = report.year?.value else {
      return examination.notApply()
    }
    let (made, month, day) = (date.value.year, date.value.month, date.value.day ?? 31)
    guard (made, month, day) < (year, 12, 31) else { return examination.pass() }
    let isOfPage = date.evidence == .metadata
    examination.add(
      Finding(
        "C05", .warning, isOfPage ? .uncertain : .fail, at: date.position,
        zh: "所载日期为 \(date.value),早于 \(year) 年度统计期结束\(isOfPage ? ",可能是网页日期有误" : "")。",
        en: "Its date is \(date.value), before the year \(year) ended"
          + (isOfPage ? "; the date of the page may be wrong." : ".")))
  }

  /// C06: signature and page bear dates that go together.
  static let datesDisagree = Check(
    "C06", .note,
    title: .init(zh: "日期不一致", en: "Dates that disagree"),
    rule: .init(
      zh: "落款日期、成文日期与页面的发布日期相差不超过 60 天。",
      en: "The dates of signature, of the document and of the page lie no more than 60 days apart."),
    basis: "经验(网站迁移、补发较常见)"
  ) { examination in
    let report = examination.report
    guard report.published != nil else { return examination.notApply() }
    examination.report(
      report.remarks.compactMap { remark in
        guard case .sourcesDisagree(.date, let taken, let other, let position) = remark
        else { return nil }
        return Finding(
          "C06", .note, at: position,
          zh: "所载日期不一致:一处为 \(taken),另一处为 \(other),相差超过 60 天(可能是补发或网站迁移)。",
          en:
            "Dates disagree: \(taken) in one place, \(other) in another, more than 60 days apart; the "
            + "page may have been moved.")
      })
  }

  /// C07: a report bears a date.
  static let undated = Check(
    "C07", .note,
    title: .init(zh: "日期", en: "Date"),
    rule: .init(zh: "报告写明公布或成文日期。", en: "A report bears the date of its making or publication."),
    basis: "条例第四十九条"
  ) { examination in
    guard examination.report.published == nil else { return examination.pass() }
    examination.add(
      Finding(
        "C07", .note, .uncertain, zh: "未见公布或成文日期,无法核对公布时限。",
        en: "No date is given, so the deadline cannot be checked."))
  }

  /// Deadlines can be set for the reports of the Regulations of 2019.
  private static let firstSet = 2019

  private static func deadline(
    _ id: String, _ severity: Severity, _ title: Message, _ rule: Message, basis: String,
    month: Int, years: ClosedRange<Int>, kinds: [Agency.Kind: Severity]
  ) -> Check {
    let asked = Agency.Kind.allCases.filter { kinds[$0] != nil }
    return Check(
      id, severity, title: title, rule: rule, basis: basis,
      kinds: asked == Agency.Kind.allCases ? [] : asked
    ) { examination in
      let report = examination.report
      guard let date = report.published, let year = report.year?.value, years.contains(year),
        let severity = kinds[examination.kind]
      else { return examination.notApply() }
      let set =
        years.contains(Self.firstSet)
        ? examination.settings.deadlines[examination.kind, examination.level] : nil
      guard
        let due = CalendarDate(
          year: year + 1, month: set?.month ?? month, day: set?.day ?? 31)
      else { return examination.notApply() }
      let verdict = Lateness(of: date, after: due)
      guard verdict != .inTime else { return examination.pass() }
      let (zh, en) = verdict.wording(date.value)
      let basis = set == nil ? basis : "所设的本地时限"
      examination.add(
        Finding(
          id, severity, verdict == .late ? .fail : .uncertain, at: date.position,
          zh: "\(year) 年度报告应于 \(due) 前公布(\(basis)),\(zh)。",
          en: "The report for \(year) was due by \(due); \(en)."))
    }
  }
}

/// How a date lies to the last day allowed.
private enum Lateness: Equatable {
  case inTime
  case late
  /// The date has no day and lies in the month of the deadline. It is the month of a signature, not
  /// of publication: a report signed in the last month allowed may have been published after it.
  case inLastMonth
  /// A website gives a date of a later year: often of the page, when a site moved, not the report.
  case perhapsMoved

  init(of date: Found<CalendarDate>, after due: CalendarDate) {
    let value = date.value
    if value.isAfter(due) {
      self = date.evidence == .metadata && value.year > due.year ? .perhapsMoved : .late
    } else {
      self =
        value.day == nil && (value.year, value.month) == (due.year, due.month)
        ? .inLastMonth : .inTime
    }
  }

  func wording(_ date: CalendarDate) -> (zh: String, en: String) {
    switch self {
    case .inTime, .late: ("所载日期为 \(date)", "its date is \(date)")
    case .inLastMonth: ("只写明 \(date),未写日,无法确定", "its date, \(date), has no day")
    case .perhapsMoved:
      ("页面日期为 \(date),可能是网站迁移后的日期", "the page's date, \(date), may be that of a move")
    }
  }
}
