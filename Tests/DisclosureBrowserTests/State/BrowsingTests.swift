import Disclosure
import DisclosureBrowser
import Testing

@Suite("Browsing")
struct BrowsingTests {
  /// A browser in which keys were typed.
  private func session(
    _ script: String, _ width: Int = 80, _ height: Int = 24, language: Language = .zh
  ) -> Session {
    var session = Session(width, height, language: language)
    session.type(script)
    return session
  }

  // MARK: - Findings

  @Test("n goes through all failing checks, across reports, and begins again with a word")
  func nextFinding() {
    var session = session("")
    let count = session.state.desk.library.failures.count
    #expect(count > 5)
    session.type("N")
    #expect(session.title.contains("\(count)/\(count)"))
    session.type("n")
    #expect(session.title.contains("1/\(count)"))
    #expect(session.foot.contains("从第一处重新开始"))
    for number in 2...count {
      session.type("n")
      #expect(session.title.contains("\(number)/\(count)"))
      // What fails stands on the screen, whole, with its counter.
      #expect(session.screen.contains("(\(number)/\(count))"), "\(session.screen)")
    }
    for number in (1..<count).reversed() {
      session.type("N")
      #expect(session.title.contains("\(number)/\(count)"))
    }
    session.type("N")
    #expect(session.foot.contains("从最后一处重新开始"))
  }

  @Test("n works from every screen; the way back stays short")
  func fromAnywhere() {
    for screen in ScreenName.allCases {
      var session = session(ActionTests.way(to: screen))
      session.type("n")
      #expect(session.state.screen.name == .report, "from \(screen)")
      for _ in 0..<20 { session.type("c n s n f Enter") }
      #expect(session.state.screens.count <= 5)
    }
  }

  @Test("Enter in the list goes to the cell, and Escape back to the same line")
  func list() {
    var session = session("f")
    for _ in 0..<8 {
      let line = session.cursorLine
      session.type("Enter")
      #expect(session.state.screen.name == .report)
      session.type("Escape")
      #expect(session.cursorLine == line)
      session.type("Down")
    }
  }

  @Test("A relation between two years leads to both: c opens the comparison at the same cell")
  func twoYears() {
    var session = session("f / Y 0 1 . t Enter Enter")
    #expect(session.screen.contains("Y01.total"))
    #expect(session.screen.contains("s3.carryIn.total"), "\(session.screen)")
    session.type("c")
    #expect(session.title.contains("2022 | 2023"))
    #expect(session.cursorLine?.contains("二、上年结转") == true)
    #expect(session.screen.contains("二、上年结转政府信息公开申请数量 总计"), "\(session.screen)")
    // The failing relation stands under the table, and the other report is one key away.
    session.type("Left s")
    #expect(session.title.contains("2022年年报"))
  }

  // MARK: - Places

  @Test("A failing report opens at the section that fails, another at its beginning")
  func opening() {
    #expect(session("/ 石 塘 Enter Enter").screen.contains("三、收到和处理"))
    #expect(session("/ 林 业 Enter Enter").cursorLine != nil)
  }

  @Test("s shows the line of the cell, and s goes back to it")
  func source() {
    var session = session("/ 自 然 Enter Enter 3 Down Down Down Right")
    let line = session.cursorLine
    session.type("s")
    #expect(session.title.contains("原文 第 "))
    #expect(session.title.contains("2023年年报.txt"))
    let number = session.title.split(separator: " ")[2]
    #expect(session.cursorLine?.contains("\(number)*") == true, "\(session.screen)")
    session.type("s")
    #expect(session.cursorLine == line)
  }

  @Test("Another year and another agency keep section and cell; at the ends a reason is given")
  func neighbours() {
    var session = session("/ 自 然 Enter Enter 3 Down Right")
    let cell = session.reversed
    session.type("<")
    #expect(session.title.contains("2022"))
    #expect(session.reversed.last == cell.last)
    session.type("< <")
    #expect(session.foot.contains("没有更早年份"))
    session.type("> > >")
    #expect(session.foot.contains("没有更晚年份"))
    for _ in 0..<20 { session.type("]") }
    #expect(session.foot.contains("最后一个单位"))
    for _ in 0..<20 { session.type("[") }
    #expect(session.foot.contains("第一个单位"))
  }

  @Test("A column chosen is kept over lines that have none, where moving sideways is refused")
  func columns() {
    var session = session("/ 自 然 Enter Enter 3 Right Right Right")
    let column = session.reversed.last?.split(separator: ":").last
    // Over the heading 三、本年度办理结果 to the row below it.
    session.type("Down Down")
    #expect(session.cursorLine?.contains("三、本年度办理结果") == true)
    session.type("Right")
    #expect(session.foot.contains("没有列"))
    session.type("Down")
    #expect(session.reversed.last?.split(separator: ":").last == column)
  }

