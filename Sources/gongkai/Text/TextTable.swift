internal import DisclosureBrowser

/// A table of text: labels on the left, which wrap, and columns of figures that stand under their
/// heads.
struct TextTable {
  /// The heads of the columns of figures.
  var heads: [String] = []
  /// The heads above them, in runs of equal neighbours; empty where there are none.
  var groups: [String] = []
  /// On which side the figures stand.
  var alignment: Alignment = .right
  /// The rows.
  private(set) var rows: [Row] = []

  /// A row: its label, how far that is indented, and its figures.
  struct Row {
    var label: String
    var depth: Int
    var figures: [String]
  }

  private static let gap = "  "
  /// The widths at which heads wrap, tried until labels have enough room.
  private static let headWidths = [24, 12, 8]
  /// Enough room for labels.
  private static let goodLabelWidth = 30
  /// Labels are not squeezed below this, even if the table then leaves the page.
  private static let leastLabelWidth = 24

  /// Adds a row of figures, or a line that only heads the rows below it.
  mutating func add(_ label: String, depth: Int = 0, _ figures: [String] = []) {
    rows.append(Row(label: label, depth: depth, figures: figures))
  }

  /// Writes the table on a page.
  func write(to output: inout Output, width page: Int, indent: Int = 2) {
    let (label, widths) = layout(page - indent)
    let margin = String(repeating: " ", count: indent)
    if let line = groupLine(widths) {
      output.line(margin + String(repeating: " ", count: label) + line)
    }
    for line in lines(of: heads, widths, fromBottom: true) {
      output.line(margin + String(repeating: " ", count: label) + line)
    }
    for row in rows {
      let step = String(repeating: " ", count: 2 * row.depth)
      let room = row.figures.isEmpty ? page - indent : label
      let labels = row.label.wrapped(to: max(8, room - step.count))
      let cells = lines(of: row.figures, widths, fromBottom: false)
      for index in 0..<max(labels.count, cells.count) {
        let text = index < labels.count ? step + labels[index] : ""
        let cell = index < cells.count ? cells[index] : ""
        output.line(margin + text.field(label) + cell)
      }
    }
  }

  /// The width of the labels and of every column of figures.
  private func layout(_ page: Int) -> (label: Int, columns: [Int]) {
    let labels = rows.lazy.filter { !$0.figures.isEmpty }
    let natural = labels.map { $0.label.columns + 2 * $0.depth }.max() ?? 0
    var room = 0
    var widths: [Int] = []
    for limit in Self.headWidths {
      widths = heads.indices.map { columnWidth($0, limit) }
      room = page - widths.reduce(0) { $0 + $1 + Self.gap.count }
      if room >= min(natural, Self.goodLabelWidth) { break }
    }
    return (min(natural, max(Self.leastLabelWidth, room)), widths)
  }

  /// The room that a column needs if its head wraps at `limit`; words of letters stay whole.
  private func columnWidth(_ column: Int, _ limit: Int) -> Int {
    let figures = rows.lazy.compactMap { column < $0.figures.count ? $0.figures[column] : nil }
    let head = heads[column]
    let words = head.split(separator: " ").map { String($0).columns }
    let longest = words.count > 1 ? words.max() ?? 0 : 0
    let room = longest == 0 ? limit : min(limit, longest)
    return max(figures.map(\.columns).max() ?? 0, longest, min(head.columns, room))
  }

  /// One line of cells, or more where a cell wraps.
  private func lines(of cells: [String], _ widths: [Int], fromBottom: Bool) -> [String] {
    let wrapped = zip(cells, widths).map { $0.isEmpty ? [] : $0.wrapped(to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(wrapped, widths).map { texts, width in
        let index = fromBottom ? line - (height - texts.count) : line
        let text = texts.indices.contains(index) ? texts[index] : ""
        return Self.gap + text.field(width, alignment)
      }.joined()
    }
  }

  /// The heads above the heads, each in the middle of its columns.
  private func groupLine(_ widths: [Int]) -> String? {
    guard groups.count == widths.count, groups.contains(where: { !$0.isEmpty }) else { return nil }
    var line = ""
    var start = 0
    while start < groups.count {
      let end = groups[start...].firstIndex { $0 != groups[start] } ?? groups.count
      let room = widths[start..<end].reduce(0) { $0 + $1 + Self.gap.count } - Self.gap.count
      let text = groups[start].isEmpty ? "" : "- \(groups[start]) -"
      line += Self.gap + text.padded(to: room, .center, Page.ambiguous)
      start = end
    }
    return line
  }
}
