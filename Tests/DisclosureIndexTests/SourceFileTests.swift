import Disclosure
import DisclosureIndex
import Glibc
import Testing

@Suite("Source file")
struct SourceFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func failure(_ name: String) -> ReadError? {
    let file = SourceFile(path: "\(scratch.path)/\(name)")
    do {
      _ = try file.bytes()
      return nil
    } catch {
      return error
    }
  }

  @Test("Content is read as it is, also when longer than a block", arguments: [0, 1, 4096, 70_000])
  func content(size: Int) throws {
    let text = String(repeating: "报", count: size)
    try scratch.file("a.txt", text)
    let bytes = try SourceFile(path: "\(scratch.path)/a.txt").bytes()
    #expect(bytes == Array(text.utf8))
  }

  @Test("A file that has vanished is named with its reason")
  func vanished() {
    let error = failure("gone")
    #expect(error?.code == .unavailable)
    #expect(error?.message.zh == "无法读取:没有这个文件或文件夹。")
  }

  @Test("A pipe without a writer is refused at once", .timeLimit(.minutes(10)))
  func pipe() throws {
    try scratch.pipe("p")
    #expect(failure("p")?.message.en.contains("pipe") == true)
  }

  @Test("A device and a folder are refused")
  func special() {
    #expect(throws: ReadError.self) { try SourceFile(path: "/dev/zero").bytes() }
    #expect(failure("")?.message.en.contains("folder") == true)
  }

  @Test("A file larger than any report is refused unread")
  func large() throws {
    try scratch.file("a.txt")
    #expect(truncate("\(scratch.path)/a.txt", 100 << 20) == 0)
    let start = ContinuousClock.now
    #expect(failure("a.txt")?.code == .tooLarge)
    #expect(ContinuousClock.now - start < .milliseconds(100))
  }

  @Test("A file without permission is refused", .enabled(if: getuid() != 0))
  func locked() throws {
    try scratch.file("a.txt")
    chmod("\(scratch.path)/a.txt", 0)
    #expect(failure("a.txt")?.message.en.contains("permission") == true)
  }

  @Test("Binary content makes no report")
  func binary() throws {
    try scratch.file("a.txt", "\u{0}\u{1}\u{2}PK\u{3}\u{0}")
    let file = ReportFile.all(reading: SourceFile(path: "\(scratch.path)/a.txt"))[0]
    #expect(file.report == nil)
    #expect(file.error != nil)
  }

  @Test(
    "The stem is the name without folders and extension",
    arguments: [
      ("a/b/报告.txt", "报告", "txt"), ("报告", "报告", ""), ("x/.hidden", ".hidden", ""),
      ("1.关于公开", "1", ""), ("a.TAR.GZ", "a.TAR", "gz"), ("a.", "a", ""),
    ])
  func stem(path: String, stem: String, ending: String) {
    let file = SourceFile(path: path)
    #expect(file.stem == stem)
    #expect(file.extension == ending)
  }
}
