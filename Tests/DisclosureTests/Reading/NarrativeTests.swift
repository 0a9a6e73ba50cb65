import Testing

@testable import Disclosure

/// A sentence and what it states, as in `received=3 carriedIn=1`; an empty string for nothing.
struct Stated: Sendable, CustomTestStringConvertible {
  let text: String
  let figures: String

  init(_ text: String, _ figures: String) {
    self.text = text
    self.figures = figures
  }

  var testDescription: String { text }
}

/// What one paragraph of a report for 2023 states, in section one.
func figures(in text: String, section: Int = 1, year: Int? = 2023) -> String {
  var one = Section(number: section, title: "总体情况")
  one.passages = [Passage(text, at: Position(line: 7))]
  return Statement.all(in: [one], year: year).map(\.short).joined(separator: " ")
}

extension Statement {
  /// The statement in a word: `received=57+carried`, `done=all`, `review=0`.
  var short: String {
    let value =
      switch self.value {
      case .exactly(let count): "\(count)"
      case .between(let low, let high): "\(low)..<\(high)"
      case .none: "none"
      case .all: "all"
      case .some: "some"
      }
    return "\(subject)=\(value)\(includesCarriedIn ? "+carried" : "")\(isWide ? "+wide" : "")"
  }
}

@Suite("What the prose states") struct NarrativeTests {
  @Test("requests received", arguments: Self.received) func readReceived(_ stated: Stated) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  @Test("requests carried over", arguments: Self.carried) func readCarried(_ stated: Stated) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  @Test("requests closed", arguments: Self.done) func readDone(_ stated: Stated) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  @Test("reconsiderations and lawsuits", arguments: Self.disputes) func readDisputes(
    _ stated: Stated
  ) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  @Test("none at all", arguments: Self.none) func readNone(_ stated: Stated) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  @Test("documents and decisions", arguments: Self.decisions) func readDecisions(
    _ stated: Stated
  ) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  static let decisions: [Stated] = [
    .init(
      "2023年,我局制发行政规范性文件3件,废止1件,现行有效7件。",
      "documentsMade=3 documentsRepealed=1 documentsInForce=7"),
    .init("全年出台2件行政规范性文件。", "documentsMade=2"),
    .init("我局未制发行政规范性文件。", "documentsMade=none"),
    .init("作出行政许可决定12件、行政处罚决定3件,均已公示。", "licences=12 penalties=3"),
    .init("本年行政强制处理决定数量0件。", "coercions=0"),
    .init("2022年,我局制发行政规范性文件3件。", ""),
    .init("制发行政规范性文件3件,制发行政规范性文件5件。", ""),
    .init("制定规范性文件2件。", ""),
  ]

  @Test("numerals", arguments: Self.numerals) func readNumerals(_ stated: Stated) {
    #expect(figures(in: stated.text) == stated.figures)
  }

