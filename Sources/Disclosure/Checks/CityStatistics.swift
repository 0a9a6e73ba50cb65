/// The relations of the statistics tables before 2014.
extension Check {
  /// G30: the sums and bounds of the old tables hold, in the period and since the beginning; what has
  /// been counted since the beginning grows by the period.
  static let cityStatistics = Check(
    "G30", .error,
    title: .init(zh: "2014 年以前的统计表", en: "Statistics before 2014"),
    rule: .init(
      zh: "申请总数等于六种方式之和,答复总数等于同意、部分同意、否决之和,否决公开等于各项原因之和,"
        + "首次处理不满意不多于申诉数;历年累计等于上一年度累计加本年。",
      en:
        "Requests, replies and refusals are the sums of their items, dissatisfaction is no more than "
        + "complaints, and a figure since the beginning is last year's and this year's."),
    basis: "2014年以前各地统计制度, 表式", forms: [Form.stat2008.id]
  ) { examination in
    let report = examination.report
    let identities = PlacedIdentity.all(of: "G30", in: report.form).compactMap {
      Equation($0, in: report, without: [])
    }
    let years = examination.yearBefore.map { Equation.cumulative(in: report, after: $0) } ?? []
    if identities.isEmpty, years.isEmpty { examination.notApply() }
    for equation in identities { examination.judge(equation, as: .error) }
    for equation in years { examination.judge(equation, as: .warning) }
  }
}

extension Equation {
  /// The growth of what is counted since the beginning, row by row.
  ///
  /// Most tables count within the year only, and their heads do not always tell. The rows must show by
  /// themselves that they grow from year to year: most of those that were not zero do.
  fileprivate static func cumulative(in report: Report, after previous: Report) -> [Equation] {
    guard previous.form.id == report.form.id else { return [] }
    let rows = report.form.rows.indices.compactMap { index -> Equation? in
      let row = report.form.row(index).id
      guard let total = Operand("\(row).cumulative", of: report),
        let old = Operand("\(row).cumulative", of: previous, isPrevious: true),
        let new = Operand("\(row).current", of: report)
      else { return nil }
      let equation = Equation(
        id: "G30.cumulative.\(row)", left: [total], relation: .equal, right: [old, new])
      return equation.missing.isEmpty ? equation : nil
    }
    let telling = rows.filter { equation in
      let numbers = equation.right.map { $0.reading.entry.number ?? .zero }
      return numbers.allSatisfy { $0 > .zero }
    }
    let holding = telling.count { $0.verdict == .holds }
    guard holding >= 3, holding * 4 >= telling.count * 3 else { return [] }
    return rows
  }
}
