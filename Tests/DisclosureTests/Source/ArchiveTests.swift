import Glibc
import Testing

@testable import Disclosure

@Suite("Archives")
struct ArchiveTests {
  /// The files handed out, each with its text or the code of the error.
  private func files(
    in bytes: [UInt8], where isWanted: (String) -> Bool = { _ in true }
  ) throws -> [String] {
    var files: [String] = []
    try Archive(bytes).forEachFile(
      where: isWanted,
      do: { path, content in
        switch content {
        case .success(let bytes): files.append("\(path) \(String(decoding: bytes, as: UTF8.self))")
        case .failure(let error): files.append("\(path) \(error.code)")
        }
        return true
      })
    return files
  }

  @Test("Every kind is known by its content and read", arguments: Packed.Kind.archives)
  func kinds(_ kind: Packed.Kind) throws {
    let bytes = Packed.texts(["甲/一.txt": "1", "二.txt": "22"], as: kind)
    #expect(Archive.isArchive(bytes))
    #expect(try files(in: bytes) == ["甲/一.txt 1", "二.txt 22"])
  }

  @Test("A file that is pressed by itself is read, a damaged archive is none")
  func pressed() throws {
    let text = "1\n" + String(repeating: "年报", count: 300)
    #expect(try files(in: Packed.texts(["a.txt": text], as: .gzip)) == ["data \(text)"])
    #expect(throws: ReadError.self) { try files(in: Array("PK\u{3}\u{4}".utf8) + [9, 9, 9]) }
  }

  @Test("Names that are no UTF-8 are GB18030")
  func names() throws {
    // 局.txt in GBK.
    let bytes = Packed.archive([([0xBE, 0xD6] + Array(".txt".utf8), [0x31])], as: .tar)
    #expect(try files(in: bytes) == ["局.txt 1"])
  }

  @Test("A file whose name cannot be known is read under its number")
  func nameless() throws {
    // libarchive writes the name as it is and calls it UTF-8.
    let bytes = Packed.archive([
      (Array("a.txt".utf8), [0x30]), ([0xBE, 0xD6] + Array(".txt".utf8), [0x31]),
    ])
    #expect(try files(in: bytes) == ["a.txt 0", "#2 1"])
  }

  @Test("What failed before on the thread is no failure of the archive")
  func staleError() throws {
    let bytes = Packed.archive([([0xBE, 0xD6] + Array(".txt".utf8), [0x31])])
    errno = ENOMEM
    #expect(try files(in: bytes) == ["#1 1"])
  }

  @Test("What is not wanted is not unpacked")
  func wanted() throws {
    let bytes = Packed.texts(["a": "1", "b": "2", "c": "3"])
    #expect(try files(in: bytes, where: { $0 != "b" }) == ["a 1", "c 3"])
  }

  @Test("An archive inside is read, one inside that is refused")
  func nested() throws {
    let inner = Packed.texts(["甲.txt": "1"])
    let middle = Packed.archive([(Array("m.txt".utf8), [0x32]), (Array("i.zip".utf8), inner)])
    #expect(try files(in: middle) == ["m.txt 2", "i.zip//甲.txt 1"])
    let outer = Packed.archive([(Array("m.zip".utf8), middle), (Array("z.txt".utf8), [0x33])])
    #expect(
      try files(in: outer) == ["m.zip//m.txt 2", "m.zip//i.zip unknownFormat", "z.txt 3"])
  }

  @Test("Pages and messages that are packed without being pressed are files of an archive")
  func stored() throws {
    for content in [page("<p>甲</p>"), "Content-Type: text/html\n\n<p>甲</p>", "甲乙丙"] {
      let files = ["a.htm", "b.htm"].map { (Array($0.utf8), Array(content.utf8)) }
      let inner = Packed.archive(files, isStored: true)
      #expect(inner.count > 2 * content.utf8.count)
      #expect(!SourceText.isDocument(inner))
      #expect(throws: ReadError.self) { try SourceText(rendering: inner) }
      for format in [Format.html, .mht, .plainText] { #expect(!format.recognizes(inner)) }
      let outer = Packed.archive([(Array("i.zip".utf8), inner)])
      #expect(try self.files(in: outer) == ["i.zip//a.htm \(content)", "i.zip//b.htm \(content)"])
    }
  }

  @Test("What is locked says so")
  func encrypted() throws {
    let bytes = Packed.texts(["a.txt": "1"], password: "secret")
    #expect(try files(in: bytes) == ["a.txt encrypted"])
  }

  @Test("What breaks off gives what comes before, and says so")
  func truncated() throws {
    let bytes = Packed.texts(
      ["a.txt": "1", "b.txt": String(repeating: "公开", count: 5000)], as: .tar)
    var found: [String] = []
    let error = #expect(throws: ReadError.self) {
      try Archive(Array(bytes.prefix(4096))).forEachFile(
        where: { _ in true },
        do: { path, content in
          found.append("\(path) \((try? content.get().count) ?? -1)")
          return true
        })
    }
    #expect(error?.code == .damaged)
    #expect(found.first == "a.txt 1")
  }

  @Test("A bomb is refused, what follows it is read")
  func bomb() throws {
    let bytes = Packed.archive([
      (Array("bomb.txt".utf8), [UInt8](repeating: 0x30, count: Format.largestFile + 1)),
      (Array("a.txt".utf8), [0x31]),
    ])
    #expect(bytes.count < 1 << 20)
    #expect(try files(in: bytes) == ["bomb.txt tooLarge", "a.txt 1"])
  }

  @Test("What only begins like an archive is damaged", arguments: ["PK\u{3}\u{4}", "7z¼¯'\u{1C}"])
  func garbage(_ head: String) {
    let bytes = Array(head.unicodeScalars.map { UInt8($0.value) }) + [UInt8](0..<200)
    #expect(throws: ReadError.self) { try files(in: bytes) }
  }
}
