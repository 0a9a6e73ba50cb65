/// The units that a report writes beside its numbers.
extension Check {
  /// V06: a cell holds a number alone; a unit that changes what it is worth is graver than another.
  static let unitsInCells = Check(
    "V06", .warning,
    title: .init(zh: "单元格内写有单位", en: "Units inside cells"),
    rule: .init(
      zh: "单位印在表头,单元格只填数字;格内单位不得与表头的金额单位不一致。",
      en: "A cell holds a number alone, and no unit of money other than its column's."),
    basis: "表式"
  ) { examination in
    let report = examination.report
    guard report.hasTables else { return examination.notApply() }
    examination.report("V06") {
      report.cells[$0].unit != nil
    } as: { group in
      let units = group.cells.compactMap { cell in
        report.cells[cell].unit.map { (printed: $0, form: report.form.cells[cell].unit) }
      }
      if let (printed, form) = units.first(where: { changesValue($0.printed, from: $0.form) }) {
        let unit = form?.rawValue ?? ""
        return (
          .warning, .fail,
          .init(
            zh: "格内写“\(printed.rawValue)”,而表头单位为“\(unit)”,请核对数额",
            en: "the cell says “\(printed.rawValue)” where the form counts in “\(unit)”")
        )
      }
      let printed = units.first?.printed.rawValue ?? ""
      return (
        .note, .fail,
        .init(
          zh: "格内写有单位“\(printed)”", en: "the unit “\(printed)” is written inside the cell")
      )
    }
  }

  /// F21: a row prints the unit of the form.
  static let otherUnits = Check(
    "F21", .note,
    title: .init(zh: "计量单位不同", en: "Other units"),
    rule: .init(zh: "各行的计量单位与表式一致。", en: "Every row prints the unit of the form."),
    basis: "国办发〔2014〕32号, 附件表式", forms: [Form.stat2014.id, Form.stat2008.id]
  ) { examination in
    let form = examination.report.form
    examination.report(
      examination.report.remarks.compactMap { remark in
        guard case .otherUnit(let row, let printed, let position) = remark else { return nil }
        let (name, unit) = (form.name(ofRow: row), form.row(row).unit?.rawValue ?? "")
        return Finding(
          "F21", .note, at: position,
          zh: "\(name.zh):计量单位印作“\(printed.rawValue)”,表式为“\(unit)”。",
          en: "\(name.en): the unit is “\(printed.rawValue)”, in the form “\(unit)”.")
      })
  }

  /// F22: every row of the statistics table prints its unit.
  static let missingUnits = Check(
    "F22", .note,
    title: .init(zh: "未印计量单位", en: "Units missing"),
    rule: .init(zh: "统计表各行印有计量单位。", en: "Every row of the statistics table prints its unit."),
    basis: "国办发〔2014〕32号, 附件表式", forms: [Form.stat2014.id]
  ) { examination in
    let report = examination.report
    guard report.hasTables else { return examination.notApply() }
    let missing = report.remarks.compactMap { remark -> (row: Int, at: Position)? in
      guard case .noUnit(let row, let position) = remark else { return nil }
      return (row, position)
    }
    guard let first = missing.first else { return examination.pass() }
    let name = report.form.name(ofRow: first.row)
    let isWhole = missing.count >= report.form.rows.indices.count(where: report.hasRow)
    examination.add(
      Finding(
        "F22", .note, at: first.at,
        zh: isWhole
          ? "统计表各行都没有印计量单位。"
          : "\(name.zh)\(missing.count > 1 ? "等 \(missing.count) 行" : "")没有印计量单位。",
        en: isWhole
          ? "No row of the statistics table prints its unit."
          : "\(name.en)\(missing.count > 1 ? " and \(missing.count - 1) more rows" : ""): no unit is "
            + "printed."))
  }

  /// Whether a unit gives a number another worth than the form's; 万 under 万元 does not, and
  /// neither does 条 for 件.
  private static func changesValue(_ printed: Unit, from form: Unit?) -> Bool {
    guard let form else { return false }
    let factor = { (unit: Unit) in unit == .wanYuan || unit == .wan ? 10_000 : 1 }
    return factor(printed) != factor(form)
  }
}
