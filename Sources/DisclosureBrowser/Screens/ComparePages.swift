internal import Disclosure

/// The pages of a comparison: one for each section, and one for what two forms have in common.
struct ComparePages {
  /// A page: prose, tables, or both.
  struct Tab {
    let title: Message
    let prose: SectionPair?
    let tables: [Comparison.Table]
    let number: Int
  }

  let comparison: Comparison
  let sides: Sides
  let tabs: [Tab]
  /// What fails between the two reports: the findings of the right that rest on the left.
  let findings: [Finding]
  /// The pairs that cells of the sheets stand for: a cell's tag is its place here, times two, plus
  /// one for the right side. Behind them come the links between two years.
  let pairs: [(label: Message, pair: Comparison.Pair)]
  /// What is carried from the one year to the other, if they follow each other.
  let link: CompareLink?

  /// The pages of a comparison, with the findings of the right report.
  init(_ comparison: Comparison, _ sides: Sides, _ findings: [Finding]) {
    self.comparison = comparison
    self.sides = sides
    self.findings = findings.filter { finding in
      finding.outcome == .fail && finding.operands.contains(where: \.isPrevious)
    }
    var tabs: [Tab] = []
    let common = comparison.tables.filter { $0.section == 0 }
    if !common.isEmpty {
      tabs.append(
        Tab(title: .init(zh: "对应项", en: "In common"), prose: nil, tables: common, number: 0))
    }
    for section in comparison.sections {
      let printed = Self.unnumbered(section.right?.title ?? section.left?.title ?? "")
      let prescribed = Form.gov2021.sections
      let title =
        section.number > 0
        ? prescribed[section.number - 1].short : Message(zh: printed, en: printed)
      tabs.append(
        Tab(
          title: title, prose: section,
          tables: comparison.tables.filter { $0.section == section.number && section.number > 0 },
          number: section.number))
    }
    self.tabs = tabs
    pairs = tabs.flatMap(\.tables).flatMap { table in
      table.lines.flatMap { line in
        zip(table.columns, line.pairs).map { column, pair in
          (Self.name(line, column), pair)
        }
      }
    }
    var first = 0
    var link: CompareLink?
    for table in tabs.flatMap(\.tables) {
      link = link ?? CompareLink(table, firstPair: first, sides.earlier)
      first += table.lines.count * table.columns.count
    }
    self.link = link
  }

  /// The tab that shows a section.
  func tab(ofSection number: Int) -> Int? {
    tabs.firstIndex { $0.number == number && $0.prose != nil }
  }

  /// The titles of the tabs.
  func tabs(_ desk: Desk) -> [Tabs.Tab] {
    tabs.map { Tabs.Tab(title: $0.title[desk.language], severity: nil) }
  }

  /// The tab that shows a cell of the right report beside its counterpart, and the cell's tag.
  func place(ofCell cell: String) -> (tab: Int, tag: Int)? {
    let index =
      pairs.firstIndex { $0.pair.left != nil && $0.pair.right?.cells == [cell] }
      ?? pairs.firstIndex { $0.pair.left != nil && $0.pair.right?.cells.contains(cell) == true }
    guard let index else { return nil }
    var end = 0
    for (tab, page) in tabs.enumerated() {
      end += page.tables.reduce(0) { $0 + $1.lines.count * $1.columns.count }
      if index < end { return (tab, index * 2 + 1) }
    }
    return nil
  }
}
