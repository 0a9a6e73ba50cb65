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
}
