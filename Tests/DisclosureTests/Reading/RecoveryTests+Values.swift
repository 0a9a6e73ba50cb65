extension RecoveryTests {
  /// Rows of too few or too many values, values that cannot be read, rows that stand twice.
  static let counts: [Case] = [
    .init(
      "Six values", head + "1️⃣一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 3 |",
      remarks: ["1️⃣: row s3.new has 6 values, not 7"],
      cells: ["s3.new": "1️⃣ unreadable “2 1 0 0 0 3”"]),
    .init(
      "Eight values", head + "1️⃣一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 3 |",
      remarks: ["1️⃣: row s3.new has 8 values, not 7"],
      cells: ["s3.new": "1️⃣ unreadable “2 1 0 0 0 0 0 3”"]),
    .init(
      "One value merged over the row, neither the first column nor the total",
      head + "1️⃣一、本年新收政府信息公开申请数量 | 0 |",
      remarks: ["1️⃣: row s3.new has 1 values, not 7"], cells: ["s3.new": "1️⃣ unreadable “0”"]),
    .init(
      "An unreadable value in the first cell",
      head + "一、本年新收政府信息公开申请数量 | 1️⃣3件左右 | 1 | 0 | 0 | 0 | 0 | 4 |",
      cells: [
        "s3.new.natural": "1️⃣ unreadable “3件左右”", "s3.new.business": "1️⃣ number 1",
        "s3.new.total": "1️⃣ number 4",
      ]),
    .init(
      "An unreadable value in a middle cell",
      head + "一、本年新收政府信息公开申请数量 | 2 | 1 | 1️⃣1l | 0 | 0 | 0 | 4 |\n" + """
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 2️⃣无从统计 |
        """,
      cells: [
        "s3.new.business": "1️⃣ number 1", "s3.new.research": "1️⃣ unreadable “1l”",
        "s3.new.publicInterest": "1️⃣ number 0", "s3.new.total": "1️⃣ number 4",
        "s3.carryIn.natural": "2️⃣ number 0", "s3.carryIn.total": "2️⃣ unreadable “无从统计”",
      ]),
    .init(
      "Signs and units",
      head + "一、本年新收政府信息公开申请数量 | 1️⃣/ | - | 无 | 2件 | １ | 0 | |",
      cells: [
        "s3.new.natural": "1️⃣ slash “/”", "s3.new.business": "1️⃣ dash “-”",
        "s3.new.research": "1️⃣ dash “无”", "s3.new.publicInterest": "1️⃣ number 2 “2件” 件",
        "s3.new.legalService": "1️⃣ number 1 “１”", "s3.new.total": "1️⃣ blank",
      ]),
    .init(
      "A row printed twice with the same values",
      head + first + """
        1️⃣一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | ||
        """,
      remarks: ["1️⃣: row s3.new again, the same"], cells: ["s3.new.natural": "line 5 number 2"]),
    .init(
      "A row printed twice with different values: neither counts",
      head + first + """
        1️⃣一、本年新收政府信息公开申请数量 | 2 | 2 | 0 | 0 | 0 | 0 | 4 | ||
        """,
      remarks: ["1️⃣: row s3.new again, different"],
      cells: [
        "s3.new.natural": "line 5 unreadable “2”", "s3.new.total": "line 5 unreadable “3”",
        "s3.carryIn.total": "line 6 number 0",
      ]),
    .init(
      "A row the form does not know",
      head + first + """
        1️⃣(三)撤回申请 | 5 | 0 | 0 | 0 | 0 | 0 | 5 | ||
        四、结转下年度继续办理 | 2️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 |
        """,
      remarks: ["1️⃣: unknown row “(三)撤回申请”"],
      cells: ["s3.granted": "absent", "s3.carryOut.natural": "2️⃣ number 1"]),
  ]
}
