import Disclosure

/// The sentences of a report, consistent with its figures.
struct Prose {
  let truth: Truth

  init(_ truth: Truth) {
    self.truth = truth
  }

  /// A pattern with the facts put in: `{AG}` agency, `{SH}` its short name, `{WE}` 我局, `{Y}` year,
  /// `{Y+}` the year after, `{N}` a count.
  func filled(_ pattern: String, _ count: Int = 0) -> String {
    var result = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += fact(rest[rest.index(after: open)..<close], count)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func fact(_ name: Substring, _ count: Int) -> String {
    switch name {
    case "AG": truth.agency.name
    case "SH": truth.agency.short
    case "WE": truth.agency.we
    case "Y": "\(truth.year)"
    case "Y+": "\(truth.year + 1)"
    case "Y-": "\(truth.year - 1)"
    case "M": "\(truth.published.month)"
    case "D": "\(truth.published.day)"
    default: "\(count)"
    }
  }

  /// The sentences before the first heading: what the report rests on, its period, whom to ask.
  func opening(_ random: inout Random) -> [String] {
    let sentences = [
      random.pick(Self.bases), random.pick(Self.periods), random.pick(Self.contacts),
    ].map { filled($0, random.int(1_000_000...8_999_999)) }
    return random.chance(70) ? [sentences.joined()] : sentences
  }

  /// The name and the day under the report.
  var signature: [String] { [truth.agency.name, filled("{Y+}年{M}月{D}日")] }

  /// Section one.
  func overview(_ random: inout Random) -> [String] {
    let heads = random.pick([Self.plainHeads, Self.bracketHeads])
    return [
      general(&random), heads[0] + disclosed(&random) + decisions(&random),
      heads[1] + requests(&random),
    ] + zip(heads[2...], upkeep(&random)).map(+)
  }

  /// How the information is kept, where it is published, and who sees to it.
  func upkeep(_ random: inout Random) -> [String] {
    [
      filled(random.pick(Self.management)),
      filled(random.pick(Self.platforms), random.int(10...2_000)),
      filled(random.pick(Self.supervision), random.int(1...6)),
    ]
  }

  /// The first sentences of section one.
  func general(_ random: inout Random) -> String {
    let text = filled(random.pick(Self.generals))
    let new = truth.count("s3.new.total")
    return new > 0 && random.chance(8) ? text + filled(Self.summary, new) : text
  }

  /// How much was published; no cell of the newer forms counts that.
  func disclosed(_ random: inout Random) -> String {
    let total = truth["p.total"].map { Int($0.mantissa) } ?? random.int(20...3_000)
    if random.chance(15) {
      return Self.list(of: total, Figures.parts(3, of: total, &random))
    }
    return filled(random.pick(Self.disclosures), total)
  }

  /// What was published, part by part.
  static func list(of total: Int, _ parts: [Int]) -> String {
    "公开政府信息\(total)条,其中政策类\(parts[0])条、动态类\(parts[1])条、其他\(parts[2])条。"
  }

  /// Section five.
  func problems(_ random: inout Random) -> [String] {
    random.pick(Self.problemTexts).map { filled($0) }
  }

  /// Section six.
  func other(_ random: inout Random) -> [String] {
    // Who was notified of a fee and did not pay it counts in the table, so there were notices.
    let hasNotices = truth.count("s3.other.feeUnpaid.total") > 0
    let text = random.pick(Self.otherTexts)
    return (hasNotices && text.count > 1 ? Self.otherTexts[0] : text).map { filled($0) }
  }
}
