internal import Disclosure

/// The way between the numbers of a report's prose and the cells of its tables.
struct ProseLinks {
  private let links: [NarrativeLink]
  /// The paragraph and the cell that were gone between last.
  private var last: (paragraph: Position, cell: String)?

  /// The links of a report, or none.
  init(of report: Report? = nil) {
    links = report?.links ?? []
  }

  /// Where to go.
  enum Target {
    case cell(String)
    case paragraph(Position)
  }

  /// The links of a cell or, where there is none, of the paragraph at a place.
  func links(of cell: String?, at position: Position?) -> [NarrativeLink] {
    if let cell { return links.filter { $0.cells.contains(cell) } }
    return links.filter { $0.statement.position == position }
  }

  /// From a cell the paragraph that one came from, else the first that states it; from a paragraph the
  /// next of its cells.
  mutating func next(from cell: String?, at position: Position?) -> Target? {
    let found = links(of: cell, at: position)
    if let cell {
      let paragraphs = found.map(\.statement.position)
      let isBack = last.map { $0.cell == cell && paragraphs.contains($0.paragraph) } ?? false
      guard let target = isBack ? last?.paragraph : paragraphs.first else { return nil }
      last = (target, cell)
      return .paragraph(target)
    }
    let cells = found.flatMap(\.cells)
    guard let position, !cells.isEmpty else { return nil }
    let place = last.flatMap { $0.paragraph == position ? cells.firstIndex(of: $0.cell) : nil }
    let target = cells[((place ?? -1) + 1) % cells.count]
    last = (position, target)
    return .cell(target)
  }
}

extension NarrativeLink {
  /// Where the number stands in a paragraph: its digits, or the words that state it without any.
  func place(in text: String) -> Range<String.Index>? {
    var words = Substring(statement.excerpt)
    if words.first == "…" { words.removeFirst() }
    if words.last == "…" { words.removeLast() }
    guard let sentence = text.firstRange(of: words) else { return nil }
    guard case .exactly(let count) = statement.value else { return sentence }
    let digits = text[sentence].firstRange(of: String(count))
    guard let digits else { return sentence }
    let isWhole =
      (text[..<digits.lowerBound].last?.isNumber != true)
      && (digits.upperBound == text.endIndex || !text[digits.upperBound].isNumber)
    return isWhole ? digits : sentence
  }
}
