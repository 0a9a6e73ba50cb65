import Disclosure
import DisclosureIndex
import Foundation
import Testing

@Suite("Reports in archives")
struct ArchiveFileTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")
  private let archive = samples.appending(path: "燕岭区/2021年报送材料.zip").path
  private let inner = "报送材料/枣花峪镇2021年年报.txt"

  @Test("A report in an archive is named by both paths")
  func names() throws {
    let files = ReportFile.all(reading: SourceFile(naming: archive))
    #expect(files.map(\.path) == ["\(archive)//\(inner)"])
    #expect(files[0].report?.agency?.value.name == "燕岭区枣花峪镇人民政府")
    #expect(files[0].report?.year?.value == 2021)
  }

  @Test("It is read by that name, whole or one of its reports")
  func named() throws {
    for ending in ["", "#1"] {
      let source = SourceFile(naming: "\(archive)//\(inner)\(ending)")
      #expect(source.inner == inner)
      let files = ReportFile.all(reading: source)
      #expect(files.count == 1)
      #expect(files[0].report?.year?.value == 2021)
    }
    let bytes = try SourceFile(naming: "\(archive)//\(inner)").bytes()
    #expect(try SourceText(rendering: bytes).lines[0].cells[0].hasPrefix("燕岭区枣花峪镇"))
  }

  @Test("What is not in it is missed, and the archive itself is no document")
  func missing() {
    #expect(throws: ReadError.self) { try SourceFile(naming: "\(archive)//x.txt").bytes() }
    #expect(throws: ReadError.self) { try SourceFile(naming: archive).bytes() }
    let second = ReportFile.all(reading: SourceFile(naming: "\(archive)//\(inner)#2"))
    #expect(second.map(\.error?.code) == [.unavailable])
  }

  @Test("Two slashes in the path of a file are one")
  func doubledSlash() throws {
    let scratch = try Scratch()
    try scratch.file("a.txt")
    let source = SourceFile(naming: "\(scratch.path)//a.txt")
    #expect(source.inner == nil)
    #expect(try source.bytes() == Array("x".utf8))
  }

  @Test("An archive of pictures says that no document is in it")
  func empty() throws {
    let scratch = try Scratch()
    // A ZIP archive with one stored file, a.jpg, of no bytes.
    var zip: [UInt8] = [0x50, 0x4B, 3, 4, 10, 0, 0, 0, 0, 0, 0, 0, 33, 0]
    zip += [UInt8](repeating: 0, count: 12) + [5, 0, 0, 0] + Array("a.jpg".utf8)
    let start = zip.count
    zip += [0x50, 0x4B, 1, 2, 10, 0, 10, 0, 0, 0, 0, 0, 0, 0, 33, 0]
    zip += [UInt8](repeating: 0, count: 12) + [5, 0] + [UInt8](repeating: 0, count: 16)
    zip += Array("a.jpg".utf8)
    zip += [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(zip.count - start), 0, 0, 0]
    zip += [UInt8(start), 0, 0, 0, 0, 0]
    try Data(zip).write(to: URL(filePath: "\(scratch.path)/a.zip"))
    let files = ReportFile.all(reading: SourceFile(naming: "\(scratch.path)/a.zip"))
    #expect(files.map(\.error?.code) == [.notAReport])
    #expect(files[0].error?.message.zh.contains("1 个") == true)
  }
}
