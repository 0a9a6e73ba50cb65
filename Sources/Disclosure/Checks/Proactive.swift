/// The relations of the tables of proactive disclosure (section two).
extension Check {
  /// P01: documents in force are no fewer than the year added.
  static let inForce = identities(
    "P01", .error,
    title: .init(zh: "现行有效件数", en: "Documents in force"),
    rule: .init(
      zh: "规章、行政规范性文件:现行有效件数不少于本年制发减本年废止。",
      en: "Documents in force are no fewer than those issued less those repealed in the year."),
    basis: "国办公开办函〔2021〕30号, 第二部分", forms: [Form.gov2021.id])

  /// P20: published in total is no less than newly published.
  static let publishedTotal = identities(
    "P20", .error,
    title: .init(zh: "对外公开总数量", en: "Documents published in total"),
    rule: .init(
      zh: "规章、规范性文件:对外公开总数量不少于本年新公开数量。",
      en: "Documents published in total are no fewer than those newly published."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id])

  /// P22: items and their change are not below zero.
  static let items = identities(
    "P22", .error,
    title: .init(zh: "项目数量增减", en: "Change of items"),
    rule: .init(
      zh: "上一年项目数量加本年增减,不小于零。",
      en: "The items of the year before and the change of the year are not below zero."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id])

  /// P25: procurement has a number and an amount, or neither.
  static let procurement = identities(
    "P25", .warning,
    title: .init(zh: "集中采购数量与金额", en: "Procurement: number and amount"),
    rule: .init(
      zh: "政府集中采购:项目数量与总金额同为零或同不为零。",
      en: "The number of projects procured and their amount are both zero, or neither is."),
    basis: "国办公开办函〔2019〕60号, 第(九)项", forms: [Form.gov2019.id])
}
