extension Check {
  /// H06: a paragraph ends with a sign that ends a sentence.
  ///
  /// Where many lines do not, the copy breaks paragraphs into lines, and nothing can be told. A text that
  /// goes on below is no end, either: what follows must begin anew.
  static let truncation = Check(
    "H06", .note,
    title: .init(zh: "段落没有结尾", en: "A paragraph without an end"),
    rule: .init(
      zh: "四十字以上的段落以句号等结尾,没有写完或截断。",
      en: "A paragraph of forty characters or more ends as sentences do."),
    basis: "副本质量"
  ) { examination in
    let report = examination.report
    let paragraphs = report.sections.flatMap { section in
      section.passages.indices.map { Paragraph(of: section.passages, at: $0) }
    }.filter { $0.length >= Paragraph.shortest }
    guard !paragraphs.isEmpty, !report.hygiene.isRecognized else { return examination.notApply() }
    let open = paragraphs.filter(\.isOpen)
    let isBroken = open.count > 1 && open.count * 4 > paragraphs.count
    let cut = open.filter { $0.length >= Paragraph.long && $0.isWhole && $0.breaksOff }
    guard !isBroken, cut.count <= mostCut else { return examination.notApply() }
    examination.report(
      cut.map { paragraph in
        Finding(
          "H06", .note, at: paragraph.passage.position,
          zh: "有一段以“…\(paragraph.ending)”结束,没有句号,可能没有写完或被截断。",
          en: "A paragraph ends with “…\(paragraph.ending)” and no full stop; it may be cut short.")
      })
  }

  /// More paragraphs without a full stop are a habit.
  private static let mostCut = 3
}

/// A paragraph of a section, with how it ends and what follows.
private struct Paragraph {
  let passage: Passage
  /// How many characters it has.
  let length: Int
  /// Whether it ends with a character of running text, or with a comma.
  let isOpen: Bool
  /// Whether what follows begins anew: nothing, or a number.
  let isWhole: Bool

  /// The paragraph at a place of a section.
  init(of passages: [Passage], at place: Int) {
    passage = passages[place]
    length = passage.text.utf8.count / 3
    let last = passage.text.unicodeScalars.last { !$0.properties.isWhitespace }
    isOpen = last.map { Self.isRunning($0) } ?? false
    isWhole = place + 1 < passages.count ? Self.beginsAnew(passages[place + 1].text) : true
  }

  /// Whether it is running text that breaks off inside a sentence: behind a full stop so much more
  /// follows that it is no signature.
  var breaksOff: Bool {
    guard let stop = passage.text.lastIndex(of: "。"), !passage.text.holds(" | ") else {
      return false
    }
    let rest = passage.text[passage.text.index(after: stop)...]
    return rest.utf8.count / 3 >= Self.shortestRest && rest.contains { Self.commas.contains($0) }
      && !Self.dateEnds.contains { rest.hasSuffix($0) }
  }

  /// Its last characters.
  var ending: String { String(passage.text.suffix(12)) }

  /// Whether a text begins with a number, as the next item of a list or the next part does.
  private static func beginsAnew(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(24))
    return HeadingNumber.first(of: bytes, in: bytes.indices) != nil
      || items.contains { text.opens(with: $0) }
  }

  private static func isRunning(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || [",", "\u{FF0C}", "、"].contains(scalar)
  }

  /// Shorter lines, in characters, may be headings and cells.
  static let shortest = 25
  static let long = 40
  private static let shortestRest = 15
  private static let commas: Set<Character> = [",", "\u{FF0C}", "、"]
  private static let dateEnds = ["年", "月", "日"]
  private static let items = [
    "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "第一", "第二", "第三", "首先", "其次",
    "附件",
  ]
}
