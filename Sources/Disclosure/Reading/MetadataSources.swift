/// The places of an outline in which a report tells about itself.
struct MetadataSources {
  /// What stands before the first section, rows of the page's tables left out.
  private let front: [Line]
  /// The first paragraphs of the first section.
  private let overview: [Line]
  /// The paragraphs that may state the period.
  private let body: [Line]
  /// The last lines of the report.
  private let ending: [Line]
  private let rows: [[Passage]]
  private let labels: MetadataLabels

  private struct Line {
    var letters: Letters
    var position: Position

    init(_ passage: Passage) {
      letters = Letters(passage.text)
      position = passage.position
    }
  }

  /// The places of a report's parts.
  init(front: [Passage], sections: [Section], rows: [[Passage]]) {
    self.rows = rows
    // A row of cells stands among the paragraphs too; its cells are read as cells.
    let rowStarts = Set(rows.compactMap { $0.count > 1 ? $0.first?.position : nil })
    let lines = front.filter { !rowStarts.contains($0.position) }
    labels = MetadataLabels(lines: lines, rows: rows)
    self.front = lines.map(Line.init)
    overview = (sections.first?.passages.prefix(12) ?? []).map(Line.init)
    body = sections.dropFirst().flatMap { $0.passages.prefix(6).map(Line.init) }
    // A report is signed at its end, or before the table annexed to it, which has no heading.
    let closing = sections.suffix(sections.last?.heading == nil ? 2 : 1)
    let last = closing.isEmpty ? [front] : closing.map(\.passages)
    ending = last.flatMap { passages in
      passages.filter { !rowStarts.contains($0.position) }.suffix(12).map(Line.init)
    }
  }

  /// The title and its place: a line with agency and year before one with a year, that before any.
  func title() -> (value: ReportTitle, position: Position)? {
    var found = labels.values(of: .title).compactMap { entry in
      ReportTitle(entry.value).map { ($0, entry.position) }
    }
    for (index, line) in front.enumerated() {
      guard let title = title(at: index) else { continue }
      found.append((title, line.position))
    }
    found += rows.filter { $0.count == 1 }.compactMap { row in
      ReportTitle(Letters(row[0].text)).map { ($0, row[0].position) }
    }
    return found.first { $0.0.agency != nil && $0.0.year != nil }
      ?? found.first { $0.0.year != nil } ?? found.first { $0.0.agency != nil } ?? found.first
  }

  /// The title on a line, or on it and the next: agency and rest, or broken inside a word.
  private func title(at index: Int) -> ReportTitle? {
    let line = front[index].letters
    let title = ReportTitle(line)
    if let title, title.agency != nil { return title }
    guard index + 1 < front.count, line.count <= 40 else { return title }
    let next = front[index + 1].letters
    // A breadcrumb, a sentence or a title of its own is no first line of a title.
    guard title == nil, let both = ReportTitle(Letters(line.text + next.text)), both.agency != nil
    else { return title }
    let isAgency = AgencyName.isPossible(line) && (ReportTitle(next)?.agency == nil)
    let isBroken = ReportTitle(next) == nil || YearMention.first(in: line) != nil
    return isAgency || isBroken ? both : nil
  }

  /// The first of `lines` in which `find` finds something.
  private func first<Value: Hashable & Sendable>(
    _ lines: [Line], in evidence: Evidence, _ find: (Letters) -> Value?
  ) -> Found<Value>? {
    for line in lines {
      if let value = find(line.letters) { return Found(value, at: line.position, in: evidence) }
    }
    return nil
  }

  /// What the sentence that publishes the report says.
  func announcement() -> (agency: Found<Agency>?, year: Found<Int>?) {
    let lines = front + overview
    return (
      first(lines, in: .announcement) { ReportSentences.announcement(in: $0)?.agency },
      first(lines, in: .announcement) { ReportSentences.announcement(in: $0)?.year }
    )
  }

  /// The body to turn to.
  func contact() -> Found<Agency>? {
    first(front + overview + body + ending, in: .contact, ReportSentences.contact)
  }

  /// The subject of the first sentences.
  func subject() -> Found<Agency>? { first(overview, in: .overview, ReportSentences.subject) }

  /// The year with which the first sentences begin.
  func year() -> Found<Int>? {
    first(overview, in: .overview, ReportSentences.year)
      ?? first(body, in: .overview, ReportSentences.year)
  }

