internal import Disclosure

/// A chooser as it is drawn: a box in the middle of the screen, its list scrolled to the cursor.
struct ChooserBox {
  let chooser: Chooser
  let desk: Desk

  /// Where it stands in an area: as high as its list, as far as there is room.
  func frame(in area: Rect) -> Rect {
    let width = min(area.width, 88)
    let height = min(area.height, chooser.items.count + head)
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y + max(0, min(2, area.height - height)),
      width: width, height: max(height, min(area.height, head + 1)))
  }

  /// The rows above the list: the title, with what was typed.
  private var head: Int { 1 }

  /// The first item that is shown.
  private func top(height: Int) -> Int {
    max(0, min(chooser.selected - height / 2, chooser.items.count - height))
  }

  /// The item at a place of the screen; nil outside the list.
  func item(x: Int, y: Int, in area: Rect) -> Int? {
    let frame = frame(in: area)
    let list = frame.rows(from: head)
    guard list.contains(x: x, y: y) else { return nil }
    return top(height: list.height) + y - list.y
  }

  /// Draws the box.
  func draw(on grid: inout Grid, in area: Rect) {
    let frame = frame(in: area)
    grid.fill(frame, style: .plain)
    let bar = frame.rows(from: 0, count: head)
    grid.fill(bar, style: .status)
    let lead = " \(chooser.title[desk.language])" + (chooser.isNarrowed ? ": " : "")
    let used = grid.put(lead, x: bar.x, y: bar.y, style: .status.adding(.bold), in: bar)
    grid.put(chooser.text, x: bar.x + used, y: bar.y, style: .status, in: bar)
    if chooser.isNarrowed, !bar.isEmpty {
      let end = bar.x + used + desk.width(of: chooser.text)
      grid.cursor = (min(frame.x + frame.width - 1, end), bar.y)
    }
    let list = frame.rows(from: head)
    let top = top(height: list.height)
    let keys = chooser.items.map { desk.width(of: $0.keys) }.max() ?? 0
    for row in 0..<max(0, list.height) {
      guard chooser.items.indices.contains(top + row) else { break }
      draw(
        chooser.items[top + row], isSelected: top + row == chooser.selected,
        keys: min(keys, 16), on: &grid, in: list.rows(from: row, count: 1))
    }
    guard chooser.items.isEmpty else { return }
    grid.put(
      " " + chooser.none[desk.language], x: list.x, y: list.y, style: .dim, in: list)
  }

  private func draw(
    _ item: Chooser.Item, isSelected: Bool, keys: Int, on grid: inout Grid, in line: Rect
  ) {
    let isDim = item.reason != nil
    if isSelected { grid.fill(line, style: .plain.adding(.reverse)) }
    func style(_ style: Style) -> Style { isSelected ? style.adding(.reverse) : style }
    grid.put(isSelected ? ">" : " ", x: line.x, y: line.y, style: style(.plain), in: line)
    let field = line.columns(from: 2)
    grid.put(
      item.keys.truncated(to: keys, desk.ambiguous), x: field.x, y: line.y,
      style: style(isDim ? .dim : .key), in: field)
    let text = item.label + (item.reason.map { "  (\($0))" } ?? "")
    let rest = line.columns(from: 4 + keys)
    grid.put(
      text.truncated(to: rest.width, desk.ambiguous), x: rest.x, y: line.y,
      style: style(isDim ? .dim : .plain), in: rest)
  }
}
