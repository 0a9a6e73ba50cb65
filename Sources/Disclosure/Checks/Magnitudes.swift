/// Numbers that are ten times those of other years, or ten thousand times: a digit or a unit slipped.
extension Check {
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
        let now = report.cells[cell].entry.number?.count,
        let then = previous.cells[old].entry.number?.count, min(now, then) >= 50,
        (9...11).contains(max(now, then) / min(now, then))
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
