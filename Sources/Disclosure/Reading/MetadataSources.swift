/// The places of an outline in which a report tells about itself.
struct MetadataSources {
  /// What stands before the first section, rows of the page's tables left out.
  let front: [Line]
  /// The first paragraphs of the first section.
  let overview: [Line]
  /// The paragraphs that may state the period.
  let body: [Line]
  /// The last lines of the report.
  let ending: [Line]
  /// The rows of tables that are not the form's.
  let rows: [[Passage]]
  /// The labelled facts of the page.
  let labels: MetadataLabels

  /// A paragraph and its place.
  struct Line {
    var letters: Letters
    var position: Position

    /// The letters of a passage.
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
    let lines = front.filter { !rowStarts.contains($0.position) }.map(Line.init)
    labels = MetadataLabels(lines: lines, rows: rows.map { $0.map(Line.init) })
    self.front = lines.filter { MetadataLabels.pageFact(of: $0.letters) == nil }
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

  /// The title that the head of the page states, of the article or else of the whole page; that of the
  /// page may have the name of the site behind it.
  func titleOfPage() -> (value: ReportTitle, position: Position)? {
    for entry in labels.values(of: .articleTitle) + labels.values(of: .pageTitle) {
      let pieces = entry.value.units.split { Self.titleBreaks.contains($0) }
      for piece in [entry.value] + pieces.map({ Letters(units: $0) }) {
        if let title = ReportTitle(piece) { return (title, entry.position) }
      }
    }
    return nil
  }

  /// What stands between the title of an article and the name of the site: `_`, `-`, `|` and dashes.
  private static let titleBreaks: Set<UInt16> = [0x5F, 0x2D, 0x7C, 0x2014, 0x2013]

  /// The title on a line, or on it and the next: agency and rest, or broken inside a word.
  private func title(at index: Int) -> ReportTitle? {
    let line = front[index].letters
    let title = ReportTitle(line)
    if let title, title.agency != nil { return title }
    guard index + 1 < front.count, line.count <= 40 else { return title }
    let next = front[index + 1].letters
    // A breadcrumb, a sentence or a title of its own is no first line of a title.
    guard title == nil, let both = ReportTitle(line + next), both.agency != nil
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
    var found: (agency: Found<Agency>?, year: Found<Int>?) = (nil, nil)
    for line in front + overview {
      guard let (agency, year) = ReportSentences.announcement(in: line.letters) else { continue }
      found.agency = found.agency ?? agency.map { Found($0, at: line.position, in: .announcement) }
      found.year = found.year ?? year.map { Found($0, at: line.position, in: .announcement) }
    }
    return found
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

  /// The year on whose last day the figures were fixed, where no period is given.
  func yearOfFigures() -> Found<Int>? {
    first(front + overview + body + ending, in: .period, ReportSentences.yearOfFigures)
  }

  /// The agency of a title under its full name: `县水务局` is 青山县水务局 where the report says so.
  func fullName(of agency: Found<Agency>, _ announced: Found<Agency>?) -> Found<Agency> {
    guard AgencyName.isShort(agency.value) else { return agency }
    let named = [announced, contact(), signature()].lazy.compactMap(\.self)
    return named.first { AgencyName.isFull($0.value, of: agency.value) } ?? agency
  }

  /// The period that the figures cover.
  func period() -> Found<Period>? {
    first(front + overview + body + ending, in: .period, ReportSentences.period)
  }
}
