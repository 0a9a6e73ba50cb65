/// A document's prose in order: what stands before the first heading, the sections, and the cells of
/// tables that are no part of a statutory table, such as a page's metadata.
struct Outline: Sendable {
  /// What stands before the first section.
  var front: [Passage] = []
  /// The sections in order, those without a heading in the source among them.
  var sections: [Section] = []
  /// Rows of tables in which nothing statutory stands: `標題: | … |`, `填报单位(盖章):… |`.
  var looseRows: [[Passage]] = []

  /// An outline of nothing.
  init() {}

  /// The outline of a document whose statutory tables have been found.
  init(of document: Document, _ tables: TableRecovery) {
    let headings = Headings(of: tables.form)
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let text):
        let passage = Passage(document.string(text), at: text.position)
        if let heading = headings.heading(of: passage, after: sections.last?.number) {
          sections.append(heading.section)
          if let rest = heading.rest { add(rest) }
        } else {
          add(passage)
        }
      case .table(let table):
        for (begin, form) in zip(tables.beginnings, tables.form.tables.indices)
        where begin == index {
          add(table: form, of: tables.form)
        }
        for (row, cells) in table.rows.enumerated()
        where tables.isLoose(.init(block: index, row: row)) {
          add(
            looseRow: cells.filter { !$0.isEmpty }.map {
              Passage(document.string($0), at: $0.position)
            })
        }
      }
    }
  }

  private mutating func add(_ passage: Passage) {
    if sections.isEmpty {
      front.append(passage)
    } else {
      sections[sections.count - 1].passages.append(passage)
    }
  }

  private mutating func add(looseRow cells: [Passage]) {
    guard let first = cells.first else { return }
    looseRows.append(cells)
    add(Passage(cells.map(\.text).joined(separator: " | "), at: first.position))
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