  /// The period that the figures cover.
  func period() -> Found<Period>? {
    first(front + overview + body + ending, in: .period, ReportSentences.period)
  }
}

// MARK: - The end of the report and the page

extension MetadataSources {
  /// The agency that signs, above or beside a date.
  func signature() -> Found<Agency>? {
    for (index, line) in ending.enumerated().reversed() {
      let scanner = DateScanner(letters: line.letters)
      let date = scanner.first()
      let name = date.map { Letters(line.letters[0..<$0.range.lowerBound]) } ?? line.letters
      guard AgencyName.isCertain(name), name.count <= 30 else { continue }
      let isDated = date != nil || index + 1 < ending.count && isDate(ending[index + 1].letters)
      if isDated { return Found(Agency(name: name.text), at: line.position, in: .signature) }
    }
    return nil
  }

  /// Whether a line is a date and nothing else.
  private func isDate(_ line: Letters) -> Bool {
    DateScanner(letters: line).date(at: 0)?.range == 0..<line.count
  }

  /// The agency in the head of an annexed table: `填报单位(盖章):X`.
  func annex() -> Found<Agency>? {
    for (index, cell) in rows.joined().enumerated() {
      let text = Letters(cell.text)
      guard text.has("填报单位", at: 0) || text.has("填表单位", at: 0) else { continue }
      guard let colon = text.first(":") else { continue }
      var name = Letters(text[colon + 1..<text.count])
      if name.isEmpty {
        name = Letters(Array(rows.joined()).dropFirst(index + 1).first?.text ?? "")
      }
      guard AgencyName.isPossible(name) else { continue }
      return Found(Agency(name: name.text), at: cell.position, in: .annex)
    }
    return nil
  }

  /// The agency that the page's labels name; they are often those of another.
  func labelledAgency() -> Found<Agency>? {
    for entry in labels.values(of: .agency) + labels.values(of: .source)
    where AgencyName.isCertain(entry.value) {
      return Found(Agency(name: entry.value.text), at: entry.position, in: .metadata)
    }
    return nil
  }

  /// The date of publication: that of the page, or of the signature where the page has none or put
  /// the report up again long after.
  func published() -> Found<CalendarDate>? {
    let labelled = (labels.values(of: .published) + labels.values(of: .signed)).lazy.compactMap {
      entry in
      DateScanner(letters: entry.value).first().map {
        Found($0.date, at: entry.position, in: .metadata)
      }
    }.first
    guard let signed = signedDate() else { return labelled ?? dateUnderTitle() }
    guard let labelled, labelled.value.year <= signed.value.year + 1 else { return signed }
    return labelled
  }

  /// The date under the signature, or beside it.
  private func signedDate() -> Found<CalendarDate>? {
    for line in ending.reversed() {
      let hit = DateScanner(letters: line.letters).first()
      guard let hit, hit.range.upperBound == line.letters.count else { continue }
      let name = Letters(line.letters[0..<hit.range.lowerBound])
      guard name.isEmpty || AgencyName.isCertain(name) else { continue }
      return Found(hit.date, at: line.position, in: .signature)
    }
    return nil
  }

  /// The date in brackets under the title, or behind it.
  private func dateUnderTitle() -> Found<CalendarDate>? {
    for line in front where line.letters.count <= 80 {
      let bare = Letters(String(line.letters.text.filter { $0 != "(" && $0 != ")" }))
      let scanner = DateScanner(letters: bare)
      let isTitle = ReportTitle(line.letters) != nil
      let start = isTitle ? bare.last("报").map { $0 + 1 } ?? 0 : 0
      guard let hit = scanner.first(from: start), isTitle || hit.range.lowerBound == 0,
        hit.range.upperBound <= bare.count,
        Self.publishing.contains(bare[hit.range.upperBound..<bare.count])
      else { continue }
      return Found(hit.date, at: line.position, in: .title)
    }
    return nil
  }

  /// What may stand behind the date under a title.
  private static let publishing: Set<String> = ["", "发布", "公布", "公开", "印发", "发"]

  /// The number of the document; `无文号` and `〔〕号` are none.
  func documentNumber() -> Found<String>? {
    for entry in labels.values(of: .documentNumber) {
      let value = entry.value
      guard value.count <= 40, value.contains("号"), value.units.contains(where: Letters.isDigit)
      else { continue }
      return Found(value.text, at: entry.position, in: .metadata)
    }
    return nil
  }
}
