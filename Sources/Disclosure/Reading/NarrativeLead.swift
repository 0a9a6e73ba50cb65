/// The words with which a sentence on a whole year's work of one agency begins: the year, the agency, and
/// nothing that narrows them.
struct NarrativeLead: Sendable {
  /// The year of the report.
  let year: Int?
  private let words: WordList

  /// The words with which sentences of an agency's report for a year begin.
  init(year: Int?, agency: Agency?) {
    self.year = year
    words = WordList(Self.plain, agency.map(Self.names) ?? [])
  }

  /// Moves over what stands before the statement; whether it names no year but the report's.
  func skip(_ cursor: inout LetterCursor) -> Bool {
    while true {
      if let named = cursor.year() {
        guard named == year else { return false }
      } else if !cursor.take(words) {
        return true
      }
    }
  }

  /// An agency's name, and what is left of it without the places it begins with.
  private static func names(of agency: Agency) -> [Letters] {
    let name = Letters(agency.name)
    let starts = name.units.indices.filter {
      AgencyName.places.units.contains(name[$0]) && name.count - $0 > 4
    }
    return [name]
      + starts.flatMap { start in
        [start, start + 1].map { name.stretch($0..<name.count) }
      }
  }

  /// Whether the agency speaks of itself at a place: 我局, 本机关.
  static func isSelf(_ letters: Letters, at place: Int) -> Bool {
    selves.word(in: letters, at: place) != nil
  }

  private static let selves: WordList = """
    我局 我镇 我街道 我街 我办 我委 我乡 我厅 我单位 我中心 本机关 本单位 本局 本街道 本镇 本乡 本部门 本办 本委 局机关 街道 \
    镇政府 乡政府 街道办事处 街道办
    """
  private static let plain = WordList(selves, times.words)
  private static let times: WordList = """
    全年 本年 本年度 年内 当年 今年 今年以来 一年来 1月1日至12月31日 共 总共 共计 总计 依法 , ，
    """
}
