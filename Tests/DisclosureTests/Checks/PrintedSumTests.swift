import Testing

@testable import Disclosure

@Suite("Sums beyond the form, from text to finding")
struct PrintedSumTests {
  /// A table of requests with two rows of (四), and what stands behind them.
  private static func requests(_ rows: String) -> String {
    """
    清水县统计局2023年政府信息公开工作年度报告
    三、收到和处理政府信息公开申请情况
    \(RecoveryTests.first)
    三、本年度办理结果 | (四)无法提供 | 1.本机关不掌握相关政府信息 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | ||
    2.没有现成信息需要另行制作 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
    3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
    \(rows)
    (五)不予处理 | 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
    2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||
    """
  }

  @Test(
    "A row of subtotals is held against its block",
    arguments: [
      ("小计 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | ||", 0), ("(四)小计 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | ||", 0),
      ("小计 | 3 | 1 | 0 | 0 | 0 | 0 | 5 | ||", 1), ("(四)小计 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | ||", 2),
      ("(五)小计 | 9 | 1 | 0 | 0 | 0 | 0 | 9 | ||", 0),
      ("合计 | 9 | 1 | 0 | 0 | 0 | 0 | 9 | ||", 0), ("无法提供合计 | 3 | 1 | 0 | 0 | 0 | 0 | 5 | ||", 1),
      ("累计 | 9 | 1 | 0 | 0 | 0 | 0 | 9 | ||", 0),
      ("小计 | 3 | 1 | 0 | 0 | 0 | 4 | ||", 0),
    ])
  func rows(_ row: String, _ count: Int) throws {
    let report = try Report(Self.requests(row))
    #expect(report["s3.unable.notHeld.total"].entry == .number(Number(3)))
    #expect(report.findings("R04").count == count)
  }

  @Test("The finding names the block, the column, the parts and what is printed")
  func wording() throws {
    let report = try Report(Self.requests("小计 | 3 | 1 | 0 | 0 | 0 | 0 | 5 | ||"))
    let finding = try #require(report.findings("R04").first)
    #expect(finding.message.zh == "(四)无法提供·总计:各项之和 3+1+0=4,“小计”填 5,差 -1。")
    #expect(finding.delta == Number(-1))
  }

  @Test(
    "A column of subtotals is held against the organisations",
    arguments: [("1 | 3", 0), ("2 | 3", 1)])
  func column(_ end: String, _ count: Int) throws {
    let report = try Report(
      """
      清水县统计局2023年政府信息公开工作年度报告
      自然人 | 法人或其他组织 | 总计 | ||||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | |||||
      一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | \(end) | ||
      四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      """)
    #expect(report["s3.new.total"].entry == .number(Number(3)))
    #expect(report.findings("R04").count == count)
  }

  @Test(
    "A total of all lawsuits is held against both kinds, a row of pads behind it or none",
    arguments: [(4, "", 0), (5, "", 1), (5, "| | | |", 1)])
  func lawsuits(_ total: Int, _ pads: String, _ count: Int) throws {
    let outcomes = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计"
    let report = try Report(
      """
      清水县统计局2023年政府信息公开工作年度报告
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 | 行政诉讼 |
      未经复议直接起诉 | 复议后起诉 |
      \(outcomes) | \(outcomes) | \(outcomes) | 诉讼总计 |
      0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 3 | \(total) |
      \(pads)
      五、存在的主要问题及改进情况
      """)
    #expect(report["s4.afterReview.total"].entry == .number(Number(3)))
    #expect(report.findings("D07").count == count)
  }
}
