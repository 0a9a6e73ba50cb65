extension Check {
  private static let article50 =
    "《中华人民共和国政府信息公开条例》第五十条;国办公开办函〔2021〕30号(内容真实、准确)"

  /// N01: the requests that the prose says were received.
  static let statedReceived = narrative(
    "N01", title: .init(zh: "文中收到申请数", en: "Requests received, in the text"),
    rule: .init(
      zh: "正文所述收到的政府信息公开申请数,应与表中本年新收数相等;写明含上年结转的,应与两项之和相等。",
      en:
        "The requests the text says were received equal those newly received in the table, or, where "
        + "it includes those carried over, the sum of both."))

  /// N02: the requests that the prose says were closed.
  static let statedDone = narrative(
    "N02", title: .init(zh: "文中办结答复数", en: "Requests closed, in the text"),
    rule: .init(
      zh: "正文所述办结或者答复的申请数,应与表中办理结果总计相等。",
      en: "The requests the text says were closed or replied to equal the total of results."))

  /// N03: the requests that the prose says were carried over.
  static let statedCarried = narrative(
    "N03", title: .init(zh: "文中结转数", en: "Requests carried over, in the text"),
    rule: .init(
      zh: "正文所述上年结转、结转下年度的申请数,应与表中相应数字相等。",
      en: "The requests the text says were carried over equal those in the table."),
    forms: ["gov2021", "gov2019"])

  /// N04: the disputes that the prose states.
  static let statedDisputes = narrative(
    "N04", title: .init(zh: "文中复议诉讼数", en: "Disputes, in the text"),
    rule: .init(
      zh: "正文所述因政府信息公开引起的行政复议、行政诉讼数,应与表中总计相等。",
      en: "The reconsiderations and lawsuits the text states equal the totals in the table."))

  /// N05: what the prose or the table says there was none of.
  static let statedNone = narrative(
    "N05", title: .init(zh: "文与表一有一无", en: "None in one place, some in the other"),
    rule: .init(
      zh: "正文称未收到申请、未发生复议诉讼的,表中应为0;表中为0的,正文不应另有数字。",
      en:
        "Where the text says there was none, the table has 0, and where the table has 0, the text "
        + "gives no number."))

  /// N08: the claim that every request is closed.
  static let statedAllDone = narrative(
    "N08", title: .init(zh: "文称全部办结", en: "All closed, in the text"),
    rule: .init(
      zh: "正文称申请全部办结或者均已答复的,表中结转下年度数应为0。",
      en: "Where the text says that all requests are closed, none is carried over to the next year."
    ),
    forms: ["gov2021", "gov2019"])

  /// N06: the requests that the prose says ended in one way.
  static let statedOutcomes = narrative(
    "N06", .warning, title: .init(zh: "文中办理结果", en: "Results of requests, in the text"),
    rule: .init(
      zh: "正文所述予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的申请数,应与表中相应各项之和相等。",
      en: "The requests the text says were granted, denied and so on equal the sums in the table."),
    forms: ["gov2021", "gov2019"])

  /// N09: the disputes that the prose says ended in one way.
  static let statedDisputeOutcomes = narrative(
    "N09", .warning, title: .init(zh: "文中复议诉讼结果", en: "Outcomes of disputes, in the text"),
    rule: .init(
      zh: "正文称均维持、全部审结、尚未审结或者被纠错若干件的,应与表中复议诉讼结果一致。",
      en:
        "Where the text says that disputes were upheld, decided, pending or corrected, the table "
        + "says the same."),
    forms: ["gov2021", "gov2019"])

  /// N11: the normative documents that the prose states.
  static let statedDocuments = narrative(
    "N11", .warning, title: .init(zh: "文中规范性文件数", en: "Normative documents, in the text"),
    rule: .init(
      zh: "正文所述本机关制发、废止、现行有效的行政规范性文件数,应与表中相应数字相等。",
      en: "The normative documents the text says were issued, repealed or in force equal the table."
    ),
    forms: ["gov2021", "gov2019"])

  /// N12: the decisions that the prose states.
  static let statedDecisions = narrative(
    "N12", .warning, title: .init(zh: "文中处理决定数", en: "Decisions, in the text"),
    rule: .init(
      zh: "正文所述本机关作出的行政许可、行政处罚、行政强制决定数,应与表中处理决定数量相等。",
      en: "The licences, penalties and coercive measures decided, in the text, equal the table."),
    forms: ["gov2021", "gov2019"])

  /// N14: the requests that the prose divides by who made them.
  static let statedApplicants = narrative(
    "N14", .warning, title: .init(zh: "文中申请人构成", en: "Applicants, in the text"),
    rule: .init(
      zh: "正文所述本年新收申请中自然人、各类法人或其他组织的申请数,应与表中本年新收一行相应各列相等。",
      en: "The new requests the text counts by kind of applicant equal the columns of the table."),
    forms: ["gov2021", "gov2019"])

  private static func narrative(
    _ id: String, _ severity: Severity = .error, title: Message, rule: Message,
    forms: [String] = []
  ) -> Check {
    Check(id, severity, title: title, rule: rule, basis: article50, forms: forms) { examination in
      let judgments = examination.narrative().filter { $0.check == id }
      guard !judgments.isEmpty else { return examination.notApply() }
      for judgment in judgments {
        if let finding = judgment.finding { examination.add(finding) } else { examination.pass() }
      }
    }
  }
}
