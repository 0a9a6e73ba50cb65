import Disclosure

/// What the prose says besides of the numbers of the tables: who made the requests, how they grew, what
/// share ended how, which documents and decisions there were.
extension Prose {
  /// How the new requests divide by applicant.
  func applicants(_ random: inout Random) -> String {
    let (new, natural) = (truth.count("s3.new.total"), truth.count("s3.new.natural"))
    guard new > 0, random.chance(30) else { return "" }
    if natural == new { return random.pick([",均为自然人申请", ",申请人均为自然人"]) }
    let pattern = random.pick([
      (",其中自然人申请{N}件", "、法人或其他组织申请{N}件"), ("(自然人{N}件", "、法人和其他组织{N}件)"),
      (",其中:自然人{N}件", ",法人{N}件"),
    ])
    return filled(pattern.0, natural) + filled(pattern.1, new - natural)
  }

  /// The growth of the new requests over the year before, or over one that may have been.
  func growth(_ random: inout Random) -> String {
    let new = truth.count("s3.new.total")
    guard new > 0, random.chance(25) else { return "" }
    let base = truth.countBefore("s3.new.total") ?? random.int(1...2 * new)
    guard base != new, base > 0 else { return "" }
    let change = abs(new - base)
    let word = new > base ? random.pick(["增加", "增长", "上升"]) : random.pick(["减少", "下降"])
    if random.chance(50) {
      return random.pick([",比上年", ",与去年相比", ",较{Y-}年"].map { filled($0) }) + "\(word)\(change)件"
    }
    let percent = Self.percent(change, of: base, &random)
    return random.pick([",同比", ",比{Y-}年(\(base)件)"].map { filled($0) }) + "\(word)\(percent)%"
  }

  /// The share of one result in all.
  func share(_ random: inout Random) -> String {
    let rows = [
      ("s3.granted.total", "予以公开"), ("s3.partial.total", "部分公开"),
      ("s3.unable.notHeld.total", "本机关不掌握相关政府信息的"),
    ]
    let done = truth.count("s3.resultTotal.total")
    let named = rows.filter { truth.count($0.0) > 0 }
    guard done > 0, !named.isEmpty, random.chance(30) else { return "" }
    let (cell, name) = random.pick(named)
    let percent = Self.percent(truth.count(cell), of: done, &random)
    let link = random.pick(["占", "占比", "占办结总数的"])
    return "\(name)\(truth.count(cell))件,\(link)\(percent)%。"
  }

  /// A part of a whole in percent, rounded to as many decimals as a writer may choose.
  private static func percent(_ part: Int, of whole: Int, _ random: inout Random) -> Number {
    let scale = random.int(0...2)
    let power = [100, 1_000, 10_000][scale]
    let rounded = (2 * part * power + whole) / (2 * whole)
    return Number(mantissa: Int64(rounded), scale: scale)
  }

  /// The documents and decisions of section two, and numbers of items and of what was published, which
  /// stand in no table.
  func decisions(_ random: inout Random) -> String {
    random.pick([
      "", "", "", documents("made"), documents("all"), decided, "公开行政规范性文件{N}件。", "梳理行政许可事项{N}项。",
      "公示行政许可决定{N}件、行政处罚决定{N}件。", "规范性文件类信息{N}条。", "开展专项整治,作出行政处罚{N}件。",
    ]).replacing("{N}", by: random.int(1...300))
  }

  private func documents(_ which: String) -> String {
    let (row, made) = ("s2.a1.normativeDocs", truth.form == .gov2019 ? "newMade" : "made")
    let issued = truth.count("\(row).\(made)")
    guard which == "all", truth.form == .gov2021 else {
      return truth.form == .stat2014 ? "" : filled("{Y}年,{WE}制发行政规范性文件\(issued)件。")
    }
    let (repealed, standing) = (truth.count("\(row).repealed"), truth.count("\(row).inForce"))
    return filled("{Y}年,{WE}制发行政规范性文件\(issued)件,废止\(repealed)件,现行有效\(standing)件。")
  }

  private var decided: String {
    guard truth.form != .stat2014 else { return "" }
    let counts = ["a5.licensing", "a6.penalties", "a6.coercion"].map {
      truth.count("s2.\($0).decisions")
    }
    return filled("全年,{WE}作出行政许可决定\(counts[0])件、行政处罚决定\(counts[1])件、行政强制决定\(counts[2])件。")
  }
}

extension String {
  /// The text with a number in the place of a mark.
  fileprivate func replacing(_ mark: String, by number: Int) -> String {
    split(separator: mark, omittingEmptySubsequences: false).joined(separator: "\(number)")
  }
}
