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
