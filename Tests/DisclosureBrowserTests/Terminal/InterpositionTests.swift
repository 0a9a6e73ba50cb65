import CTerminal
import DisclosureBrowser
import Testing

@Suite("ncurses", .serialized)
struct InterpositionTests {
  /// libc answers otherwise for all but the first two: -1 for new ideographs, 1 for ambiguous
  /// glyphs and the soft hyphen. If these fail, the linker no longer hands our wcwidth to ncurses,
  /// and screens will drift.
  @Test(
    "ncurses moves on by our widths",
    arguments: [
      "a中b", "e\u{301}x", "“…①—中国", "\u{2EBF0}\u{2EBF1}", "\u{323B0}x", "\u{31350}。", "→×℃─中",
      "\u{3347B}",
    ])
  func columns(text: String) {
    let scalars = text.unicodeScalars.map(\.value)
    for ambiguous in AmbiguousWidth.allCases {
      let columns = ct_ncurses_columns(
        scalars, Int32(scalars.count), Int32(ambiguous.rawValue))
      #expect(columns == Int32(text.displayWidth(ambiguous)))
    }
  }

  @Test("Asking ncurses leaves the setting as it was")
  func setting() {
    let before = ct_ambiguous()
    _ = ct_ncurses_columns([0x41], 1, 3 - before)
    #expect(ct_ambiguous() == before)
  }
}
