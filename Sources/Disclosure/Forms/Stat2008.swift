/// The statistics tables of 2008 to 2013, before there was a national one: the family that cities built
/// on one model, read on best effort.
extension Form {
  /// 政府信息公开情况统计表 as cities had it collected before 国办发〔2014〕32号: 35 numbered rows, the
  /// figure of the period and the figure since the beginning.
  ///
  /// 指标名称 and 代码 stand in its head, too, but in the heads of many other tables as well, and so tell
  /// nothing by themselves.
  public static let stat2008 = Form(
    id: "stat2008",
    title: .init(
      zh: "政府信息公开情况统计表(2014年以前)",
      en: "Statistics of open government information (before 2014)"),
    basis: "2014年以前各地统计制度",
    years: 2008...2013,
    sections: [],
    marks: ["本期实际", "本年累计", "依申请公开信息目录数", "否决公开", "免予公开范围1"],
    tables: [
      .init(
        "city", section: 0, title: .init(zh: "政府信息公开情况统计表", en: "Statistics table"),
        heads: ["指标名称", "计量单位", "代码"], hasUnits: true, hasCodes: true,
        columns: [
          .init(
            "current", "本期实际", "This period", or: (2008...2013).map { "\($0)年度" }, unit: nil),
          .init("cumulative", "本年累计", "Cumulative", or: ["历年累计"], unit: nil),
        ],
        rows: Stat2008.proactiveRows + Stat2008.requestRows + Stat2008.replyRows
          + Stat2008.disputeRows)
    ],
    identities: Stat2008.identities)
}

/// The rows in the order of their codes, 01 to 35. Wordings of two characters are left out: 其他, 复议
/// and the like are words of every other table.
private enum Stat2008 {
  static let proactiveRows: [Form.Row] = [
    .init("p.total", "主动公开信息数", "Information proactively disclosed", unit: .tiao),
    .init(
      "p.electronic", "其中:全文电子化", "of which in full text", or: ["全文电子化的主动公开信息数"],
      unit: .tiao),
    .init(
      "p.normIssued", "新增行政规范性文件", "New normative documents", or: ["新增的行政规范性文件数"],
      unit: .tiao),
    .init("p.service", "服务类信息", "Service information", or: ["提供服务类信息数"], unit: .tiao),
    .init("p.visits", "专栏访问量", "Visits to the website's column", or: ["网站专栏页面访问量"]),
    .init("p.reception", "现场接待人数", "Visitors received", or: ["现场接待"]),
    .init("p.consultOnline", "网上咨询数", "Inquiries online", or: ["网上咨询"]),
    .init("p.consultPhone", "咨询电话接听数", "Inquiries by telephone"),
    .init("q.catalogue", "依申请公开信息目录数", "Items in the catalogue upon request", unit: .tiao),
  ]

  static let requestRows: [Form.Row] = [
    .init("q.received", "申请总数", "Requests received", or: ["依申请公开申请总数"]),
    .init("q.received.inPerson", "当面申请数", "In person", or: ["当面申请"]),
    .init("q.received.fax", "传真申请数", "By fax", or: ["传真申请"]),
    .init("q.received.email", "电子邮件申请数", "By e-mail", or: ["电子邮件申请"]),
    .init("q.received.online", "网上申请数", "Online", or: ["网上申请"]),
    .init("q.received.letter", "信函申请数", "By letter", or: ["信函申请"]),
    .init("q.received.other", "其他形式申请数", "By other means", or: ["其他申请"]),
  ]

  static let replyRows: [Form.Row] =
    [
      .init("q.replied", "答复总数", "Requests replied to", or: ["对申请的答复总数"]),
      .init("q.replied.granted", "同意公开", "Disclosed", or: ["同意公开答复数"]),
      .init("q.replied.partial", "同意部分公开", "Partially disclosed", or: ["同意部分公开答复数"]),
      .init("q.replied.denied", "否决公开", "Not disclosed", or: ["否决公开答复总数"]),
      .init("q.replied.denied.notGovInfo", "非政府信息", "Not government information"),
      .init("q.replied.denied.notExist", "信息不存在", "Information does not exist"),
      .init("q.replied.denied.notHeld", "非本部门掌握", "Not held by this organ"),
      .init("q.replied.denied.unclear", "内容不明确", "Request unclear", or: ["申请内容不明确"]),
    ]
    + (1...6).map { number in
      .init("q.replied.denied.exempt\(number)", "免予公开范围\(number)", "Exemption \(number)")
    }
    + [.init("q.replied.denied.other", "其他原因", "Other reasons")]

  static let disputeRows: [Form.Row] = [
    .init("v.review", "行政复议数", "Administrative reconsiderations"),
    .init("v.litigation", "行政诉讼数", "Administrative litigation"),
    .init("v.complaints", "行政申诉数", "Complaints"),
    .init(
      "v.firstHandling", "其中:首次处理不满意", "of which dissatisfied with the first handling",
      or: ["对首次处理不满意"]),
  ]

  static let identities: [Identity] = ["current", "cumulative"].flatMap { column -> [Identity] in
    let sums: [(name: String, parts: [Form.Row], total: String)] = [
      ("received", Array(requestRows.dropFirst()), "q.received"),
      ("replied", Array(replyRows[1...3]), "q.replied"),
      ("denied", Array(replyRows.dropFirst(4)), "q.replied.denied"),
    ]
    let handling = Identity(
      "G30.firstHandling.\(column)", ["v.firstHandling.\(column)"], .atMost,
      ["v.complaints.\(column)"])
    return sums.map { sum in
      let parts = sum.parts.map { "\($0.id).\(column)" }
      return Identity("G30.\(sum.name).\(column)", parts, .equal, ["\(sum.total).\(column)"])
    } + [handling]
  }
}
