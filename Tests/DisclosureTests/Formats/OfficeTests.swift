import Glibc
import Testing

@testable import Disclosure

@Suite("Older and other offices' formats")
struct OfficeTests {
  static let hasOffice = access("/usr/bin/soffice", X_OK) == 0

  @Test("RTF is read by way of LibreOffice", .enabled(if: hasOffice, "soffice is not installed"))
  func rtf() throws {
    let letters = "清水县".unicodeScalars.map { "\\u\($0.value)?" }.joined()
    let text =
      "{\\rtf1\\ansi \(letters)2023\\par\\trowd\\cellx1000\\cellx2000 1\\cell 2\\cell\\row\\pard}"
    let document = try Document(reading: Array(text.utf8))
    #expect(document.description == "1\t清水县2023\ntable\n2\t| 1 | 2 |\nend")
  }

  @Test("Kinds are told by content")
  func kinds() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = { (name: String) in compound + name.utf8.flatMap { byte -> [UInt8] in [byte, 0] } }
    #expect(OfficeKind(of: stream("WordDocument")) == .text)
    #expect(OfficeKind(of: stream("Workbook")) == .sheet)
    #expect(OfficeKind(of: stream("EncryptedPackage")) == .locked)
    #expect(OfficeKind(of: stream("PowerPoint Document")) == nil)
    #expect(OfficeKind(of: compound) == nil)
    let mimetype = "mimetypeapplication/vnd.oasis.opendocument."
    let zip = Archive.zip + [UInt8](repeating: 0, count: 26)
    #expect(OfficeKind(of: zip + Array((mimetype + "text").utf8)) == .text)
    #expect(OfficeKind(of: zip + Array((mimetype + "spreadsheet").utf8)) == .sheet)
    #expect(OfficeKind(of: zip + Array((mimetype + "graphics").utf8)) == nil)
    #expect(OfficeKind(of: Array("{\\rtf1 x}".utf8)) == .text)
  }

  @Test("A document with a password says so")
  func locked() {
    let bytes =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
    #expect(error?.code == .encrypted)
  }
}
