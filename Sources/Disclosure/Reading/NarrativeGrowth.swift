/// What a sentence says of the requests received against those of the year before: `同比增长85.7%`,
/// `比2022年(31件)下降29%`, `与去年相比增加3件`.
struct NarrativeGrowth: Hashable {
  /// By how much.
  var amount: Amount
  /// Whether there were more than the year before.
  var isUp: Bool
  /// The number of the year before, where the sentence gives it.
  var base: Int?

  /// A change in pieces or in percent.
  enum Amount: Hashable {
    case count(Int)
    case percent(Number)
  }

  /// The comparison behind the number of requests received in a sentence; `nil` where there is none, or
  /// where it may be of something else.
  init?(in letters: Letters, received: Int, year: Int?) {
    var isCounted = false
    for clause in Self.clauses(of: letters) {
      let start = LetterCursor(letters, at: clause.lowerBound)
      if isCounted, let growth = Self.growth(start, year) {
        self = growth
        return
      }
      let text = Letters(letters[clause])
      if Self.counts(text, received) {
        isCounted = true
      } else if isCounted, !Self.asides.contains(where: { text.has($0, at: 0) }) || text.hasDigit {
        return nil
      }
    }
    return nil
  }

  private init(amount: Amount, isUp: Bool, base: Int?) {
    self.amount = amount
    self.isUp = isUp
    self.base = base
  }

  /// The clauses of a sentence, as far as one may be looked for.
  private static func clauses(of letters: Letters) -> [Range<Int>] {
    let commas = letters.units.indices.filter { letters[$0] == 0xFF0C || letters[$0] == 0x2C }
    let ends = commas.prefix(mostClauses) + [letters.count]
    return zip([-1] + ends, ends).map { $0 + 1..<max($0 + 1, $1) }
  }

  private static let mostClauses = 32

  /// Whether a clause gives the number of requests received and no other.
  private static func counts(_ clause: Letters, _ received: Int) -> Bool {
    let numbers = NarrativeLexer.tokens(of: clause).filter { $0.kind == .number }
    return numbers.count == 1 && numbers[0].value == received && numbers[0].limit == 0
      && !notReceived.isIn(clause) && receiving.isIn(clause)
  }

  /// The comparison that begins at a place and is the whole clause.
  private static func growth(_ start: LetterCursor, _ year: Int?) -> NarrativeGrowth? {
    var cursor = start
    let isYearly = cursor.take(yearly)
    var base: Int?
    if !isYearly {
      _ = cursor.take(comparing)
      guard isYearBefore(&cursor, year) else { return nil }
      if cursor.take(open) {
        guard let count = cursor.count(), cursor.take(close) else { return nil }
        base = count
      }
      cursor.skip(compared)
      cursor.skip(commas)
    }
    cursor.skip(things)
    let isUp = cursor.take(more)
    guard isUp || cursor.take(less) else { return nil }
    cursor.skip(done)
    let amount: Amount
    if let count = cursor.count() {
      amount = .count(count)
    } else if let percent = cursor.decimal(), cursor.take(sign) {
      amount = .percent(percent)
    } else {
      return nil
    }
    guard cursor.isAtEndOfClause else { return nil }
    return NarrativeGrowth(amount: amount, isUp: isUp, base: base)
  }

  private static func isYearBefore(_ cursor: inout LetterCursor, _ year: Int?) -> Bool {
    if let named = cursor.year() { return year == named + 1 }
    return cursor.take(before)
  }

  private static let yearly: WordList = "同比"
  private static let comparing: WordList = "与 和 同 较 比 相比 对比 相较 相较于 相比于 比较"
  private static let before: WordList = "去年 上年 上一年 上年度 上一年度 去年度 去年同期 上年同期 上一年同期"
  private static let compared: WordList = "同期 同比 相比 比 相比较 对比 相较 比较"
  private static let commas: WordList = ", ，"
  private static let things: WordList = "申请 申请量 申请数 申请数量 申请总量 申请总数 数量 总量 总数 收到申请 受理量"
  private static let more: WordList = "增加 增长 上升 增多 多 增"
  private static let less: WordList = "减少 下降 降低 少 减"
  private static let done: WordList = "了 幅度为 幅度达"
  private static let open: WordList = "("
  private static let close: WordList = ")"
  private static let sign: WordList = "%"
  private static let receiving: WordList = "收 接 受理"
  private static let notReceived: WordList = "办结 答复 回复 其中 结转 转结 办理"
  /// Clauses that may stand between and say nothing of numbers.
  private static let asides: [Letters] = ["涉及", "主要", "内容", "均为", "均已", "全部", "已全部"]
}

extension Letters {
  /// Whether an ASCII digit stands in it.
  fileprivate var hasDigit: Bool { units.contains(where: Self.isDigit) }
}
