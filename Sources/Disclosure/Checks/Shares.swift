extension Check {
  /// N07: a share is that of its number in the whole.
  static let statedShares = Check(
    "N07", .warning,
    title: .init(zh: "文中占比", en: "Shares, in the text"),
    rule: .init(
      zh: "正文所述某类申请“N件,占P%”,应与N占申请总数的比例一致(四舍五入或者舍去尾数均可)。",
      en: "Where the text gives requests of a kind and their share, it is theirs in the whole."),
    basis: "《中华人民共和国政府信息公开条例》第五十条;国办公开办函〔2021〕30号(内容真实、准确)"
  ) { examination in
    let report = examination.report
    var wholes = Wholes(of: report)
    let judgments = report.sentences(holding: ["占"]).filter(\.isWhole).flatMap { sentence in
      let shares = NarrativeShare.all(in: sentence.letters)
      if !shares.isEmpty { wholes.read(sentence) }
      return shares.compactMap { wholes.judge($0, in: sentence) }
    }.prefix(mostShares)
    if judgments.isEmpty { examination.notApply() }
    for judgment in judgments {
      if let finding = judgment.finding { examination.add(finding) } else { examination.pass() }
    }
  }

  /// No report has more.
  private static let mostShares = 200
}

/// The numbers of requests that a share may be one of.
private struct Wholes {
  /// What became of one share.
  struct Judgment {
    var finding: Finding?
  }

  /// The total that a paragraph states and the table has, by where the paragraph stands.
  private var stated: [Position: Int] = [:]
  /// The totals of the table.
  private var totals: [Int] = []
  /// The exact numbers of a paragraph, each of which may be the whole of a share in it.
  private var numbers: (position: Position?, values: [Int]) = (nil, [])
  /// Whether the table has every total that a share may be one of.
  private let areKnown: Bool
  /// Whether the sentence counts requests and nothing else.
  private var isOfRequests = false

  init(of report: Report) {
    for statement in report.statements where !statement.isWide || report.isOfPlace {
      guard case .exactly(let count) = statement.value, count > 0,
        statement.subject == .received || statement.subject == .done,
        let cell = report.cell(of: statement.subject),
        report[cell].entry.number == Number(count)
      else { continue }
      stated[statement.position] = count
    }
    totals = Self.totals(of: report)
    areKnown = [Statement.Subject.received, .done].allSatisfy {
      report.cell(of: $0).flatMap(report.whole) != nil
    }
  }

  /// The requests received, with those carried in or not, and those closed, with or without those that
  /// ended without a decision.
  private static func totals(of report: Report) -> [Int] {
    func sum(_ prefix: String) -> Int {
      report.form.cells.indices.lazy.filter { cell in
        let id = report.form.cells[cell].id
        return id.opens(with: prefix) && id.closes(with: ".total")
      }.reduce(0) { $0 + (report.whole($1) ?? 0) }
    }
    let new = report.cell(of: .received).flatMap(report.whole) ?? 0
    let done = report.cell(of: .done).flatMap(report.whole) ?? 0
    let carried = report.whole("s3.carryIn.total") ?? 0
    let (other, dropped) = (sum("s3.other."), sum("s3.notProcessed."))
    return [new, new + carried, done, done - carried, done - other, done - dropped]
      + [done - other - dropped]
  }

  /// What to say of a share; `nil` where nobody can tell what it is one of.
  func judge(_ share: NarrativeShare, in sentence: ProseSentence) -> Judgment? {
    guard !share.counts.isEmpty else {
      return share.isOfWhole && share.percent < Number(100)
        ? Judgment(finding: doubt(of: share, in: sentence)) : nil
    }
    guard let whole = stated[sentence.passage.position], isOfRequests,
      numbers.values.count < Self.mostNumbers
    else { return nil }
    let isRight = share.counts.contains { count in
      (totals + numbers.values).contains { share.isShare(of: count, in: $0) }
    }
    if isRight { return Judgment() }
    guard areKnown, let count = share.counts.first, count <= whole else { return nil }
    return Judgment(finding: breach(of: share, count, whole, in: sentence))
  }

  /// A paragraph with more numbers is a list of many things.
  private static let mostNumbers = 60

  /// Looks at a sentence and its paragraph before their shares are judged.
  mutating func read(_ sentence: ProseSentence) {
    let position = sentence.passage.position
    if numbers.position != position {
      let tokens = NarrativeLexer.tokens(of: Letters(sentence.passage.text))
      let exact = tokens.filter { $0.kind == .number && $0.limit == 0 }
      numbers = (position, exact.prefix(Self.mostNumbers).map(\.value))
    }
    let tokens = NarrativeLexer.tokens(of: sentence.letters)
    let hasOther = tokens.contains { token in
      switch token.kind {
      case .otherObject, .otherVerb, .review, .suit, .lastYear, .growth, .wide, .manyYears: true
      default: false
      }
    }
    isOfRequests =
      !hasOther
      && tokens.contains { token in
        token.kind.isRequest || token.kind == .outcome || token.kind == .channel
      }
  }

  private func breach(
    of share: NarrativeShare, _ count: Int, _ whole: Int, in sentence: ProseSentence
  ) -> Finding {
    let scale = max(1, share.percent.scale)
    let power = (0..<scale).reduce(100) { power, _ in power * 10 }
    let right = Number(mantissa: Int64((count * power * 2 + whole) / (2 * whole)), scale: scale)
    let place = sentence.passage.position
    return Finding(
      "N07", .warning, left: share.percent, right: right, at: place,
      zh: "\(place.named(.zh))称“\(sentence.quote.ending)”(\(count)件占\(share.percent)%),"
        + "而\(count)件占\(whole)件的\(right)%,与文中、表中其他申请总数也不相合。",
      en: "\(place.named(.en)) says “\(sentence.quote.ending)” (\(count) are "
        + "\(share.percent)%), but \(count) of \(whole) are \(right)%, and no other total fits.")
  }

  private func doubt(of share: NarrativeShare, in sentence: ProseSentence) -> Finding {
    let place = sentence.passage.position
    return Finding(
      "N07", .note, .uncertain, right: share.percent, at: place,
      zh: "\(place.named(.zh))称“\(sentence.quote.ending)”,占\(share.percent)%的件数没有写明,无法核对。",
      en: "\(place.named(.en)) says “\(sentence.quote.ending)”, but not how many "
        + "are \(share.percent)%, so it cannot be checked.")
  }
}

extension Report {
  /// The total of the table that a number of requests in the prose is one of.
  func cell(of subject: Statement.Subject) -> String? {
    let isReceived = subject == .received
    return switch form {
    case .stat2014: isReceived ? "q.received" : "q.closed"
    case .stat2008: isReceived ? "q.received.current" : "q.replied.current"
    default: isReceived ? "s3.new.total" : "s3.resultTotal.total"
    }
  }

  /// The whole number in a cell, if it has one.
  func whole(_ cell: String) -> Int? { form.index(of: cell).flatMap(whole) }

  /// The whole number in a cell, as a place in the form, if it has one.
  fileprivate func whole(_ cell: Int) -> Int? {
    cells[cell].entry.number.flatMap { $0.isWhole ? Int($0.mantissa) : nil }
  }

  /// Whether the agency is the government of a place or stands for one.
  var isOfPlace: Bool {
    let kind = agency?.value.kind ?? .unknown
    return kind == .government || kind == .committee
  }
}

extension String {
  /// The end of a sentence that is too long to quote.
  var ending: String { utf8.count > 180 ? "…" + suffix(60) : self }
}