  static let received: [Stated] = [
    .init("2023年,我局共收到政府信息公开申请5件。", "received=5"),
    .init("2023年度,本机关累计收到信息公开申请21条。", "received=21"),
    .init("全年收到信息公开申请4宗", "received=4"),
    .init("我镇收到政府信息公开申请2起。", "received=2"),
    .init("本单位共收到信息公开申请7次。", "received=7"),
    .init("我街收到信息公开申请1例。", "received=1"),
    .init("本年度收到政府信息公开申请9份。", "received=9"),
    .init("收到依申请公开件3件。", "received=3"),
    .init("收到依申请公开信件2件。", "received=2"),
    .init("今年收到依申请公开事项6件,", "received=6"),
    .init("收到依申请公开申请8件。", "received=8"),
    .init("收到依申请公开政府信息4件。", "received=4"),
    .init("2023年依申请公开5件。", "received=5"),
    .init("本年新收政府信息公开申请数量11件。", "received=11"),
    .init("新收到信息公开申请3件。", "received=3"),
    .init("街道接收政府信息公开申请2件。", "received=2"),
    .init("我办接到信息公开申请10次。", "received=10"),
    .init("共接收到6件信息公开申请。", "received=6"),
    .init("我委共受理政府信息公开申请14件。", "received=14"),
    .init("收到12件政府信息公开申请。", "received=12"),
    .init("收到7条信息公开申请。", "received=7"),
    .init("收到1条关于“某村征地批复”的申请件,属于信息公开范畴。", "received=1"),
    .init("有3项依申请公开事项。", "received=3"),
    .init("2023年发生依申请公开2次。", "received=2"),
    .init("依申请公开政务信息数4件。", "received=4"),
    .init("共收到信息公开申请6,我局均已按时答复。", "received=6 done=all"),
    .init("全年接收申请公开15件。", "received=15"),
    .init("政府信息公开申请共收到8件。", "received=8"),
    .init("收到公民、法人或其他组织提出的政府信息公开申请13件。", "received=13"),
    .init("通过网络、信函等方式共收到政府信息公开申请9件。", "received=9"),
    .init("收到政府信息公开申请共计3人次。", "received=3"),
    .init("收到信息公开申请20件(次)。", "received=20"),
    .init("收到政府信息公开申请5封。", "received=5"),
    .init("2023共收到政府信息公开申请5件。", "received=5"),
    .init("收到政府信息公开申请9件,其中网络5件,信函4件。", "received=9"),
    .init("收到政府信息公开申请9件(自然人7件、法人2件)。", "received=9 byPersons=7"),
    .init("收到申请30件(含上年结转件2件),均属政府信息公开申请。", "received=30+carried carriedIn=2"),
    .init("共收到政府信息公开申请30件,其中上年结转2件。", "received=30+carried carriedIn=2"),
    .init("共收到信息公开申请9件,上年转结1件,其中网络5件,信函5件。", "received=9 carriedIn=1"),
    .init("收到政府信息公开申请3件,上年结转申请0件。", "received=3 carriedIn=0"),
    .init("2023年,全市共收到政府信息公开申请310件。", "received=310+wide"),
    .init("全县各部门共受理政府信息公开申请45件。", "received=45+wide"),
    .init("四季度收到信息公开申请2件,今年累计收到政府信息公开申请4件。", "received=4"),
    .init("2022年收到信息公开申请31件,2023年收到信息公开申请22件。", "received=22"),
    .init("我局共收到和处理政府信息公开申请3件,比上年增加3件。", "received=3"),
    .init("受理、办理政府信息公开申请5件。", "received=5"),
    .init("收到并办理政府信息公开申请4件。", "received=4"),
    .init("共办理政府信息公开申请12件。", "handled=12"),
    .init("截至2023年12月31日,收到政府信息公开申请3件。", "received=3"),
    .init("2023年1月1日至2023年12月31日共收到政府信息公开申请3件。", "received=3"),
    .init("按照《关于做好2022年度工作的通知》,共收到信息公开申请3件。", "received=3"),
  ]

  static let carried: [Stated] = [
    .init("收到政府信息公开申请4件,上年结转2件。", "received=4 carriedIn=2"),
    .init("上年度结转政府信息公开申请3件。", "carriedIn=3"),
    .init("收到政府信息公开申请4件,结转上年1件。", "received=4 carriedIn=1"),
    .init("上一年度结转受理政府信息公开申请6件。", "carriedIn=6"),
    .init("收到信息公开申请20件,结转下年度继续办理3件。", "received=20 carriedOut=3"),
    .init("收到信息公开申请20件,结转至下一年2件。", "received=20 carriedOut=2"),
    .init("收到信息公开申请20件,结转2024年继续办理2件。", "received=20 carriedOut=2"),
    .init("收到信息公开申请20件,顺延至下一年答复2件。", "received=20 carriedOut=2"),
    .init("收到政府信息公开申请20件,另有4件申请转结下年度。", "received=20 carriedOut=4"),
    .init("收到政府信息公开申请8件,无结转2024年继续办理件。", "received=8 carriedOut=none"),
    .init("2022年未转结政府信息公开申请。", "carriedIn=none"),
    .init("2022年结转至2023年的政府信息公开申请5件。", "carriedIn=5"),
    .init("收到信息公开申请8件,结转下年度继续办理0件。", "received=8 carriedOut=0"),
    .init("没有上年结转的政府信息公开申请。", "carriedIn=none"),
    .init("收到申请公开政府信息9件,上年转结2件。", "received=9 carriedIn=2"),
    .init("上年结转项目资金3项,依申请公开工作有序推进。", ""),
    .init("结转结余资金2项。", ""),
  ]

