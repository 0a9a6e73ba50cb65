import Testing

@testable import Disclosure

@Suite("Prose, sentence by sentence")
struct ProseComparisonTests {
  private func compared(_ left: String, _ right: String) -> ProseComparison {
    func section(_ text: String) -> Section {
      var section = Section(number: 1, title: "一、总体情况")
      section.passages = text.split(separator: "\n").enumerated().map {
        Passage(String($1), at: Position(line: $0 + 1))
      }
      return section
    }
    return ProseComparison(of: section(left), and: section(right))
  }

  private func changes(_ left: String, _ right: String) -> [ProseComparison.Change] {
    compared(left, right).rows.map(\.change)
  }

  @Test("What is the same is copied, wherever paragraphs break")
  func copied() {
    let prose = compared("加强领导。完善制度。\n开展培训。", "加强 领导。\n完善制度。开展培训。")
    #expect(prose.rows.map(\.change) == [.copied, .copied, .copied])
    #expect(prose.copiedShare == 100)
  }

  @Test("Other numbers are a change, other words something new")
  func changed() {
    #expect(changes("2022年共收到申请14件。", "2023年共收到申请5件。") == [.changed])
    #expect(
      changes("加强领导。开展培训三次。", "加强领导。网站改版,新增专栏。") == [.copied, .new, .dropped])
    #expect(changes("甲乙丙丁。加强领导。", "加强领导。") == [.dropped, .copied])
    #expect(changes("", "加强领导。") == [.new])
    #expect(compared("加强领导。", "").copiedShare == nil)
    #expect(compared("加强领导。", "加强领导。完善制度。").copiedShare == 50)
  }

  @Test("Both sides are told whole and in order")
  func whole() {
    let (left, right) = ("甲一。乙二。丙三。丁四。", "乙二。戊五。丙三。甲一。")
    let rows = compared(left, right).rows
    #expect(rows.map(\.left).joined() == left)
    #expect(rows.map(\.right).joined() == right)
  }
}
