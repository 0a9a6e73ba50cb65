@testable import Disclosure

extension RecoveryTests {
  /// Numbers that may be those of another cell: none of them may be read in silence.
  static let doubt: [Case] = [
    .init(
      "The label of the next row is lost: its number is not the row's before",
      """
      统计指标 单位 统计数
      1.政府公报公开政府信息数 条 1005
      2.政府网站公开政府信息数 条 1️⃣1006
      条 2️⃣1007
      4.政务微信公开政府信息数 条 1008
      """,
      remarks: ["2️⃣: row p.channel.weibo by position, no label"],
      cells: [
        "p.channel.website": "1️⃣ number 1006", "p.channel.weibo": "2️⃣ number 1007 by position",
      ]),
    .init(
      "Two values below a label of one column: either may be this year's",
      """
      第二十条第(五)项
      信息内容
      2022年
      2023年
      行政许可
      50
      1️⃣66
      第二十条第(六)项
      信息内容
      本年处理决定数量
      行政处罚
      2️⃣12
      """,
      remarks: [
        "line 4: s2.a5 columns [0] by position, “2023年”",
        "1️⃣: row s2.a5.licensing has 2 values, not 1",
      ],
      cells: ["s2.a5.licensing.decisions": "line 6 unreadable “50”"]),
    .init(
      "Pads right behind a value hide no value",
      """
      第二十条第(五)项 | |||
      信息内容 | 本年处理决定数量 |||
      行政许可 | 1️⃣66 |||
      第二十条第(六)项 | |||
      信息内容 | 本年处理决定数量 |||
      行政处罚 | 2️⃣12 |||
      行政强制 | 0 |||
      """,
      cells: [
        "s2.a5.licensing.decisions": "1️⃣ number 66", "s2.a6.penalties.decisions": "2️⃣ number 12",
      ]),
    .init(
      "A row one value short of a table with a further column",
      """
      第二十条第(一)项 | ||||
      信息内容 | 本年制发件数 | 1️⃣其中联合发文数 | 本年废止件数 | 现行有效件数 |
      规章 | 2️⃣3 | 1 | 30 |
      行政规范性文件 | 3️⃣3 | 1 | 2 | 30 |
      """,
      remarks: ["1️⃣: s2.a1 has “其中联合发文数”", "2️⃣: row s2.a1.regulations has 3 values, not 4"],
      cells: [
        "s2.a1.regulations": "2️⃣ unreadable “3 1 30”",
        "s2.a1.normativeDocs.repealed": "3️⃣ number 2",
      ]),
    .init(
      "A short label of a row that names a column, too: found by its place",
      head + first + """
        (六)其他处理 | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        1️⃣其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
        2️⃣总计 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | ||
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """,
      remarks: [
        "1️⃣: row s3.other.misc by position, no label",
        "2️⃣: row s3.resultTotal by position, no label",
      ],
      cells: ["s3.resultTotal.natural": "2️⃣ number 3 by position"]),
    .init(
      "A local row beside the form's own is no second copy of it",
      """
      第二十条第(五)项 | |
      信息内容 | 本年处理决定数量 |
      行政许可 | 1️⃣66 |
      2️⃣其他行政许可 | 7 |
      第二十条第(六)项 | |
      信息内容 | 本年处理决定数量 |
      行政处罚 | 12 |
      """,
      remarks: ["2️⃣: unknown row “其他行政许可”"],
      cells: ["s2.a5.licensing.decisions": "1️⃣ number 66"]),
    .init(
      "A row without any value, where blank cells leave no trace",
      """
      第二十条第(五)项
      信息内容
      本年处理决定数量
      行政许可
      3
      第二十条第(六)项
      信息内容
      本年处理决定数量
      1️⃣行政处罚
      行政强制
      2️⃣7
      """,
      remarks: ["1️⃣: row s2.a6.penalties has 0 values, not 1"],
      cells: [
        "s2.a6.penalties.decisions": "1️⃣ unreadable", "s2.a6.coercion.decisions": "2️⃣ number 7",
      ]),
  ]
}
