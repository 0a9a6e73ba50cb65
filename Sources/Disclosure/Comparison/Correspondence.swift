/// Cells of different forms that mean the same, where their names do not already say so.
struct Correspondence: Sendable {
  /// What the cells count.
  let label: Message
  /// The section of a newer report that speaks of it.
  let section: Int
  /// Sums of cells, one for every form that has it; a form is served by the first it can add up.
  let sums: [[String]]

  private init(_ section: Int, _ zh: String, _ en: String, _ sums: [[String]]) {
    self.label = Message(zh: zh, en: en)
    self.section = section
    self.sums = sums
  }

  /// The places of the cells that a form adds up for it; `nil` if the form has no such figure.
  func cells(in form: Form) -> [Int]? {
    for sum in sums {
      let indices = sum.compactMap { form.index(of: $0) }
      if indices.count == sum.count { return indices }
    }
    return nil
  }

  /// The figures that the statistics table of 2014 has in common with the later forms.
  ///
  /// Left out because their meaning moved: other reasons of law, trade secrets and privacy (now
  /// rights of third parties), non-existent information, other results of a reconsideration (now
  /// without those pending).
  static let all: [Correspondence] = [
    .init(
      2, "制发规范性文件", "Normative documents issued",
      [["p.normIssued"], ["s2.a1.normativeDocs.made"], ["s2.a1.normativeDocs.newMade"]]),
    .init(3, "本年收到申请", "Requests received", [["q.received"], ["s3.new.total"]]),
    .init(3, "办结申请", "Requests closed", [["q.closed"], ["s3.resultTotal.total"]]),
    .init(3, "予以公开", "Disclosed", [["q.replied.granted"], ["s3.granted.total"]]),
    .init(3, "部分公开", "Partially disclosed", [["q.replied.partial"], ["s3.partial.total"]]),
    .init(
      3, "不予公开", "Not disclosed",
      [
        ["q.replied.denied"],
        [
          "s3.denied.stateSecret.total", "s3.denied.otherLaw.total",
          "s3.denied.securityStability.total", "s3.denied.thirdParty.total",
          "s3.denied.internalAffairs.total", "s3.denied.deliberative.total",
          "s3.denied.enforcementFile.total", "s3.denied.registryQuery.total",
        ],
      ]),
    .init(
      3, "不予公开:国家秘密", "Not disclosed: state secrets",
      [["q.replied.denied.stateSecret"], ["s3.denied.stateSecret.total"]]),
    .init(
      3, "不予公开:三安全一稳定", "Not disclosed: security and stability",
      [["q.replied.denied.securityStability"], ["s3.denied.securityStability.total"]]),
    .init(4, "行政复议", "Reconsiderations", [["v.review"], ["s4.review.total"]]),
    .init(
      4, "行政复议:维持", "Reconsiderations: upheld", [["v.review.upheld"], ["s4.review.upheld"]]),
    .init(
      4, "行政复议:纠正", "Reconsiderations: corrected",
      [["v.review.corrected"], ["s4.review.corrected"]]),
    .init(
      4, "行政诉讼", "Lawsuits", [["v.litigation"], ["s4.direct.total", "s4.afterReview.total"]]),
    .init(
      4, "行政诉讼:维持", "Lawsuits: upheld",
      [["v.litigation.upheld"], ["s4.direct.upheld", "s4.afterReview.upheld"]]),
    .init(
      4, "行政诉讼:纠正", "Lawsuits: corrected",
      [["v.litigation.corrected"], ["s4.direct.corrected", "s4.afterReview.corrected"]]),
  ]

  /// Columns that two forms name differently, by table.
  static let columns: [(table: String, names: Set<String>)] = [("s2.a1", ["made", "newMade"])]

  /// Rows that some reports print as one and others as several.
  static let rows: [(whole: String, parts: [String])] = [
    ("s3.other.all", ["s3.other.noCorrection", "s3.other.feeUnpaid", "s3.other.misc"])
  ]
}
