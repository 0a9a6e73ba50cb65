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

  @Test("What a file sets of the browser is kept as it stands")
  func preferences() throws {
    let configuration = try Configuration(
      text: """
        [keys]
        sort = "x"
        copy = ["y", "F5"]
        [theme]
        base = "dark"
        error = { foreground = 208, bold = true }
        [browse]
        restore = false
        """, path: "a.toml")
    let preferences = configuration.preferences
    #expect(preferences.path == "a.toml")
    #expect(preferences.keys == ["sort": .text("x"), "copy": .list([.text("y"), .text("F5")])])
    #expect(preferences.theme["base"]?.text == "dark")
    #expect(
      preferences.theme["error"]?.table == ["foreground": .number(208), "bold": .flag(true)])
    #expect(preferences.browse["restore"]?.flag == false)
  }

  @Test("The folder's configuration stands over the user's own, entry by entry")
  func layers() throws {
    let scratch = try Scratch()
    try scratch.folder("reports")
    try scratch.file(
      "own.toml",
      """
      language = "en"
      [checks]
      on = ["F19"]
      off = ["C04", "C01"]
      [thresholds]
      copied-prose = 95
      [severity]
      C01 = "note"
      D01 = "note"
      """)
    try scratch.file(
      "reports/gongkai.toml",
      "[checks]\noff = [\"F19\"]\non = [\"C04\"]\n[severity]\nC01 = \"error\"\n[keys]\nsort = \"x\""
    )
    let files = Office.Files(user: scratch.path + "/own.toml")
    let office = try Office(for: [scratch.path + "/reports"], files)
    #expect(office.language == .en)
    #expect(office.settings.on == ["C04"] && office.settings.off == ["F19", "C01"])
    #expect(office.settings.severities == ["C01": .error, "D01": .note])
    #expect(office.settings[.copiedProse] == 95)
    #expect(office.preferences.map(\.keys.count) == [0, 1])
    // Verdicts go where the reports are, whatever the user's own file says.
    #expect(office.ledgerPath.hasSuffix("/reports/gongkai-ledger.tsv"))
    let bare = try Office(for: [scratch.path], .init(user: scratch.path + "/none.toml"))
    #expect(bare.language == nil && bare.preferences.isEmpty)
  }

  @Test("A user's folders are where the environment says, or under the home")
  func folders() {
    let home = UserFolders { ["HOME": "/h", "XDG_CONFIG_HOME": "relative"][$0] }
    #expect(home.configuration == "/h/.config/gongkai/config.toml")
    #expect(home.state == "/h/.local/state/gongkai")
    let set = UserFolders { ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"][$0] }
    #expect(set.configuration == "/c/gongkai/config.toml" && set.state == "/s/gongkai")
    let none = UserFolders { _ in nil }
    #expect(none.configuration == nil && none.state == nil)
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
