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

/// Whether any line of the tables of a copy stands twice, as 0 or 信息内容 does in every true table.
struct Repetition {
  private var seen: Set<[UInt8]> = []
  private var isFound = false
  /// Where the first line stands.
  private(set) var first: Position?

  /// Takes in a line.
  mutating func add(_ line: ArraySlice<UInt8>, _ text: Document.Text) {
    guard !isFound else { return }
    if first == nil { first = text.position }
    if !seen.insert(Array(line)).inserted { isFound = true }
  }

  /// Whether none does, of more lines than could be different by chance.
  var isLacking: Bool { !isFound && seen.count >= 12 }
}
