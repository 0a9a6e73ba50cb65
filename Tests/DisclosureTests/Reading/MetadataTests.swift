import Testing

@testable import Disclosure

/// The parts of a report.
private struct Parts {
  var front: [Passage] = []
  var sections: [Section] = []
  var looseRows: [[Passage]] = []
}

/// The parts of a text: lines before the first heading 一、 are its front; a line of cells parted by
/// bars is a loose row.
private func parts(of text: String) -> Parts {
  var parts = Parts()
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let position = Position(line: index + 1)
    let passage = Passage(String(line), at: position)
    if line.contains("|") {
      parts.looseRows.append(
        line.split(separator: "|").map { String($0) }.filter { $0.contains { $0 != " " } }
          .map { Passage($0, at: position) })
    } else if let number = "一二三四五六".firstIndex(where: { line.hasPrefix("\($0)、") }) {
      let place = "一二三四五六".distance(from: "一二三四五六".startIndex, to: number)
      parts.sections.append(
        Section(number: place + 1, title: String(line), heading: position))
    } else if !line.isEmpty {
      if parts.sections.isEmpty {
        parts.front.append(passage)
      } else {
        parts.sections[parts.sections.count - 1].passages.append(passage)
      }
    }
  }
  return parts
}

extension Metadata {
  /// The metadata of a text.
  init(_ text: String) {
    let parts = parts(of: text)
    self.init(front: parts.front, sections: parts.sections, looseRows: parts.looseRows)
  }
}

@Suite("What a report says of itself") struct MetadataTests {
  struct Titled: Sendable, CustomTestStringConvertible {
    let title: String
    let agency: String?
    let year: Int?

    init(_ title: String, _ agency: String?, _ year: Int?) {
      self.title = title
      self.agency = agency
      self.year = year
    }

    var testDescription: String { title }
  }

  @Test("titles", arguments: Self.titles) func readTitle(_ case: Titled) {
    let metadata = Metadata(`case`.title + "\n一、总体情况\n二、主动公开政府信息情况")
    #expect(metadata.title?.evidence == .title)
    #expect(metadata.agency?.value.name == `case`.agency)
    #expect(metadata.year?.value == `case`.year)
  }

  static let titles: [Titled] = [
    .init("青山县水务局2023年政府信息公开工作年度报告", "青山县水务局", 2023),
    .init("青山县水务局2023年度政府信息公开工作年度报告", "青山县水务局", 2023),
    .init("青山县水务局2020年度政府信息公开年度报告", "青山县水务局", 2020),
    .init("青山县水务局2023年政府信息公开工作年度报告统计表", "青山县水务局", 2023),
    .init("青山县水务局2022年度政府信息公开工作报告", "青山县水务局", 2022),
    .init("青山县水务局2020年政府信息公开工作报告", "青山县水务局", 2020),
    .init("青山县水务局2024年政府信息公开年度报告", "青山县水务局", 2024),
    .init("青山县水务局2021年政府信息公开工作年报", "青山县水务局", 2021),
    .init("青山县水务局2023信息公开年报", "青山县水务局", 2023),
    .init("2020年度县水务局政府信息公开年报", "县水务局", 2020),
    .init("2021年柳河街道办事处信息公开年报", "柳河街道办事处", 2021),
    .init("青山县水务局2022年信息公开工作年度报告", "青山县水务局", 2022),
    .init("青山县水务局2019年度信息公开报告", "青山县水务局", 2019),
    .init("青山县水务局2016年政务信息公开年度报告", "青山县水务局", 2016),
    .init("青山县水务局2020年政府信息公开重点工作年度报告", "青山县水务局", 2020),
    .init("青山县水务局政府信息公开工作2021年度报告", "青山县水务局", 2021),
    .init("青山县水务局政府信息公开工作2011年度工作报告", "青山县水务局", 2011),
    .init("关于2021年度政府信息公开工作的年度报告", nil, 2021),
    .init("关于2019年政府信息公开工作年度报告", nil, 2019),
    .init("青山县水务局关于2019年政府信息公开工作的年度报告", "青山县水务局", 2019),
    .init("2018年柳河镇政府信息公开工作年度报告", "柳河镇", 2018),
    .init("2022年青山市政府信息公开工作年度报告", "青山市", 2022),
    .init("2023年度柳河区民政局政府信息公开工作年度报告", "柳河区民政局", 2023),
    .init("2024年柳河镇人民政府信息公开工作年度报告", "柳河镇人民政府", 2024),
    .init("柳河街道办事处政府信息公开工作年度报告", "柳河街道办事处", nil),
    .init("市残联政府信息公开工作年度报告", "市残联", nil),
    .init("政府信息公开年报", nil, nil),
    .init("政府政务公开年报", nil, nil),
    .init("2015年政府信息公开工作年度报告", nil, 2015),
    .init("青山县水务局\n2023年政府信息公开工作年度报告", "青山县水务局", 2023),
    .init("青山县水务局2023年度政府\n信息公开工作年度报告", "青山县水务局", 2023),
    .init("青山县水务局2025年政府信息公开 工作年度报告", "青山县水务局", 2025),
    .init("青山县水务局 2023 年政府信息公开工作年度报告", "青山县水务局", 2023),
    .init("政府信息公开年报\n青山县水务局2023年政府信息公开工作年度报告", "青山县水务局", 2023),
    .init("青山县水务局2020年政府信息公开工作年度报告(2021年1 月15日)", "青山县水务局", 2020),
    .init("青山市科技局(外国专家局)2023年政府信息公开工作年度报告", "青山市科技局(外国专家局)", 2023),
    .init("某某娱乐:柳河乡政府2022年信息公开工作年度报告", "柳河乡政府", 2022),
    .init("《青山县水务局2023年政府信息公开工作年度报告》", "青山县水务局", 2023),
    .init("青山县水务局二〇二三年政府信息公开工作年度报告", "青山县水务局", 2023),
    .init("青山县水务局二O一一年政府信息公开工作年度报告", "青山县水务局", 2011),
    .init("标题: | 青山县水务局2023年政府信息公开工作年度报告 |", "青山县水务局", 2023),
    .init("索引号: | 1234 | 名 称: | 青山县水务局2023年政府信息公开工作年度报告 |", "青山县水务局", 2023),
    .init("青山县水务局2023年政府信息公开工作年度报告 |", "青山县水务局", 2023),
  ]

