/// The screen as a value: rows of cells, each holding one glyph or the second half of a wide one.
///
/// A wide glyph is a leading cell and a continuation; overwriting one of them blanks the other, so
/// no half glyph ever stands alone.
package struct Grid: Sendable {
  /// One column of one row, in eight bytes.
  struct Cell: Hashable, Sendable {
    /// The scalar; with the top bit set, an index into the clusters.
    var code: UInt32
    /// How it looks.
    var style: Style
    /// 1 or 2 where a glyph begins, 0 in the second half of a wide one.
    var width: UInt8

    /// A space.
    static func blank(_ style: Style) -> Cell { Cell(code: 0x20, style: style, width: 1) }
  }

  /// The bit that tells an index from a scalar.
  static let clusterBit: UInt32 = 0x8000_0000
  /// The most marks that join one glyph; ncurses holds no more.
  static let markLimit = 4

  /// The number of columns.
  package let width: Int
  /// The number of rows.
  package let height: Int
  /// The width by which ambiguous glyphs were laid out; the terminal draws by the same.
  package let ambiguous: AmbiguousWidth
  /// Where the terminal shows its cursor, and an input method its candidates; nil hides it.
  package var cursor: (x: Int, y: Int)?

  /// The cells, row by row.
  var cells: [Cell]
  /// Glyphs with marks: the scalar and up to `markLimit` marks.
  var clusters: [[Unicode.Scalar]] = []

  /// A blank screen; a negative extent counts as none.
  package init(width: Int, height: Int, ambiguous: AmbiguousWidth = .narrow) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.ambiguous = ambiguous
    cells = Array(repeating: .blank(.plain), count: self.width * self.height)
  }

  /// All of the screen.
  package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The scalars of the glyph in a cell; none in the second half of a wide one.
  func scalars(_ cell: Cell) -> [Unicode.Scalar] {
    if cell.width == 0 { return [] }
    if cell.code & Grid.clusterBit != 0 { return clusters[Int(cell.code & ~Grid.clusterBit)] }
    return Unicode.Scalar(cell.code).map { [$0] } ?? []
  }

  /// The style at a place; plain outside the screen.
  package func style(x: Int, y: Int) -> Style {
    bounds.contains(x: x, y: y) ? cells[y * width + x].style : .plain
  }
}

extension Grid: Equatable {
  /// Two screens are equal if they look equal.
  package static func == (left: Grid, right: Grid) -> Bool {
    guard left.width == right.width, left.height == right.height,
      left.cursor?.x == right.cursor?.x, left.cursor?.y == right.cursor?.y
    else { return false }
    return zip(left.cells, right.cells).allSatisfy { one, other in
      one.style == other.style && one.width == other.width
        && left.scalars(one) == right.scalars(other)
    }
  }
}
