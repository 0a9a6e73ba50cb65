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
        let now = report.cells[cell].entry.number, let then = previous.cells[old].entry.number,
        min(now, then) >= Number(50), now.isTenfold(of: then)
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

  /// P06: fees do not become ten thousand times what they were, nor the ten-thousandth part.
  ///
  /// Where a cell says 元 itself, V06 tells of it.
  static let feesInYuan = inYuan(
    "P06", .init(zh: "收费金额的单位", en: "Unit of the fees"),
    .init(
      zh: "以万元计的收费金额,与上一年度相比不相差约一万倍。",
      en:
        "Fees in ten thousand yuan are not about ten thousand times those of last year, or so small."
    ),
    basis: "国办公开办函〔2021〕30号, 第(八)项", forms: [Form.gov2021.id], ["s2.a8.adminFees.amountWan"])

  /// G19: neither do the fees for requests and the budget of the older form.
  static let moneyInYuan = inYuan(
    "G19", .init(zh: "费用和经费的单位", en: "Unit of fees and budget"),
    .init(
      zh: "以万元计的依申请公开费用和专项经费,与上一年度相比不相差约一万倍。",
      en:
        "Fees and budget in ten thousand yuan are not about ten thousand times those of last year, or "
        + "so small."),
    basis: "国办发〔2014〕32号, 附件表式", forms: [Form.stat2014.id], ["f.requestFees", "o.budget"])

  private static func inYuan(
    _ id: String, _ title: Message, _ rule: Message, basis: String, forms: [String],
    _ cells: [String]
  ) -> Check {
    Check(id, .warning, title: title, rule: rule, basis: basis, forms: forms) { examination in
      let report = examination.report
      guard let previous = examination.yearBefore, previous.form.id == report.form.id else {
        return examination.notApply()
      }
      let asked = cells.compactMap { report.form.index(of: $0) }.filter { cell in
        [report, previous].allSatisfy {
          ($0.cells[cell].entry.number ?? .zero) > .zero && $0.cells[cell].unit == nil
        }
      }
      guard !asked.isEmpty else { return examination.notApply() }
      examination.report(
        asked.compactMap { cell in
          guard let now = report.cells[cell].entry.number,
            let then = previous.cells[cell].entry.number,
            now.isTenThousandfold(of: then)
          else { return nil }
          let name = report.form.name(ofCell: cell)
          return Finding(
            id, .warning,
            operands: [report.operand(cell), previous.operand(cell, isPrevious: true)],
            zh: "\(name.zh):本年 \(now) 万元,上一年度 \(then) 万元,相差约一万倍,其中一年可能是以元填写。",
            en:
              "\(name.en): \(now) this year, \(then) last year, about ten thousand times as much or "
              + "as little; one of them may be in yuan and not in ten thousand yuan.")
        })
    }
  }
}

extension Number {
  /// Whether it is about ten times another number, or a tenth of it.
  func isTenfold(of other: Self) -> Bool {
    let (small, large) = (min(self, other), max(self, other))
    return large >= small * 9 && large < small * 12
  }

  /// Whether it is between five and twenty thousand times another number, or that small a part of it,
  /// and the larger has no digits behind the fen, which an amount in yuan has not.
  fileprivate func isTenThousandfold(of other: Self) -> Bool {
    let (small, large) = (min(self, other), max(self, other))
    return large >= small * 5_000 && large <= small * 20_000 && large.scale <= 2
  }
}
