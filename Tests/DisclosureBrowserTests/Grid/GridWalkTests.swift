import DisclosureBrowser
import Testing

/// A small generator with a seed, so that a failure can be repeated.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}

@Suite("Grid, walked at random")
struct GridWalkTests {
  private static let pieces = [
    "中", "国", "a", "b", " ", "“", "…", "—", "\u{30000}", "e\u{301}", "\u{301}", "\u{1B}",
    "\u{202E}", "\u{200B}", "１", "，", "\u{1F600}", "\t", "x", "y",
  ]

  @Test("No half of a wide glyph ever stands alone", arguments: 1...24)
  func invariants(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let width = Int.random(in: 0...17, using: &dice)
    let height = Int.random(in: 0...4, using: &dice)
    let ambiguous: AmbiguousWidth = seed.isMultiple(of: 2) ? .wide : .narrow
    var grid = Grid(width: width, height: height, ambiguous: ambiguous)
    for _ in 0..<150 {
      let clip = Rect(
        x: Int.random(in: -4...20, using: &dice), y: Int.random(in: -2...5, using: &dice),
        width: Int.random(in: 0...20, using: &dice), height: Int.random(in: 0...5, using: &dice))
      let text = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
        Self.pieces.randomElement(using: &dice) ?? ""
      }.joined()
      let style = Style(Style.Role.allCases.randomElement(using: &dice) ?? .plain)
      let x = Int.random(in: -9...20, using: &dice)
      let y = Int.random(in: -1...5, using: &dice)
      let before = grid
      let used = grid.put(text, x: x, y: y, style: style, in: clip)
      #expect(used >= 0 && used <= text.displayWidth(ambiguous))
      check(grid, ambiguous)
      checkOutside(clip, before, grid)
      if Bool.random(using: &dice) { grid.fill(clip, with: "中", style: style) }
      grid.restyle(clip) { $0.adding(.reverse) }
      check(grid, ambiguous)
    }
  }

  /// Every row, read back, is exactly as wide as the screen.
  private func check(_ grid: Grid, _ ambiguous: AmbiguousWidth) {
    // A last column that is never blank keeps the dump of the copy from being trimmed.
    var marked = Grid(width: grid.width + 1, height: grid.height, ambiguous: ambiguous)
    for (y, line) in grid.description.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated() where y < grid.height
    {
      #expect(line.displayWidth(ambiguous) <= grid.width)
      marked.put(line, x: 0, y: y)
      marked.put("|", x: grid.width, y: y)
    }
    // Drawing the dump again gives the dump: nothing in it is out of place.
    let again = marked.description.split(separator: "\n", omittingEmptySubsequences: false)
    for line in again where grid.height > 0 {
      #expect(line.displayWidth(ambiguous) == grid.width + 1)
    }
  }

  /// Cells outside the clip keep their style, and so their place.
  private func checkOutside(_ clip: Rect, _ before: Grid, _ after: Grid) {
    for y in 0..<after.height {
      for x in 0..<after.width where !clip.contains(x: x, y: y) {
        #expect(before.style(x: x, y: y) == after.style(x: x, y: y))
      }
    }
  }
}
