import Disclosure

/// What the prose says of requests, reviews and lawsuits: patterns of real reports, each used only
/// where the figures allow it.
extension Prose {
  /// The sentences on requests and disputes.
  func requests(_ random: inout Random) -> String {
    if truth.form == .stat2014 { return oldRequests(&random) }
    let new = truth.count("s3.new.total")
    let carried = truth.count("s3.carryIn.total")
    let done = truth.count("s3.resultTotal.total")
    let next = truth.count("s3.carryOut.total")
    var sentence = filled(random.pick(new == 0 ? Self.nothingReceived : Self.received), new)
    sentence += random.chance(50) ? applicants(&random) : growth(&random)
    if carried > 0, new > 0 { sentence += filled(random.pick(Self.carriedIn), carried) }
    if done > 0, new > 0, random.chance(70) { sentence += filled(random.pick(Self.done), done) }
    if next == 0, done > 0, new > 0, random.chance(20) {
      sentence += random.pick(Self.allAnswered)
    }
    if next > 0, random.chance(60) { sentence += filled(random.pick(Self.carriedOut), next) }
    return sentence + "。" + outcomes(&random) + share(&random)
      + random.pick(Self.asides).filledIn(by: self, &random)
      + disputes(&random)
  }

  /// The requests by what became of them, now and then.
  private func outcomes(_ random: inout Random) -> String {
    guard random.chance(35) else { return "" }
    let rows = [
      ("s3.granted.total", "予以公开"), ("s3.partial.total", "部分公开"),
      ("s3.denied.thirdParty.total", "保护第三方合法权益不予公开"), ("s3.unable.notHeld.total", "本机关不掌握"),
      ("s3.notProcessed.duplicate.total", "重复申请"),
    ]
    let named = rows.filter { truth.count($0.0) > 0 }
    guard !named.isEmpty else { return "" }
    return "其中," + named.map { "\($0.1)\(truth.count($0.0))件" }.joined(separator: "、") + "。"
  }

  /// The reconsiderations and lawsuits, and sometimes how the reconsiderations ended.
  func disputes(_ random: inout Random) -> String {
    let isOld = truth.form == .stat2014
    let review = truth.count(isOld ? "v.review" : "s4.review.total")
    let suits =
      isOld
      ? truth.count("v.litigation")
      : truth.count("s4.direct.total") + truth.count("s4.afterReview.total")
    if review == 0, suits == 0 { return filled(random.pick(Self.noDisputes)) }
    guard random.chance(70) else { return "" }
    if !isOld, review > 0, random.chance(40) {
      return filled("因政府信息公开引发行政复议{N}件", review) + endOfReviews(&random) + "。"
        + filled("因政府信息公开引发行政诉讼{N}件。", suits)
    }
    let pattern = random.pick(Self.disputes)
    return filled(pattern.0, review) + filled(pattern.1, suits) + "。"
  }

  /// How the reconsiderations ended, where they all ended alike.
  private func endOfReviews(_ random: inout Random) -> String {
    let total = truth.count("s4.review.total")
    if truth.count("s4.review.upheld") == total {
      return random.pick([",均维持", ",全部为结果维持", ",已全部审结"])
    }
    if truth.count("s4.review.pending") == total { return ",暂未审结" }
    let corrected = truth.count("s4.review.corrected")
    if corrected > 0 { return filled(",被纠错{N}件", corrected) }
    return truth.count("s4.review.pending") == 0 ? ",已全部审结" : ""
  }

  /// The section on disputes of an older report, which is never empty.
  func oldDisputes(_ random: inout Random) -> String {
    let text = disputes(&random)
    return text.isEmpty ? "具体情况见附件中的统计表,行政复议和行政诉讼均依法办理。" : text
  }

  private func oldRequests(_ random: inout Random) -> String {
    let received = truth.count("q.received")
    let pattern = random.pick(received == 0 ? Self.nothingReceived : Self.received)
    return filled(pattern, received) + "。"
  }

  private static let nothingReceived = [
    "{Y}年,{WE}未发生依申请公开政府信息情况", "{Y}年度{WE}未接收到公民、法人和其他组织的政府信息公开申请", "无依申请公开政府信息情况",
    "{Y}年,{WE}未收到政府信息公开申请", "{Y}年度未收到依申请公开事项", "{WE}没有收到公民、法人提出的政府信息公开申请",
    "{Y}年,{AG}未接到任何形式的政府信息公开申请", "本年度无依申请公开件", "{Y}年{WE}收到政府信息公开申请0件",
  ]
  private static let allAnswered = [",均在法定期限内依法答复", ",已全部按时答复"]
  static let received = [
    "{Y}年度,{AG}接到政府信息公开申请{N}件",
    "{Y}年,{WE}共收到依申请公开事项{N}件", "{Y}年,{SH}共收到政府信息公开申请{N}宗",
    "{Y}年,{AG}共收到政府信息公开申请{N}件", "{Y}年度{WE}收到依申请公开{N}件", "{Y}年,{WE}新收政府信息公开申请{N}件",
    "全年共收到{N}件政府信息公开申请", "{Y}年{WE}共受理政府信息公开申请{N}件", "{Y}年,{WE}接收申请公开{N}件",
  ]
  /// Sentences with figures that stand in no table, or that are another year's.
  private static let asides = [
    "", "", "12345政务服务热线受理群众来电{N}件,办结率100%。", "收到群众留言{N}条,均已回复。",
    "政府信息公开专线电话咨询{N}次。", "办理人大代表建议{N}件、政协提案3件。",
  ]
  private static let carriedIn = [",上年结转{N}件", ",另有上年度结转申请{N}件", ",结转上年{N}件"]
  private static let done = [",已办结{N}件", ",按时答复{N}件", ",共办结{N}件,按时办结率100%"]
  private static let carriedOut = [",结转下年度继续办理{N}件", ",结转至{Y+}年{N}件"]
  private static let noDisputes = [
    "", "没有因政府信息公开引发的行政复议和行政诉讼。", "{Y}年未发生因政府信息公开引起的行政复议、行政诉讼。",
    "因政府信息公开被申请行政复议0件、提起行政诉讼0件。",
  ]
  private static let disputes: [(String, String)] = [
    ("因政府信息公开引发的行政复议{N}件", ",行政诉讼{N}件"),
    ("因政府信息公开申请产生行政复议案件{N}件", ",因政府信息公开引发行政诉讼案件{N}件"),
    ("因政府信息公开工作被申请行政复议{N}件", "、被提起行政诉讼{N}件"),
  ]
}

extension String {
  fileprivate func filledIn(by prose: Prose, _ random: inout Random) -> String {
    prose.filled(self, random.int(2...900))
  }
}
