import Testing

@testable import Disclosure

@Suite("Plain text")
struct PlainTextTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try Document(reading: bytes).blocks.map { block in
      switch block {
      case .paragraph(let text): "\(text.position)"
      case .table(let table): "table \(table.rows.count)"
      }
    }
  }

  @Test(
    "Lines end with a newline, a return, or both, or with the text",
    arguments: ["甲\n乙\n\n丙", "甲\n乙\n\n丙\n", "甲\r\n乙\r\n\r\n丙\r\n", "甲\r乙\r\r丙", "甲\r乙\n\r丙"])
  func lineEnds(_ text: String) throws {
    let document = try Document(reading: Array(text.utf8))
    #expect(document.description == "1\t甲\n2\t乙\n4\t丙")
  }

  @Test("A byte-order mark is no text")
  func byteOrderMark() throws {
    let document = try Document(reading: [0xEF, 0xBB, 0xBF] + Array("甲 |\n乙".utf8))
    #expect(document.description == "table\n1\t| 甲 |\nend\n2\t乙")
  }

  @Test("Blanks of every kind stand at no end of a paragraph")
  func blanks() throws {
    let document = try Document(
      reading: Array("\u{3000}\u{3000}甲 乙\u{A0}\t\n\u{200B}\u{FEFF}\n \u{2003}丙".utf8))
    #expect(document.description == "1\t甲 乙\n3\t丙")
  }

  @Test("Only blanks is a document without blocks", arguments: [" ", "\n\n\n", "\u{3000}\r\n\t"])
  func onlyBlanks(_ text: String) throws {
    #expect(try Document(reading: Array(text.utf8)).blocks.isEmpty)
    #expect(throws: ReadError.notAReport) { try Report(text) }
  }

  @Test("One line of two megabytes is one paragraph")
  func longLine() throws {
    let text = Array(String(repeating: "政府信息公开", count: 120_000).utf8)
    #expect(text.count > 2 << 20)
    #expect(try lines(text) == ["1"])
    let bars = [UInt8](repeating: ASCII.bar, count: 2 << 20)
    #expect(try lines(bars + Array("\n一、总体情况".utf8)).last == "2")
  }

  @Test(
    "What is no UTF-8 is refused, with line and byte",
    arguments: [
      ([0xFF] as [UInt8], 1, 0), (Array("甲\n乙\n".utf8) + [0xC4, 0xEA], 3, 8),
      (Array("甲\n".utf8) + [0xE5, 0x8D], 2, 4), ([0x31, 0x0A, 0xED, 0xA0, 0x80], 2, 2),
      ([0x31, 0xC0, 0x80], 1, 1),
    ])
  func notUTF8(_ bytes: [UInt8], _ line: Int, _ offset: Int) {
    let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
    #expect(error?.code == .encoding)
    #expect(error?.message.zh.contains("第 \(line) 行(第 \(offset) 字节)") == true)
    #expect(error?.message.en.contains("Line \(line) (byte \(offset))") == true)
  }

  @Test("A NUL byte is no text, wherever it stands", arguments: [0, 3, 4095, 4096, 9000])
  func nul(_ place: Int) {
    var bytes = [UInt8](repeating: ASCII.space, count: 10000)
    bytes[place] = 0
    let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
    #expect(error?.code == .unknownFormat)
  }
}

@Suite("Why a file was not read")
struct ReadErrorTests {
  @Test("Nothing in it")
  func empty() {
    let error = #expect(throws: ReadError.self) { try Document(reading: []) }
    #expect(error?.code == .empty)
  }

  @Test(
    "A file of a known kind is named",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0], "ZIP/DOCX/XLSX"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0], "DOC/XLS/WPS"), ([0xFF, 0xFE, 0x31, 0], "UTF-16"),
      ([0xFE, 0xFF, 0, 0x31], "UTF-16"), ([0x89, 0x50, 0x4E, 0x47, 0], "PNG"),
      ([0xFF, 0xD8, 0xFF, 0], "JPEG"),
    ])
  func known(_ bytes: [UInt8], _ name: String) {
    let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
    #expect(error?.code == .unknownFormat)
    #expect(error?.message.zh.contains(name) == true)
    #expect(error?.message.en.contains(name) == true)
  }

  @Test("Larger than any report")
  func large() {
    let error = ReadError.tooLarge(Format.largestFile + 1)
    #expect(error.code == .tooLarge)
    #expect(error.message.en.contains("64 MB"))
  }

  @Test(
    "What can be done is said in both languages",
    arguments: [
      ([0x31, 0xFF] as [UInt8], "请", "save"), ([0x50, 0x4B, 0x03, 0x04, 0], "请", "save"),
    ])
  func advice(_ bytes: [UInt8], _ zh: String, _ en: String) {
    let error = #expect(throws: ReadError.self) { try Document(reading: bytes) }
    #expect(error?.message.zh.contains(zh) == true)
    #expect(error?.message.en.contains(en) == true)
  }

  @Test("Script without tables to convert it names the package to install")
  func noConverter() {
    #expect(ReadError.noConverter.message.zh.contains("libopencc-data"))
    #expect(ReadError.noConverter.message.en.contains("libopencc-data"))
  }

  @Test("Every kind of failure speaks both languages in whole sentences")
  func sentences() {
    let errors: [ReadError] = [
      .emptyFile, .tooLarge(1 << 30), .unknownFormat([0x00]), .unknownFormat([0xFF, 0xFE]),
      .notAReport, .noConverter,
    ]
    for error in errors {
      #expect(error.message.zh.hasSuffix("。"))
      #expect(error.message.en.hasSuffix("."))
      #expect(error.message[.zh] == error.message.zh)
      #expect(error.message[.en] == error.message.en)
    }
  }
}
