import Disclosure
import Testing

@testable import DisclosureIndex

@Suite("Roster")
struct RosterTests {
  private static let table = """
    机关,层级,上级,别名,齐全,起始年度
    青山县人民政府,县级,,,是,
    青山县林业局,县级,青山县人民政府,"青山县林草局;青山县林业和草原局",,
    青山县水务局,县级,青山县人民政府,,,2023

    """

  @Test("A table of agencies, by any of their names")
  func csv() throws {
    let roster = try Roster(text: "\u{FEFF}" + Self.table, path: "名册.csv")
    #expect(roster.agencies.map(\.name) == ["青山县人民政府", "青山县林业局", "青山县水务局"])
    #expect(roster["青山县林业和草原局"]?.name == "青山县林业局")
    #expect(roster["青山县林业局"]?.standing.level == .county)
    #expect(roster["青山县人民政府"]?.isComplete == true)
    #expect(roster.agencies.map { roster.expects($0, in: 2022) } == [true, true, false])
  }

  @Test("The same in TOML")
  func toml() throws {
    let roster = try Roster(
      text: """
        [[agency]]
        name = "青山县人民政府"
        complete = true
        [[agency]]
        name = "青山县林业局"
        kind = "department"
        aliases = ["青山县林草局"]
        superior = "青山县人民政府"
        since = 2020
        """, path: "roster.toml")
    #expect(roster["青山县林草局"]?.standing.kind == .department)
    #expect(roster["青山县林业局"]?.since == 2020)
  }

  @Test(
    "A mistake is named with its line",
    arguments: [
      ("名称,电话\n青山县林业局,1", "r.csv:1", "电话"),
      ("层级\n县级", "r.csv:1", "机关"),
      ("名称,层级\n青山县林业局,村级", "r.csv:2", "村级"),
      ("名称\n青山县林业局\n青山县林业局", "r.csv:3", "青山县林业局"),
      ("名称,别名\n青山县林业局,甲局\n青山县水务局,甲局", "r.csv:3", "甲局"),
      ("名称,上级\n青山县林业局,青山县人民政府", "r.csv:2", "青山县人民政府"),
      ("名称,层级\n,县级", "r.csv:2", "名称"),
      ("名称\n", "r.csv", "没有机关"),
    ])
  func mistakes(_ text: String, _ place: String, _ word: String) {
    let error = #expect(throws: OfficeError.self) { try Roster(text: text, path: "r.csv") }
    #expect(error?.place == place)
    #expect(error?.message.zh.contains(word) == true)
  }

  @Test("Who has not reported, who twice, and who is not on it")
  func year() throws {
    let scratch = try Scratch()
    try scratch.file("r.csv", Self.table)
    let office = try Office(for: [scratch.path], .init(roster: scratch.path + "/r.csv"))
    let collection = ReportCollection(
      [
        .made("a", "青山县林业局", 2023), .made("b", "青山县林草局", 2023), .made("c", "青山县水务局", 2023),
        .made("d", "青山县林草局", 2022), .made("e", "柳河镇人民政府", 2023), .made("f", "青山县林业局", 2019),
      ], of: office)
    let years = collection.rosterYears()
    #expect(years.map(\.year) == [2019, 2022, 2023])
    let year = try #require(years.last)
    #expect(year.expected == 3 && year.reported == 2)
    #expect(year.missing.map(\.name) == ["青山县人民政府"])
    #expect(year.several.map(\.places) == [[0, 1]])
    #expect(year.strangers == ["柳河镇人民政府"])
    let finding = year.finding(for: year.missing[0])
    #expect(finding.check == "X05" && finding.position == Position(line: 2))
    // A former name is the same agency.
    #expect(collection.previous(of: 1) == 3)
    #expect(collection.agencies.map(\.name).contains("青山县林业局"))
  }
}
