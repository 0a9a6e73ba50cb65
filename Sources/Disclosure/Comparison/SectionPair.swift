/// One section of prose as two reports have it; a side is `nil` where a report lacks the section.
public struct SectionPair: Hashable, Sendable {
  /// The number of the section in the newer forms, 0 where it is none of them.
  public let number: Int
  /// The section of the left report.
  public let left: Section?
  /// The section of the right report.
  public let right: Section?

  /// Whether the two texts differ; the place of a paragraph and its line breaks do not count.
  public var differs: Bool { Self.text(left) != Self.text(right) }

  private static func text(_ section: Section?) -> String? {
    section.map { $0.passages.map(\.text).joined() }
  }

  /// The sections of two reports, matched by number or by what their headings speak of; a section
  /// that only the right has stands after all of the left.
  static func all(of left: Report, and right: Report) -> [SectionPair] {
    var pairs = left.sections.map { SectionPair(number: topic($0), left: $0, right: nil) }
    for section in right.sections {
      let number = topic(section)
      let partner = pairs.firstIndex { pair in
        guard pair.right == nil, let other = pair.left else { return false }
        return number == 0 ? other.title == section.title : pair.number == number
      }
      if let partner {
        pairs[partner] = SectionPair(number: number, left: pairs[partner].left, right: section)
      } else {
        pairs.append(SectionPair(number: number, left: nil, right: section))
      }
    }
    return pairs
  }

  /// The section of the newer forms that a section is, by its number or else by its heading.
  private static func topic(_ section: Section) -> Int {
    guard section.number == 0 else { return section.number }
    return topics.first { $0.words.contains { section.title.utf8Contains($0) } }?.number ?? 0
  }

  /// Words of older headings, the most telling first: 依申请公开 also says 公开.
  private static let topics: [(number: Int, words: [String])] = [
    (4, ["复议", "诉讼"]), (5, ["问题", "改进"]), (3, ["依申请", "申请"]), (2, ["主动公开"]),
    (1, ["总体", "概述", "概况", "基本情况"]),
  ]
}

extension String {
  /// Whether the bytes of `other` stand in the text.
  fileprivate func utf8Contains(_ other: String) -> Bool {
    let (text, word) = (Array(utf8), Array(other.utf8))
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { text[$0..<$0 + word.count].elementsEqual(word) }
  }
}
