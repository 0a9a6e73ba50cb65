import Disclosure
import DisclosureBrowser
import DisclosureIndex
import Foundation
import Testing

@Suite("A folder that changes while it is browsed")
struct ChangingFolderTests {
  @Test("A report written anew is shown anew, the cursor on the cell it was on")
  func changed() throws {
    var session = Session(120, 40)
    func text(_ file: ReportFile) -> String? {
      try? String(contentsOfFile: Session.root + "/" + file.path, encoding: .utf8)
    }
    session.type("n")
    while text(session.file)?.contains("一、总体情况") != true { session.type("n") }
    let before = session.screen
    let file = session.file
    let cursor = try #require(session.cursorLine)
    let text = try #require(text(file))
    // A paragraph more at the beginning moves every line of the source and none of the tables.
    let longer = text.replacing("一、总体情况", with: "一、总体情况\n本段是后来加上的。")
    let reports = try Report.all(reading: Document(reading: Array(longer.utf8)))
    session.update([
      SourceUpdate(
        source: file.source,
        reports: reports.map { ReportFile(source: file.source, result: .success($0)) })
    ])
    #expect(session.cursorLine == cursor)
    #expect(session.file.path == file.path)
    session.type("1")
    #expect(session.screen.contains("本段是后来加上的。"))
    #expect(!before.contains("本段是后来加上的。"))
  }

  @Test("What was found and is corrected is no longer found, on every screen")
  func corrected() throws {
    var session = Session(120, 40)
    let count = session.state.desk.library.failures.count
    let reference = session.state.desk.library.failures[0]
    let file = session.state.desk.library.file(reference.place)
    // Another agency's faultless report takes the place.
    let clean = try #require(
      Session.samples.first { sample in
        let library = session.state.desk.library
        let place = (0..<library.count).first { library.file($0).path == sample.path }
        return sample.report != nil && place.map { library.findings(of: $0).isEmpty } == true
      })
    session.type("f")
    session.update([
      SourceUpdate(
        source: file.source,
        reports: [ReportFile(source: file.source, result: clean.result)])
    ])
    #expect(session.state.desk.library.failures.count < count)
    for reference in session.state.desk.library.failures {
      _ = session.state.desk.library.finding(reference)
    }
    session.type("Down Enter")
    #expect(session.state.screen.name == .report)
  }

  @Test("A report that is deleted says so where it is shown, leaves the overview, and comes back")
  func deleted() throws {
    var session = Session(80, 24)
    session.type("Enter")
    let place = try #require(session.state.screen.place(session.state.desk))
    let file = session.state.desk.library.file(place)
    let count = session.state.desk.library.count
    session.update([SourceUpdate(source: file.source, reports: [])])
    #expect(session.screen.contains("文件已不在"))
    #expect(session.state.desk.library.count == count - 1)
    #expect(session.state.desk.library.agency(of: place) == nil)
    for key in Action.all.flatMap(\.keys) where key != .character("q") {
      var copy = session
      copy.press(key)
      _ = copy.screen
    }
    session.update([SourceUpdate(source: file.source, reports: [file])])
    #expect(!session.screen.contains("文件已不在"))
    #expect(session.state.desk.library.count == count)
    #expect(session.state.desk.library.file(place).path == file.path)
  }

  @Test("Whatever comes and goes, the end is as if it had been read at once")
  func anyOrder() {
    let whole = Session(80, 24)
    var session = Session(80, 24)
    for file in Session.samples { session.update([SourceUpdate(source: file.source, reports: [])]) }
    #expect(session.state.desk.library.count == 0)
    #expect(session.screen.contains("这里没有可读的报告"))
    for file in Session.samples.reversed() { session.add([file], loading: nil) }
    session.type("Home")
    #expect(session.screen == whole.screen)
  }

  @Test("A verdict being typed stays with its finding, and ends where that is gone")
  func verdict() throws {
    var session = Session(80, 24)
    session.type("n v 1")
    guard case .verdict(let finding)? = session.state.prompt?.purpose else {
      Issue.record("No verdict is asked for.")
      return
    }
    let file = session.state.desk.library.file(finding.place)
    session.update([SourceUpdate(source: file.source, reports: [file])])
    #expect(session.state.prompt?.text == "1")
    session.update([SourceUpdate(source: file.source, reports: [])])
    #expect(session.state.prompt == nil)
    #expect(session.foot.contains("不再出现"))
  }

  @Test("The source screen asks for the file again")
  func source() throws {
    var session = Session(80, 24)
    session.type("n s")
    let file = session.file
    var state = session.state
    state.update([SourceUpdate(source: file.source, reports: [file])], loading: nil)
    #expect(state.takeEffects() == [.readSource(file.source)])
  }
}

extension Session {
  /// The file of the report that is shown or selected.
  fileprivate var file: ReportFile {
    state.desk.library.file(state.screen.place(state.desk) ?? 0)
  }
}
