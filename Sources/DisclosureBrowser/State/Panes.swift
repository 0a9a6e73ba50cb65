/// Where the user has put the dividers between the parts of screens.
package struct Panes: Hashable, Sendable {
  /// How many columns the divider between two sides stands right of the middle.
  package var divider = 0
  /// How many rows more than usual the details at the foot have.
  package var details = 0

  /// All where they usually are.
  package init() {}

  /// The columns of two sides of prose on a page: what the signs at its edge and the divider leave.
  func columns(in width: Int) -> (left: Int, right: Int) {
    let room = width - TableLayout.gutter - Self.fixed
    let left = max(Self.least, min(room / 2 + divider, room - Self.least))
    return (left, max(Self.least, room - left))
  }

  /// The column of the divider between two sides of a page.
  func divider(in width: Int) -> Int {
    TableLayout.gutter + Self.lead + columns(in: width).left + 1
  }

  /// Puts the divider between two sides of a page as near to a column as they allow.
  mutating func put(dividerAt x: Int, in width: Int) {
    divider += x - divider(in: width)
    divider += columns(in: width).left - ((width - TableLayout.gutter - Self.fixed) / 2 + divider)
  }

  /// The columns of the sign before a sentence and the blank behind it.
  private static let lead = 2
  /// The columns of that and of the divider with its blanks.
  private static let fixed = lead + 3
  /// The columns that each side is left at least.
  private static let least = 4

  /// The rows of the details of an area, where they usually have so many; none stay none.
  func details(_ usual: Int, in area: Rect) -> Int {
    usual == 0
      ? 0 : max(min(usual, Self.leastDetails), min(usual + details, area.height - Self.leastBody))
  }

  /// Makes the details of an area, that usually have so many rows, so high, as far as there is room.
  mutating func put(details rows: Int, usual: Int, in area: Rect) {
    guard usual > 0 else { return }
    details = rows - usual
    details = details(usual, in: area) - usual
  }

  /// The rows that details, the rule above them included, are left at least.
  private static let leastDetails = 3
  /// The rows that what stands above details is left at least.
  private static let leastBody = 5
}

/// A line between two parts of a screen, which the mouse or a key can move.
package enum Divider: Hashable, Sendable {
  /// Between the left side and the right.
  case sides
  /// Above the details at the foot.
  case details
}
