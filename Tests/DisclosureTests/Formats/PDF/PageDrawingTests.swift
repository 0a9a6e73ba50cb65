import Testing

@testable import Disclosure

@Suite("What a page of a PDF draws")
struct PageDrawingTests {
  private func drawing(
    _ content: String, page: String = "", objects: [String] = []
  ) throws -> PageDrawing {
    let file = PDFFile.bytes(
      [
        "<< /Pages 2 0 R >>",
        "<< /Kids [ 3 0 R ] /MediaBox [ 0 0 200 100 ] /Count 1 >>",
        "<< /Type /Page /Contents [ 4 0 R ] \(page) >>",
        PDFFile.stream(content),
      ] + objects)
    let objects = try #require(PDFObjects(file))
    let first = try #require(objects.pages(upTo: 9).first)
    return try #require(PageDrawing(first, of: objects))
  }

  private let line = Rulings.Line(place: 20, start: 10, end: 90)

  @Test("Strokes along an axis are rulings, counted from the top")
  func strokes() throws {
    let drawing = try drawing("0 0 0 RG 10 80 m 90 80 l S 30 95 m 30 45 l S 0 0 m 50 50 l S")
    #expect(drawing.rulings.across == [line])
    #expect(drawing.rulings.down == [.init(place: 30, start: 5, end: 55)])
    #expect(drawing.size == (200, 100))
    #expect(!drawing.hasOpaqueParts)
  }

  @Test("Thin shades are rulings; thick ones, white ones, curves and clips are none")
  func shades() throws {
    #expect(try drawing("0 g 10 79.5 80 1 re f").rulings.across == [line])
    for content in [
      "0.8 g 10 20 80 60 re f", "1 g 10 79.5 80 1 re f", "1 1 1 RG 10 80 m 90 80 l S",
      "10 80 m 20 80 30 80 90 80 c S", "10 79.5 80 1 re W n", "0 0 0 0 K 10 80 m 90 80 l S",
    ] {
      #expect(try drawing(content).rulings == Rulings(), "\(content)")
    }
  }

  @Test("Places are moved, and moved back")
  func matrices() throws {
    let moved = "q 2 0 0 2 0 0 cm 5 40 m 45 40 l S Q 10 60 m 90 60 l S"
    #expect(
      try drawing(moved).rulings.across == [line, .init(place: 40, start: 10, end: 90)])
    let turned = try drawing("80 190 m 80 110 l S", page: "/Rotate 270 /MediaBox [ 0 0 100 200 ]")
    #expect(turned.size == (200, 100))
    #expect(turned.rulings.across == [line])
    let right = try drawing("20 10 m 20 90 l S", page: "/Rotate 90 /MediaBox [ 0 0 100 200 ]")
    #expect(right.rulings.across == [line])
  }

  @Test("A content inside is followed, with its own place; it cannot hold itself without end")
  func forms() throws {
    let page = "/Resources << /XObject << /A 5 0 R >> >>"
    let form = PDFFile.stream("0 10 m 80 10 l S", "/Subtype /Form /Matrix [ 1 0 0 1 10 70 ]")
    #expect(try drawing("/A Do", page: page, objects: [form]).rulings.across == [line])
    let endless = PDFFile.stream("/A Do /A Do", "/Subtype /Form")
    #expect(try drawing("/A Do", page: page, objects: [endless]).hasOpaqueParts)
  }

  @Test("A large picture may show lines, a small one not, a thin one is a line")
  func pictures() throws {
    let page = "/Resources << /XObject << /A 5 0 R >> >> /MediaBox [ 0 0 600 100 ]"
    let picture = PDFFile.stream("", "/Subtype /Image /Filter /DCTDecode")
    func placed(_ matrix: String) throws -> PageDrawing {
      try drawing("q \(matrix) cm /A Do Q", page: page, objects: [picture])
    }
    #expect(try placed("300 0 0 200 0 0").hasOpaqueParts)
    #expect(try !placed("300 0 0 100 0 0").hasOpaqueParts)
    #expect(try placed("80 0 0 1 10 79.5").rulings.across == [line])
    let inside = "q 80 0 0 1 10 79.5 cm BI /W 1 /H 1 ID \u{1} EI Q 10 60 m 90 60 l S"
    #expect(try drawing(inside).rulings.across.count == 2)
  }

  @Test("Text that does not show is told from text that does")
  func text() throws {
    let hidden = try drawing("BT 3 Tr <0010> Tj ET")
    #expect(hidden.hasText == (false, true))
    #expect(try drawing("BT (a\\)) Tj [ (b) -3 ] TJ ET").hasText == (true, false))
  }

  @Test("More lines than a table has are a drawing")
  func many() throws {
    let content = (0..<4000).map { "10 \($0 * 5) m 90 \($0 * 5) l S" }.joined(separator: " ")
    let drawing = try drawing(content)
    #expect(drawing.hasOpaqueParts)
    #expect(drawing.rulings == Rulings())
  }

  @Test("Whatever is cut off or changed, nothing breaks")
  func wrecked() {
    let whole = PDFFile.bytes([
      "<< /Pages 2 0 R >>", "<< /Kids [ 3 0 R 2 0 R ] /MediaBox [ 0 0 200 100 ] >>",
      "<< /Type /Page /Contents 4 0 R /Resources << /XObject << /A 4 0 R >> >> >>",
      PDFFile.stream("q 1 0 0 1 0 0 cm 1 2 m 3 4 l S /A Do (x\\", "/Subtype /Form"),
    ])
    var random = Dice(state: 7)
    for round in 0..<4000 {
      var bytes = whole
      for _ in 0..<(round % 8) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 32..<127)
      }
      if round % 3 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      guard let objects = PDFObjects(bytes) else { continue }
      for page in objects.pages(upTo: 9) { _ = PageDrawing(page, of: objects) }
    }
  }
}
