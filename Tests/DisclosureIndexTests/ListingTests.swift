import Disclosure
import DisclosureIndex
import Glibc
import Testing

@Suite("Listing")
struct ListingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("An empty folder has no files and is no failure")
  func empty() {
    let listing = Listing(of: [scratch.path])
    #expect(listing.files.isEmpty)
    #expect(listing.failures.isEmpty)
  }

  @Test("Files come in natural order, folders among them")
  func order() throws {
    try scratch.folder("9月")
    for name in ["10月.txt", "9月/b.md", "9月/a", "1月.txt", "9月/a.TXT"] { try scratch.file(name) }
    let names = scratch.names(Listing(of: [scratch.path + "/"]).files.map(\.path))
    #expect(names == ["1月.txt", "9月/a", "9月/a.TXT", "9月/b.md", "10月.txt"])
  }

  @Test("What is hidden is left out")
  func hidden() throws {
    try scratch.folder(".git")
    for name in [".git/a.txt", ".b.txt", "c.txt"] { try scratch.file(name) }
    let names = scratch.names(Listing(of: [scratch.path]).files.map(\.path))
    #expect(names == ["c.txt"])
  }

  @Test("Documents of other formats and what is no document are counted, not dropped")
  func passedOver() throws {
    for name in ["a.txt", "b.PPT", "c.docx", "d.jpg"] { try scratch.file(name) }
    try scratch.pipe("e")
    let passedOver = Listing(of: [scratch.path]).passedOver
    #expect(passedOver.map(\.extension) == ["ppt", "jpg", ""])
    #expect(passedOver.map(\.kind) == [.notReadYet, .noDocument, .noDocument])
  }

  @Test("A file that is named is always taken, once")
  func named() throws {
    try scratch.file("b.pdf")
    let path = "\(scratch.path)/b.pdf"
    let listing = Listing(of: [path, "-", path, "-"])
    #expect(listing.files.map(\.path) == [path, "-"])
  }

  @Test("A loop of links ends", .timeLimit(.minutes(10)))
  func loop() throws {
    try scratch.folder("a")
    try scratch.file("a/x.txt")
    try scratch.link("a/back", to: "..")
    try scratch.link("self", to: "self")
    let listing = Listing(of: [scratch.path])
    #expect(scratch.names(listing.files.map(\.path)) == ["a/x.txt"])
    #expect(scratch.names(listing.failures.map(\.path)) == ["self"])
  }

  @Test("A link into nowhere and a folder without permission are named")
  func failures() throws {
    try scratch.link("gone.txt", to: "nowhere")
    try scratch.folder("locked", mode: 0)
    let failures = Listing(of: [scratch.path]).failures
    let expected = getuid() == 0 ? ["gone.txt"] : ["gone.txt", "locked"]
    #expect(scratch.names(failures.map(\.path)) == expected)
    #expect(failures.allSatisfy { $0.error.code == .unavailable })
  }

  @Test("A name that is not UTF-8 can be read")
  func otherEncoding() throws {
    let bytes: [UInt8] = Array(scratch.path.utf8) + [0x2F, 0xB1, 0xA8, 0xB8, 0xE6, 0]
    let name = bytes.map { CChar(bitPattern: $0) }
    close(open(name, O_CREAT | O_WRONLY, 0o644))
    let file = try #require(Listing(of: [scratch.path]).files.first)
    let content = try file.bytes()
    #expect(content.isEmpty)
  }

  @Test(
    "Numbers in names count by their value",
    arguments: [
      ("9", "10", true), ("10", "9", false), ("a2b", "a2c", true), ("a", "a", false),
      ("007", "7", true), ("7", "007", false), ("a1", "a1b", true), ("2", "a", true),
      ("18446744073709551616", "18446744073709551617", true),
    ])
  func natural(a: String, b: String, precedes: Bool) {
    #expect(NaturalOrder.precedes(a, b) == precedes)
  }
}
