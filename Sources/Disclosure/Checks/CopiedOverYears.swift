/// Whether a report repeats the one of the year before.
extension Check {
  /// Y03: the prose is not last year's.
  ///
  /// Sentences are compared without their numbers; the share is counted in characters.
  static let copiedProse = Check(
    "Y03", .error,
    title: .init(zh: "正文雷同", en: "Copied prose"),
    rule: .init(
      zh: "除年份和数字外,正文与上一年度相同的部分不到九成。",
      en: "Less than nine tenths of the prose stand in last year's, numbers aside."),
    basis: "国办公开办函〔2021〕30号(不得照抄往年)"
  ) { examination in
    guard let previous = examination.yearBefore else { return examination.notApply() }
    let own = Sentences(of: examination.report)
    guard own.length >= Self.shortestProse else { return examination.notApply() }
    let old = Sentences(of: previous)
    let share = own.share(in: old, by: \.masked)
    guard share >= 90 else { return examination.pass() }
    let isSame = own.share(in: old, by: \.whole) >= 98
    let (zh, en) =
      own.firstNew(in: old).map { ("新写的如“\($0.prefix(30))”", "new is “\($0.prefix(30))”") }
      ?? ("没有一句新写的", "no sentence is new")
    examination.add(
      Finding(
        "Y03", isSame ? .error : .warning, at: own.lines.first?.position,
        zh: "正文的 \(share)% 与上一年度报告相同\(isSame ? ",数字也相同" : "(不计年份和数字)");\(zh)。",
        en: "\(share) % of the prose stand in last year's report"
          + (isSame ? ", numbers included" : ", numbers aside") + "; \(en)."))
  }

  private static let shortestProse = 300

  /// Y04: the tables are not last year's.
  static let copiedTables = Check(
    "Y04", .warning,
    title: .init(zh: "表格与上一年度相同", en: "Last year's tables"),
    rule: .init(
      zh: "表格中不为零的数,不与上一年度全部相同(至少五个)。",
      en: "The numbers that are not zero, five or more, are not all those of last year."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    guard let previous = examination.yearBefore, previous.form.id == report.form.id else {
      return examination.notApply()
    }
    let filled = report.cells.indices.filter { cell in
      [report, previous].contains { ($0.cells[cell].entry.number ?? .zero) != .zero }
    }
    guard filled.count >= 5 else { return examination.notApply() }
    guard
      filled.allSatisfy({
        report.cells[$0].entry.number == previous.cells[$0].entry.number
      })
    else { return examination.pass() }
    examination.add(
      Finding(
        "Y04", .warning, operands: filled.map(report.operand),
        zh: "表格中不为零的 \(filled.count) 个数与上一年度全部相同,可能是照抄上年。",
        en: "All \(filled.count) numbers that are not zero are those of last year's report."))
  }
}

/// The sentences of a report's prose, known by hashes of their characters.
private struct Sentences {
  /// A sentence; two with the same hash are taken for the same.
  struct Line {
    /// The hash of its characters, blanks aside.
    let whole: Int
    /// The hash with every run of digits made one sign.
    let masked: Int
    /// How many bytes it has without blanks.
    let length: Int
    /// Where its paragraph begins.
    let position: Position
    /// The paragraph, and the bytes of the sentence in it.
    let text: String
    let range: Range<Int>
  }

  private(set) var lines: [Line] = []

  init(of report: Report) {
    for section in report.sections {
      for passage in section.passages where !passage.isPageChrome { add(passage) }
    }
  }

  private mutating func add(_ passage: Passage) {
    let bytes = Array(passage.text.utf8)
    var start = 0
    var (whole, masked) = (Hasher(), Hasher())
    var (length, isInNumber) = (0, false)
    for i in 0...bytes.count {
      if i == bytes.count || Self.stops.contains(where: { bytes[i...].starts(with: $0) }) {
        if length > 0 {
          lines.append(
            Line(
              whole: whole.finalize(), masked: masked.finalize(), length: length,
              position: passage.position, text: passage.text, range: start..<i))
        }
        (whole, masked, length, isInNumber) = (Hasher(), Hasher(), 0, false)
        start = i
      }
      guard i < bytes.count, bytes[i] > ASCII.space else { continue }
      let isNumber = ASCII.digits.contains(bytes[i]) || Self.numeric.contains(bytes[i])
      whole.combine(bytes[i])
      if !(isNumber && isInNumber) { masked.combine(isNumber ? 0 : bytes[i]) }
      isInNumber = isNumber
      length += 1
    }
  }

  /// How many characters they have, Chinese ones.
  var length: Int { lines.reduce(0) { $0 + $1.length / 3 } }

  /// The share of them that stands in others, in percent.
  func share(in others: Self, by hash: KeyPath<Line, Int>) -> Int {
    let known = Set(others.lines.map { $0[keyPath: hash] })
    let all = lines.reduce(0) { $0 + $1.length }
    let found = lines.filter { known.contains($0[keyPath: hash]) }.reduce(0) { $0 + $1.length }
    return all == 0 ? 0 : found * 100 / all
  }

  /// The first of them that does not stand in others, numbers aside.
  func firstNew(in others: Self) -> String? {
    let known = Set(others.lines.map(\.masked))
    return lines.first { !known.contains($0.masked) }.map { line in
      let sentence = String(decoding: Array(line.text.utf8)[line.range], as: UTF8.self)
      return String(sentence.drop { "。;；!！?？ ".contains($0) })
    }
  }

  private static let stops = ["。", "；", ";", "！", "!", "？", "?"].map { Array($0.utf8) }
  private static let numeric = Array(".,%".utf8)
}
