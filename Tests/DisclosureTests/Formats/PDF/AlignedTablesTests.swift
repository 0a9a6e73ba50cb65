import Testing

@testable import Disclosure

@Suite("Tables without rulings")
struct AlignedTablesTests {
  private func tables(_ sheet: Sheet) -> [String] {
    AlignedTables(in: TextLine.lines(of: sheet.page.words), apartFrom: []).tables.map(\.drawn)
  }

  private let columns: [Float] = [50, 260, 340, 420]

  @Test("Values under one another are a column; a gap is a blank cell")
  func columnsOfValues() {
    var sheet = Sheet()
    sheet.put(["信息内容", "制发", "废止", "有效"], [50, 255, 335, 415], 100)
    sheet.put(["规章", "1", "2", "3"], columns, 120)
    sheet.put(["规范性文件", "10", "", "30"], columns, 140)
    #expect(tables(sheet) == ["信息内容|制发|废止|有效\n规章|1|2|3\n规范性文件|10||30"])
  }

  @Test("A column without any value is known by its head; without heads, nothing is certain")
  func heads() {
    var sheet = Sheet()
    sheet.put(["信息内容", "制发", "废止", "有效"], [50, 255, 335, 415], 100)
    sheet.put(["规章", "1", "", "3"], columns, 120)
    #expect(tables(sheet) == ["信息内容|制发|废止|有效\n规章|1||3"])
    var bare = Sheet()
    bare.put(["甲", "1", "", "3"], columns, 120)
    bare.put(["乙", "", "2", ""], columns, 140)
    #expect(tables(bare).isEmpty)
  }

  @Test("The lines of a label stand above and below its values")
  func labels() {
    var sheet = Sheet()
    sheet.put(["1.甲", "1", "2", "3"], columns, 100)
    sheet.put("2.申请人无正当理由", 50, 120)
    sheet.put(["4", "5", "6"], [260, 340, 420], 126)
    sheet.put("逾期不补正", 50, 132)
    sheet.put(["3.丙", "7", "8", "9"], columns, 152)
    #expect(tables(sheet) == ["1.甲|1|2|3\n2.申请人无正当理由逾期不补正|4|5|6\n3.丙|7|8|9"])
  }

  @Test("Heads of narrow columns stand as close as words do, and are parted by the columns below")
  func closeHeads() {
    var sheet = Sheet()
    sheet.put(["商业企", "科研机", "其他"], [200, 238, 276], 100)
    sheet.put(["业", "构"], [210, 248], 112)
    sheet.put(["规章", "1", "2", "3"], [50, 212, 250, 284], 130)
    sheet.put(["1.甲", "4", "5", "6"], [50, 212, 250, 284], 150)
    #expect(tables(sheet) == ["商业企业|科研机构|其他\n规章|1|2|3\n1.甲|4|5|6"])
  }

  @Test("The words of a spaced head stand on both sides of the numbers under it")
  func spacedHeads() {
    var sheet = Sheet()
    sheet.put(["机构", "其", "他"], [204, 230, 248], 100)
    sheet.put(["规章", "1", "2"], [50, 212, 242], 130)
    sheet.put(["1.甲", "4", "5"], [50, 212, 242], 150)
    #expect(tables(sheet) == ["机构|其他\n规章|1|2\n1.甲|4|5"])
  }

