extension RecoveryTests {
  /// (六)其他处理 as one row, in either form.
  static let oneRow: [Case] = [
    .init(
      "(六)其他处理 as one row in the form of 2021",
      rules + """
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        规章 | 0 | 0 | 0 |
        三、收到和处理政府信息公开申请情况
        自然人 | 法人或其他组织 | 总计 | |||||||
        商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
        5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
        (六)其他处理 | 1️⃣2 | 0 | 0 | 0 | 0 | 0 | 2 | ||
        (七)总计 | 2️⃣2 | 0 | 0 | 0 | 0 | 0 | 2 | ||
        """,
      cells: [
        "s3.other.all.natural": "1️⃣ number 2", "s3.other.misc": "absent",
        "s3.other.feeUnpaid": "absent", "s3.resultTotal.total": "2️⃣ number 2",
      ]),
    .init(
      "(六)其他处理 as a head over three rows",
      """
      自然人 | 法人或其他组织 | 总计 | |||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
      (六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 1️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 | |
      2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
      3.其他 | 2️⃣4 | 0 | 0 | 0 | 0 | 0 | 4 | ||
      (七)总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 | ||
      """,
      cells: [
        "s3.other.noCorrection.natural": "1️⃣ number 1", "s3.other.misc.total": "2️⃣ number 4",
        "s3.other.all": "absent",
      ]),
    .init(
      "(六)其他处理 over three rows, of which the first has no label",
      """
      自然人 | 法人或其他组织 | 总计 | |||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
      5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
      (六)其他处理 | 1️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
      2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
      3.其他 | 2️⃣4 | 0 | 0 | 0 | 0 | 0 | 4 | ||
      """,
      remarks: ["1️⃣: row s3.other.noCorrection by position, no label"],
      cells: [
        "s3.other.noCorrection.natural": "1️⃣ number 1 by position",
        "s3.other.misc.total": "2️⃣ number 4", "s3.other.all": "absent",
      ]),
    .init(
      "(六)其他处理 over three rows, of which the first has a blank label",
      """
      自然人 | 法人或其他组织 | 总计 | |||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
      5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
      (六)其他处理 | 1️⃣ | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
      2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
      3.其他 | 2️⃣4 | 0 | 0 | 0 | 0 | 0 | 4 | ||
      """,
      remarks: ["1️⃣: row s3.other.noCorrection by position, label blank"],
      cells: [
        "s3.other.noCorrection.total": "1️⃣ number 1 by position",
        "s3.other.misc.total": "2️⃣ number 4", "s3.other.all": "absent",
      ]),
    .init(
      "The form of 2019",
      rules + """
        信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
        规章 | 0 | 0 | 0 |
        行政规范性文件 | 1️⃣3 | 3 | 8 |
        第二十条第(五)项 | |||
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        行政许可 | 2️⃣66 | +12 | 192 |
        其他对外管理服务事项 | 3️⃣9 | 减4 | 0 |
        第二十条第(九)项 | |||
        信息内容 | 采购项目数量 | 采购总金额 | |
        政府集中采购 | 4️⃣14 | 523.15万元 |
        自然人 | 法人或其他组织 | 总计 | |||||||
        商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
        (六)其他处理 | 5️⃣2 | 0 | 0 | 0 | 0 | 0 | 2 | ||
        """,
      remarks: ["1️⃣: “行政规范性文件” for “规范性文件”"],
      cells: [
        "s2.a1.normativeDocs.newMade": "1️⃣ number 3",
        "s2.a5.licensing.change": "2️⃣ number 12 “+12”",
        "s2.a5.otherServices.change": "3️⃣ number -4 “减4”",
        "s2.a9.procurement.amount": "4️⃣ number 523.15 “523.15万元” 万元",
        "s3.other.all.natural": "5️⃣ number 2",
      ]),
  ]

