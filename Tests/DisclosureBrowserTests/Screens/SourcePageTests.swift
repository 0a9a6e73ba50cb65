import Foundation
import Testing

@testable import Disclosure
@testable import DisclosureBrowser
@testable import DisclosureIndex

@Suite("The page of a source")
struct SourcePageTests {
  private func lines(
    _ text: SourceText, _ target: Position?, width: Int = 40, _ language: Language = .zh
  ) -> [String] {
    let desk = Desk(language: language, ambiguous: .narrow)
    return SourcePage(width: width, target: target, desk).lines(of: text.lines).map { line in
      guard case .text(let text, _) = line.content else { return "?" }
      return line.lead + text + (line.marked.map { " <\(text[$0])>" } ?? "")
    }
  }

  private var table: SourceText {
    var builder = SourceText.Builder()
    builder.add(line: "二、主动公开".utf8)
    builder.add(
      table: [["规章", "0", "12"], ["行政规范性文件", "", "3"]].map { $0.map { .init($0.utf8) } })
    builder.add(aside: "第 1 页".utf8)
    return builder.text()
  }

  @Test("A row stands with its cells apart, the cell that is meant in brackets and marked")
  func cell() {
    #expect(
      lines(table, Position(line: 2, cell: 2)) == [
        "1  二、主动公开", "2* 规章 | 0 | [12] <[12]>", "3  行政规范性文件 |  | 3", "4  第 1 页",
      ])
  }

  @Test("A row that is too long is broken between its cells")
  func narrow() {
    #expect(
      lines(table, Position(line: 3, cell: 2), width: 22).suffix(3) == [
        "3* 行政规范性文件 |", " *  | [3] <[3]>", "4  第 1 页",
      ])
  }

  @Test("Pages are counted, lines of each anew")
  func pages() {
    var builder = SourceText.Builder()
    for page in 1...2 {
      builder.beginPage()
      builder.add(line: "甲\(page)".utf8)
      builder.add(line: "乙\(page)".utf8)
    }
    let text = builder.text()
    #expect(
      lines(text, Position(page: 2, line: 1)) == [
        "—— 第 1 页 ——", "1  甲1", "2  乙1", "—— 第 2 页 ——", "1* 甲2", "2  乙2",
      ])
    #expect(lines(text, nil, .en)[0] == "—— page 1 ——")
    #expect(Position(page: 2, line: 1).name.zh == "第 2 页第 1 行")
  }
}
