/// What the forms of 2019 and 2021 share: six sections, the table of requests, the table of disputes.
enum GovForm {
  /// The six sections (国办公开办函〔2021〕30号; the same in 〔2019〕60号).
  static let sections: [Form.SectionHeading] = [
    .init(
      "总体情况", "Overview", short: .init(zh: "总体情况", en: "Overview"),
      words: [["总体"], ["概述"], ["基本情况"]]),
    .init(
      "主动公开政府信息情况", "Proactive disclosure", short: .init(zh: "主动公开", en: "Proactive"),
      words: [["主动公开", "信息", "情况"], ["主动公开", "政府"]]),
    .init(
      "收到和处理政府信息公开申请情况", "Requests received and handled",
      short: .init(zh: "申请办理", en: "Requests"),
      words: [["收到", "申请", "情况"], ["处理", "申请", "情况"]]),
    .init(
      "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation",
      short: .init(zh: "复议诉讼", en: "Disputes"), words: [["复议", "诉讼"]]),
    .init(
      "存在的主要问题及改进情况", "Main problems and improvements",
      short: .init(zh: "问题改进", en: "Problems"),
      words: [["问题", "改进"], ["存在", "问题"], ["问题", "措施"]]),
    .init(
      "其他需要报告的事项", "Other matters to be reported", short: .init(zh: "其他事项", en: "Other"),
      words: [["其他", "报告"], ["其它", "报告"], ["其他", "事项"], ["其它", "事项"]]),
  ]

  static let natural = "natural"
  static let total = "total"
  /// The parts of `total`, from left to right.
  static let applicants = [
    natural, "business", "research", "publicInterest", "legalService", "orgOther",
  ]

  private static let organisation = Message(zh: "法人或其他组织", en: "Legal person or other organisation")

  /// The columns of the table of requests.
  static let requestColumns: [Form.Column] = [
    .init("natural", "自然人", "Natural person"),
    .init("business", "商业企业", "Commercial enterprise", in: [organisation]),
    .init("research", "科研机构", "Research institution", in: [organisation]),
    .init("publicInterest", "社会公益组织", "Public-interest organisation", in: [organisation]),
    .init("legalService", "法律服务机构", "Legal service institution", in: [organisation]),
    .init("orgOther", "其他", "Other", in: [organisation], or: ["其它"]),
    .init("total", "总计", "Total", or: ["合计"]),
  ]

  static let results = Message(zh: "三、本年度办理结果", en: "III. Results of handling in the year")
  static let denied = Message(zh: "(三)不予公开", en: "(3) Not disclosed")
  static let unable = Message(zh: "(四)无法提供", en: "(4) Unable to provide")
  static let notProcessed = Message(zh: "(五)不予处理", en: "(5) Not processed")
  static let other = Message(zh: "(六)其他处理", en: "(6) Other handling")

  /// The rows of the table of requests as far as (五), the same in both forms.
  static let requestRowsToFive: [Form.Row] = [
    .init("s3.new", "一、本年新收政府信息公开申请数量", "I. Requests newly received"),
    .init(
      "s3.carryIn", "二、上年结转政府信息公开申请数量", "II. Requests carried over from last year",
      or: ["二、上年结转政府信息公开数量"]),
    .init("s3.granted", "(一)予以公开", "(1) Disclosed", in: [results]),
    .init(
      "s3.partial", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "(2) Partially disclosed",
      in: [results], or: ["(二)部分公开"]),
    .init("s3.denied.stateSecret", "1.属于国家秘密", "1. State secret", in: [results, denied]),
    .init(
      "s3.denied.otherLaw", "2.其他法律行政法规禁止公开", "2. Forbidden by other law",
      in: [results, denied]),
    .init(
      "s3.denied.securityStability", "3.危及“三安全一稳定”", "3. Endangers security or stability",
      in: [results, denied]),
    .init(
      "s3.denied.thirdParty", "4.保护第三方合法权益", "4. Protects rights of third parties",
      in: [results, denied]),
    .init(
      "s3.denied.internalAffairs", "5.属于三类内部事务信息", "5. Internal affairs",
      in: [results, denied]),
    .init(
      "s3.denied.deliberative", "6.属于四类过程性信息", "6. Deliberative process",
      in: [results, denied]),
    .init(
      "s3.denied.enforcementFile", "7.属于行政执法案卷", "7. Enforcement file",
      in: [results, denied], or: ["7.属于行政执法案卷信息"]),
    .init(
      "s3.denied.registryQuery", "8.属于行政查询事项", "8. Registry-type inquiry",
      in: [results, denied]),
    .init(
      "s3.unable.notHeld", "1.本机关不掌握相关政府信息", "1. Not held by this organ",
      in: [results, unable]),
    .init(
      "s3.unable.needsCreation", "2.没有现成信息需要另行制作", "2. Would have to be created",
      in: [results, unable]),
    .init(
      "s3.unable.stillUnclear", "3.补正后申请内容仍不明确", "3. Unclear after correction",
      in: [results, unable]),
    .init(
      "s3.notProcessed.petition", "1.信访举报投诉类申请", "1. Petition, report or complaint",
      in: [results, notProcessed]),
    .init(
      "s3.notProcessed.duplicate", "2.重复申请", "2. Duplicate request", in: [results, notProcessed]),
    .init(
      "s3.notProcessed.publication", "3.要求提供公开出版物", "3. Asks for a public publication",
      in: [results, notProcessed]),
    .init(
      "s3.notProcessed.excessive", "4.无正当理由大量反复申请", "4. Excessive repeated requests",
      in: [results, notProcessed]),
    .init(
      "s3.notProcessed.reconfirm", "5.要求行政机关确认或重新出具已获取信息",
      "5. Asks to confirm or reissue information already obtained", in: [results, notProcessed]),
  ]