  /// Statistics tables of before 2014, and what places added to that of 2014.
  static let statistics: [Case] = [
    .init(
      "The codes of the rows are no values",
      """
      指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |
      主动公开信息数 | 条 | 01 | 1️⃣120 | 480 |
      其中:全文电子化 | 条 | 02 | 2 | 2️⃣ |
      新增行政规范性文件 | 份 | 03 | 3️⃣3 | 9 |
      申请总数 | 件 | 10 | 4️⃣11 | 12 |
      """,
      cells: [
        "p.total.current": "1️⃣ number 120", "p.total.cumulative": "1️⃣ number 480",
        "p.electronic.current": "2️⃣ number 2", "p.electronic.cumulative": "2️⃣ blank",
        "p.normIssued.current": "3️⃣ number 3", "q.received.current": "4️⃣ number 11",
        "q.received.cumulative": "4️⃣ number 12",
      ]),
    .init(
      "A year and all years, without codes",
      """
      指标名称 | 2009年度 | 历年累计 |
      依申请公开信息目录数 | 1️⃣5 | 9 |
      申请总数 | 2️⃣10 | 31 |
      否决公开 | 3️⃣20 | 22 |
      """,
      remarks: ["1️⃣: row q.catalogue without a unit"],
      cells: [
        "q.catalogue.cumulative": "1️⃣ number 9", "q.received.current": "2️⃣ number 10",
        "q.replied.denied.current": "3️⃣ number 20",
      ]),
    .init(
      "Where a value is missing, the code is none",
      """
      指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |
      1️⃣主动公开信息数 | 条 | 01 | 120 |
      """,
      remarks: ["1️⃣: row p.total has 1 values, not 2"], cells: ["p.total": "1️⃣ unreadable “120”"]),
    .init(
      "Three columns in place of one: which is the district's is not said",
      """
      政府信息公开情况统计表 |
      3️⃣统计指标 | 单位 | 区政府 | 区直单位 | 乡镇街道 |
      1️⃣(一)收到申请数 | 件 | 12 | 3 | 4 |
      2️⃣1.当面申请数 | 件 | 5 | 0 | 0 |
      """,
      remarks: [
        "3️⃣: stat columns [0] by position, “乡镇街道”", "1️⃣: row q.received has 3 values, not 1",
        "2️⃣: row q.received.inPerson has 3 values, not 1",
      ],
      cells: [
        "q.received": "1️⃣ unreadable “12 3 4”", "q.received.inPerson": "2️⃣ unreadable “5 0 0”",
      ]),
    .init(
      "Numbers of rows before their labels, some of them wrong",
      """
      政府信息公开情况统计表 |
      序号 | 统计指标 | 单位 | 统计数 |
      22 | (一)收到申请数 | 件 | 1️⃣12 |
      73 | 1.当面申请数 | 件 | 2️⃣5 |
      12 | 2.传真申请数 | 件 | 3️⃣ |
      9 | 3.网络申请数 | 件 | 4️⃣7 |
      """,
      cells: [
        "q.received": "1️⃣ number 12", "q.received.inPerson": "2️⃣ number 5",
        "q.received.fax": "3️⃣ blank", "q.received.online": "4️⃣ number 7",
      ]),
  ]

  /// The statistics table of 2014, and labels that are worded otherwise.
  static let other: [Case] = [
    .init(
      "Units other than the form's",
      """
      政府信息公开情况统计表 | ||
      统计指标 | 单位 | 统计数 |
      (三)从事政府信息公开工作人员数 | 1️⃣个 | 5 |
      2.兼职人员数 | 人 | 2️⃣5 |
      """,
      remarks: ["1️⃣: row o.staff in 个"],
      cells: ["o.staff": "1️⃣ number 5", "o.staff.partTime": "2️⃣ number 5"]),
    .init(
      "Without units, or with their cells blank",
      """
      政府信息公开情况统计表 |
      统计指标 | 统计数 |
      (一)收到申请数 | 1️⃣12 |
      1.当面申请数 | | 2️⃣5 |
      2.传真申请数 | 件 | 3️⃣|
      """.replacing("3️⃣|", with: "3️⃣ |"),
      remarks: [
        "1️⃣: row q.received without a unit", "2️⃣: row q.received.inPerson without a unit",
      ],
      cells: [
        "q.received": "1️⃣ number 12", "q.received.inPerson": "2️⃣ number 5",
        "q.received.fax": "3️⃣ blank",
      ]),
    .init(
      "The same labels under reconsideration and under litigation",
      """
      政府信息公开情况统计表 | ||
      统计指标 | 单位 | 统计数 |
      四、行政复议数量 | 件 | 3 |
      (二)被依法纠错数 | 件 | 1️⃣1 |
      (三)其他情形数 | 件 | 2 |
      五、行政诉讼数量 | 件 | 4 |
      (二)被依法纠错数 | 件 | 2️⃣4 |
      (三)其他情形数 | 件 | 0 |
      """,
      cells: [
        "v.review.corrected": "1️⃣ number 1", "v.litigation.corrected": "2️⃣ number 4",
      ]),
    .init(
      "The form of 2014, told by its rows alone",
      """
      1️⃣(二)申请办结数 | 件 | 4 |
      1.按时办结数 | 件 | 2️⃣4 |
      """,
      remarks: ["1️⃣: stat columns [0] by position, "],
      cells: ["q.closed": "1️⃣ number 4", "q.closed.onTime": "2️⃣ number 4"]),
    .init(
      "Labels in their other wordings",
      """
      自然人 | 法人或其他组织 | 总计 | |||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
      1️⃣二、上年结转政府信息公开数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||
      三、本年度办理结果 | （一）予以公开 | 2️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 | |
      3️⃣（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
      """,
      remarks: [
        "1️⃣: “二、上年结转政府信息公开数量” for “二、上年结转政府信息公开申请数量”",
        "3️⃣: “（二）部分公开” for “(二)部分公开(区分处理的,只计这一情形,不计其他情形)”",
      ],
      cells: ["s3.carryIn.natural": "1️⃣ number 2", "s3.granted.natural": "2️⃣ number 1"]),
  ]
}
