import Testing

@testable import Disclosure

/// Needs poppler-utils, as the format does; without it every test says so.
@Suite("PDF")
struct PDFTests {
  /// A PDF whose pages draw these contents.
  private func pdf(_ contents: [String], trailer: String = "") -> [UInt8] {
    let kids = contents.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(contents.count)/Kids[\(kids)]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (place, content) in contents.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents \(5 + 2 * place) 0 R"
          + "/Resources<</Font<</F 3 0 R>>>>>>")
      objects.append(PDFFile.stream(content))
    }
    return PDFFile.bytes(objects, trailer: trailer)
  }

  private func words(_ texts: [(String, Int, Int)]) -> String {
    texts.map { "BT /F 12 Tf 1 0 0 1 \($0.1) \($0.2) Tm (\($0.0)) Tj ET" }.joined(separator: "\n")
  }

  private func code(_ bytes: [UInt8]) -> ReadError.Code? {
    do {
      _ = try SourceText(rendering: bytes)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("Words and rulings become lines and tables with their pages and boxes")
  func table() throws {
    let page =
      "50 700 300 20 re 50 680 300 20 re S 200 680 m 200 720 l S\n"
      + words([
        ("A heading", 50, 740), ("one", 60, 705), ("1", 210, 705), ("two", 60, 685),
        ("22", 210, 685),
      ])
    let text = try SourceText(rendering: pdf([page, words([("Overleaf", 50, 700)])]))
    #expect(
      text.lines.map(\.cells) == [["A heading"], ["one", "1"], ["two", "22"], ["Overleaf"]])
    #expect(text.lines.map(\.position.description) == ["1:1", "1:2", "1:3", "2:1"])
    let box = try #require(text.position(ofLine: 2, cell: 1).box)
    #expect(abs(box.left - 200) < 2 && abs(box.top - 100) < 2 && abs(box.bottom - 120) < 2)
  }

  @Test("A document without text is a scan")
  func scan() {
    #expect(code(pdf(["50 700 300 20 re f"])) == .scanned)
    // The number of a page is no text; Tesseract may be installed and read it.
    let number = PlacedWord(
      text: Array("-1-".utf8), box: Box(left: 290, top: 20, right: 300, bottom: 30))
    var page = PlacedPage(width: 595, height: 842)
    page.words = [number]
    #expect(TextLayer([page]).error?.code == .scanned)
  }

  @Test("A page that is a picture is named, a blank one is not")
  func scannedPage() throws {
    let picture = "q 590 0 0 790 5 5 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    let bytes = pdf([
      words([("Some words on a page, and some more of them", 50, 700)]), picture, "",
      "q 90 0 0 90 5 5 cm BI ID x EI Q",
    ])
    #expect(try PDF.rendered(bytes, recognizing: false).unreadPages == [2])
  }

  @Test("Text that maps to no characters is noise")
  func noise() {
    let page = PlacedPage.pages(
      ofMarkup: Array(
        ("<page width=\"9\" height=\"9\"><word xMin=\"0\" yMin=\"0\" xMax=\"9\" yMax=\"9\">"
          + String(repeating: "\u{E123}\u{FFFD}", count: 40) + "</word>").utf8))
    #expect(TextLayer(page).error == .garbledPDF)
  }

  @Test("A file with a password to open it is refused, with what to do")
  func password() {
    let secret = String(repeating: "5A", count: 32)
    let bytes = pdf(
      [words([("Some words that nobody can read", 50, 700)])],
      trailer: "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<\(secret)>/U<\(secret)>>>")
    #expect(code(bytes) == .encrypted)
  }

  @Test("A damaged file is refused")
  func damaged() {
    #expect(code(Array("%PDF-1.7".utf8)) == .damaged)
    #expect(code(Array("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF".utf8)) == .damaged)
  }

  @Test("More pages than any report has are refused")
  func pages() {
    let page = words([("Some words on a page", 50, 700)])
    #expect(code(pdf(Array(repeating: page, count: PDF.mostPages + 1))) == .tooLarge)
    #expect(code(pdf(Array(repeating: page, count: 3))) == nil)
  }

  @Test("A PDF is known by its first bytes, behind junk too")
  func recognition() {
    #expect(Format.pdf.recognizes(Array("\n\n%PDF-1.4".utf8)))
    #expect(!Format.pdf.recognizes(Array("PDF".utf8)))
  }

  @Test("Pages to draw are taken together, some at a time")
  func runs() {
    #expect(PDF.runs(of: [false, true, true, false, true]) == [1..<3, 4..<5])
    #expect(PDF.runs(of: Array(repeating: true, count: 20)) == [0..<16, 16..<20])
    #expect(PDF.runs(of: []) == [])
  }
}
