@testable import Disclosure

private let line = Position(line: 77)

/// A report of another form with one row of another number of values, of another place, and so on.
private func remarked(_ form: Form = .gov2021, _ remarks: Remark...) -> Report {
  .sample(form) { $0.remarks = remarks }
}

private let y2019 = Form.gov2019
private let stat = Form.stat2014

extension CheckCase {
  static let all: [CheckCase] =
    values + forms + proactive + requests + prose + claims + statistics + dates + years + moreYears
    + agencies + hygiene + cellsAndYears

  private static let values: [CheckCase] = [
    .init("V01", "V01 warning fail", firing: .sample(["s3.new.natural": ""])),
    .init("V02", "V02 warning fail", firing: .sample(["s2.a1.regulations": "/"])),
    .init("V03", "V03 error fail", firing: .sample(["s3.new.natural": "3件左右"])),
    .init(
      "V04", "V04 error fail", firing: .sample(["s3.carryIn.total": "-2"]),
      silent: .sample(y2019, ["s2.a5.licensing.change": "-2"])),
    .init(
      "V05", "V05 error fail", firing: .sample(["s3.new.total": "1.5"]),
      silent: .sample(["s2.a8.adminFees.amountWan": "1.5"])),
    .init(
      "V06", "V06 warning fail",
      firing: .sample { $0.setUnit(.yuan, of: "s2.a8.adminFees.amountWan") }),
    .init(
      "V07", "V07 error fail",
      firing: remarked(.gov2021, .valueCount(row: 9, expected: 7, found: 5, at: line)),
      // A zero in place of the label is no value too many.
      silent: remarked(
        .gov2021, .valueCount(row: 9, expected: 7, found: 8, at: line),
        .rowByPosition(row: 9, label: .replaced(by: "0"), at: line))),
    .init(
      "V10", "V10 error fail",
      firing: remarked(.gov2021, .repeatedRow(row: 9, same: false, at: line))),
    .init("V11", "V11 note fail", firing: .sample(), silent: .sample(["s2.a6.penalties": "5"])),
  ]

  private static let forms: [CheckCase] = [
    .init(
      "F01", "F01 warning fail", firing: .sample(y2019, year: 2022),
      silent: .sample(y2019, year: 2020)),
    .init("F02", "F02 note fail", firing: .sample { $0.title = nil }),
    .init(
      "F02", "F02 warning fail",
      firing: .sample {
        $0.remarks = [
          .sourcesDisagree(
            .agency, taken: "清水县统计局", other: "清水县民政局", at: Position(line: 3))
        ]
      }),
    .init(
      "F03", "F03 warning fail", "F03 error fail",
      firing: .sample {
        $0.clear(3, heading: true)
        $0.clear(5, heading: true)
      }),
    .init(
      "F05", "F05 error fail", firing: .sample(absent("s4")),
      silent: .sample { $0.sections[3].passages = [] }),
    .init(
      "F06", "F06 error fail", "F06 warning fail",
      firing: .sample(["s3.new": "absent", "s3.granted": "absent"])),
    .init(
      "F07", "F07 warning fail", "F07 warning fail",
      firing: remarked(
        .gov2021,
        .rowByPosition(row: 8, label: .replaced(by: "0"), at: line),
        .rowByPosition(row: 9, label: .missing, at: line)),
      silent: remarked(.gov2021, .rowByPosition(row: 5, label: .blank, at: line))),
    .init(
      "F08", "F08 warning fail",
      firing: remarked(
        .gov2021,
        .columnsByPosition(table: 3, columns: [0], printed: ["0"], unitLost: true, at: line))),
    .init(
      "F09", "F09 note fail",
      firing: remarked(
        .gov2021,
        .otherWording(printed: "规范性文件", expected: "行政规范性文件", at: line)),
      silent: remarked(
        .gov2021,
        .otherWording(printed: "其它结果", expected: "其他结果", at: line))),
    .init(
      "F10", "F10 note fail",
      firing: remarked(.gov2021, .unknownRow(label: "其他主动公开文件", at: line)),
      silent: remarked(
        .gov2021,
        .otherWording(printed: "规范性文件", expected: "行政规范性文件", at: line))),
    .init(
      "F11", "F11 warning fail",
      firing: remarked(.gov2021, .rowByPosition(row: 5, label: .blank, at: line)),
      silent: remarked(.gov2021, .rowByPosition(row: 5, label: .missing, at: line))),
    .init("F12", "F12 note fail", firing: .sample { $0.front = [] }),
    .init("F13", "F13 warning fail", firing: .sample { $0.cover(to: 2024, 12, 30) }),
    .init(
      "F14", "F14 note fail", firing: .sample { $0.write("依据国务院令第492号编制。") },
      silent: .sample { $0.write("依据国务院令第711号编制。") }),
    .init(
      "F15", "F15 note fail",
      firing: .sample {
        $0.clear(1)
        $0.write("本局公开信息5条。", in: 1)
      }),
    .init(
      "F19", "F19 note fail",
      firing: .sample { $0.write(String(repeating: "公开", count: 501), in: 1) },
      silent: .sample { $0.write(String(repeating: "公开", count: 200), in: 1) }),
    .init(
      "F17", "F17 note fail",
      firing: .sample {
        $0.clear(6)
        $0.write("无其他需要报告的事项。", in: 6)
        // What is left of a table is no report on the fees for information.
        $0.write("信息内容 本年收费金额(单位:万元)", in: 2)
      }),
    .init(
      "F18", "F18 note fail",
      firing: .sample {
        $0.rename("清水县人民政府")
        $0.clear(1)
        $0.write("本县公开信息5条。", in: 1)
      }, silent: .sample { $0.rename("清水县人民政府") }),
    .init(
      "F16", "F16 warning fail",
      firing: .sample {
        $0.clear(5)
        $0.write("无", in: 5)
      }),
    .init(
      "F20", "F20 warning fail", firing: .sample { $0.write("20XX年,本局公开信息5条。") },
      silent: .sample { $0.write("李××局长、河北省××县的王××与7×24小时值班。") }),
    .init(
      "F21", "F21 note fail", firing: remarked(stat, .otherUnit(row: 58, printed: .ge, at: line)),
      silent: .sample(stat)),
  ]

