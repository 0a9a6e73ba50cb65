import DisclosureBrowser
import Testing

@Suite("Wrap")
struct WrapTests {
  @Test(
    "Lines break where Chinese typesetting lets them",
    arguments: [
      ("政府信息公开", 4, "政府|信息|公开"),
      ("公开、透明。", 4, "公|开、|透|明。"),
      ("他说（是）的", 6, "他说|（是）|的"),
      ("收到“申请”后", 6, "收到|“申请”|后"),
      ("共收到申请123件，办结", 10, "共收到申请|123件，办|结"),
      ("共收到申请123件，办结", 12, "共收到申请|123件，办结"),
      ("收费3.5万元整", 8, "收费|3.5万元|整"),
      ("比上年增长12.5%多", 10, "比上年增长|12.5%多"),
      ("自2024年1月1日起", 8, "自2024年|1月1日起"),
      ("依据《条例》第10条", 12, "依据《条例》|第10条"),
      ("访问 government portal 查阅", 10, "访问|government|portal 查|阅"),
      ("他想……走", 7, "他想……|走"),
      ("甲方——乙方", 7, "甲方——|乙方"),
      ("甲方——乙方", 5, "甲方|——乙|方"),
      ("第一行\n第二行", 20, "第一行|第二行"),
      ("甲\r\n\r\n乙", 20, "甲||乙"),
      ("", 10, ""),
      ("   ", 2, ""),
      ("　　一、总体情况", 8, "　　一、|总体情况"),
      ("http://www.gov.cn/a", 8, "http://w|ww.gov.c|n/a"),
      ("中文", 1, "中|文"),
      ("。。。。", 2, "。|。|。|。"),
      ("（（（（", 4, "（（|（（"),
      ("1,234,567件", 5, "1,234|,567|件"),
      ("阿卜杜·热合曼", 7, "阿卜杜·|热合曼"),
    ])
  func lines(paragraph: String, width: Int, expected: String) {
    #expect(Wrap.strings(of: paragraph, width: width, .narrow).joined(separator: "|") == expected)
  }

  @Test("Ambiguous glyphs count as the terminal draws them")
  func ambiguous() {
    #expect(Wrap.strings(of: "“申请”后", width: 6, .narrow) == ["“申请”", "后"])
    #expect(Wrap.strings(of: "“申请”后", width: 8, .wide) == ["“申请”", "后"])
  }

  @Test("Ranges give back the paragraph but for the blanks and newlines between lines")
  func ranges() {
    let paragraph = "全年共收到政府信息公开申请1,234件， 其中 Web 申请（含邮件）56.7%。\n　　第二段——完……"
    for width in -1...40 {
      for ambiguous in AmbiguousWidth.allCases {
        let lines = Wrap.lines(of: paragraph, width: width, ambiguous)
        var end = paragraph.startIndex
        for line in lines {
          #expect(paragraph[end..<line.lowerBound].allSatisfy { $0.isWhitespace })
          let columns = paragraph[line].displayWidth(ambiguous)
          #expect(columns <= max(1, width) || paragraph[line].count == 1)
          end = line.upperBound
        }
        #expect(paragraph[end...].allSatisfy { $0.isWhitespace })
      }
    }
  }
}
