internal import Disclosure

/// Names on one line of which one is chosen, in brackets; it is always in sight.
struct Choice {
  private let names: [String]
  private let current: Int

  /// Names, and the place of the chosen one.
  init(_ names: [String], current: Int) {
    self.names = names
    self.current = current
  }

  /// Draws the names from the first one on with which the chosen one is in sight.
  func draw(on grid: inout Grid, in area: Rect) {
    guard names.indices.contains(current) else { return }
    let first = firstShown(in: area.width - TableLayout.gutter, grid.ambiguous)
    if first > 0 { grid.put("<", x: area.x, y: area.y, style: .key, in: area) }
    var x = area.x + TableLayout.gutter
    for index in names.indices.dropFirst(first) {
      let isChosen = index == current
      let style: Style = isChosen ? .plain.adding([.reverse, .bold]) : .dim
      x += grid.put(text(index), x: x, y: area.y, style: style, in: area) + 1
    }
    if x > area.maxX + 1 { grid.put(">", x: area.maxX - 1, y: area.y, style: .key, in: area) }
  }

  private func firstShown(in width: Int, _ ambiguous: AmbiguousWidth) -> Int {
    var used = -1
    var first = current
    for index in (0...current).reversed() {
      used += text(index).displayWidth(ambiguous) + 1
      guard used < width else { break }
      first = index
    }
    return first
  }

  private func text(_ index: Int) -> String {
    index == current ? "[\(names[index])]" : " \(names[index]) "
  }
}

extension Grid {
  /// Writes a paragraph, broken to an area and kept off its edges.
  mutating func put(paragraph: String, in area: Rect, style: Style) {
    let width = max(1, area.width - 2 * TableLayout.gutter)
    for (y, line) in Wrap.strings(of: paragraph, width: width, ambiguous).enumerated() {
      put(line, x: area.x + TableLayout.gutter, y: area.y + y, style: style, in: area)
    }
  }
}
