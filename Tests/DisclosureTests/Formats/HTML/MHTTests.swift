import Foundation
import Testing

@testable import Disclosure

@Suite("MHT")
struct MHTTests {
  private func message(_ parts: [String], header: String = "") -> String {
    let pieces = parts.map { "--XX\r\n\($0)\r\n" }.joined()
    return
      "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";"
      + "\(header)\r\n\tboundary=\"XX\"\r\n\r\n前言\r\n\(pieces)--XX--\r\n"
  }

  private func part(_ body: String, _ kind: String = "text/html", name: String = "a") -> String {
    "Content-Type: \(kind)\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <\(name)>\r\n\r\n"
      + Data(body.utf8).base64EncodedString(options: .lineLength76Characters)
  }

  private func cells(_ message: String) throws -> Int {
    try Report(reading: Array(message.utf8)).cells.count { $0.entry.number != nil }
  }

  private let whole = Form.gov2021.cells.indices.count { Printed(.gov2021).value(of: $0) != nil }

  @Test("The first page is the root, or that which the headers name")
  func root() throws {
    #expect(try cells(message([part(reportPage()), part("AAAA", "image/png")])) == whole)
    let two = [part(page("<p>别的</p>"), name: "b"), part(reportPage(), name: "a")]
    #expect(try cells(message(two, header: "\r\n start=\"<a>\";")) == whole)
    let text = try SourceText(rendering: Array(message(two, header: " start=\"<b>\";").utf8))
    #expect(text.lines.count > 10)
  }

  @Test("The report may stand in a frame's page, or in parts inside parts")
  func frames() throws {
    let frameset =
      "<html><frameset cols=1,2><frame src=\"cid:b\"><frame src=\"cid:a\"></frameset></html>"
    #expect(try cells(message([part(frameset), part(page("左")), part(reportPage())])) == whole)
    let inner =
      "Content-Type: multipart/alternative; boundary=YY\r\n\r\n--YY\r\nContent-Type: text/plain\r\n\r\n文本\r\n"
      + "--YY\r\n\(part(reportPage()))\r\n--YY--"
    #expect(try cells(message([inner])) == whole)
  }

  @Test("A report in several frames is read from all of them, in order and each once")
  func sheets() throws {
    let sections = reportPage().split(separator: "<p>").map { "<p>" + $0 }
    let sheets = sections.dropFirst().map { part(page("<title>表</title>" + $0)) }
    let frameset = part("<html><title>书</title><frameset><frame src=a></frameset></html>")
    let bytes = Array(message([frameset] + sheets + sheets.suffix(2)).utf8)
    let report = try Report(reading: bytes)
    #expect(report.isWhole())
    #expect(report.sections.compactMap(\.heading).count == 6)
    #expect(report.remarks.isEmpty)
    #expect(
      try shown(bytes).split(separator: "\n").count { $0.contains("表") && $0.count == 8 } == 1)
  }

  @Test("Quoted-printable in GBK, with soft line ends, signs in small letters and stray equals")
  func quoted() throws {
    let gbk = String.Encoding(rawValue: 0x8000_0632)
    let bytes = try #require(reportPage().data(using: gbk))
    var quoted = ""
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 || byte == 0x3D {
        let hex = String(byte, radix: 16)
        quoted += "=" + (index.isMultiple(of: 2) ? hex.uppercased() : hex)
      } else {
        quoted.unicodeScalars.append(Unicode.Scalar(byte))
      }
      if index % 60 == 59 { quoted += "= \r\n" }
    }
    let head =
      "Content-Type: text/html;\r\n\tcharset=\"gb2312\"\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\n"
    #expect(try cells(message([head + quoted])) == whole)
    #expect(
      try cells(
        "MIME-Version: 1.0\nContent-Type: text/html; charset=gbk\nContent-Transfer-Encoding: quoted-printable\n\n"
          + quoted) == whole)
  }

  @Test("A message cut short, without its last line, or without a page")
  func damaged() throws {
    let text = message([part(reportPage())])
    #expect(try cells(String(text.dropLast(40))) > 0)
    let error = #expect(throws: ReadError.self) {
      try Document(reading: Array(message([part("x", "image/png")]).utf8))
    }
    #expect(error?.code == .damaged)
    for count in stride(from: 0, to: text.utf8.count, by: 997) {
      _ = try? Document(reading: Array(text.utf8.prefix(count)))
    }
  }

  @Test(
    "A text with colons is no message",
    arguments: [
      "索引号: 1\nContent: 2\n\n一、总体情况", "From: a\nSubject: b\n\nx", "Content-Type: text/plain\n\nx",
    ])
  func noMessage(_ text: String) {
    #expect(!MIMEPart.begins(Array(text.utf8)))
  }
}
