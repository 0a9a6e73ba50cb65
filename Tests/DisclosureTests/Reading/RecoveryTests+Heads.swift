extension RecoveryTests {
  /// The caption of a table.
  static let rules = """
    第二十条第(一)项 | |||

    """

  private static let fees = """
    第二十条第(八)项 | |||

    """

  /// Heads of columns: cut short, lost, replaced, in another order.
  static let columns: [Case] = [
    .init(
      "Columns in another order are refused",
      rules + """
        信息内容 | 1️⃣本年废止件数 | 本年制发件数 | 现行有效件数 |
        规章 | 2️⃣1 | 2 | 3 |
        """,
      remarks: ["1️⃣: s2.a1 columns out of order, “本年废止件数” “本年制发件数” “现行有效件数”"],
      cells: [
        "s2.a1.regulations.made": "2️⃣ unreadable “1”",
        "s2.a1.regulations.repealed": "2️⃣ unreadable “2”",
        "s2.a1.regulations.inForce": "2️⃣ unreadable “3”",
      ]),
    .init(
      "The total first is refused, too",
      """
      1️⃣总计 | 自然人 | 法人或其他组织 | |||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
      一、本年新收政府信息公开申请数量 | 2️⃣3 | 2 | 1 | 0 | 0 | 0 | 0 | ||
      四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      """,
      remarks: [
        "1️⃣: s3 columns out of order, “总计” “自然人” “商业企业” “科研机构” “社会公益组织” “法律服务机构” “其他”"
      ],
      cells: ["s3.new.natural": "2️⃣ unreadable “3”", "s3.new.total": "2️⃣ unreadable “0”"]),
    .init(
      "Two heads cut short to the same",
      rules + """
        信息内容 | 1️⃣本年 | 本年 | 现行有效件数 |
        规章 | 2️⃣1 | 2 | 3 |
        """,
      remarks: ["1️⃣: s2.a1 columns [0, 1] by position, “本年” “本年” “现行有效件数”"],
      cells: ["s2.a1.regulations.made": "2️⃣ number 1"]),
    .init(
      "The head of the fee column lost, and its unit with it",
      fees + """
        信息内容 | 1️⃣0 | |
        行政事业性收费 | 2️⃣12.5 | |
        """,
      remarks: ["1️⃣: s2.a8 columns [0] by position, “0”, unit lost"],
      cells: ["s2.a8.adminFees.amountWan": "2️⃣ number 12.5"]),
    .init(
      "Heads in their other wordings",
      """
      自然人 | 法人或其他组织 | 合计 | |||||||
      商业 企业 | 科研机构 | 社会公益 组织 | 法律服务机构 | 其它 | |||||
      一、本年新收政府信息公开申请数量 | 2️⃣2 | 1 | 0 | 0 | 0 | 0 | 3 |
      """,
      cells: ["s3.new.natural": "2️⃣ number 2", "s3.new.total": "2️⃣ number 3"]),
    .init(
      "The heads of disputes cut short, in their order",
      """
      行政复议 | 行政诉讼 | |||||||||||||
      1️⃣结果 | 结果 | 其他 | 尚未 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
      结果 | 结果 | 其他 | 尚未 | 总计 | 结果 | 结果 | 其他 | 尚未 | 总计 | |||||
      2️⃣1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 5 | 0 | 5 |
      """,
      remarks: [
        "1️⃣: s4 columns [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13] by position, "
          + "“结果” “结果” “其他” “尚未” “总计” “结果” “结果” “其他” “尚未” “总计” "
          + "“结果” “结果” “其他” “尚未” “总计”"
      ],
      cells: [
        "s4.review.pending": "2️⃣ number 4", "s4.direct.upheld": "2️⃣ number 1",
        "s4.afterReview.other": "2️⃣ number 5",
      ]),
    .init(
      "Disputes with fourteen numbers",
      """
      行政复议 | 行政诉讼 | |||||||||||||
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | |||||
      1️⃣1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 5 | 5 |
      """,
      remarks: ["1️⃣: row s4 has 14 values, not 15"],
      cells: ["s4": "1️⃣ unreadable “1 2 3 4 10 1 0 0 0 1 0 0 5 5”"]),
  ]
}
