@testable import Disclosure

extension RecoveryTests {
  private static let outcomes = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计"

  /// Section four in its shapes.
  static let disputes: [Case] = [
    .init(
      "Fifteen numbers in one cell",
      """
      行政复议 | 行政诉讼 |
      \(outcomes) | 未经复议直接起诉 | 复议后起诉 |
      \(outcomes) | \(outcomes) |
      1️⃣1 0 0 0 1 0 2 0 0 2 0 0 3 0 3 |
      """,
      cells: [
        "s4.review.upheld": "1️⃣ number 1", "s4.direct.corrected": "1️⃣ number 2",
        "s4.afterReview.total": "1️⃣ number 3",
      ]),
    .init(
      "A table for each kind of dispute",
      """
      行政复议 |
      \(outcomes) |
      1️⃣1 | 0 | 0 | 0 | 1 |
      未经复议直接起诉 |
      \(outcomes) |
      2️⃣0 | 2 | 0 | 0 | 2 |
      复议后起诉 |
      \(outcomes) |
      3️⃣0 | 0 | 3 | 0 | 3 |
      """,
      cells: [
        "s4.review.upheld": "1️⃣ number 1", "s4.direct.corrected": "2️⃣ number 2",
        "s4.afterReview.other": "3️⃣ number 3", "s4.afterReview.total": "3️⃣ number 3",
      ]),
    .init(
      "A row for every number",
      """
      行政复议 | 结果维持 | 1️⃣1 |
      结果纠正 | 0 |
      其他结果 | 0 |
      尚未审结 | 4 |
      总计 | 5 |
      行政诉讼 未经复议直接起诉 | 结果维持 | 0 |
      结果纠正 | 2️⃣2 |
      其他结果 | 0 |
      尚未审结 | 0 |
      总计 | 2 |
      行政诉讼 复议后起诉 | 结果维持 | 0 |
      结果纠正 | 0 |
      其他结果 | 0 |
      尚未审结 | 0 |
      总计 | 3️⃣0 |
      """,
      cells: [
        "s4.review.upheld": "1️⃣ number 1", "s4.direct.corrected": "2️⃣ number 2",
        "s4.afterReview.total": "3️⃣ number 0",
      ]),
    .init(
      "No totals are printed: they are absent",
      """
      行政复议 | 行政诉讼 |
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 未经复议直接起诉 | 复议后起诉 |
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 |
      1️⃣1 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 3 | 0 |
      """,
      cells: [
        "s4.review.upheld": "1️⃣ number 1", "s4.review.total": "absent",
        "s4.direct.corrected": "1️⃣ number 2", "s4.afterReview.other": "1️⃣ number 3",
        "s4.afterReview.total": "absent",
      ]),
    .init(
      "Heads fallen apart: fifteen numbers behind the table before",
      head + first + """
        四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
        四、政府信息公开行政复议、行政诉讼情况
        结 结 其 尚
        果 果 他 未
        1️⃣1 0 0 0 1 0 2 0 0 2 0 0 3 0 3
        """,
      remarks: ["1️⃣: s4 columns [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] by position, "],
      cells: ["s4.direct.corrected": "1️⃣ number 2 by position"]),
    .init(
      "Thirteen numbers are none that can be told apart",
      """
      行政复议 | 行政诉讼 |
      \(outcomes) | 未经复议直接起诉 | 复议后起诉 |
      \(outcomes) | \(outcomes) |
      1️⃣1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 0 | 2 | 0 | 0 | 3 |
      """,
      remarks: ["1️⃣: row s4 has 13 values, not 15"],
      cells: ["s4": "1️⃣ unreadable “1 0 0 0 1 0 2 0 0 2 0 0 3”"]),
  ]
}
