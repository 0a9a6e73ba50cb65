/// A page rendered as a source's text.
struct PageRendering {
  /// The text.
  let text: SourceText
  /// Whether a report stands in it.
  let holdsReport: Bool

  /// Renders a page. What browsers do not show is taken in only where the rest holds no report, and it
  /// does.
  init(_ page: [UInt8]) throws(ReadError) {
    let shown = try Self(LeanMarkup(page))
    guard !shown.holdsReport else {
      self = shown
      return
    }
    let whole = try Self(LeanMarkup(page, includesUnseen: true))
    self = whole.holdsReport ? whole : shown
  }

  private init(_ markup: LeanMarkup) throws(ReadError) {
    let flow = PageFlow(of: PageTree(markup))
    let (all, lines) = Self.text(of: flow, markup, without: [])
    let part = PagePart(of: flow, as: try Document(all), lines: lines)
    holdsReport = part.holdsReport
    let isAsShown = part.asides.isEmpty && (holdsReport || flow.addresses.isEmpty)
    text =
      isAsShown
      ? all
      : Self.text(of: flow, markup, without: part.asides, namesLinks: !holdsReport).text
  }

  /// The facts of the page as lines, then what stands on it and, if asked for, the documents that it
  /// links to; and which item each line is, -1 for the facts.
  private static func text(
    of flow: PageFlow, _ markup: LeanMarkup, without asides: Set<Int>, namesLinks: Bool = false
  ) -> (text: SourceText, items: [Int]) {
    var builder = SourceText.Builder()
    var items: [Int] = []
    for fact in markup.facts.entries {
      let line = Array("\(fact.name): ".utf8) + fact.value
      if fact.isOfArticle { builder.add(line: line) } else { builder.add(aside: line) }
      items.append(-1)
    }
    for frame in markup.frames where flow.items.isEmpty {
      builder.add(line: "frame: \(frame)".utf8)
      items.append(-1)
    }
    for (index, item) in flow.items.enumerated() {
      switch item.content {
      case .line(let text) where asides.contains(index): builder.add(aside: text)
      case .line(let text): builder.add(line: text)
      case .table(let rows) where asides.contains(index):
        for row in rows { builder.add(aside: row.joined(separator: Array(" | ".utf8))) }
      case .table(let rows): builder.add(table: rows.map { $0.map { .init($0) } })
      }
      while items.count < builder.lineCount { items.append(index) }
    }
    for address in flow.addresses where namesLinks {
      builder.add(line: Array("link: ".utf8) + address)
    }
    return (builder.text(), items)
  }
}