  private static let proactive: [CheckCase] = [
    .init(
      "P01", "P01.normativeDocs error fail", firing: .sample(["s2.a1.normativeDocs.made": "1"]),
      silent: .sample([
        "s2.a1.normativeDocs.repealed": "5", "s2.a1.normativeDocs.inForce": "5",
      ])),
    .init(
      "P20", "P20.regulations error fail",
      firing: .sample(
        y2019, ["s2.a1.regulations.newPublished": "60", "s2.a1.regulations.totalPublished": "43"]),
      silent: .sample(y2019, ["s2.a1.regulations.totalPublished": "43"])),
    .init(
      "P04", "P04 warning fail", firing: .sample(["s2.a1.regulations.inForce": "3"]),
      silent: .sample(["s2.a1.normativeDocs.inForce": "3"])),
    .init(
      "P07", "P07 note fail", firing: .sample(["s2.a8.adminFees.amountWan": "3120000"]),
      silent: .sample(["s2.a8.adminFees.amountWan": "312.5"])),
    .init(
      "P21", "P21.normativeDocs note fail",
      firing: .sample(
        y2019,
        ["s2.a1.normativeDocs.newPublished": "6", "s2.a1.normativeDocs.totalPublished": "6"]),
      silent: .sample(y2019, ["s2.a1.normativeDocs": "6"])),
    .init(
      "P22", "P22.penalties error fail",
      firing: .sample(y2019, ["s2.a6.penalties.prevItems": "3", "s2.a6.penalties.change": "-5"]),
      silent: .sample(y2019, ["s2.a6.penalties.prevItems": "5", "s2.a6.penalties.change": "-5"])),
    .init(
      "P25", "P25 warning fail", firing: .sample(y2019, ["s2.a9.procurement.amount": "35"]),
      silent: .sample(y2019, ["s2.a9.procurement": "35"])),
  ]

