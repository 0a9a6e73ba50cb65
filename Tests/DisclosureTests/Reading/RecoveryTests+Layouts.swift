@testable import Disclosure

extension RecoveryTests {
  /// Tables flattened in other ways, and labels and numbers that these ways have torn.
  static let layouts: [Case] = [
    .init(
      "L16: a bar before the first cell, each cell's own bar below it",
      """
      二、主动公开政府信息情况
      | 第二十条第(一)项
      |
      |||
      | 信息内容
      |
      本年制发件数
      |
      本年废止件数
      |
      现行有效件数
      |
      | 规章
      |
      1️⃣1
      |
      2️⃣0
      |
      3️⃣12
      |
      | 行政规范性文件
      |
      0
      |

      |
      7
      |
      """,
      cells: [
        "s2.a1.regulations.made": "1️⃣ number 1", "s2.a1.regulations.repealed": "2️⃣ number 0",
        "s2.a1.regulations.inForce": "3️⃣ number 12",
        "s2.a1.normativeDocs.repealed": "line 26 blank",
      ]),
    .init(
      "L17: a label over two lines, its bar on the third",
      """
      信息内容
      |
      本年新
      制作数量
      |
      本年新
      公开数量
      |
      对外公开总数量
      |
      规章
      |
      1️⃣3
      |
      0
      |
      3
      |
      """,
      cells: ["s2.a1.regulations.newMade": "1️⃣ number 3"]),
    .init(
      "L18: the last cell of a row has its bar on the next line, before the pads",
      head + "一、本年新收政府信息公开申请数量  | \n" + """
        \t\t\t1️⃣2  |
        \t\t\t1  |
        \t\t\t0  |
        \t\t\t0  |
        \t\t\t0  |
        \t\t\t0  |
        \t\t\t2️⃣3
           | ||
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """,
      cells: ["s3.new.natural": "1️⃣ number 2", "s3.new.total": "2️⃣ number 3"]),
    .init(
      "L10: a label over three lines, and the number of a page between",
      """
      1
      自然人 法人或其他组织 总计
      商业企业 科研机构 社会公益组织 法律服务机构 其他
      (七)总计 1 0 0 0 0 0 1
      1️⃣1.申请人无正当理由逾期不补正、
      2
      行政机关不再处理其政府
      信息公开申请 2️⃣5 0 0 0 0 0 5
      四、结转下年度继续办理 0 0 0 0 0 0 0
      """,
      cells: ["s3.other.noCorrection.natural": "2️⃣ number 5"]),
    .init(
      "L10: a unit and its value on a line of their own, the number of a page behind a broken row",
      """
      1
      统计指标 单位 统计数
      一、主动公开情况
      (一)主动公开政府信息数(不同渠道和方式公开相同信息计
      1条) 条 1️⃣1324
      2
      其中:主动公开规范性文件数 条 2️⃣3
      1.专职人员数(不包括政府公报及政府网站工作人员数)
      3
      人 3️⃣4
      2.兼职人员数 人 27
      """,
      cells: [
        "p.total": "1️⃣ number 1324", "p.normDisclosed": "2️⃣ number 3",
        "o.staff.fullTime": "3️⃣ number 4",
      ]),
    .init(
      "L10: the number of a page between the title of a table and its heads",
      """
      1
      第二十条第(一)项
      2
      信息内容 本年新制作数量 本年新公开数量 对外公开总数量
      规章 0 0 0
      规范性文件 1️⃣6 6 97
      """,
      cells: ["s2.a1.normativeDocs.newMade": "1️⃣ number 6"]),
    .init(
      "L10: the number of a page between the head of a group and its first row",
      """
      1
      统计指标 单位 统计数
      一、主动公开情况
      2
      (一)主动公开政府信息数(不同渠道和方式公开相同信息计
      1条) 条 1️⃣1324
      其中:主动公开规范性文件数 条 2️⃣3
      """,
      cells: ["p.total": "1️⃣ number 1324", "p.normDisclosed": "2️⃣ number 3"]),
    .init(
      "L10: the number of a page inside a label, whose rest brings unit and value",
      """
      1
      统计指标 单位 统计数
      (一)主动公开政府信息数(不同渠道和方式公开
      2
      相同信息计1条) 条 1️⃣1324
      其中:主动公开规范性文件数 条 2️⃣3
      """,
      cells: ["p.total": "1️⃣ number 1324", "p.normDisclosed": "2️⃣ number 3"]),
    .init(
      "L9: the head of a page between two rows",
      """
      自然人 法人或其他组织 总计
      商业企业 科研机构 社会公益组织 法律服务机构 其他
      (七)总计 1 0 0 0 0 0 1
      Page 9 - 2021年报_审计局
      P. 9
      四、结转下年度继续办理 1️⃣4 0 0 0 0 0 4
      """,
      cells: ["s3.carryOut.natural": "1️⃣ number 4"]),
    .init(
      "L2m: one zero merged over the row stands for all its columns",
      head + "1️⃣一、本年新收政府信息公开申请数量 | 0 | ||||||||\n" + """
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """,
      remarks: ["1️⃣: row s3.new chosen from 1 values"],
      cells: ["s3.new": "1️⃣ number 0 by position"]),
    .init(
      "Another number merged over the row may stand for one or for all",
      head + "1️⃣一、本年新收政府信息公开申请数量 | 5 | ||||||||\n" + """
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """,
      remarks: ["1️⃣: row s3.new has 1 values, not 7"], cells: ["s3.new": "1️⃣ unreadable “5”"]),
    .init(
      "Markdown: columns without names, a table for every group",
      """
      ### 第二十条第(六)项

      | 项目 | 数据1 |
      |---|---|
      | 行政处罚 | 1️⃣12 |
      | 行政强制 | 2️⃣3 |

      ### 第二十条第(八)项

      | 项目 | 数据1 |
      |---|---|
      | 行政事业性收费 | 3️⃣7.5 |
      """,
      remarks: [
        "line 3: s2.a6 columns [0] by position, “数据1”",
        "line 10: s2.a8 columns [0] by position, “数据1”, unit lost",
      ],
      cells: [
        "s2.a6.penalties.decisions": "1️⃣ number 12", "s2.a6.coercion.decisions": "2️⃣ number 3",
        "s2.a8.adminFees.amountWan": "3️⃣ number 7.5",
      ]),
    .init(
      "A column of subtotals is known by its head",
      """
      自然人 | 法人或其他组织 | 总计 | ||||||||
      1️⃣商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 2️⃣小计 | |||||
      一、本年新收政府信息公开申请数量 | 3️⃣2 | 1 | 0 | 0 | 0 | 0 | 1 | 3 | ||
      四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      """,
      remarks: ["2️⃣: s3 has “小计”"],
      cells: ["s3.new.natural": "3️⃣ number 2", "s3.new.total": "3️⃣ number 3"]),
    .init(
      "A label with an explanation",
      """
      第二十条第(五)项 | |
      信息内容 | 本年处理决定数量 |
      1️⃣行政许可(指依申请作出的决定) | 2️⃣18 |
      第二十条第(六)项 | |
      信息内容 | 本年处理决定数量 |
      行政处罚 | 4 |
      """,
      remarks: ["1️⃣: “行政许可(指依申请作出的决定)” for “行政许可”"],
      cells: ["s2.a5.licensing.decisions": "2️⃣ number 18"]),
    .init(
      "Numbers in rings are numbers of labels",
      head + first + """
        三、本年度办理结果 | (三)不予公开 | ①属于国家秘密 | 1️⃣2 | 0 | 0 | 0 | 0 | 0 | 2 |
        (六)其他处理 | ③其他 | 2️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
        (七)总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | ||
        """,
      cells: [
        "s3.denied.stateSecret.natural": "1️⃣ number 2", "s3.other.misc.natural": "2️⃣ number 1",
      ]),
    .init(
      "Blanks that part thousands in a row of a line",
      """
      第二十条第(五)项
      信息内容 本年处理决定数量
      行政许可 1️⃣8 616 463
      第二十条第(六)项
      信息内容 本年处理决定数量
      行政处罚 2️⃣12
      """,
      remarks: ["1️⃣: row s2.a5.licensing chosen from 3 values"],
      cells: [
        "s2.a5.licensing.decisions": "1️⃣ number 8616463 “8 616 463” by position",
        "s2.a6.penalties.decisions": "2️⃣ number 12",
      ]),
    .init(
      "Dashes are zeros for the sum that tells which blanks part a thousand",
      head + """
        一、本年新收政府信息公开申请数量 | 1️⃣359 | 866 | – | – | – | – | 1  225 |
        二、上年结转政府信息公开申请数量 | 2️⃣1 | 0 | 0 | 0 | 0 | 0 | 1  225 |
        """,
      remarks: [
        "1️⃣: row s3.new chosen from 8 values", "2️⃣: row s3.carryIn has 8 values, not 7",
      ],
      cells: [
        "s3.new.business": "1️⃣ number 866 by position",
        "s3.new.total": "1️⃣ number 1225 “1  225” by position",
        "s3.carryIn.total": "2️⃣ unreadable “1 0 0 0 0 0 1 225”",
      ]),
    .init(
      "Where lines that are alike were taken out, no number can be told",
      """
      1️⃣信息内容
      本年制发件数
      本年废止件数
      现行有效件数
      规章
      0
      行政规范性文件
      5
      12
      第二十条第(五)项
      本年处理决定数量
      行政许可
      87
      行政处罚
      33
      行政强制
      2
      行政事业性收费
      1.5
      自然人
      总计
      """,
      remarks: ["1️⃣: no line twice"],
      cells: ["s2.a5.licensing": "line 13 unreadable “87”"]),
  ]
}
