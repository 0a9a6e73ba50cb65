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
    guard own.length >= Sentences.shortestProse else { return examination.notApply() }
    let old = Sentences(of: previous)
    let share = own.share(in: old, by: \.masked)
    guard share >= examination.settings[.copiedProse] else { return examination.pass() }
    let isSame = own.share(in: old, by: \.whole) >= 98
    let (zh, en) =
      own.firstNew(in: old).map { ("新写的如“\($0.prefix(30))”", "new is “\($0.prefix(30))”") }
      ?? ("没有一句新写的", "no sentence is new")
    examination.add(
      Finding(
        "Y03", isSame ? .error : .warning, at: own.lines.first?.position,
        zh: "正文的 \(share)% 与上一年度报告相同\(isSame ? ",数字也相同" : "(不计年份和数字)");\(zh)。",
        en: "\(share) % of the prose stand in last year's report"
          + (isSame ? ", numbers included" : ", numbers aside") + "; \(en)."))
  }

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
