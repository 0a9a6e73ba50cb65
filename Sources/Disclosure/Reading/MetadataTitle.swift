/// The title of an annual report, taken apart: `X2023年政府信息公开工作年度报告` and its variants.
struct ReportTitle: Hashable {
  /// The whole, without blanks.
  var text: String
  /// The agency it names.
  var agency: Agency?
  /// The year it names.
  var year: Int?

  /// Names of the work that a title reports on, the longer before the shorter.
  private static let works: [Letters] = [
    "政府信息主动公开", "政府信息公开", "政务信息公开", "政府政务公开", "政务公开", "信息公开",
  ]

  /// Ends of a title.
  private static let ends: [Letters] = ["报告", "年报"]

  /// Words that stand in no title.
  private static let strangers: [Letters] = [
    "解读", "通知", "首页", "当前位置", ">", "。", "；", ";", "报告如下", "本报告", "办法", "说明", "下载",
    "统计表", "附件", "根据", "依据", "按照", "指南", "现将", "目录",
  ]

  /// Title marks, bars, blanks, and the marks of Markdown.
  private static func isMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x300A, 0x300B, 0x7C, 0x20, 0x23, 0x2A: true
    default: false
    }
  }

  /// The title that a line is; `nil` if it is none.
  init?(_ line: Letters) {
    guard let bare = Self.bare(line), let work = bare.first(of: Self.works) else { return nil }
    let year = YearMention.first(in: bare)
    self.year = year?.year
    text = bare.text
    agency = Self.agency(in: bare, before: work.place, year: year)
  }

  /// The line without marks and a date in brackets around the title; `nil` if it cannot be one.
  private static func bare(_ line: Letters) -> Letters? {
    let line = withoutAnnex(line)
    guard (5...80).contains(line.count), !strangers.contains(where: line.contains) else {
      return nil
    }
    let bare = Letters(units: line.units.filter { !isMark($0) }[...])
    guard let end = ends.compactMap({ end in bare.last(end).map { $0 + end.count } }).max()
    else { return nil }
    // What follows 报告 may be a date, or the remains of one, and nothing else.
    let isDate = bare.units[end...].allSatisfy { unit in
      !Letters.isHan(unit) || unit == 0x5E74 || unit == 0x6708 || unit == 0x65E5
    }
    guard isDate, bare.count - end <= 16 else { return nil }
    let title = bare.stretch(0..<end)
    return title.contains("，") || title.contains(",") ? nil : title
  }

  /// The title of a report whose tables are filed as a workbook of their own: what stands before 统计表.
  private static func withoutAnnex(_ line: Letters) -> Letters {
    let rest = annexes.lazy.compactMap { annex -> Letters? in
      let length = line.count - annex.count
      return line.last(annex) == length ? line.stretch(0..<length) : nil
    }.first { rest in ends.contains { rest.last($0) == rest.count - $0.count } }
    return rest ?? line
  }

  private static let annexes: [Letters] = ["数据统计表", "统计表", "数据表"]

  private static func agency(
    in title: Letters, before work: Int, year: YearMention?
  ) -> Agency? {
    var units = Array(title.units[..<work])
    if let year, year.range.lowerBound < work {
      units.removeSubrange(year.range.lowerBound..<min(year.range.upperBound, work))
    }
    var name = Letters(units: units[...])
    if let about = name.last("关于") {
      name = name.stretch(about > 0 ? 0..<about : 2..<name.count)
    }
    // A mirror may put its own name before a colon.
    if let colon = name.last(":") { name = name.stretch(colon + 1..<name.count) }
    if name.units.last == 0x7684 { name = name.stretch(0..<name.count - 1) }
    // 人民政府信息公开: 政府 belongs to both.
    if name.has("人民", at: name.count - 2), title.has("政府", at: work) { name = name + "政府" }
    return AgencyName.isPossible(name) ? Agency(name: name.text) : nil
  }
}

extension Letters {
  /// Where `word` stands for the last time.
  func last(_ word: Letters) -> Int? {
    guard word.count <= count, word.count > 0 else { return nil }
    return (0...count - word.count).last { has(word, at: $0) }
  }

  /// A text and what follows it.
  static func + (text: Letters, rest: Letters) -> Letters {
    Letters(units: (text.units + rest.units)[...])
  }
}

/// A year named in a text: `2023年`, `2023年度`, `二〇二三年`.
struct YearMention: Hashable {
  /// The year.
  var year: Int
  /// The year with 年 and 度.
  var range: Range<Int>

  /// The first year that is named from `start` on. A bare `2023` counts before the name of the work.
  static func first(in letters: Letters, from start: Int = 0) -> YearMention? {
    var place = start
    while place < letters.count {
      if let mention = mention(in: letters, at: place) { return mention }
      place += 1
    }
    return nil
  }

  /// The year named at a place.
  static func mention(in letters: Letters, at place: Int) -> YearMention? {
    if let (year, end) = NarrativeNumeral.chineseYear(in: letters, at: place) {
      return YearMention(year: year, range: place..<(letters[end] == 0x5EA6 ? end + 1 : end))
    }
    guard let year = digits(in: letters, at: place) else { return nil }
    var end = place + 4
    let isBare = letters[end] != 0x5E74
    guard !isBare || [0x653F, 0x5EA6, 0x4FE1].contains(letters[end]) else { return nil }
    if !isBare { end += 1 }
    if letters[end] == 0x5EA6 { end += 1 }
    return YearMention(year: year, range: place..<end)
  }

  /// The year 2000 to 2099 that four digits at a place write.
  static func digits(in letters: Letters, at place: Int) -> Int? {
    guard letters[place] == 0x32, letters[place + 1] == 0x30,
      Letters.isDigit(letters[place + 2]), Letters.isDigit(letters[place + 3]),
      !Letters.isDigit(letters[place - 1]), !Letters.isDigit(letters[place + 4])
    else { return nil }
    return 2000 + Int(letters[place + 2] - 0x30) * 10 + Int(letters[place + 3] - 0x30)
  }
}
