internal import Disclosure

/// The sheets of a comparison.
extension ComparePages {
  /// The page of a tab.
  func sheet(ofTab index: Int, width: Int, _ desk: Desk) -> Sheet {
    guard tabs.indices.contains(index) else { return Sheet() }
    var sheet = Sheet()
    var first = tabs[..<index].flatMap(\.tables).reduce(0) {
      $0 + $1.lines.count * $1.columns.count
    }
    for table in tabs[index].tables {
      let own = CompareLink(table, firstPair: first, sides.earlier)
      let made = CompareTable(
        table, firstPair: first, sides, link: own, firstLink: pairs.count, desk)
      made.add(to: &sheet)
      first += table.lines.count * table.columns.count
    }
    for finding in findings where section(of: finding) == tabs[index].number {
      for line in Wrap.strings(
        of: finding.line(desk.language), width: max(1, width - TableLayout.gutter), desk.ambiguous)
      {
        sheet.lines.append(.init(.text(line, Style(finding.severity)), at: finding.position))
      }
    }
    // A column stands there three times: left, right and the difference.
    if desk.isReduced { sheet = sheet.reduced(span: 3, where: Self.isDifferent) }
    if let prose = tabs[index].prose { CompareProse(prose, width: width, desk).add(to: &sheet) }
    return sheet
  }

  /// Whether a cell tells that the reports differ, or that a link between them is broken.
  static func isDifferent(_ cell: Sheet.Cell) -> Bool { cell.style == .changed || cell.mark == "!" }

  /// The section whose tables a finding is about.
  private func section(of finding: Finding) -> Int? {
    let form = comparison.right.form
    return finding.operands.lazy.filter { !$0.isPrevious }.compactMap { form.index(of: $0.cell) }
      .first
      .map { form.tables[form.cells[$0].table].section }
  }
}
