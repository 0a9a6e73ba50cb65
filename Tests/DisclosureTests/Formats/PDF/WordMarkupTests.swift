import Testing

@testable import Disclosure

@Suite("The words of pdftotext")
struct WordMarkupTests {
  private func pages(_ markup: String) -> [PlacedPage] {
    PlacedPage.pages(ofMarkup: Array(markup.utf8))
  }

  @Test("Words stand on their pages, in boxes, with entities resolved")
  func words() throws {
    let pages = pages(
      """
      <html><head><title>x</title></head><body><doc>
        <page width="595.0" height="842.0">
          <word xMin="10.5" yMin="20" xMax="30" yMax="32.25">A&amp;&lt;甲&#x4E59;&#20057;</word>
        </page>
        <page width="842" height="595"></page>
      </doc></body></html>
      """)
    #expect(pages.map(\.width) == [595, 842])
    let word = try #require(pages[0].words.first)
    #expect(String(decoding: word.text, as: UTF8.self) == "A&<甲乙乙")
    #expect(word.box == Box(left: 10.5, top: 20, right: 30, bottom: 32.25))
    #expect(pages[1].words.isEmpty)
  }

  @Test(
    "What is no word is left out",
    arguments: [
      "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\"> </word>",
      "<word xMin=\"5\" yMin=\"1\" xMax=\"2\" yMax=\"2\">甲</word>",
      "<word xMin=\"nan\" yMin=\"1\" xMax=\"2\" yMax=\"2\">甲</word>",
      "<word xMin=\"1\" yMin=\"1\" xMax=\"1e30\" yMax=\"2\">甲</word>",
      "<word>甲</word>", "<wordy xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">甲</wordy>", "<word",
    ])
  func noWords(_ markup: String) {
    #expect(pages("<page width=\"10\" height=\"10\">\(markup)").first?.words == [])
  }

  @Test("A word without a page is none, nor is a page without a size")
  func noPage() {
    #expect(pages("<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">甲</word>").isEmpty)
    #expect(pages("<page height=\"10\">").isEmpty)
  }
}
