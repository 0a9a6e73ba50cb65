/// A public body that must report, under the name its report gives.
public struct Agency: Hashable, Sendable {
  /// The name as the report prints it, in Simplified script and without blanks.
  public let name: String

  /// The body of this name.
  public init(name: String) {
    self.name = name
  }

  /// What kind of body it is, told by the end of its name, the longest match first.
  public var kind: Kind {
    let bytes = Array(name.utf8)
    let end = bytes.indices.first { bytes.opensBracket(at: $0) } ?? bytes.count
    let found = Self.suffixes.first { suffix, _ in
      bytes.has(suffix, at: end - suffix.count, before: end)
    }
    return found?.1 ?? .unknown
  }

  /// The name that is the same for all usual ways to write it: 街办 is 街道办事处.
  public var canonicalName: String {
    for (short, long) in [("街道办", "街道办事处"), ("街办", "街道办事处")] where name.closes(with: short) {
      return name.dropLast(short.count) + long
    }
    return name
  }

  /// A kind of public body; the dates by which it must report depend on it (Art. 49 of the
  /// Regulations of 2019).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A people's government of a county or above.
    case government
    /// A department, or the office of a government.
    case department
    /// A township, a town or a sub-district office.
    case township
    /// The committee of a development zone, which stands for a government.
    case committee
    /// A body whose name does not tell.
    case unknown

    /// The kind in both languages.
    public var title: Message {
      switch self {
      case .government: Message(zh: "政府", en: "government")
      case .department: Message(zh: "部门", en: "department")
      case .township: Message(zh: "乡镇街道", en: "township")
      case .committee: Message(zh: "管委会", en: "committee")
      case .unknown: Message(zh: "不明", en: "unknown")
      }
    }
  }

  /// Ends of names and what they tell; a longer end stands before a shorter one it contains.
  private static let suffixes: [([UInt8], Kind)] = kindsOfEnds.map { (Array($0.utf8), $1) }

  private static let kindsOfEnds: [(String, Kind)] = [
    ("街道办事处", .township), ("地区办事处", .township), ("办事处", .township), ("街道办", .township),
    ("街办", .township), ("镇人民政府", .township), ("乡人民政府", .township), ("街道", .township),
    ("镇政府", .township), ("乡政府", .township), ("镇", .township), ("乡", .township),
    ("管理委员会", .committee), ("管委会", .committee),
    ("人民政府办公室", .department), ("人民政府办公厅", .department), ("政府办公室", .department),
    ("政府办", .department), ("人民政府", .government), ("区政府", .government),
    ("县政府", .government), ("市政府", .government), ("省政府", .government),
    ("委员会", .department), ("局", .department), ("委", .department), ("厅", .department),
    ("办公室", .department), ("部", .department), ("办", .department),
    // A place stands for its government: 2022年X市政府信息公开工作年度报告.
    ("开发区", .committee), ("示范区", .committee), ("管理区", .committee), ("度假区", .committee),
    ("园区", .committee), ("新区", .committee), ("社区", .unknown), ("景区", .unknown),
    ("区", .government), ("县", .government), ("市", .government), ("省", .government),
    ("自治州", .government), ("旗", .government), ("盟", .government),
  ]
}

extension [UInt8] {
  /// Whether a bracket of either width opens at a place.
  fileprivate func opensBracket(at i: Int) -> Bool {
    self[i] == ASCII.openBracket
      || self[i] == 0xEF && i + 2 < count && self[i + 1] == 0xBC && self[i + 2] == 0x88
  }
}
