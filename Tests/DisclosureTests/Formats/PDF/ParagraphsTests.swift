import Testing

@testable import Disclosure

@Suite("Paragraphs and what paper adds")
struct ParagraphsTests {
  private func sheet(_ lines: [(String, Float)], from top: Float = 100) -> Sheet {
    var sheet = Sheet()
    for (place, line) in lines.enumerated() { sheet.put(line.0, line.1, top + Float(place) * 16) }
    return sheet
  }

  @Test("Lines are joined up to one that has room left, or to one that is indented")
  func paragraphs() {
    let sheet = sheet([
      ("一、总体情况", 70), ("本机关依照条例写成这份报告全年登载消息两百条其中水情消", 70),
      ("息三十条其余为工程消息和饮水消息都登在网站首页便于群众查", 50), ("看。", 50),
      ("网站设有三个栏目分别登载水情工程和饮水消息由值班员登载。", 70),
      ("另设意见箱。", 70),
    ])
    #expect(
      assembled([sheet]) == [
        "一、总体情况",
        "本机关依照条例写成这份报告全年登载消息两百条其中水情消息三十条其余为工程消息和饮水消息都登在网站首页便于群众查看。",
        "网站设有三个栏目分别登载水情工程和饮水消息由值班员登载。", "另设意见箱。",
      ])
  }

  @Test("Words that the setting has drawn apart are one text; Latin words are not")
  func blanks() {
    var sheet = Sheet()
    sheet.put(["2023", "年", "新收", "14", "件，", "a", "b"], [50, 74, 88, 112, 126, 150, 158], 100)
    #expect(assembled([sheet]) == ["2023年新收14件，a b"])
  }

  @Test("A paragraph goes on over the number of a page")
  func overPages() {
    var first = sheet(
      [
        ("网站设有三个栏目分别登载水情工程和饮水消息由值班员每日登", 70),
        ("载办公室每周抽看一次发现登错的当天更正并且把更正的情况记", 50),
      ], from: 650)
    first.put("- 1 -", 290, 760)
    var second = sheet([("在登记簿上。", 50), ("另设意见箱。", 70)])
    second.put("- 2 -", 290, 760)
    let lines = assembled([first, second])
    #expect(lines[0].hasSuffix("并且把更正的情况记在登记簿上。"))
    #expect(lines.dropFirst() == ["- 1 -", "另设意见箱。", "- 2 -"])
  }

  @Test("A title of two lines, set large in the middle, is one")
  func title() {
    var sheet = sheet([
      ("本机关依照条例写成这份报告全年登载消息两百条其中水情消", 70),
      ("息三十条其余为工程消息和饮水消息都登在网站首页便于群众查", 50), ("看。", 50),
    ])
    sheet.size = 16
    sheet.put("清溪县水利局", 142, 40)
    sheet.put("2023年年度报告", 138, 62)
    #expect(assembled([sheet]).first == "清溪县水利局2023年年度报告")
  }

  @Test("Numbers of pages and heads on most pages are no part of the document")
  func runningLines() {
    let pages = (1...3).map { number in
      var sheet = sheet([("第\(number)段文字。", 70)], from: 300)
      sheet.put("清溪县水利局文件", 200, 30)
      sheet.put(String(number), 290, 770)
      return sheet
    }
    let texts = pages.map { TextLine.lines(of: $0.page.words) }
    let running = RunningLines(texts, on: pages.map(\.page))
    for page in 0..<3 {
      #expect((0..<3).map { running.contains(page: page, line: $0) } == [true, false, true])
    }
  }

  @Test("A number at the foot that does not count pages is part of the document")
  func otherNumbers() {
    let pages = [17, 4].map { number in
      var sheet = sheet([("文字。", 70)], from: 300)
      sheet.put(String(number), 290, 770)
      return sheet
    }
    let texts = pages.map { TextLine.lines(of: $0.page.words) }
    let running = RunningLines(texts, on: pages.map(\.page))
    #expect(!running.contains(page: 0, line: 1) && !running.contains(page: 1, line: 1))
  }
}
