import Testing

@testable import Disclosure

@Suite("Excel number formats")
struct ExcelFormatTests {
  @Test(
    "A number passes where the number itself is shown",
    arguments: [
      ("General", "12", "12"), ("G/通用格式", "12.5", "12.5"), ("General\"件\"", "12", "12件"),
      ("0", "12", "12"), ("0.00", "12", "12"), ("0.00", "27.948692", "27.95"),
      ("0.00", "2.675", "2.68"), ("0.00", "0.004", "0.00"), ("0", "9.5", "10"), ("@", "12", "12"),
      ("#,##0_ ", "1200", "1200"), ("#,##0.00_);[Red]\\(#,##0.00\\)", "5", "5"),
      ("0_ ;[红色]\\-0\\ ", "-5", "-5 "), ("0.0", "-5.25", "-5.3"), ("[$¥-804]0", "5", "¥5"),
      ("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "12", "12"),
      ("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "0", "-"), ("0;@", "-3", "-3"),
    ])
  func shown(code: String, number: String, text: String) {
    #expect(ExcelNumberFormat(code).text(of: number) == text)
  }

  @Test(
    "A number does not pass where another is shown, or none",
    arguments: [
      ("0!.0,", "12345"), ("0.0,", "12345"), ("#,##0,", "12345"), (";;;", "5"), ("", "5"),
      ("0%", "0.5"), ("# ?/?", "0.5"), ("0.00E+00", "5"), ("h:mm", "0.5"), ("[h]:mm", "0.5"),
      ("mm:ss", "0.5"), ("[>9]\"多\";0", "5"), ("0\"0\"", "5"), ("\"1\"0", "5"), ("#", "0"),
      ("#,###", "0.2"), ("0;0", "-5"), ("0;(0)", "-5"), ("-0", "5"), ("\"无\"", "5"),
      ("0\"-\"0", "12"), ("aaaa", "5"), ("yyyy", "5"), ("0.0.0", "5"), (".", "5"),
    ])
  func notShown(code: String, number: String) {
    #expect(ExcelNumberFormat(code).text(of: number) == nil)
  }

  @Test(
    "A format with days, months or years is a date",
    arguments: [
      ("yyyy/m/d;@", true), ("m\"月\"d\"日\"", true), ("d", true), ("mmm", true), ("h:mm", false),
      ("yyyy-mm-dd hh:mm", true), ("\"year\"0", false), ("[Magenta]0", false), ("0\\d", false),
      ("[$-804]General", false),
    ])
  func dates(code: String, isDate: Bool) {
    #expect(ExcelNumberFormat(code).isDate == isDate)
  }

  @Test("Formats that every workbook has")
  func ownFormats() {
    for id in [0, 1, 2, 3, 4, 38, 41, 43, 49] {
      #expect(ExcelNumberFormat(id: id).text(of: "12") == "12")
    }
    for id in [9, 10, 11, 12, 18, 20, 32, 46, 48, 55, 163] {
      #expect(ExcelNumberFormat(id: id).text(of: "12") == nil)
      #expect(!ExcelNumberFormat(id: id).isDate)
    }
    for id in [14, 22, 31, 36, 58] { #expect(ExcelNumberFormat(id: id).isDate) }
  }

  @Test("A format that hides everything hides texts")
  func hidden() {
    #expect(!ExcelNumberFormat(";;;").showsText)
    #expect(ExcelNumberFormat("0;0;0;@").showsText)
    #expect(ExcelNumberFormat("0").showsText)
  }
}