  private static let requests: [CheckCase] = [
    .init(
      "R01", "R01.natural error fail", firing: .sample(["s3.new.natural": "1"]),
      silent: .sample(["s3.new.natural": "1", "s3.carryOut.natural": "1"])),
    .init(
      "R02", "R02.total error fail", firing: .sample(["s3.granted.total": "1"]),
      silent: .sample(["s3.granted.total": "1", "s3.resultTotal.total": "1"])),
    .init(
      "R03", "R03.unable.notHeld error fail", firing: .sample(["s3.unable.notHeld.natural": "1"]),
      silent: .sample(["s3.unable.notHeld.natural": "1", "s3.unable.notHeld.total": "1"])),
    .init(
      "R06", "R06 note fail",
      firing: .sample(DiagnosisTests.sound.merging(["s3.resultTotal.total": "5"]) { $1 }),
      silent: .sample(["s4.review.total": "3"])),
    .init(
      "R07", "R07 warning fail",
      firing: .sample { $0.drop(1, "发出收费通知的件数和总金额以及实际收取的总金额均为0。") },
      silent: .sample { $0.drop(1, "发出收费通知1件,总金额100元,实际收取0元。") }),
    .init(
      "R08", "R08 warning fail", firing: .sample { $0.drop(0, "发出收费通知2件,总金额300元,实际收取0.04万元。") },
      silent: .sample { $0.drop(0, "发出收费通知2件,总金额0.03万元,实际收取300元。") }),
    .init(
      "R09", "R09 error fail", firing: .sample(["s3.carryOut.total": "1"]),
      silent: .sample(["s3.carryOut.total": "1", "s3.new.total": "1"])),
    .init(
      "R10", "R10 note fail",
      firing: .sample(["s3.unable.notHeld.total": "12", "s3.resultTotal.total": "20"]),
      silent: .sample(["s3.unable.notHeld.total": "11", "s3.resultTotal.total": "20"])),
    .init(
      "V09", "V09 note fail", "V09 note fail",
      firing: .sample(["s3.new.total": "20240131", "s3.granted.total": "1000000000"]),
      silent: .sample(["s3.new.total": "20241331", "s3.granted.total": "999999999"])),
    .init(
      "P27", "P27.a6 note fail", firing: .sample(["s2.a6.penalties.decisions": "520"]),
      silent: .sample(["s2.a6.penalties.decisions": "420"]),
      previous: .sample(year: 2023, ["s2.a6.penalties.decisions": "52"])),
    .init("D01", "D01 error fail", firing: .sample(["s4.review.upheld": "10"])),
    .init("D02", "D02 error fail", firing: .sample(["s4.direct.total": "10"])),
    .init("D03", "D03 error fail", firing: .sample(["s4.afterReview.pending": "10"])),
  ]

  private static let prose: [CheckCase] = [
    .init(
      "N15", "N15 warning fail",
      firing: .sample { $0.write("公开信息9条,其中政策3条、动态4条、其他1条。") },
      silent: .sample { $0.write("公开信息9条,其中政策3条、动态4条、其他2条。") }),
    .init(
      "N20", "N20 note fail", "N20 note fail",
      firing: .sample {
        $0.write("积极做好依申请工作工作,便利群众。")
        $0.write("为居民申请提供了更多渠道,为居民申请提供了更多渠道。")
      },
      silent: .sample { $0.write("认真研究研究,天天学习,进一步做好信息公开工作,工作有序。") }),
  ]

