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
  private var rows: [Row] = []

  private struct Row {
    var label: String
    var depth: Int
    var figures: [String]
  }

  private static let gap = "  "
  /// A head wider than this wraps, unless the figures below need the room.
  private static let headWidth = 12
  /// Labels are not squeezed below this.
  private static let leastLabelWidth = 16

  /// Adds a row of figures, or a line that only heads the rows below it.
  mutating func add(_ label: String, depth: Int = 0, _ figures: [String] = []) {
    rows.append(Row(label: label, depth: depth, figures: figures))
  }

  /// Writes the table on a page.
  func write(to output: inout Output, width page: Int, indent: Int = 2) {
    let widths = columnWidths
    let figures = widths.reduce(0) { $0 + $1 + Self.gap.count }
    let natural =
      rows.lazy.filter { !$0.figures.isEmpty }
      .map { $0.label.columns + 2 * $0.depth }.max() ?? 0
    let label = min(natural, max(Self.leastLabelWidth, page - indent - figures))
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

  private var columnWidths: [Int] {
    heads.indices.map { column in
      let widest =
        rows.lazy.compactMap { column < $0.figures.count ? $0.figures[column] : nil }
        .map(\.columns).max() ?? 0
      let words = heads[column].split(separator: " ").lazy.map { String($0).columns }.max() ?? 0
      return max(widest, min(heads[column].columns, max(Self.headWidth, words)))
    }
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