  @Test("no titles", arguments: Self.noTitles) func readNoTitle(_ line: String) {
    #expect(Metadata(line + "\n一、总体情况").title == nil)
  }

  static let noTitles: [String] = [
    "当前位置: 首页 > 政府信息公开 > 信息公开年报",
    "根据条例要求,编制青山县水务局2023年政府信息公开工作年度报告。",
    "《青山县水务局2023年政府信息公开工作年度报告》解读",
    "关于做好2023年政府信息公开工作年度报告编制的通知",
    "2020年度",
    "青山县水务局2023年政府信息公开情况统计表",
    "青山县人民政府",
  ]

  struct Sourced: Sendable, CustomTestStringConvertible {
    let text: String
    let agency: String?
    let evidence: Evidence?

    init(_ text: String, _ agency: String?, _ evidence: Evidence?) {
      self.text = text
      self.agency = agency
      self.evidence = evidence
    }

    var testDescription: String { text }
  }

  @Test("agencies", arguments: Self.agencies) func readAgency(_ case: Sourced) {
    let metadata = Metadata(`case`.text)
    #expect(metadata.agency?.value.name == `case`.agency)
    #expect(metadata.agency?.evidence == `case`.evidence)
  }

  static let agencies: [Sourced] = [
    .init("现公布《青山县水务局2021年政府信息公开工作年度报告》。\n一、总体情况", "青山县水务局", .announcement),
    .init("现公开柳河街办2020年政府信息公开工作年度报告,特此说明。\n一、总体情况", "柳河街办", .announcement),
    .init("向社会公布青山县水务局2022年政府信息公开工作年度报告。\n一、总体情况", "青山县水务局", .announcement),
    .init("本报告由青山县水务局根据条例要求编制。\n一、总体情况", "青山县水务局", .announcement),
    .init("本报告由柳河镇人民政府办公室编制。\n一、总体情况", "柳河镇人民政府", .announcement),
    .init("如有疑问,请与青山县水务局联系(地址:人民路1号)。\n一、总体情况", "青山县水务局", .contact),
    .init("如有疑问,请与青山县水务局办公室联系。\n一、总体情况", "青山县水务局", .contact),
    .init("如有疑问,请联系柳河街道办事处党政办公室(电话:1)。\n一、总体情况", "柳河街道办事处", .contact),
    .init("如有疑问,请与青山区政府办政务公开股联系。\n一、总体情况", "青山区政府办", .contact),
    .init("如有疑问,请与青山县人民政府办公室联系。\n一、总体情况", "青山县人民政府办公室", .contact),
    .init("一、总体情况\n2021年,青山县水务局坚持以公开促规范。", "青山县水务局", .overview),
    .init("一、总体情况\n为落实《要点》的规定,柳河街道办事处充分利用网站公开信息。", "柳河街道办事处", .overview),
    .init("一、总体情况\n今年以来,我局认真落实。\n2024年度柳河街道办事处接到信息公开申请1次。", "柳河街道办事处", .overview),
    .init("一、总体情况\n我局认真落实。\n二、问题\n无。\n青山县水务局\n2021年1月20日", "青山县水务局", .signature),
    .init("一、总体情况\n我镇认真落实。\n柳河镇人民政府 2021年1月20日", "柳河镇人民政府", .signature),
    .init("一、总体情况\n我乡认真落实。\n填报单位(盖章):柳河地区办事处(柳河乡人民政府) |", "柳河地区办事处(柳河乡人民政府)", .annex),
    .init("发布机构: | 青山县水务局 |\n一、总体情况\n我局认真落实。", "青山县水务局", .metadata),
    // The full name, where the report gives one.
    .init(
      "县水务局2023年政府信息公开工作年度报告\n如有疑问,请与青山县水务局联系。\n一、总体情况", "青山县水务局", .contact),
    .init(
      "市房管局2023年政府信息公开工作年度报告\n本报告由青山市住房保障和房屋管理局编制。\n一、总体情况",
      "青山市住房保障和房屋管理局", .announcement),
    .init(
      "柳河街办2023年政府信息公开工作年度报告\n一、总体情况\n无。\n青山区柳河街道办事处\n2024年1月20日",
      "青山区柳河街道办事处", .signature),
    .init(
      "2023年青山市政府信息公开工作年度报告\n如有疑问,请与青山市人民政府办公室联系。\n一、总体情况", "青山市", .title),
    .init(
      "县水务局2023年政府信息公开工作年度报告\n如有疑问,请与青山县民政局联系。\n一、总体情况", "县水务局", .title),
    .init("来源:11370000MB284723XW\n一、总体情况\n我局认真落实。", nil, nil),
    .init("一、总体情况\n我局认真落实。区政府高度重视。", nil, nil),
    .init("一、总体情况\n明确分工,确保了地区政务公开工作开展,各县区认真落实。", nil, nil),
    .init(
      "发布机构: | 青山县政务服务管理局 |\n一、总体情况\n2021年,柳河街道办事处坚持公开。", "柳河街道办事处", .overview),
  ]

