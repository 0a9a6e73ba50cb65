import Testing

@testable import Disclosure

@Suite("What an office asks otherwise")
struct CheckSettingsTests {
  @Test("A severity set for a relation goes before that of its check")
  func severities() {
    var settings = CheckSettings()
    settings.severities = ["R01": .note, "R01.natural": .warning]
    let report = Report.sample(["s3.new": "1"])
    let severities = Examination(of: report, under: settings).findings
      .filter { $0.check.hasPrefix("R01.") }
      .map { "\($0.check) \($0.severity)" }
    #expect(severities.contains("R01.natural warning"))
    #expect(severities.contains("R01.business note"))
    #expect(!severities.contains { $0.hasSuffix("error") })
  }

  @Test("A check that is off is asked when it is wanted, and one left out is not")
  func onAndOff() {
    var settings = CheckSettings()
    let ids = { Set(settings.checks.map(\.id)) }
    #expect(!ids().contains("F19") && ids().contains("C01"))
    settings.on = ["F19", "C01"]
    settings.off = ["C01"]
    #expect(ids().contains("F19") && !ids().contains("C01"))
  }

  @Test("A day that is set counts for its kind and level, and for later Regulations only")
  func deadlines() {
    var settings = CheckSettings()
    settings.deadlines[.department, .county] = Deadlines.Day(month: 1, day: 10)
    func findings(_ year: Int, _ day: Int?, name: String = "清水县统计局") -> [String] {
      let report = Report.sample(year < 2019 ? .stat2014 : .gov2021, year: year) {
        $0.rename(name)
        $0.publish(year + 1, 1, day)
      }
      return Examination(of: report, under: settings).findings
        .filter { $0.check.hasPrefix("C0") }.map { "\($0.check) \($0.outcome)" }
    }
    #expect(findings(2023, 10) == [])
    #expect(findings(2023, 11) == ["C01 fail"])
    #expect(findings(2023, nil) == ["C01 uncertain"])
    #expect(findings(2023, 11, name: "清水市统计局") == [])
    #expect(findings(2017, 11) == [])
  }

  @Test("What a list knows of an agency goes before what its name tells")
  func standings() {
    var settings = CheckSettings()
    let late = Report.sample(year: 2023) {
      $0.rename("清水县公路中心")
      $0.publish(2024, 2, 20)
    }
    let ids = { Examination(of: late, under: settings).findings.map(\.check) }
    #expect(!ids().contains("C01"))
    settings.standings["清水县公路中心"] = .init(kind: .department)
    #expect(ids().contains("C01"))
  }

  @Test("Every threshold is that of a check, and its usual number is in its range")
  func thresholds() {
    for threshold in Threshold.allCases {
      #expect(Check.all.contains { $0.id == threshold.check })
      #expect(threshold.range.contains(threshold.usual))
    }
  }

  @Test("No day is made up")
  func days() {
    #expect(Deadlines.Day(month: 2, day: 30) == nil)
    #expect(Deadlines.Day(month: 13, day: 1) == nil)
  }
}

@Suite("What makes a finding the same")
struct FindingKeyTests {
  private func key(_ report: Report, in file: String = "a") throws -> FindingKey {
    let finding = try #require(
      Examination(of: report).findings.first { $0.check == "D01" && $0.outcome == .fail })
    return FindingKey(finding, of: report, in: file)
  }

  @Test("Its numbers, not its place or its file")
  func numbers() throws {
    let one = try key(.sample(["s4.review.total": "2"]))
    let moved = try key(
      .sample(.gov2021, ["s4.review.total": "2"]) { report in
        report.cells = report.cells.map {
          CellReading(entry: $0.entry, raw: $0.raw, position: Position(line: 7))
        }
      }, in: "b")
    let other = try key(.sample(["s4.review.total": "3"]))
    #expect(one == moved)
    #expect(one != other)
    #expect(one.evidence.contains("s4.review.total=2"))
  }

  @Test("Of one without numbers what it says, without the line that it names")
  func words() {
    let key = { (message: String) in
      FindingKey(check: "N20", agency: "西泉街办", year: 2020, cells: [], message: message)
    }
    #expect(key("第12行称“重复”。") == key("第340行称“重复”。"))
    #expect(key("第12行称“重复”。") != key("第12行称“重复重复”。"))
    #expect(key("x").agency == "西泉街道办事处")
  }
}
