/// How a sentence divides the requests it counts by who made them: `其中自然人申请7件,法人或其他组织申请2件`,
/// `均为自然人`.
///
/// The parts count only if they make up the number: one that is missing, or of those of one channel,
/// leaves a rest.
struct NarrativeApplicants {
  /// The figures of the parts; empty where the sentence has none that are certain.
  private(set) var figures: [(subject: Statement.Subject, value: Statement.Value)] = []

  /// The parts of `total` requests.
  init(in letters: Letters, of total: Int) {
    guard let start = letters.first(of: Self.persons)?.place else { return }
    if Self.isAll(in: letters, before: start) {
      figures = [(.byPersons, .exactly(total))]
      return
    }
    var cursor = LetterCursor(letters, at: start)
    var parts: [(subject: Statement.Subject, count: Int)] = []
    while let part = Self.part(&cursor) {
      parts.append(part)
      guard cursor.take(Self.signs) else { break }
    }
    let sum = parts.reduce(0) { $0 + $1.count }
    guard parts.count > 1, sum == total, Set(parts.map(\.subject)).count == parts.count else {
      return
    }
    // Of two parts one is the rest: it says no more, and 企业 may stand for all that are no persons.
    let told = parts.count == 2 ? parts.filter { $0.subject == .byPersons } : parts
    figures = told.map { ($0.subject, .exactly($0.count)) }
  }

  /// Whether `均为自然人` says it of the only number of the sentence.
  private static func isAll(in letters: Letters, before start: Int) -> Bool {
    guard all.words.contains(where: { letters.has($0, at: start - $0.count) }) else { return false }
    var behind = LetterCursor(letters, at: start)
    _ = behind.take(natural)
    behind.skip(tails)
    let numbers = NarrativeLexer.tokens(of: letters).count { $0.kind == .number }
    return numbers == 1 && behind.isAtEndOfClause
  }

  /// One part: a kind of applicant and its number.
  private static func part(
    _ cursor: inout LetterCursor
  ) -> (subject: Statement.Subject, count: Int)? {
    let start = cursor.place
    for (subject, names) in kinds where cursor.take(names) {
      cursor.skip(tails)
      if let count = cursor.count() { return (subject, count) }
      break
    }
    cursor.place = start
    return nil
  }

  private static let persons: [Letters] = ["自然人", "个人", "公民个人"]
  private static let natural: WordList = "自然人 个人 公民个人"
  private static let kinds: [(Statement.Subject, WordList)] = [
    (.byPersons, natural), (.byBusinesses, "商业企业 企业 公司"), (.byResearchers, "科研机构"),
    (.byAssociations, "社会公益组织"), (.byLegalServices, "法律服务机构"),
    (
      .byOrganisations,
      """
      法人 其他组织 法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织 法人以及其他组织 法人组织 组织 单位
      """
    ),
    (.byOthers, "其他"),
  ]
  private static let all: WordList = "均为 均是 全部为 都是 均系 均由 申请人均为 皆为"
  private static let tails: WordList = """
    申请 提出 提交 提出的 提交的 申请的 的 共 有 为 数 数量 申请人 政府信息公开申请 信息公开申请 的申请 :
    """
  private static let signs: WordList = "、 , ， 和 及 与"
}

extension Statement.Subject {
  /// Whether it counts requests by who made them.
  var isApplicant: Bool {
    switch self {
    case .byPersons, .byBusinesses, .byResearchers, .byAssociations, .byLegalServices,
      .byOrganisations, .byOthers:
      true
    default: false
    }
  }
}
