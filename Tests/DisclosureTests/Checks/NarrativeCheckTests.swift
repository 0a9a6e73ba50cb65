import Testing

@testable import Disclosure

@Suite("The prose against the tables") struct NarrativeCheckTests {
  /// A report whose first section says `text`, and what the narrative checks find in it.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let cells: [String: Entry]
    let form: Form
    let agency: String
    let findings: String

    init(
      _ text: String, _ cells: [String: Int?], form: Form = .gov2021,
      agency: String = "青山县水务局", _ findings: String
    ) {
      self.text = text
      self.cells = cells.mapValues { $0.map { .number(Number($0)) } ?? .blank }
      self.form = form
      self.agency = agency
      self.findings = findings
    }

    var testDescription: String { "\(text) → \(findings)" }

    var examination: Examination {
      var section = Section(number: form.sections.isEmpty ? 0 : 1, title: "总体情况")
      section.passages = [Passage(text, at: Position(line: 12))]
      let report = Report(
        form: form, agency: Found(Agency(name: agency), at: Position(line: 1), in: .title),
        year: Found(2023, at: Position(line: 1), in: .title), period: nil, published: nil,
        documentNumber: nil, title: nil, front: [], sections: [section],
        cells: form.cells.enumerated().map { index, cell in
          let entry = cells[cell.id] ?? .number(.zero)
          return entry == .absent
            ? .absent : CellReading(entry: entry, raw: "", position: Position(line: 100 + index))
        },
        statements: Statement.all(in: [section], year: 2023), remarks: [], hygiene: .init())
      return Examination(of: report, by: Check.all.filter { $0.id.hasPrefix("N") })
    }
  }

  @Test("what fires and what does not", arguments: Self.cases) func judge(_ example: Case) {
    let findings = example.examination.findings
    let told = findings.map { $0.check + ($0.outcome == .uncertain ? "?" : "") }
    #expect(told.joined(separator: " ") == example.findings)
    for finding in findings {
      #expect(finding.severity == .error)
      #expect(finding.position == Position(line: 12))
      #expect(finding.message.zh.hasPrefix("第12行称“"))
      #expect(finding.message.zh.hasSuffix("。"))
      #expect(finding.message.en.hasSuffix("."))
    }
  }

  static let cases: [Case] = [
    // N01
    .init("收到政府信息公开申请5件。", ["s3.new.total": 5], ""),
    .init("收到政府信息公开申请5件。", ["s3.new.total": 4], "N01"),
    .init("收到政府信息公开申请5件。", ["s3.new.total": 4, "s3.carryIn.total": 1], ""),
    .init("收到申请公开5件(含上年结转1件)。", ["s3.new.total": 4, "s3.carryIn.total": 1], ""),
    .init(
      "收到申请公开5件(含上年结转1件)。", ["s3.new.total": 5, "s3.carryIn.total": 1], "N01"),
    .init("收到政府信息公开申请20余件。", ["s3.new.total": 26], ""),
    .init("收到政府信息公开申请20余件。", ["s3.new.total": 36], "N01"),
    .init("收到政府信息公开申请5件。", ["s3.new.total": nil], "N01?"),
    .init("全县共收到政府信息公开申请45件。", ["s3.new.total": 3], ""),
    .init("全县共收到政府信息公开申请45件。", ["s3.new.total": 3], agency: "青山县人民政府", "N01"),
    .init("县政府办公室收到政府信息公开申请9件。", ["s3.new.total": 45], agency: "青山县人民政府", ""),
    .init(
      "全县共收到政府信息公开申请45件。县政府收到政府信息公开申请9件。", ["s3.new.total": 45],
      agency: "青山县人民政府", ""),
    .init("收到政府信息公开申请12件。", ["q.received": 12], form: .stat2014, ""),
    .init("收到政府信息公开申请12件。", ["q.received": 11], form: .stat2014, "N01"),
    // N02
    .init("办结政府信息公开申请5件。", ["s3.resultTotal.total": 5], ""),
    .init("办结政府信息公开申请5件。", ["s3.resultTotal.total": 6], "N02"),
    .init("办结政府信息公开申请5件。", ["s3.resultTotal.total": 6, "s3.carryIn.total": 1], ""),
    .init("答复政府信息公开申请5件。", ["s3.resultTotal.total": 6, "s3.other.misc.total": 1], ""),
    .init("办理政府信息公开申请5件。", ["s3.new.total": 5, "s3.resultTotal.total": 4], ""),
    .init("办理政府信息公开申请7件。", ["s3.new.total": 5, "s3.resultTotal.total": 4], "N02"),
    .init("办结政府信息公开申请5件。", ["s3.resultTotal.total": nil], "N02?"),
    .init(
      "收到政府信息公开申请12件,12件全部按时办结。",
      ["q.received": 12, "q.closed": 10, "q.replied": 10], form: .stat2014, "N02"),
    .init(
      "收到政府信息公开申请12件,办结12件。", ["q.received": 12, "q.closed": nil, "q.replied": 12],
      form: .stat2014, ""),
    // N03
    .init("上年度结转政府信息公开申请3件。", ["s3.carryIn.total": 3], ""),
    .init("上年度结转政府信息公开申请3件。", ["s3.carryIn.total": 2], "N03"),
    .init("政府信息公开申请结转下年度2件。", ["s3.carryOut.total": 2], ""),
    .init("政府信息公开申请结转下年度2件。", ["s3.carryOut.total": 0], "N03"),
    // N04
    .init("因政府信息公开引发行政复议2件。", ["s4.review.total": 2], ""),
    .init("因政府信息公开引发行政复议2件。", ["s4.review.total": 3], "N04"),
    .init(
      "因政府信息公开引发行政诉讼3件。", ["s4.direct.total": 2, "s4.afterReview.total": 1], ""),
    .init(
      "因政府信息公开引发行政诉讼3件。", ["s4.direct.total": 2, "s4.afterReview.total": 0], "N04"),
    .init(
      "因政府信息公开引发行政复议和行政诉讼共3件。",
      ["s4.review.total": 1, "s4.direct.total": 1, "s4.afterReview.total": 1], ""),
    .init("因政府信息公开未经复议直接起诉1件。", ["s4.direct.total": 2], "N04"),
    .init("因政府信息公开复议后起诉1件。", ["s4.afterReview.total": 1], ""),
    .init("因政府信息公开引发行政复议2件。", ["s4.review.total": nil], "N04?"),
    .init("因政府信息公开引发行政复议1件,行政诉讼5起。", ["v.review": 1, "v.litigation": 4], form: .stat2014, "N04"),
    .init(
      "收到政府信息公开申请1件。此外,办理行政复议9件。", ["s3.new.total": 1, "s4.review.total": 1],
      agency: "青山县司法局", ""),
    .init(
      "收到政府信息公开申请1件。此外,办理行政复议9件。", ["s3.new.total": 1, "s4.review.total": 1],
      agency: "柳河乡人民政府", "N04"),
    // N05
    .init("未收到政府信息公开申请。", [:], ""),
    .init("未收到政府信息公开申请。", ["s3.new.total": 2], "N05"),
    .init("收到政府信息公开申请2件。", [:], "N05"),
    .init("收到政府信息公开申请0件。", ["s3.new.total": 2], "N05"),
    .init("没有因政府信息公开被申请行政复议或行政诉讼。", [:], ""),
    .init("没有因政府信息公开被申请行政复议或行政诉讼。", ["s4.direct.total": 1], "N05"),
    .init("因政府信息公开引发行政复议2件。", [:], "N05"),
    .init("2022年未收到政府信息公开申请。", ["s3.new.total": 2], ""),
    // N08
    .init("政府信息公开申请均已办结。", [:], ""),
    .init("政府信息公开申请均已办结。", ["s3.carryOut.total": 2], "N08"),
    .init("政府信息公开申请均已办结。", ["s3.carryOut.total": nil], "N08?"),
    .init("政府信息公开申请结转下年度2件。依申请公开件均已答复。", ["s3.carryOut.total": 2], ""),
    .init("收到有效信件4件,办结4件,办结率100%。", ["s3.carryOut.total": 2], ""),
    .init(
      "收到政府信息公开申请12件,12件全部按时办结。",
      ["s3.new.total": 12, "s3.resultTotal.total": 10, "s3.carryOut.total": 2], "N02"),
  ]

  @Test("a message quotes the text and names the cell") func word() {
    let finding = Case("全年收到政府信息公开申请5件。", ["s3.new.total": 4], "N01").examination
      .findings.first
    let index = Form.gov2021.index(of: "s3.new.total") ?? 0
    let name = Form.gov2021.name(ofCell: index, .zh)
    #expect(
      finding?.message.zh
        == "第12行称“全年收到政府信息公开申请5件”(收到申请为5),与表中“\(name)”的4(第\(100 + index)行)不一致。")
    #expect(finding?.delta == Number(1))
  }

  @Test("a long sentence is quoted by the clause that counts") func shorten() {
    let long = String(repeating: "为做好公开工作,", count: 9)
    let finding = Case(long + "收到政府信息公开申请5件,特此说明。", ["s3.new.total": 4], "N01")
      .examination.findings.first
    #expect(finding?.message.zh.contains("“…收到政府信息公开申请5件…”") == true)
  }

  @Test("a relation that holds is counted") func count() {
    let examination = Case("收到政府信息公开申请5件。", ["s3.new.total": 5], "").examination
    #expect(examination.passed == 1)
    #expect(examination.notApplicable == 5)
  }
}
