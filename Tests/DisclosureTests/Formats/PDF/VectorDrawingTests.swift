import Testing

@testable import Disclosure

@Suite("Rulings in a drawing of lines")
struct VectorDrawingTests {
  private func drawing(_ body: String) -> VectorDrawing {
    VectorDrawing(
      Array(
        """
        <svg viewBox="0 0 595 842"><defs><g id="glyph-0-1"><path d="M 0 0 L 5 0"/></g></defs>
        \(body)
        </svg>
        """.utf8))
  }

  private let style = "stroke:rgb(0%,0%,0%);fill:none"

  @Test("Lines are rulings, whether their colour is a style or an attribute")
  func lines() {
    let attributes = "fill=\"none\" stroke=\"rgb(0%, 0%, 0%)\""
    for paint in ["style=\"\(style)\"", attributes] {
      let drawing = drawing("<path \(paint) d=\"M 10 20 L 90 20 M 30 5 L 30 55 \"/>")
      #expect(drawing.pages.first?.across == [.init(place: 20, start: 10, end: 90)])
      #expect(drawing.pages.first?.down == [.init(place: 30, start: 5, end: 55)])
      #expect(!drawing.hasOpaqueParts)
    }
  }

  @Test("White lines, curves and shades are none; a thin shade is one")
  func shades() {
    let drawing = drawing(
      """
      <path style="stroke:rgb(100%,100%,100%);fill:none" d="M 10 20 L 90 20 "/>
      <path style="\(style)" d="M 10 30 C 20 30 30 30 40 30 "/>
      <path style="stroke:none;fill:rgb(80%,80%,80%)" d="M 10 10 L 90 10 L 90 60 L 10 60 Z "/>
      <path style="stroke:none;fill:rgb(0%,0%,0%)" d="M 10 40 L 90 40 L 90 41 L 10 41 Z "/>
      """)
    #expect(drawing.pages.first?.across == [.init(place: 40.5, start: 10, end: 90)])
    #expect(drawing.pages.first?.down.isEmpty == true)
  }

  @Test("Where a colour is not told, or lines are too many, nothing is certain")
  func opaque() {
    #expect(drawing("<path d=\"M 10 20 L 90 20 \"/>").hasOpaqueParts)
    let strokes = (0..<4000).map { "M 10 \($0 * 5) L 90 \($0 * 5)" }.joined(separator: " ")
    let many = drawing("<path style=\"\(style)\" d=\"\(strokes) \"/>")
    #expect(many.hasOpaqueParts && many.pages.first?.across.isEmpty == true)
  }

  @Test("Text over a picture that no character is drawn of was recognized")
  func hiddenText() {
    #expect(drawing("<image width=\"5\"/>").hasHiddenText)
    #expect(!drawing("<image width=\"5\"/><use xlink:href=\"#glyph-0-1\"/>").hasHiddenText)
    #expect(!drawing("<path style=\"\(style)\" d=\"M 10 20 L 90 20 \"/>").hasHiddenText)
    let pages = "<page><image/></page><page><use xlink:href=\"#glyph-0-1\"/></page>"
    #expect(drawing(pages).hasHiddenText)
  }
}
