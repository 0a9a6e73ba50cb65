import Disclosure
import DisclosureIndex
import Testing

@testable import DisclosureBrowser

@Suite("Comparing with any report")
struct CompareWithTests {
  /// The samples, and a second file of one of them, as when a report is issued again.
  private static let reissued: [ReportFile] =
    Session.samples
    + Session.samples.filter { $0.path.contains("自然资源局2022") }.map {
      ReportFile(
        source: SourceFile(path: $0.path.replacing(".txt", with: "更正.txt")), result: $0.result)
    }

  private func session(_ script: String, _ width: Int = 80, _ height: Int = 24) -> Session {
    var session = Session(width, height, files: Self.reissued)
    session.type(script)
    return session
  }

  @Test("The list has the agency's other reports first, then one of every other agency")
  func list() {
    let session = session("/ 自 然 Enter Enter =")
    let items = session.state.chooser?.items ?? []
    let library = session.state.desk.library
    #expect(items.prefix(3).map(\.keys) == ["2021", "2022", "2022 #2"])
    #expect(items.count == 3 + library.agencies.count { $0.name != "清溪县自然资源局" })
    #expect(items[1].label.contains("2022年年报.txt"))
    #expect(items[2].label.contains("更正.txt"))
    // Of the same year where the other agency has one, else of the nearest.
    #expect(items.first { $0.label == "清溪县水利局" }?.keys == "2023")
    #expect(items.first { $0.label == "柏岭县市场监督管理局" }?.keys == "2021")
  }

  @Test(
    "It is narrowed by both languages' letters", arguments: ["水利局", "slj", "shuili", "2023 清溪县水利"])
  func narrowed(text: String) {
    var session = session("/ 自 然 Enter Enter =")
    session.press(.paste(text))
    #expect(session.state.chooser?.items.first?.label == "清溪县水利局")
  }

  @Test("The comparison keeps section and row, and says who stands where")
  func comparing() {
    var session = session("/ 自 然 Enter Enter 3 Down = s l j Enter")
    #expect(session.title.contains("2023 清溪县水利局 | 2023 清溪县自然资源局"))
    #expect(session.screen.contains("左 2023 清溪县水利局"))
    #expect(session.screen.contains("右 2023 清溪县自然资源局"))
    #expect(session.cursorLine?.contains("二、上年结转") == true)
    // Two agencies differ; nothing has grown, and nothing is carried over.
    #expect(!session.screen.contains("%"))
    #expect(!session.screen.contains("结转下年度 ->"))
    session.type("t")
    #expect(session.foot.contains("没有结转的衔接"))
    session.type("= 2 0 2 1 Enter")
    #expect(session.title.contains("2021 | 2023  清溪县自然资源局"))
    #expect(session.cursorLine?.contains("二、上年结转") == true)
    #expect(session.state.screens.count == 3)
  }

  @Test("On the smallest screens the title says who stands where")
  func small() {
    let session = session("/ 自 然 Enter Enter = s l j Enter", 40, 10)
    #expect(session.title.contains("2023 ~水利局 | 2023 ~然资源局"))
  }

  @Test("A report and its re-issue: by the keys of the years, and from the list")
  func reissue() {
    var session = session("/ 自 然 Enter Enter < c")
    #expect(session.title.contains("2022 | 2022 #2  清溪县自然资源局"))
    #expect(session.screen.contains("更正.txt"))
    #expect(session.screen.contains("左"))
    session.type("Escape = 2 0 2 2 Enter")
    #expect(session.title.contains("2022 | 2022 #2"))
    #expect(!session.screen.contains("->  "))
  }

  @Test("A line of a log says agency and year; an agency alone means the same year")
  func log() {
    var session = session("/ 自 然 Enter Enter = Down Down Enter")
    #expect(session.state.log.last?.description == "compare-with 清溪县自然资源局 2022 #2")
    for line in ["compare-with 清溪县自然资源局 2022 #2", "compare-with 清溪县水利局"] {
      guard let command = Command(line) else {
        Issue.record("no command: \(line)")
        return
      }
      session.run(command)
    }
    #expect(session.title.contains("2023 清溪县水利局 | 2023 清溪县自然资源局"))
    session.run(.action(.compareWith, "清溪县没有局 2023"))
    #expect(session.foot.contains("没有名为"))
    session.run(.action(.compareWith, ""))
    #expect(session.foot.contains("没有名为"))
  }

  @Test("Where there is no other report the reason is given")
  func alone() {
    var session = Session(80, 24, files: Array(Session.samples.prefix(1)))
    session.type("=")
    #expect(session.state.chooser == nil)
    #expect(session.foot.contains("没有别的报告"))
  }
}
