/// Rows whose values could not be taken as they stand, and tables of nothing but zeros.
extension Check {
  /// V07: a row has a value for every column.
  static let valueCounts = Check(
    "V07", .error,
    title: .init(zh: "一行的数值个数", en: "Values in a row"),
    rule: .init(zh: "每一行的数值个数与列数相同。", en: "A row has as many values as there are columns."),
    basis: "表式"
  ) { examination in
    let report = examination.report
    let form = report.form
    guard report.hasTables else { return examination.notApply() }
    // A row whose label is a number was read by its place: that number is no value too many.
    let placed = Set(
      report.remarks.compactMap { remark -> Position? in
        guard case .rowByPosition(_, .replaced(let text), let position) = remark else { return nil }
        return text.utf8.allSatisfy { ASCII.digits.contains($0) } ? position : nil
      })
    examination.report(
      report.fusedRowFindings
        + report.remarks.compactMap { remark in
          switch remark {
          case .valueCount(_, let expected, let found, let position)
          where found == expected + 1 && placed.contains(position):
            return nil
          case .valueCount(let row, _, 0, let position):
            let name = form.name(ofRow: row)
            return Finding(
              "V07", .warning, .uncertain, operands: report.operands(ofRow: row), at: position,
              zh: "\(name.zh):该行没有数值,可能原为空白,也可能在此副本中丢失。",
              en: "\(name.en): the row has no values; they were blank, or this copy lost them.")
          case .valueCount(let row, let expected, let found, let position):
            let name = form.name(ofRow: row)
            return Finding(
              "V07", .error, operands: report.operands(ofRow: row), at: position,
              zh: "\(name.zh):应有 \(expected) 个数值,实有 \(found) 个,无法确定属于哪一列,该行未读取。",
              en: "\(name.en): \(found) values for \(expected) columns; the row was not read.")
          case .chosenReading(let row, let found, let position):
            let name = form.name(ofRow: row)
            return Finding(
              "V07", .warning, operands: report.operands(ofRow: row), at: position,
              zh: "\(name.zh):印有 \(found) 个数值,已按唯一合理的读法读取,请核对原文。",
              en:
                "\(name.en): \(found) values are printed; they were read in the one way that can be right."
            )
          case .blankBehindPads(let row, let position):
            let name = form.name(ofRow: row)
            return Finding(
              "V07", .warning, operands: report.operands(ofRow: row), at: position,
              zh: "\(name.zh):少一个数值,已按最后一格空白读取,请核对原文。",
              en: "\(name.en): a value is missing; the last cell was taken for blank.")
          case .repeatedLinesRemoved(let position):
            return Finding(
              "V07", .error, .uncertain, at: position,
              zh: "此副本的表格中没有任何重复的行,相同的行已被删去,各数无法还原,表格未读取。",
              en:
                "No line of the tables stands twice: this copy lost all lines that were alike, so no "
                + "number can be told; the tables were not read.")
          default: return nil
          }
        })
  }

  /// V10: a row that is printed twice has the same values both times; a report stands once.
  static let repeatedRows = Check(
    "V10", .error,
    title: .init(zh: "重复的行", en: "Repeated rows"),
    rule: .init(zh: "同一行出现两次时,数值相同。", en: "A row that stands twice has the same values."),
    basis: "表式"
  ) { examination in
    let report = examination.report
    let form = report.form
    let isTwice = report.remarks.contains { if case .repeatedReport = $0 { true } else { false } }
    guard report.hasTables || isTwice else { return examination.notApply() }
    examination.report(
      report.remarks.compactMap { remark in
        if case .repeatedReport(let position) = remark {
          return Finding(
            "V10", .note, at: position, zh: "整份报告重复出现,数值相同,只读取第一份。",
            en: "The whole report stands twice, with the same values; the first was read.")
        }
        guard case .repeatedRow(let row, let same, let position) = remark else { return nil }
        let name = form.name(ofRow: row)
        return Finding(
          "V10", same ? .note : .error, operands: report.operands(ofRow: row), at: position,
          zh: "\(name.zh):该行出现两次,数值\(same ? "相同" : "不同,两处均未采用")。",
          en: "\(name.en): the row stands twice, with "
            + (same ? "the same values." : "other values; neither was read."))
      })
  }

  /// V11: not every number is zero.
  static let allZero = Check(
    "V11", .note,
    title: .init(zh: "全部为零", en: "Nothing but zeros"),
    rule: .init(zh: "表中至少有一个数不为零。", en: "At least one number of the tables is not zero."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    guard report.hasTables else { return examination.notApply() }
    let numbers = report.cells.compactMap(\.entry.number)
    let isAllZero =
      !numbers.isEmpty && numbers.allSatisfy { $0 == .zero }
      && !report.cells.contains { $0.entry == .unreadable }
    let findings = [
      Finding(
        "V11", .note, at: report.cells.lazy.compactMap(\.position).first,
        zh: "表中 \(numbers.count) 个数全部为 0,请确认。",
        en: "All \(numbers.count) numbers of the tables are 0.")
    ]
    examination.report(isAllZero ? findings : [])
  }
}
