extension Form {
  /// 国办公开办函〔2019〕60号: the trial format of reports for 2019 and 2020.
  public static let gov2019 = Form(
    id: "gov2019",
    title: .init(
      zh: "政府信息公开工作年度报告格式(试行)(2019)",
      en: "Annual report on open government information (trial format of 2019)"),
    basis: "国办公开办函〔2019〕60号",
    years: 2019...2020,
    sections: GovForm.sections,
    marks: [
      "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "处理决定数量",
      "采购项目数量", "采购总金额", "政府集中采购", "其他对外管理服务事项", "第二十条第(九)项",
    ],
    tables: gov2019Proactive + [GovForm.requests(other: gov2019OtherHandling), GovForm.disputes],
    identities: gov2019Identities)

  private static let items: [Column] = [
    .init("prevItems", "上一年项目数量", "Items of the year before", unit: .xiang),
    .init("change", "本年增/减", "Change in the year", kind: .change, unit: .xiang),
  ]

  private static let itemsAndDecisions: [Column] =
    items + [.init("decisions", "处理决定数量", "Decisions")]

  private static let gov2019Proactive: [Table] = [
    .init(
      "s2.a1", section: 2, title: .init(zh: "第二十条第(一)项", en: "Article 20 (1)"),
      heads: ["第二十条第(一)项", "第二十条(一)项", "信息内容"],
      columns: [
        .init("newMade", "本年新制作数量", "Newly made"),
        .init("newPublished", "本年新公开数量", "Newly published"),
        .init("totalPublished", "对外公开总数量", "Published in total"),
      ],
      rows: [
        .init("s2.a1.regulations", "规章", "Government rules"),
        .init(
          "s2.a1.normativeDocs", "规范性文件", "Normative documents", or: ["行政规范性文件"]),
      ]),
    .init(
      "s2.a5", section: 2, title: .init(zh: "第二十条第(五)项", en: "Article 20 (5)"),
      heads: ["第二十条第(五)项", "第二十条(五)项", "信息内容"], columns: itemsAndDecisions,
      rows: [
        .init("s2.a5.licensing", "行政许可", "Administrative licences"),
        .init("s2.a5.otherServices", "其他对外管理服务事项", "Other management and service items"),
      ]),
    .init(
      "s2.a6", section: 2, title: .init(zh: "第二十条第(六)项", en: "Article 20 (6)"),
      heads: ["第二十条第(六)项", "第二十条(六)项", "信息内容"], columns: itemsAndDecisions,
      rows: [
        .init("s2.a6.penalties", "行政处罚", "Administrative penalties"),
        .init("s2.a6.coercion", "行政强制", "Administrative compulsory measures"),
      ]),
    .init(
      "s2.a8", section: 2, title: .init(zh: "第二十条第(八)项", en: "Article 20 (8)"),
      heads: ["第二十条第(八)项", "第二十条(八)项", "信息内容"], columns: items,
      rows: [.init("s2.a8.adminFees", "行政事业性收费", "Administrative fees")]),
    .init(
      "s2.a9", section: 2, title: .init(zh: "第二十条第(九)项", en: "Article 20 (9)"),
      heads: ["第二十条第(九)项", "第二十条(九)项", "信息内容"],
      columns: [
        .init("count", "采购项目数量", "Projects procured", unit: .xiang),
        .init(
          "amount", "采购总金额", "Total amount", or: ["采购总金额(万元)"], kind: .amount, unit: nil),
      ],
      rows: [.init("s2.a9.procurement", "政府集中采购", "Centralised government procurement")]),
  ]

  private static let gov2019OtherHandling: [Row] = [
    .init("s3.other.all", "(六)其他处理", "(6) Other handling", in: [GovForm.results])
  ]

  private static let gov2019Identities: [Identity] = {
    let rows = GovForm.requestRowsToFive.map(\.id) + gov2019OtherHandling.map(\.id)
    let results = rows.filter { $0 != "s3.new" && $0 != "s3.carryIn" }
    let published: [Identity] = ["regulations", "normativeDocs"].map { row in
      .init(
        "P20.\(row)", ["s2.a1.\(row).totalPublished"], .atLeast, ["s2.a1.\(row).newPublished"])
    }
    let newlyPublished: [Identity] = ["regulations", "normativeDocs"].map { row in
      .init("P21.\(row)", ["s2.a1.\(row).newPublished"], .atMost, ["s2.a1.\(row).newMade"])
    }
    let items = [
      "s2.a5.licensing", "s2.a5.otherServices", "s2.a6.penalties", "s2.a6.coercion",
      "s2.a8.adminFees",
    ]
    let notBelowZero: [Identity] = items.map { row in
      .init(
        "P22.\(row.dropFirst("s2.a5.".count))", ["\(row).prevItems", "\(row).change"], .atLeast, [])
    }
    let procurement = Identity(
      "P25", ["s2.a9.procurement.count"], .zeroTogether, ["s2.a9.procurement.amount"])
    return GovForm.identities(
      results: results, rows: rows + GovForm.requestRowsFromSeven.map(\.id))
      + published + newlyPublished + notBelowZero + [procurement]
  }()
}
