/// A page rendered as a source's text.
struct PageRendering {
  /// The text.
  let text: SourceText
  /// Whether a report stands in it.
  let holdsReport: Bool
  /// Whether anything of a report stands in it, if only a heading.
  let holdsPart: Bool

  /// Renders a page; what its head states is no part of the document if it goes on with one. What
  /// browsers do not show is taken in only where the rest holds no report, and it does.
  init(_ page: [UInt8], goesOn: Bool = false) throws(ReadError) {
    let shown = try Self(LeanMarkup(page), goesOn: goesOn)
    guard !shown.holdsReport else {
      self = shown
      return
    }
    let whole = try Self(LeanMarkup(page, includesUnseen: true), goesOn: goesOn)
    self = whole.holdsReport ? whole : shown
  }

  private init(_ markup: LeanMarkup, goesOn: Bool) throws(ReadError) {
    guard !markup.isTooLarge else { throw .tooManyTags }
    let flow = PageFlow(of: PageTree(markup))
    let (all, lines) = Self.text(of: flow, markup, goesOn: goesOn, without: [])
    let part = PagePart(of: flow, as: try Document(all), lines: lines)
    (holdsReport, holdsPart) = (part.holdsReport, part.holdsPart)
    let isAsShown = part.asides.isEmpty && (holdsReport || flow.addresses.isEmpty)
    text =
      isAsShown
      ? all
      : Self.text(
        of: flow, markup, goesOn: goesOn, without: part.asides, namesLinks: !holdsReport
      ).text
  }

  /// The facts of the page as lines, then what stands on it and, if asked for, the documents that it
  /// links to; and which item each line is, -1 for the facts.
  private static func text(
    of flow: PageFlow, _ markup: LeanMarkup, goesOn: Bool, without asides: Set<Int>,
    namesLinks: Bool = false
  ) -> (text: SourceText, items: [Int]) {
    var builder = SourceText.Builder()
    var items: [Int] = []
    for fact in markup.facts.entries {
      let line = Array("\(fact.name): ".utf8) + fact.value
      if fact.isOfArticle, !goesOn { builder.add(line: line) } else { builder.add(aside: line) }
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

extension ReadError {
  /// A page with more tags than any report.
  fileprivate static let tooManyTags = Self(
    .tooLarge, zh: "网页的标签太多,年度报告没有这样多,未读取。",
    en: "The page has more tags than any annual report, so it was not read.")
}
