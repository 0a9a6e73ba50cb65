import Disclosure
import DisclosureBrowser
import DisclosureIndex
import Foundation
import Testing

@Suite("Verdicts")
struct VerdictTests {
  /// Types a script that ends in a verdict, and writes it as the outside would.
  private func decided(_ script: String) throws -> Session {
    var session = Session(80, 24)
    session.type(script)
    let effect = try #require(session.effects.last)
    guard case .decide(let finding, let verdict, let note) = effect else {
      Issue.record("no verdict: \(effect)")
      return session
    }
    let key = try #require(session.state.desk.library.key(of: finding))
    session.decide(
      Ledger.Entry(
        date: "2026-01-31T09:30:00Z", reviewer: "张三", verdict: verdict, key: key, note: note))
    return session
  }

  @Test("What is dismissed is failing no more, stays on the screen with its verdict, and n goes on")
  func dismiss() throws {
    let count = Session(80, 24).state.desk.library.failures.count
    var session = try decided("n v 3 Space 表 样 Enter")
    #expect(session.state.desk.library.failures.count == count - 1)
    #expect(session.foot.contains("不成立"))
    #expect(session.screen.contains("= 不成立  张三  2026-01-31  表样"))
    session.type("n")
    #expect(session.title.contains("1/\(count - 1)"))
    session.type("f G")
    #expect(session.screen.contains("= 已了结 (1)"))
    #expect(session.screen.contains("[不成立]"))
    // It can be taken back from there.
    session.type("v 0 Enter")
    #expect(session.effects.count == 2)
  }

  @Test("The last verdict is taken back, and those without one are gone to")
  func undo() throws {
    var session = try decided("n v 1 Enter")
    session.type("V")
    #expect(session.title.contains("2/"))
    session.type("U")
    guard case .decide(let finding, .open, _)? = session.effects.last else {
      Issue.record("nothing was taken back")
      return
    }
    #expect(finding == session.state.desk.library.failures[0])
    session.type("U")
    #expect(session.foot.contains("还没有记下结论"))
  }

  @Test("What is confirmed stays failing and says so")
  func confirm() throws {
    let count = Session(80, 24).state.desk.library.failures.count
    let session = try decided("f v 1 Enter")
    #expect(session.state.desk.library.failures.count == count)
    #expect(session.screen.contains("[属实]"))
  }

  @Test("Without a digit nothing is written, and Escape leaves the line")
  func nothing() {
    var session = Session(80, 24)
    session.type("n v 属 实 Enter")
    #expect(session.effects.isEmpty)
    #expect(session.foot.contains("没有记下"))
    session.type("v 1 Escape v Enter")
    #expect(session.effects.isEmpty)
  }

  @Test("Where nothing is wrong there is nothing to decide")
  func noFinding() {
    var session = Session(80, 24)
    session.type("Enter 1 v")
    #expect(session.foot.contains("光标处没有问题"))
    #expect(session.effects.isEmpty)
  }

  @Test("An agency of the roster without a report has its line, and says that it is missing")
  func missing() throws {
    let path = Session.root + "/.build/roster-\(UInt32.random(in: 0..<UInt32.max)).csv"
    try "机关\n清溪县民政局\n清溪县水利局\n清溪县档案局\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let office = try Office(for: ["."], .init(roster: path))
    var session = Session(120, 40, files: [], office: office)
    session.add(Session.samples, loading: nil)
    let line = try #require(session.screen.split(separator: "\n").first { $0.contains("清溪县档案局") })
    #expect(line.contains("未报"))
  }
}
