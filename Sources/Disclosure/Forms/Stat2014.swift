/// 政府信息公开情况统计表, the statistics table that reports of 2014 to 2018 carry as an annex.
extension Form {
  /// 国办发〔2014〕32号, annex: the statistics table of the years 2014 to 2018, with the rows that
  /// Beijing adds.
  public static let stat2014 = Form(
    id: "stat2014",
    title: .init(zh: "政府信息公开情况统计表(2014)", en: "Statistics of open government information (2014)"),
    basis: "国办发〔2014〕32号",
    years: 2014...2018,
    sections: [],
    marks: ["政府信息公开情况统计表", "统计指标", "申请办结数", "申请答复数", "回应解读情况", "机构建设和保障经费情况"],
    tables: [
      .init(
        "stat", section: 0, title: .init(zh: "政府信息公开情况统计表", en: "Statistics table"),
        heads: ["政府信息公开情况统计表", "统计指标", "单位"], hasUnits: true,
        columns: [.init("", "统计数", "Count", unit: nil)],
        rows: Stat2014.proactiveRows + Stat2014.responseRows + Stat2014.requestRows
          + Stat2014.disputeRows + Stat2014.organisationRows + Stat2014.meetingRows)
    ],
    identities: Stat2014.identities)
}

/// The rows of the statistics table, block by block.
private enum Stat2014 {
  static let proactive = Message(zh: "一、主动公开情况", en: "I. Proactive disclosure")
  static let channels = Message(zh: "(二)通过不同渠道和方式公开政府信息的情况", en: "By channel")
  static let responses = Message(zh: "二、回应解读情况", en: "II. Responses and interpretation")
  static let responseChannels = Message(zh: "(二)通过不同渠道和方式回应解读的情况", en: "By channel")
  static let requests = Message(zh: "三、依申请公开情况", en: "III. Disclosure upon request")
  static let organisation = Message(zh: "八、机构建设和保障经费情况", en: "VIII. Organisation and funds")
  static let meetings = Message(zh: "九、政府信息公开会议和培训情况", en: "IX. Meetings and training")
  static let keyAreas = Message(
    zh: "(二)重点领域公开政府信息数(不同渠道和方式公开相同信息计1条)", en: "(2) Information of key areas")

  static let proactiveRows: [Form.Row] = [
    .init(
      "p.total", "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)", "Information proactively disclosed",
      in: [proactive], unit: .tiao),
    .init(
      "p.normDisclosed", "其中:主动公开规范性文件数", "of which normative documents", in: [proactive],
      unit: .tiao),
    .init("p.normIssued", "制发规范性文件总数", "Normative documents issued", in: [proactive], unit: .jian),
    .init(
      "p.key", "(二)重点领域公开政府信息数(不同渠道和方式公开相同信息计1条)", "(2) Information of key areas",
      in: [proactive], .local, unit: .tiao),
    .init(
      "p.key.budget", "其中:主动公开财政预算决算、“三公经费”和行政经费信息数", "of which budgets and expenses",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.housing", "主动公开保障性安居工程建设计划、项目开工和竣工情况,保障性住房的分配和退出等信息数", "Affordable housing",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.foodSafety", "主动公开食品安全标准,食品生产经营许可、专项检查整治等信息数", "Food safety",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.environment", "主动公开环境核查审批、环境状况公报和重特大突发环境事件等信息数", "Environment",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.bidding", "主动公开招投标违法违规行为及处理情况、国有资金占控股或者主导地位依法应当招标的项目等信息数", "Bidding",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.workSafety", "主动公开生产安全事故的政府举措、处置进展、风险预警、防范措施等信息数", "Work safety",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.landAcquisition",
      "主动公开农用地转为建设用地批准、征收集体土地批准、征地公告、征地补偿安置公示、集体土地征收结案等信息数",
      "Land acquisition", in: [proactive, keyAreas],
      or: [
        "主动公开农用地转为建设用地批准、征收集体土地批准、征地公告",
        "主动公开农用地转为建设用地批准、征收集体土地批准、征地公告等信息数",
      ], .local, unit: .tiao),
    .init(
      "p.key.pricing", "主动公开政府指导价、政府定价和收费标准调整的项目、价格、依据、执行时间和范围等信息数", "Pricing",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.enterpriseCredit", "主动公开本市企业信用信息系统中的警示信息和良好信息等信息数", "Enterprise credit",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.audit", "主动公开政府部门预算执行审计结果等信息数", "Audit", in: [proactive, keyAreas], .local, unit: .tiao
    ),
    .init(
      "p.key.publicInstitutions", "主动公开行政机关对与人民群众利益密切相关的公共企事业单位进行监督管理的信息数",
      "Public enterprises and institutions", in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.key.otherDecided", "主动公开市人民政府决定主动公开的其他信息数", "Other information decided by the city",
      in: [proactive, keyAreas], .local, unit: .tiao),
    .init(
      "p.channel.gazette", "1.政府公报公开政府信息数", "1. By gazette", in: [proactive, channels], unit: .tiao),
    .init(
      "p.channel.website", "2.政府网站公开政府信息数", "2. By government website", in: [proactive, channels],
      unit: .tiao),
    .init(
      "p.channel.weibo", "3.政务微博公开政府信息数", "3. By government microblog", in: [proactive, channels],
      unit: .tiao),
    .init(
      "p.channel.wechat", "4.政务微信公开政府信息数", "4. By government WeChat", in: [proactive, channels],
      unit: .tiao),
    .init(
      "p.channel.other", "5.其他方式公开政府信息数", "5. By other means", in: [proactive, channels],
      unit: .tiao),
  ]

