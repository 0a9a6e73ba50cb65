/// The fees for information that section six reports.
extension Check {
  /// R07: where requests were dropped because the fee was not paid, notices were sent.
  static let unpaidFees = Check(
    "R07", .warning,
    title: .init(zh: "逾期未缴费与收费通知", en: "Unpaid fees and notices"),
    rule: .init(
      zh: "申请人逾期未按收费通知要求缴纳费用的件数大于0时,第六部分发出收费通知的件数也大于0。",
      en: "Where requests were dropped for an unpaid fee, section six reports notices sent."),
    basis: "国办函〔2020〕109号第七条", forms: [Form.gov2021.id]
  ) { examination in
    let report = examination.report
    // The notice to a request carried in may be of the year before.
    guard let unpaid = report["s3.other.feeUnpaid.total"].entry.number,
      let carried = report["s3.carryIn.total"].entry.number, carried >= .zero, unpaid > carried,
      let (notice, passage) = report.feeNotice, let notices = notice.notices
    else { return examination.notApply() }
    guard notices == .zero else { return examination.pass() }
    examination.add(
      Finding(
        "R07", .warning,
        operands: [report.form.index(of: "s3.other.feeUnpaid.total")].compactMap { $0 }.map(
          report.operand), left: unpaid, right: notices, at: passage.position,
        zh: "表中因申请人逾期未按收费通知缴费而不再处理的有\(unpaid)件,第六部分却称没有发出收费通知。",
        en: "\(unpaid) requests were dropped for an unpaid fee, but section six reports no notice.")
    )
  }

  /// R08: what was paid was asked for.
  static let feesPaid = Check(
    "R08", .warning,
    title: .init(zh: "信息处理费收取与通知", en: "Fees paid and asked for"),
    rule: .init(
      zh: "第六部分实际收取信息处理费的,发出收费通知的件数大于0,通知的总金额不少于实际收取的总金额。",
      en: "Where fees were paid, notices were sent, and they asked for no less."),
    basis: "国办函〔2020〕109号第七条", forms: [Form.gov2021.id]
  ) { examination in
    let report = examination.report
    // What is paid for a request carried in may have been asked for the year before.
    guard report["s3.carryIn.total"].entry.number == .zero,
      let (notice, passage) = report.feeNotice, let paid = notice.paid, paid > .zero,
      notice.notices != nil || notice.asked != nil
    else { return examination.notApply() }
    if notice.notices == .zero {
      examination.add(
        Finding(
          "R08", .warning, left: .zero, right: paid, at: passage.position,
          zh: "第六部分称实际收取信息处理费\(paid)元,却没有发出收费通知。",
          en: "Section six reports \(paid) yuan paid in fees, but no notice sent."))
    } else if let asked = notice.asked, asked < paid {
      examination.add(
        Finding(
          "R08", .warning, left: asked, right: paid, at: passage.position,
          zh: "第六部分称实际收取信息处理费\(paid)元,多于收费通知的总金额\(asked)元。",
          en: "Section six reports \(paid) yuan paid in fees, but only \(asked) yuan asked for."))
    } else {
      examination.pass()
    }
  }
}

extension Report {
  /// The one sentence of section six on fee notices, and its paragraph; `nil` without, or with several.
  fileprivate var feeNotice: (FeeNotice, Passage)? {
    var found: [(FeeNotice, Passage)] = []
    for passage in section(6)?.passages ?? [] where passage.text.holds("收费通知") {
      let bytes = Array(passage.text.utf8)
      for range in NarrativeScan.sentences(in: bytes) {
        let letters = Letters(utf8: bytes[range])
        guard letters.contains("收费通知") else { continue }
        guard let notice = FeeNotice(in: letters, year: year?.value) else { return nil }
        found.append((notice, passage))
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
