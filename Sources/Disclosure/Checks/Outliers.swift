/// Numbers that fall out of an agency's series.
extension Check {
  /// Y05: no number is ten times what it is in the other years, nor a tenth of it.
  ///
  /// The other years must agree among themselves, or nothing can be told; a row is told of once, by its
  /// total where that is one of its numbers. Decisions against the year before are P27's.
  static let outliers = Check(
    "Y05", .note,
    title: .init(zh: "与其他年度相差十倍", en: "Ten times other years"),
    rule: .init(
      zh: "各数与其他年度(三年以上、彼此相近)的中位数相比(都不少于 20),不恰为十倍左右。",
      en:
        "No number, of at least 20, is about ten times the median of three or more like years, or a "
        + "tenth of it."),
    basis: "经验"
  ) { examination in
    let series = examination.isOtherBody ? [] : examination.siblings.series
    guard series.count >= fewestYears else { return examination.notApply() }
    let report = examination.report
    let before = examination.yearBefore
    let rows = report.form.rows.indices.compactMap { row -> Finding? in
      for cell in report.form.rows[row].cells.reversed() {
        let id = report.form.cells[cell].id
        guard let now = report.cells[cell].entry.number, now >= leastNumber,
          let median = median(of: id, in: series), now.isTenfold(of: median)
        else { continue }
        let isToldOf =
          id.hasSuffix(".decisions") && before?[id].entry.number.map(now.isTenfold) == true
        guard !isToldOf else { return nil }
        let name = report.form.name(ofCell: cell)
        return Finding(
          "Y05", .note, operands: [report.operand(cell)],
          zh: "\(name.zh)为 \(now),其他年度的中位数为 \(median),相差约十倍,可能多填或少填一位。",
          en:
            "\(name.en) is \(now), the median of other years \(median): about ten times; a digit may "
            + "be too many or missing.")
      }
      return nil
    }
    examination.report(rows)
  }

  /// The number in the middle of those that reports have in a cell; `nil` if there are too few, or they
  /// are small, or some are several times others.
  private static func median(of cell: String, in series: [Report]) -> Number? {
    let numbers = series.compactMap { report in
      report.form.index(of: cell).flatMap { report.cells[$0].entry.number }
    }.sorted()
    guard numbers.count >= fewestYears, numbers[0] >= leastNumber,
      let last = numbers.last, last <= numbers[0] * mostSpread
    else { return nil }
    return numbers[numbers.count / 2]
  }

  private static let fewestYears = 3
  private static let leastNumber = Number(20)
  /// Years are alike where the largest number is no more than so many times the smallest.
  private static let mostSpread = 3
}
