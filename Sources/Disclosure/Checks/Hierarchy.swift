/// Whether reports of agencies above and below each other agree, where a roster says who is.
extension Check {
  /// X03: a government's number is the sum of those of its departments and lower governments.
  static let sumOfSubordinates = Check(
    "X03", .note,
    title: .init(zh: "与下级之和", en: "The sum of those below"),
    rule: .init(
      zh: "名册注明下级齐全的政府,各数等于其部门和下级政府之和。",
      en: "A government's number is the sum of those of the bodies below it, where the roster says "
        + "that all of these are on it."),
    basis: "汇总惯例"
  ) { examination in
    let (report, below) = (examination.report, examination.peers.subordinates)
    guard !below.isEmpty, below.allSatisfy({ $0.form.id == report.form.id }) else {
      return examination.notApply()
    }
    for cell in report.form.cells.indices where isTotal(cell, in: report.form) {
      guard let own = report.cells[cell].entry.number else { continue }
      let numbers = below.compactMap { $0.cells[cell].entry.number }
      guard numbers.count == below.count else { continue }
      let sum = numbers.reduce(.zero, +)
      guard sum != own else {
        examination.pass()
        continue
      }
      let name = report.form.name(ofCell: cell)
      examination.add(
        Finding(
          "X03.\(report.form.cells[cell].id)", .note, operands: [report.operand(cell)], left: own,
          right: sum, zh: "“\(name.zh)”为 \(own),名册中 \(below.count) 个下级机关之和为 \(sum)。",
          en: "“\(name.en)” is \(own); the \(below.count) bodies below have \(sum) together."))
    }
  }

  /// X04: no number is larger than that of the government above.
  static let withinSuperior = Check(
    "X04", .note,
    title: .init(zh: "大于上级政府", en: "More than the government above"),
    rule: .init(
      zh: "名册中有上级政府的机关,各数不大于上级政府的数。",
      en: "No number is larger than that of the government that the roster names above."),
    basis: "汇总惯例"
  ) { examination in
    let report = examination.report
    guard let superior = examination.peers.superior, superior.report.form.id == report.form.id
    else { return examination.notApply() }
    let cells = report.form.cells.indices.filter { cell in
      guard isTotal(cell, in: report.form), let own = report.cells[cell].entry.number,
        let all = superior.report.cells[cell].entry.number
      else { return false }
      return own > all
    }
    guard let first = cells.first else { return examination.pass() }
    let name = report.form.name(ofCell: first)
    let (own, all) = (
      report.cells[first].entry.number ?? .zero, superior.report.cells[first].entry.number ?? .zero
    )
    examination.add(
      Finding(
        "X04", .note, operands: cells.map(report.operand),
        zh: "有 \(cells.count) 格大于\(superior.name)的数,如“\(name.zh)”:本机关为 \(own),上级政府为 \(all)。",
        en:
          "\(cells.count) numbers are larger than those of \(superior.name), such as “\(name.en)”: "
          + "\(own) here, \(all) there."))
  }

  /// X05: every agency of the roster has reported; judged over a folder, not over a report.
  package static let missingReport = Check(
    "X05", .note,
    title: .init(zh: "名册中的机关未报", en: "An agency has not reported"),
    rule: .init(
      zh: "名册中应报的机关,所读文件中有其年度报告。",
      en: "Every agency of the roster has a report among the files read."),
    basis: "条例第四十九条"
  ) { $0.notApply() }

  /// Whether a cell counts all applicants, or stands in a table without such a column.
  private static func isTotal(_ cell: Int, in form: Form) -> Bool {
    let id = form.cells[cell].id
    return form.cells[cell].kind != .change && (!id.hasPrefix("s3.") || id.hasSuffix(".total"))
  }
}