  private static let claims: [CheckCase] = [
    .init(
      "N10", "N10 warning fail",
      firing: .saying("收到政府信息公开申请12件,比上年增加3件。", ["s3.new": "12"]),
      silent: .saying("收到政府信息公开申请12件,比上年增加7件。", ["s3.new": "12"]),
      previous: .sample(year: 2023, ["s3.new": "5"])),
    .init(
      "N11", "N11 warning fail",
      firing: .saying("本局制发行政规范性文件3件。", ["s2.a1.normativeDocs.made": "2"]),
      silent: .saying("本局制发行政规范性文件3件。", ["s2.a1.normativeDocs.made": "3"])),
    .init(
      "N12", "N12 warning fail",
      firing: .saying("本局作出行政处罚决定12件。", ["s2.a6.penalties": "2"]),
      silent: .saying("本局开展整治,作出行政处罚决定12件。", ["s2.a6.penalties": "2"])),
    .init(
      "N13", "N13 warning fail", firing: .saying("全年收取信息处理费300元。"),
      silent: .saying("全年收取行政事业性收费300元,未收取信息处理费。")),
    .init(
      "N14", "N14 warning fail",
      firing: .saying("收到政府信息公开申请3件,均为自然人申请。", applicants(2, 1)),
      silent: .saying("收到政府信息公开申请3件,均为自然人申请。", applicants(3, 0))),
    .init(
      "N16", "N16 warning fail",
      firing: .saying("2024年,我局主动公开政府信息20条。全年共主动公开政府信息16条。"),
      silent: .saying("2024年,我局主动公开政府信息20条。微信方面。全年共主动公开政府信息16条。")),
    .init(
      "N17", "N17 warning fail",
      firing: .sample { $0.write("2023年,我局未收到政府信息公开申请。") },
      silent: .sample { $0.write("2023年,我局政府信息公开工作获评优秀。") }),
    .init(
      "N18", "N18 warning fail",
      firing: .sample { $0.write("2024年,青山县统计局认真贯彻条例,做好信息公开。") },
      silent: .sample { $0.write("2024年,清水县发展和改革局认真贯彻条例,做好信息公开。") }),
    .init(
      "N19", "N19 note fail",
      firing: .sample {
        $0.write("及时公开财政预决算、人大代表建议和政协提案办理情况。")
        $0.write("2024年,未收到人大代表建议、政协提案。", in: 6)
      },
      silent: .sample {
        $0.write("公开2023年人大代表建议和政协提案办理情况。")
        $0.write("2024年,未收到人大代表建议、政协提案。", in: 6)
      }),
    .init(
      "N21", "N21 note fail", firing: .sample { $0.write("部分地区对公开工作重视不够。", in: 5) },
      silent: .sample { $0.write("本局部分科室对公开工作重视不够,与部分地区相比仍有差距。", in: 5) }),
    .init(
      "N22", "N22 error fail",
      firing: .saying("收到政府信息公开申请3件。", blankRequests),
      silent: .saying("收到政府信息公开申请3件。")),
  ]

  private static func applicants(_ natural: Int, _ business: Int) -> [String: String] {
    [
      "s3.new.natural": "\(natural)", "s3.new.business": "\(business)",
      "s3.new.total": "\(natural + business)",
    ]
  }

  /// All rows of table three, blank.
  private static let blankRequests = absent("s3").mapValues { _ in "" }

  private static let statistics: [CheckCase] = [
    statistic("G01", "G01 error fail", ["q.received.fax": "1"]),
    statistic("G02", "G02 error fail", ["q.closed": "10", "q.closed.onTime": "12"]),
    statistic("G03", "G03 error fail", ["q.replied": "10"]),
    statistic("G04", "G04 error fail", ["q.replied.denied.privacy": "1"]),
    statistic("G05", "G05 error fail", ["v.review.upheld": "1"]),
    statistic("G06", "G06 error fail", ["v.litigation": "1"]),
    statistic("G07", "G07 error fail", ["o.staff": "1"]),
    .init(
      "G08", "G08 error fail", firing: .sample(stat, keyAreas("p.key", "9")),
      silent: .sample(stat, keyAreas("p.total", "9"))),
    .init(
      "G09", "G09 warning fail", firing: .sample(stat, keyAreas("p.key", "9")),
      silent: .sample(stat, keyAreas("p.total", "9"))),
    statistic("G10", "G10.weibo warning fail", ["p.channel.weibo": "1"]),
    statistic("G11", "G11 warning fail", ["p.total": "1"]),
    statistic(
      "G12", "G12.issued warning fail", ["p.normDisclosed": "2", "p.total": "3"]),
    statistic("G13", "G13 error fail", ["r.pressConfLeader": "1"]),
    statistic("G14", "G14 error fail", ["r.interviewLeader": "1"]),
    statistic("G18", "G18 warning fail", ["m.trainees": "30"]),
  ]

