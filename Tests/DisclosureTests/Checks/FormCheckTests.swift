import Testing

@testable import Disclosure

@Suite("Form, sections and labels")
struct FormCheckTests {
  private static let line = Position(line: 77)

  private static func remarked(_ remarks: Remark...) -> Report {
    .sample { $0.remarks = remarks }
  }

  @Test("What is missing may stand on a page that was not read, and no check accuses of it")
  func unreadPage() {
    var report = Report.sample { $0.sections.removeLast(3) }
    let before = Examination(of: report).findings.filter { $0.outcome == .fail }.map(\.check)
    report.hygiene.unreadPages = [2]
    let findings = Examination(of: report).findings
    let absences = Set(Check.all.filter(\.isOfAbsence).map(\.id))
    #expect(before.contains("F03"))
    #expect(findings.contains { $0.check == "F03" && $0.outcome == .uncertain })
    #expect(!findings.contains { absences.contains($0.checkID) && $0.outcome == .fail })
    #expect(findings.contains { $0.check == "H07" && $0.outcome == .fail })
  }

  @Test("Characters that were recognized accuse nobody, numbers that a sum confirms do")
  func recognizedPage() {
    var report = Report.sample(.gov2021, ["s3.new.natural": "7", "s2.item5.actions": "x"]) {
      $0.sections[1].heading = nil
      $0.sections[2].heading = nil
    }
    func outcomes() -> [String: Outcome] {
      Dictionary(
        Examination(of: report).findings.map { ($0.checkID, $0.outcome) }, uniquingKeysWith: { $1 })
    }
    #expect(outcomes()["F03"] == .fail)
    report.hygiene.recognizedPages = [1]
    #expect(outcomes()["F03"] == .uncertain)
    #expect(outcomes()["R01"] == .fail)
  }

  @Test("A report that names no agency or no year anywhere is warned of")
  func noAgency() {
    let report = Report.sample { $0.agency = nil }
    #expect(report.findings("F02").map(\.line) == ["F02 warning fail"])
  }

  @Test("A title without the year is a note")
  func titleWithoutYear() {
    let report = Report.sample {
      $0.title = Found("清水县统计局政府信息公开工作年度报告", at: Self.line, in: .title)
      $0.year = Found(2024, at: Self.line, in: .period)
    }
    #expect(report.findings("F02").map(\.line) == ["F02 note fail"])
  }

  @Test("A form taken from the year says nothing of the year")
  func formByYear() {
    let report = Report.sample(.gov2019, year: 2023) { $0.remarks = [.formByYear] }
    #expect(report.findings("F01").isEmpty)
  }

  @Test("A heading lost over its table is a warning, once a heading")
  func headingLost() {
    let report = Report.sample {
      $0.clear(3, heading: true)
      $0.clear(4, heading: true)
    }
    let findings = report.findings("F03")
    #expect(findings.map(\.line) == ["F03 warning fail", "F03 warning fail"])
    #expect(findings.first?.position == report["s3.new.natural"].position)
  }

  @Test("A section that is not there at all is an error, and only once")
  func sectionLost() {
    let report = Report.sample { $0.sections.removeAll { $0.number == 5 } }
    #expect(report.findings("F03").map(\.line) == ["F03 error fail"])
    #expect(report.findings("F16").isEmpty)
  }

  @Test("The statistics table may lie in an attachment")
  func oldReportWithoutTable() {
    let report = Report.sample(.stat2014) { $0.cells = $0.cells.map { _ in .absent } }
    let findings = ["F03", "F05", "F06"].flatMap { report.findings($0) }
    #expect(findings.isEmpty)
  }

