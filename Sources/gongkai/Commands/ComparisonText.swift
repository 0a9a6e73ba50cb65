internal import Disclosure
internal import DisclosureIndex

/// Two reports side by side as text for people.
struct ComparisonText {
  private let comparison: Comparison
  private let width = Page.width

  /// The text of a comparison.
  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  /// Writes which reports are compared.
  func writeHead(_ one: ReportFile, _ two: ReportFile, to output: inout Output) {
    output.line("A  \(one.heading(comparison.left))  \(one.shownPath)")
    output.line("B  \(two.heading(comparison.right))  \(two.shownPath)")
  }

  /// Writes a table; where the reports differ, both values and the difference.
  func write(_ table: Comparison.Table, to output: inout Output) {
    let rows = table.lines.map { line in FormTable.Row(line, line.pairs.map(Self.text)) }
    output.line()
    output.line(table.title.text)
    FormTable.make(columns: table.columns.map { FormTable.Column($0) }, rows: rows)
      .write(to: &output, width: width)
  }

  /// Writes what the signs mean.
  func writeLegend(to output: inout Output) {
    let values = comparison.tables.lazy.flatMap(\.lines).flatMap(\.pairs)
      .flatMap { [$0.left, $0.right].compactMap { $0 } }
    let signs = [
      say("A>B 不同", "A>B differs"), say("A> 只有 A 有", "A> only in A"),
      say(">B 只有 B 有", ">B only in B"),
      values.contains(where: \.isDerived) ? say("* 由几格相加", "* sum of several cells") : nil,
      Entry.legend(for: values.map(\.entry)),
    ]
    output.line()
    output.line("(\(signs.compactMap { $0 }.joined(separator: say(",", ", "))))")
  }

  /// Writes a section as both reports have it, once if they have it alike.
  func write(_ pair: SectionPair, to output: inout Output) {
    let passages = [pair.left, pair.right].compactMap { $0?.passages }
    guard passages.contains(where: { !$0.isEmpty }) else { return }
    output.line()
    output.line((pair.left ?? pair.right)?.title.shown ?? "")
    guard pair.differs else { return write(pair.left, "=", to: &output) }
    write(pair.left, "A", to: &output)
    write(pair.right, "B", to: &output)
  }

  /// Writes how many cells agree and how many do not.
  func writeTally(to output: inout Output) {
    let tally = comparison.tally
    output.line()
    output.line(
      say(
        "相同 \(tally.same) 格,不同 \(tally.different) 格,只有 A 有 \(tally.leftOnly) 格,"
          + "只有 B 有 \(tally.rightOnly) 格",
        "\(tally.same) cells agree, \(tally.different) differ, \(tally.leftOnly) are only in A, "
          + "\(tally.rightOnly) only in B"))
  }

  private func write(_ section: Section?, _ mark: String, to output: inout Output) {
    guard let section else {
      return output.line("  \(mark) \(say("(没有这一部分)", "(no such section)"))")
    }
    for passage in section.passages {
      for line in passage.text.shown.wrapped(to: width - 4) { output.line("  \(mark) \(line)") }
    }
  }

  /// A pair in one cell: one value if they agree, else `A>B` and, of numbers, the difference.
  private static func text(_ pair: Comparison.Pair) -> String {
    switch (pair.left, pair.right) {
    case (nil, nil): return ""
    case (let left?, nil): return "\(text(left))>"
    case (nil, let right?): return ">\(text(right))"
    case (let left?, let right?):
      guard pair.differs else { return text(left) }
      let change = pair.difference.map { $0.isNegative ? " \($0)" : " +\($0)" } ?? ""
      let units =
        left.unit == right.unit ? ["", ""] : [left, right].map { $0.unit?.rawValue ?? "" }
      return "\(text(left))\(units[0])>\(text(right))\(units[1])\(change)"
    }
  }

  private static func text(_ value: Comparison.Value) -> String {
    value.entry.text(raw: value.raw) + (value.isDerived ? "*" : "")
  }
}
