import Testing

@testable import Disclosure

@Suite("Fused tables")
struct FusedTablesTests {
  private static let table = """
    第二十条第(一)项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件032第二十条第(五)项\
    信息内容本年处理决定数量行政许可0第二十条第(六)项信息内容本年处理决定数量行政处罚5行政强制0\
    第二十条第(八)项信息内容本年收费金额(单位:万元)行政事业性收费0
    """

  private func cut(_ text: String) throws -> Document {
    FusedTables.cut(from: try Document(reading: Array(text.utf8)))
  }

  @Test("Headings and sentences around a table stay text")
  func prose() throws {
    let document = try cut(
      "一、总体情况2023年共办理行政许可12件。二、主动公开政府信息情况本年情况如下。" + Self.table
        + "注:行政处罚5件均已公开。三、收到和处理政府信息公开申请情况本年没有收到申请。")
    let paragraphs = document.blocks.compactMap { block in
      if case .paragraph(let text) = block { document.string(text) } else { nil }
    }
    #expect(
      paragraphs == [
        "一、总体情况", "2023年共办理行政许可12件。", "二、主动公开政府信息情况", "本年情况如下。",
        "注:行政处罚5件均已公开。", "三、收到和处理政府信息公开申请情况", "本年没有收到申请。",
      ])
    #expect(document.blocks.count == 8)
  }

  @Test("A row to every label of a row, its digits one cell")
  func rows() throws {
    let document = try cut(Self.table)
    guard case .table(let table) = document.blocks.first, document.blocks.count == 1 else {
      Issue.record("\(document)")
      return
    }
    #expect(table.isFused)
    let rows = table.rows.map { $0.map { document.string($0) } }
    #expect(rows.contains(["行政规范性文件", "032"]))
    #expect(rows.contains(["第二十条第(六)项", "信息内容", "本年处理决定数量"]))
    #expect(rows.last == ["行政事业性收费", "0"])
  }

  @Test(
    "What is no table is left alone",
    arguments: [
      "其中,部分公开4件、保护第三方合法权益不予公开7件、本机关不掌握1件、重复申请6件、行政许可3件、行政处罚5件、"
        + "行政强制0件、规章2件,行政规范性文件9件,行政事业性收费0元,予以公开12件,均已按时办结并在网站公布。",
      "规章 | 000 | 行政规范性文件 | 0 | 3 | 2 | 行政许可 | 0 | 行政处罚 | 5 | 行政强制 | 0 |",
    ])
  func leaveAlone(_ text: String) throws {
    let document = try Document(reading: Array(text.utf8))
    #expect(FusedTables.cut(from: document).blocks == document.blocks)
  }

  @Test("A report of one line is read whole")
  func oneLine() throws {
    let report = try Report(
      "龙河街道办事处2024年政府信息公开工作年度报告。一、总体情况本年情况良好。二、主动公开政府信息情况" + Self.table
        + "三、收到和处理政府信息公开申请情况本年没有收到申请。")
    #expect(report.form == .gov2021)
    #expect(report.sections.prefix(3).map(\.number) == [1, 2, 3])
    #expect(report["s2.a6.penalties.decisions"].entry == .number(Number(5)))
    let finding = Examination(of: report).findings.first { $0.check == "V07" }
    #expect(finding?.operands.count == 6)
    #expect(finding?.outcome == .uncertain)
  }
}
