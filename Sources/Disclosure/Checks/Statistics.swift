/// The relations of the statistics table of 2014.
extension Check {
  /// G01: requests received add up by channel.
  static let requestsByChannel = statistic(
    "G01", .error, .init(zh: "收到申请数", en: "Requests received"),
    .init(
      zh: "收到申请数等于当面、传真、网络、信函四项之和。",
      en: "Requests received are the sum of those in person, by fax, online and by letter."))
  /// G02: requests closed add up.
  static let requestsClosed = statistic(
    "G02", .error, .init(zh: "申请办结数", en: "Requests closed"),
    .init(
      zh: "申请办结数等于按时办结数与延期办结数之和。",
      en: "Requests closed are the sum of those closed on time and after extension."))
  /// G03: replies add up by kind.
  static let requestsReplied = statistic(
    "G03", .error, .init(zh: "申请答复数", en: "Requests replied to"),
    .init(
      zh: "申请答复数等于八类答复之和。", en: "Requests replied to are the sum of the eight kinds of reply."))
  /// G04: refusals add up by reason.
  static let refusals = statistic(
    "G04", .error, .init(zh: "不同意公开答复数", en: "Refusals"),
    .init(zh: "不同意公开答复数等于六种理由之和。", en: "Refusals are the sum of the six reasons."))
  /// G05: reconsiderations add up by outcome.
  static let reviews = statistic(
    "G05", .error, .init(zh: "行政复议数量", en: "Reconsiderations"),
    .init(
      zh: "行政复议数量等于维持、纠错、其他三项之和。",
      en: "Reconsiderations are the sum of upheld, corrected and other."))
  /// G06: lawsuits add up by outcome.
  static let lawsuits = statistic(
    "G06", .error, .init(zh: "行政诉讼数量", en: "Lawsuits"),
    .init(
      zh: "行政诉讼数量等于维持或驳回、纠错、其他三项之和。",
      en: "Lawsuits are the sum of upheld or dismissed, corrected and other."))
  /// G07: staff adds up.
  static let staff = statistic(
    "G07", .error, .init(zh: "工作人员数", en: "Staff"),
    .init(zh: "工作人员数等于专职与兼职之和。", en: "Staff is the sum of full-time and part-time."))
  /// G08: information of key areas adds up by area.
  static let keyAreas = statistic(
    "G08", .error, .init(zh: "重点领域公开数", en: "Information of key areas"),
    .init(
      zh: "重点领域公开数等于所列十二项之和(北京市)。",
      en: "Information of key areas is the sum of its twelve items (Beijing)."))
  /// G09: key areas do not exceed the total.
  static let keyAreasWithinTotal = statistic(
    "G09", .warning, .init(zh: "重点领域与主动公开数", en: "Key areas within the total"),
    .init(
      zh: "重点领域公开数不大于主动公开信息数。",
      en: "Information of key areas does not exceed information proactively disclosed."))
  /// G10: no channel exceeds the total.
  static let channelWithinTotal = statistic(
    "G10", .warning, .init(zh: "各渠道与主动公开数", en: "Each channel within the total"),
    .init(
      zh: "任一渠道的公开数不大于主动公开信息数。",
      en: "No channel disclosed more than was disclosed in total."))
  /// G11: the total does not exceed all channels together.
  static let totalWithinChannels = statistic(
    "G11", .warning, .init(zh: "主动公开数与渠道合计", en: "The total within all channels"),
    .init(
      zh: "主动公开信息数不大于各渠道之和(同一信息总数计一次,每一渠道各计一次)。",
      en: "The total does not exceed the sum of the channels: an item counts once in each."))
  /// G12: normative documents disclosed do not exceed those issued, nor the total.
  static let normativeDocuments = statistic(
    "G12", .warning, .init(zh: "主动公开规范性文件数", en: "Normative documents disclosed"),
    .init(
      zh: "主动公开规范性文件数不大于制发总数,也不大于主动公开信息数。",
      en: "Normative documents disclosed exceed neither those issued nor the total disclosed."))
  /// G13: the head attends no more press conferences than there are.
  static let pressConferences = statistic(
    "G13", .error, .init(zh: "负责同志参加新闻发布会", en: "Press conferences of the head"),
    .init(
      zh: "主要负责同志参加新闻发布会次数不大于总次数。",
      en: "Press conferences attended by the head are no more than all of them."))
  /// G14: the head gives no more interviews than there are.
  static let interviews = statistic(
    "G14", .error, .init(zh: "负责同志参加在线访谈", en: "Interviews of the head"),
    .init(
      zh: "主要负责同志参加在线访谈次数不大于总次数。",
      en: "Interviews given by the head are no more than all of them."))

  /// G18: there are trainings and persons trained, or neither.
  static let trainings = statistic(
    "G18", .warning, .init(zh: "培训班与培训人员", en: "Trainings and persons trained"),
    .init(
      zh: "举办培训班数与接受培训人员数同为零或同不为零。",
      en: "Trainings and persons trained are both zero, or neither is."))

  private static func statistic(
    _ id: String, _ severity: Severity, _ title: Message, _ rule: Message
  ) -> Check {
    identities(
      id, severity, title: title, rule: rule, basis: "国办发〔2014〕32号, 附件表式",
      forms: [Form.stat2014.id])
  }
}
