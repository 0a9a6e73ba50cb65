/// What a sentence says of the fees for information: the notices sent, the sum they asked for, and what
/// was paid; `nil` for what it does not say in so many words.
struct FeeNotice: Hashable {
  /// The notices sent, 收费通知N件.
  var notices: Number?
  /// The sum they asked for, in yuan.
  var asked: Number?
  /// The sum paid, in yuan.
  var paid: Number?

  /// What `sentence` says; `nil` if it is not about notices, or about another year or other offices.
  init?(in sentence: Letters, year: Int?) {
    guard let notice = sentence.first("收费通知") else { return nil }
    guard !Self.isOther(sentence, year) else { return nil }
    let asked = sentence.first("总金额", from: notice)
    let paid = sentence.first("实际收取", from: notice)
    if sentence.isAllZero(from: notice) {
      notices = .zero
      self.asked = asked == nil ? nil : .zero
      self.paid = paid == nil ? nil : .zero
      return
    }
    guard (asked ?? notice) <= (paid ?? .max), asked != notice else { return nil }
    let isDenied = ["未发出", "没有发出", "未产生", "无"].contains { sentence.has($0, at: notice - $0.count) }
    notices =
      isDenied
      ? .zero : sentence.onlyNumber(from: notice, to: asked ?? paid, units: [("件", 1), ("份", 1)])
    self.asked = asked.flatMap { sentence.onlyNumber(from: $0, to: paid, units: Self.money) }
    self.paid = paid.flatMap { sentence.onlyNumber(from: $0, to: nil, units: Self.money) }
  }

  /// What a sentence says was paid in fees for information, in yuan; `nil` if it does not say so.
  static func paid(in sentence: Letters, year: Int?) -> Number? {
    if sentence.contains("收费通知") { return FeeNotice(in: sentence, year: year)?.paid }
    guard let fee = sentence.first("信息处理费"), !isOther(sentence, year) else { return nil }
    if let denial = sentence.first(of: denials) {
      var cursor = LetterCursor(sentence, at: denial.place + denial.word.count)
      cursor.skip(ofFees)
      return cursor.place == fee ? .zero : nil
    }
    guard let verb = sentence.first("收取"), !sentence.contains("减免") else { return nil }
    return sentence.onlyNumber(from: min(verb, fee), to: nil, units: money)
  }

  /// Whether a sentence is about another year, a part of one, other offices or a rule.
  private static func isOther(_ sentence: Letters, _ year: Int?) -> Bool {
    NarrativeLexer.tokens(of: sentence).contains { token in
      switch token.kind {
      case .lastYear, .partOfYear, .manyYears, .growth, .wide, .aim: true
      case .year: token.value != year
      default: false
      }
    }
  }

  private static let denials: [Letters] = ["未收取", "没有收取", "未产生", "未发生", "没有产生", "没有发生"]
  private static let ofFees: WordList = """
    任何 过 的 相关 有关 收取 政府信息公开 信息公开 依申请公开 依申请 政府信息 申请人 政府信息公开申请 信息公开申请
    """
  private static let money: [(Letters, Int)] = [("元", 1), ("万元", 10_000)]
}

extension Letters {
  /// Whether a sentence ends in 均为0 and has no other number behind a place.
  fileprivate func isAllZero(from place: Int) -> Bool {
    let zeros: [Letters] = ["均为0", "均为零", "都为0", "均是0"]
    guard let (end, word) = first(of: zeros, from: place) else { return false }
    let digits = (place..<count).filter { Letters.isDigit(self[$0]) }
    return digits.allSatisfy { $0 == end + word.count - 1 }
  }

  /// The one number in a stretch, with one of the units behind it; `nil` without, or with several.
  fileprivate func onlyNumber(from start: Int, to end: Int?, units: [(Letters, Int)]) -> Number? {
    let end = end ?? count
    guard let first = (start..<end).first(where: { Letters.isDigit(self[$0]) }) else { return nil }
    var (value, behind) = NarrativeNumeral.digits(in: self, at: first)
    var scale = 0
    if self[behind] == 0x2E, let whole = value {
      let (part, last) = NarrativeNumeral.digits(in: self, at: behind + 1)
      scale = last - behind - 1
      guard let part, (1...4).contains(scale) else { return nil }
      value = whole * [1, 10, 100, 1_000, 10_000][scale] + part
      behind = last
    }
    guard let value, let unit = units.first(where: { has($0.0, at: behind) })?.1,
      !(behind..<end).contains(where: { Letters.isDigit(self[$0]) })
    else { return nil }
    return Number(mantissa: Int64(value * unit), scale: scale)
  }
}
