/// What a report under the Regulations of 2007 tells of.
extension Check {
  /// G20: the prose tells of what Article 32 of the Regulations of 2007 asks for.
  static let topicsOf2007 = Check(
    "G20", .note,
    title: .init(zh: "2007 年条例规定的内容", en: "Contents prescribed in 2007"),
    rule: .init(
      zh: "2018 年及以前的报告写明主动公开、依申请公开和不予公开、收费及减免、复议诉讼、问题及改进情况。",
      en:
        "Until 2018 a report tells of disclosure, requests and refusals, fees, disputes and problems."
    ),
    basis: "条例(2007)第三十二条", forms: [Form.stat2014.id, Form.stat2008.id]
  ) { examination in
    let report = examination.report
    let prose = report.prose.filter { !$0.isPageChrome }
    let length = prose.lazy.filter { $0.text.holds("。") }.reduce(0) { $0 + $1.text.utf8.count / 3 }
    guard let year = report.year?.value, year < 2019, !report.isOfTablesOnly,
      length >= shortestReport
    else { return examination.notApply() }
    let missing = contents.filter { content in
      !prose.contains { $0.text.holds(anyOf: content.words) }
    }.map(\.title)
    guard !missing.isEmpty else { return examination.pass() }
    let headings = report.sections.filter { $0.heading != nil }.map(\.title)
    let isEssay =
      headings.count >= 3
      && !headings.contains { $0.holds(anyOf: ["主动公开", "申请", "收费", "费用", "复议", "诉讼"]) }
    examination.add(
      Finding(
        "G20", .note, at: prose.first?.position,
        zh: "正文没有写到\(missing.map(\.zh).joined(separator: "、"))情况"
          + (isEssay ? ",各部分标题(“\(headings[0])”等)也未按应报告的内容分列。" : "。"),
        en: "The text says nothing of \(missing.map(\.en).joined(separator: ", "))"
          + (isEssay ? "; nor are its headings (“\(headings[0])”) those of the contents." : ".")))
  }

  /// A shorter text, in characters, is the letter that goes with the table.
  private static let shortestReport = 300

  /// What must be told, each with the words of which one at least tells of it.
  private static let contents: [(title: Message, words: [String])] = [
    (.init(zh: "主动公开", en: "proactive disclosure"), ["主动公开", "公开信息", "公开政府信息", "发布"]),
    (
      .init(zh: "依申请公开和不予公开", en: "requests and refusals"),
      ["依申请", "申请公开", "公开申请", "不予公开", "申请"]
    ),
    (.init(zh: "收费及减免", en: "fees"), ["收费", "费用", "减免", "收取", "免费"]),
    (.init(zh: "复议诉讼", en: "disputes"), ["复议", "诉讼", "申诉"]),
    (
      .init(zh: "问题及改进", en: "problems"),
      ["问题", "不足", "改进", "差距", "薄弱", "有待", "欠缺", "困难", "下一步"]
    ),
  ]
}
