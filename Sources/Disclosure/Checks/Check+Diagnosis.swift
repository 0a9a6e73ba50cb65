extension Check {
  /// R06: one slip that explains what does not hold.
  static let diagnosis = Check(
    "R06", .note,
    title: .init(zh: "可能的笔误", en: "A probable slip"),
    rule: .init(
      zh: "改动一格(或互换相邻两格)若能使不成立的关系成立,又不破坏其他关系,且没有同样好的改法,则提出供核对。",
      en:
        "A change of one cell, or an exchange of two, is offered where it mends relations, breaks none, "
        + "and no other does as well."),
    basis: "各项勾稽关系"
  ) { examination in
    let report = examination.report
    let diagnosis = Diagnosis(of: report, after: examination.yearBefore)
    if diagnosis.edits.isEmpty { examination.notApply() }
    for edit in diagnosis.edits { examination.add(Finding(edit, in: report)) }
  }
}

extension Finding {
  fileprivate init(_ edit: Diagnosis.Edit, in report: Report) {
    let operands = edit.changes.map { report.operand($0.cell) }
    func changes(_ language: Language) -> [String] {
      edit.changes.map { cell, value in
        let name = report.form.name(ofCell: cell)[language]
        let old = report.cells[cell].entry.number?.description ?? ""
        return language == .zh
          ? "“\(name)”应为 \(value),而非 \(old)" : "“\(name)” should be \(value), not \(old)"
      }
    }
    let slip = edit.slip.wording
    self.init(
      "R06", .note, operands: operands,
      zh: "可能是" + changes(.zh).joined(separator: ",") + (slip.zh.isEmpty ? "" : "(\(slip.zh))")
        + ":改正后 \(edit.mended.joined(separator: "、")) 成立。",
      en: "Probably " + changes(.en).joined(separator: " and ")
        + (slip.en.isEmpty ? "" : " (\(slip.en))")
        + ": that makes \(edit.mended.joined(separator: ", ")) hold.")
  }
}