  static let done: [Stated] = [
    .init("收到政府信息公开申请12件,办结12件。", "received=12 done=12"),
    .init("收到政府信息公开申请12件,已办结11件。", "received=12 done=11"),
    .init("收到政府信息公开申请12件,均已办结。", "received=12 done=all"),
    .init("收到政府信息公开申请12件。均已办结。", "received=12 done=all"),
    .init("收到政府信息公开申请12件,12件全部依法依规按时办结。", "received=12 done=12 done=all"),
    .init("接到信息公开申请10次,其中10件已办结。", "received=10 done=10"),
    .init("收到政府信息公开申请12件,按期答复12件。", "received=12 done=12"),
    .init("收到信息公开申请5件,全部按时答复。", "received=5 done=all"),
    .init("收到信息公开申请5件,答复5件(含上年度结转1件)。", "received=5 done=5+carried carriedIn=1"),
    .init("收到信息公开申请5件,办理答复5件。", "received=5 done=5"),
    .init("依申请公开事项办结1件。", "done=1"),
    .init("全年办结政府信息公开申请16件。", "done=16"),
    .init("共收到5件信息公开申请,全部案件均在规定时间内完成办理。", "received=5 done=all"),
    .init("收到政府信息公开申请5件,办结率100%。", "received=5 done=all"),
    .init("收到政府信息公开申请5件,办结率达到100%。", "received=5 done=all"),
    .init("对收到的政府信息公开申请均在法定期限内予以答复。", "done=all"),
    .init("5件政府信息公开申请均已答复。", "done=5 done=all"),
    .init("共收到和答复政府信息公开申请6件。", "received=6 done=6"),
    .init("收到政府信息公开申请59件,结转下年度7件,其余52件全部按时答复。", "received=59 carriedOut=7"),
    .init("收到政府信息公开申请5件,按时办结率100%。", "received=5"),
    .init("收到政府信息公开申请5件,答复率100%。", "received=5"),
    .init("收到政府信息公开申请5件,答复4件,1件正在办理。", "received=5 done=4"),
    .init("收到政府信息公开申请5件,均按规定办理。", "received=5"),
    .init("收到政府信息公开申请7件,按时办结5件,延期办结2件。", "received=7"),
    .init("收到政府信息公开申请7件,公开答复3件,其他答复4件。", "received=7"),
    .init("收到政府信息公开申请7件,答复予以公开3件。", "received=7 granted=3"),
    .init("收到政府信息公开申请10件,答复9件,申请人撤回1件。", ""),
    .init("收到政府信息公开申请7件,除1件尚未到期外均已答复。", "received=7"),
    .init("确保依申请公开件全部按时答复。", ""),
  ]

  static let disputes: [Stated] = [
    .init("因政府信息公开引发行政复议2件,行政诉讼1件。", "review=2 litigation=1"),
    .init("因政府信息公开申请引起的行政复议案件3起。", "review=3"),
    .init("因信息公开导致行政诉讼案件1宗。", "litigation=1"),
    .init("因政府信息公开被申请行政复议2件、被提起行政诉讼1件。", "review=2 litigation=1"),
    .init("涉及政府信息公开发生行政复议4件。", "review=4"),
    .init("因信息公开申请而产生的2件行政诉讼案件也已全部审结。", "litigation=2 suitsPending=none"),
    .init("因政府信息公开引发行政复议1件,目前暂未审结。", "review=1 reviewsPending=some"),
    .init("因政府信息公开引发行政复议和行政诉讼共3件。", "disputes=3"),
    .init("因政府信息公开引发行政复议、行政诉讼各1件。", "review=1 litigation=1"),
    .init("因政府信息公开引发行政复议、行政诉讼0件。", "review=0 litigation=0"),
    .init("因政府信息公开未经复议直接起诉1件,复议后起诉2件。", "directSuit=1 suitAfterReview=2"),
    .init("收到政府信息公开申请8件。此外,办理行政复议1件,行政诉讼5起。", "received=8 review=1 litigation=5"),
    .init("政府信息公开行政复议案件2件,均为结果维持。", "review=2 reviewsUpheld=all"),
    .init("因政府信息公开被行政复议纠错0件。", "reviewsCorrected=0"),
    .init("因政府信息公开引发行政复议结果维持5件,尚未审结1件。", "reviewsPending=some"),
    .init("因政府信息公开引发的行政复议3件维持,2件纠正。", ""),
    .init("因政府信息公开引发行政诉讼一审2件,二审1件。", ""),
    .init("我局受理行政复议申请56件,办理行政应诉案件24件。", ""),
    .init("收到政府信息公开申请8件。受理行政复议申请56件。", "received=8"),
    .init("2023年办理行政复议案件56件。", ""),
    .init("召开2次行政复议工作会议。", ""),
    .init("审结行政复议案件31件。", ""),
    .init("行政诉讼上诉案件1件。", ""),
  ]

