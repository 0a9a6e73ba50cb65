extension RecoveryTests {
  /// Nothing between the cells.
  static let fused: [Case] = [
    .init(
      "Digits that can be parted in one way",
      """
      1️⃣二、主动公开政府信息情况第二十条第(一)项信息内容本年新制作数量本年新公开数量对外公开总数量规章555\
      规范性文件（指本机关制作的）141414第二十条第(五)项信息内容上一年项目数量本年增/减处理决定数量行政许可0 325 565\
      其他对外管理服务事项///第二十条第(六)项信息内容上一年项目数量本年增/减处理决定数量行政处罚0行政强制000\
      第二十条第(八)项信息内容上一年项目数量本年增/减行政事业性收费0325第二十条第(九)项信息内容采购项目数量\
      采购总金额政府集中采购1452.15万元
      """,
      remarks: [
        "1️⃣: row s2.a1.regulations parted",
        "1️⃣: “规范性文件（指本机关制作的）” for “规范性文件”",
        "1️⃣: row s2.a1.normativeDocs parted", "1️⃣: row s2.a5.licensing fused",
        "1️⃣: row s2.a5.otherServices parted", "1️⃣: row s2.a6.penalties fused",
        "1️⃣: row s2.a6.coercion parted", "1️⃣: row s2.a8.adminFees fused",
        "1️⃣: row s2.a9.procurement fused",
      ],
      cells: [
        "s2.a1.regulations": "1️⃣ number 5", "s2.a1.normativeDocs": "1️⃣ number 14",
        "s2.a5.otherServices": "1️⃣ slash “/”", "s2.a6.penalties": "1️⃣ unreadable “0”",
        "s2.a8.adminFees": "1️⃣ unreadable “0325”",
        "s2.a9.procurement": "1️⃣ unreadable “1452.15万元”",
      ]),
    .init(
      "The sums of a row tell where a value ends, and the points whose a digit is",
      """
      1️⃣三、收到和处理政府信息公开申请情况(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)申请人情况\
      自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量120000012\
      二、上年结转政府信息公开申请数量0000000三、本年度办理结果(一)予以公开1100002(二)部分公开11000022\
      (三)不予公开1.属于国家秘密00000002、其他法律行政法规禁止公开8000008
      """,
      remarks: [
        "1️⃣: row s3.new parted", "1️⃣: row s3.carryIn parted", "1️⃣: row s3.granted parted",
        "1️⃣: “(二)部分公开” for “(二)部分公开(区分处理的,只计这一情形,不计其他情形)”",
        "1️⃣: row s3.partial fused", "1️⃣: row s3.denied.stateSecret parted",
        "1️⃣: row s3.denied.otherLaw parted",
      ],
      cells: [
        "s3.new.natural": "1️⃣ number 12", "s3.new.total": "1️⃣ number 12",
        "s3.new.research": "1️⃣ number 0", "s3.granted.business": "1️⃣ number 1",
        "s3.partial": "1️⃣ unreadable “11000022”", "s3.denied.stateSecret": "1️⃣ number 0",
        "s3.denied.otherLaw.natural": "1️⃣ number 8",
      ]),
    .init(
      "Words in brackets behind a number say something of it",
      """
      1️⃣政府信息公开情况统计表统计指标单位统计数三、依申请公开情况(一)收到申请数件121.当面申请数件5\
      2.传真申请数件13000000(预算数)3.网络申请数件74.信函申请数件0(二)申请办结数件121.按时办结数件12\
      2.延期办结数件0
      """,
      remarks: ["1️⃣: row q.received.fax fused", "1️⃣: row q.closed.extended fused"],
      cells: [
        "q.received": "1️⃣ number 12", "q.received.fax": "1️⃣ unreadable “13000000(预算数)”",
        "q.received.online": "1️⃣ number 7",
      ]),
    .init(
      "A digit that may be a label's number, and a label that is lost",
      """
      1️⃣政府信息公开情况统计表统计指标单位统计数三、依申请公开情况(一)收到申请数件121.当面申请数件5\
      2.传真申请数件03网络申请数件74.信函申请数件0(二)申请办结数件121.按时办结数件122.延期办结数件0\
      (三)申请答复数件112.同意公开答复数件73.同意部分公开答复数件
      """,
      remarks: [
        "1️⃣: row q.replied.partial has 0 values, not 1",
        "1️⃣: row q.received.online by position, no label", "1️⃣: row q.replied fused",
      ],
      cells: [
        "q.received": "1️⃣ number 12", "q.received.inPerson": "1️⃣ number 5",
        "q.received.fax": "1️⃣ unreadable “03网络申请数”",
        "q.received.online": "1️⃣ number 7 by position", "q.received.letter": "1️⃣ number 0",
        "q.closed.onTime": "1️⃣ number 12", "q.replied": "1️⃣ unreadable “11”",
        "q.replied.granted": "1️⃣ number 7", "q.replied.partial": "1️⃣ unreadable",
      ]),
    .init(
      "An unknown label that begins with digits",
      """
      1️⃣第二十条第(五)项信息内容本年处理决定数量行政许可7第二十条第(六)项信息内容本年处理决定数量行政处罚5\
      行政强制0第二十条第(一)项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件032\
      第二十条第(八)项信息内容本年收费金额(单位:万元)行政事业性收费20317.322023年发布总数量:9
      """,
      remarks: [
        "1️⃣: row s2.a1.regulations parted", "1️⃣: row s2.a1.normativeDocs parted",
        "1️⃣: row s2.a8.adminFees fused", "1️⃣: unknown row “发布总数量:”",
      ],
      cells: [
        "s2.a6.penalties": "1️⃣ number 5", "s2.a8.adminFees": "1️⃣ unreadable “20317.322023年”",
      ]),
  ]
}
