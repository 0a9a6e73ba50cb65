import Testing

@testable import Disclosure

@Suite("The samples")
struct SampleTests {
  @Test("Documents are as recorded", arguments: SampleFile.all)
  func document(_ sample: SampleFile) throws {
    let document = try Document(reading: sample.bytes())
    try expectSnapshot(document.description, sample.name + ".document")
  }

  @Test("Reports are as recorded", arguments: SampleFile.all)
  func report(_ sample: SampleFile) throws {
    try expectSnapshot(sample.report().dump, sample.name + ".report")
  }

  @Test("Findings are as recorded", arguments: SampleFile.all)
  func findings(_ sample: SampleFile) throws {
    let examination = Examination(of: try sample.report(), after: try sample.previous())
    let findings = examination.findings.map(\.dump).joined(separator: "\n")
    try expectSnapshot(
      findings + "\n\(examination.passed) relations hold", sample.name + ".findings")
  }

  @Test("There are samples of every form and every one tells its agency and its year")
  func metadata() throws {
    var forms: Set<Form> = []
    for sample in SampleFile.all {
      let report = try sample.report()
      forms.insert(report.form)
      #expect(report.agency != nil, "\(sample.name)")
      let year = try #require(report.year?.value, "\(sample.name)")
      #expect(sample.name.contains(String(year)), "\(sample.name)")
      #expect(report.form.years.contains(year), "\(sample.name)")
    }
    // No real report with a table of before 2014 was at hand.
    #expect(forms == Set(Form.all).subtracting([.stat2008]))
    #expect(SampleFile.all.count == 23)
  }

  /// What is wrong in each sample on purpose; the others have no error and no warning.
  private static let flaws: [String: [String]] = [
    "云台区/住房和城乡建设局/2023年度报告": ["D01"],
    "云台区/卫生健康局2021年年报": ["V01", "V01", "V01", "V02"],
    "云台区/教育局2024年年报": ["F03", "F03"],
    "云台区/街道/桐荫路街道2023年统计表": ["R01.natural", "R01.total"],
    "清溪县/乡镇/石塘岭镇2023年政府信息公开年报": ["R01.natural", "R03.new"],
    "清溪县/交通运输局2024年年报": ["F07", "F11"],
    "清溪县/民政局2022年年报": ["N01", "N05"],
    "燕岭区/枣花峪镇2018年年报": ["G03"],
  ]

  @Test("Errors and warnings are those that were put in", arguments: SampleFile.all)
  func flaws(_ sample: SampleFile) throws {
    let graves = { (findings: [Finding]) in
      findings.filter { $0.severity != .note && $0.outcome == .fail }.map(\.check).sorted()
    }
    let report = try sample.report()
    #expect(graves(Examination(of: report).findings) == Self.flaws[sample.name] ?? [])
    if let previous = try sample.previous() {
      let isCarried = sample.name.hasSuffix("自然资源局2023年年报")
      let found = graves(Examination(of: report, after: previous).findings)
      #expect(found == (isCarried ? ["Y01.total"] : Self.flaws[sample.name] ?? []))
    }
  }
}
