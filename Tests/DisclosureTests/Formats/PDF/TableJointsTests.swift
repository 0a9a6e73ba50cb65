import Testing

@testable import Disclosure

@Suite("Tables over pages")
struct TableJointsTests {
  /// A page with a label over two rows at its end, the lines of it at some heights.
  private func first(_ label: [String], at y: Float = 705) -> Sheet {
    var sheet = Sheet()
    sheet.rule(across: [700, 740], 50...350, down: [50, 80, 300, 350], 700...740)
    sheet.rule(across: [720], 80...350, down: [], 700...740)
    for (line, text) in label.enumerated() { sheet.put(text, 56, y + Float(line) * 12) }
    sheet.put(["1.甲", "1"], [90, 320], 705)
    sheet.put(["2.乙", "2"], [90, 320], 725)
    return sheet
  }

  /// A page with the rest of a label over its two rows.
  private func next(_ label: String, _ rows: [String], at top: Float = 60) -> Sheet {
    var sheet = Sheet()
    sheet.rule(across: [top, top + 40], 50...350, down: [50, 80, 300, 350], top...top + 40)
    sheet.rule(across: [top + 20], 80...350, down: [], top...top + 40)
    if !label.isEmpty { sheet.put(label, 60, top + 15) }
    sheet.put([rows[0], "3"], [90, 320], top + 5)
    sheet.put([rows[1], "4"], [90, 320], top + 25)
    return sheet
  }

  @Test("A label that a page break cuts goes on in the first cell of the next page")
  func labels() {
    let pages = [first(["本", "年"], at: 713), next("度", ["3.丙", "4.丁"])]
    #expect(assembled(pages) == ["[本年度|1.甲|1]", "[2.乙|2]", "[3.丙|3]", "[4.丁|4]"])
  }

  @Test("Where a label leaves room below, what stands on the next page is another")
  func otherLabels() {
    let pages = [first(["复议"]), next("诉讼", ["维持", "纠正"])]
    #expect(assembled(pages) == ["[复议|1.甲|1]", "[2.乙|2]", "[诉讼|维持|3]", "[纠正|4]"])
  }

