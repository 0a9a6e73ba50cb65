/// From the lines above a table without rulings to the heads of its columns.
extension AlignedColumns {
  /// The rows of the heads: what stands over one column, line close under line, is one cell; so is what
  /// stands over the labels.
  func headRows(_ heads: [TextLine]) -> [[PlacedTable.Cell]] {
    let label = labelHead(of: heads)
    var stacks: [TextLine?] = spans.map { _ in nil }
    var texts: [[UInt8]] = spans.map { _ in [] }
    var rows: [[PlacedTable.Cell]] = []
    for line in heads.reversed() {
      var spanning: [PlacedTable.Cell] = []
      let chunks = line.chunks.flatMap { $0.parts(over: spans) }
        .filter { label?.box.contains($0.box) != true }
      let columns = chunks.map { columnBelow($0, beside: label) }
      let lower = stacks
      for (chunk, column) in zip(chunks, columns) {
        if let column, isClose(chunk, over: lower[column]),
          !isOverOthers(column, besides: columns, lower)
        {
          stacks[column] = TextLine(chunk.words + (stacks[column]?.words ?? []))
          texts[column] = chunk.text + texts[column]
        } else {
          spanning.append(.init(text: chunk.text, box: chunk.box))
        }
      }
      if !spanning.isEmpty { rows.insert(spanning, at: 0) }
    }
    let row = zip(stacks, texts).compactMap { stack, text in
      stack.map { PlacedTable.Cell(text: text, box: $0.box) }
    }
    let last = (label.map { [$0] } ?? []) + row
    return last.isEmpty ? rows : rows + [last]
  }

  /// The head over the labels, of the lines that stand close left of all columns.
  private func labelHead(of heads: [TextLine]) -> PlacedTable.Cell? {
    var head: PlacedTable.Cell?
    for line in heads.reversed() {
      for chunk in line.chunks where chunk.box.right <= spans[0].lowerBound {
        guard let below = head else {
          head = .init(text: chunk.text, box: chunk.box)
          continue
        }
        guard below.box.top - chunk.box.bottom < chunk.height * Self.closest else { return head }
        head = .init(text: chunk.text + below.text, box: below.box.union(chunk.box))
      }
    }
    return head
  }

  /// Whether a head stands close over what is under it, if anything is.
  private func isClose(_ head: TextLine, over stack: TextLine?) -> Bool {
    stack.map { $0.box.top - head.box.bottom < head.height * Self.closest } ?? true
  }

  /// Whether what stands over the head of one column is over those on both sides, too: these reach no
  /// higher than that, and nothing stands over them.
  private func isOverOthers(_ column: Int, besides heads: [Int?], _ stacks: [TextLine?]) -> Bool {
    guard let own = stacks[column], column > 0, column + 1 < stacks.count else { return false }
    return [column - 1, column + 1].allSatisfy { other in
      let top = stacks[other]?.box.top
      return !heads.contains(other)
        && top.map { $0 > own.box.top - own.height * Self.closest } ?? false
    }
  }

  /// The only column below a head. Over a single column, what is not beside the head of the labels is a
  /// caption.
  private func columnBelow(_ head: TextLine, beside label: PlacedTable.Cell?) -> Int? {
    let below = spans.indices.filter { spans[$0].overlaps(head.box.left...head.box.right) }
    guard below.count == 1 else { return nil }
    if spans.count > 1 { return below[0] }
    let isBeside =
      label.map {
        abs($0.box.middleY - head.box.middleY) <= $0.box.height / 2 + head.height * Self.nearest
      } ?? false
    return isBeside ? 0 : nil
  }

  /// The widest gap between two lines of a head, in heights of a line.
  private static let closest: Float = 0.25
  /// How far from the lines of the labels' head a line of a head beside it may be, in its heights.
  private static let nearest: Float = 0.1
}

extension TextLine {
  /// The heads that a piece of a line is: heads of narrow columns stand as close as words do.
  func parts(over spans: [ClosedRange<Float>]) -> [TextLine] {
    var parts: [(column: Int, words: [PlacedWord])] = []
    for word in words {
      let below = spans.indices.filter { spans[$0].overlaps(word.box.left...word.box.right) }
      guard below.count <= 1 else { return [self] }
      // A word of a spaced head stands beside the narrow numbers under it.
      let distance = { (column: Int) in
        abs(spans[column].lowerBound + spans[column].upperBound - 2 * word.box.middleX) / 2
      }
      guard
        let column = below.first ?? spans.indices.min(by: { distance($0) < distance($1) }),
        distance(column) < word.box.height * 2 || !below.isEmpty
      else { return [self] }
      if parts.last?.column == column {
        parts[parts.count - 1].words.append(word)
      } else {
        parts.append((column, [word]))
      }
    }
    return parts.map { TextLine($0.words) }
  }
}
