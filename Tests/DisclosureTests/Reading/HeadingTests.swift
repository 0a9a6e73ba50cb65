import Testing

@testable import Disclosure

@Suite("Headings and what is a report")
struct HeadingTests {
  private static let table =
    "\n第二十条第(一)项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 0"

  /// The sections of a text that has tables of the form of 2021: number, line, title, passages.
  private func sections(_ text: String) throws -> [String] {
    try Report(text + Self.table).sections.map { section in
      "\(section.number) \(section.heading.map(\.description) ?? "-") \(section.title) "
        + "\(section.passages.count)"
    }
  }

  @Test(
    "Variants of the six headings",
    arguments: [
      ("一、总体情况", 1), ("一、 总体情况", 1), ("一 、总体情况", 1), ("一.总体情况", 1), ("一．总体情况", 1),
      ("一,、总体情况", 1), ("一?总体情况", 1), ("一？总体情况", 1), ("一、概述", 1), ("一、概 述", 1), ("一、总体概述", 1),
      ("一、工作基本情况", 1),
      ("一、2023年政务公开总体情况", 1), ("一、总体情况。", 1), ("一、总 体 情 况", 1),
      ("二、主动公开政府信息情况", 2), ("二、政府信息主动公开情况", 2), ("二、主动公开信息情况", 2),
      ("二、主动公开政府信息的情况", 2), ("二、行政机关主动公开政府信息情况", 2), ("二、主动公开 政府信息情况", 2),
      ("三、收到和处理政府信息公开申请情况", 3), ("三、收到和处理政府信息公开申请的情况", 3),
      ("三、行政机关收到和处理政府信息公开申请情况", 3), ("三、收到和处理政府信息公开申请 情况", 3),
      ("四、政府信息公开行政复议、行政诉讼情况", 4), ("四、政府信息公开行政复议和行政诉讼情况", 4),
      ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4), ("四、行政复议 行政诉讼情况", 4),
      ("五、存在的主要问题及改进情况", 5), ("五、政府信息公开工作存在的主要问题及整改情况", 5),
      ("五、存在问题和改进措施", 5), ("六、其他需要报告的事项", 6), ("六、其它需要报告的事项", 6), ("六、其他事项", 6),
      ("其他需要报告的事项", 6), ("总体情况", 1), ("主动公开信息情况", 2), ("存在的问题及改进情况", 5),
      ("1、 总体情况", 1), ("—、总体情况", 1), ("一 总体情况", 1), ("、主动公开政府信息情况", 2),
      ("一、主动公开政府信息情况", 2), ("## 一、总体情况", 1), ("**二、主动公开政府信息情况**", 2),
      ("### **三、收到和处理政府信息公开申请情况**", 3), ("六、其他需要报告的事项 |", 6),
      ("四、政府信息公开行政复议、行政诉讼情况 | |||", 4), ("五、存在的主要问题 及改进情况", 5),
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
    "The head of a page is no part of the section that goes on over it",
    arguments: ["Page 18 - 2020年报_清水县统计局", "P. 18", "第18页 共20页", "- 18 -", "— 18 —"])
  func pageHead(_ line: String) throws {
    let sections = try sections("标题\n五、存在的主要问题及改进情况\n\(line)\n暂无。")
    #expect(sections.contains("5 2 五、存在的主要问题及改进情况 1"), "\(sections)")
  }

  @Test(
    "A list of parts is no heading",
    arguments: [
      "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项六个部分。",
      "报告由一、总体情况,二、主动公开政府信息情况等六部分组成。", "(一)主动公开政府信息情况", "1.主动公开政府信息情况较好。",
      "一是总体情况良好。", "三项申请情况已处理。", "二、2022年工作思路", "六部分:其他需要报告的事项。",
      "1.主动公开政府信息情况", "报告分为:一、总体情况;二、主动公开政府信息情况;三、收到和处理政府信息公开申请情况。",
    ])
  func noHeading(_ line: String) throws {
    let sections = try sections("标题\n\(line)\n一、总体情况\n\(line)")
    #expect(sections.first == "1 3 一、总体情况 1")
    #expect(sections.count == 2)
  }

