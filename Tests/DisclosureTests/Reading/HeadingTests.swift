import Testing

@testable import Disclosure

@Suite("Headings and what is a report")
struct HeadingTests {
  /// The sections of a text that has tables of the form of 2021: number, line, title, passages.
  private func sections(_ text: String) throws -> [String] {
    let table = "\n第二十条第(一)项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 0"
    return try Report(text + table).sections.map { section in
      "\(section.number) \(section.heading.map(\.description) ?? "-") \(section.title) "
        + "\(section.passages.count)"
    }
  }

  @Test(
    "Variants of the six headings",
    arguments: [
      ("一、总体情况", 1), ("一、 总体情况", 1), ("一 、总体情况", 1), ("一.总体情况", 1), ("一．总体情况", 1),
      ("一,、总体情况", 1), ("一、概述", 1), ("一、概 述", 1), ("一、总体概述", 1), ("一、工作基本情况", 1),
      ("一、2023年政务公开总体情况", 1), ("一、总体情况。", 1), ("一、总 体 情 况", 1),
      ("二、主动公开政府信息情况", 2), ("二、政府信息主动公开情况", 2), ("二、主动公开信息情况", 2),
      ("二、主动公开政府信息的情况", 2), ("二、行政机关主动公开政府信息情况", 2), ("二、主动公开 政府信息情况", 2),
      ("三、收到和处理政府信息公开申请情况", 3), ("三、收到和处理政府信息公开申请的情况", 3),
      ("三、行政机关收到和处理政府信息公开申请情况", 3), ("三、收到和处理政府信息公开申请 情况", 3),
      ("四、政府信息公开行政复议、行政诉讼情况", 4), ("四、政府信息公开行政复议和行政诉讼情况", 4),
      ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4), ("四、行政复议 行政诉讼情况", 4),
      ("五、存在的主要问题及改进情况", 5), ("五、政府信息公开工作存在的主要问题及整改情况", 5),
      ("五、存在问题和改进措施", 5), ("六、其他需要报告的事项", 6), ("六、其它需要报告的事项", 6), ("六、其他事项", 6),
      ("其他需要报告的事项", 6), ("总体情况", 1),
    ])
  func variants(_ heading: String, _ number: Int) throws {
    let sections = try sections("标题\n\(heading)\n正文。")
    #expect(sections.contains { $0.hasPrefix("\(number) 2 ") }, "\(sections)")
  }

  @Test("A heading and its first sentence on one line")
  func inline() throws {
    #expect(
      try sections("一、总体情况 2023年,本局公开信息12条。\n二、主动公开政府信息情况:见下表。\n五、存在的主要问题及改进情况。尚有不足。")
        == ["1 1 一、总体情况 1", "2 2 二、主动公开政府信息情况 1", "5 3 五、存在的主要问题及改进情况 1"])
  }

  @Test(
    "A list of parts is no heading",
    arguments: [
      "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项六个部分。",
      "报告由一、总体情况,二、主动公开政府信息情况等六部分组成。", "(一)主动公开政府信息情况", "1.主动公开政府信息情况较好。",
      "一是总体情况良好。", "三项申请情况已处理。", "二、2022年工作思路", "六部分:其他需要报告的事项。",
    ])
  func noHeading(_ line: String) throws {
    let sections = try sections("标题\n\(line)\n一、总体情况\n\(line)")
    #expect(sections.first == "1 3 一、总体情况 1")
    #expect(sections.count == 2)
  }

  @Test("A second heading of the same section is prose")
  func repeated() throws {
    #expect(
      try sections("一、总体情况\n一、总体情况良好\n二、主动公开政府信息情况\n一、总体情况")
        == ["1 1 一、总体情况 1", "2 3 二、主动公开政府信息情况 1"])
  }

  @Test("A table without its heading stands in its section all the same")
  func missing() throws {
    #expect(try sections("一、总体情况\n良好。") == ["1 1 一、总体情况 1", "2 - 主动公开政府信息情况 0"])
    let report = try Report("一、总体情况\n五、存在的主要问题及改进情况\n规章 | 0 | 0 | 0 |")
    #expect(report.sections.map(\.number) == [1, 2, 5])
  }

  private static let headings = Form.gov2021.sections.enumerated().map { index, section in
    "\("一二三四五六".map(String.init)[index])、\(section.title.zh)"
  }

  @Test(
    "A report without tables: everything is absent, nothing is zero", arguments: [2018, 2020, 2023])
  func noTables(_ year: Int) throws {
    let text = (["清水县统计局\(year)年政府信息公开工作年度报告"] + Self.headings).joined(separator: "\n")
    let report = try Report(text + "\n规章0条,规范性文件0条,收到申请0件。")
    #expect(report.form.years.contains(year))
    #expect(report.cells.allSatisfy { $0 == .absent })
    #expect(report.cells.count == report.form.cells.count)
    #expect(report.remarks == [.formByYear])
  }

  @Test("A table that is not of the form gives no number")
  func otherTable() throws {
    let text = Self.headings.joined(separator: "\n") + "\n股室 | 电话 |\n办公室 | 12 |\n法规股 | 15 |"
    let report = try Report(text)
    #expect(report.cells.allSatisfy { $0 == .absent })
    #expect(report.remarks == [.formByYear])
  }

  @Test(
    "What is no report is refused",
    arguments: [
      "你好。", "| | |", "|", "a | b |\n1 | 2 |",
      "关于做好2023年政府信息公开工作年度报告编制工作的通知\n各乡镇、各部门:\n一、编制内容\n报告包括总体情况、主动公开政府信息情况等六个部分。\n二、"
        + "报送时间\n1月31日前。\n六、其他事项\n联系电话:0938-1234567。",
      "《清水县统计局2023年政府信息公开工作年度报告》解读\n现对《报告》解读如下:\n报告分总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
        + "复议诉讼、问题和其他六部分。\n全年收到申请3件。",
      "清水县统计局2023年上半年政府信息公开情况\n一、主动公开政府信息情况\n发布信息12条。\n二、下一步打算",
    ])
  func notAReport(_ text: String) {
    #expect(throws: ReadError.notAReport) { try Report(text) }
  }
}
