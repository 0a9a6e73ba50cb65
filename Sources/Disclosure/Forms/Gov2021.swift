extension Form {
  /// 国办公开办函〔2021〕30号: the format of reports for 2021 and later.
  public static let gov2021 = Form(
    id: "gov2021",
    title: .init(
      zh: "政府信息公开工作年度报告格式(2021)", en: "Annual report on open government information (2021)"),
    basis: "国办公开办函〔2021〕30号",
    years: 2021...9999,
    sections: GovForm.sections,
    marks: ["本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额(单位:万元)"],
    tables: gov2021Proactive + [GovForm.requests(other: gov2021OtherHandling), GovForm.disputes],
    identities: gov2021Identities)

  private static let decisions: [Column] = [
    .init("decisions", "本年处理决定数量", "Decisions in the year")
  ]

  private static let gov2021Proactive: [Table] = [
    .init(
      "s2.a1", section: 2, title: .init(zh: "第二十条第(一)项", en: "Article 20 (1)"),
      heads: ["第二十条第(一)项", "第二十条(一)项", "信息内容"],
      columns: [
        .init("made", "本年制发件数", "Issued in the year"),
        .init("repealed", "本年废止件数", "Repealed in the year"),
        .init("inForce", "现行有效件数", "In force"),
      ],
      rows: [
        .init("s2.a1.regulations", "规章", "Government rules"),
        .init(
          "s2.a1.normativeDocs", "行政规范性文件", "Administrative normative documents",
          or: ["规范性文件"]),
      ]),
    .init(
      "s2.a5", section: 2, title: .init(zh: "第二十条第(五)项", en: "Article 20 (5)"),
      heads: ["第二十条第(五)项", "第二十条(五)项", "信息内容"], columns: decisions,
      rows: [.init("s2.a5.licensing", "行政许可", "Administrative licences")]),
    .init(
      "s2.a6", section: 2, title: .init(zh: "第二十条第(六)项", en: "Article 20 (6)"),
      heads: ["第二十条第(六)项", "第二十条(六)项", "信息内容"], columns: decisions,
      rows: [
        .init("s2.a6.penalties", "行政处罚", "Administrative penalties"),
        .init("s2.a6.coercion", "行政强制", "Administrative compulsory measures"),
      ]),
    .init(
      "s2.a8", section: 2, title: .init(zh: "第二十条第(八)项", en: "Article 20 (8)"),
      heads: ["第二十条第(八)项", "第二十条(八)项", "信息内容"],
      columns: [
        .init(
          "amountWan", "本年收费金额(单位:万元)", "Fees charged in the year (10,000 yuan)",
          kind: .amount, unit: .wanYuan)
      ],
      rows: [.init("s2.a8.adminFees", "行政事业性收费", "Administrative fees")]),
  ]

  private static let gov2021OtherHandling: [Row] = [
    .init(
      "s3.other.noCorrection", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "1. Not corrected in time without justification", in: [GovForm.results, GovForm.other],
      .unless("s3.other.all")),
    .init(
      "s3.other.feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "2. Fee not paid in time", in: [GovForm.results, GovForm.other], .unless("s3.other.all")),
    .init(
      "s3.other.misc", "3.其他", "3. Other", in: [GovForm.results, GovForm.other],
      .unless("s3.other.all")),
    .init("s3.other.all", "(六)其他处理", "(6) Other handling", in: [GovForm.results], .local),
  ]

  private static let gov2021Identities: [Identity] = {
    let rows = GovForm.requestRowsToFive.map(\.id) + gov2021OtherHandling.map(\.id)
    let results = rows.filter { $0 != "s3.new" && $0 != "s3.carryIn" }
    let inForce: [Identity] = ["regulations", "normativeDocs"].map { row in
      .init(
        "P01.\(row)", terms: [.plus("s2.a1.\(row).inForce")], .atLeast,
        [.plus("s2.a1.\(row).made"), .minus("s2.a1.\(row).repealed")])
    }
    return GovForm.identities(
      results: results, rows: rows + GovForm.requestRowsFromSeven.map(\.id)) + inForce
  }()
}
