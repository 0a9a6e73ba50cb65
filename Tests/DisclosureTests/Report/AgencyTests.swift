import Testing

@testable import Disclosure

@Suite("Agencies and what their names tell") struct AgencyTests {
  @Test("levels", arguments: Self.levels) func tellLevel(_ name: String, _ level: Agency.Level) {
    #expect(Agency(name: name).level == level)
  }

  static let levels: [(String, Agency.Level)] = [
    ("财政部", .country), ("文化和旅游部", .country), ("国家统计局", .country), ("海关总署", .country),
    ("国务院办公厅", .country), ("北京市交通委员会", .province), ("青山省水利厅", .province),
    ("青山壮族自治区财政厅", .province), ("青山市司法局", .city), ("市残联", .city),
    ("青山藏族自治州人民政府", .city), ("青山盟行政公署", .city), ("青山市柳河区民政局", .county),
    ("县水务局", .county), ("青山旗教育局", .county), ("青山县市场监督管理局", .county),
    ("青山县城市管理局", .county), ("青山县住房和城乡建设局", .county), ("青山县乡村振兴局", .county),
    ("柳河街道办事处", .township), ("柳河街办", .township), ("柳河镇财政所", .township),
    ("青山区人民政府柳河街道办事处", .township), ("柳河地区办事处(柳河乡人民政府)", .township),
    ("青山市高新技术产业开发区管理委员会", .unknown), ("民政局", .unknown), ("青山海关", .unknown),
    ("国家统计局青山调查队", .unknown), ("市场监督管理局", .unknown), ("城市管理局", .unknown),
  ]

  @Test("Every level has a name in both languages", arguments: Agency.Level.allCases)
  func nameLevel(_ level: Agency.Level) {
    #expect(!level.title.zh.isEmpty && !level.title.en.isEmpty)
    #expect(Self.levels.contains { $0.1 == level })
  }

  @Test("One name for all ways to write it", arguments: ["西柳街办", "西柳街道办", "西柳街道办事处"])
  func joinAliases(_ name: String) {
    #expect(Agency(name: name).canonicalName == "西柳街道办事处")
  }
}
