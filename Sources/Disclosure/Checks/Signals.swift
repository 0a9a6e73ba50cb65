/// Signals that break no rule by themselves: worth a second look.
extension Check {
  /// V09: a count is no date and has no ten digits.
  static let unlikelyCounts = Check(
    "V09", .note,
    title: .init(zh: "不像件数的数", en: "Numbers unlike counts"),
    rule: .init(
      zh: "件数不是日期形式的八位数,也不到十亿。",
      en: "A count is no date of eight digits, and is less than a thousand million."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    let cells = report.form.cells.indices.filter { cell in
      guard report.form.cells[cell].kind == .count,
        let number = report.cells[cell].entry.number
      else { return false }
      return number.isDate || number >= Number(1_000_000_000)
    }
    examination.report(
      cells.map { cell in
        let value = report.cells[cell].entry.number ?? .zero
        return Finding(
          "V09", .note, operands: [report.operand(cell)],
          zh: "\(value) 不像件数" + (value.isDate ? ",可能误填了日期。" : ",可能多填了位数。"),
          en: "\(value) is unlike a count; "
            + (value.isDate ? "it may be a date." : "it may have too many digits."))
      })
  }

  /// F19: section one has no more than a thousand characters, where a local rule asks for that.
  static let lengthOfOverview = Check(
    "F19", .note, isOff: true,
    title: .init(zh: "总体情况过长", en: "A long section one"),
    rule: .init(
      zh: "第一部分不超过 1000 字(部分地方的要求,默认不核对)。",
      en: "Section one has at most 1,000 characters (a local rule, asked on demand)."),
    basis: "部分地方的要求", forms: govForms
  ) { examination in
    guard let section = examination.report.section(1), !section.passages.isEmpty else {
      return examination.notApply()
    }
    let count = section.passages.lazy.filter { !$0.isPageChrome }
      .reduce(0) { $0 + $1.text.unicodeScalars.count { !$0.properties.isWhitespace } }
    guard count > 1_000 else { return examination.pass() }
    examination.add(
      Finding(
        "F19", .note, at: section.heading ?? section.passages[0].position,
        zh: "第一部分有 \(count) 字,超过 1000 字。",
        en: "Section one has \(count) characters, more than 1,000."))
  }

  /// R10: most requests are not answered with "we do not hold it".
  static let notHeld = Check(
    "R10", .note, isOff: true,
    title: .init(zh: "多数申请答复不掌握", en: "Most requests not held"),
    rule: .init(
      zh: "办理结果满 20 件时,“本机关不掌握相关政府信息”不到六成(分析信号,默认不核对)。",
      en:
        "Of twenty results or more, less than six tenths are “not held” (a signal, asked on demand)."
    ),
    basis: "经验", forms: govForms
  ) { examination in
    let report = examination.report
    guard let held = report.form.index(of: "s3.unable.notHeld.total"),
      let total = report.form.index(of: "s3.resultTotal.total"),
      let none = report.cells[held].entry.number, let all = report.cells[total].entry.number,
      all >= Number(20)
    else { return examination.notApply() }
    guard let part = Int(none.description), let whole = Int(all.description), part * 10 >= whole * 6
    else { return examination.pass() }
    examination.add(
      Finding(
        "R10", .note, operands: [report.operand(held), report.operand(total)],
        zh: "\(all) 件中有 \(none) 件答复“本机关不掌握相关政府信息”,占 \(part * 100 / whole)%。",
        en: "\(none) of \(all) results, \(part * 100 / whole) %, are “not held”."))
  }

  /// P27: decisions do not become ten times as many from one year to the next, nor a tenth.
  static let decisionsOverYears = Check(
    "P27", .note,
    title: .init(zh: "处理决定数量相差十倍", en: "Ten times the decisions"),
    rule: .init(
      zh: "处理决定数量与上一年度(都不少于 50)相比,不恰为十倍左右。",
      en:
        "Decisions, at least 50 in both years, are not about ten times those of last year, or a tenth."
    ),
    basis: "经验", forms: govForms
  ) { examination in
    guard let previous = examination.yearBefore else { return examination.notApply() }
    let report = examination.report
    let findings = report.form.cells.indices.compactMap { cell -> Finding? in
      let id = report.form.cells[cell].id
      guard id.hasPrefix("s2."), id.hasSuffix(".decisions"),
        let old = previous.form.index(of: id),
        let now = report.cells[cell].entry.number, let then = previous.cells[old].entry.number,
        let a = Int(now.description), let b = Int(then.description), min(a, b) >= 50,
        (9...11).contains(max(a, b) / min(a, b))
      else { return nil }
      return Finding(
        "P27.\(id.dropFirst(3).prefix { $0 != "." })", .note,
        operands: [report.operand(cell), previous.operand(old, isPrevious: true)],
        zh: "本年 \(now),上一年度 \(then),相差约十倍,可能多填或少填一位。",
        en:
          "\(now), against \(then) last year: about ten times; a digit may be too many or missing.")
    }
    examination.report(findings)
  }
}

extension Number {
  /// Whether it looks like a date: 20240131.
  fileprivate var isDate: Bool {
    guard scale == 0, (20_000_101...20_991_231).contains(mantissa) else { return false }
    let (month, day) = (mantissa / 100 % 100, mantissa % 100)
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
