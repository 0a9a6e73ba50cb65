/// The part of a long list that is in sight, and the cursor in it: only what is in sight need be made.
struct Window: Hashable, Sendable {
  /// The line of the cursor.
  var line = 0
  /// The first line in sight.
  private(set) var top = 0

  /// Moves the cursor by an action; false if the action moves nothing.
  mutating func move(_ action: Action, of count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch action {
    case .up: line -= 1
    case .down: line += 1
    case .pageUp:
      line -= page
      top -= page
    case .pageDown:
      line += page
      top += page
    case .first: line = 0
    case .last: line = count - 1
    default: return false
    }
    return true
  }

  /// Brings the cursor into the list and into sight, moving what is shown as little as possible.
  mutating func settle(of count: Int, height: Int) {
    line = max(0, min(line, count - 1))
    let lowest = max(0, count - max(1, height))
    top = max(0, min(top, lowest, line))
    if line >= top + height { top = line - max(1, height) + 1 }
  }

  /// The lines in sight.
  func lines(of count: Int, height: Int) -> Range<Int> {
    min(top, count)..<min(top + max(1, height), count)
  }
}
