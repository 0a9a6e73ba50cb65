internal import Disclosure

/// What the mouse does, and the keys that move the same dividers.
extension State {
  /// Takes in a click, a drag or a turn of the wheel.
  mutating func handle(_ event: Key.MouseEvent) {
    log.append(.mouse(event))
    if chooser != nil { return choose(event) }
    let (x, y) = (event.x - desk.area.x, event.y - desk.area.y)
    switch event.action {
    case .wheelUp: for _ in 0..<3 { perform(.up) }
    case .wheelDown: for _ in 0..<3 { perform(.down) }
    case .press:
      held = screen.divider(x: x, y: y, desk)
      guard held == nil, desk.area.contains(x: event.x, y: event.y) else { return }
      forwardPress(x: x, y: y, isDouble: event.isDouble)
    case .drag: drag(x: x, y: y)
    }
  }

  /// Puts the divider that is held where the mouse is now.
  private mutating func drag(x: Int, y: Int) {
    switch held {
    case .sides: desk.panes.put(dividerAt: x, in: desk.area.width)
    case .details: putDetails(rows: desk.area.height - y)
    case nil: break
    }
  }

  /// Moves a divider by a key.
  mutating func moveDivider(_ action: Action) {
    let width = desk.area.width
    switch action {
    case .dividerLeft: desk.panes.put(dividerAt: desk.panes.divider(in: width) - 2, in: width)
    case .dividerRight: desk.panes.put(dividerAt: desk.panes.divider(in: width) + 2, in: width)
    case .moreDetails: putDetails(rows: details + 1)
    default: putDetails(rows: details - 1)
    }
  }

  /// The rows of the details at the foot of the screen.
  private var details: Int { desk.panes.details(screen.usualDetails(desk), in: desk.area) }

  private mutating func putDetails(rows: Int) {
    desk.panes.put(details: rows, usual: screen.usualDetails(desk), in: desk.area)
  }

  /// Why there are no details to be made higher or lower; nil if there are.
  var reasonAgainstMovingDetails: Message? {
    guard screen.usualDetails(desk) == 0 else { return nil }
    return Message(zh: "这一屏太低,下方没有说明。", en: "This screen is too low for details at its foot.")
  }
}
