extension Check {
  /// N20: no word or clause stands twice in a row.
  static let repeats = Check(
    "N20", .note,
    title: .init(zh: "词句重复", en: "Repeated words"),
    rule: .init(
      zh: "正文没有紧接着重复的词语或者分句。", en: "No word or clause of the text stands twice in a row."),
    basis: "经验"
  ) { examination in
    let passages = examination.report.sections.flatMap(\.passages)
    guard !passages.isEmpty else { return examination.notApply() }
    let found = passages.flatMap { passage in
      Repeat.all(in: passage.text).map { ($0, passage.position) }
    }
    // So many are the copy's and not the writer's.
    guard found.count <= mostRepeats else { return examination.notApply() }
    examination.report(
      found.map { text, position in
        Finding(
          "N20", .note, at: position, zh: "文中“\(text)”紧接着重复了一次。",
          en: "“\(text)” stands twice in a row.")
      })
  }

  private static let mostRepeats = 3
}

/// Words and clauses that stand twice in a row.
private enum Repeat {
  /// The longest repetition that is looked for, in letters.
  private static let longest = 30
  /// The shortest that is one wherever it stands: 信息公开信息公开目录 may be meant.
  private static let plain = 8
  /// The shortest that is one before a sign that ends a clause.
  private static let closed = 4
  /// The shortest clause that nobody repeats for effect: 公开、公开、再公开.
  private static let clause = 6
  /// The words that are too short for that, and not verbs, which may be doubled: 研究研究.
  private static let nouns: Set<[UInt16]> = Set(
    ["工作", "情况", "问题", "内容", "制度", "机制", "水平", "能力", "质量", "信息", "措施", "渠道", "平台", "意识", "力度"].map {
      Array($0.utf16)
    })

  /// What stands twice in a row in a paragraph of running text.
  static func all(in text: String) -> [String] {
    // A line without a full stop is a heading, a cell or the page's own, which copies often double.
    guard text.holds("。") else { return [] }
    let units = text.units
    var repeats: [String] = []
    var (at, run) = (0, 0)
    while at < units.count {
      if run <= at { run = units[at...].firstIndex { !isHan($0) } ?? units.count }
      if let length = length(in: units, at: at, before: run) {
        repeats.append(String(units: units[at..<at + length]))
        at += length
      }
      at += 1
    }
    return repeats
  }

  /// The length of what begins at a place and stands there twice; `nil` if nothing does. `run` is where
  /// the characters that begin there end.
  private static func length(in units: [UInt16], at start: Int, before run: Int) -> Int? {
    let end = min(run, start + longest + 1)
    guard end - start >= 2 else { return nil }
    // A whole clause, the comma, and the clause again.
    if end - start >= clause, end - start <= longest, isComma(units, end),
      start == 0 || !isHan(units[start - 1]), isStop(units, 2 * end - start + 1),
      isSame(units, start, end + 1, end - start)
    {
      return end - start
    }
    for length in stride(from: end - start, through: 2, by: -1)
    where isSame(units, start, start + length, length) && isRepeat(units, start, length) {
      return length
    }
    return nil
  }

  /// Whether a word that stands twice is surely one too many.
  private static func isRepeat(_ units: [UInt16], _ start: Int, _ length: Int) -> Bool {
    let word = Array(units[start..<start + length])
    if word.allSatisfy({ $0 == word[0] }) || word.contains(where: isNumeral) { return false }
    if length >= plain { return true }
    guard isStop(units, start + 2 * length) else { return false }
    return length >= closed || nouns.contains(word)
  }

  private static func isSame(_ units: [UInt16], _ a: Int, _ b: Int, _ length: Int) -> Bool {
    guard b + length <= units.count, units[a] == units[b] else { return false }
    for offset in 0..<length where units[a + offset] != units[b + offset] { return false }
    return true
  }

  private static func isHan(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  private static func isNumeral(_ unit: UInt16) -> Bool {
    NarrativeNumeral.digit(unit) != nil || unit == 0x5341 || unit == 0x767E
  }

  private static func isComma(_ units: [UInt16], _ place: Int) -> Bool {
    place < units.count && (units[place] == 0xFF0C || units[place] == 0x2C)
  }

  /// Whether a clause ends at a place: a comma, a full stop or a semicolon.
  private static func isStop(_ units: [UInt16], _ place: Int) -> Bool {
    guard place < units.count else { return false }
    switch units[place] {
    case 0xFF0C, 0x2C, 0x3002, 0xFF1B, 0x3B, 0xFF01: return true
    default: return false
    }
  }
}
