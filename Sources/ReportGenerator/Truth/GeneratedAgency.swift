import Disclosure

/// A public body that does not exist.
package struct GeneratedAgency: Sendable {
  /// Its whole name.
  package let name: String
  /// Its name as its own site shortens it.
  package let short: String
  /// How it speaks of itself: 我局.
  package let we: String
  /// What its name says behind that of its place: 财政局, 人民政府.
  let office: String
  /// Whether it is the government of a whole area above townships, which has until March to report.
  let isGovernment: Bool
  /// Whether it may make regulations: the government of a city.
  var makesRegulations: Bool { isGovernment && name == short + "人民政府" && short.hasSuffix("市") }

  /// A body of a place, or its government.
  init(_ office: String, of place: String, we: String, isGovernment: Bool = false) {
    name = place + office
    short = isGovernment ? place : name
    self.we = we
    self.office = office
    self.isGovernment = isGovernment
  }

  /// A body of any kind in an invented place.
  init(_ random: inout Random) {
    let city = Self.place(&random) + "市"
    let county = Self.place(&random) + random.pick(["县", "区", "市", "自治县"])
    let above = random.chance(25) ? city + county : county
    let kind = random.int(1...100)
    isGovernment = kind > 90
    switch kind {
    case ...40:
      office = random.pick(Self.bureaus)
      (name, short, we) = (above + office, county + office, "我局")
    case ...50:
      office = random.pick(["人民政府办公室", "政府办公室"])
      (name, short, we) = (above + office, county + "政府办公室", "本机关")
    case ...72:
      let town = Self.place(&random) + random.pick(["镇", "乡"])
      office = town.suffix(1) + "人民政府"
      let whole = town + "人民政府"
      (name, short, we) = (random.chance(50) ? above + whole : whole, town, "我" + town.suffix(1))
    case ...90:
      let street = Self.place(&random) + "街道"
      office = "街道办事处"
      let whole = street + "办事处"
      (name, short, we) = (random.chance(50) ? above + whole : whole, street, "我街道")
    default:
      office = "人民政府"
      (name, short, we) = (above + office, above, "我" + county.suffix(1))
    }
  }

  private static func place(_ random: inout Random) -> String {
    random.pick(first) + random.pick(second)
  }

  private static let first = [
    "云", "青", "柳", "白", "长", "石", "清", "安", "和", "金", "龙", "松", "梅", "竹", "沙", "永",
  ]
  private static let second = [
    "溪", "阳", "桥", "湖", "原", "川", "林", "山", "口", "岭", "泉", "河", "坪", "浦",
  ]
  private static let bureaus = [
    "林业局", "财政局", "教育局", "统计局", "审计局", "民政局", "水利局", "司法局", "自然资源局",
    "住房和城乡建设局", "市场监督管理局", "农业农村局", "交通运输局", "应急管理局", "文化和旅游局",
    "卫生健康局", "科学技术局", "医疗保障局", "退役军人事务局", "生态环境局", "人力资源和社会保障局",
  ]
}

extension GeneratedAgency {
  /// Another body.
  static func like(_ agency: GeneratedAgency, _ random: inout Random) -> GeneratedAgency {
    sibling(of: agency, &random) ?? GeneratedAgency("统计局", of: "白河县", we: "我局")
  }

  /// The same kind of body in another place; `nil` if none comes up.
  static func sibling(of agency: GeneratedAgency, _ random: inout Random) -> GeneratedAgency? {
    let own = Agency(name: agency.name)
    for _ in 0..<400 {
      let other = GeneratedAgency(&random)
      guard other.office == agency.office, !Agency(name: other.name).mayBe(own),
        !agency.name.contains(other.short.prefix(2)),
        !other.name.contains(agency.short.prefix(2))
      else { continue }
      return other
    }
    return nil
  }
}
