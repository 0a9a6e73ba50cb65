/// What the sentences of a report say of itself: who publishes it, whom to ask, which period.
enum ReportSentences {
  /// Verbs that publish a report.
  private static let publishing: [Letters] = [
    "现公布", "现公开", "现发布", "现将", "向社会公布", "向社会公开", "公布", "公开", "发布", "编制", "形成",
  ]

  /// What a sentence that publishes a report calls it.
  private static let reports: [Letters] = ["年度报告", "工作报告", "公开报告", "年报", "本报告"]

  /// What stands before the name of the body that made the report.
  private static let makers: [Letters] = ["本报告由", "本年度报告由", "本年报由", "报告由", "年报由"]

  /// What ends that name.
  private static let makerEnds: [Letters] = [
    "根据", "依据", "按照", "依照", "编制", "负责", "公布", "发布", "撰写", "组织", "\u{FF0C}", ",", "。", "(",
  ]

  /// Words for the period that figures cover, the longer before the shorter.
  private static let periods: [Letters] = [
    "统计起止时间", "统计数据时限", "统计数据期限", "统计书记时间", "统计数据时间", "统计期限", "统计时限", "统计周期", "统计时间",
    "统计期间", "统计区间", "统计时段", "统计范围", "数据时限", "数据期限", "数据核定时间点", "数据核定时间", "数据统计",
    "所列数据", "数据", "数字",
  ]

  /// What one of those words has in it.
  private static let figureWords: [Letters] = ["统计", "数据", "数字"]

  /// Words that join the two dates of a period.
  private static let joining: [Letters] = [
    "至", "到", "-", "—", "~", "止", "\u{2013}", "\u{301C}",
  ]

  private static let link: Letters = "联系"
  private static let please: Letters = "请"
  /// Words before the body to turn to.
  private static let with: [Letters] = ["请与", "请同", "请向", "可与", "与"]
  /// What ends its name.
  private static let contactEnds: [Letters] = ["(", "\u{FF0C}", ",", "。", ":", ";"]
  /// What ends the title of a report in a sentence.
  private static let titleEnds: [Letters] = ["\u{FF0C}", ",", "。", "》", ";", "如下"]
  /// Words before the year with which a clause begins.
  private static let yearLeads: [Letters] = ["现将", "在", "截至", "截止"]
  private static let endOfYear: Letters = "12月31日"

  /// The body and the year that a sentence publishes a report of, `现公布《X2021年…年度报告》`, and
  /// `本报告由X编制`.
  static func announcement(in text: Letters) -> (agency: Agency?, year: Int?)? {
    guard reports.contains(where: text.contains) else { return nil }
    var start = 0
    while let verb = text.first(of: publishing, from: start) {
      start = verb.place + verb.word.count
      if let title = title(in: text, at: start) { return (title.agency, title.year) }
    }
    guard let maker = text.first(of: makers) else { return nil }
    let begin = maker.place + maker.word.count
    guard let end = text.first(of: makerEnds, from: begin)?.place else { return nil }
    let name = AgencyName.withoutSubOffice(text.stretch(begin..<end))
    return AgencyName.isCertain(name) ? (Agency(name: name.text), nil) : nil
  }

  /// The title of a report that stands in a sentence from `start` on, within a clause.
  private static func title(in text: Letters, at start: Int) -> ReportTitle? {
    var begin = start
    while text[begin] == 0x300A || text[begin] == 0x4E86 { begin += 1 }
    let clause = text.first(of: titleEnds, from: begin)?.place
    let line = text.stretch(begin..<min(clause ?? text.count, begin + 60, text.count))
    guard line.units.contains(0x62A5), let title = ReportTitle(line),
      title.agency.map({ AgencyName.isCertain(Letters($0.name)) })
        ?? (title.year != nil)
    else { return nil }
    return title
  }

  /// The body that a sentence says to turn to: `请与X联系`, `请联系X`.
  static func contact(in text: Letters) -> Agency? {
    guard text.contains(please), let place = text.first(link) else { return nil }
    var candidates: [Letters] = []
    if let before = text.first(of: with), before.place < place {
      candidates.append(text.stretch(before.place + before.word.count..<place))
    }
    let end = text.first(of: contactEnds, from: place)?.place ?? text.count
    candidates.append(text.stretch(place + 2..<max(place + 2, end)))
    for candidate in candidates {
      let name = AgencyName.withoutSubOffice(candidate)
      if AgencyName.isCertain(name) { return Agency(name: name.text) }
    }
    return nil
  }

