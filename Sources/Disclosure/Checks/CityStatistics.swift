/// The relations of the statistics tables before 2014, in the period and since the beginning.
extension Check {
  /// G15: requests received add up by channel.
  static let cityRequests = cityStatistic(
    "G15", .init(zh: "申请总数(2014年以前)", en: "Requests received (before 2014)"),
    .init(
      zh: "申请总数等于当面、传真、电子邮件、网上、信函、其他六项之和。",
      en: "Requests received are the sum of the six channels."))
  /// G16: replies add up by kind.
  static let cityReplies = cityStatistic(
    "G16", .init(zh: "答复总数(2014年以前)", en: "Replies (before 2014)"),
    .init(
      zh: "答复总数等于同意公开、同意部分公开、否决公开之和。",
      en: "Replies are the sum of disclosed, partially disclosed and not disclosed."))
  /// G17: refusals add up by reason.
  static let cityRefusals = cityStatistic(
    "G17", .init(zh: "否决公开数(2014年以前)", en: "Refusals (before 2014)"),
    .init(zh: "否决公开数等于各项原因之和。", en: "Refusals are the sum of the eleven reasons."))

  private static func cityStatistic(_ id: String, _ title: Message, _ rule: Message) -> Check {
    identities(
      id, .error, title: title, rule: rule, basis: "2014年以前各地统计制度, 表式",
      forms: [Form.stat2008.id])
  }
}