  @Test("Rows that are missing one after another are said once, with every cell of theirs")
  func blockMissing() {
    let findings = Report.sample(CheckCase.absent("s2.a6")).findings("F06")
    #expect(findings.map(\.line) == ["F06 error fail"])
    #expect(
      findings.first?.operands.map(\.cell) == [
        "s2.a6.penalties.decisions", "s2.a6.coercion.decisions",
      ])
    #expect(Report.sample(CheckCase.absent("s2.a6")).findings("F05").isEmpty)
  }

  @Test("A table that is missing has no missing rows")
  func tableMissing() {
    let report = Report.sample(CheckCase.absent("s3"))
    #expect(report.findings("F05").count == 1)
    #expect(report.findings("F06").isEmpty)
  }

  @Test("A table in another order of columns is there, though it was not read")
  func columnsOutOfOrder() {
    let report = Report.sample(.gov2021, CheckCase.absent("s3")) { report in
      let table = report.form.tables.firstIndex { $0.id == "s3" } ?? 0
      report.remarks = [.columnsOutOfOrder(table: table, printed: ["总计"], at: Self.line)]
    }
    let findings = ["F05", "F06", "F08"].flatMap { report.findings($0) }
    #expect(findings.map(\.line) == ["F08 warning fail"])
  }

  @Test("A row may hide among numbers that could not be placed")
  func rowPerhapsThere() {
    let report = Report.sample(.gov2021, ["s3.new": "absent"]) {
      $0.remarks = [.unplacedValues(count: 7, at: Self.line)]
    }
    #expect(report.findings("F06").map(\.line) == ["F06 error uncertain"])
    #expect(report.findings("F10").map(\.line) == ["F10 warning fail"])
  }

  @Test("One row of (六) in the form of 2021 is a matter of wording, not a missing row")
  func oneRowOfOther() {
    let report = Report.sample([
      "s3.other.noCorrection": "absent", "s3.other.feeUnpaid": "absent",
      "s3.other.misc": "absent", "s3.other.all": "0",
    ])
    let findings = ["F06", "F09"].flatMap { report.findings($0) }
    #expect(findings.map(\.line) == ["F09 note fail"])
  }

  @Test("Heads cut short are one note a table")
  func headsCutShort() {
    let report = Self.remarked(
      .columnsByPosition(table: 0, columns: [0], printed: ["本年"], unitLost: false, at: Self.line),
      .columnsByPosition(table: 0, columns: [1], printed: ["本年"], unitLost: false, at: Self.line),
      .columnsByPosition(table: 5, columns: [1], printed: ["结果"], unitLost: false, at: Self.line))
    #expect(report.findings("F08").map(\.line) == ["F08 note fail", "F08 note fail"])
  }

  @Test("Of the heads of a table only those that are lost are quoted")
  func lostHeadsAreQuoted() throws {
    let report = Self.remarked(
      .columnsByPosition(
        table: 0, columns: [0, 1, 2], printed: ["本年制发件数", "本年废", "现行有效件数"],
        unitLost: false, at: Self.line))
    let message = try #require(report.findings("F08").first?.message.zh)
    #expect(message == "第二十条第(一)项:列标题残缺(“本年废”),已按列序读取。")
  }

  @Test(
    "Two of address, telephone and e-mail are enough",
    arguments: [
      ("地址:桥西区槐安西路169号;电话:0311-66086050;电子邮箱:qxysqgk2023@126.com", true),
      ("地址:人民路1号,联系电话(0938)1234567", true),
      ("地址燕岭区前街7号,电话0590-6903318", true),
      ("通讯地址为人民路1号,电子邮箱 a1@b.gov.cn", true),
      ("邮编:255000,联系电话:2861234", true),
      ("网站地址:www.a.gov.cn,热线电话12345", false),
      ("邮箱地址:gk@a.gov.cn,12345热线电话受理诉求3456789件", false),
      ("通过局长邮箱和电话受理咨询", false),
      ("电话:0311-66086050", false),
    ])
  func contact(_ text: String, _ isEnough: Bool) {
    let report = Report.sample { $0.front = [Passage(text, at: Self.line)] }
    #expect(report.findings("F12").isEmpty == isEnough)
  }

  @Test("A period in months may be the whole year, one of another year is not")
  func periods() {
    let inMonths = Report.sample { $0.cover(to: 2024, 12, nil, from: (1, nil)) }
    #expect(inMonths.findings("F13").isEmpty)
    let other = Report.sample { $0.cover(to: 2023, 12, 31) }
    #expect(other.findings("F13").map(\.line) == ["F13 warning fail"])
    let none = Report.sample { $0.period = nil }
    #expect(none.findings("F13").map(\.line) == ["F13 note fail"])
  }

  @Test(
    "What a template leaves behind, and what only looks like it",
    arguments: [
      ("20XX年1月1日至20XX年12月31日", 1), ("××县人民政府", 1), ("共受理XX件", 1), ("XX局按照要求", 1),
      ("XXX年", 1), ("(单位名称)", 1),
      ("河北省××县的李××局长", 0), ("7×24小时", 0), ("http://www.xxgk.gov.cn", 0), ("MAXX月", 0),
      ("请填写《申请表》", 0),
    ])
  func leftovers(_ text: String, _ count: Int) {
    let report = Report.sample { $0.write(text) }
    #expect(report.findings("F20").count == count)
  }

  @Test("An attachment is announced and not given")
  func emptyAttachment() {
    let bare = Report.sample { $0.write("附件:", in: 6) }
    #expect(bare.findings("F20").map(\.line) == ["F20 note fail"])
    let footer = Report.sample {
      $0.write("附件:", in: 6)
      $0.write("主办:丰台区人民政府办公室", in: 6)
    }
    #expect(footer.findings("F20").map(\.line) == ["F20 note fail"])
    let given = Report.sample {
      $0.write("附件:", in: 6)
      $0.write("政府信息公开情况统计表", in: 6)
    }
    #expect(given.findings("F20").isEmpty)
  }
}
