/// The other reports of a report's agency, as far as they are known.
public struct Siblings: Sendable {
  /// The years that there are reports of.
  public let years: Set<Int>
  /// The other reports of the same year, each with the name of its file.
  public let others: [(file: String, report: Report)]
  /// One report for each of the years around, those nearest first.
  public let series: [Report]

  /// Reports of these years, others of the same year, and those of the years around.
  public init(
    years: Set<Int> = [], others: [(file: String, report: Report)] = [], series: [Report] = []
  ) {
    self.years = years
    self.others = others
    self.series = series
  }
}

extension Check {
  /// Y06: an agency's reports are there for every year.
  static let missingYear = Check(
    "Y06", .note,
    title: .init(zh: "缺年度", en: "A missing year"),
    rule: .init(
      zh: "同一机关的报告年度相连,没有缺年。", en: "An agency's reports follow each other without a gap."),
    basis: "条例第五十条(每年公布)"
  ) { examination in
    guard let year = examination.report.year?.value,
      let before = examination.siblings.years.filter({ $0 < year }).max()
    else { return examination.notApply() }
    guard before < year - 1 else { return examination.pass() }
    let (first, last) = (before + 1, year - 1)
    examination.add(
      Finding(
        "Y06", .note, at: examination.report.year?.position,
        zh: first == last
          ? "所读各年中缺 \(first) 年度报告。" : "所读各年中缺 \(first) 至 \(last) 年度报告。",
        en: first == last
          ? "Among the reports read, that for \(first) is missing."
          : "Among the reports read, those for \(first) to \(last) are missing."))
  }

  /// Y07: there is one report for an agency and year.
  ///
  /// Two that print the same are one report kept twice. Of two that differ none is chosen.
  static let secondReport = Check(
    "Y07", .warning,
    title: .init(zh: "同一年度有不同的报告", en: "Two reports for one year"),
    rule: .init(
      zh: "同一机关同一年度只有一份报告,或各份内容相同。",
      en: "An agency has one report for a year, or its copies agree."),
    basis: "条例第五十条"
  ) { examination in
    let report = examination.report
    guard !examination.siblings.others.isEmpty else { return examination.notApply() }
    let findings = examination.siblings.others.compactMap { file, other -> Finding? in
      guard other.form.id == report.form.id else {
        return Finding(
          "Y07", .warning, at: report.year?.position,
          zh: "\(file) 也是这一年度的报告,格式不同(\(other.form.id))。",
          en: "\(file) is a report for this year, too, in another form (\(other.form.id)).")
      }
      let cells = report.cells.indices.filter { report.cells[$0].entry != other.cells[$0].entry }
      guard let first = cells.first else { return nil }
      let name = report.form.name(ofCell: first)
      let (own, their) = (report.cells[first].entry, other.cells[first].entry)
      return Finding(
        "Y07", .warning, operands: cells.map(report.operand),
        zh: "\(file) 也是这一年度的报告,有 \(cells.count) 格不同,如“\(name.zh)”:"
          + "本文件为\(own.shown.zh),该文件为\(their.shown.zh)。",
        en: "\(file) is a report for this year, too, and differs in \(cells.count) cells, such as "
          + "“\(name.en)”: \(own.shown.en) here, \(their.shown.en) there.")
    }
    examination.report(findings)
  }
}

extension Entry {
  /// The entry as a sentence names it.
  fileprivate var shown: Message {
    switch self {
    case .number(let number): .init(zh: " \(number)", en: "\(number)")
    case .absent: .init(zh: "缺失", en: "missing")
    case .unreadable: .init(zh: "无法识读", en: "unreadable")
    case .blank, .slash, .dash: .init(zh: "空白", en: "blank")
    }
  }
}