  @Test("A label over the rows of three pages leaves no cell on the second and the third")
  func threePages() {
    var second = Sheet()
    second.rule(across: [60, 740], 50...350, down: [50, 80, 300, 350], 60...740)
    second.rule(across: [400, 720], 80...350, down: [], 60...740)
    for (row, label) in ["3.丙", "4.丁", "5.没有现成"].enumerated() {
      second.put([label, "\(row)"], [90, 320], [65, 405, 725][row])
    }
    var third = Sheet()
    third.rule(across: [60, 100], 50...350, down: [50, 80, 300, 350], 60...100)
    third.rule(across: [80], 80...350, down: [], 60...100)
    third.put("信息", 90, 65)
    third.put(["6.己", "6"], [90, 320], 85)
    #expect(
      assembled([first(["本年"]), second, third]) == [
        "[本年|1.甲|1]", "[2.乙|2]", "[3.丙|0]", "[4.丁|1]", "[5.没有现成信息|2]", "[6.己|6]",
      ])
  }

  @Test("A row that a page break cuts is one; where both parts have values, none is read")
  func rows() {
    var first = Sheet()
    first.rule(across: [720, 740], 50...350, down: [50, 250, 350], 720...740)
    first.rule(across: [700], 50...350, down: [50, 250, 350], 700...720)
    first.put(["1.甲", "7"], [60, 300], 705)
    first.put(["2.没有现成信息", "12"], [60, 300], 725)
    var next = Sheet()
    next.rule(across: [60, 80, 100], 50...350, down: [50, 250, 350], 60...100)
    next.put("需要另行制作", 60, 65)
    next.put(["3.丙", "3"], [60, 300], 85)
    #expect(assembled([first, next]) == ["[1.甲|7]", "[2.没有现成信息需要另行制作|12]", "[3.丙|3]"])
    var torn = Sheet()
    torn.rule(across: [60, 80, 100], 50...350, down: [50, 250, 350], 60...100)
    torn.put("34", 300, 65)
    torn.put(["3.丙", "3"], [60, 300], 85)
    #expect(assembled([first, torn]) == ["[1.甲|7]", "[2.没有现成信息|12\u{FFFD}34]", "[3.丙|3]"])
  }

  @Test("A full line of a label goes on over a page; one with room left does not")
  func fullLines() {
    func pages(_ label: String) -> [String] {
      var first = Sheet()
      first.rule(across: [700, 720, 740], 50...350, down: [50, 85, 200, 350], 700...740)
      first.put(["规章", "1", "2"], [53, 150, 300], 705)
      first.put([label, "7", "8"], [53, 150, 300], 725)
      var next = Sheet()
      next.rule(across: [60, 80, 100], 50...350, down: [50, 85, 200, 350], 60...100)
      next.put("范性", 53, 65)
      next.put(["强制", "3", "4"], [53, 150, 300], 85)
      return assembled([first, next])
    }
    #expect(pages("行政规") == ["[规章|1|2]", "[行政规范性|7|8]", "[强制|3|4]"])
    #expect(pages("许可") == ["[规章|1|2]", "[许可|7|8]", "[范性||]", "[强制|3|4]"])
  }

  @Test("Heads that a page break tears are whole again, beside heads that others divide")
  func heads() {
    var first = Sheet()
    first.rule(across: [700, 740], 50...350, down: [50, 90, 130, 350], 700...740)
    first.put(["结果", "其他", "未经复议直接起诉"], [55, 95, 200], 715)
    var next = Sheet()
    next.rule(across: [60, 100], 50...350, down: [50, 90, 130, 240, 350], 60...120)
    next.rule(across: [120], 50...350, down: [], 0...0)
    next.put(["维持", "结果", "结果维持", "结果纠正"], [55, 95, 150, 260], 75)
    next.put(["1", "2", "3", "4"], [60, 100, 160, 280], 105)
    #expect(
      assembled([first, next]) == ["[结果维持|其他结果|未经复议直接起诉]", "[结果维持|结果纠正]", "[1|2|3|4]"])
  }

  /// The rows of two pages, the second of which begins with the rest of the last row of the first.
  private func cut(_ label: [String], _ above: [String], _ below: [String]) -> [String] {
    let xs: [Float] = [60, 254, 284, 314]
    var first = Sheet()
    first.rule(across: [720, 740], 50...340, down: [50, 250, 280, 310, 340], 720...740)
    first.put([label[0]] + above, xs, 725)
    var next = Sheet()
    next.rule(across: [60, 80, 100], 50...340, down: [50, 250, 280, 310, 340], 60...100)
    next.put([label[1]] + below, xs, 65)
    next.put(["6.属于四类过程性信息", "1", "1", "1"], xs, 85)
    return Array(assembled([first, next]).dropLast())
  }

  @Test("Digits below a page break belong to the numbers above that had no room for them")
  func cutNumbers() {
    #expect(
      cut(["5.三类内部事务", "信息"], ["1797", "0", "1797"], ["18", "", "18"])
        == ["[5.三类内部事务信息|179718|0|179718]"])
    #expect(
      cut(["5.三类内部事务信息", ""], ["1797", "0", "1797"], ["18", "", "18"])
        == ["[5.三类内部事务信息|179718|0|179718]"])
    #expect(
      cut(["行政事业性收费项目和标准目录,制定调整", "公布"], ["1797", "0", "1797"], ["18", "", "18"])
        == ["[行政事业性收费项目和标准目录,制定调整公布|179718|0|179718]"])
    #expect(
      cut(["行政事业性收费", "公布"], ["1797", "0", "1797"], ["18", "", "18"])
        == ["[行政事业性收费|1797|0|1797]", "[公布|18||18]"])
  }

  @Test("Where the numbers above had room, or others stand beside them, nothing is put together")
  func doubtfulNumbers() {
    #expect(
      cut(["5.三类内部事务", "信息"], ["17", "0", "17"], ["18", "", "18"])
        == ["[5.三类内部事务信息|17\u{FFFD}18|0|17\u{FFFD}18]"])
    #expect(
      cut(["5.三类内部事务", "信息"], ["1797", "0", "1797"], ["18", "0", "18"])
        == ["[5.三类内部事务|1797|0|1797]", "[信息|18|0|18]"])
    #expect(
      cut(["5.三类内部事务", "信息"], ["1797", "2005", "1797"], ["18", "10", "18"])
        == ["[5.三类内部事务信息|1797\u{FFFD}18|2005\u{FFFD}10|1797\u{FFFD}18]"])
    #expect(
      cut(["5.三类内部事务信息", ""], ["1797", "0", "1797"], ["18", "0", "18"])
        == ["[5.三类内部事务信息|1797\u{FFFD}18|0\u{FFFD}0|1797\u{FFFD}18]"])
  }

  @Test("Full-width digits are digits")
  func wideDigits() {
    #expect(
      cut(["3.政务微博", "公开政府信息数"], ["条", "", "１０"], ["", "", "４"])
        == ["[3.政务微博公开政府信息数|条||１０\u{FFFD}４]"])
    #expect(
      cut(["5.三类内部事务", "信息"], ["１７", "0", "１７"], ["８", "", "８"])
        == ["[5.三类内部事务信息|１７８|0|１７８]"])
  }

  @Test("A row without a label below heads is a row")
  func rowBelowHeads() {
    #expect(
      cut(["信息内容", ""], ["制发", "废止", "有效"], ["5", "0", "0"])
        == ["[信息内容|制发|废止|有效]", "[|5|0|0]"])
  }
}
