import Disclosure

/// A way in which real copies of reports write them, above all their tables: as lines of text, or as
/// a page of a format that has tables of its own.
package struct Layout: Sendable, Identifiable {
  /// Its name in the catalogue: `L2+`, `html-word`.
  package let id: String
  /// Whether everything can be read back from it.
  package let isRecoverable: Bool
  /// Whether it shows all that was printed, heads and equal values too.
  package let isWhole: Bool
  /// Whether a blank cell leaves a trace.
  package let showsBlanks: Bool
  /// Whether it shows where a row begins and ends.
  package let showsRows: Bool
  /// Whether a blank inside a cell can be told from the blank between cells.
  package let showsCells: Bool
  /// Whether the tables are in the text at all.
  package let showsTables: Bool
  /// Writes a draft.
  let writer: Writer
  /// What else it takes back from what is expected.
  private let excusing: @Sendable (inout Draft) -> Void

  /// What writes a draft.
  enum Writer: Sendable {
    /// As lines of a text.
    case lines(@Sendable (Draft, inout Random) -> [String])
    /// As the bytes of a file.
    case file(@Sendable (Page, inout Random) -> [UInt8])
  }

  init(
    _ id: String, isRecoverable: Bool = true, showsBlanks: Bool = true, showsRows: Bool = true,
    showsCells: Bool = true, showsTables: Bool = true, isWhole: Bool = true,
    page render: @escaping @Sendable (Draft, inout Random) -> [String],
    excusing: @escaping @Sendable (inout Draft) -> Void = { _ in }
  ) {
    self.id = id
    self.isRecoverable = isRecoverable
    self.showsBlanks = showsBlanks
    self.showsRows = showsRows
    self.showsCells = showsCells
    self.showsTables = showsTables
    self.isWhole = isWhole
    writer = .lines(render)
    self.excusing = excusing
  }

  /// A layout of pages, in which every cell stands where it belongs.
  ///
  /// Where tables have no lines, a blank cell need not show, and a blank may part cells.
  init(
    _ id: String, showsBlanks: Bool = true,
    file write: @escaping @Sendable (Page, inout Random) -> [UInt8]
  ) {
    self.id = id
    isRecoverable = true
    self.showsBlanks = showsBlanks
    showsRows = true
    showsCells = showsBlanks
    showsTables = true
    isWhole = true
    writer = .file(write)
    excusing = { _ in }
  }

  /// A layout in which prose stands line by line and only tables are special.
  ///
  /// `flatten` makes the writer of tables for one report, which may choose among variants.
  init(
    _ id: String, isRecoverable: Bool = true, showsBlanks: Bool = true, showsRows: Bool = true,
    showsCells: Bool = true,
    tables flatten: @escaping @Sendable (inout Random) -> (Grid) -> [String]
  ) {
    self.init(
      id, isRecoverable: isRecoverable, showsBlanks: showsBlanks, showsRows: showsRows,
      showsCells: showsCells
    ) { draft, random in
      let flatten = flatten(&random)
      return draft.lines(flatten)
    }
  }

  /// The layout of a name; `nil` if there is none.
  package static func named(_ id: String) -> Layout? {
    ReportFormat.all.lazy.flatMap(\.layouts).first { $0.id == id }
  }

  /// Takes back from what is expected of a reader what the layout does not show.
  func excuse(_ draft: inout Draft) {
    if !showsTables {
      for cell in draft.expected.indices { draft.expected[cell] = Expectation(.absent) }
    }
    if !isRecoverable { draft.excuseAll() }
    excusing(&draft)
    guard !showsBlanks else { return }
    for row in draft.grids.flatMap(\.rows) {
      guard let place = row.row, row.figures.contains(where: \.isEmpty) else { continue }
      draft.excuse(row: place)
    }
  }
}

extension Draft {
  /// The report line by line, its tables written by `flatten` and its prose by `write`.
  func lines(
    prose write: (String) -> [String] = { [$0] }, _ flatten: (Grid) -> [String]
  ) -> [String] {
    var lines = (front + title + opening).flatMap(write)
    for part in parts {
      if let heading = part.heading { lines += write(heading) }
      for block in part.blocks {
        switch block {
        case .prose(let text): lines += write(text)
        case .table(let grid): lines += flatten(grid)
        }
      }
    }
    return lines + closing.flatMap(write)
  }
}
