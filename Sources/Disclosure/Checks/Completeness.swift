/// Whether the prose says what it must.
extension Check {
  /// F14: no text is cited that was no longer in force.
  static let repealedTexts = Check(
    "F14", .note,
    title: .init(zh: "引用已废止的文件", en: "Repealed texts cited"),
    rule: .init(
      zh: "2019 年度起不引用国务院令第492号,2021 年度起不引用国办公开办函〔2019〕60号。",
      en: "From 2019 on the Regulations of 2007 are not cited, from 2021 on the form of 2019."),
    basis: "国务院令第711号, 国办公开办函〔2021〕30号", forms: govForms
  ) { examination in
    let report = examination.report
    guard let year = report.year?.value else { return examination.notApply() }
    let texts = repealed.filter { $0.since <= year }
    let found = report.prose.lazy.compactMap { passage in
      texts.first { passage.text.holds(anyOf: $0.citations) }.map { ($0, passage.position) }
    }.first
    guard let (text, position) = found else { return examination.pass() }
    examination.add(
      Finding(
        "F14", .note, at: position, zh: "引用了已废止的\(text.title.zh)。",
        en: "\(text.title.en) is cited, which was no longer in force."))
  }

  private static let repealed: [(since: Int, citations: [String], title: Message)] = [
    (
      2019, ["第492号", "令492号", "第 492 号"],
      .init(zh: "国务院令第492号(2007年条例)", en: "The Regulations of 2007 (Decree 492)")
    ),
    (
      2021, ["〔2019〕60号", "[2019]60号", "﹝2019﹞60号"],
      .init(zh: "国办公开办函〔2019〕60号(2019年格式)", en: "The form of 2019 (No. 60)")
    ),
  ]

  /// F15: section one tells of its five aspects.
  static let aspects = Check(
    "F15", .note, isOfAbsence: true,
    title: .init(zh: "总体情况的五个方面", en: "Five aspects of section one"),
    rule: .init(
      zh: "第一部分写明主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
      en: "Section one tells of disclosure, requests, management, platforms and supervision."),
    basis: "国办公开办函〔2021〕30号, 第一部分", forms: govForms
  ) { examination in
    guard let section = examination.report.section(1), !section.passages.isEmpty else {
      return examination.notApply()
    }
    let texts = section.passages.map(\.text)
    let missing = fiveAspects.filter { aspect in
      !texts.contains { $0.holds(anyOf: aspect.words) }
    }.map(\.title)
    guard !missing.isEmpty else { return examination.pass() }
    examination.add(
      Finding(
        "F15", .note, at: section.heading ?? section.passages[0].position,
        zh: "第一部分没有写到\(missing.map(\.zh).joined(separator: "、"))。",
        en: "Section one says nothing of \(missing.map(\.en).joined(separator: ", "))."))
  }

  /// The aspects, each with the words of which one at least tells of it.
  private static let fiveAspects: [(title: Message, words: [String])] = [
    (.init(zh: "主动公开", en: "proactive disclosure"), ["主动公开", "公开信息", "公开政府信息", "发布"]),
    (.init(zh: "依申请公开", en: "requests"), ["依申请", "申请"]),
    (
      .init(zh: "政府信息管理", en: "management of information"),
      ["信息管理", "管理", "审核", "审查", "规范", "目录", "制度"]
    ),
    (.init(zh: "平台建设", en: "platforms"), ["平台", "网站", "公众号", "新媒体", "专栏", "栏目", "公开栏"]),
    (
      .init(zh: "监督保障", en: "supervision"),
      ["监督", "保障", "考核", "培训", "评议", "责任", "督查", "检查", "领导"]
    ),
  ]

  /// F17: section six tells of the fees for information.
  static let informationFees = Check(
    "F17", .note, isOfAbsence: true,
    title: .init(zh: "信息处理费", en: "Fees for information"),
    rule: .init(
      zh: "2021 年度起,第六部分报告收取信息处理费的情况。",
      en: "From 2021 on section six reports the fees charged for information."),
    basis: "国办函〔2020〕109号第七条", forms: [Form.gov2021.id]
  ) { examination in
    let report = examination.report
    guard let section = report.section(6), section.heading != nil else {
      return examination.notApply()
    }
    // The tables speak of charges and notices in their labels.
    let prose =
      report.front + report.sections.filter { !(2...4).contains($0.number) }.flatMap(\.passages)
    guard !prose.contains(where: { $0.text.holds(anyOf: ["处理费", "收费", "收取"]) })
    else { return examination.pass() }
    examination.add(
      Finding(
        "F17", .note, at: section.passages.first?.position ?? section.heading,
        zh: "第六部分没有写明收取信息处理费的情况。",
        en: "Section six does not say whether fees were charged for information."))
  }

  /// F18: a government tells of assessment, public appraisal or accountability.
  static let accountability = Check(
    "F18", .note, isOfAbsence: true,
    title: .init(zh: "考核、评议和责任追究", en: "Assessment and accountability"),
    rule: .init(
      zh: "政府的年度报告写明工作考核、社会评议或责任追究情况。",
      en: "A government tells of assessment, public appraisal or accountability."),
    basis: "条例第五十条第二款", forms: govForms, kinds: [.government]
  ) { examination in
    let report = examination.report
    guard !report.prose.isEmpty else { return examination.notApply() }
    let words = ["考核", "评议", "责任追究", "追究责任", "问责", "评估", "监督", "监管"]
    guard !report.prose.contains(where: { $0.text.holds(anyOf: words) }) else {
      return examination.pass()
    }
    examination.add(
      Finding(
        "F18", .note, at: report.section(1)?.heading,
        zh: "没有写到工作考核、社会评议或责任追究情况。",
        en: "Nothing is said of assessment, public appraisal or accountability."))
  }

  /// F19: section one has no more than a thousand characters, where a local rule asks for that.
  static let lengthOfOverview = Check(
    "F19", .note, isOff: true,
    title: .init(zh: "总体情况过长", en: "A long section one"),
    rule: .init(
      zh: "第一部分不超过 1000 字(部分地方的要求,默认不核对)。",
      en: "Section one has at most 1,000 characters (a local rule, asked on demand)."),
    basis: "部分地方的要求", forms: govForms
  ) { examination in
    guard let section = examination.report.section(1), !section.passages.isEmpty else {
      return examination.notApply()
    }
    let count = section.passages.lazy.filter { !$0.isPageChrome }
      .reduce(0) { $0 + $1.text.unicodeScalars.count { !$0.properties.isWhitespace } }
    let most = examination.settings[.overviewLength]
    guard count > most else { return examination.pass() }
    examination.add(
      Finding(
        "F19", .note, at: section.heading ?? section.passages[0].position,
        zh: "第一部分有 \(count) 字,超过 \(most) 字。",
        en: "Section one has \(count) characters, more than \(most)."))
  }
}
