import Testing

@testable import Disclosure

@Suite("Several reports in one document")
struct PartsTests {
  /// A report with one row in each of the tables of sections two and three.
  static func report(
    _ agency: String = "松岭县档案局", _ year: Int = 2023, title: Bool = true, rules: Int = 1,
    requests: Int = 2, headings: Bool = true
  ) -> String {
    let lines = [
      title ? "\(agency)\(year)年政府信息公开工作年度报告" : "",
      headings ? "一、总体情况" : "", "\(year)年,\(agency)坚持公开为常态,做好各项公开工作。",
      headings ? "二、主动公开政府信息情况" : "",
      "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
      "规章 | \(rules) | 0 | 9 |", "行政规范性文件 | 3 | 0 | 7 |",
      headings ? "三、收到和处理政府信息公开申请情况" : "",
      "一、本年新收政府信息公开申请数量 | \(requests) | 0 | 0 | 0 | 0 | 0 | \(requests) |",
      "四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      headings ? "五、存在的主要问题及改进情况" : "", "公开内容的质量还有待进一步提高。",
      headings ? "六、其他需要报告的事项" : "", "没有其他需要报告的事项。",
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// Each report of a text: its agency, year, rules and requests.
  private func reports(_ text: String) throws -> [String] {
    try Report.all(reading: Array(text.utf8)).map { report in
      let cells = ["s2.a1.regulations.made", "s3.new.total"].map { report[$0].line }
      return
        "\(report.agency?.value.name ?? "-") \(report.year.map { "\($0.value)" } ?? "-"): "
        + cells.joined(separator: ", ")
    }
  }

  @Test("A page of a district: every report is read, with its own figures")
  func district() throws {
    let text =
      Self.report() + "松岭县档案局\n2024年1月12日\n" + "发布机构:清溪县财政局\n发布日期:2024-01-20\n"
      + Self.report("清溪县财政局", rules: 4, requests: 5) + Self.report("清溪县财政局", 2022, rules: 6)
    #expect(
      try reports(text) == [
        "松岭县档案局 2023: line 6 number 1, line 9 number 2",
        "清溪县财政局 2023: line 24 number 4, line 27 number 5",
        "清溪县财政局 2022: line 38 number 6, line 41 number 2",
      ])
    let all = try Report.all(reading: Array(text.utf8))
    #expect(all[0].published?.value.description == "2024-01-12")
    #expect(all[1].published?.value.description == "2024-01-20")
    #expect(try Report(text).agency?.value.name == "松岭县档案局")
  }

  @Test(
    "A report without a title begins at its first heading or at its first table",
    arguments: [true, false])
  func untitled(headings: Bool) throws {
    let text = Self.report() + Self.report(title: false, rules: 4, headings: headings)
    let all = try Report.all(reading: Array(text.utf8))
    #expect(all.map { $0["s2.a1.regulations.made"].entry } == [.number(1), .number(4)])
    #expect(all.map { $0["s3.new.total"].entry } == [.number(2), .number(2)])
  }

  @Test("The same report printed twice is one, with a remark")
  func twice() throws {
    let once = Self.report()
    let all = try Report.all(reading: Array((once + once).utf8))
    #expect(all.count == 1)
    #expect(all[0].remarks.contains(.repeatedReport(at: Position(line: 15))))
    #expect(
      Examination(of: all[0]).findings.contains {
        $0.check == "V10" && $0.severity == .note && $0.position?.line == 15
      })
  }

  @Test(
    "What is no second report cuts none in two",
    arguments: [
      // The title again, in two wordings.
      "松岭县档案局2023年度政府信息公开年度报告\n" + report(),
      // Links to reports of other years, before and behind.
      "松岭县档案局2022年政府信息公开工作年度报告\n" + report() + "松岭县档案局2021年政府信息公开工作年度报告\n",
      // A table of contents.
      "目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n"
        + "六、其他需要报告的事项\n" + report(),
      // Parts of a section with numbers of their own.
      report() + "一、收费总体情况\n本年度没有发出收费通知,没有收取信息处理费。\n二、其他情况\n没有其他情况需要说明的。\n",
      // The table printed once more in its section.
      report().replacing(
        "三、收到", with: "规章 | 1 | 0 | 9 |\n行政规范性文件 | 3 | 0 | 7 |\n三、收到"),
    ])
  func whole(_ text: String) throws {
    let all = try Report.all(reading: Array(text.utf8))
    #expect(all.count == 1)
    #expect(all[0]["s3.new.total"].entry == .number(2))
    #expect(all[0]["s2.a1.regulations.made"].entry == .number(1))
    #expect(all[0].section(6)?.passages.isEmpty == false)
  }

  @Test("An older report's table printed twice with other figures is one that cannot be believed")
  func contradiction() throws {
    let table = "三、依申请公开情况 |\n(一)收到申请数 | 件 | 3 |\n(二)申请办结数 | 件 | 3 |\n"
    let text = "松岭县档案局2016年政府信息公开工作年度报告\n" + table + table.replacing("3", with: "4")
    let all = try Report.all(reading: Array(text.utf8))
    #expect(all.map { $0["q.received"].entry } == [.unreadable])
  }

  @Test("The table annexed to an older report belongs to it")
  func annex() throws {
    let rows = "(一)收到申请数 | 件 | 3 |\n1.当面申请数 | 件 | 1 |\n2.传真申请数 | 件 | 2 |\n(二)申请办结数 | 件 | 3 |\n"
    let text = """
      松岭县档案局2016年政府信息公开工作年度报告
      一、概述
      2016年,松岭县档案局坚持公开为常态,做好各项公开工作。
      二、主动公开情况
      主动公开政府信息的情况见本报告所附的统计表。
      三、存在的问题
      公开内容的质量还有待进一步提高。
      松岭县档案局政府信息公开2016年度报告
      统计指标 | 单位 | 统计数 |

      """
    #expect(try Report.all(reading: Array((text + rows).utf8)).count == 1)
    let other = text.replacing("2016", with: "2015")
    let both = try Report.all(reading: Array((text + rows + other + rows).utf8))
    #expect(both.compactMap { $0.year?.value } == [2016, 2015])
  }
}

extension Entry {
  fileprivate static func number(_ value: Int) -> Entry { .number(Number(value)) }
}
