extension Check {
  /// N10: the growth over last year is that of the numbers.
  static let statedGrowth = Check(
    "N10", .warning,
    title: .init(zh: "文中同比增减", en: "Growth over last year, in the text"),
    rule: .init(
      zh: "正文所述收到申请比上年增减的件数或者比例,应与上一年度报告的本年新收数相符;"
        + "没有上一年度报告的,应有一个整数的上年件数与之相符。",
      en:
        "The growth of requests the text gives fits the number of last year's report or, without "
        + "that, some whole number."),
    basis: "《中华人民共和国政府信息公开条例》第五十条;国办公开办函〔2021〕30号(内容真实、准确)"
  ) { examination in
    let report = examination.report
    var isAsked = false
    for statement in report.statements {
      guard let claim = GrowthClaim(statement, in: report) else { continue }
      isAsked = true
      if let finding = claim.finding(after: examination.yearBefore) {
        examination.add(finding)
      } else {
        examination.pass()
      }
    }
    if !isAsked { examination.notApply() }
  }
}

/// A number of requests and how it is said to differ from that of the year before.
private struct GrowthClaim {
  let statement: Statement
  let report: Report
  let now: Int
  let growth: NarrativeGrowth

  /// The claim beside a statement; `nil` where there is none, or it is of other offices than the table.
  init?(_ statement: Statement, in report: Report) {
    guard statement.subject == .received, !statement.includesCarriedIn, !report.isRecognized,
      !statement.isWide || report.isOfPlace, case .exactly(let now) = statement.value,
      let growth = NarrativeGrowth(
        in: Letters(statement.quote), received: now, year: report.year?.value)
    else { return nil }
    self.statement = statement
    self.report = report
    self.now = now
    self.growth = growth
  }

  /// What is wrong or cannot be told; `nil` if the claim holds.
  func finding(after previous: Report?) -> Finding? {
    if let base = growth.base {
      return growth.fits(now, after: base) ? nil : breach(of: base, in: nil)
    }
    let isOfTable = report.cell(of: .received).flatMap(report.whole) == now
    if isOfTable, let previous, let base = previous.cell(of: .received).flatMap(previous.whole) {
      let carried = previous.whole("s3.carryIn.total") ?? 0
      let isRight = [base, base + carried].contains { growth.fits(now, after: $0) }
      return isRight ? nil : breach(of: base, in: previous)
    }
    switch growth.amount {
    case .percent(let percent): return hasBase(percent) ? nil : lacksBase("\(percent)%")
    case .count(let count):
      let base = growth.isUp ? now - count : now + count
      return base < 0 ? lacksBase("\(count)件") : doubt(implying: base)
    }
  }

  /// Whether some whole number of the year before gives the percentage.
  private func hasBase(_ percent: Number) -> Bool {
    // Whoever grows from nothing may call it 100 per cent.
    if growth.isUp, percent == Number(100) { return true }
    let change = (growth.isUp ? 1 : -1) * Double(percent.mantissa) / Double(percent.power) / 100
    guard change > -1 else { return now == 0 && change == -1 }
    guard now > 0 else { return change == 0 }
    let base = Int(Double(now) / (1 + change))
    return (max(1, base - 2)...base + 2).contains { growth.fits(now, after: $0) }
  }

  private func breach(of base: Int, in previous: Report?) -> Finding {
    let change = now - base
    let words = Message(
      zh: change == 0 ? "两年相同" : "\(change > 0 ? "增加" : "减少")\(abs(change))件\(share(of: base))",
      en: change == 0
        ? "the same" : "\(abs(change)) \(change > 0 ? "more" : "fewer")\(share(of: base))")
    let operands = previous.flatMap { previous in
      previous.cell(of: .received).flatMap { previous.form.index(of: $0) }
        .map { [previous.operand($0, isPrevious: true)] }
    }
    return Finding(
      "N10", .warning, operands: operands ?? [], left: Number(now), right: Number(base),
      at: statement.position,
      zh:
        "\(quote(.zh)),而\(previous == nil ? "文中" : "上一年度报告")上年收到\(base)件,本年\(now)件,实为\(words.zh)。",
      en: "\(quote(.en)), but \(previous == nil ? "it" : "last year's report") has \(base) for "
        + "last year, and \(now) are \(words.en).")
  }

  private func share(of base: Int) -> String {
    guard base > 0 else { return "" }
    let tenths = (abs(now - base) * 2_000 + base) / (2 * base)
    return " (\(Number(mantissa: Int64(tenths), scale: 1))%)"
  }

  private func lacksBase(_ amount: String) -> Finding {
    Finding(
      "N10", .note, left: Number(now), at: statement.position,
      zh: "\(quote(.zh)),但没有一个整数的上年件数能使\(now)件比上年\(growth.isUp ? "增加" : "减少")\(amount)。",
      en: "\(quote(.en)), but no whole number of last year makes \(now) a change of \(amount).")
  }

  private func doubt(implying base: Int) -> Finding {
    Finding(
      "N10", .note, .uncertain, left: Number(now), at: statement.position,
      zh: "\(quote(.zh)),即上年收到\(base)件;没有上一年度的报告,无法核对。",
      en: "\(quote(.en)), so that last year had \(base); without last year's report this cannot be "
        + "checked.")
  }

  private func quote(_ language: Language) -> String {
    let place = statement.position.named(language)
    return language == .zh
      ? "\(place)称“\(statement.quote.ending)”"
      : "\(place) says “\(statement.quote.ending)”"
  }
}

extension NarrativeGrowth {
  /// Whether a number is this change away from that of the year before, rounded or cut off.
  func fits(_ now: Int, after base: Int) -> Bool {
    let change = isUp ? now - base : base - now
    switch amount {
    case .count(let count): return change == count
    case .percent(let percent):
      // No percentage is right after nothing.
      guard base > 0 else { return true }
      let exact = Int64(change) * 100 * percent.power
      return abs(exact - percent.mantissa * Int64(base)) < Int64(base)
    }
  }
}
