/// Whether a report repeats the one of the year before.
extension Check {
  /// Y03: the prose is not last year's.
  ///
  /// Sentences are compared without their numbers; the share is counted in characters.
  static let copiedProse = Check(
    "Y03", .error,
    title: .init(zh: "正文雷同", en: "Copied prose"),
    rule: .init(
      zh: "除年份和数字外,正文与上一年度相同的部分不到九成。",
      en: "Less than nine tenths of the prose stand in last year's, numbers aside."),
    basis: "国办公开办函〔2021〕30号(不得照抄往年)"
  ) { examination in
    guard let previous = examination.yearBefore else { return examination.notApply() }
    let own = Sentences(of: examination.report)
    guard own.length >= Self.shortestProse else { return examination.notApply() }
    let old = Sentences(of: previous)
    let share = own.share(in: old.masked, by: \.masked)
    guard share >= 90 else { return examination.pass() }
    let isSame = own.share(in: old.whole, by: \.whole) >= 98
    let fresh = own.lines.first { !old.masked.contains($0.masked) }
    let (zh, en) =
      fresh.map { ("新写的如“\($0.whole.prefix(30))”", "new is “\($0.whole.prefix(30))”") }
      ?? ("没有一句新写的", "no sentence is new")
    examination.add(
      Finding(
        "Y03", isSame ? .error : .warning, at: own.lines.first?.position,
        zh: "正文的 \(share)% 与上一年度报告相同\(isSame ? ",数字也相同" : "(不计年份和数字)");\(zh)。",
        en: "\(share) % of the prose stand in last year's report"
          + (isSame ? ", numbers included" : ", numbers aside") + "; \(en)."))
  }

  private static let shortestProse = 300

  /// Y04: the tables are not last year's.
  static let copiedTables = Check(
    "Y04", .warning,
    title: .init(zh: "表格与上一年度相同", en: "Last year's tables"),
    rule: .init(
      zh: "表格中不为零的数,不与上一年度全部相同(至少五个)。",
      en: "The numbers that are not zero, five or more, are not all those of last year."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    guard let previous = examination.yearBefore, previous.form.id == report.form.id else {
      return examination.notApply()
    }
    let filled = report.cells.indices.filter { cell in
      [report, previous].contains { ($0.cells[cell].entry.number ?? .zero) != .zero }
    }
    guard filled.count >= 5 else { return examination.notApply() }
    guard
      filled.allSatisfy({
        report.cells[$0].entry.number == previous.cells[$0].entry.number
      })
    else { return examination.pass() }
    examination.add(
      Finding(
        "Y04", .warning, operands: filled.map(report.operand),
        zh: "表格中不为零的 \(filled.count) 个数与上一年度全部相同,可能是照抄上年。",
        en: "All \(filled.count) numbers that are not zero are those of last year's report."))
  }
}

/// The sentences of a report's prose.
private struct Sentences {
  /// A sentence, and the same with every number and year made one sign.
  struct Line {
    let whole: String
    let masked: String
    let position: Position
  }

  private(set) var lines: [Line] = []

  init(of report: Report) {
    for section in report.sections {
      for passage in section.passages where !passage.isPageChrome {
        for part in passage.text.split(whereSeparator: { "。;;!!??".contains($0) }) {
          let whole = String(part.filter { !$0.isWhitespace })
          guard !whole.isEmpty else { continue }
          lines.append(Line(whole: whole, masked: whole.masked, position: passage.position))
        }
      }
    }
  }

  /// How many characters they have.
  var length: Int { lines.reduce(0) { $0 + $1.masked.utf8.count / 3 } }
  var whole: Set<String> { Set(lines.map(\.whole)) }
  var masked: Set<String> { Set(lines.map(\.masked)) }

  /// The share of their characters that stand among others, in percent.
  func share(in others: Set<String>, by text: KeyPath<Line, String>) -> Int {
    let sizes = lines.map { ($0[keyPath: text], $0[keyPath: text].utf8.count) }
    let all = sizes.reduce(0) { $0 + $1.1 }
    let found = sizes.filter { others.contains($0.0) }.reduce(0) { $0 + $1.1 }
    return all == 0 ? 0 : found * 100 / all
  }
}

extension String {
  /// The text with every run of digits made one sign.
  fileprivate var masked: String {
    var result = ""
    for character in self {
      let isNumber = character.isNumber || ".,%".contains(character)
      if !isNumber { result.append(character) } else if result.last != "#" { result.append("#") }
    }
    return result
  }
}
