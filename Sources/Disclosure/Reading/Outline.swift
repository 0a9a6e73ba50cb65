/// A document's prose in order: what stands before the first heading, the sections, and the cells of
/// tables that are no part of a statutory table, such as a page's metadata.
struct Outline: Sendable {
  /// What stands before the first section.
  var front: [Passage] = []
  /// The sections in order, those without a heading in the source among them.
  var sections: [Section] = []
  /// Rows of tables in which nothing statutory stands: `標題: | … |`, `填报单位(盖章):… |`.
  var looseRows: [[Passage]] = []

  /// Where the last heading ends, which may be on the line behind that of its number.
  private var headingEnd = 0

  /// An outline of nothing.
  init() {}

  /// The outline of a document whose statutory tables have been found.
  init(of document: Document, _ tables: TableRecovery) {
    let finder = Headings(of: tables.form, in: document)
    let choice = HeadingChoice(of: document, finder, tables)
    var headings = choice.chosen[...]
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let text):
        add(text, of: document, finder, &headings)
      case .table(let table):
        // A heading that is a row of the table stands above it.
        let isHeaded = headings.first?.block == index
        if !isHeaded { add(tablesAt: index, tables) }
        for (row, cells) in table.rows.enumerated() {
          let isLoose = tables.isLoose(.init(block: index, row: row))
          let hasHeading = headings.first.map { heading in cells.contains { heading.begins(in: $0) }
          }
          guard isLoose || hasHeading == true else { continue }
          add(cells.filter { !$0.isEmpty }, isLoose: isLoose, of: document, finder, &headings)
        }
        if isHeaded { add(tablesAt: index, tables) }
      }
    }
  }

  /// Adds a line, the sections that begin on it included.
  private mutating func add(
    _ line: Document.Text, of document: Document, _ finder: Headings,
    _ headings: inout ArraySlice<Headings.Candidate>
  ) {
    let end = line.range.upperBound
    var start = line.range.contains(headingEnd - 1) ? headingEnd : line.range.lowerBound
    while let heading = headings.first, heading.begins(in: line) {
      add(finder.prose(from: start, before: heading.range.lowerBound), line, of: document)
      let title = document.withoutBreaks(heading.range)
      sections.append(
        Section(number: heading.section, title: title, heading: heading.position))
      start = heading.range.upperBound
      headingEnd = start
      headings.removeFirst()
    }
    guard start < end else { return }
    let isWhole = start == line.range.lowerBound
    add(isWhole ? line.range : finder.prose(from: start, before: end), line, of: document)
  }

  private mutating func add(_ range: Range<Int>, _ line: Document.Text, of document: Document) {
    // What a printer puts on every page is no part of the section that goes on over it.
    let isPageHead = !sections.isEmpty && document.text.isPageHead(range)
    guard !range.isEmpty, !isPageHead else { return }
    add(
      Passage(document.string(.init(range: range, position: line.position)), at: line.position))
  }

  /// Adds the cells of a row: as one line if nothing of the form stands in them, and whatever stands
  /// in them the sections that begin there.
  private mutating func add(
    _ cells: [Document.Text], isLoose: Bool, of document: Document, _ finder: Headings,
    _ headings: inout ArraySlice<Headings.Candidate>
  ) {
    guard let first = cells.first else { return }
    let hasHeading = cells.contains { headings.first?.begins(in: $0) ?? false }
    if hasHeading {
      for cell in cells where isLoose || headings.first?.begins(in: cell) ?? false {
        add(cell, of: document, finder, &headings)
      }
    }
    guard isLoose else { return }
    let passages = cells.map { Passage(document.string($0), at: $0.position) }
    looseRows.append(passages)
    if !hasHeading {
      add(Passage(passages.map(\.text).joined(separator: " | "), at: first.position))
    }
  }

  private mutating func add(_ passage: Passage) {
    if sections.isEmpty {
      front.append(passage)
    } else {
      sections[sections.count - 1].passages.append(passage)
    }
  }

  private mutating func add(tablesAt block: Int, _ tables: TableRecovery) {
    for (begin, table) in zip(tables.beginnings, tables.form.tables.indices) where begin == block {
      add(table: table, of: tables.form)
    }
  }

  /// A table belongs to the form's section for it, whatever heading stands above it.
  private mutating func add(table: Int, of form: Form) {
    let number = form.tables[table].section
    if let place = sections.lastIndex(where: { $0.number == number && number > 0 }) {
      sections[place].tables.append(table)
      return
    }
    var section = Section(
      number: number,
      title: number > 0 ? form.sections[number - 1].title.zh : form.tables[table].title.zh)
    section.tables = [table]
    let place = sections.firstIndex { $0.number > number && number > 0 } ?? sections.count
    sections.insert(section, at: place)
  }
}

extension Headings.Candidate {
  fileprivate func begins(in text: Document.Text) -> Bool {
    text.range.contains(range.lowerBound)
  }
}

extension Document {
  /// The text of a heading, in one line.
  fileprivate func withoutBreaks(_ range: Range<Int>) -> String {
    let text = self.text[range]
    guard text.contains(ASCII.newline) else { return String(decoding: text, as: UTF8.self) }
    return String(decoding: self.text.withoutBlanks(range), as: UTF8.self)
  }
}
