/// A rectangle of cells; it may be empty, and may lie partly or wholly outside any grid.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package var x: Int
  /// The topmost row.
  package var y: Int
  /// The number of columns, never negative.
  package private(set) var width: Int
  /// The number of rows, never negative.
  package private(set) var height: Int

  /// A rectangle; a negative extent counts as none.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The column right of the last one.
  package var maxX: Int { x + width }
  /// The row below the last one.
  package var maxY: Int { y + height }
  /// Whether no cell lies inside.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell at that place lies inside.
  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < maxX && row >= y && row < maxY
  }

  /// What lies inside both.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// What remains after cutting that much off each side.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// The rows from that one on, counted from the top of the rectangle.
  package func rows(from first: Int, count: Int = .max) -> Rect {
    let start = min(max(0, first), height)
    return Rect(x: x, y: y + start, width: width, height: min(count, height - start))
  }

  /// The columns from that one on, counted from the left of the rectangle.
  package func columns(from first: Int, count: Int = .max) -> Rect {
    let start = min(max(0, first), width)
    return Rect(x: x + start, y: y, width: min(count, width - start), height: height)
  }
}
