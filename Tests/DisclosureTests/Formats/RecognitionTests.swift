import Glibc
import Testing

@testable import Disclosure

@Suite("Recognition")
struct RecognitionTests {
  private func words(_ markup: String, _ down: [Rulings.Line] = []) -> [String] {
    RecognizedWords(
      ofMarkup: Array(markup.utf8), scale: 0.5, apartBy: Rulings(across: [], down: down)
    ).words.map {
      let box = $0.box
      return
        "\(String(decoding: $0.text, as: UTF8.self)) \(box.left)-\(box.right) \(box.top)-\(box.bottom)"
    }
  }

  private func character(
    _ text: String, _ left: Int, _ right: Int, _ top: Int = 0, _ bottom: Int = 20
  )
    -> String
  {
    "<span class='ocrx_cinfo' title='x_bboxes \(left) \(top) \(right) \(bottom); x_conf 9'>\(text)</span>"
  }

  private let line = "<span class='ocr_line' title=\"bbox 0 0 9 9\">"

  @Test("Characters that nearly touch are a word; a gap, a line and a ruling part words")
  func words() {
    let markup =
      line + character("规", 0, 20) + character("章", 22, 42) + character("5", 100, 110)
      + line + character("1", 0, 10) + character("2", 12, 22)
    #expect(
      words(markup) == ["规章 0.0-21.0 0.0-10.0", "5 50.0-55.0 0.0-10.0", "12 0.0-11.0 0.0-10.0"])
    let ruling = Rulings.Line(place: 5.5, start: 0, end: 10)
    #expect(words(line + character("1", 0, 10) + character("2", 12, 22), [ruling]).count == 2)
  }

  @Test("A comma stands on the line of its words")
  func comma() {
    let markup = line + character("甲", 0, 20) + character("，", 60, 66, 14, 20)
    #expect(words(markup).map { $0.split(separator: " ")[0] } == ["甲", "，"])
    #expect(words(markup)[1] == "， 30.0-33.0 2.1-12.1")
  }

  @Test("Entities are characters; what has no box is none")
  func entities() {
    let markup =
      line + character("&lt;", 0, 10) + "<span class='ocrx_cinfo' title='x'>9</span>" + "<span"
    #expect(words(markup).map { $0.split(separator: " ")[0] } == ["<"])
  }

  @Test("Of numbers that were recognized only those count that a sum confirms")
  func confirmed() throws {
    var report = try Report(Printed(.gov2021).text(.rowPerLine))
    let new = try #require(report.form.index(of: "s3.new.natural"))
    let rules = 0
    #expect(report.cells[new].entry.number != nil)
    report.refuseUnconfirmed(onPages: [1])
    #expect(report.isRecognized)
    #expect(report.cells[new].entry.number != nil)
    #expect(report.cells[rules].entry == .unreadable)
    #expect(!report.cells[rules].raw.isEmpty)
    var wrong = try Report(Printed(.gov2021).text(.rowPerLine))
    wrong.cells[new].entry = .number(Number(999))
    wrong.refuseUnconfirmed(onPages: [1])
    #expect(wrong.cells[new].entry == .unreadable)
  }

  static let hasTools = ["/usr/bin/tesseract", "/usr/bin/gm"].allSatisfy { path in
    path.withCString { unsafe access($0, X_OK) } == 0
  }

  @Test(
    "A picture without characters says so", .enabled(if: hasTools, "tesseract, gm not installed"))
  func nothing() {
    let pixels = [UInt8](repeating: 255, count: 30_000)
    let bitmap: [UInt8] =
      [0x42, 0x4D] + little(54 + 30_000) + little(0) + little(54) + little(40) + little(100)
      + little(100) + [1, 0, 24, 0] + little(0) + little(30_000) + little(0) + little(0) + little(0)
      + little(0) + pixels
    let error = #expect(throws: ReadError.self) { try Document(reading: bitmap) }
    #expect(error?.code == .scanned)
  }

  private func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
