import Disclosure
import Testing

@testable import DisclosureIndex

@Suite("Configuration")
struct ConfigurationTests {
  @Test("Everything that can be set")
  func everything() throws {
    let configuration = try Configuration(
      text: """
        language = "en"
        roster = "名册.csv"
        ledger = "/srv/ledger.tsv"
        [checks]
        on = ["F19"]
        off = ["C04", "H01"]
        [severity]
        C01 = "error"
        "R01.natural" = "note"
        [thresholds]
        copied-prose = 95
        [deadlines]
        government = "03-15"
        department = { county = "01-20", city = "01-25" }
        """, path: "/data/gongkai.toml")
    let settings = configuration.settings
    #expect(configuration.language == .en)
    #expect(configuration.roster == "/data/名册.csv")
    #expect(configuration.ledger == "/srv/ledger.tsv")
    #expect(settings.on == ["F19"] && settings.off == ["C04", "H01"])
    #expect(settings.severities == ["C01": .error, "R01.natural": .note])
    #expect(settings[.copiedProse] == 95)
    #expect(settings.deadlines[.government, .city] == .init(month: 3, day: 15))
    #expect(settings.deadlines[.department, .county] == .init(month: 1, day: 20))
    #expect(settings.deadlines[.department, .province] == nil)
  }

  @Test(
    "A wrong key or value is named",
    arguments: [
      ("langauge = \"en\"", "langauge"), ("language = \"fr\"", "language"),
      ("[checks]\nof = []", "checks.of"), ("[checks]\noff = [\"Z99\"]", "Z99"),
      ("[severity]\nQ1 = \"error\"", "Q1"), ("[severity]\nR01 = \"fatal\"", "severity.R01"),
      ("[thresholds]\ncopied = 1", "thresholds.copied"),
      ("[thresholds]\ncopied-prose = 1000", "thresholds.copied-prose"),
      ("[deadlines]\nschool = \"01-31\"", "deadlines.school"),
      ("[deadlines]\ndepartment = \"31 January\"", "deadlines.department"),
      ("[deadlines]\ndepartment = { town = \"01-01\" }", "deadlines.department.town"),
      ("checks = 1", "checks"), ("roster = 7", "roster"),
    ])
  func mistakes(_ text: String, _ name: String) {
    let error = #expect(throws: OfficeError.self) {
      try Configuration(text: text, path: "gongkai.toml")
    }
    #expect(error?.place == "gongkai.toml")
    #expect(error?.message.zh.contains(name) == true)
    #expect(error?.message.en.contains(name) == true)
  }

  @Test("What is no TOML is named with its line")
  func syntax() {
    let error = #expect(throws: OfficeError.self) {
      try Configuration(text: "[checks]\non = [", path: "gongkai.toml")
    }
    #expect(error?.place.hasPrefix("gongkai.toml:") == true)
  }

  @Test("It is found in the folder of the reports, or in the nearest one above")
  func found() throws {
    let scratch = try Scratch()
    try scratch.folder("a")
    try scratch.folder("a/b")
    try scratch.file("gongkai.toml", "language = \"en\"")
    try scratch.file("a/b/r.txt")
    for path in ["", "/a", "/a/b", "/a/b/r.txt", "/a/b/gone.zip//r.txt"] {
      let office = try Office(for: [scratch.path + path])
      #expect(office.language == .en)
      #expect(office.ledgerPath.hasSuffix("\(scratch.path)/gongkai-ledger.tsv"))
    }
    try scratch.file("a/gongkai.toml", "language = \"zh\"\nledger = \"l.tsv\"")
    let near = try Office(for: [scratch.path + "/a/b/r.txt"])
    #expect(near.language == .zh)
    #expect(near.ledgerPath.hasSuffix("\(scratch.path)/a/l.tsv"))
  }

  @Test("The program's own files are no reports")
  func listing() throws {
    let scratch = try Scratch()
    for name in ["gongkai.toml", "gongkai-ledger.tsv", "a.txt"] { try scratch.file(name) }
    let listing = Listing(of: [scratch.path])
    #expect(scratch.names(listing.files.map(\.path)) == ["a.txt"])
    #expect(listing.passedOver.isEmpty)
  }
}