  private static let dates: [CheckCase] = [
    .init("C01", "C01 warning fail", firing: .sample { $0.publish(2025, 2, 1) }),
    .init(
      "C02", "C02 warning fail",
      firing: .sample {
        $0.rename("清水县人民政府")
        $0.publish(2025, 4, 1)
      },
      silent: .sample {
        $0.rename("清水县人民政府")
        $0.publish(2025, 3, 31)
      }),
    .init(
      "C03", "C03 warning fail", firing: .sample(stat) { $0.publish(2019, 4, 1) },
      silent: .sample(stat) { $0.publish(2019, 2, nil) }),
    .init(
      "C04", "C04 note fail",
      firing: .sample {
        $0.rename("张店区人民政府马尚街道办事处")
        $0.publish(2025, 2, 1)
      },
      silent: .sample { $0.rename("张店区人民政府马尚街道办事处") }),
    .init("C05", "C05 warning fail", firing: .sample { $0.publish(2024, 12, 20) }),
    .init("C07", "C07 note uncertain", firing: .sample { $0.published = nil }),
  ]

  private static let years: [CheckCase] = [
    .init(
      "Y01", "Y01.natural note fail", "Y01.total warning fail",
      firing: .sample(["s3.carryIn.natural": "3", "s3.carryIn.total": "3"]),
      silent: .sample(["s3.carryOut.total": "3"]), previous: .sample(year: 2023)),
    .init(
      "P02", "P02.normativeDocs warning fail",
      firing: .sample(["s2.a1.normativeDocs.inForce": "3"]),
      silent: .sample(["s2.a1.normativeDocs.made": "2", "s2.a1.normativeDocs.repealed": "2"]),
      previous: .sample(year: 2023)),
    .init(
      "P23", "P23.licensing warning fail",
      firing: .sample(y2019, year: 2020, ["s2.a5.licensing.prevItems": "8"]),
      silent: .sample(y2019, year: 2020, ["s2.a5.licensing.prevItems": "13"]),
      previous: .sample(
        y2019, year: 2019, ["s2.a5.licensing.prevItems": "8", "s2.a5.licensing.change": "5"])),
  ]

  private static let moreYears: [CheckCase] = [
    .init(
      "P03", "P03.normativeDocs warning fail",
      firing: .sample(["s2.a1.normativeDocs.repealed": "3"]),
      silent: .sample(["s2.a1.normativeDocs.repealed": "3", "s2.a1.normativeDocs.made": "3"]),
      previous: .sample(year: 2023)),
    .init(
      "P24", "P24.normativeDocs note fail",
      firing: .sample(y2019, year: 2020, ["s2.a1.normativeDocs.totalPublished": "7"]),
      silent: .sample(y2019, year: 2020, ["s2.a1.normativeDocs.totalPublished": "8"]),
      previous: .sample(y2019, year: 2019, ["s2.a1.normativeDocs.totalPublished": "8"])),
    .init(
      "D04", "D04 note fail", firing: .sample(["s4.afterReview.total": "2"]),
      silent: .sample(["s4.afterReview.total": "2", "s4.review.total": "2"]),
      previous: .sample(year: 2023)),
    .init(
      "D05", "D05 note fail", firing: .sample(["s4.direct.total": "2"]),
      silent: .sample(["s4.direct.total": "2", "s3.new.total": "2"]),
      previous: .sample(year: 2023)),
    .init(
      "D06", "D06.review warning fail", firing: .sample(["s4.review.total": "1"]),
      silent: .sample(["s4.review.total": "2"]),
      previous: .sample(year: 2023, ["s4.review.pending": "2"])),
    .init(
      "Y03", "Y03 warning fail", firing: .sample { $0.write(prose(of: 2024), in: 5) },
      silent: .sample { $0.write(prose(of: 2024, "另起炉灶,", count: 30), in: 5) },
      previous: .sample(year: 2023) { $0.write(prose(of: 2023), in: 5) }),
    .init(
      "Y04", "Y04 warning fail", firing: .sample(["s3.granted": "3"]),
      silent: .sample(["s3.granted": "3", "s3.partial.total": "1"]),
      previous: .sample(year: 2023, ["s3.granted": "3"])),
    .init(
      "Y06", "Y06 note fail", firing: .sample(), silent: .sample(year: 2022),
      siblings: Siblings(years: [2021, 2024])),
    .init(
      "Y07", "Y07 warning fail", firing: .sample(["s3.new.total": "1"]),
      siblings: Siblings(others: [("b.txt", .sample())])),
  ]

