/// What the prose says twice and not alike.
extension Check {
  /// N16: a number of the year is stated once, or twice with one value.
  static let twoValues = Check(
    "N16", .warning,
    title: .init(zh: "同一指标两个数", en: "One thing, two numbers"),
    rule: .init(
      zh: "正文两处写明全年收到申请数(或者全年主动公开政府信息数)的,两数应相等。",
      en: "Where the text gives the year's requests, or its items published, twice, both are equal."
    ),
    basis: article50
  ) { examination in
    let report = examination.report
    guard let kind = report.agency?.value.kind, kind == .department || kind == .township else {
      return examination.notApply()
    }
    let totals = YearTotal.all(in: report)
    var isAsked = false
    for subject in YearTotal.Subject.allCases {
      let same = totals.filter { $0.subject == subject }
      guard let first = same.first, same.count > 1 else { continue }
      isAsked = true
      guard let other = same.first(where: { !$0.agrees(with: first, in: report) }) else {
        examination.pass()
        continue
      }
      examination.add(first.contradiction(with: other))
    }
    if !isAsked { examination.notApply() }
  }

  /// N19: suggestions that are said not to have come were not dealt with.
  static let deniedSuggestions = Check(
    "N19", .note,
    title: .init(zh: "建议提案有无不一", en: "Suggestions denied and dealt with"),
    rule: .init(
      zh: "一处称未收到人大代表建议、政协提案的,另一处不应称公开其办理情况。",
      en:
        "Where no suggestions of deputies are said to have come, none are published as dealt with."),
    basis: article50
  ) { examination in
    let year = examination.report.year?.value
    let sentences = examination.report.sentences(holding: ["提案"]).filter {
      $0.isWhole && !$0.letters.names(yearOtherThan: year)
    }
    guard let denial = sentences.first(where: { $0.letters.deniesSuggestions }) else {
      return examination.notApply()
    }
    guard let report = sentences.first(where: { $0.letters.publishesSuggestions }) else {
      return examination.pass()
    }
    let (place, other) = (denial.passage.position, report.passage.position)
    examination.add(
      Finding(
        "N19", .note, at: place,
        zh: "\(place.named(.zh))称“\(denial.quote.ending)”,\(other.named(.zh))却称公开了建议提案办理情况"
          + "(“\(report.quote.around("提案"))”)。",
        en: "\(place.named(.en)) says “\(denial.quote.ending)”, but \(other.named(.en)) says that "
          + "the handling of suggestions was published (“\(report.quote.around("提案"))”)."))
  }

  private static let article50 = "《中华人民共和国政府信息公开条例》第五十条;国办公开办函〔2021〕30号(内容真实、准确)"
}

extension Letters {
  /// Whether a year other than this one is named.
  fileprivate func names(yearOtherThan year: Int?) -> Bool {
    var start = 0
    while let mention = YearMention.first(in: self, from: start) {
      if mention.year != year { return true }
      start = mention.range.upperBound
    }
    return ["去年", "上年", "往年", "历年"].contains { (word: Letters) in contains(word) }
  }

  /// Whether it says that no suggestions of deputies came.
  fileprivate var deniesSuggestions: Bool {
    guard let denial = first(of: ["未收到", "没有收到", "未接到", "未承办", "没有承办"]) else { return false }
    var cursor = LetterCursor(self, at: denial.place + denial.word.count)
    cursor.skip(Self.suggestions)
    return cursor.isAtEnd && cursor.place > denial.place + denial.word.count
  }

  /// Whether it says that their handling was published.
  fileprivate var publishesSuggestions: Bool {
    guard let verb = first(of: ["公开", "公布", "公示"]) else { return false }
    let handling: [Letters] = ["提案办理情况", "提案办理结果", "提案答复", "提案的办理", "提案办理答复"]
    return first(of: handling, from: verb.place) != nil
      && !["未", "没有", "无", "应", "将", "推进", "加强", "做好", "及时公开的"].contains { (word: Letters) in
        contains(word)
      }
  }

  private static let suggestions: WordList = """
    人大代表建议 人大代表 人大建议 人大 代表建议 建议 政协提案 政协委员提案 政协委员 政协 提案 议案 和 、 及 与 或 以及 任何 的 \
    市 县 区 两会 人大代表议案
    """
}

extension String {
  /// A stretch of the text around a word.
  fileprivate func around(_ word: String) -> String {
    guard let offset = firstOffset(of: word) else { return ending }
    return String(before(offset).suffix(24)) + after(offset).prefix(10)
  }
}