  static let responseRows: [Form.Row] = [
    .init(
      "r.topics", "(一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)", "Public concerns responded to",
      in: [responses], unit: .ci),
    .init(
      "r.pressConf", "1.参加或举办新闻发布会总次数", "1. Press conferences", in: [responses, responseChannels],
      unit: .ci),
    .init(
      "r.pressConfLeader", "其中:主要负责同志参加新闻发布会次数", "of which attended by the head",
      in: [responses, responseChannels], unit: .ci),
    .init(
      "r.interview", "2.政府网站在线访谈次数", "2. Online interviews", in: [responses, responseChannels],
      unit: .ci),
    .init(
      "r.interviewLeader", "其中:主要负责同志参加政府网站在线访谈次数", "of which given by the head",
      in: [responses, responseChannels], unit: .ci),
    .init(
      "r.interpretation", "3.政策解读稿件发布数", "3. Policy interpretations published",
      in: [responses, responseChannels], unit: .pian),
    .init(
      "r.microblog", "4.微博微信回应事件数", "4. Responses by microblog and WeChat",
      in: [responses, responseChannels], unit: .ci),
    .init(
      "r.other", "5.其他方式回应事件数", "5. Responses by other means", in: [responses, responseChannels],
      unit: .ci),
  ]

  static let requestRows: [Form.Row] = [
    .init("q.received", "(一)收到申请数", "(1) Requests received", in: [requests], unit: .jian),
    .init("q.received.inPerson", "1.当面申请数", "1. In person", in: [requests], unit: .jian),
    .init("q.received.fax", "2.传真申请数", "2. By fax", in: [requests], unit: .jian),
    .init("q.received.online", "3.网络申请数", "3. Online", in: [requests], unit: .jian),
    .init("q.received.letter", "4.信函申请数", "4. By letter", in: [requests], unit: .jian),
    .init("q.closed", "(二)申请办结数", "(2) Requests closed", in: [requests], unit: .jian),
    .init("q.closed.onTime", "1.按时办结数", "1. On time", in: [requests], unit: .jian),
    .init("q.closed.extended", "2.延期办结数", "2. After extension", in: [requests], unit: .jian),
    .init("q.replied", "(三)申请答复数", "(3) Requests replied to", in: [requests], unit: .jian),
    .init(
      "q.replied.alreadyPublic", "1.属于已主动公开范围数", "1. Already public", in: [requests], unit: .jian),
    .init("q.replied.granted", "2.同意公开答复数", "2. Disclosed", in: [requests], unit: .jian),
    .init(
      "q.replied.partial", "3.同意部分公开答复数", "3. Partially disclosed", in: [requests], unit: .jian),
    .init("q.replied.denied", "4.不同意公开答复数", "4. Not disclosed", in: [requests], unit: .jian),
    .init(
      "q.replied.denied.stateSecret", "其中:涉及国家秘密", "of which state secrets", in: [requests],
      unit: .jian),
    .init("q.replied.denied.tradeSecret", "涉及商业秘密", "Trade secrets", in: [requests], unit: .jian),
    .init("q.replied.denied.privacy", "涉及个人隐私", "Personal privacy", in: [requests], unit: .jian),
    .init(
      "q.replied.denied.securityStability", "危及国家安全、公共安全、经济安全和社会稳定", "Security and stability",
      in: [requests], unit: .jian),
    .init(
      "q.replied.denied.notGovInfo", "不是《条例》所指政府信息", "Not government information", in: [requests],
      unit: .jian),
    .init(
      "q.replied.denied.otherLaw", "法律法规规定的其他情形", "Other cases in law", in: [requests], unit: .jian),
    .init(
      "q.replied.notThisAgency", "5.不属于本行政机关公开数", "5. Not held by this organ", in: [requests],
      unit: .jian),
    .init(
      "q.replied.notExist", "6.申请信息不存在数", "6. Information does not exist", in: [requests],
      unit: .jian),
    .init("q.replied.toAmend", "7.告知作出更改补充数", "7. Told to amend", in: [requests], unit: .jian),
    .init(
      "q.replied.otherChannel", "8.告知通过其他途径办理数", "8. Told of another channel", in: [requests],
      unit: .jian),
  ]

