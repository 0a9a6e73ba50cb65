extension Sheet {
  /// Moves to the next place, or the one before, where a text stands; false if it stands nowhere.
  ///
  /// A text that a line break cuts in two is found where it begins. After the last place comes the
  /// first.
  @discardableResult
  package mutating func find(_ text: String, by step: Int) -> Bool {
    let found = matches(of: text)
    guard let first = found.first, let last = found.last else { return false }
    line =
      step > 0
      ? found.first { $0 > line } ?? first
      : found.last { $0 < line } ?? last
    return true
  }

  /// The lines on which a text begins, in order.
  func matches(of text: String) -> [Int] {
    guard !text.isEmpty else { return [] }
    var found: [Int] = []
    var index = lines.startIndex
    while index < lines.endIndex {
      let end = endOfParagraph(from: index)
      let starts = lines[index..<end].map(\.text)
      let paragraph = starts.joined()
      for match in paragraph.matches(of: text) {
        var offset = paragraph.utf8.distance(from: paragraph.startIndex, to: match.lowerBound)
        var line = index
        while line < end - 1, offset >= starts[line - index].utf8.count {
          offset -= starts[line - index].utf8.count
          line += 1
        }
        if found.last != line { found.append(line) }
      }
      index = end
    }
    return found
  }

  /// The parts of a line that belong to places where a text stands, as ranges of the line.
  func matches(of text: String, inLine index: Int) -> [Range<String.Index>] {
    guard !text.isEmpty else { return [] }
    let own = lines[index].text
    let before = startOfParagraph(at: index)..<index
    let after = (index + 1)..<endOfParagraph(from: index)
    let lead = before.map { lines[$0].text }.joined().suffix(text.count)
    let tail = after.map { lines[$0].text }.joined().prefix(text.count)
    let start = lead.utf8.count
    return (lead + own + tail).matches(of: text).compactMap { match in
      let whole = lead + own + tail
      let range =
        whole.utf8.distance(
          from: whole.startIndex, to: match.lowerBound)..<whole.utf8.distance(
          from: whole.startIndex, to: match.upperBound)
      let inside = range.clamped(to: start..<start + own.utf8.count)
      guard !inside.isEmpty else { return nil }
      return own.utf8.index(
        own.startIndex, offsetBy: inside.lowerBound - start)..<own.utf8.index(
          own.startIndex, offsetBy: inside.upperBound - start)
    }
  }

  /// Lines of text that begin at one place of the source are one paragraph.
  private func continues(_ index: Int) -> Bool {
    guard index > 0, index < lines.count, let position = lines[index].position,
      case .text = lines[index].content, case .text = lines[index - 1].content
    else { return false }
    return lines[index - 1].position == position
  }

  private func startOfParagraph(at index: Int) -> Int {
    var start = index
    while continues(start) { start -= 1 }
    return start
  }

  private func endOfParagraph(from index: Int) -> Int {
    var end = index + 1
    while continues(end) { end += 1 }
    return end
  }
}

extension Sheet.Line {
  /// The text that is searched: that of a line of text, or the label and the cells of a row.
  var text: String {
    switch content {
    case .text(let text, _): text
    case .head: ""
    case .row(let row): ([row.label] + row.cells.map(\.text)).joined(separator: "\t")
    }
  }
}
