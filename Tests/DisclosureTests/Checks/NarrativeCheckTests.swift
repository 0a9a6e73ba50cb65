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
      #expect(finding.severity == Check.all.first { $0.id == finding.check }?.severity)
      #expect(finding.position == Position(line: 12))
      #expect(finding.message.zh.hasPrefix("第12行称“"))
      #expect(finding.message.zh.hasSuffix("。"))
      #expect(finding.message.en.hasSuffix("."))
    }
  }

  @Test("thousands of sentences take no more than their reading", arguments: ["。", ","])
  func endure(_ stop: String) {
    let text = "收到政府信息公开申请10件,予以公开3件、部分公开2件、不予公开5件。行政复议2件,均维持"
    let many = String(repeating: text + stop, count: 2_000)
    let findings = Case(many, ["s3.new.total": 9], "").examination.findings
    #expect(findings.contains { $0.check == "N01" })
  }

  @Test("Every number of the prose leads to its cells, and says whether they have it")
  func links() {
    let example = Case(
      "收到政府信息公开申请5件,办结4件。全市收到政府信息公开申请900件。", ["s3.new.total": 5, "s3.resultTotal.total": 3], "")
    let links = example.examination.report.links
    #expect(links.map(\.cells) == [["s3.new.total"], ["s3.resultTotal.total"], ["s3.new.total"]])
    #expect(links.map(\.agrees) == [true, false, nil])
    #expect(links.allSatisfy { $0.statement.position == Position(line: 12) })
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

  @Test("how requests and disputes ended", arguments: Self.outcomes + Self.disputes)
  func judgeOutcomes(_ example: Case) { judge(example) }

  /// The cells of ten requests: 4 granted, 1 in part, 2 denied, 3 not held.
  private static let ten: [String: Int?] = [
    "s3.new.total": 10, "s3.granted.total": 4, "s3.partial.total": 1,
    "s3.denied.thirdParty.total": 2, "s3.unable.notHeld.total": 3, "s3.resultTotal.total": 10,
  ]

  private static func ten(_ more: [String: Int?]) -> [String: Int?] { ten.merging(more) { $1 } }

  static let outcomes: [Case] = [
    .init("收到政府信息公开申请10件,其中予以公开4件、部分公开1件、不予公开2件、无法提供3件。", ten, ""),
    .init("收到政府信息公开申请10件,其中予以公开6件、部分公开1件。", ten, "N06"),
    .init("收到政府信息公开申请10件,均已答复。其中,予以公开3件。", ten, "N06"),
    .init("收到政府信息公开申请10件,予以公开及部分公开5件。", ten, ""),
    .init("收到政府信息公开申请10件,予以公开及部分公开7件。", ten, "N06"),
    .init("收到政府信息公开申请10件,部分公开3件。", ten, "N06"),
    .init("收到政府信息公开申请10件,无法提供4件。", ten, "N06"),
    // Those granted in part are granted too, and what is not held may be called denied.
    .init("收到政府信息公开申请10件,予以公开5件,不予公开5件。", ten, ""),
    // Other totals, other years, other offices, parts.
    .init("收到政府信息公开申请9件,予以公开6件。", ten, "N01"),
    .init("予以公开6件。", ten, ""),
    .init("收到政府信息公开申请10件,其中网络申请5件,予以公开2件。", ten, ""),
    .init("收到政府信息公开申请10件,因保护第三方合法权益不予公开1件。", ten, ""),
    .init("收到政府信息公开申请10件。制发公文50件,其中主动公开20件、不予公开9件。", ten, ""),
    .init("收到政府信息公开申请10件。2022年予以公开6件。", ten, ""),
    .init("收到政府信息公开申请10件。上半年予以公开3件,下半年予以公开1件。", ten, ""),
    .init("全县收到政府信息公开申请10件,予以公开6件。", ten, ""),
    .init("收到政府信息公开申请10件,予以公开6件。自然人申请中予以公开3件。", ten, "N06"),
    // With requests carried over only the results themselves say which are counted.
    .init(
      "收到政府信息公开申请10件,予以公开3件。",
      ten(["s3.carryIn.total": 1, "s3.carryOut.total": 1]), ""),
    .init(
      "收到政府信息公开申请10件,办结10件,其中予以公开3件。",
      ten(["s3.carryIn.total": 1, "s3.carryOut.total": 1]), "N06"),
    // A table that does not add up proves nothing.
    .init("收到政府信息公开申请10件,予以公开6件。", ten(["s3.granted.total": 5]), ""),
    .init("收到政府信息公开申请10件,予以公开6件。", ten(["s3.partial.total": nil]), ""),
    .init("收到政府信息公开申请0件,予以公开0件。", [:], ""),
  ]

  /// The cells of two reconsiderations and a suit.
  private static func reviews(_ outcome: String, _ suit: String = "upheld") -> [String: Int?] {
    let one: [String: Int?] = ["s4.review.total": 2, "s4.review.upheld": 1, "s4.direct.total": 1]
    let other = ["s4.review.\(outcome)": outcome == "upheld" ? 2 : 1, "s4.direct.\(suit)": 1]
    return one.merging(other) { $1 }
  }

  static let disputes: [Case] = [
    .init("因政府信息公开引发行政复议2件,均维持。", reviews("upheld"), ""),
    .init("因政府信息公开引发行政复议2件,均维持。", reviews("corrected"), "N09"),
    .init("因政府信息公开引发行政复议2件,全部为结果维持。", reviews("pending"), "N09"),
    // That requests are carried over says nothing of disputes.
    .init(
      "收到申请5件,结转下年度继续办理1件。因政府信息公开引发行政复议2件,均维持。",
      reviews("corrected").merging([
        "s3.new.total": 5, "s3.resultTotal.total": 4, "s3.carryOut.total": 1,
      ]) { $1 }, "N09"),
    .init("因政府信息公开引发行政复议2件,已全部审结。", reviews("corrected"), ""),
    .init("因政府信息公开引发行政复议2件,已全部审结。", reviews("pending"), "N09"),
    .init("因政府信息公开引发行政复议2件,目前已全部审结。", reviews("pending"), ""),
    .init("因政府信息公开引发行政复议2件,尚未审结1件。", reviews("pending"), ""),
    .init("因政府信息公开引发行政复议2件,暂未审结。", reviews("upheld"), "N09"),
    .init("因政府信息公开引发行政复议2件,尚未审结0件。", reviews("upheld"), ""),
    .init("因政府信息公开引发行政复议2件,无尚未审结案件。", reviews("upheld"), ""),
    .init("因政府信息公开引发行政复议2件,被纠错1件。", reviews("corrected"), ""),
    .init("因政府信息公开引发行政复议2件,被纠错0件。", reviews("corrected"), "N09"),
    .init("因政府信息公开引发行政复议2件,被纠错1件。", reviews("upheld"), "N09"),
    .init("因政府信息公开引发行政诉讼1件,均维持。", reviews("upheld", "corrected"), "N09"),
    .init("因政府信息公开引发行政诉讼1件,尚未审结。", reviews("upheld", "pending"), ""),
    .init("因政府信息公开引发行政诉讼1件,二审尚未审结。", reviews("upheld"), ""),
    .init("因政府信息公开引发行政诉讼1件,上年结转的行政复议均维持。", reviews("corrected"), ""),
    .init("因政府信息公开引发行政复议3件,均维持。", reviews("corrected"), "N04"),
    .init("没有因政府信息公开引发的行政复议。均维持。", [:], ""),
  ]

  @Test("applicants, documents and decisions", arguments: Self.applicants + Self.decisions)
  func judgeParts(_ example: Case) { judge(example) }

  /// Ten requests: seven of persons, two of enterprises, one of another organisation.
  private static let applied: [String: Int?] = [
    "s3.new.natural": 7, "s3.new.business": 2, "s3.new.orgOther": 1, "s3.new.total": 10,
  ]

  static let applicants: [Case] = [
    .init("收到政府信息公开申请10件,其中自然人申请7件,法人或其他组织申请3件。", applied, ""),
    .init("收到政府信息公开申请10件,其中自然人申请6件,法人或其他组织申请4件。", applied, "N14"),
    .init("收到政府信息公开申请10件(自然人8件、企业2件)。", applied, "N14"),
    .init("收到政府信息公开申请10件,分别为自然人7件、商业企业1件、其他2件。", applied, "N14 N14"),
    .init("收到政府信息公开申请10件,申请人均为自然人。", applied, "N14"),
    .init("收到政府信息公开申请10件,均为自然人申请。", ["s3.new.natural": 10, "s3.new.total": 10], ""),
    // Not all of them, or not of these only.
    .init("收到政府信息公开申请10件,其中自然人申请6件,法人申请3件。", applied, ""),
    .init("收到政府信息公开申请10件,其中自然人申请6件,网络申请4件。", applied, ""),
    .init("收到政府信息公开申请10件,其中网络申请4件,均为自然人。", applied, ""),
    .init("收到政府信息公开申请11件(含上年结转1件),其中自然人9件,法人2件。", carrying(1), ""),
    .init("收到政府信息公开申请11件,其中自然人9件,法人2件。", carrying(1), ""),
    .init("全县收到政府信息公开申请10件,其中自然人6件,法人4件。", applied, ""),
    .init("2022年收到政府信息公开申请10件,其中自然人6件,法人4件。", applied, ""),
    // Another number, or a row that does not add up, proves nothing more.
    .init("收到政府信息公开申请9件,其中自然人6件,法人3件。", applied, "N01"),
    .init(
      "收到政府信息公开申请10件,其中自然人6件,法人4件。", ["s3.new.natural": 7, "s3.new.total": 10], ""),
    .init(
      "收到政府信息公开申请10件,其中自然人6件,法人4件。",
      ["s3.new.natural": nil, "s3.new.total": 10], ""),
  ]

  private static func carrying(_ count: Int) -> [String: Int?] {
    applied.merging(["s3.carryIn.natural": count, "s3.carryIn.total": count]) { $1 }
  }

  /// The cells of documents and decisions.
  private static let decided: [String: Int?] = [
    "s2.a1.normativeDocs.made": 3, "s2.a1.normativeDocs.repealed": 1,
    "s2.a1.normativeDocs.inForce": 12, "s2.a5.licensing.decisions": 120,
    "s2.a6.penalties.decisions": 30, "s2.a6.coercion.decisions": 0,
  ]

  static let decisions: [Case] = [
    .init("2023年,我局制发行政规范性文件3件,废止1件,现行有效12件。", decided, ""),
    .init("2023年,我局制发行政规范性文件3件,废止2件,现行有效12件。", decided, "N11"),
    .init("行政规范性文件制发件数3件,废止件数1件,现行有效件数11件。", decided, "N11"),
    .init("全年制定规范性文件2件,现行有效规范性文件12件。", decided, "N11"),
    .init("全年制发行政规范性文件5件,均已公开。", decided, "N11"),
    .init("全年制发3件行政规范性文件。", decided, ""),
    .init("我局未制发行政规范性文件。", decided, "N11"),
    .init(
      "制发行政规范性文件3件,废止1件。",
      ["s2.a1.normativeDocs.made": nil, "s2.a1.normativeDocs.repealed": 1], "N11?"),
    .init("制发行政规范性文件3件。", ["s2.a1.normativeDocs.made": nil], ""),
    // Of fewer than the table has some may be meant; others have other documents in them.
    .init("全年制发行政规范性文件2件。", decided, ""),
    .init("制定规范性文件5件。", decided, ""),
    .init("主动公开规范性文件30件。", decided, ""),
    .init("规范性文件类信息2条。", decided, ""),
    .init("在食品安全方面,制发行政规范性文件5件。", decided, ""),
    .init("代县政府制发行政规范性文件5件。", decided, ""),
    .init("制发行政规范性文件和政策文件30件。", decided, ""),
    .init("2022年制发行政规范性文件5件,废止3件。", decided, ""),
    .init("全县制发行政规范性文件18件,废止5件。", decided, ""),
    .init("制发行政规范性文件18件,废止5件。", decided, agency: "青山县人民政府", ""),
    .init("制发行政规范性文件30余件,废止5件。", decided, ""),
    .init("2023年,本机关作出行政许可决定120件、行政处罚决定30件、行政强制决定0件。", decided, ""),
    .init("2023年,本机关作出行政许可决定120件、行政处罚决定31件。", decided, "N12"),
    .init("行政许可处理决定数量120件,行政处罚处理决定数量3件。", decided, "N12"),
    .init("我局作出行政处罚决定40件。", decided, "N12"),
    .init("未作出行政强制决定。", decided, ""),
    // Of another agency, perhaps.
    .init("现行有效的行政规范性文件99件已在网站公开。", decided, ""),
    .init("作出行政处罚决定40件。", decided, ""),
    // Of fewer than the table has some may be meant; items, and what was published, are no decisions.
    .init("全年作出行政处罚决定10件。", decided, ""),
    .init("行政许可13件,行政处罚202件。", decided, ""),
    .init("行政许可事项13项,行政处罚事项202项。", decided, ""),
    .init("公示行政许可决定13件、行政处罚决定202件。", decided, ""),
    .init("开展食品安全整治,作出行政处罚决定40件、行政强制决定2件。", decided, ""),
    .init("全年作出行政处罚决定40件。", decided, agency: "青山县人民政府", ""),
    .init("上半年作出行政许可决定13件、行政处罚决定202件。", decided, ""),
    .init("作出行政处罚决定案卷评查40件。", decided, ""),
    .init("公开各类信息:政策30条;行政许可决定13件、行政处罚决定202件。", decided, ""),
  ]

  @Test("a line that may be the rest of the one above is not read from its first word")
  func joinLines() {
    func figures(_ first: String, _ second: String) -> Int {
      var section = Section(number: 1, title: "总体情况")
      section.passages = [first, second].map { Passage($0, at: Position(line: 12)) }
      return Statement.all(in: [section], year: 2023).count
    }
    let text = "行政许可决定13件、行政处罚决定202件。"
    #expect(figures("及时在县政府门户网站公开各类政务信息,方便群众查阅,公示", text) == 0)
    #expect(figures("公示", text) == 0)
    #expect(figures("及时公开各类政务信息。", text) == 2)
    #expect(figures("(一)主动公开情况", text) == 2)
  }

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
    // N17, N18 and N20 look at every text, N22 at every number of requests.
    #expect(examination.passed == 5)
    #expect(examination.notApplicable == 17)
  }
}
