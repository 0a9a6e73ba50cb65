import Testing

@testable import Disclosure

@Suite("Wrecked text and words of Taiwan")
struct MojibakeTests {
  private func mended(_ text: String) throws -> (text: String, counts: Document.Hygiene.Damage)? {
    let found = try Mojibake.mended(Array(text.utf8))
    return found.map { (String(decoding: $0.text, as: UTF8.self), $0.counts) }
  }

  @Test(
    "What can have been one thing only is mended and counted",
    arguments: [
      ("?。ㄒ唬┲鲃公开情况", "(一)鲃公开情况"), ("?。ǘ┎部分公开", "(二)部分公开"), ("。ㄋ模o无法提供", "(四)o无法提供"),
      ("?。ㄎ澹┎不予处理", "(五)不予处理"), ("落实“三审三?!敝贫?,", "落实“三审三校”制度,"), ("政府信】息公开", "政府信息公开"),
      ("政府【信息公开\n【打印】", "政府信息公开\n【打印】"),
    ])
  func mend(_ wreck: String, _ text: String) throws {
    let found = try #require(try mended(wreck))
    #expect(found.text == text)
    #expect(found.counts.mended == 1)
    #expect(found.counts.destroyed == 0)
  }

  @Test("What is beyond certainty stays as it is, and is counted")
  func destroyed() throws {
    let text = "一、总体\u{FFFD}\u{FFFD}情况\u{E000},,咨询:[email\u{A0}protected] ㄅ"
    let found = try #require(try mended(text))
    #expect(found.text == text)
    #expect(found.counts.destroyed == 4)
    #expect(found.counts.addresses == 1 && found.counts.doubled == 1)
  }

  @Test(
    "Sound text is left alone",
    arguments: ["【打印】【关闭】《条例》", "为什么?因为。是吗?", "1,234件,ǘ", "2024\u{3000}年【公开】信息"])
  func sound(_ text: String) throws {
    if let found = try mended(text) { #expect(found.text == text && found.counts.mended == 0) }
  }

  @Test("A page of question marks is refused with the reason")
  func questions() {
    let line = String(repeating: "?", count: 30) + "2023" + "\n"
    let text = Array(String(repeating: line, count: 20).utf8)
    #expect(throws: ReadError.destroyed) { try Report.all(reading: text) }
  }

  @Test("Words of Taiwan in the labels are the mainland's, and counted")
  func taiwan() throws {
    let text = "行政规范性档案 | 0 | 0 | 3 |\n松岭县档案局的入口网站\n依申请公开政府资讯情况"
    let found = try #require(TaiwanWording.replaced(in: Array(text.utf8)))
    #expect(
      String(decoding: found.text, as: UTF8.self)
        == "行政规范性文件 | 0 | 0 | 3 |\n松岭县档案局的门户网站\n依申请公开政府信息情况")
    #expect(found.count == 3)
    #expect(TaiwanWording.replaced(in: Array("松岭县档案局".utf8)) == nil)
  }

  @Test("Every word of Taiwan leads to one of the mainland's that is no word of Taiwan itself")
  func words() {
    for (taiwan, mainland) in TaiwanWording.words {
      #expect(taiwan != mainland)
      #expect(TaiwanWording.replaced(in: Array(mainland.utf8)) == nil)
    }
    #expect(Set(TaiwanWording.words.map(\.taiwan)).count == TaiwanWording.words.count)
  }
}
