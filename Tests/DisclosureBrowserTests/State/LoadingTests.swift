import Disclosure
import DisclosureBrowser
import DisclosureIndex
import Foundation
import Testing

@Suite("Reading behind the screens")
struct LoadingTests {
  @Test("Before anything is read, the screen says so, with progress and the way to stop it")
  func beginning() {
    var session = Session(80, 24, files: [])
    session.add([], loading: (0, 0))
    #expect(session.screen.contains("正在读取"))
    session.add([], loading: (0, 16))
    #expect(session.title.contains("读取 [..........] 0/16 ^C 停止"))
    session.add(Array(Session.samples.prefix(8)), loading: (8, 16))
    #expect(session.title.contains("读取 [#####.....] 8/16"))
    #expect(session.screen.contains("8 份报告"))
    session.type("C-c")
    #expect(session.effects == [.stopLoading])
    session.add(Array(Session.samples.dropFirst(8)), loading: nil)
    #expect(session.screen.contains("24 份报告"))
    #expect(session.title.contains("不符 "))
    session.type("C-c")
    #expect(session.effects == [.stopLoading, .quit])
  }

  @Test("An empty folder is told from one still being read, and every key is bearable in it")
  func empty() {
    var session = Session(80, 24, files: [])
    #expect(session.screen.contains("这里没有可读的报告"))
    for key in Action.all.flatMap(\.keys) { session.press(key) }
    session.type("Escape Escape Escape Escape")
    #expect(session.state.screen.name == .overview)
  }

  @Test("Whatever the order of arrival, the end is the same, and the cursor stays on its agency")
  func order() {
    let whole = Session(80, 24)
    var session = Session(80, 24, files: [])
    for file in Session.samples.reversed() { session.add([file], loading: (1, 16)) }
    session.add([], loading: nil)
    session.type("Home")
    #expect(session.screen == whole.screen)

    var other = Session(80, 24, files: Array(Session.samples.suffix(3)))
    other.type("Down")
    let agency = other.cursorLine?.prefix(12)
    other.add(Array(Session.samples.dropLast(3)), loading: nil)
    #expect(other.cursorLine?.prefix(12) == agency)
  }

  @Test("The finding gone to stays the same one while others come in before it")
  func counter() {
    let late = Session.samples.filter { !$0.path.contains("云台区") }
    var session = Session(80, 24, files: late)
    session.type("n n")
    let finding = session.lines.first { $0.contains("(2/") }
    #expect(finding != nil)
    session.add(Session.samples.filter { $0.path.contains("云台区") }, loading: nil)
    #expect(!session.title.contains(" 2/"))
    session.type("f")
    #expect(session.cursorLine != nil)
    session.type("Enter")
    let words = finding?.split(separator: " ").prefix(3).joined(separator: " ") ?? "-"
    #expect(session.screen.replacing("  ", with: " ").contains(words))
  }

  @Test("A file that is no report is marked in the overview, and opened says why")
  func unreadable() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = Data((0..<512).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    try bytes.write(to: folder.appending(path: "坏文件.txt"))
    var session = Session(80, 24, files: Session.samples + Session.read(in: folder.path()))
    session.type("/ 坏")
    #expect(session.screen.contains("[坏文件]"))
    #expect(session.screen.contains("x读不了"))
    #expect(session.screen.contains("1 份读不了"))
    session.type("Enter Enter")
    #expect(session.state.screen.name == .report)
    #expect(session.title.contains("坏文件.txt"))
    #expect(session.screen.contains("x 未能读取这份文件"))
    // No key breaks it.
    for key in Action.all.flatMap(\.keys) where key != .character("q") {
      var copy = session
      copy.press(key)
      _ = copy.screen
    }
  }

  @Test("A file of two reports is two in the overview, and each opens with its own cells")
  func parts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Self.report("松岭县档案局", licences: 1234) + "\n" + Self.report("清溪县财政局", licences: 5678)
    let file =
      folder.appending(path: "两份.txt").path()
      .removingPercentEncoding ?? ""
    try Data(text.utf8).write(to: URL(filePath: file))
    var session = Session(100, 40, files: ReportFile.all(reading: SourceFile(path: file)))
    #expect(session.screen.contains("松岭县档案局") && session.screen.contains("清溪县财政局"))
    #expect(session.screen.contains("2 份报告"))
    session.type("/ 清 溪 Enter Enter 2")
    #expect(session.state.screen.name == .report)
    #expect(session.screen.contains("5678") && !session.screen.contains("1234"))
    let one = Session(100, 40, files: ReportFile.all(reading: SourceFile(naming: file + "#2")))
    #expect(one.screen.contains("清溪县财政局") && !one.screen.contains("松岭县档案局"))
  }

  private static func report(_ agency: String, licences: Int) -> String {
    """
    \(agency)2023年政府信息公开工作年度报告
    一、总体情况
    本年情况良好。
    二、主动公开政府信息情况
    第二十条第（五）项 |
    信息内容 | 本年处理决定数量 |
    行政许可 | \(licences) |
    第二十条第（六）项 |
    信息内容 | 本年处理决定数量 |
    行政处罚 | 0 |
    行政强制 | 0 |
    五、存在的主要问题及改进情况
    公开内容有待充实。
    六、其他需要报告的事项
    无。
    """
  }
}