  @Test("years", arguments: Self.years) func readYear(_ text: String, _ year: Int, _ from: Evidence)
  {
    let metadata = Metadata(text)
    #expect(metadata.year?.value == year)
    #expect(metadata.year?.evidence == from)
  }

  static let years: [(String, Int, Evidence)] = [
    ("青山县水务局2023年政府信息公开工作年度报告\n发布日期:2025-01-20\n一、总体情况\n2022年,我局公开。", 2023, .title),
    ("统计期限自2022年1月1日起至2022年12月31日止。\n一、总体情况\n2021年,我局公开。", 2022, .period),
    ("一、总体情况\n依据2019年4月3日修订的条例,2021年,我局公开信息。", 2021, .overview),
    ("一、总体情况\n按照《2022年工作要点》,2021年度我局公开信息。", 2021, .overview),
    ("数据核定时间点为2022年12月31日。\n一、总体情况\n我局公开。", 2022, .period),
    ("一、总体情况\n2024共收到政府信息公开申请3件。", 2024, .overview),
    ("一、总体情况\n1.2021,在县委领导下,我局公开信息。", 2021, .overview),
    ("现公布2020年政府信息公开工作年度报告。\n一、总体情况\n我局公开。", 2020, .announcement),
    ("发布日期:2022-01-19\n一、总体情况\n我局公开。", 2021, .metadata),
  ]

  @Test("periods", arguments: Self.periods) func readPeriod(
    _ text: String, _ from: String, _ to: String
  ) {
    let period = Metadata(text + "\n一、总体情况").period?.value
    #expect(period?.from.description == from)
    #expect(period?.to.description == to)
  }

  static let periods: [(String, String, String)] = [
    ("本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。", "2023-01-01", "2023-12-31"),
    ("本报告中所列数据的统计期限为2023年1月1日至12月31日。", "2023-01-01", "2023-12-31"),
    ("统计时限从2023年1月1日到2023年12月31日。", "2023-01-01", "2023-12-31"),
    ("统计周期是2023年1月1日-2023年12月31日。", "2023-01-01", "2023-12-31"),
    ("统计时间2023年1月1日——12月31日。", "2023-01-01", "2023-12-31"),
    ("统计数据时限自2020 年1月1日至 2020 年12月31 日。", "2020-01-01", "2020-12-31"),
    ("统计起止时间:2022年1月1日至2022年12月31日。", "2022-01-01", "2022-12-31"),
    ("数据时限为2022年1月1日至2022年12月30日。", "2022-01-01", "2022-12-30"),
    ("数据核定时间点为2022年1月1日至2022年12月31日。", "2022-01-01", "2022-12-31"),
    ("(数据统计自2022年1月1日起至12月31日止)", "2022-01-01", "2022-12-31"),
    ("统计期限自20201月1日至202012月31日。", "2020-01-01", "2020-12-31"),
    ("统计期限自202111日至1231日。", "2021-01-01", "2021-12-31"),
    ("统计期限为2020年1月1日至2020你那12月31日。", "2020-01-01", "2020-12-31"),
    ("统计期限为202020年1月1日至202020年12月31日。", "2020-01-01", "2020-12-31"),
    ("统计期限自2021年1月1日至2021年12月31止。", "2021-01-01", "2021-12-31"),
    ("统计期限自2021年1月1日至20211230日。", "2021-01-01", "2021-12-30"),
    ("统计期限自2023 1 1 日至 2023 12 31 日。", "2023-01-01", "2023-12-31"),
    ("统计期限自２０２３年１月１日至２０２３年１２月３１日。", "2023-01-01", "2023-12-31"),
    ("统计期限,自2023年1月1日起,至2023年12月31日止。", "2023-01-01", "2023-12-31"),
    ("统计期限自二〇二三年1月1日至12月31日。", "2023-01-01", "2023-12-31"),
  ]

