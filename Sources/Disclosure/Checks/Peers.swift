/// What the reports of other agencies for the same year have to do with a report.
public struct Peers: Sendable {
  /// Another agency's report that is like this one.
  public struct Twin: Hashable, Sendable {
    /// The other agency.
    public let agency: String
    /// The other report's file.
    public let file: String
    /// How much of this report is in it, in percent.
    public let share: Int
    /// How many agencies there are in all whose reports are as much like this one.
    public let count: Int

    /// A report of another agency, the nearest of `count`.
    public init(agency: String, file: String, share: Int = 100, count: Int = 1) {
      self.agency = agency
      self.file = file
      self.share = share
      self.count = count
    }
  }

  /// An agency above, with its report.
  public struct Superior: Sendable {
    /// Its name.
    public let name: String
    /// Its report for the same year.
    public let report: Report

    /// An agency with its report.
    public init(name: String, report: Report) {
      self.name = name
      self.report = report
    }
  }

  /// The report with the most of this one's prose.
  public var prose: Twin?
  /// A report with the same numbers.
  public var tables: Twin?
  /// The government that it is a body of.
  public var superior: Superior?
  /// The reports of all bodies below it; empty unless they are all there and known to be all.
  public var subordinates: [Report] = []

  /// Nothing is known of other agencies.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool {
    prose == nil && tables == nil && superior == nil && subordinates.isEmpty
  }
}

extension Check {
  /// X01: the prose is not another agency's.
  static let sharedProse = Check(
    "X01", .warning,
    title: .init(zh: "与其他机关雷同", en: "Another agency's prose"),
    rule: .init(
      zh: "除数字和机关名称外,正文与其他机关同年度报告相同的部分不到九成半。",
      en: "Less than 95 % of the prose stand in another agency's report for the year, numbers and "
        + "the agency's name aside."),
    basis: "国办公开办函〔2021〕30号(内容雷同)"
  ) { examination in
    guard let twin = examination.peers.prose else { return examination.notApply() }
    guard twin.share >= examination.settings[.sharedProse] else { return examination.pass() }
    let (zh, en) =
      twin.count > 1
      ? ("等 \(twin.count) 个机关的报告", " and \(twin.count - 1) more agencies") : ("的报告", "")
    examination.add(
      Finding(
        "X01", .warning,
        at: examination.report.sections.lazy.compactMap(\.passages.first).first?.position,
        zh: "正文的 \(twin.share)% 与\(twin.agency)\(zh)相同(不计数字和机关名称),见 \(twin.file)。",
        en:
          "\(twin.share) % of the prose stand in the report of \(twin.agency)\(en), numbers and names "
          + "aside; see \(twin.file)."))
  }

  /// X02: the tables are not another agency's.
  static let sharedTables = Check(
    "X02", .warning,
    title: .init(zh: "表格与其他机关相同", en: "Another agency's tables"),
    rule: .init(
      zh: "表格中不为零的数,不与其他机关同年度报告全部相同(至少有四个不同的数,其中有不小于 10 的)。",
      en:
        "The numbers that are not zero, at least four different ones and one of ten or more, are not "
        + "all those of another agency's report for the year."),
    basis: "经验"
  ) { examination in
    guard Tables(of: examination.report) != nil else { return examination.notApply() }
    guard let twin = examination.peers.tables else { return examination.pass() }
    let report = examination.report
    let filled = report.cells.indices.filter {
      (report.cells[$0].entry.number ?? .zero) != .zero
    }
    let (zh, en) = twin.count > 1 ? ("等 \(twin.count) 个机关", " and others") : ("", "")
    examination.add(
      Finding(
        "X02", .warning, operands: filled.map(report.operand),
        zh: "表格中不为零的 \(filled.count) 个数与\(twin.agency)\(zh)同年度报告全部相同,见 \(twin.file)。",
        en: "All \(filled.count) numbers that are not zero are those of \(twin.agency)\(en); see "
          + "\(twin.file)."))
  }
}

/// The numbers of a report that are not zero, as something to compare whole tables by.
package struct Tables: Hashable, Sendable {
  private let form: String
  private let numbers: [Int: Number]

  /// The numbers of a report; `nil` where they are too few or too small to be an agency's own.
  package init?(of report: Report) {
    form = report.form.id
    var numbers: [Int: Number] = [:]
    for (index, cell) in report.cells.enumerated() {
      if let number = cell.entry.number, number != .zero { numbers[index] = number }
    }
    let values = Set(numbers.values)
    guard values.count >= 4, values.contains(where: { $0 >= Number(10) }) else { return nil }
    self.numbers = numbers
  }
}