  @Test("Rows stand under the head that the report prints")
  func heads() {
    let session = session("/ 自 然 Enter Enter 3 End PageUp", 120, 60)
    #expect(session.screen.contains("(六)其他处理"))
  }

  @Test("Year and file are legible at every width; what is long gives way at its start")
  func facts() {
    for width in [40, 60, 80, 120, 200] {
      let session = session("/ 民 政 Enter Enter", width)
      #expect(session.title.hasPrefix(" 2023"))
      #expect(session.lines[1].hasSuffix("3年统计表.xlsx"), "\(session.lines[1])")
    }
    for width in [50, 80, 120] {
      let session = session("n s", width)
      #expect(session.title.contains("统计表.xlsx"), "\(session.title)")
    }
  }

  // MARK: - Words

  @Test("A search goes through sections, wraps, and finds what a line break cuts in two")
  func search() {
    var session = session("/ 自 然 Enter Enter 1 / 申 请 数 量 为 Enter", 40, 24)
    #expect(session.state.desk.notice == nil)
    session.type("/ 没 有 的 词 Enter")
    #expect(session.foot.contains("没有找到"))
    // Wherever a phrase is broken at some width, it is found at every width.
    for width in 20...60 {
      var session = self.session("/ 自 然 Enter Enter 1 / 地 籍 Enter", width, 24)
      session.type("/ C-u 主 题 推 进 政 府 信 息 Enter")
      #expect(session.state.desk.notice == nil, "width \(width)")
    }
  }

  @Test("An empty search repeats the last one, and without one does nothing")
  func emptySearch() {
    var session = session("/ 自 然 Enter Enter / Enter")
    #expect(session.state.desk.notice == nil)
    session.type("1 / 申 请 Enter")
    let line = session.cursorLine
    session.type("/ Enter")
    #expect(session.cursorLine != line)
  }

  @Test("Language and width are switched everywhere, and the settings say so")
  func switches() {
    var session = session("/ 自 然 Enter Enter e")
    #expect(session.foot.contains("? help"))
    session.type("w")
    #expect(session.foot.contains("2 columns"))
    #expect(session.state.draw().ambiguous == .wide)
    session.type("w e m")
    #expect(session.foot.contains("鼠标已交还终端"))
    #expect(session.effects == [.setMouse(false)])
  }

  @Test("A request to end ends it, even while something is typed")
  func interrupt() {
    for key in [Key.interrupt, .hangup] {
      var session = session("/ 自")
      session.press(key)
      #expect(session.effects == [.quit])
    }
  }

  // MARK: - Mouse

  @Test("A click selects a row, a cell and a tab; two clicks open; the wheel moves")
  func mouse() {
    var session = session("<press 30,5>")
    #expect(session.cursorLine == session.lines[5])
    session.type("<double 30,15>")
    #expect(session.state.screen.name == .report)
    #expect(session.title.contains("自然资源局"))
    session.type("<press 40,2>")
    #expect(session.reversed.first?.hasPrefix("2:") == true)
    #expect(session.screen.contains("四、"))
    session.type("<press 25,2>")
    #expect(session.screen.contains("三、收到和处理"))
    let line = session.cursorLine
    session.type("<wheel-down 10,10>")
    #expect(session.cursorLine != line)
    session.type("<wheel-up 10,10>")
    #expect(session.cursorLine == line)
    session.type("<double 47,11>")
    #expect(session.state.screen.name == .source)
  }

  @Test("Where tabs are cut, a click opens the tab under it; beside the contents it does nothing")
  func mouseOnNarrow() {
    var session = session("/ 自 然 Enter Enter 5", 40, 10)
    let tab = session.lines[1]
    session.type("<press 1,1>")
    let first = tab.split(separator: " ").first ?? ""
    let heading = ["2": "第二十条", "3": "收到和处理", "4": "行政复议"][first] ?? "?"
    #expect(session.screen.contains(heading), "\(session.screen)")
    var list = self.session("f", 80, 24)
    let line = list.cursorLine
    list.type("<press 10,21>")
    #expect(list.cursorLine == line)
  }

  @Test("t goes from a number of the table to the prose that states it, and to its cells in turn")
  func link() {
    var session = session("/ 云 台 区 教 育 Enter Enter 3")
    #expect(session.screen.contains("s3.new.natural"))
    #expect(session.screen.contains("= 第 9 行 “"))
    session.type("t")
    #expect(session.screen.contains("= 一、本年新收政府信息公开申请数量·总计 19"))
    session.type("t")
    #expect(session.screen.contains("s3.new.business"))
    session.type("t t")
    #expect(session.screen.contains("s3.new.legalService"))
    session.type("t t Down Down Down Down")
    session.type("t")
    #expect(session.foot.contains("没有互相对应"))
  }
}
