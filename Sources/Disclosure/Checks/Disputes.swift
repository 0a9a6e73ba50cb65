/// The relations of the table of disputes (section four).
extension Check {
  /// D01: reconsiderations add up by outcome.
  static let reviewTotal = outcomes("D01", .init(zh: "行政复议", en: "Administrative reconsideration"))
  /// D02: direct suits add up by outcome.
  static let directSuitTotal = outcomes(
    "D02", .init(zh: "未经复议直接起诉", en: "Direct suit without reconsideration"))
  /// D03: suits after reconsideration add up by outcome.
  static let laterSuitTotal = outcomes(
    "D03", .init(zh: "复议后起诉", en: "Suit after reconsideration"))

  private static func outcomes(_ id: String, _ block: Message) -> Check {
    identities(
      id, .error,
      title: .init(zh: "\(block.zh)总计", en: "Total: \(block.en)"),
      rule: .init(
        zh: "\(block.zh):总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
        en: "\(block.en): the total is the sum of upheld, corrected, other and pending."),
      basis: "国办公开办函〔2021〕30号, 表式", forms: govForms)
  }
}
