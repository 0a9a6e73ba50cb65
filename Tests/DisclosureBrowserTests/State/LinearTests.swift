import Disclosure
import DisclosureIndex
import Testing

@testable import DisclosureBrowser

@Suite("The browser as lines of text")
struct LinearTests {
  private func linear() -> Linear {
    Linear([Session.root + "/Samples/清溪县"], .init(language: .zh))
  }

  @Test("It says where the user is, what stands there, and what is wrong with it")
  func reading() {
    var linear = linear()
    #expect(linear.greeting().first?.hasPrefix("# 公开") == true)
    let answer = linear.answer(to: "n") ?? []
    #expect(answer[0].hasPrefix("# "))
    #expect(answer.contains { $0.contains(", ") && $0.contains(": ") })
    #expect(answer.contains { $0.hasPrefix("! 错误") || $0.hasPrefix("? 警告") })
    #expect(linear.answer(to: "page")?.count ?? 0 > 10)
  }

  @Test("Keys and names of commands mean the same, what is neither is told, quit ends")
  func commands() {
    var (one, two) = (linear(), linear())
    _ = (one.greeting(), two.greeting())
    #expect(one.answer(to: "f") == two.answer(to: "findings"))
    #expect(one.answer(to: "Down") == two.answer(to: "down"))
    #expect(one.answer(to: "no such thing")?.first?.contains("no such thing") == true)
    #expect(one.answer(to: "filter R01") != nil)
    #expect(one.answer(to: "quit") == nil)
  }

  @Test("Copying says the text")
  func copy() {
    var linear = linear()
    _ = linear.answer(to: "next-finding")
    #expect(linear.answer(to: "copy c")?.count == 1)
    #expect(linear.answer(to: "copy t")?.count ?? 0 > 20)
  }
}
