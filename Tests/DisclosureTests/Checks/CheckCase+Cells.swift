@testable import Disclosure

private let stat = Form.stat2014
private let y2019 = Form.gov2019

extension CheckCase {
  /// Cells, forms, dates and years that are rarely wrong.
  static let cellsAndYears: [CheckCase] = cells + shape + corner + series + oldForms

  private static let cells: [CheckCase] = [
    .init(
      "V08", "V08 warning fail", firing: .sample(split("1", "3")), silent: .sample(split("13", "0"))
    ),
    .init(
      "P05", "P05 note fail",
      firing: .sample(.gov2021, ["s2.a6.penalties": "5"]) { $0.rename("清水县地方志办公室") },
      silent: .sample(.gov2021, ["s2.a6.penalties": "5"]) { $0.rename("清水县档案局(清水县地方志办公室)") }),
    .init(
      "P06", "P06 warning fail", firing: .sample(["s2.a8.adminFees.amountWan": "3120000"]),
      silent: .sample(["s2.a8.adminFees.amountWan": "31.2"]),
      previous: .sample(year: 2023, ["s2.a8.adminFees.amountWan": "312.5"])),
    .init(
      "P26", "P26 note fail", firing: .sample(y2019, ["s2.a9.procurement": "35"]),
      silent: .sample(y2019, ["s2.a9.procurement": "35"]) {
        $0.setUnit(.wanYuan, of: "s2.a9.procurement.amount")
      }),
    .init(
      "R04", "R04 error fail",
      firing: .sample(.gov2021, subtotal("3"), changing: add("s3.unable", "4")),
      silent: .sample(.gov2021, subtotal("3"), changing: add("s3.unable", "3"))),
    .init(
      "D07", "D07 error fail", firing: .sample(.gov2021, lawsuits, changing: addLawsuits("4")),
      silent: .sample(.gov2021, lawsuits, changing: addLawsuits("3"))),
  ]

  /// Thirteen requests, the first of whose digits stands in one cell, the second in the next.
  private static func split(_ natural: String, _ business: String) -> [String: String] {
    [
      "s3.new.natural": natural, "s3.new.business": business, "s3.new.total": "13",
      "s3.granted.natural": "13", "s3.granted.total": "13", "s3.resultTotal.natural": "13",
      "s3.resultTotal.total": "13",
    ]
  }

  private static func subtotal(_ count: String) -> [String: String] {
    ["s3.unable.notHeld.natural": count, "s3.unable.notHeld.total": count]
  }

  private static let lawsuits = ["s4.direct.total": "2", "s4.afterReview.total": "1"]

  /// A row of subtotals behind a block, which says `text` of natural persons.
  private static func add(_ block: String, _ text: String) -> (inout Report) -> Void {
    { report in
      let cells = report.form.cells.indices.filter {
        let id = report.form.cells[$0].id
        return id.hasPrefix(block) && id.hasSuffix(".natural")
      }
      report.printedSums = [.init(label: "小计", cells: cells, reading: reading(text))]
    }
  }

  private static func addLawsuits(_ text: String) -> (inout Report) -> Void {
    { report in
      let cells = lawsuits.keys.sorted().compactMap { [form = report.form] in form.index(of: $0) }
      report.printedSums = [.init(label: "诉讼总计", cells: cells, reading: reading(text))]
    }
  }

  private static func reading(_ text: String) -> CellReading {
    CellReading(
      entry: .number(Number(Int(text) ?? 0)), raw: text, position: Position(line: 300))
  }

  private static let shape: [CheckCase] = [
    .init(
      "F04", "F04 warning fail",
      firing: .sample { $0.sections[1].title = "一、主动公开政府信息情况" },
      silent: .sample { $0.sections[1].title = "二、主动公开政府信息情况" }),
    .init(
      "F22", "F22 note fail",
      firing: .sample(stat) { $0.remarks = [.noUnit(row: 3, at: Position(line: 9))] },
      silent: .sample(stat)),
    .init(
      "H06", "H06 note fail", firing: .sample { $0.write(unfinished, in: 5) },
      silent: .sample { $0.write(unfinished + "。", in: 5) }),
    .init(
      "C06", "C06 note fail",
      firing: .sample {
        $0.remarks = [
          .sourcesDisagree(
            .date, taken: "2025-01-15", other: "2025-06-01", at: Position(line: 3))
        ]
      }),
  ]

  static let unfinished =
    "一是优化服务。在全县率先完成“一件事”试点,设置综合窗口,向创业者公开扶持政策、补贴申领条件,提供融资、项目推介等服务"

  private static let corner: [CheckCase] = [
    .init(
      "R05", "R05 note fail",
      firing: .sample([
        "s3.new.natural": "5", "s3.new.total": "5", "s3.granted.natural": "3",
        "s3.granted.total": "3", "s3.resultTotal.natural": "5", "s3.resultTotal.total": "5",
      ]),
      silent: .sample(["s3.granted.total": "1"])),
    .init(
      "R11", "R11 note fail",
      firing: .sample(["s3.carryIn.legalService": "3", "s3.carryIn.total": "3"]),
      silent: .sample(["s3.carryIn.orgOther": "3", "s3.carryIn.total": "3"]),
      previous: .sample(
        year: 2023, ["s3.carryOut.orgOther": "3", "s3.carryOut.total": "3"])),
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