  @Test("no period", arguments: ["数据核定时间点为2022年12月31日。", "本条例自2008年5月1日起施行,至2019年5月15日修订。"])
  func readNoPeriod(_ text: String) {
    #expect(Metadata(text + "\n一、总体情况").period == nil)
  }

  @Test("publication dates", arguments: Self.dates)
  func readDate(_ text: String, _ date: String?, _ evidence: Evidence?) {
    let published = Metadata(text).published
    #expect(published?.value.description == date)
    #expect(published?.evidence == evidence)
  }

  static let dates: [(String, String?, Evidence?)] = [
    ("发布日期:2024-01-18\n一、总体情况", "2024-01-18", .metadata),
    ("索 引 号:A1/2024-01 发布日期:2024-01-18 发布机构:青山县水务局\n一、总体情况", "2024-01-18", .metadata),
    ("发文日期: | 2024-01-18 | 发布机构: | 青山县水务局 |\n一、总体情况", "2024-01-18", .metadata),
    ("文号: | | 成文日期: | 2024年1月18日 |\n一、总体情况", "2024-01-18", .metadata),
    ("索引号 | 文号 | 发布日期\nA1 | 无 | 2024-01-18\n一、总体情况", "2024-01-18", .metadata),
    ("•发布日期:2024/1/18\n一、总体情况", "2024-01-18", .metadata),
    ("- 公开日期\n- 2024.01.18\n一、总体情况", "2024-01-18", .metadata),
    ("发布机构发文日期 2023-01-12\n一、总体情况", "2023-01-12", .metadata),
    ("来源:县水务局 时间:2023-01-12 09:30 点击率:5\n一、总体情况", "2023-01-12", .metadata),
    ("生成日期:2023-01-12\n更新时间:2024-05-05\n一、总体情况", "2023-01-12", .metadata),
    ("一、总体情况\n我局公开。\n青山县水务局\n2018年3月", "2018-03", .signature),
    ("一、总体情况\n我局公开。\n青山县水务局 2024年1月20日", "2024-01-20", .signature),
    ("一、总体情况\n我局公开。\n2024年1月20日", "2024-01-20", .signature),
    ("发布日期:2021-06-01\n一、总体情况\n我局公开。\n2011年3月5日", "2011-03-05", .signature),
    ("青山县水务局2020年政府信息公开工作年度报告\n(2021年1 月15日)\n一、总体情况", "2021-01-15", .title),
    ("青山县水务局2020年政府信息公开工作年度报告(2021年1月15日)\n一、总体情况", "2021-01-15", .title),
    ("青山县水务局2020年政府信息公开工作年度报告\n(2021年1月15日发布)\n一、总体情况", "2021-01-15", .title),
    ("青山县水务局2020年政府信息公开工作年度报告\n(2021年1月15日修订稿)\n一、总体情况", nil, nil),
    ("一、总体情况\n截至2023年12月31日,我局公开信息。", nil, nil),
  ]

  @Test("document numbers", arguments: Self.numbers) func readNumber(
    _ text: String, _ number: String?
  ) {
    #expect(Metadata(text + "\n一、总体情况").documentNumber?.value == number)
  }

  static let numbers: [(String, String?)] = [
    ("文号: | 青水发〔2024〕3号 |", "青水发〔2024〕3号"),
    ("索引号:A1 发文字号:青水发〔2024〕3号 发布日期:2024-01-18", "青水发〔2024〕3号"),
    ("文号: | 青水发[2024]3号 |", "青水发[2024]3号"),
    ("备注/文号:青水发〔2024〕3号", "青水发〔2024〕3号"),
    ("青山县水务局2023年政府信息公开工作年度报告\n青水发〔2024〕3号", "青水发〔2024〕3号"),
    ("根据青水发〔2024〕3号编制。", nil),
    ("文号: | 无文号 |", nil),
    ("文 号: | |", nil),
    ("文号:〔〕号", nil),
    ("文号:", nil),
  ]
}
