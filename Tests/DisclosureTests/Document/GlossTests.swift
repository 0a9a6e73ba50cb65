import Testing

@testable import Disclosure

@Suite("Pinyin glosses")
struct GlossTests {
  @Test(
    "Glosses are taken out, other brackets stay",
    arguments: [
      ("雲臺區(qū)人民政府", "雲臺區人民政府", 1),
      ("報(bào)告,數(shù)據(jù)", "報告,數據", 3),
      ("國(guó)開(kāi)請(qǐng)號(hào)", "國開請號", 4),
      ("一個(ge)月,項(xiàng)目", "一個月,項目", 2),
      ("微信(app)和報(bào)告", "微信和報告", 2),
      ("绿(lǜ)化女(nǚ)", "绿化女", 2),
      ("信息(情況)報(bào)告(2023)", "信息(情況)報告(2023)", 1),
      ("報(bào)告（全文）", "報告（全文）", 1),
      ("附件(PDF)報(bào)", "附件(PDF)報", 1),
      ("請(qǐng)見(see below)", "請見(see below)", 1),
      ("裝(zhuāng)置(zhì)", "裝置", 2),
      ("報(bàobàob)告(bào)", "報(bàobàob)告", 1),
      ("未閉(bì", "未閉(bì", 0),
      ("行( xíng)政許可", "行政許可", 1),
      ("行 (xíng )政", "行政", 1),
      ("報(bào)告見(app )和( ge)", "報告見(app )和( ge)", 1),
      ("行(xí ng)政", "行(xí ng)政", 0),
      ("行( xíng", "行( xíng", 0),
    ])
  func removed(_ text: String, _ expected: String, _ count: Int) {
    let result = Gloss.removed(from: Array(text.utf8))
    #expect(result?.count ?? 0 == count)
    #expect(String(decoding: result?.text ?? Array(text.utf8), as: UTF8.self) == expected)
  }

  @Test(
    "Without a tone mark in the text, brackets stay as they are",
    arguments: ["微信(app)平台", "一个(ge)月", "café(bar)", "é", "办(x)", "", "(", "办(", "办(é"])
  func untouched(_ text: String) {
    #expect(Gloss.removed(from: Array(text.utf8)) == nil)
  }

  @Test("The line of the first gloss is told, and lines stay where they are")
  func lines() throws {
    let text = "第一行\n第二行(7)\n報(bào)告\n\n數(shù)\n"
    let result = try #require(Gloss.removed(from: Array(text.utf8)))
    #expect(result.firstLine == 3)
    #expect(String(decoding: result.text, as: UTF8.self) == "第一行\n第二行(7)\n報告\n\n數\n")
  }
}
