import Testing

@testable import Disclosure

@Suite("The order of sections, the ends of paragraphs, split digits, dates")
struct ShapeTests {
  private static func text(_ headings: [String]) -> String {
    "清水县统计局2023年政府信息公开工作年度报告\n"
      + headings.map { "\($0)\n一年来,本局依法公开政府信息,各项工作情况良好。\n" }.joined()
  }

  private static let titles = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况",
    "其他需要报告的事项",
  ]

  private static func numbered(_ numerals: [String]) -> [String] {
    zip(numerals, titles).map { $0 + $1 }
  }

  @Test(
    "Numbers are told of where they are not the form's",
    arguments: [
      (["一、", "二、", "三、", "四、", "五、", "六、"], []),
      (["", "一、", "二、", "三、", "四、", "五、"], ["F04 warning fail"]),
      (["一、", "二、", "三、", "四、", "四、", "五、"], ["F04 warning fail"]),
      (["一、", "一、", "一、", "一、", "一、", "一、"], []),
      (["(一)", "(二)", "(三)", "(四)", "(五)", "(六)"], []),
    ] as [([String], [String])])
  func numbers(_ numerals: [String], _ expected: [String]) throws {
    let report = try Report(Self.text(Self.numbered(numerals)))
    #expect(report.findings("F04").map(\.line) == expected)
  }

  @Test("A section out of order is told of as that, and not as missing")
  func order() throws {
    var headings = Self.numbered(["一、", "二、", "三、", "四、", "五、", "六、"])
    headings.swapAt(4, 5)
    let report = try Report(Self.text(headings))
    #expect(report.findings("F04").map(\.line) == ["F04 warning fail"])
    #expect(report.findings("F03").isEmpty)
  }

  @Test("Parts that are numbered like sections are a note")
  func restart() throws {
    var headings = Self.numbered(["一、", "二、", "三、", "四、", "五、", "六、"])
    headings[4] += "\n一、公开意识有待增强\n还有差距。\n二、队伍建设有待加强"
    let report = try Report(Self.text(headings))
    #expect(report.findings("F04").map(\.line) == ["F04 note fail"])
  }

  private static let line = "在全县率先完成试点改革,设置综合窗口,公开扶持政策。向创业者提供融资、项目推介等集成化服务"

  @Test("Where lines are broken by the layout, no paragraph breaks off")
  func brokenLines() {
    let report = Report.sample {
      for _ in 0..<6 { $0.write(Self.line, in: 5) }
    }
    #expect(report.findings("H06").isEmpty)
  }

  @Test(
    "A paragraph breaks off where what follows begins anew",
    arguments: [
      ("二是加强培训。", 1), ("(二)改进措施", 1), ("等工作有序开展,取得实效。", 0), ("", 1),
    ])
  func brokenParagraph(_ next: String, _ count: Int) {
    let report = Report.sample {
      $0.write("一是优化服务。" + Self.line + Self.line, in: 5)
      if !next.isEmpty { $0.write(next, in: 5) }
    }
    #expect(report.findings("H06").count == count)
  }

  @Test(
    "A signature, a heading, a list and a date are no broken paragraphs",
    arguments: [
      "本报告所列数据的统计期限自2024年1月1日起,至2024年12月31日止。如有疑问,请与本局联系。清水县统计局",
      "(二)本年度落实上级年度政务公开工作要点、推进重点领域信息公开以及人大代表建议和政协委员提案办理结果公开情况",
      "一年来,本局依法公开政府信息,各项工作情况良好,群众满意度不断提高。清水县统计局,二〇二五年一月十五日",
      "本报告电子版可在清水县人民政府网站下载,如有疑问请联系。地址:清水县人民路一号,电话:0938-1234567",
    ])
  func ends(_ text: String) {
    #expect(Report.sample { $0.write(text, in: 6) }.findings("H06").isEmpty)
  }

  @Test(
    "A row with a value too many is told of where one joint only mends it",
    arguments: [
      ("2 0 0 0 0 0 0 20", 1), ("1 3 0 0 0 0 0 13", 1), ("0 0 0 0 0 0 0 0", 0),
      ("2 0 0 0 0 0 0 2", 0), ("1 1 0 0 0 0 0 11", 0), ("2 0 0 0 0 0 20", 0),
      ("1 1 1 0 0 0 0 12", 0),
    ])
  func surplus(_ raw: String, _ count: Int) throws {
    let row = try #require(Form.gov2021.index(ofRow: "s3.new"))
    let found = raw.split(separator: " ").count
    let report = Report.sample {
      for cell in $0.form.rows[row].cells {
        $0.cells[cell] = CellReading(entry: .unreadable, raw: raw, position: Position(line: 9))
      }
      $0.remarks = [.valueCount(row: row, expected: 7, found: found, at: Position(line: 9))]
    }
    #expect(report.findings("V08").count == count)
  }

  @Test(
    "Dates are compared by day, a month by its nearest day",
    arguments: [
      ((2024, 1, 1), (2024, 3, 1), 60), ((2023, 1, 1), (2023, 3, 1), 59),
      ((2023, 12, 31), (2024, 1, 1), 1), ((2024, 1, nil), (2024, 3, 1), 30),
      ((2024, 3, nil), (2024, 3, 9), 0), ((2025, 1, 15), (2024, 1, 15), 366),
    ] as [((Int, Int, Int?), (Int, Int, Int?), Int)])
  func days(_ a: (Int, Int, Int?), _ b: (Int, Int, Int?), _ days: Int) throws {
    let one = try #require(CalendarDate(year: a.0, month: a.1, day: a.2))
    let other = try #require(CalendarDate(year: b.0, month: b.1, day: b.2))
    #expect(one.days(to: other) == days)
    #expect(other.days(to: one) == days)
  }

  @Test(
    "The page and the signature may disagree",
    arguments: [("2024-01-20", 0), ("2024-03-10", 0), ("2024-06-20", 1), ("2026-01-20", 1)])
  func pageAndSignature(_ page: String, _ count: Int) throws {
    let headings = Self.numbered(["一、", "二、", "三、", "四、", "五、", "六、"])
    let report = try Report(
      "发布日期:\(page)\n" + Self.text(headings) + "清水县统计局\n2024年1月15日\n")
    #expect(report.findings("C06").count == count)
  }

  @Test(
    "The head of procurement may say its unit",
    arguments: [("采购总金额", "35", 1), ("采购总金额(万元)", "35", 0), ("采购总金额", "35万元", 0)])
  func procurement(_ head: String, _ amount: String, _ count: Int) throws {
    let report = try Report(
      """
      清水县统计局2020年政府信息公开工作年度报告
      第二十条第(九)项 | |
      信息内容 | 采购项目数量 | \(head) |
      政府集中采购 | 3 | \(amount) |
      """)
    #expect(report["s2.a9.procurement.amount"].entry == .number(Number(35)))
    #expect(report.findings("P26").count == count)
  }

  @Test(
    "Rows of the statistics table without their unit are one finding", arguments: [true, false])
  func units(_ hasUnit: Bool) throws {
    let report = try Report(
      """
      政府信息公开情况统计表
      统计指标 | 单位 | 统计数 |
      (一)收到申请数 | 件 | 12 |
      1.当面申请数 | \(hasUnit ? "件" : "") | 5 |
      """)
    #expect(report["q.received.inPerson"].entry == .number(Number(5)))
    #expect(report.findings("F22").count == (hasUnit ? 0 : 1))
  }
}
