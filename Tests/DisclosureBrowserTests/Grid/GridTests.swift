import DisclosureBrowser
import Testing

@Suite("Grid")
struct GridTests {
  @Test("Overwriting half of a wide glyph blanks the other half", arguments: [(2, "x"), (3, " x")])
  func halves(x: Int, middle: String) {
    var grid = Grid(width: 8, height: 1)
    grid.put("我中国人", x: 0, y: 0)
    grid.put("x", x: x, y: 0)
    #expect(grid.description == "我\(middle)\(x == 2 ? " " : "")国人")
  }

  @Test("A wide glyph over two halves blanks both neighbours")
  func straddling() {
    var grid = Grid(width: 8, height: 1)
    grid.put("我中国人", x: 0, y: 0)
    grid.put("好", x: 3, y: 0)
    #expect(grid.description == "我 好 人")
  }

  @Test("Glyphs cut by the clip become spaces on both sides")
  func clipping() {
    var grid = Grid(width: 12, height: 1)
    grid.fill(grid.bounds, with: ".")
    let clip = Rect(x: 3, y: 0, width: 5, height: 1)
    // Scrolled by one column: 信 is cut on the left, 开 on the right.
    #expect(grid.put("信息公开", x: 2, y: 0, in: clip) == 6)
    #expect(grid.description == "... 息公....")
    grid.fill(grid.bounds, with: ".")
    #expect(grid.put("信息公开", x: 3, y: 0, in: clip) == 5)
    #expect(grid.description == "...信息 ....")
  }

  @Test("What lies outside the clip stays as it was")
  func outside() {
    var grid = Grid(width: 6, height: 3)
    grid.put("abcdef", x: 0, y: 1)
    let clip = Rect(x: 1, y: 1, width: 2, height: 1)
    grid.put("XXXXXX", x: 0, y: 1, in: clip)
    grid.put("XXXXXX", x: 0, y: 0, in: clip)
    grid.put("XXXXXX", x: 0, y: 2, in: clip)
    #expect(grid.description == "\naXXdef\n")
  }

  @Test("Marks join the glyph before them, four at the most")
  func marks() {
    var grid = Grid(width: 4, height: 1)
    #expect(grid.put("e\u{301}中\u{20DD}", x: 0, y: 0) == 3)
    #expect(grid.description == "e\u{301}中\u{20DD}")
    grid.put("\u{301}\u{302}a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", x: 0, y: 0)
    #expect(grid.description == "a\u{301}\u{302}\u{303}\u{304} ".dropLast() + "中\u{20DD}")
  }

  @Test(
    "Nothing that steers a terminal enters",
    arguments: [
      ("a\u{1B}[2Jb", "a^[[2Jb"), ("\u{0}\u{7F}", "^@^?"), ("a\tb", "a b"), ("\r\n", "^M^J"),
      ("\u{9B}31m", "<9B>31m"), ("a\u{202E}b", "a<202E>b"), ("\u{2028}", "<2028>"),
      ("a\u{FEFF}\u{200D}\u{AD}b", "ab"), ("\u{FFFE}", "?"), ("\u{1F1E8}\u{1F1F3}", "CN"),
      ("\u{1F44D}\u{1F3FD}", "\u{1F44D}"), ("\u{2067}", "<2067>"), ("\u{FFF9}x", "x"),
    ])
  func control(text: String, shown: String) {
    var grid = Grid(width: 20, height: 1)
    grid.put(text, x: 0, y: 0)
    #expect(grid.description == shown)
    #expect(text.visible == shown)
  }

  @Test("Styles are kept apart from the text")
  func styles() {
    var grid = Grid(width: 10, height: 2)
    grid.put("不符", x: 0, y: 0, style: .error)
    grid.put("相等", x: 5, y: 0)
    grid.put("ok", x: 0, y: 1, style: Style(.good, [.bold, .underline]))
    #expect(grid.styledDescription == "{error|不符} 相等\n{good*_|ok}")
    grid.restyle(Rect(x: 1, y: 0, width: 5, height: 1)) { $0.adding(.reverse) }
    #expect(
      grid.styledDescription == "{error|不}{error!|符}{plain!| 相}等\n{good*_|ok}")
    #expect(grid.description == "不符 相等\nok")
    #expect(grid.style(x: 2, y: 0) == Style(.error, .reverse))
    #expect(grid.style(x: 99, y: 0) == .plain)
  }

  @Test("Chrome is plain ASCII and needs no room to be right", arguments: 0...12)
  func frames(width: Int) {
    var grid = Grid(width: width, height: 3, ambiguous: .wide)
    let inside = grid.frame(grid.bounds, title: "年度报告")
    #expect(grid.description.unicodeScalars.allSatisfy { $0.isASCII } || width >= 8)
    #expect(inside.width == max(width < 2 ? width : 0, width - 2))
    if width == 12 { #expect(grid.description == "+- 年度~ --+\n|          |\n+----------+") }
  }

  @Test("Screens that look alike are equal, whatever was drawn before")
  func equality() {
    var one = Grid(width: 4, height: 1)
    var other = one
    one.put("e\u{301}", x: 2, y: 0)
    one.fill(one.bounds)
    one.put("e\u{301}", x: 0, y: 0)
    other.put("e\u{301}", x: 0, y: 0)
    #expect(one == other)
    other.cursor = (x: 1, y: 0)
    #expect(one != other)
  }

  @Test("A screen without cells takes everything and shows nothing")
  func degenerate() {
    for (width, height) in [(0, 0), (0, 5), (5, 0), (-1, -1)] {
      var grid = Grid(width: width, height: height)
      #expect(grid.put("中a", x: 0, y: 0) == min(3, max(0, width)))
      grid.fill(Rect(x: -5, y: -5, width: 20, height: 20), with: "x")
      grid.frame(Rect(x: -1, y: -1, width: 3, height: 3), title: "t")
      #expect(grid.description.allSatisfy { $0 == "\n" })
    }
    var single = Grid(width: 1, height: 1)
    single.put("中", x: 0, y: 0)
    #expect(single.description.isEmpty)
    single.put("中", x: -1, y: 0)
    #expect(single.description.isEmpty)
  }
}
