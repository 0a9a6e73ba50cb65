extension Document {
  /// The reports that stand one behind the other in the document, each as a document of its own over
  /// the same text; the whole where there is one.
  ///
  /// A report is never cut in two: where a title or a first heading comes again, a new report begins
  /// only if sections or rows of the one before come again behind it. A list of links, a table of
  /// contents, an annexed table and a table printed twice belong to the report around them.
  func parts(in form: Form) -> [Document] {
    var stretches = Stretches(of: self, in: form)
    stretches.walk()
    let begins = stretches.begins
    guard begins.count > 1 else { return [self] }
    return begins.indices.map { index in
      let end = index + 1 < begins.count ? begins[index + 1] : .init(block: blocks.count, row: 0)
      return Document(
        text: text, blocks: blocks(from: index == 0 ? .start : begins[index], to: end),
        hygiene: hygiene)
    }
  }

  /// Whether a title or a first heading stands behind a later heading: only then, or where rows come
  /// again, can there be a second report.
  func mayHoldSeveral(in form: Form) -> Bool {
    let known = PartLines(of: form, in: self)
    var isBegun = false
    for block in blocks {
      let lines: [Text] =
        switch block {
        case .paragraph(let text): [text]
        case .table where form.sections.isEmpty: []
        case .table(let table): table.rows.compactMap { row in row.first { !$0.isEmpty } }
        }
      for line in lines {
        if let heading = known.heading(line, in: self) {
          if isBegun, heading.number <= 1 { return true }
          if heading.number != 1 { isBegun = true }
        } else if isBegun, known.title(line, in: self) != nil {
          return true
        }
      }
    }
    return false
  }

  /// A place between two lines of a document.
  struct Place: Hashable, Comparable {
    var block: Int
    var row: Int

    static let start = Self(block: 0, row: 0)

    static func < (a: Self, b: Self) -> Bool { (a.block, a.row) < (b.block, b.row) }
  }

  /// The blocks between two places; a table in which one lies is cut between its rows.
  private func blocks(from start: Place, to end: Place) -> [Block] {
    var cut: [Block] = []
    for index in start.block...min(end.block, blocks.count - 1) {
      guard case .table(let table) = blocks[index] else {
        if index < end.block { cut.append(blocks[index]) }
        continue
      }
      let first = index == start.block ? start.row : 0
      let last = index == end.block ? end.row : table.rows.count
      if first < last {
        let padded = table.paddedRows.filter { (first..<last).contains($0) }.map { $0 - first }
        cut.append(
          .table(
            Table(
              rows: Array(table.rows[first..<last]), paddedRows: Set(padded),
              isOfLines: table.isOfLines, isFused: table.isFused)))
      }
    }
    return cut
  }
}

/// The lines by which the parts of a document are known: headings and titles.
struct PartLines {
  private let headings: Headings
  private let prescribed: [[UInt8]]

  /// The lines of reports in `form` that stand in a document.
  init(of form: Form, in document: Document) {
    headings = Headings(of: form, in: document)
    prescribed = form.sections.map { Array($0.title.zh.utf8) }
  }

  /// The heading that a line is, with the number of its section, or 0 in a form without prescribed
  /// ones; and whether text follows in the line.
  func heading(
    _ line: Document.Text, in document: Document
  ) -> (number: Int, title: String, goesOn: Bool)? {
    guard mayBeHeading(document.text[line.range]),
      let found = headings.candidates(on: line).first, !found.isInline
    else { return nil }
    let title = document.string(.init(range: found.range, position: line.position))
    return (found.section, title, found.range.upperBound < line.range.upperBound)
  }

  /// Whether a line begins with one of 一 to 九, behind marks or not, or is a heading without its number.
  private func mayBeHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { $0 == UInt8(ascii: "#") || $0 == ASCII.space }
    guard let first = line.first, (0xE4...0xE9).contains(first), line.count >= 6 else {
      return false
    }
    if Self.numerals.contains(where: line.prefix(3).elementsEqual) { return true }
    return prescribed.contains { line.elementsEqual($0) }
  }

  /// The title that a line is, if it names an agency or a year.
  func title(_ line: Document.Text, in document: Document) -> ReportTitle? {
    guard (15...240).contains(line.range.count),
      document.text[line.range].holdsReport,
      let title = ReportTitle(Letters(document.string(line))),
      title.agency != nil || title.year != nil
    else { return nil }
    return title
  }

  private static let numerals = "一二三四五六七八九".unicodeScalars.map { Array(String($0).utf8) }
}

extension ArraySlice<UInt8> {
  /// Whether 报, of 报告 or 年报, stands near the end: a title has at most a date behind it.
  fileprivate var holdsReport: Bool {
    let end = suffix(64)
    return end.indices.dropLast(2).contains {
      end[$0] == 0xE6 && end[$0 + 1] == 0x8A && end[$0 + 2] == 0xA5
    }
  }
}