  /// The period that a sentence says its figures cover.
  static func period(in text: Letters) -> Period? {
    guard figureWords.contains(where: text.contains), let word = text.first(of: periods)
    else { return nil }
    let scanner = DateScanner(letters: text)
    var start = word.place
    while let from = scanner.first(from: start) {
      start = from.range.upperBound
      guard from.date.day != nil, let begin = secondDate(in: text, behind: start),
        let to = scanner.date(at: begin, year: from.date.year), to.date.day != nil,
        isNotBefore(from.date, to.date)
      else { continue }
      return Period(from: from.date, to: to.date)
    }
    return nil
  }

  /// The year of a sentence that gives one date for its figures, the last day of a year.
  static func yearOfFigures(in text: Letters) -> Int? {
    guard figureWords.contains(where: text.contains), let word = text.first(of: periods),
      let date = DateScanner(letters: text).first(from: word.place, before: word.place + 20)?.date,
      date.month == 12, date.day == 31
    else { return nil }
    return date.year
  }

  /// Where the second date of `自A起至B止` may begin: behind the words that join the two.
  private static func secondDate(in text: Letters, behind place: Int) -> Int? {
    var (at, isJoined) = (place, false)
    while at < min(place + 6, text.count), !Letters.isDigit(text[at]) {
      isJoined = isJoined || joining.contains { text.has($0, at: at) }
      at += 1
    }
    return isJoined && Letters.isDigit(text[at]) ? at : nil
  }

  private static func isNotBefore(_ from: CalendarDate, _ to: CalendarDate) -> Bool {
    (from.year, from.month, from.day ?? 0) <= (to.year, to.month, to.day ?? 0)
  }

  /// The subject with which a clause of section one begins, behind `2024年度` or not.
  static func subject(in text: Letters) -> Agency? {
    for start in clauses(of: text) {
      let begin = YearMention.mention(in: text, at: start)?.range.upperBound ?? start
      if let name = AgencyName.subject(of: text, at: begin) { return Agency(name: name.text) }
    }
    return nil
  }

  /// The year with which a clause of section one begins: `2024年,` and `2024年度X局接到`, but not the
  /// day of a law.
  static func year(in text: Letters) -> Int? {
    for start in clauses(of: text) {
      var begin = start
      for lead in yearLeads where text.has(lead, at: begin) {
        begin += lead.count
      }
      guard let year = YearMention.mention(in: text, at: begin) ?? bareYear(in: text, at: begin)
      else { continue }
      let next = text[year.range.upperBound]
      if !Letters.isDigit(next) || text.has(endOfYear, at: year.range.upperBound) {
        return year.year
      }
    }
    return nil
  }

  /// The year that has lost its 年: `2024共收到`, `2021,在`.
  private static func bareYear(in text: Letters, at place: Int) -> YearMention? {
    let end = place + 4
    guard !Letters.isDigit(text[place - 1]), afterYear.contains(where: { text.has($0, at: end) })
    else { return nil }
    return YearMention.digits(in: text, at: place).map {
      YearMention(year: $0, range: place..<end)
    }
  }

  /// What goes on behind such a year.
  private static let afterYear: [Letters] = [
    "共", "全", "我", "本", "\u{FF0C}", ",在", ",我", ",全", ",本",
  ]

  /// Where the clauses of a text begin, outside title marks and quotations.
  private static func clauses(of text: Letters) -> [Int] {
    var places = [0]
    var depth = 0
    for place in 0..<text.count {
      switch text[place] {
      case 0x300A, 0x201C: depth += 1
      case 0x300B, 0x201D: depth = max(0, depth - 1)
      case 0xFF0C, 0x2C, 0x3002, 0x3B, 0x3A:
        if depth == 0 { places.append(place + 1) }
      case 0x29 where depth == 0 && place < 6: places.append(place + 1)
      case 0x3001,
        0x2E where place < 4:
        places.append(place + 1)
      default: break
      }
    }
    return places
  }
}
