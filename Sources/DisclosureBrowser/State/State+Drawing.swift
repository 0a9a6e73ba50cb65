internal import Disclosure

extension State {
  /// The screen as it is to be shown: a title bar, the current screen, and a line of keys.
  package func draw() -> Grid { draw(withoutChooser: false) }

  func draw(withoutChooser: Bool) -> Grid {
    var grid = Grid(width: size.width, height: size.height, ambiguous: desk.ambiguous)
    // In one column nothing can be read, and ncurses cannot write the last corner of it.
    guard size.width > 1, size.height > 0 else { return grid }
    screen.draw(on: &grid, in: desk.area, desk)
    drawTitle(on: &grid)
    drawFoot(on: &grid)
    if isGreeting { GreetingBox(desk: desk).draw(on: &grid, in: desk.area) }
    if let chooser, !withoutChooser {
      ChooserBox(chooser: chooser, desk: desk).draw(on: &grid, in: desk.area)
    }
    return grid
  }

  private func drawTitle(on grid: inout Grid) {
    guard size.height > 1 else { return }
    let bar = Rect(x: 0, y: 0, width: size.width, height: 1)
    grid.fill(bar, style: .status)
    let right = desk.status
    let room = size.width - desk.width(of: right) - 1
    let title = screen.title(desk).truncated(to: max(0, room - 2), desk.ambiguous)
    grid.put(title, x: 1, y: 0, style: .status.adding(.bold), in: bar)
    if room > 0 { grid.put(right, x: room, y: 0, style: .status, in: bar) }
  }

  private func drawFoot(on grid: inout Grid) {
    let y = size.height - 1
    let line = Rect(x: 0, y: y, width: size.width, height: 1)
    if let prompt {
      let lead = prompt.lead[desk.language]
      let used = grid.put(lead, x: 0, y: y, style: .key, in: line)
      let text = prompt.text
      let over = max(0, used + desk.width(of: text) + 1 - size.width)
      let field = line.columns(from: used)
      grid.put(text, x: used - over, y: y, in: field)
      grid.cursor = (min(size.width - 1, used - over + desk.width(of: text)), y)
    } else if let notice = desk.notice {
      grid.put(
        notice[desk.language].truncated(to: size.width, desk.ambiguous), x: 0, y: y,
        style: .plain.adding(.bold), in: line)
    } else {
      drawHints(on: &grid, in: line)
    }
  }

  /// The keys in the order of the table as far as they fit; the vital ones always, at the end.
  private func drawHints(on grid: inout Grid, in line: Rect) {
    let all = Action.all.filter { entry in
      entry.applies(to: screen.name) && entry.isHinted(on: screen.name)
        && entry.hint.map { !desk.keys.keys(of: $0, on: screen.name).isEmpty } ?? false
    }
    let vital = all.filter { $0.hint?.isVital == true }
    let end = line.width - vital.reduce(-Self.hintGap) { $0 + width(of: $1) }
    var x = 0
    for entry in all where entry.hint?.isVital == false {
      guard x + width(of: entry) <= end else { break }
      draw(entry, at: &x, on: &grid, in: line)
    }
    for entry in vital { draw(entry, at: &x, on: &grid, in: line) }
  }

  private static let hintGap = 2

  /// The columns of a hint and of the gap behind it.
  private func width(of entry: Action.Entry) -> Int {
    guard let hint = entry.hint else { return 0 }
    let keys = desk.keys.keys(of: hint, on: screen.name)
    return desk.width(of: keys) + 1 + desk.width(of: hint.words[desk.language]) + Self.hintGap
  }

  private func draw(_ entry: Action.Entry, at x: inout Int, on grid: inout Grid, in line: Rect) {
    guard let hint = entry.hint else { return }
    let isDim = disabledReason(of: entry.action) != nil
    let shown = desk.keys.keys(of: hint, on: screen.name)
    let keys = x + grid.put(shown, x: x, y: line.y, style: isDim ? .dim : .key, in: line)
    grid.put(
      " " + hint.words[desk.language], x: keys, y: line.y, style: isDim ? .dim : .plain, in: line)
    x += width(of: entry)
  }
}

extension Action.Entry {
  /// Whether it stands in the line of keys of a screen.
  fileprivate func isHinted(on screen: ScreenName) -> Bool {
    hint.map { $0.screens.isEmpty || $0.screens.contains(screen) } ?? false
  }
}
