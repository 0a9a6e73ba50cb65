/// The relations of the table of requests (section three).
extension Check {
  /// R09: no more is carried out than came in.
  static let carriedOut = identities(
    "R09", .error,
    title: .init(zh: "结转下年度不超过收到", en: "No more carried out than came in"),
    rule: .init(
      zh: "结转下年度继续办理不多于本年新收与上年结转之和。",
      en: "Requests carried out are no more than those received and carried in."),
    basis: "国办公开办函〔2021〕30号, 第三部分", forms: govForms)

  /// R01: requests that came in equal those that went out or on.
  static let requestFlow = identities(
    "R01", .error,
    title: .init(zh: "收到与办理平衡", en: "Requests in and out"),
    rule: .init(
      zh: "每一列:本年新收加上年结转,等于办理结果总计加结转下年度。",
      en: "In every column, new requests and those carried in equal results and those carried out."),
    basis: "国办公开办函〔2021〕30号, 表头勾稽关系", forms: govForms)

  /// R02: the total of results is the sum of the results.
  static let resultTotals = identities(
    "R02", .error,
    title: .init(zh: "办理结果总计", en: "Total of results"),
    rule: .init(
      zh: "每一列:(七)总计等于(一)至(六)各项之和。",
      en: "In every column, (7) is the sum of the results (1) to (6)."),
    basis: "国办公开办函〔2021〕30号, 表式", forms: govForms)

  /// R03: the total of a row is the sum of its applicants.
  static let applicantTotals = identities(
    "R03", .error,
    title: .init(zh: "申请人总计", en: "Total of applicants"),
    rule: .init(
      zh: "每一行:总计等于自然人与五类法人或其他组织之和。",
      en: "In every row, the total is the sum of natural persons and the kinds of organisation."),
    basis: "国办公开办函〔2021〕30号, 表式", forms: govForms)

  /// R10: most requests are not answered with "we do not hold it".
  static let notHeld = Check(
    "R10", .note, isOff: true,
    title: .init(zh: "多数申请答复不掌握", en: "Most requests not held"),
    rule: .init(
      zh: "办理结果满 20 件时,“本机关不掌握相关政府信息”不到六成(分析信号,默认不核对)。",
      en:
        "Of twenty results or more, less than six tenths are “not held” (a signal, asked on demand)."
    ),
    basis: "经验", forms: govForms
  ) { examination in
    let report = examination.report
    guard let held = report.form.index(of: "s3.unable.notHeld.total"),
      let total = report.form.index(of: "s3.resultTotal.total"),
      let none = report.cells[held].entry.number?.count,
      let all = report.cells[total].entry.number?.count, all >= 20
    else { return examination.notApply() }
    guard none * 100 >= all * examination.settings[.notHeldShare] else {
      return examination.pass()
    }
    examination.add(
      Finding(
        "R10", .note, operands: [report.operand(held), report.operand(total)],
        zh: "\(all) 件中有 \(none) 件答复“本机关不掌握相关政府信息”,占 \(none * 100 / all)%。",
        en: "\(none) of \(all) results, \(none * 100 / all) %, are “not held”."))
  }
}
