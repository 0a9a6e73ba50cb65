import Foundation
import Testing

@testable import Disclosure

@Suite("Encodings of web pages")
struct HTMLEncodingTests {
  /// GB18030, as Foundation numbers it.
  private static let gbk = String.Encoding(rawValue: 0x8000_0632)
  private static let declarations = [
    "", "<meta charset=utf-8>", "<meta charset=\"gb2312\">",
    "<meta http-equiv=Content-Type content=\"text/html; charset=GBK\">",
    "<META content='text/html; CHARSET = utf-8' http-equiv=content-type>",
    "<meta charset=iso-8859-1>",
    "<!-- <meta charset=big5> --><script charset=\"big5\" src=a></script>", "<meta charset=\"\">",
  ]

  private func page(_ declaration: String) -> String {
    reportPage().replacing("<body>", with: "<head>\(declaration)</head><body>")
  }

  @Test("What a page is in decides, not what it says it is in", arguments: declarations)
  func declared(_ declaration: String) throws {
    let text = page(declaration)
    let bytes = try #require(text.data(using: Self.gbk))
    let report = try Report(reading: Array(bytes))
    #expect(report.agency?.value.name == "清水县统计局")
    #expect(report.isWhole())
    #expect(try Report(reading: Array(text.utf8)).agency?.value.name == "清水县统计局")
  }

  @Test("UTF-16 of both orders, with a mark and without", arguments: [true, false])
  func wide(_ hasMark: Bool) throws {
    let text = page("<meta charset=utf-8>")
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require(text.data(using: encoding))
      let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let report = try Report(reading: (hasMark ? mark : []) + Array(bytes))
      #expect(report.isWhole())
    }
  }

  @Test("Zero bytes among the text are blanks")
  func zeros() throws {
    var bytes = Array(page("").utf8)
    bytes.insert(0, at: 30)
    bytes.append(0)
    let report = try Report(reading: bytes)
    #expect(report.isWhole())
  }
}
