/// A total that a sentence gives for the whole year and nothing less: `2022年,我局共收到政府信息公开申请5件`.
struct YearTotal {
  /// What is counted.
  enum Subject: CaseIterable {
    /// Requests received.
    case requests
    /// Items of government information published.
    case items
    /// Items of information published, of whatever kind.
    case anyItems
  }

  /// What is counted.
  let subject: Subject
  /// How many.
  let count: Int
  /// The sentence.
  let sentence: ProseSentence

  /// More than these nobody states.
  private static let most = 24

  /// The totals that a report's prose gives.
  static func all(in report: Report) -> [YearTotal] {
    let lead = NarrativeLead(year: report.year?.value, agency: report.agency?.value)
    let sentences = report.sentences(holding: ["申请", "主动公开"])
    let totals = sentences.lazy.compactMap { YearTotal($0, behind: lead) }.prefix(most)
    // What goes before may say of which channel.
    return totals.filter { !$0.sentence.preceding.holds(anyOf: channels) }
  }

  /// Whether it says what another does: the same number, or one that has those carried in besides.
  func agrees(with other: YearTotal, in report: Report) -> Bool {
    let carried = subject == .requests ? report.whole("s3.carryIn.total") ?? 0 : 0
    return abs(count - other.count) == 0 || abs(count - other.count) == carried
  }

  /// The finding that another total of the same thing is not this one.
  func contradiction(with other: YearTotal) -> Finding {
    let (place, next) = (sentence.passage.position, other.sentence.passage.position)
    let (first, second) = (sentence.quote.ending, other.sentence.quote.ending)
    return Finding(
      "N16", .warning, left: Number(count), right: Number(other.count), at: next,
      zh:
        "\(place.named(.zh))称“\(first)”(\(count)),\(next.named(.zh))却称“\(second)”(\(other.count)),"
        + "前后不一致。",
      en: "\(place.named(.en)) says “\(first)” (\(count)), but \(next.named(.en)) says "
        + "“\(second)” (\(other.count)).")
  }

  private init?(_ sentence: ProseSentence, behind lead: NarrativeLead) {
    var cursor = LetterCursor(sentence.letters)
    guard sentence.isWhole, lead.skip(&cursor), cursor.place > 0,
      sentence.letters.units[..<cursor.place].contains(0x5E74),
      sentence.letters.first(of: Self.carried) == nil
    else { return nil }
    self.sentence = sentence
    if cursor.take(Self.receiving) {
      subject = .requests
      cursor.skip(Self.fillers)
      guard cursor.take(Self.requests) else { return nil }
      cursor.skip(Self.fillers)
      guard let count = cursor.count(), cursor.isAtEndOfClause else { return nil }
      self.count = count
    } else {
      guard cursor.take(Self.publishing) else { return nil }
      cursor.skip(Self.fillers)
      if cursor.take(Self.items) {
        subject = .items
      } else {
        guard cursor.take(Self.anyItems) else { return nil }
        subject = .anyItems
      }
      cursor.skip(Self.fillers)
      guard let count = cursor.count(), cursor.isAtEndOfClause else { return nil }
      self.count = count
    }
  }

  private static let carried: [Letters] = ["结转", "转结", "其中上年"]
  private static let receiving: WordList = "收到 接到 接收到 共收到 新收 新收到"
  private static let requests: WordList = """
    政府信息公开申请 信息公开申请 依申请公开申请 依申请公开事项 依申请公开件 政府信息公开申请件
    """
  private static let publishing: WordList = "主动公开 主动公开了"
  private static let items: WordList = "政府信息 各类政府信息 政务信息"
  private static let anyItems: WordList = "各类信息 信息"
  private static let fillers: WordList = "共 共计 总计 数 数量 总数 为 的"
  private static let channels = [
    "网", "微信", "微博", "公众号", "新媒体", "平台", "栏", "专区", "屏", "媒体", "客户端", "渠道", "信函", "当面", "邮",
  ]
}