  @Test("Labels set in the middle of their column begin at their own numbers")
  func centredLabels() {
    var sheet = Sheet()
    let xs: [Float] = [260, 340, 420]
    for (row, label) in ["1.信访举报", "2.重复申请", "3.要求提供公开出版物的", "(一)予以公开"].enumerated() {
      let y = 100 + Float(row) * 12
      sheet.put(label, 150 - Float(label.count) * 5, y)
      sheet.put(["\(row)", "5", "6"], xs, y)
    }
    #expect(
      tables(sheet) == ["1.信访举报|0|5|6\n2.重复申请|1|5|6\n3.要求提供公开出版物的|2|5|6\n(一)予以公开|3|5|6"])
  }

  @Test("A line of a centred label begins further left than its number; what stands apart is none")
  func widerLines() {
    var sheet = Sheet()
    sheet.put(["1.甲", "1", "2", "3"], [122, 260, 340, 420], 100)
    sheet.put(["2.乙", "1", "2", "3"], [122, 260, 340, 420], 112)
    sheet.put("四、", 120, 140)
    sheet.put(["4", "5", "6"], [260, 340, 420], 146)
    sheet.put("结转下年度继续", 95, 152)
    sheet.put("果", 40, 152)
    #expect(tables(sheet) == ["1.甲|1|2|3\n2.乙|1|2|3\n四、结转下年度继续|4|5|6"])
  }

  @Test("A lone value may be merged over all columns, so that nothing says where it belongs")
  func loneValue() {
    var sheet = Sheet()
    sheet.put(["1.甲", "1", "2", "3"], columns, 100)
    sheet.put(["2.乙", "", "0", ""], columns, 120)
    #expect(tables(sheet) == ["1.甲|1|2|3\n2.乙|0"])
  }

  @Test("A number broken over two lines stays two, so that it is read as none")
  func tornValues() {
    var sheet = Sheet()
    sheet.put(["1.甲", "1", "2", "3"], columns, 100)
    sheet.put("12", 420, 115)
    sheet.put(["2.乙", "4", "5"], columns, 120)
    sheet.put("34", 420, 125)
    sheet.put(["3.丙", "7", "8", "9"], columns, 140)
    #expect(tables(sheet) == ["1.甲|1|2|3\n2.乙|4|5|12  34\n3.丙|7|8|9"])
  }

  @Test(
    "Values in the middle of a label below the heads belong to all its lines, the last head to none"
  )
  func labelsUnderHeads() {
    var sheet = Sheet()
    sheet.put(["信息内容", "制发", "废止", "有效"], [50, 255, 335, 415], 100)
    sheet.put("行政", 60, 113)
    sheet.put(["1", "2", "3"], [260, 340, 420], 118)
    sheet.put("许可", 60, 124)
    sheet.put(["规章", "4", "5", "6"], columns, 144)
    #expect(tables(sheet) == ["信息内容|制发|废止|有效\n行政许可|1|2|3\n规章|4|5|6"])
    var heads = Sheet()
    heads.put("信息", 60, 100)
    heads.put(["制发", "废止", "有效"], [255, 335, 415], 105)
    heads.put("内容", 60, 111)
    heads.put(["规章", "1", "2", "3"], columns, 125)
    heads.put(["许可", "4", "5", "6"], columns, 145)
    #expect(tables(heads).first?.hasSuffix("\n规章|1|2|3\n许可|4|5|6") == true)
  }

  @Test(
    "A number by itself in the middle of the labels begins one; a group's label beside values is none"
  )
  func numbersByThemselves() {
    var sheet = Sheet()
    sheet.put(["(一)予以公开", "1", "2", "3"], [100] + columns.dropFirst(), 100)
    sheet.put("(二)", 125, 115)
    sheet.put(["部分公开(只计这一情形,", "4", "5", "6"], [70] + columns.dropFirst(), 126)
    sheet.put("不计其他情形)", 110, 137)
    sheet.put(["1.属于国家秘密", "7", "8", "9"], [100] + columns.dropFirst(), 155)
    sheet.put(["2.保护第三方", "1", "1", "1"], [110] + columns.dropFirst(), 175)
    #expect(
      tables(sheet) == [
        """
        (一)予以公开|1|2|3
        (二)部分公开(只计这一情形,不计其他情形)|4|5|6
        1.属于国家秘密|7|8|9
        2.保护第三方|1|1|1
        """
      ])
    var group = Sheet()
    group.put(["二、上年结转申请数量", "1", "2", "3"], [90] + columns.dropFirst(), 100)
    group.put(["三、本", "(一)予以公开"], [50, 130], 115)
    group.put(["1", "2", "3"], [260, 340, 420], 115)
    group.put("(二)部分公开(只计一种,", 90, 130)
    group.put(["年度", "4", "5", "6"], [50] + columns.dropFirst(), 136)
    group.put("不计其他)", 120, 142)
    #expect(
      tables(group) == ["二、上年结转申请数量|1|2|3\n(一)予以公开|1|2|3\n(二)部分公开(只计一种,不计其他)|4|5|6"])
  }

  @Test("Headings and sentences are no part of a table")
  func prose() {
    var sheet = Sheet()
    sheet.put("二、主动公开政府信息情况", 50, 80)
    sheet.put(["信息内容", "制发", "废止"], [50, 255, 335], 100)
    sheet.put(["规章", "1", "2"], columns, 120)
    sheet.put("这一年没有废止规章。", 50, 140)
    let found = AlignedTables(in: TextLine.lines(of: sheet.page.words), apartFrom: [])
    #expect(found.tables.map(\.drawn) == ["信息内容|制发|废止\n规章|1|2"])
    #expect(found.rest.count == 2)
  }
}