  @Test(
    "Whole reports in every way of setting headings",
    arguments: [
      // Number and title on two lines.
      ("一、\n总体情况\n良好。\n五、\n存在的主要问题及改进情况\n不足。", "1:1 5:1"),
      // A page in one line.
      (
        "一、总体情况 根据条例编制。(一)主动公开情况。公开8条。(二)依申请公开情况。无。"
          + "五、存在的主要问题及改进情况 队伍薄弱。六、其他需要报告的事项。无。",
        "1:1 5:1 6:1"
      ),
      // A sentence goes on behind the title.
      ("一、总体情况2023年,本局公开信息8条。\n六、其他需要报告的事项本年度无其他事项。", "1:1 6:1"),
      // All numbers are one too high.
      (
        "一、概述\n编制说明。\n二、总体情况\n良好。\n三、主动公开政府信息情况\n"
          + "四、收到和处理政府信息公开申请情况\n五、政府信息公开行政复议、行政诉讼情况\n"
          + "六、存在的主要问题及改进情况\n不足。\n七、其他需要报告的事项\n无。",
        "1:1 2:0 3:0 4:0 5:1 6:1"
      ),
      // One level deeper.
      (
        "一、报告内容\n(一)总体情况\n良好。\n(二)主动公开政府信息情况\n(三)收到和处理政府信息公开申请情况\n"
          + "(四)政府信息公开行政复议、行政诉讼情况\n(五)存在的主要问题及改进情况\n不足。\n二、工作打算\n继续。",
        "1:1 2:0 3:0 4:0 5:3"
      ),
      // A seventh section.
      (
        "一、总体情况\n良好。\n五、存在的主要问题及改进情况\n不足。\n六、2024年工作思路\n继续。\n七、其他需要报告的事项\n无。",
        "1:1 5:3 6:1"
      ),
      // A table of contents.
      (
        "一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n"
          + "一、总体情况\n良好。\n二、主动公开政府信息情况\n见表。\n五、存在的主要问题及改进情况\n不足。\n六、其他需要报告的事项\n无。",
        "1:1 2:1 5:1 6:1"
      ),
      // The parts of section one have numbers like sections.
      (
        "一、总体情况\n一、加强领导\n成立小组。\n二、主动公开政府信息情况\n公开8条。\n三、依申请公开\n收到申请0件。\n"
          + "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n不足。",
        "1:6 2:0 3:0 5:1"
      ),
      // Brackets number the parts of section one.
      (
        "一、总体情况\n(一)主动公开政府信息情况\n公开8条。\n(二)收到和处理政府信息公开申请情况\n无。\n五、存在的主要问题及改进情况\n不足。",
        "1:4 5:1"
      ),
      // A page inside a layout table.
      (
        "清水县统计局2023年政府信息公开工作年度报告 |\n||||||||\n一、总体情况 根据条例编制本报告,全年公开政府信息一百二十八条,未收到申请,"
          + "未发生行政复议和行政诉讼,所列数据真实。二、主动公开政府信息情况 | |||",
        "1:1 2:0"
      ),
    ])
  func wholes(_ text: String, _ expected: String) throws {
    let headings = try Report(text + Self.table).sections.filter { $0.heading != nil }
    let found = headings.map { "\($0.number):\($0.passages.count)" }.joined(separator: " ")
    #expect(found == expected)
  }

  @Test("A heading on two lines is printed on one, and stands where its number does")
  func twoLines() throws {
    #expect(try sections("标题\n一、\n总体情况\n良好。").first == "1 2 一、总体情况 1")
  }

  @Test("Where all headings are lost, figures are read from what stands before the tables")
  func noHeadings() throws {
    let report = try Report("清水县统计局2023年政府信息公开工作年度报告\n全年收到政府信息公开申请3件。" + Self.table)
    #expect(report.statements.map(\.value) == [.exactly(3)])
  }

  @Test("A heading that a table repeats in its first row stands above the table")
  func repeatedInTable() throws {
    let report = try Report(
      "一、总体情况\n良好。\n二、主动公开政府信息情况\n主动公开政府信息情况 | |||" + Self.table)
    let section = report.section(2)
    #expect(section?.title == "二、主动公开政府信息情况")
    #expect(section?.heading == Position(line: 3))
    #expect(report.section(1)?.passages.count == 1)
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
    "What is no report is refused", arguments: ["你好。", "| | |", "|", "a | b |\n1 | 2 |"])
  func notAReport(_ text: String) {
    #expect(throws: ReadError.notAReport) { try Report(text) }
  }
}
