@testable import Disclosure

private let stat = Form.stat2014
private let y2019 = Form.gov2019

extension CheckCase {
  /// Cells, forms, dates and years that are rarely wrong.
  static let cellsAndYears: [CheckCase] = shape + oldForms

  private static let shape: [CheckCase] = [
    .init(
      "F22", "F22 note fail",
      firing: .sample(stat) { $0.remarks = [.noUnit(row: 3, at: Position(line: 9))] },
      silent: .sample(stat)),
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
