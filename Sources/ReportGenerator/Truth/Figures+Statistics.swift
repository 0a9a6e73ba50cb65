import Disclosure

extension Figures {
  /// The statistics table of 2014; one report in three has the rows that Beijing adds.
  mutating func fillStatistics(_ random: inout Random) {
    fillDisclosed(&random)
    fillResponses(&random)
    let received = random.chance(40) ? 0 : Self.count(zero: 20, &random)
    set("q.received", received)
    divide("q.received", into: ["inPerson", "fax", "online", "letter"], received, &random)
    let closed = max(0, received - (random.chance(80) ? 0 : random.int(0...3)))
    set("q.closed", closed)
    divide("q.closed", into: ["onTime", "extended"], closed, &random)
    set("q.replied", closed)
    let replies = [
      "alreadyPublic", "granted", "partial", "denied", "notThisAgency", "notExist", "toAmend",
      "otherChannel",
    ]
    let counts = divide("q.replied", into: replies, closed, &random)
    let reasons = [
      "stateSecret", "tradeSecret", "privacy", "securityStability", "notGovInfo", "otherLaw",
    ]
    divide("q.replied.denied", into: reasons, counts[3], &random)
    for block in ["v.review", "v.litigation"] {
      let total = random.chance(75) ? 0 : random.int(1...12)
      set(block, total)
      divide(block, into: ["upheld", "corrected", "other"], total, &random)
    }
    set("v.complaints", random.chance(90) ? 0 : random.int(1...5))
    set("f.requestFees", Self.amount(zero: 95, &random))
    fillOrganisation(&random)
  }

  @discardableResult
  private mutating func divide(
    _ row: String, into parts: [String], _ total: Int, _ random: inout Random
  ) -> [Int] {
    let counts = Self.parts(parts.count, of: total, &random)
    for (part, count) in zip(parts, counts) { set("\(row).\(part)", count) }
    return counts
  }

  private mutating func fillDisclosed(_ random: inout Random) {
    let total = random.int(20...4_000)
    let documents = random.chance(50) ? 0 : random.int(0...20)
    set("p.total", total)
    set("p.normDisclosed", documents)
    set("p.normIssued", documents + (random.chance(60) ? 0 : random.int(0...5)))
    set("p.channel.website", total)
    for channel in ["gazette", "weibo", "wechat", "other"] {
      set("p.channel.\(channel)", random.chance(50) ? 0 : random.int(0...total))
    }
    guard random.chance(33) else { return }
    let key = random.int(0...total)
    set("p.key", key)
    let areas = [
      "budget", "housing", "foodSafety", "environment", "bidding", "workSafety", "landAcquisition",
      "pricing", "enterpriseCredit", "audit", "publicInstitutions", "otherDecided",
    ]
    divide("p.key", into: areas, key, &random)
  }

  private mutating func fillResponses(_ random: inout Random) {
    set("r.topics", Self.count(zero: 40, &random))
    for (row, part) in [("r.pressConf", "r.pressConfLeader"), ("r.interview", "r.interviewLeader")]
    {
      let count = random.chance(70) ? 0 : random.int(1...12)
      set(row, count)
      set(part, random.int(0...count))
    }
    for row in ["r.interpretation", "r.microblog", "r.other"] {
      set(row, Self.count(zero: 45, &random))
    }
  }

  private mutating func fillOrganisation(_ random: inout Random) {
    set("o.offices", random.int(0...3))
    set("o.accessPoints", random.int(0...20))
    let (whole, part) = (random.int(0...9), random.int(0...30))
    set("o.staff", whole + part)
    set("o.staff.fullTime", whole)
    set("o.staff.partTime", part)
    set("o.budget", Self.amount(zero: 80, &random))
    set("m.meetings", random.int(0...12))
    let (trainings, trainees) = (random.int(0...8), Self.count(zero: 30, &random))
    set("m.trainings", trainings)
    set("m.trainees", trainings == 0 ? 0 : max(1, trainees))
  }
}