  /// The last rows of the table of requests.
  static let requestRowsFromSeven: [Form.Row] = [
    .init("s3.resultTotal", "(七)总计", "(7) Total", in: [results]),
    .init("s3.carryOut", "四、结转下年度继续办理", "IV. Carried over to next year"),
  ]

  /// The table of section three around the rows of (六), in which the forms differ.
  static func requests(other rows: [Form.Row]) -> Form.Table {
    .init(
      "s3", section: 3,
      title: .init(zh: "收到和处理政府信息公开申请情况", en: "Requests received and handled"),
      heads: [
        "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", "申请人情况", "法人或其他组织",
      ],
      columns: requestColumns, rows: requestRowsToFive + rows + requestRowsFromSeven)
  }

  private static let review = Message(zh: "行政复议", en: "Administrative reconsideration")
  private static let litigation = Message(zh: "行政诉讼", en: "Administrative litigation")
  private static let direct = Message(zh: "未经复议直接起诉", en: "Direct suit without reconsideration")
  private static let afterReview = Message(zh: "复议后起诉", en: "Suit after reconsideration")

  private static func outcomes(_ id: String, _ groups: [Message]) -> [Form.Column] {
    [
      .init("\(id).upheld", "结果维持", "Upheld", in: groups, or: ["维持"]),
      .init("\(id).corrected", "结果纠正", "Corrected", in: groups, or: ["纠正"]),
      .init("\(id).other", "其他结果", "Other outcome", in: groups, or: ["其它结果"]),
      .init("\(id).pending", "尚未审结", "Pending", in: groups, or: ["未审结"]),
      .init("\(id).total", "总计", "Total", in: groups, or: ["合计"]),
    ]
  }

  /// The table of section four: one row of fifteen numbers, without a label.
  static let disputes: Form.Table = .init(
    "s4", section: 4,
    title: .init(zh: "政府信息公开行政复议、行政诉讼情况", en: "Reconsideration and litigation"),
    heads: [review.zh, litigation.zh, direct.zh, afterReview.zh],
    columns: outcomes("review", [review]) + outcomes("direct", [litigation, direct])
      + outcomes("afterReview", [litigation, afterReview]),
    rows: [.init("s4", "", "")])

  /// R01 to R03 and D01 to D03, for the rows of a form's table of requests.
  static func identities(results: [String], rows: [String]) -> [Identity] {
    let columns = applicants + [total]
    let flow: [Identity] = columns.map { c in
      .init(
        "R01.\(c)", ["s3.new.\(c)", "s3.carryIn.\(c)"], .equal,
        ["s3.resultTotal.\(c)", "s3.carryOut.\(c)"])
    }
    let sums: [Identity] = columns.map { c in
      .init("R02.\(c)", results.map { "\($0).\(c)" }, .equal, ["s3.resultTotal.\(c)"])
    }
    let totals: [Identity] = rows.map { row in
      .init(
        "R03.\(row.dropFirst("s3.".count))", applicants.map { "\(row).\($0)" }, .equal,
        ["\(row).\(total)"])
    }
    let outcomes = ["upheld", "corrected", "other", "pending"]
    let disputes: [Identity] = [("D01", "review"), ("D02", "direct"), ("D03", "afterReview")].map {
      check, block in
      .init(check, outcomes.map { "s4.\(block).\($0)" }, .equal, ["s4.\(block).total"])
    }
    let carried = Identity(
      "R09", ["s3.carryOut.\(total)"], .atMost, ["s3.new.\(total)", "s3.carryIn.\(total)"])
    return flow + sums + totals + [carried] + disputes
  }
}
