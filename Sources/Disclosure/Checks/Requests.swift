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
}
