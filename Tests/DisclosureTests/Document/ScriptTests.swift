import Testing

@testable import Disclosure

@Suite("Traditional and Simplified script")
struct ScriptTests {
  private static let traditional = """
    雲臺區人民政府青槐街道辦事處2023年政府信息公開工作年度報告

    數據的統計期限是2023年1月1日至2023年12月31日。
    一、本年新收政府信息公開申請數量 | 4 |
    (七)總計 | 5 |
    """

  @Test("A Traditional text is known and converted line for line")
  func converted() throws {
    let text = Array(Self.traditional.utf8)
    #expect(Script.isTraditional(text))
    let lines = String(decoding: try Script.simplified(text), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "云台区人民政府青槐街道办事处2023年政府信息公开工作年度报告", "", "数据的统计期限是2023年1月1日至2023年12月31日。",
        "一、本年新收政府信息公开申请数量 | 4 |", "(七)总计 | 5 |",
      ])
  }

  @Test(
    "A Simplified text is left alone, a few Traditional characters in it included",
    arguments: [
      "", "政府信息公开工作年度报告", "本局设“國學講堂”欄目,发布信息12条。", "乾隆年间的碑文:“爲政以德”",
      String(repeating: "规章和总计都是简体。", count: 200) + "數據統計",
    ])
  func untouched(_ text: String) throws {
    let bytes = Array(text.utf8)
    #expect(!Script.isTraditional(bytes))
    guard !bytes.isEmpty else { return }
    let document = try Document(reading: bytes)
    #expect(document.text == bytes)
    #expect(!document.hygiene.isTraditional)
  }

  @Test("Conversion says so, with glosses beside it")
  func hygiene() throws {
    let text = Self.traditional + "\n區(qū)數(shù)據(jù)\n"
    let document = try Document(reading: Array(text.utf8))
    #expect(document.hygiene.isTraditional)
    #expect(document.hygiene.glosses == 3)
    #expect(document.hygiene.firstGloss == Position(line: 6))
    #expect(document.description.contains("6\t区数据"))
  }

  @Test("Bytes cut off in the middle of a character are no character")
  func cut() {
    #expect(!Script.isTraditional([0xE5, 0x8D]))
    #expect(!Script.isTraditional([0xE5]))
    #expect(!Script.isTraditional([]))
  }
}
