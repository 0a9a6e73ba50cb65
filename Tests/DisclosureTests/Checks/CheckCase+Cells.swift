@testable import Disclosure

private let stat = Form.stat2014
private let y2019 = Form.gov2019

extension CheckCase {
  /// Cells, forms, dates and years that are rarely wrong.
  static let cellsAndYears: [CheckCase] = cells + shape + series + oldForms

  private static let cells: [CheckCase] = [
    .init(
      "P06", "P06 warning fail", firing: .sample(["s2.a8.adminFees.amountWan": "3120000"]),
      silent: .sample(["s2.a8.adminFees.amountWan": "31.2"]),
      previous: .sample(year: 2023, ["s2.a8.adminFees.amountWan": "312.5"])),
  ]

  private static let shape: [CheckCase] = [
    .init(
      "F22", "F22 note fail",
      firing: .sample(stat) { $0.remarks = [.noUnit(row: 3, at: Position(line: 9))] },
      silent: .sample(stat)),
  ]

  private static let series: [CheckCase] = [
    .init(
      "Y05", "Y05 note fail", firing: .sample(["s3.new.total": "500"]),
      silent: .sample(["s3.new.total": "55"]),
      siblings: Siblings(
        series: [(2021, "50"), (2022, "52"), (2023, "49")].map {
          .sample(year: $0, ["s3.new.total": $1])
        })),
    .init(
      "Y08", "Y08 note uncertain",
      firing: .sample { $0.write("2024年机构改革中,原清水县扶贫办并入我局。") },
      silent: .sample { $0.write("落实机构改革后的信息公开工作,微信公众号更名为“清水发布”。") },
      previous: .sample(year: 2023)),
    .init(
      "G19", "G19 warning fail", firing: .sample(stat, ["o.budget": "125000"]),
      silent: .sample(stat, ["o.budget": "125"]),
      previous: .sample(stat, year: 2017, ["o.budget": "12"])),
  ]

  private static let oldForms: [CheckCase] = [
    .init(
      "G15", "G15 note fail", firing: .sample(stat, ["r.topics": "63", "r.other": "57"]),
      silent: .sample(stat, ["r.topics": "57", "r.other": "57"])),
    .init(
      "G16", "G16 note uncertain", firing: .sample(stat, ["q.closed": "12", "q.received": "10"]),
      silent: .sample(stat, ["q.closed": "10", "q.received": "12"])),
    .init(
      "G17", "G17 note fail", firing: .sample(stat, ["q.replied": "11", "q.closed": "10"]),
      silent: .sample(stat, ["q.replied": "10", "q.closed": "10"])),
    .init(
      "G20", "G20 note fail", firing: .sample(stat) { $0.write(essay, in: 0) },
      silent: .sample(stat) { $0.write(essay + "未收取费用。", in: 0) }),
    city("G30.received.cumulative", ["q.received.email.cumulative": "1"]),
    city("G30.replied.current", ["q.replied.current": "3"]),
    city("G30.denied.current", ["q.replied.denied.exempt3.current": "2"]),
    city("G30.firstHandling.current", ["v.firstHandling.current": "2"]),
  ]

  private static let essay = String(repeating: "本局主动公开信息,依法办理申请,没有复议诉讼,也存在一些问题。", count: 12)

  private static func city(_ finding: String, _ cells: [String: String]) -> CheckCase {
    .init(
      "G30", "\(finding) error fail", firing: .sample(.stat2008, cells),
      silent: .sample(.stat2008))
  }
}
