import Disclosure
import DisclosureIndex
import Foundation
import Testing

@testable import DisclosureBrowser

@Suite("Going on where the browser was left")
struct BookmarkTests {
  @Test("The screens of every walk are found again", arguments: ActionTests.ways)
  func roundTrip(screen: ScreenName) throws {
    var session = Session(80, 24)
    session.type(ActionTests.way(to: screen))
    // The source marks the line that was gone to.
    if screen != .source { session.type("Down") }
    var bookmark = session.state.bookmark
    bookmark.key = "/a\t/b"
    let read = try #require(Bookmark(text: bookmark.text))
    #expect(read.text == bookmark.text)
    var other = Session(80, 24)
    other.resume(read)
    #expect(other.state.screens.map(\.name) == session.state.screens.map(\.name))
    // A finding that is selected counts as the one gone to last.
    #expect(other.lines.dropFirst() == session.lines.dropFirst())
  }

  @Test("What was chosen is there again: filter, order, figure, zeros, mouse")
  func choices() throws {
    var session = Session(80, 24)
    session.type("/ 清 溪 Enter o u Down Down m / C-u 自 Enter")
    session.type("O C-u")
    session.press(.paste("s3.carryIn.total"))
    session.type("Enter")
    session.type("n z Escape")
    let read = try #require(Bookmark(text: session.state.bookmark.text))
    var other = Session(80, 24)
    other.resume(read)
    #expect(other.state.desk.filter == session.state.desk.filter)
    #expect(other.state.desk.arrangement == session.state.desk.arrangement)
    #expect(other.state.desk.isReduced && !other.state.desk.hasMouse)
    #expect(other.effects == [.setMouse(false)])
    #expect(other.lines.dropFirst() == session.lines.dropFirst())
  }

  @Test("A report that is gone leaves the overview; one that moved with its folder is found")
  func changed() throws {
    var session = Session(80, 24)
    session.type("n")
    var bookmark = session.state.bookmark
    guard case .report(let path, let cell, let position)? = bookmark.spots.first else {
      Issue.record("no report")
      return
    }
    bookmark.spots = [.report(path: path + "x", cell: cell, at: position), .findings]
    var gone = Session(80, 24)
    gone.resume(bookmark)
    #expect(gone.state.screen.name == .overview)
    bookmark.spots = [.report(path: "/elsewhere/" + path, cell: "no.such.cell", at: position)]
    var moved = Session(80, 24)
    moved.resume(bookmark)
    #expect(moved.state.screen.name == .report)
  }

  @Test("Who has gone somewhere meanwhile is left there")
  func meanwhile() {
    var session = Session(80, 24)
    session.type("f")
    let bookmark = session.state.bookmark
    var other = Session(80, 24)
    other.type("?")
    other.resume(bookmark)
    #expect(other.state.screen.name == .help)
  }

  @Test(
    "What is damaged, older or of another program is none",
    arguments: [
      "", "gongkai session\t2\n", "{\"a\":1}", "gongkai session\t1", "gongkai session\t1\nx\ty\n",
      "gongkai session\t1\nlanguage\tfr\n", "gongkai session\t1\nwidth\t3\txterm\n",
      "gongkai session\t1\narrangement\tname\tnone\tno.cell\n",
      "gongkai session\t1\ncompare\ta\tb\tx\t\n", "gongkai session\t1\nreport\ta\n",
    ])
  func damaged(text: String) {
    #expect(Bookmark(text: text) == nil)
  }

  @Test("A text keeps to its line, whatever was typed")
  func breaks() throws {
    var bookmark = Bookmark(key: "/a")
    bookmark.filter = "a\tb\u{2028}c\u{85}\n"
    bookmark.spots = [
      .chain(agency: "甲", column: nil, year: nil),
      .trends(cell: "s3.new.total", agencies: [], selected: nil),
      .trend(cell: "s3.new.total", agency: "甲", year: 2020, agencies: ["甲", "乙"]),
      .source(path: "a.pdf", at: Position(page: 2, line: 7, cell: 0)),
    ]
    let read = try #require(Bookmark(text: bookmark.text))
    #expect(read.filter == "a b c  ")
    #expect(read.spots == bookmark.spots)
  }

  @Test("It is kept for one set of paths, for the user alone, and never taken for another's")
  func kept() throws {
    let path = NSTemporaryDirectory() + "gongkai-state-\(UUID().uuidString)/a/b"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = StateFolder(path)
    #expect(!folder.exists)
    let key = StateFolder.key(of: [Session.root + "/Samples/"])
    #expect(key == StateFolder.key(of: [Session.root + "/Tests/../Samples"]))
    #expect(folder.text(of: key) == nil)
    folder.write("x", of: key)
    folder.write("y\n", of: key)
    #expect(folder.exists && folder.text(of: key) == "y\n")
    #expect(folder.text(of: "/other") == nil)
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(files.count == 1)
    let file = try FileManager.default.attributesOfItem(atPath: path + "/" + (files.first ?? ""))
    #expect(file[.posixPermissions] as? Int == 0o600)
    let whole = try FileManager.default.attributesOfItem(atPath: path)
    #expect(whole[.posixPermissions] as? Int == 0o700)
  }

  @Test("A run begins with the choices of the last, and at the end with its place")
  func resumption() throws {
    let path = NSTemporaryDirectory() + "gongkai-state-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = StateFolder(path)
    func run(isKept: Bool = true, isResuming: Bool = true, _ body: (inout State) -> Void) -> State {
      var state = Session(80, 24).state
      var resumption = Resumption(
        of: ["Samples"], in: folder, isKept: isKept, isResuming: isResuming)
      resumption.begin(&state)
      resumption.finish(&state)
      let begun = state
      body(&state)
      resumption.write(state)
      return begun
    }
    let first = run { $0.handle(.character("n")) }
    #expect(first.isGreeting && first.screens.count == 1)
    let second = run { state in for key in "ew".unicodeScalars { state.handle(.character(key)) } }
    #expect(!second.isGreeting && second.screen.name == .report && second.desk.language == .zh)
    let third = run { _ in }
    #expect(third.desk.language == .en && third.desk.ambiguous == .wide)
    let fresh = run(isResuming: false) { $0.handle(.character("f")) }
    #expect(fresh.screens.count == 1 && fresh.desk.language == .zh)
    _ = run(isKept: false) { $0.handle(.character("?")) }
    #expect(run { _ in }.screen.name == .findings)
  }
}