  static let none: [Stated] = [
    .init("2023年未收到政府信息公开申请。", "received=none"),
    .init("我局未收到过政府信息公开申请。", "received=none"),
    .init("本年度没有收到依申请公开事项。", "received=none"),
    .init("没有接到信息公开申请。", "received=none"),
    .init("未接到任何形式的政府信息公开申请。", "received=none"),
    .init("未接收到依申请公开信件。", "received=none"),
    .init("2023年未发生依申请公开件。", "received=none"),
    .init("没有发生依申请公开情况。", "received=none"),
    .init("未产生依申请公开案件。", "received=none"),
    .init("本年未出现依申请公开事项。", "received=none"),
    .init("未有依申请公开要求。", "received=none"),
    .init("未受理政府信息公开申请。", "received=none"),
    .init("无依申请公开事项。", "received=none"),
    .init("无依法申请公开件。", "received=none"),
    .init("2023年无申请公开信息事项。", "received=none"),
    .init("暂未收到政府信息公开申请。", "received=none"),
    .init("收到政府信息公开申请0件。", "received=0"),
    .init("收到政府信息公开申请共计0条。", "received=0"),
    .init("受理政府信息公开申请0件、办结0件。", "received=0 done=0"),
    .init("未收到和处理政府信息公开申请。", "received=none"),
    .init("没有收到和处理政府信息公开申请的情况。", "received=none"),
    .init("未直接收受政府信息公开申请。", "received=none"),
    .init("行政机关依申请公开政府信息的数量:无。", "received=none"),
    .init("未收到公民、法人或其他组织提出的公开政府信息的申请。", "received=none"),
    .init("未收到群众主动要求公开政府信息的申请。", "received=none"),
    .init("未发生因政府信息公开引起的行政复议和行政诉讼。", "review=none litigation=none"),
    .init("无行政复议、行政诉讼。", "review=none litigation=none"),
    .init("没有因政府信息公开被申请行政复议或行政诉讼。", "review=none litigation=none"),
    .init("未发生因政府信息公开申请引发的行政复议、行政诉讼案件。", "review=none litigation=none"),
    .init("行政复议、行政诉讼均未发生。", "review=none litigation=none"),
    .init(
      "未收到政府信息公开申请,也未发生行政复议、行政诉讼。", "received=none review=none litigation=none"),
    .init("未收到政府信息公开申请、行政复议和行政诉讼。", "received=none review=none litigation=none"),
    .init("政府信息公开申请、行政复议、行政诉讼均为0件。", "received=0 review=0 litigation=0"),
    .init("因政府信息公开提起的行政诉讼0件。", "litigation=0"),
  ]

  static let numerals: [Stated] = [
    .init("收到政府信息公开申请十二件。", "received=12"),
    .init("收到两件政府信息公开申请。", "received=2"),
    .init("收到信息公开申请一百零五件。", "received=105"),
    .init("收到信息公开申请1,113件。", "received=1113"),
    .init("收到信息公开申请12件。", "received=12"),
    .init("2023 年 , 收到政府信息公开申请 86 件。", "received=86"),
    .init("收到信息公开申请20余件。", "received=20..<30"),
    .init("收到信息公开申请2700余件。", "received=2700..<2800"),
    .init("收到信息公开申请约50件。", "received=40..<61"),
    .init("收到信息公开申请近50件。", "received=40..<51"),
    .init("收到信息公开申请超过50件。", "received=50..<60"),
    .init("收到信息公开申请50件以上。", "received=50..<60"),
    .init("收到信息公开申请四十余条。", "received=40..<50"),
    .init("收到信息公开申请1.2万件。", ""),
    .init("收到信息公开申请3-5件。", ""),
    .init("收到信息公开申请   件。", ""),
  ]
}
