import Testing

@testable import Disclosure

@Suite("Labels, heads and units of tables without rulings")
struct AlignedPartsTests {
  private func tables(_ sheet: Sheet) -> [String] {
    AlignedTables(in: TextLine.lines(of: sheet.page.words), apartFrom: []).tables.map(\.drawn)
  }

  private let columns: [Float] = [50, 260, 340, 420]
  private let numbers: [Float] = [260, 340, 420]

  @Test("A group's label between two rows goes on with neither")
  func groups() {
    var sheet = Sheet()
    sheet.put("(二)部分公开(只计这一情形,", 70, 100)
    sheet.put(["1", "2", "3"], numbers, 106)
    sheet.put("不计其他情形)", 100, 112)
    sheet.put("(三)不予公", 66, 125)
    sheet.put(["开", "1.属于国家秘密", "4", "5", "6"], [86, 140] + numbers, 137)
    sheet.put(["2.重复申请", "7", "8", "9"], [150] + numbers, 157)
    #expect(
      tables(sheet) == ["(二)部分公开(只计这一情形,不计其他情形)|1|2|3\n1.属于国家秘密|4|5|6\n2.重复申请|7|8|9"])
  }

  @Test("A line of a group's label beside that of a row's is no part of it")
  func groupsBeside() {
    var sheet = Sheet()
    sheet.put(["1.信访举报投诉类申请", "1", "2", "3"], [100] + numbers, 80)
    sheet.put("2.申请人逾期未按收费", 100, 100)
    sheet.put(["其他处理", "通知要求缴纳费用的", "4", "5", "6"], [56, 100] + numbers, 112)
    sheet.put("政府信息公开申请", 110, 124)
    #expect(
      tables(sheet) == ["1.信访举报投诉类申请|1|2|3\n2.申请人逾期未按收费通知要求缴纳费用的政府信息公开申请|4|5|6"])
  }

  @Test("A number behind a gap begins a label, whatever stands before it in its line")
  func groupsBefore() {
    var sheet = Sheet()
    sheet.put(["1.信访举报投诉类申请", "1", "2", "3"], [90] + numbers, 80)
    sheet.put(["2.重复申请", "7", "8", "9"], [120] + numbers, 92)
    sheet.put(["(四)无法", "3.没有现成信息"], [50, 115], 110)
    sheet.put(["4", "5", "6"], numbers, 115)
    sheet.put(["提供", "要另行制作"], [60, 127], 121)
    #expect(
      tables(sheet) == ["1.信访举报投诉类申请|1|2|3\n2.重复申请|7|8|9\n3.没有现成信息要另行制作|4|5|6"])
  }

  @Test("A label that runs downwards beside rows is left out")
  func verticalLabels() {
    var sheet = Sheet()
    for (place, character) in "三本年度".enumerated() {
      sheet.put(String(character), 56, 102 + Float(place) * 11)
    }
    sheet.put(["(一)予以公开", "1", "2", "3"], [120] + numbers, 100)
    sheet.put("(二)部分公开(区分", 80, 114)
    sheet.put(["1", "2", "4"], numbers, 120)
    sheet.put("处理的)", 105, 126)
    #expect(tables(sheet) == ["(一)予以公开|1|2|3\n(二)部分公开(区分处理的)|1|2|4"])
  }

  @Test("A label without a number that has values of its own is a row")
  func unnumberedRows() {
    var sheet = Sheet()
    sheet.put(["1.属于国家秘密", "1", "2", "3"], [100] + numbers, 100)
    sheet.put(["其中:网上申请", "4", "5", "6"], [102] + numbers, 115)
    sheet.put(["2.重复申请", "7", "8", "9"], [110] + numbers, 130)
    #expect(tables(sheet) == ["1.属于国家秘密|1|2|3\n其中:网上申请|4|5|6\n2.重复申请|7|8|9"])
  }

  @Test("A unit with nothing behind it is a row whose value is blank")
  func blankValues() {
    var sheet = Sheet()
    let xs: [Float] = [50, 260, 420]
    sheet.put(["1.甲", "条", "1"], xs, 100)
    sheet.put(["2.乙", "件", "2"], xs, 120)
    sheet.put(["3.丙", "件"], xs, 140)
    sheet.put(["其中:丁", "次", "4"], xs, 160)
    sheet.put(["5.戊", "件"], xs, 180)
    #expect(tables(sheet) == ["1.甲|条|1\n2.乙|件|2\n3.丙|件|\n其中:丁|次|4\n5.戊|件|"])
  }

  @Test("A unit whose value is out of line has no blank value")
  func valuesOutOfLine() {
    var sheet = Sheet()
    let xs: [Float] = [50, 260, 420]
    for (row, label) in ["1.甲", "2.乙", "3.丙"].enumerated() {
      sheet.put([label, "条", "1"], xs, 100 + Float(row) * 20)
    }
    sheet.put(["4.丁", "件"], xs, 160)
    sheet.put("7", 420, 165)
    #expect(!tables(sheet).joined().contains("件|\n") && !tables(sheet).joined().hasSuffix("件|"))
  }

  @Test("A number inside a label is no value, wherever its line ends")
  func numbersInLabels() {
    var sheet = Sheet()
    let xs: [Float] = [50, 260, 420]
    sheet.put(["1.甲", "条", "1"], xs, 100)
    sheet.put("(二)公开政府信息数(相同信息计", 50, 116)
    sheet.put(["的都计", "1", "条", "85"], [60, 92, 260, 420], 128)
    sheet.put("条)", 90, 140)
    sheet.put(["2.乙", "条", "2"], xs, 156)
    sheet.put(["3.丙", "条", "3"], xs, 176)
    #expect(
      tables(sheet) == ["1.甲|条|1\n(二)公开政府信息数(相同信息计的都计1条)|条|85\n2.乙|条|2\n3.丙|条|3"])
  }

  @Test("A number may have its unit behind it; numbers close together are one that cannot be read")
  func amounts() {
    var sheet = Sheet()
    sheet.put(["信息内容", "本年收费金额"], [50, 250], 100)
    sheet.put(["收费", "12.5", "万元"], [50, 260, 281], 120)
    #expect(tables(sheet) == ["信息内容|本年收费金额\n收费|12.5万元"])
    var close = Sheet()
    close.put(["规章", "1", "2", "3"], columns, 100)
    close.put(["规范", "0", "7", "8", "9"], [50, 260, 267, 340, 420], 120)
    #expect(tables(close) == ["规章|1|2|3\n规范|0  7|8|9"])
  }

  @Test("Numbers set larger than the rows and without a label are none of them")
  func strayNumbers() {
    var sheet = Sheet()
    let xs: [Float] = [50, 260, 420]
    for (row, label) in ["1.甲", "2.乙", "3.丙"].enumerated() {
      sheet.put([label, "条", "1"], xs, 100 + Float(row) * 20)
    }
    sheet.size = 16
    sheet.put("1747", 500, 180)
    #expect(tables(sheet).first == "1.甲|条|1\n2.乙|条|1\n3.丙|条|1")
  }

  @Test("The lines of the labels' head are one cell, on both sides of the heads")
  func labelHeads() {
    var single = Sheet()
    single.put("第二十条第(五)项", 200, 82)
    single.put("信息", 60, 94)
    single.put("本年处理决定数量", 230, 100)
    single.put("内容", 60, 106)
    single.put(["行政许可", "7"], [50, 265], 125)
    #expect(tables(single) == ["第二十条第(五)项\n信息内容|本年处理决定数量\n行政许可|7"])
    var several = Sheet()
    several.put("信息", 60, 94)
    several.put(["制发", "废止", "有效"], [255, 335, 415], 100)
    several.put("内容", 60, 106)
    several.put(["规章", "1", "2", "3"], columns, 125)
    #expect(tables(several) == ["信息内容|制发|废止|有效\n规章|1|2|3"])
  }

  @Test(
    "A head over several columns is no part of the head below its middle; a head of two lines is")
  func headsOverColumns() {
    var sheet = Sheet()
    sheet.put("行政复议", 325, 88)
    sheet.put(["维持", "纠正", "总计"], [255, 335, 415], 100)
    sheet.put(["1", "2", "3"], numbers, 120)
    #expect(tables(sheet) == ["行政复议\n维持|纠正|总计\n1|2|3"])
    var lines = Sheet()
    lines.put("社会公", 330, 94)
    lines.put(["维持", "总计"], [255, 415], 100)
    lines.put("益组织", 330, 106)
    lines.put(["1", "2", "3"], numbers, 120)
    #expect(tables(lines) == ["维持|社会公益组织|总计\n1|2|3"])
    var outer = Sheet()
    outer.put("自然", 255, 94)
    outer.put(["人", "纠正", "总计"], [260, 335, 415], 106)
    outer.put(["1", "2", "3"], numbers, 120)
    #expect(tables(outer) == ["自然人|纠正|总计\n1|2|3"])
  }
}
