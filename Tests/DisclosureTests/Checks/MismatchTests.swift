import Testing

@testable import Disclosure

/// Reports in which prose and table were seen to disagree, or to agree where a hasty reader would not
/// think so. Figures and layouts are those of real reports, names and sentences are not.
@Suite("Real mismatches between prose and tables") struct MismatchTests {
  /// A report, and what the narrative checks find in it.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let findings: String
    let name: String

    /// A report that says `prose`, with these totals of rows or, for one row of many columns, these
    /// texts; every other cell is 0.
    init(
      _ name: String, _ form: Form = .gov2021, _ layout: Layout, year: Int,
      _ prose: String, _ totals: [String: [String]], _ findings: String
    ) {
      var printed = Printed(form)
      for (row, values) in printed.values {
        printed.values[row] = totals[row] ?? values.map { _ in "0" }
      }
      let title = "柳河区民生事务局\(year)年政府信息公开工作年度报告\n"
      let body = printed.text(layout).split(separator: "\n").dropFirst().joined(separator: "\n")
      text =
        form.sections.isEmpty
        ? title + "一、依申请公开情况\n" + prose + "\n" + printed.text(layout)
        : title + "一、总体情况\n" + prose + "\n" + body
      self.findings = findings
      self.name = name
    }

    var testDescription: String { name }
  }

  @Test("fire where they disagree, and only there", arguments: cases)
  func judge(_ example: Case) throws {
    let report = try Report(example.text)
    let checks = Check.all.filter { $0.id.hasPrefix("N") }
    let findings = Examination(of: report, by: checks).findings
    #expect(findings.map(\.line).joined(separator: ", ") == example.findings)
    #expect(!report.statements.isEmpty || example.name.hasPrefix("no sentence"))
  }

  /// A row of table three: so many requests, all by natural persons.
  private static func requests(_ count: Int) -> [String] {
    [String(count), "0", "0", "0", "0", "0", String(count)]
  }

  /// The row of table four: reconsiderations pending, direct suits upheld.
  private static func disputes(pending: Int = 0, upheld: Int = 0) -> [String] {
    ["0", "0", "0", "\(pending)", "\(pending)", "\(upheld)", "0", "0", "0", "\(upheld)"]
      + Array(repeating: "0", count: 5)
  }

  private static func flow(_ new: Int, in carryIn: Int = 0, out: Int = 0) -> [String: [String]] {
    [
      "s3.new": requests(new), "s3.carryIn": requests(carryIn),
      "s3.granted": requests(new + carryIn - out),
      "s3.resultTotal": requests(new + carryIn - out), "s3.carryOut": requests(out),
    ]
  }

  private static let fire = "error fail"

  static let cases: [Case] = [
    .init(
      "2 taken up, 3 in the table", .gov2021, .cellPerLine, year: 2023,
      "2023年,本局受理政府信息公开申请2件,依法作出答复。", flow(3), "N01 \(fire)"),
    .init(
      "3 taken up, 3 in the table", .gov2021, .cellPerLine, year: 2023,
      "2023年,本局受理政府信息公开申请3件,依法作出答复。", flow(3), ""),
    .init(
      "12 closed, 10 in the table", .stat2014, .cellPerLine, year: 2017,
      "2017年收到政府信息公开申请12件,12件已全部按时办结。",
      ["q.received": ["12"], "q.closed": ["10"], "q.replied": ["10"]], "N02 \(fire)"),
    .init(
      "12 closed in both", .stat2014, .cellPerLine, year: 2017,
      "2017年收到政府信息公开申请12件,12件已全部按时办结。",
      ["q.received": ["12"], "q.closed": ["12"], "q.replied": ["12"]], ""),
    .init(
      "3 received, one dispute pending", .gov2021, .openedRows, year: 2023,
      "全年收到政府信息公开申请3件,因政府信息公开引发行政复议1件,暂未审结。",
      flow(3).merging(["s4": disputes(pending: 1)]) { $1 }, ""),
    .init(
      "one dispute, none in the table", .gov2021, .openedRows, year: 2023,
      "全年收到政府信息公开申请3件,因政府信息公开引发行政复议1件,暂未审结。", flow(3), "N05 \(fire)"),
    .init(
      "140 received, 3 carried in, 2 suits", .gov2021, .gluedPads, year: 2024,
      "2024年,新收政府信息公开申请140件,上年结转3件,均已办结;因政府信息公开引起行政诉讼2件,已全部审结。",
      flow(140, in: 3).merging(["s4": disputes(upheld: 2)]) { $1 }, ""),
    .init(
      "140 received, 3 carried in, 3 suits in the table", .gov2021, .gluedPads, year: 2024,
      "2024年,新收政府信息公开申请140件,上年结转3件,均已办结;因政府信息公开引起行政诉讼2件,已全部审结。",
      flow(140, in: 3).merging(["s4": disputes(upheld: 3)]) { $1 }, "N04 \(fire)"),
    .init(
      "1 closed of those on request", .gov2021, .rowPerLine, year: 2021,
      "2021年,依申请公开事项办结1件。", flow(1), ""),
    .init(
      "1 closed of those on request, 2 in the table", .gov2021, .rowPerLine, year: 2021,
      "2021年,依申请公开事项办结1件。", flow(2), "N02 \(fire)"),
    .init(
      "no sentence about requests, 1 in the table", .gov2021, .gluedPads, year: 2023,
      "2023年,街道公开各类信息若干,回应群众关切。", flow(1), ""),
    .init(
      "two channels, 2 put off, 31 disputes", .gov2021, .rowPerLine, year: 2023,
      "全年收到政府信息公开申请39件,其中门户网站3件、纸质36件,结转下年度继续办理2件。因政府信息公开被申请行政复议31件。",
      flow(39, out: 2).merging(["s4": disputes(pending: 31)]) { $1 }, ""),
    .init(
      "two channels, 3 put off in the table", .gov2021, .rowPerLine, year: 2023,
      "全年收到政府信息公开申请39件,其中门户网站3件、纸质36件,结转下年度继续办理2件。因政府信息公开被申请行政复议31件。",
      flow(39, out: 3).merging(["s4": disputes(pending: 31)]) { $1 }, "N03 \(fire)"),
    .init(
      "no sentence but on items of information, 9 and 8 penalties", .gov2021, .rowPerLine,
      year: 2022, "公开处罚强制类信息9条。", ["s2.a6.penalties": ["8"]], ""),
    .init(
      "rules in the text are no requests", .gov2019, .cellPerLine, year: 2020,
      "2020年制定规章1件,新增许可21项,未收到政府信息公开申请。", [:], ""),
    .init(
      "the form of 2019 in a report for 2023", .gov2019, .noPads, year: 2023,
      "2023年,收到政府信息公开申请1件。", flow(0), "N05 \(fire)"),
  ]
}
