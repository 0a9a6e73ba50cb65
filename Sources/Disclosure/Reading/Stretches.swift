/// The stretches of a document in which sections and tables follow each other in their order, and
/// which of them are reports of their own.
struct Stretches {
  private let document: Document
  private let form: Form
  private let labels: Labels
  private let known: PartLines
  private var stretches = [Stretch(at: .start)]
  /// The line of running text read last, and where it stands.
  private var last: (line: Document.Text, place: Document.Place)?

  /// What stands between one beginning and the next.
  private struct Stretch {
    var begin: Document.Place
    var title: ReportTitle?
    /// The headings under which something stands.
    var headings: Set<String> = []
    /// The heading under which nothing stands yet.
    var heading: String?
    /// The highest number of a heading.
    var section = 0
    var rows: Set<Int> = []
    /// The highest section of the form a row of which was seen.
    var tableSection = 0

    init(at begin: Document.Place, title: ReportTitle? = nil) {
      self.begin = begin
      self.title = title
    }

    /// Whether a heading or a row was seen.
    var hasBody: Bool { heading != nil || !headings.isEmpty || !rows.isEmpty }

    /// Whether this heading has stood in the stretch.
    func hasHeading(_ title: String) -> Bool { heading == title || headings.contains(title) }
  }

  /// The stretches of `document`, whose tables are of `form`.
  init(of document: Document, in form: Form) {
    self.document = document
    self.form = form
    labels = form.labels
    known = PartLines(of: form, in: document)
  }

  /// Reads the document from its first line to its last.
  mutating func walk() {
    for (block, content) in document.blocks.enumerated() {
      switch content {
      case .paragraph(let text):
        take(line: text, at: .init(block: block, row: 0))
      case .table(let table):
        for (row, cells) in table.rows.enumerated() {
          take(row: cells, at: .init(block: block, row: row))
        }
      }
    }
  }

  /// Where each report begins.
  var begins: [Document.Place] {
    var reports: [Stretch] = []
    for stretch in stretches {
      if let before = reports.last, !isReport(stretch, after: before) {
        reports[reports.count - 1].headings.formUnion(stretch.headings)
        reports[reports.count - 1].rows.formUnion(stretch.rows)
        reports[reports.count - 1].title = before.title ?? stretch.title
      } else {
        reports.append(stretch)
      }
    }
    return reports.map(\.begin)
  }

  /// Whether a stretch has what the one before has, and so is no part of it.
  private func isReport(_ stretch: Stretch, after before: Stretch) -> Bool {
    if stretch.headings.intersection(before.headings).count >= 2 { return true }
    if stretch.rows.intersection(before.rows).count >= 2 { return true }
    // The headings of older reports are their own: another agency's or year's title must tell.
    guard form.sections.isEmpty, let title = stretch.title, let other = before.title else {
      return false
    }
    return title.isOther(than: other) && stretch.headings.count >= 3 && before.headings.count >= 3
  }

  private var current: Stretch {
    get { stretches[stretches.count - 1] }
    set { stretches[stretches.count - 1] = newValue }
  }

  /// Begins a stretch, with the labelled facts of the page right before it.
  private mutating func begin(at place: Document.Place, title: ReportTitle? = nil) {
    var place = place
    while place > current.begin, let before = line(before: place), isLabelled(before.line) {
      place = before.place
    }
    stretches.append(Stretch(at: place, title: title))
  }

  private mutating func take(line: Document.Text, at place: Document.Place) {
    defer { last = (line, place) }
    if let heading = known.heading(line, in: document) {
      let isFirst = heading.number == 1 || heading.number == 0 && current.hasHeading(heading.title)
      let isBack = heading.number == 2 && current.section >= 5
      if isFirst && current.hasBody || isBack { begin(at: place) }
      current.section = max(current.section, heading.number)
      current.heading = heading.number == 0 ? heading.title : "\(heading.number)"
      if heading.goesOn { fillHeading() }
    } else if let (title, start) = title(line, at: place) {
      take(title, at: start)
    } else if line.range.count >= Self.sentence {
      fillHeading()
    }
  }

  /// A title begins a stretch where the one before has its body and is of another title or has come
  /// to its end: a page's head may repeat the title above every page.
  private mutating func take(_ title: ReportTitle, at place: Document.Place) {
    if !current.hasBody {
      if let own = current.title, !title.isOther(than: own) { return }
      if stretches.count > 1 {
        let before = stretches.removeLast()
        begin(at: max(place, before.begin), title: title)
      } else {
        current.title = title
      }
    } else if current.section >= 5 || current.title?.text != title.text {
      begin(at: place, title: title)
    }
  }

  /// The title on a line, or on it and the line before.
  private func title(
    _ line: Document.Text, at place: Document.Place
  ) -> (ReportTitle, Document.Place)? {
    guard let title = known.title(line, in: document) else { return nil }
    guard title.agency == nil, let last, last.line.range.count <= 120,
      let both = ReportTitle(Letters(document.string(last.line) + document.string(line))),
      both.agency != nil
    else { return (title, place) }
    return (both, last.place)
  }

  private mutating func take(row cells: [Document.Text], at place: Document.Place) {
    guard let first = cells.first(where: { !$0.isEmpty }) else { return }
    // Without prescribed headings, a numbered line of a table is a label of it.
    if !form.sections.isEmpty { take(line: first, at: place) }
    for cell in cells where cell.range.count >= 6 {
      guard let match = labels.match(document.text, cell.range) else { continue }
      for case .row(let row) in match.meanings { take(row: row, at: place) }
    }
  }

  private mutating func take(row: Int, at place: Document.Place) {
    let section = form.tables[form.rows[row].table].section
    let isBack = section < current.tableSection && current.rows.contains(row)
    let isWhole = current.section >= 5 || current.section == 0
    if isBack, isWhole { begin(at: place) }
    fillHeading()
    current.rows.insert(row)
    current.tableSection = max(current.tableSection, section)
  }

  private mutating func fillHeading() {
    if let heading = current.heading { current.headings.insert(heading) }
    current.heading = nil
  }

  /// The line, or the first cell of the row, before a place.
  private func line(before place: Document.Place) -> (line: Document.Text, place: Document.Place)? {
    var before = place
    if before.row > 0 {
      before.row -= 1
    } else {
      guard before.block > 0 else { return nil }
      before.block -= 1
      if case .table(let table) = document.blocks[before.block] {
        before.row = max(0, table.rows.count - 1)
      }
    }
    switch document.blocks[before.block] {
    case .paragraph(let text): return (text, before)
    case .table(let table):
      return table.rows[before.row].first { !$0.isEmpty }.map { ($0, before) }
    }
  }

  /// Whether a line is a labelled fact of a page: 发布日期:2024-01-18.
  private func isLabelled(_ line: Document.Text) -> Bool {
    guard line.range.count <= 120 else { return false }
    let passage = Passage(document.string(line), at: line.position)
    return !MetadataLabels(lines: [.init(passage)], rows: []).entries.isEmpty
  }

  /// The bytes of the shortest sentence that fills a section.
  private static let sentence = 24
}

extension ReportTitle {
  /// Whether it names another agency or another year.
  fileprivate func isOther(than title: ReportTitle) -> Bool {
    if let year, let other = title.year, year != other { return true }
    guard let agency, let other = title.agency else { return false }
    return agency.canonicalName != other.canonicalName
  }
}
