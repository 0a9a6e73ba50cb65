/// What the statistics table of 2014 mostly shows, and need not.
extension Check {
  /// G15: no more concerns were responded to than there were responses.
  static let topics = soft(
    "G15", .init(zh: "回应热点与回应方式", en: "Concerns and responses"),
    .init(
      zh: "回应公众关注热点或重大舆情数一般不大于各种方式回应次数之和(一次活动也可回应多个热点)。",
      en:
        "Concerns responded to are seldom more than all responses; one event may respond to several."
    ),
    ["r.topics"], .atMost,
    ["r.pressConf", "r.interview", "r.interpretation", "r.microblog", "r.other"])

  /// G17: every request closed has one reply.
  static let replies = soft(
    "G17", .init(zh: "答复数与办结数", en: "Replies and requests closed"),
    .init(
      zh: "申请答复数一般等于申请办结数(一件一答复)。",
      en: "Requests replied to are mostly as many as those closed: one reply to each."),
    ["q.replied"], .equal, ["q.closed"])

  /// G16: no more requests are closed than were received or open.
  ///
  /// Without the year before it cannot be told how many were open.
  static let closedRequests = Check(
    "G16", .note,
    title: .init(zh: "办结数与收到数", en: "Requests closed and received"),
    rule: .init(
      zh: "申请办结数不多于本年收到数与上一年度未办结数之和。",
      en: "Requests closed are no more than those received and those left open the year before."),
    basis: "国办发〔2014〕32号, 附件表式", forms: [Form.stat2014.id]
  ) { examination in
    let report = examination.report
    let previous = examination.yearBefore.flatMap { $0.form.id == report.form.id ? $0 : nil }
    guard let closed = Equation.Operand("q.closed", of: report),
      let received = Equation.Operand("q.received", of: report)
    else { return examination.notApply() }
    var inflow = [received]
    if let previous, let old = Equation.Operand("q.received", of: previous, isPrevious: true),
      let done = Equation.Operand("q.closed", of: previous, isNegative: true, isPrevious: true),
      let came = old.reading.entry.number, let went = done.reading.entry.number, came >= went
    {
      inflow += [old, done]
    }
    let equation = Equation(id: "G16", left: [closed], relation: .atMost, right: inflow)
    switch equation.verdict {
    case .holds: examination.pass()
    case .uncertain: examination.notApply()
    case .fails where inflow.count > 1: examination.judge(equation, as: .note)
    case .fails:
      let (done, came) = (equation.sum(of: [closed]), equation.sum(of: inflow))
      examination.add(
        Finding(
          "G16", .note, .uncertain, operands: [closed.cell, received.cell].map(report.operand),
          zh: "申请办结数(\(done))多于收到申请数(\(came)),多出的 \(done - came) 件应为上年结转,无上一年度报告可核对。",
          en:
            "\(done) requests closed, \(came) received: the other \(done - came) must have been open "
            + "the year before, which cannot be checked without that report."))
    }
  }

  private static func soft(
    _ id: String, _ title: Message, _ rule: Message, _ cells: [String],
    _ relation: Identity.Relation, _ others: [String]
  ) -> Check {
    Check(
      id, .note, title: title, rule: rule, basis: "国办发〔2014〕32号, 附件表式",
      forms: [Form.stat2014.id]
    ) { examination in
      let operands = { [report = examination.report] (names: [String]) in
        names.compactMap { Equation.Operand($0, of: report) }
      }
      let equation = Equation(
        id: id, left: operands(cells), relation: relation, right: operands(others))
      // A number that is missing is told where the table must have it; these relations need not hold.
      guard equation.missing.isEmpty else { return examination.notApply() }
      examination.judge(equation, as: .note)
    }
  }
}