  static let disputeRows: [Form.Row] = [
    .init("v.review", "四、行政复议数量", "IV. Administrative reconsiderations", unit: .jian),
    .init("v.review.upheld", "(一)维持具体行政行为数", "(1) Upheld", unit: .jian),
    .init("v.review.corrected", "(二)被依法纠错数", "(2) Corrected", unit: .jian),
    .init("v.review.other", "(三)其他情形数", "(3) Other", unit: .jian),
    .init("v.litigation", "五、行政诉讼数量", "V. Administrative litigation", unit: .jian),
    .init("v.litigation.upheld", "(一)维持具体行政行为或者驳回原告诉讼请求数", "(1) Upheld or dismissed", unit: .jian),
    .init("v.litigation.corrected", "(二)被依法纠错数", "(2) Corrected", unit: .jian),
    .init("v.litigation.other", "(三)其他情形数", "(3) Other", unit: .jian),
    .init("v.complaints", "六、举报投诉数量", "VI. Tip-offs and complaints", unit: .jian),
    .init(
      "f.requestFees", "七、依申请公开信息收取的费用", "VII. Fees charged for requests", kind: .amount,
      unit: .wanYuan),
  ]

  static let organisationRows: [Form.Row] = [
    .init(
      "o.offices", "(一)政府信息公开工作专门机构数", "(1) Offices for the work", in: [organisation], unit: .ge),
    .init(
      "o.accessPoints", "(二)设置政府信息公开查阅点数", "(2) Public access points", in: [organisation], unit: .ge
    ),
    .init("o.staff", "(三)从事政府信息公开工作人员数", "(3) Staff", in: [organisation], unit: .ren),
    .init(
      "o.staff.fullTime", "1.专职人员数(不包括政府公报及政府网站工作人员数)", "1. Full-time", in: [organisation],
      unit: .ren),
    .init("o.staff.partTime", "2.兼职人员数", "2. Part-time", in: [organisation], unit: .ren),
    .init(
      "o.budget", "(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)", "(4) Budget", in: [organisation],
      kind: .amount, unit: .wanYuan),
  ]

  static let meetingRows: [Form.Row] = [
    .init("m.meetings", "(一)召开政府信息公开工作会议或专题会议数", "(1) Meetings held", in: [meetings], unit: .ci),
    .init("m.trainings", "(二)举办各类培训班数", "(2) Trainings held", in: [meetings], unit: .ci),
    .init("m.trainees", "(三)接受培训人员数", "(3) Persons trained", in: [meetings], unit: .renci),
  ]

  private static let keyAreaRows = proactiveRows.map(\.id).filter { $0.hasPrefix("p.key.") }
  private static let channelRows = proactiveRows.map(\.id).filter { $0.hasPrefix("p.channel.") }

  static let identities: [Identity] = {
    let replies = [
      "alreadyPublic", "granted", "partial", "denied", "notThisAgency", "notExist", "toAmend",
      "otherChannel",
    ]
    let reasons = [
      "stateSecret", "tradeSecret", "privacy", "securityStability", "notGovInfo", "otherLaw",
    ]
    let outcomes = ["upheld", "corrected", "other"]
    let received = ["inPerson", "fax", "online", "letter"]
    let sums: [Identity] = [
      .init("G01", received.map { "q.received.\($0)" }, .equal, ["q.received"]),
      .init("G02", ["q.closed.onTime", "q.closed.extended"], .equal, ["q.closed"]),
      .init("G03", replies.map { "q.replied.\($0)" }, .equal, ["q.replied"]),
      .init("G04", reasons.map { "q.replied.denied.\($0)" }, .equal, ["q.replied.denied"]),
      .init("G05", outcomes.map { "v.review.\($0)" }, .equal, ["v.review"]),
      .init("G06", outcomes.map { "v.litigation.\($0)" }, .equal, ["v.litigation"]),
      .init("G07", ["o.staff.fullTime", "o.staff.partTime"], .equal, ["o.staff"]),
      .init("G08", keyAreaRows, .equal, ["p.key"]),
      .init("G09", ["p.key"], .atMost, ["p.total"]),
    ]
    let channels: [Identity] = channelRows.map { row in
      .init("G10.\(row.dropFirst("p.channel.".count))", [row], .atMost, ["p.total"])
    }
    let bounds: [Identity] = [
      .init("G11", ["p.total"], .atMost, channelRows),
      .init("G12.issued", ["p.normDisclosed"], .atMost, ["p.normIssued"]),
      .init("G12.total", ["p.normDisclosed"], .atMost, ["p.total"]),
      .init("G13", ["r.pressConfLeader"], .atMost, ["r.pressConf"]),
      .init("G14", ["r.interviewLeader"], .atMost, ["r.interview"]),
      .init("G18", ["m.trainings"], .zeroTogether, ["m.trainees"]),
    ]
    return sums + channels + bounds
  }()
}
