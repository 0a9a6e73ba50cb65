/// Puts the pages of a document together: tables, paragraphs over ends of lines and pages, and apart
/// from these what only paper needs.
struct PageAssembly {
  /// A piece of a page.
  enum Block {
    /// A table.
    case table(PlacedTable)
    /// A line of text, as it is printed.
    case line(TextLine)
    /// A paragraph with the box of its first line.
    case paragraph([UInt8], Box)
    /// The number of the page, or a head or foot that its neighbours have too.
    case aside(TextLine)

    /// Where it stands.
    var box: Box {
      switch self {
      case .table(let table): table.box
      case .line(let line), .aside(let line): line.box
      case .paragraph(_, let box): box
      }
    }
  }

  private var pages: [[Block]] = []

  /// The blocks of all pages.
  init(_ source: [PlacedPage]) {
    let ruled = source.map(RuledTables.init)
    let lines = ruled.map { TextLine.lines(of: $0.rest) }
    let furniture = RunningLines(lines, on: source)
    var tables = ruled.map(\.tables)
    var texts: [[TextLine]] = []
    for page in source.indices {
      let text = lines[page].indices.filter { !furniture.contains(page: page, line: $0) }
        .map { lines[page][$0] }
      let aligned = AlignedTables(in: text, apartFrom: tables[page])
      tables[page] += aligned.tables
      texts.append(aligned.rest)
    }
    tables.joinOverPages(unlessParted: &texts)
    for page in source.indices {
      let asides = lines[page].indices.filter { furniture.contains(page: page, line: $0) }
        .map { lines[page][$0] }
      let blocks =
        tables[page].map(Block.table) + texts[page].map(Block.line) + asides.map(Block.aside)
      pages.append(blocks.sorted { $0.box.top < $1.box.top })
    }
    Paragraphs(texts).join(in: &pages)
  }

  /// The text, page by page; the characters of the pages at some places were read off a picture, and of
  /// others nothing was read.
  func text(recognized: Set<Int> = [], unread: Set<Int> = []) -> SourceText {
    var builder = SourceText.Builder()
    for page in pages {
      builder.beginPage()
      for block in page {
        switch block {
        case .table(let table):
          builder.add(
            table: table.rows.map { row in
              row.map { SourceText.Builder.Cell($0.text, box: $0.box) }
            })
        case .line(let line): builder.add(line: line.text, box: line.box)
        case .paragraph(let text, let box): builder.add(line: text, box: box)
        case .aside(let line): builder.add(aside: line.text, box: line.box)
        }
      }
    }
    return builder.text(
      recognizedPages: Set(recognized.map { $0 + 1 }), unreadPages: Set(unread.map { $0 + 1 }))
  }
}
