import Testing

@testable import Disclosure

@Suite("Tables with rulings")
struct RuledTablesTests {
  @Test("Words stand in the cells that rulings enclose; blank cells are cells")
  func cells() {
    var sheet = Sheet()
    sheet.rule(across: [100, 120, 140], 50...350, down: [50, 150, 250, 350], 100...140)
    sheet.put(["规章", "1", "2"], [60, 200, 300], 105)
    sheet.put(["规范性文件", "", "4"], [60, 200, 300], 125)
    #expect(sheet.ruled == ["规章|1|2\n规范性文件||4"])
  }

  @Test("A cell over several rows or columns stands once, in its first row and column")
  func merged() {
    var sheet = Sheet()
    sheet.rule(across: [100, 160], 50...350, down: [50, 80, 350], 100...160)
    sheet.rule(across: [120, 140], 80...350, down: [250], 120...160)
    for (place, character) in "本年度".enumerated() {
      sheet.put(String(character), 60, 110 + Float(place) * 12)
    }
    sheet.put("申请人情况", 180, 105)
    sheet.put(["公开", "1"], [100, 300], 125)
    sheet.put(["公开部", "2"], [100, 300], 145)
    #expect(sheet.ruled == ["本年度|申请人情况\n公开|1\n公开部|2"])
  }

  @Test("Where rulings run on without one to close them, the table goes on to their ends")
  func impliedEdge() {
    var sheet = Sheet()
    sheet.rule(across: [100, 120], 50...350, down: [50, 250, 350], 100...140)
    sheet.put(["甲", "1"], [60, 300], 105)
    sheet.put(["乙", "2"], [60, 300], 125)
    #expect(sheet.ruled == ["甲|1\n乙|2"])
    var open = Sheet()
    open.rule(across: [100, 120, 140], 50...350, down: [150, 250], 100...140)
    open.put(["甲", "1", "2"], [60, 200, 300], 105)
    open.put(["乙", "3", "4"], [60, 200, 300], 125)
    #expect(open.ruled == ["甲|1|2\n乙|3|4"])
  }

  @Test("A frame round a text is no table, nor is a cell of running text part of one")
  func frames() {
    var sheet = Sheet()
    sheet.rule(across: [100, 160], 50...350, down: [50, 350], 100...160)
    sheet.put("这是一段话。", 60, 105)
    #expect(sheet.ruled.isEmpty)
    sheet.rule(across: [130], 50...350, down: [200], 130...160)
    sheet.put("又是一句。", 60, 117)
    sheet.put(["甲", "1"], [60, 300], 140)
    #expect(sheet.ruled == ["甲|1"])
    #expect(RuledTables(on: sheet.page).rest.count == 2)
  }

  @Test("A number broken in a narrow cell is one; two numbers in a cell stay two")
  func brokenNumbers() {
    var sheet = Sheet()
    sheet.rule(across: [100, 130, 160], 50...350, down: [50, 86, 350], 100...160)
    sheet.put("12345", 55, 104)
    sheet.put("67", 60, 115)
    sheet.put("10", 60, 134)
    sheet.put("12", 60, 145)
    #expect(sheet.ruled == ["1234567|\n10  12|"])
  }

  @Test("The thickness of the rulings is no room for a digit")
  func thickRulings() {
    var sheet = Sheet()
    sheet.rule(across: [100, 130, 160], 50...350, down: [50, 79, 350], 100...160)
    sheet.put(["123", "规章"], [57, 83], 104)
    sheet.put("4", 62, 115)
    sheet.put("12", 59, 134)
    sheet.put("3", 62, 145)
    #expect(sheet.ruled == ["1234|规章\n12  3|"])
  }

  @Test("A gloss that the end of a line tears is whole again", arguments: ["", "j", "ji"])
  func glosses(_ begin: String) {
    var sheet = Sheet()
    sheet.rule(across: [100, 130], 50...350, down: [50, 86, 350], 100...130)
    sheet.put(["结(" + begin, "1"], [55, 300], 104)
    sheet.put("jie".dropFirst(begin.count) + ")果", 55, 115)
    #expect(sheet.ruled == ["结(jie)果|1"])
  }

  @Test("Numbers under one another in a narrow cell are two where a digit more had room")
  func stackedNumbers() {
    var sheet = Sheet()
    sheet.rule(across: [100, 130, 160], 50...350, down: [50, 76, 350], 100...160)
    sheet.put(["12", "本年新收政府信息公开申请数量"], [58, 82], 104)
    sheet.put("10", 58, 115)
    sheet.put("123", 54, 134)
    #expect(sheet.ruled == ["12  10|本年新收政府信息公开申请数量\n123|"])
  }

  @Test("The mark of a footnote makes a number unreadable")
  func raisedMarks() {
    var sheet = Sheet()
    sheet.rule(across: [100, 130], 50...350, down: [50, 250, 350], 100...130)
    sheet.put(["甲", "35"], [55, 260], 110)
    let box = sheet.page.words[1].box
    sheet.page.words.append(
      PlacedWord(
        text: Array("1".utf8),
        box: Box(left: box.right, top: box.top, right: box.right + 4, bottom: box.bottom - 4)))
    #expect(sheet.ruled == ["甲|35\u{FFFD}1"])
  }

  @Test("A number at the edge of the paper may be cut off there")
  func cutByPaper() {
    var sheet = Sheet()
    sheet.put(["1", "23", "第4页"], [300, 590, 580], 110)
    sheet.page.markCutValues()
    #expect(
      sheet.page.words.map { String(decoding: $0.text, as: UTF8.self) } == [
        "1", "23\u{FFFD}", "第4页",
      ])
  }

  @Test("Digits behind a cut at a ruling are read in neither cell")
  func cutNumbers() {
    var sheet = Sheet()
    sheet.rule(across: [100, 130], 50...350, down: [50, 141, 350], 100...130)
    sheet.put("本年制发规章合计312", 55, 110)
    #expect(sheet.ruled.allSatisfy { $0.contains("\u{FFFD}") })
  }

  @Test("A number over a ruling belongs to no cell for certain, and is read in none")
  func overRuling() throws {
    var sheet = Sheet()
    sheet.rule(across: [100, 120, 140], 50...350, down: [50, 150, 250, 350], 100...140)
    sheet.put("123456", 135, 105)
    sheet.put("结果维持结果纠正", 110, 125)
    #expect(sheet.ruled == ["\u{FFFD}123|\u{FFFD}456|\n结果维持|结果纠正|"])
  }
}
