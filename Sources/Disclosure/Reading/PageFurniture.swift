/// What paper puts between the lines of a table: the numbers and the heads of its pages.
struct PageNumbers {
  private var last: Int?

  /// Whether a text is the number of the first page or two, or of the page behind the one before.
  mutating func isNext(_ text: String) -> Bool {
    guard let number = Int(text), number > 0 else { return false }
    guard last.map({ number == $0 + 1 }) ?? (number <= 2) else { return false }
    last = number
    return true
  }
}

extension [UInt8] {
  /// Whether a line is the head of a page: `Page 9 - 2020年报_审计局`, `P. 9`, `第9页`, `- 9 -`.
  func isPageHead(_ line: Range<Int>) -> Bool {
    guard line.count <= 120 else { return false }
    for (head, tail) in Self.pageHeads where self[line].starts(with: head) {
      var i = line.lowerBound + head.count
      while i < line.upperBound, self[i] == ASCII.space { i += 1 }
      let digits = self[i..<line.upperBound].prefix { ASCII.digits.contains($0) }
      let rest = self[digits.endIndex..<line.upperBound].drop { $0 == ASCII.space }
      if (1...4).contains(digits.count), rest.starts(with: tail),
        head.count == 4 || rest.count <= tail.count + 12
      {
        return true
      }
    }
    return false
  }

  private static let pageHeads: [(head: [UInt8], tail: [UInt8])] = [
    (Array("Page".utf8), []), (Array("P.".utf8), []), (Array("第".utf8), Array("页".utf8)),
    (Array("-".utf8), Array("-".utf8)), (Array("—".utf8), Array("—".utf8)),
  ]
}
