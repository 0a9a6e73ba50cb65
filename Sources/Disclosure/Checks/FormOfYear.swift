/// Whether the report is in its form and says what it is.
extension Check {
  /// F01: a report is in the form prescribed for its year.
  static let formOfYear = Check(
    "F01", .warning,
    title: .init(zh: "表式与年度", en: "Form and year"),
    rule: .init(
      zh: "2018 年及以前用旧统计表,2019、2020 年用〔2019〕60号格式,2021 年起用〔2021〕30号格式。",
      en: "A report is in the form that was prescribed for its year."),
    basis: "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号"
  ) { examination in
    let report = examination.report
    guard let year = report.year, !report.remarks.contains(.formByYear)
    else { return examination.notApply() }
    guard !report.form.years.contains(year.value) else { return examination.pass() }
    let due = Form.all.first { $0.years.contains(year.value) }?.basis
    examination.add(
      Finding(
        "F01", .warning, at: report.cells.lazy.compactMap(\.position).first ?? year.position,
        zh: "\(year.value) 年度报告用了\(report.form.basis)的表式"
          + (due.map { ",应为\($0)的表式。" } ?? "。"),
        en: "The report for \(year.value) is in the form of \(report.form.basis)"
          + (due.map { ", not of \($0)." } ?? ".")))
  }

  /// F02: a title line names the agency and the year; the report names them somewhere in any case.
  static let titleLine = Check(
    "F02", .warning,
    title: .init(zh: "标题", en: "Title"),
    rule: .init(
      zh: "报告有标题行,写明机关名称和年度。", en: "A title line names the agency and the year."),
    basis: "惯例"
  ) { examination in
    let report = examination.report
    for finding in report.disagreements { examination.add(finding) }
    let missing: [Message] = [
      report.agency == nil ? .init(zh: "机关名称", en: "agency") : nil,
      report.year == nil ? .init(zh: "年度", en: "year") : nil,
    ].compactMap(\.self)
    if !missing.isEmpty {
      examination.add(
        Finding(
          "F02", .warning, at: report.title?.position,
          zh: "全文未见\(missing.map(\.zh).joined(separator: "和"))。",
          en: "The report names no \(missing.map(\.en).joined(separator: " and no "))."))
    } else if let title = report.title {
      guard !report.isNamed(in: title.value) else { return examination.pass() }
      examination.add(
        Finding(
          "F02", .note, at: title.position, zh: "标题“\(title.value)”未写全机关名称和年度。",
          en: "The title “\(title.value)” does not give both the agency and the year."))
    } else {
      examination.add(
        Finding(
          "F02", .note, zh: "没有标题行,机关名称和年度只见于正文。",
          en: "There is no title line; agency and year stand in the text only."))
    }
  }

  /// F13: the report states its statistical period, which is the whole calendar year.
  static let statisticalPeriod = Check(
    "F13", .warning,
    title: .init(zh: "统计期限", en: "Statistical period"),
    rule: .init(
      zh: "报告写明统计期限,即当年1月1日至12月31日。",
      en: "The report states its period, which is the calendar year."),
    basis: "惯例"
  ) { examination in
    guard let period = examination.report.period else {
      return examination.add(
        Finding("F13", .note, zh: "未写明数据的统计期限。", en: "No statistical period is stated."))
    }
    let year = examination.report.year?.value
    if let covered = period.value.coveredYear, covered == year ?? covered {
      return examination.pass()
    }
    let (from, to) = (period.value.from, period.value.to)
    let of = year.map(String.init) ?? ""
    examination.add(
      Finding(
        "F13", .warning, at: period.position, zh: "统计期限为 \(from) 至 \(to),不是 \(of) 全年。",
        en: "The period is \(from) to \(to), not the whole year \(of)."))
  }
}

extension Report {
  /// What the reader noted where two places name two agencies. Of two years the period's check tells.
  fileprivate var disagreements: [Finding] {
    remarks.compactMap { remark in
      guard case .sourcesDisagree(.agency, let taken, let other, let position) = remark
      else { return nil }
      return Finding(
        "F02", .warning, at: position, zh: "标题中的机关是“\(taken)”,正文公布的却是“\(other)”的报告,已按标题读取。",
        en: "The title names “\(taken)”, the text publishes the report of “\(other)”; "
          + "the title was believed.")
    }
  }

  /// Whether a title line gives both the agency and the year, in whatever digits.
  fileprivate func isNamed(in title: String) -> Bool {
    guard let agency, let year else { return false }
    let hasAgency =
      agency.evidence == .title || title.holds(agency.value.name)
      || ReportTitle(Letters(title))?.agency != nil
    return hasAgency && (year.evidence == .title || title.holds(String(year.value)))
  }
}

extension Period {
  /// The calendar year that the period is, also where it is given in months.
  fileprivate var coveredYear: Int? {
    guard from.year == to.year, from.month == 1, from.day ?? 1 == 1,
      to.month == 12, to.day ?? 31 == 31
    else { return nil }
    return from.year
  }
}
