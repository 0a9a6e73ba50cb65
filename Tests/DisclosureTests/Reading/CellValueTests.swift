import Testing

@testable import Disclosure

@Suite("What a cell's text says")
struct CellValueTests {
  @Test(
    "Numbers",
    arguments: [
      ("0", "0"), ("7", "7"), ("007", "7"), ("11398889", "11398889"), ("１２３", "123"), ("１2", "12"),
      ("1,234", "1234"), ("12,345,678", "12345678"), ("１，２３４", "1234"), ("1,234.5", "1234.5"),
      ("1,234.56", "1234.56"),
      ("12,345.678", "12345.678"),
      ("+21", "21"), ("+0", "0"), ("-11", "-11"), ("−8", "-8"), ("－8", "-8"), ("＋8", "8"),
      ("增15", "15"), ("减38", "-38"), ("增1558", "1558"), ("477.35", "477.35"), ("0.50", "0.5"),
      ("1105.600", "1105.6"), ("２６．５５", "26.55"), ("999999999999", "999999999999"),
      ("0.000000001", "0.000000001"), ("-0", "0"),
    ])
  func numbers(_ text: String, _ number: String) {
    #expect(value(text).entry.number?.description == number)
    #expect(unit(of: value(text)) == nil)
  }

  @Test(
    "Numbers with a unit",
    arguments: [
      ("12件", "12", Unit.jian), ("0件", "0", .jian), ("3次", "3", .ci), ("251000元", "251000", .yuan),
      ("523.15万元", "523.15", .wanYuan), ("2601.953875万", "2601.953875", .wan),
      ("18人次", "18", .renci), ("7项", "7", .xiang), ("1,234件", "1234", .jian),
    ])
  func units(_ text: String, _ number: String, _ expected: Unit) {
    #expect(value(text).entry.number?.description == number)
    #expect(unit(of: value(text)) == expected)
  }

  @Test("A unit alone", arguments: Unit.allCases)
  func unitAlone(_ unit: Unit) {
    #expect(value(unit.rawValue) == .unit(unit))
    #expect(value(unit.rawValue).entry == .unreadable)
  }

  @Test("Slashes", arguments: ["/", "//", "///", "\\", "／"])
  func slashes(_ text: String) { #expect(value(text) == .slash) }

  @Test(
    "Dashes and words for none",
    arguments: ["-", "--", "---", "—", "——", "–", "―", "－", "无", "不适用"])
  func dashes(_ text: String) { #expect(value(text) == .dash) }

  @Test("Nothing", arguments: ["", " ", "\u{3000}", "\u{A0}", "\t", "\u{200B}", " \u{3000}\t "])
  func blanks(_ text: String) { #expect(value(text) == .blank) }

  @Test(
    "Blanks around a number do not count",
    arguments: [" 5", "5 ", "\u{3000}5\u{A0}", "\t5\u{2003}"])
  func blanksAround(_ text: String) { #expect(value(text) == .number(Number(5), nil)) }

  @Test(
    "Blanks between groups of three digits, or before the unit, do not count",
    arguments: [
      ("1 234", 1234, nil), ("12\u{A0}345 678", 12_345_678, nil), ("5 件", 5, Unit.jian),
      ("1 234件", 1234, Unit.jian), ("+1 234", 1234, nil),
    ])
  func grouped(_ text: String, _ number: Int, _ unit: Unit?) {
    #expect(value(text) == .number(Number(number), unit))
  }

  @Test(
    "Chinese numerals and letters for zeros are numbers otherwise written",
    arguments: [
      ("O", 0, nil), ("1O", 10, nil), ("1o2", 102, nil), ("○", 0, nil), ("零", 0, nil),
      ("五", 5, nil), ("十二", 12, nil), ("二十", 20, nil), ("一百零五", 105, nil),
      ("五件", 5, Unit.jian), ("1O件", 10, Unit.jian),
    ])
  func written(_ text: String, _ number: Int, _ unit: Unit?) {
    #expect(value(text) == .written(Number(number), unit))
  }

  @Test(
    "What is no number for certain is none",
    arguments: [
      "Ol", "1Ol", "l", "3件左右", "约3", "3-5", "3/5", "1.2.3", ".5", "5.", "1,23", "12,34",
      "1234,567",
      "1,2345", "1,234,56", ",123", "1,", "+", "++5", "- 5", "5-", "5%", "(5)", "（5）", "①", "五六",
      "百十",
      "1 23", "1 2345", "0 234", "12345 678", "1 234 5", "2 0", "0 0", "1234567890123",
      "0.0000000001", "1e5", "0x1F", "N/A", "***", "xx",
      "合计",
      "2024-01-31", "5件6", "件5", "五六件", "一百十", "١", "५", "𝟏", "1️⃣", "5\u{0301}", "负5", "无5", "nan",
      "13000000(预算", "0,000,", "1,2.34", "1,23.4", "1.234,567", "1,,234", "--5",
    ])
  func unreadable(_ text: String) {
    #expect(value(text) == .text)
    #expect(value(text).entry == .unreadable)
  }

  @Test(
    "A long run of digits is refused and never overflows", arguments: [13, 19, 20, 40, 41, 4000])
  func tooManyDigits(_ count: Int) {
    #expect(value(String(repeating: "9", count: count)) == .text)
    #expect(value(String(repeating: "９", count: count)) == .text)
    #expect(value("0." + String(repeating: "9", count: count)) == .text)
  }

  @Test("A cell inside a text is read within its range only")
  func range() {
    let text = Array("1234|56".utf8)
    #expect(CellValue(text, 1..<3) == .number(Number(23), nil))
    #expect(CellValue(text, 5..<6) == .number(Number(5), nil))
    #expect(CellValue(text, 4..<4) == .blank)
  }

  private func value(_ text: String) -> CellValue {
    let bytes = Array(text.utf8)
    return CellValue(bytes, bytes.trimmed(bytes.indices))
  }

  private func unit(of value: CellValue) -> Unit? {
    if case .number(_, let unit) = value { unit } else { nil }
  }
}
