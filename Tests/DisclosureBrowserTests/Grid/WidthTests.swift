import CTerminal
import DisclosureBrowser
import Testing

@Suite("Width")
struct WidthTests {
  @Test(
    "A scalar takes the columns its class says",
    arguments: [
      (0x41, 1), (0x4E2D, 2), (0x3001, 2), (0xFF08, 2), (0x3000, 2), (0x20BB7, 2),
      // Rare ideographs of names: extensions G, H, I and J, and the unassigned after them.
      (0x30000, 2), (0x31350, 2), (0x2EBF0, 2), (0x323B0, 2), (0x3FFFD, 2), (0x2FFFD, 2),
      (0x301, 0), (0x20DD, 0), (0x200B, 0), (0x200D, 0), (0xFEFF, 0), (0xFE0F, 0), (0xAD, 0),
      (0x202E, 0), (0xE0100, 0), (0x1160, 0), (0x1100, 2), (0xAC00, 2), (0xFF71, 1), (0x1F600, 2),
      (0x00, 0), (0x1B, 0), (0x85, 0), (0x10FFFF, 1), (0xD800, 1), (0x4DC0, 2),
    ])
  func columns(scalar: Int, columns: Int) {
    #expect(ct_width(UInt32(scalar), 1) == Int32(columns))
  }

  @Test(
    "An ambiguous glyph takes what the terminal gives it",
    arguments: Array("“”‘’…—·①⑴Ⅰ●■★→×℃№※─│█‰≤°�§".unicodeScalars))
  func ambiguous(scalar: Unicode.Scalar) {
    #expect(ct_width(scalar.value, 1) == 1)
    #expect(ct_width(scalar.value, 2) == 2)
    #expect(String(scalar).displayWidth(.narrow) == 1)
    #expect(String(scalar).displayWidth(.wide) == 2)
  }

  @Test("No scalar has a width below zero or above two")
  func total() {
    #expect((UInt32(0)...0x11_0000).allSatisfy { (0...2).contains(ct_width($0, 2)) })
  }

  @Test(
    "Text is as wide as it will be drawn",
    arguments: [
      ("", 0), ("中a", 3), ("e\u{301}", 1), ("\u{1F1E8}\u{1F1F3}", 2), ("a\u{200B}b", 2),
      ("\u{1F469}\u{200D}\u{1F467}", 4), ("\u{7}", 2), ("\u{202E}", 6), ("\t", 1), ("\r\n", 4),
      ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
  func text(text: String, columns: Int) {
    #expect(text.displayWidth(.narrow) == columns)
    #expect(text.reduce(0) { $0 + $1.displayWidth(.narrow) } == columns)
    var grid = Grid(width: 20, height: 1)
    #expect(grid.put(text, x: 0, y: 0) == columns)
  }

  @Test(
    "Text that does not fit is cut between characters and says so",
    arguments: [
      ("信息公开", 8, "信息公开"), ("信息公开", 7, "信息公~"), ("信息公开", 6, "信息~"),
      ("信息公开", 2, "~"), ("信息公开", 1, "~"), ("信息公开", 0, ""), ("信息公开", -3, ""),
      ("abc", 2, "a~"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}~"), ("", 0, ""),
    ])
  func truncation(text: String, columns: Int, result: String) {
    #expect(text.truncated(to: columns, .narrow) == result)
  }

  @Test("An ellipsis of the caller's is kept whole where it fits")
  func ellipsis() {
    #expect("信息公开".truncated(to: 6, .narrow, ellipsis: "..") == "信息..")
    #expect("信息公开".truncated(to: 1, .narrow, ellipsis: "..") == ".")
  }

  @Test("A field is filled on the side where it has room")
  func padding() {
    #expect("中".padded(to: 5, .left, .narrow) == "中   ")
    #expect("中".padded(to: 5, .right, .narrow) == "   中")
    #expect("中".padded(to: 5, .center, .narrow) == " 中  ")
    #expect("“中”".padded(to: 7, .right, .wide) == " “中”")
    #expect("信息公开".padded(to: 6, .right, .narrow) == " 信息~")
  }
}
