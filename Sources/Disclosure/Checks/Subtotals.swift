/// Sums that a report prints beyond those of its form.
extension Check {
  /// R04: a printed subtotal of a block, or of the organisations, is the sum of its parts.
  static let subtotals = printedSums(
    "R04", .init(zh: "表式之外的小计", en: "Subtotals beyond the form"),
    .init(
      zh: "报告自加的小计(各类处理结果、法人或其他组织)等于其各项之和。",
      en:
        "A subtotal that the report adds, of a block or of organisations, is the sum of its parts."),
    basis: "报告自印的小计", section: 3)

  /// D07: a printed total of all lawsuits is that of both kinds.
  static let lawsuitTotal = printedSums(
    "D07", .init(zh: "行政诉讼总计", en: "Total of lawsuits"),
    .init(
      zh: "报告自加的行政诉讼总计等于未经复议直接起诉与复议后起诉之和。",
      en: "A total of lawsuits that the report adds is that of both kinds."),
    basis: "报告自印的总计", section: 4)

  private static func printedSums(
    _ id: String, _ title: Message, _ rule: Message, basis: String, section: Int
  ) -> Check {
    Check(id, .error, title: title, rule: rule, basis: basis, forms: govForms) { examination in
      let report = examination.report
      // Nothing confirms what was recognized in a picture.
      let sums = (report.hygiene.isRecognized ? [] : report.printedSums).filter { sum in
        sum.cells.allSatisfy { report.form.tables[report.form.cells[$0].table].section == section }
      }
      let judged = sums.compactMap { sum -> (PrintedSum, [Number], Number)? in
        let parts = sum.cells.compactMap { report.cells[$0].entry.number }
        guard parts.count == sum.cells.count, let printed = sum.reading.entry.number
        else { return nil }
        return (sum, parts, printed)
      }
      guard !judged.isEmpty else { return examination.notApply() }
      for (sum, parts, printed) in judged {
        let total = parts.reduce(.zero, +)
        guard total != printed else {
          examination.pass()
          continue
        }
        let place = report.place(of: sum)
        let addends = parts.map(\.description).joined(separator: "+")
        examination.add(
          Finding(
            id, .error, operands: sum.cells.map(report.operand), left: total, right: printed,
            at: sum.reading.position,
            zh:
              "\(place.zh):各项之和 \(addends)=\(total),“\(sum.label)”填 \(printed),差 \(total - printed)。",
            en: "\(place.en): the items add up to \(addends)=\(total), but “\(sum.label)” is "
              + "\(printed) (difference \(total - printed))."))
      }
    }
  }
}

extension Report {
  /// Where a sum stands: the row or the column that its cells share, or the table.
  fileprivate func place(of sum: PrintedSum) -> Message {
    guard let first = sum.cells.first else { return Message(zh: "", en: "") }
    let cell = form.cells[first]
    if Set(sum.cells.map(form.row(ofCell:))).count == 1 {
      return form.name(ofRow: form.row(ofCell: first))
    }
    let (head, column) = (
      form.row(form.row(ofCell: first)).groups.last ?? form.tables[cell.table].title,
      form.name(ofColumn: cell.column, in: cell.table)
    )
    return Message(zh: "\(head.zh)·\(column.zh)", en: "\(head.en) · \(column.en)")
  }
}
