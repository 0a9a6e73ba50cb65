/// The sentences of a report that say of which year they are, and are of another than the report.
///
/// A report may well speak of the year before. Only what must be of its own year counts: the first words
/// of section one, and the number of requests or the fees where they are told of no other year.
struct DatedProse {
  /// The year of the report.
  let year: Int
  private let report: Report

  /// The prose of a report; `nil` where its year is not in its title, or its period is another.
  init?(of report: Report) {
    guard let year = report.year, year.evidence == .title,
      report.period.map({ $0.value.from.year == year.value }) ?? true
    else { return nil }
    self.year = year.value
    self.report = report
  }

  /// Those sentences, each with the year it names.
  var misdated: [(ProseSentence, Int)] {
    [opening, requests, fees].compactMap(\.self)
  }

  /// The first sentence of section one, if its paragraph names no other year.
  private var opening: (ProseSentence, Int)? {
    guard let first = report.section(1)?.passages.first,
      let sentence = report.sentences(holding: ["年"]).first, sentence.passage == first,
      sentence.offset == 0, let named = before(sentence),
      sentence.quote.holds(anyOf: ["信息公开", "政务公开"]), !isOfOwnYear(first)
    else { return nil }
    return (sentence, named)
  }

  /// A sentence on the requests of another year, where nothing is said of the report's own.
  private var requests: (ProseSentence, Int)? {
    guard !report.statements.contains(where: { $0.subject.isOfRequests }) else { return nil }
    let sentences = report.sentences(holding: ["申请"]).filter {
      Self.receiving.isIn($0.letters)
    }
    guard sentences.count == 1, let sentence = sentences.first, let named = before(sentence),
      !isOfOwnYear(sentence.passage)
    else { return nil }
    let read = NarrativeSentence(sentence.letters, in: .init(year: named))
    return read.figures.contains { $0.subject == .received } ? (sentence, named) : nil
  }

  /// A sentence of section six on the fees of another year, where nothing is said of the report's own.
  private var fees: (ProseSentence, Int)? {
    let sentences = report.sentences(holding: ["处理费", "收费通知"]).filter { $0.section == 6 }
    guard sentences.count == 1, let sentence = sentences.first, let named = before(sentence),
      !isOfOwnYear(sentence.passage), FeeNotice.paid(in: sentence.letters, year: named) != nil
    else { return nil }
    return (sentence, named)
  }

  /// The earlier year with which a sentence on the agency's work begins, `2022年,我局…`; `nil` where it
  /// begins otherwise, or compares.
  private func before(_ sentence: ProseSentence) -> Int? {
    var cursor = LetterCursor(sentence.letters)
    guard sentence.isWhole, let named = cursor.year(), named < year, named > year - 6,
      cursor.take(Self.commas) || NarrativeLead.isSelf(sentence.letters, at: cursor.place),
      !Self.comparing.isIn(sentence.letters)
    else { return nil }
    return named
  }

  /// Whether a paragraph names the report's year, or calls it this year.
  private func isOfOwnYear(_ passage: Passage) -> Bool {
    passage.text.withoutBlanks.holds(anyOf: ["\(year)", "今年", "本年", "同期"])
  }

  private static let receiving: WordList = "收到 接到 接收 受理 收悉"
  private static let commas: WordList = ", ，"
  private static let comparing: WordList = "比 相较 同期 增长 下降 增加 减少 以来 结转 转结 荣获 获得 获评 被评 评估"
}

extension Statement.Subject {
  /// Whether it counts requests, received or closed.
  fileprivate var isOfRequests: Bool { self == .received || self == .done || self == .handled }
}
