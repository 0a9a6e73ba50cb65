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
  let tabs: [Tab]
  /// What fails between the two reports: the findings of the right that rest on the left.
  private let findings: [Finding]
  /// The pairs that cells of the sheets stand for: a cell's tag is its place here, times two, plus
  /// one for the right side.
  private let pairs: [(label: Message, pair: Comparison.Pair)]

  /// The pages of a comparison, with the findings of the right report.
  init(_ comparison: Comparison, _ findings: [Finding]) {
    self.comparison = comparison
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

  /// The value that a cell of a sheet stands for.
  func value(_ tag: Int) -> (isLeft: Bool, position: Position?)? {
    guard pairs.indices.contains(tag / 2) else { return nil }
    let isLeft = tag % 2 == 0
    let pair = pairs[tag / 2].pair
    return (isLeft, (isLeft ? pair.left : pair.right)?.position)
  }

  /// The cell of a form that a cell of a sheet stands for, or the one beside it.
  func cell(_ tag: Int) -> String? {
    guard pairs.indices.contains(tag / 2) else { return nil }
    let pair = pairs[tag / 2].pair
    let value = tag % 2 == 0 ? pair.left ?? pair.right : pair.right ?? pair.left
    return value?.cells.first
  }

  /// A pair of cells in words.
  func detail(of tag: Int, _ desk: Desk) -> String? {
    guard pairs.indices.contains(tag / 2) else { return nil }
    let (label, pair) = pairs[tag / 2]
    let sides = [pair.left, pair.right].map { text($0, desk) }
    var line = "\(label[desk.language]): \(sides[0]) -> \(sides[1])"
    if let difference = pair.difference {
      let share = pair.left?.entry.number.flatMap { Self.share(of: difference, in: $0) }
      line += "  (\(Self.signed(difference))" + (share.map { ", \($0)" } ?? "") + ")"
    }
    if pair.left?.isDerived == true || pair.right?.isDerived == true {
      line += desk.text("  一侧为合计推得", "  one side is a sum")
    }
    return line
  }

  /// How many cells differ, and what stands left and right.
  func summary(left: String, right: String, _ desk: Desk) -> String {
    let tally = comparison.tally
    return desk.text(
      "左 \(left)  右 \(right)  差 = 右 - 左  不同 \(tally.different) 格,相同 \(tally.same) 格",
      "left \(left)  right \(right)  diff = right - left  \(tally.different) differ, \(tally.same) agree"
    )
  }

  // MARK: - Sheets

  /// The page of a tab.
  func sheet(ofTab index: Int, width: Int, _ desk: Desk) -> Sheet {
    guard tabs.indices.contains(index) else { return Sheet() }
    var sheet = Sheet()
    var first = tabs[..<index].flatMap(\.tables).reduce(0) {
      $0 + $1.lines.count * $1.columns.count
    }
    for table in tabs[index].tables {
      let made = CompareTable(table, firstPair: first, comparison, desk)
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
    if desk.isReduced { sheet = sheet.reduced(span: 3) { $0.style == .changed } }
    if let prose = tabs[index].prose { add(prose, to: &sheet, width: width, desk) }
    return sheet
  }

  /// The section whose tables a finding is about.
  private func section(of finding: Finding) -> Int? {
    let form = comparison.right.form
    return finding.operands.lazy.filter { !$0.isPrevious }.compactMap { form.index(of: $0.cell) }
      .first
      .map { form.tables[form.cells[$0].table].section }
  }

  /// The prose of a section in two columns, sentence beside sentence: what is copied is dim, what is
  /// new, dropped or changed has a sign.
  private func add(_ pair: SectionPair, to sheet: inout Sheet, width: Int, _ desk: Desk) {
    let half = max(4, (width - TableLayout.gutter - 5) / 2)
    let heads = [pair.left, pair.right].map {
      $0?.title ?? desk.text("(没有这一部分)", "(no such section)")
    }
    let prose = ProseComparison(of: pair.left, and: pair.right)
    append(" ", heads[0], heads[1], .heading, nil, half, to: &sheet, desk)
    if let share = prose.copiedShare, pair.left != nil {
      let text = desk.text("照抄左侧 \(share)%", "\(share)% copied from the left")
      sheet.lines.append(.init(.text("  \(text)", .dim)))
    }
    for row in prose.rows where !desk.isReduced || row.change != .copied {
      append(
        row.change.sign, row.left, row.right, row.change == .copied ? .dim : .changed,
        row.position, half, to: &sheet, desk)
    }
  }

  private func append(
    _ sign: String, _ left: String, _ right: String, _ style: Style, _ position: Position?,
    _ half: Int,
    to sheet: inout Sheet, _ desk: Desk
  ) {
    let columns = [left, right].map { Wrap.strings(of: $0, width: half, desk.ambiguous) }
    for line in 0..<max(columns[0].count, columns[1].count) {
      let texts = columns.map { $0.indices.contains(line) ? $0[line] : "" }
      let lead = line == 0 ? sign : " "
      let text = "\(lead) " + texts[0].padded(to: half, .left, desk.ambiguous) + " | " + texts[1]
      sheet.lines.append(.init(.text(text, style), at: position))
    }
  }

  // MARK: - Words

  private func text(_ value: Comparison.Value?, _ desk: Desk) -> String {
    guard let value else { return desk.text("没有这一格", "no such cell") }
    let text = value.raw.isEmpty ? value.entry.name[desk.language] : value.raw
    let place = value.position?.name
    return place.map { "\(text)" + desk.text("(\($0.zh))", " (\($0.en))") } ?? text
  }

  /// A difference with its sign.
  static func signed(_ number: Number) -> String {
    number > .zero ? "+\(number)" : "\(number)"
  }

  /// A difference in per cent of what it was before; nil where that was nothing.
  private static func share(of difference: Number, in before: Number) -> String? {
    let scale = max(difference.scale, before.scale)
    func whole(_ number: Number) -> Double {
      (number.scale..<max(number.scale, scale)).reduce(Double(number.mantissa)) { value, _ in
        value * 10
      }
    }
    guard whole(before) != 0 else { return nil }
    let tenths = Int((whole(difference) / whole(before) * 1000).rounded())
    let sign = tenths > 0 ? "+" : tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%"
  }

  private static func name(_ line: Comparison.Line, _ column: Comparison.Column) -> Message {
    func join(_ language: Language) -> String {
      let groups = (line.label.zh.isEmpty ? column.groups : line.groups.suffix(1)).map {
        $0[language]
      }
      return (groups + [line.label[language], column.label[language]]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    return Message(zh: join(.zh), en: join(.en))
  }

  private static func unnumbered(_ title: String) -> String {
    guard let mark = title.prefix(3).firstIndex(where: { "、.．".contains($0) }) else { return title }
    return String(title[title.index(after: mark)...].drop(while: \.isWhitespace))
  }
}

extension ProseComparison.Change {
  /// The sign before a sentence.
  fileprivate var sign: String {
    switch self {
    case .copied: "="
    case .changed: "~"
    case .dropped: "-"
    case .new: "+"
    }
  }
}
