extension Agency {
  /// A level of the administration, as far as a name tells it.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// The whole country.
    case country
    /// A province, an autonomous region or a city under the central government.
    case province
    /// A city, of whatever rank, a prefecture or a league.
    case city
    /// A county, a banner or a district of a city.
    case county
    /// A township, a town or a sub-district.
    case township
    /// A level that the name does not tell.
    case unknown

    /// The level in both languages.
    public var title: Message {
      switch self {
      case .country: Message(zh: "国家级", en: "country")
      case .province: Message(zh: "省级", en: "province")
      case .city: Message(zh: "市级", en: "city")
      case .county: Message(zh: "县级", en: "county")
      case .township: Message(zh: "乡镇级", en: "township")
      case .unknown: Message(zh: "不明", en: "unknown")
      }
    }
  }

  /// The level it stands on, told by the last place in its name: `青山市柳河区民政局` is of a county.
  public var level: Level {
    if kind == .township { return .township }
    let name = Letters(name)
    var level: Level?
    var place = 0
    while place < name.count {
      if let (word, marked) = Self.places.first(where: { name.has($0.0, at: place) }) {
        if let marked { level = marked }
        place += word.count
      } else {
        place += 1
      }
    }
    return level ?? (Self.isOfCountry(name) ? .country : .unknown)
  }

  /// Whether a name without a place is that of a body of the whole country.
  private static func isOfCountry(_ name: Letters) -> Bool {
    if ministries.contains(name) || name.has("总署", at: name.count - 2) { return true }
    // 国家统计局 is, 国家统计局青山调查队 is not.
    guard let lead = nation.first(where: { name.has($0, at: 0) }) else { return false }
    return !name.units[lead.count..<name.count - 1].contains { bodyEnds.units.contains($0) }
  }

  /// Words in names: those of places with their level, and before them words that have the character
  /// of a place and are none. A zone has no level of its own.
  private static let places: [(Letters, Level?)] = [
    ("北京市", .province), ("天津市", .province), ("上海市", .province), ("重庆市", .province),
    ("自治区", .province), ("自治州", .city), ("自治县", .county), ("自治旗", .county),
    ("特别行政区", .province), ("行政公署", .city), ("开发区", .unknown), ("示范区", .unknown),
    ("管理区", .unknown), ("度假区", .unknown), ("保税区", .unknown), ("合作区", .unknown),
    ("试验区", .unknown), ("产业区", .unknown), ("园区", .unknown), ("新区", .unknown),
    ("高新区", .unknown), ("风景区", .unknown), ("景区", .unknown), ("矿区", .county),
    ("林区", .county), ("地区", .city), ("社区", nil), ("灌区", nil), ("库区", nil), ("校区", nil),
    ("区域", nil), ("区划", nil), ("市场", nil), ("市政府", .city), ("市政", nil), ("市容", nil),
    ("城市", nil), ("超市", nil), ("城乡", nil), ("乡村", nil), ("乡镇", nil), ("城镇", nil),
    ("镇江市", .city), ("街道", .township), ("省", .province), ("市", .city), ("盟", .city),
    ("县", .county), ("区", .county), ("旗", .county), ("镇", .township), ("乡", .township),
  ]

  private static let nation: [Letters] = ["国务院", "国家", "中国", "全国"]
  private static let bodyEnds: Letters = "局会署部院行"

  /// The ministries, whose names have no place.
  private static let ministries: Set<Letters> = [
    "外交部", "国防部", "教育部", "科学技术部", "工业和信息化部", "公安部", "安全部", "民政部", "司法部", "财政部",
    "人力资源和社会保障部", "自然资源部", "生态环境部", "住房和城乡建设部", "交通运输部", "水利部", "农业农村部", "商务部",
    "文化和旅游部", "退役军人事务部", "应急管理部", "审计署", "中国人民银行",
  ]
}
