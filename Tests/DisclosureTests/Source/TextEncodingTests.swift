import Glibc
import Testing

@testable import Disclosure

@Suite("Encodings")
struct TextEncodingTests {
  private static let report = Printed(.gov2021).text(.rowPerLine)

  /// A text in another encoding, by iconv.
  private static func encoded(_ text: String, _ name: String) -> [UInt8] {
    guard let handle = unsafe iconv_open("\(name)//TRANSLIT", "UTF-8") else { return [] }
    defer { unsafe iconv_close(handle) }
    var source = Array(text.utf8CString.dropLast())
    var target = [CChar](repeating: 0, count: source.count * 4)
    var (left, room) = (source.count, target.count)
    unsafe source.withUnsafeMutableBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        _ = unsafe iconv(handle, &from, &left, &to, &room)
      }
    }
    return target.dropLast(room).map { UInt8(bitPattern: $0) }
  }

  @Test(
    "A report is read in every encoding, with and without its mark",
    arguments: ["UTF-8", "GB18030", "GBK", "GB2312", "UTF-16", "UTF-16LE", "UTF-16BE"])
  func encodings(_ name: String) throws {
    let text = Self.encoded(Self.report, name)
    let expected = try Report(Self.report)
    let report = try Report(reading: text)
    #expect(report.cells == expected.cells)
    #expect(report.hygiene == expected.hygiene)
  }

  @Test("A report in Big5 is read")
  func big5() throws {
    let traditional = "一、總體情況\n根據條例，本機關公開政府信息，收到申請數量十二件，開展報告工作，關於問題總計如下。\n"
    let text = try TextEncoding.decoded(
      Self.encoded(String(repeating: traditional, count: 4), "BIG5-HKSCS"))
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("一、總體情況\n根據條例，"))
  }

  @Test(
    "What a page says of itself counts only if it is so",
    arguments: [("GBK", "utf-8"), ("UTF-8", "gb2312"), ("GBK", "big5"), ("GBK", "nonsense")])
  func wrongDeclaration(_ name: String, _ declared: String) throws {
    let text = try TextEncoding.decoded(Self.encoded(Self.report, name), declared: declared)
    #expect(text == Array(Self.report.utf8))
  }

  @Test("A byte here and there that is no text is shown, and its line told")
  func flaws() throws {
    var bytes = Array(Self.report.utf8)
    let line = bytes.firstIndex(of: ASCII.newline) ?? 0
    bytes.insert(0xFF, at: line + 1)
    let report = try Report(reading: bytes)
    #expect(report.hygiene.damage.destroyed == 1)
    #expect(report.hygiene.firstDamage == Position(line: 2))
    #expect(report.cells.map(\.entry) == (try Report(Self.report)).cells.map(\.entry))
  }

  @Test("What is cut inside a character is still read")
  func cut() throws {
    let gbk = Self.encoded(Self.report, "GBK")
    let text = try TextEncoding.decoded(gbk.dropLast(1) + [0xB5])
    #expect(String(decoding: text, as: UTF8.self).hasSuffix("\u{FFFD}"))
  }

  @Test("Random bytes are refused")
  func random() {
    var state: UInt64 = 42
    let bytes = (0..<5000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33) | 0x80
    }
    let error = #expect(throws: ReadError.self) { try TextEncoding.decoded(bytes) }
    #expect(error?.code == .encoding)
  }
}
