import Disclosure

/// A report as a page shows it: paragraphs and ruled tables in order, before a format writes them.
struct Page: Sendable {
  /// What the report was written from.
  let truth: Truth
  /// What the page shows, from top to bottom.
  var blocks: [Block]

  /// A piece of a page.
  enum Block: Sendable {
    /// A line that says when and by whom the report was published, or leads through the site.
    case front(String)
    /// Cells of such a line, side by side.
    case frontRow([String])
    /// A line of the title.
    case title(String)
    /// The heading of a section, and its place among those that have one.
    case heading(String, Int)
    /// A paragraph.
    case prose(String)
    /// A table.
    case table(RuledTable)
    /// A line below the report: who signed it, the foot of the site.
    case closing(String)
  }

  /// What stands in the cells of its tables.
  var cells: [String] {
    blocks.flatMap { block in
      guard case .table(let table) = block else { return [String]() }
      return table.rows.joined().map(\.text)
    }
  }

  /// The page of a draft.
  init(_ draft: Draft) {
    truth = draft.truth
    blocks = draft.front.compactMap(Block.init(frontLine:))
    blocks += draft.title.map(Block.title) + draft.opening.map(Block.prose)
    var headings = 0
    for part in draft.parts {
      if let heading = part.heading {
        blocks.append(.heading(heading, headings))
        headings += 1
      }
      for block in part.blocks {
        switch block {
        case .prose(let text): blocks.append(.prose(text))
        case .table(let grid): blocks.append(.table(RuledTable(grid, of: draft.form)))
        }
      }
    }
    blocks += draft.closing.map(Block.closing)
  }

  /// The title of a report, as a site prints it in its own places.
  var name: String {
    "\(truth.agency.name)\(truth.year)年政府信息公开工作年度报告"
  }

  /// The day of publication: 2024-01-18.
  var day: String {
    let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return "\(truth.year + 1)-\(two(truth.published.month))-\(two(truth.published.day))"
  }

  /// Whether every heading begins with the number that its place has.
  var isNumbered: Bool {
    let headings = blocks.compactMap { block in
      if case .heading(let text, let place) = block { (text, place) } else { nil }
    }
    return headings.count >= 4
      && headings.allSatisfy { text, place in
        Draft.numerals.indices.contains(place) && text.hasPrefix(Draft.numerals[place] + "、")
          && !text.contains("\n")
      }
  }

  /// Changes every table into pieces.
  mutating func divideTables() {
    blocks = blocks.flatMap { block -> [Block] in
      guard case .table(let table) = block else { return [block] }
      return table.blocks.map(Block.table)
    }
  }
}

extension Page.Block {
  /// A line above the report; one with bars is a row of cells, one of nothing but bars is nothing.
  fileprivate init?(frontLine line: String) {
    guard line.contains("|") else {
      self = .front(line)
      return
    }
    let cells = line.split(separator: "|").map { $0.filter { $0 != " " } }
      .filter { !$0.isEmpty && !$0.allSatisfy { $0 == "-" } }
    guard !cells.isEmpty else { return nil }
    self = .frontRow(cells)
  }
}

extension Draft {
  /// Does to every text of the report, one by one, what a damage does to lines.
  ///
  /// Cells have a bar behind them meanwhile, by which damages know lines of tables.
  mutating func mangle(_ damage: Damage, _ random: inout Random) {
    let write = { (text: String, bar: String, random: inout Random) -> String in
      let lines = damage.mangle(text.lines.map { $0 + bar }, &random)
      return lines.map { String($0.dropLast($0.hasSuffix(bar) ? bar.count : 0)) }
        .joined(separator: "\n")
    }
    front = front.map { write($0, "", &random) }
    title = title.map { write($0, "", &random) }
    opening = opening.map { write($0, "", &random) }
    closing = closing.map { write($0, "", &random) }
    for part in parts.indices {
      parts[part].heading = parts[part].heading.map { write($0, "", &random) }
      for block in parts[part].blocks.indices {
        guard case .prose(let text) = parts[part].blocks[block] else { continue }
        parts[part].blocks[block] = .prose(write(text, "", &random))
      }
    }
    changeCells { if !$0.text.isEmpty { $0.text = write($0.text, " |", &random) } }
  }
}
