import Disclosure
import DisclosureBrowser
import Testing

@Suite("The time that is left while files are read")
struct TimeLeftTests {
  @Test("Nothing is said in the first second, of few files, or at the end")
  func steady() {
    var time = TimeLeft()
    #expect(time.seconds(after: 0.9, done: 500, of: 1000) == nil)
    #expect(time.seconds(after: 2, done: 9, of: 100) == nil)
    #expect(time.seconds(after: 2, done: 19, of: 1000) == nil)
    #expect(time.seconds(after: 2, done: 100, of: 1000) == 20)
    #expect(time.seconds(after: 20, done: 1000, of: 1000) == nil)
    #expect(time.seconds(after: 0, done: 0, of: 0) == nil)
  }

  @Test("At an uneven pace it does not jump up and down")
  func even() {
    var time = TimeLeft()
    var said: [Int] = []
    var elapsed = 2.0
    for tick in 11...100 {
      // Every third file takes three times as long as the two before it.
      elapsed += tick % 3 == 0 ? 0.36 : 0.12
      if let left = time.seconds(after: elapsed, done: tick * 10, of: 1000) { said.append(left) }
    }
    #expect(said == said.sorted(by: >))
    #expect(said.first.map { (15...25).contains($0) } == true && said.last == 1)
  }

  @Test("What was far too little is corrected")
  func slower() {
    var time = TimeLeft()
    #expect(time.seconds(after: 1, done: 100, of: 1000) == 9)
    #expect(time.seconds(after: 10, done: 200, of: 1000) == 40)
  }

  @Test("The bar says it in words, and a stop how many files were not read")
  func words() {
    var session = Session(80, 24)
    session.load(100, of: 1000, secondsLeft: 20)
    #expect(session.title.contains("100/1000 约 20 秒 ^C 停止"))
    session.load(100, of: 1000, secondsLeft: 150)
    #expect(session.title.contains("约 3 分钟"))
    session.stopLoading()
    #expect(session.foot == "已停止读取,还有 900 个文件未读;按 R 继续。")
    session.type("Down")
    #expect(session.screen.contains("停止时 900 个文件未读"))
    var small = Session(40, 10, language: .en)
    small.load(3, of: 2000, secondsLeft: 95)
    #expect(small.title.contains("3/2000 2 min left ^C stops"))
  }
}