  private static let agencies: [CheckCase] = [
    .init(
      "X01", "X01 warning fail", firing: .sample(),
      peers: beside { $0.prose = .init(agency: "清水县审计局", file: "b.txt", share: 97, count: 3) },
      silentPeers: beside { $0.prose = .init(agency: "清水县审计局", file: "b.txt", share: 94) }),
    .init(
      "X02", "X02 warning fail", firing: .sample(ownNumbers), silent: .sample(["s3.new": "3"]),
      peers: beside { $0.tables = .init(agency: "清水县审计局", file: "b.txt") }),
    .init(
      "X03", "X03.s3.new.total note fail", firing: .sample(["s3.new.total": "5"]),
      silent: .sample(["s3.new.total": "7"]),
      peers: beside {
        $0.subordinates = [.sample(["s3.new.total": "3"]), .sample(["s3.new.total": "4"])]
      }),
    .init(
      "X04", "X04 note fail", firing: .sample(["s3.new.total": "5"]),
      silent: .sample(["s3.new.total": "4"]),
      peers: beside {
        $0.superior = .init(name: "清水县人民政府", report: .sample(["s3.new.total": "4"]))
      }),
  ]

  private static let ownNumbers = [
    "s3.new.total": "12", "s3.granted.total": "7", "s3.partial.total": "3",
    "s3.resultTotal.total": "10",
  ]

  private static func beside(_ change: (inout Peers) -> Void) -> Peers {
    var peers = Peers()
    change(&peers)
    return peers
  }

  /// A text of thirty sentences with a year and numbers in each.
  private static func prose(of year: Int, _ lead: String = "", count: Int = 30) -> String {
    (1...count).map { "\(lead)\(year)年第\($0)项工作公开信息\(year * $0)条,稳步推进各项任务。" }.joined()
  }

  private static let hygiene: [CheckCase] = [
    .init("H01", "H01 note fail", firing: .sample { $0.hygiene.glosses = 402 }),
    .init("H04", "H04 note fail", firing: .sample { $0.hygiene.damage.destroyed = 2 }),
    .init("H02", "H02 note fail", firing: .sample { $0.hygiene.isTraditional = true }),
    .init(
      "H03", "H03 warning fail",
      firing: .sample {
        $0.write("落实《手机彩票网重点领域政务公开清单》。")
        $0.write("对照《手机彩票网重点领域政务公开清单》。")
      },
      silent: .sample { $0.write("销售福利彩票,打击网络赌博,新建体育彩票网点5个。") }),
    .init(
      "H05", "H05 note fail",
      firing: .sample {
        $0.write("主办:清水县人民政府办公室", in: 6)
        $0.write("京ICP备20013709号", in: 6)
      },
      silent: .sample { $0.write("由县政府主办,完成ICP备案3件。", in: 6) }),
    CheckCase(
      "H07", "H07 warning uncertain", firing: .sample { $0.refuseUnconfirmed(onPages: [1]) }),
  ]

  private static func statistic(
    _ id: String, _ finding: String, _ cells: [String: String]
  ) -> CheckCase {
    .init(id, finding, firing: .sample(stat, cells), silent: .sample(stat))
  }

  /// The rows that Beijing adds, all zero but one cell.
  private static func keyAreas(_ cell: String, _ text: String) -> [String: String] {
    let rows = stat.rows.indices.map { stat.row($0).id }.filter { $0.hasPrefix("p.key") }
    let zeros = Dictionary(uniqueKeysWithValues: rows.map { ($0, "0") })
    return zeros.merging([cell: text]) { $1 }
  }

  /// All rows of a table, not there.
  static func absent(_ table: String, in form: Form = .gov2021) -> [String: String] {
    let rows = form.tables.first { $0.id == table }?.rows ?? []
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, "absent") })
  }
}

extension Report {
  /// Writes a unit inside a cell.
  mutating func setUnit(_ unit: Unit, of cell: String) {
    guard let index = form.index(of: cell) else { return }
    cells[index].unit = unit
  }

  /// Says how many requests were dropped for an unpaid fee, and what section six tells of notices.
  mutating func drop(_ count: Int, _ text: String) {
    guard let index = form.index(of: "s3.other.feeUnpaid.total") else { return }
    cells[index].entry = .number(Number(count))
    clear(6)
    write(text, in: 6)
  }
}
