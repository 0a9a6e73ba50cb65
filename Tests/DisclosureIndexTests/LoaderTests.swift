import Disclosure
import DisclosureIndex
import Synchronization
import Testing

@Suite("Loader")
struct LoaderTests {
  private let files = (0..<100).map { SourceFile(path: "/nonexistent/\($0).txt") }

  @Test("Reports keep the order of the files, however many threads read them")
  func order() {
    #expect(Loader.reports(of: files).map(\.path) == files.map(\.path))
    #expect(Loader.reports(of: Array(files.prefix(3))).count == 3)
    #expect(Loader.reports(of: []).isEmpty)
  }

  @Test("In the background every file is delivered once, then the end is told once")
  func background() async {
    let loader = Loader(files)
    let seen = Mutex<[Int]>([])
    let isWhole = await withCheckedContinuation { continuation in
      loader.start { index, _ in
        seen.withLock { $0.append(index) }
      } finished: {
        continuation.resume(returning: $0)
      }
      loader.start { _, _ in Issue.record("started twice") }
    }
    #expect(isWhole)
    #expect(seen.withLock { $0.sorted() } == Array(files.indices))
    #expect(loader.progress.done == 100)
    #expect(loader.progress.total == 100)
  }

  @Test("A cancelled loader delivers nothing more and says that it is not whole")
  func cancel() async {
    let loader = Loader(files)
    let seen = Mutex(0)
    let isWhole = await withCheckedContinuation { continuation in
      loader.start { _, _ in
        seen.withLock { $0 += 1 }
        loader.cancel()
      } finished: {
        continuation.resume(returning: $0)
      }
    }
    #expect(!isWhole)
    #expect(seen.withLock { $0 } == 1)
  }

  @Test("A file of two reports makes two entries, the second with its number")
  func parts() throws {
    let scratch = try Scratch()
    let one = TwoReports.report("松岭县档案局", 1)
    try scratch.file("b.txt", one + TwoReports.report("清溪县财政局", 4))
    try scratch.file("a.txt", one)
    let files = ["b.txt", "a.txt"].map { SourceFile(path: "\(scratch.path)/\($0)") }
    let reports = Loader.reports(of: files)
    #expect(scratch.names(reports.map(\.path)) == ["b.txt", "b.txt#2", "a.txt"])
    #expect(reports.map(\.part) == [1, 2, 1])
    let collection = ReportCollection(reports)
    #expect(collection.agencies.map(\.name) == ["松岭县档案局", "清溪县财政局"])
    #expect(collection.agencies.map(\.places) == [[2, 0], [1]])
  }

  @Test("A report that names no agency is listed under its file and its number")
  func unnamedPart() {
    let file = ReportFile(
      source: SourceFile(path: "a/b.txt"), part: 3, result: .success(.made(nil, 2023)))
    #expect(file.agencyName == "[b#3]")
  }
}

/// A short report, to be put behind another.
enum TwoReports {
  static func report(_ agency: String, _ rules: Int) -> String {
    """
    \(agency)2023年政府信息公开工作年度报告
    一、总体情况
    2023年,\(agency)坚持公开为常态,做好各项公开工作。
    二、主动公开政府信息情况
    信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
    规章 | \(rules) | 0 | 9 |
    行政规范性文件 | 3 | 0 | 7 |
    六、其他需要报告的事项
    没有其他需要报告的事项。

    """
  }
}
