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
}
