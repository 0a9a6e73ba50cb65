/// Layouts of whole pages: printed ones, and tables that hold everything.
extension Layout {
  /// L9: pages of an electronic book; heads fall apart, the figures of a row stay on one line.
  static let pages = Layout("L9", showsBlanks: false, showsCells: false) { draft, random in
    let first = random.int(2...20)
    let lines = draft.lines { grid in
      grid.rows.flatMap { row -> [String] in
        guard row.row == nil || grid.kind != .disputes else {
          return [row.texts.filter { !$0.isEmpty }.joined(separator: " ")]
        }
        return grid.kind == .disputes && row.row == nil
          ? row.fallenApart
          : [row.texts.map(\.joinedLines).filter { !$0.isEmpty }.joined(separator: " ")]
      }
    }
    return lines.pages(of: random.int(18...30)) { page in
      [
        "Page \(first + page) - \(draft.truth.year)年报_\(draft.truth.agency.short)",
        "P. \(first + page)",
      ]
    }
  }

  /// L10: printed lines, broken where the paper ends, with blanks round digits.
  static let wrappedLines = Layout("L10", showsBlanks: false, showsCells: false) { draft, random in
    let width = random.int(24...40)
    var plain = draft
    plain.title = plain.title.map(\.spacedDigits)
    plain.opening = plain.opening.map(\.spacedDigits)
    let lines = plain.lines(prose: { $0.wrapped(at: width) }) { grid in
      grid.rows.flatMap { row -> [String] in
        let line = row.texts.map(\.joinedLines).filter { !$0.isEmpty }.joined(separator: " ")
        let figures = row.figures.filter { !$0.isEmpty }.joined(separator: " ")
        guard !figures.isEmpty, line.count > width else { return [line] }
        // A label is broken within its column; the figures stay together, behind its last line.
        var label = row.labels.map(\.joinedLines).joined(separator: " ").wrapped(at: width)
        if let last = label.popLast() { label.append("\(last) \(figures)") }
        return label
      }
    }
    return lines.pages(of: random.int(30...45)) { ["\($0 + 1)"] }
  }

  /// L11: the page is one table; prose fills a line of it, and pads run into the hundreds.
  static let layoutTable = Layout("L11") { draft, random in
    let pads = String(repeating: "|", count: random.chance(15) ? 5 : random.int(280...340))
    let source = "来源:\(draft.truth.agency.short) 点击率:\(random.int(20...900))【 打印 】【 关闭 】"
    var lines = draft.front + draft.title.map { $0 + " |" } + [pads]
    lines.append("\(source) | \(pads)")
    var prose = draft.opening
    for part in draft.parts {
      if let heading = part.heading { prose.append(heading) }
      for block in part.blocks {
        switch block {
        case .prose(let text): prose.append(text)
        case .table(let grid):
          lines.append(prose.joined(separator: " "))
          prose = []
          lines += grid.rowLines()
        }
      }
    }
    lines.append((prose + draft.closing).joined(separator: " ") + " |")
    return lines + [pads]
  }
}

extension [String] {
  /// The lines in pages of `length`, each behind the lines that `head` gives for its number.
  fileprivate func pages(of length: Int, _ head: (Int) -> [String]) -> [String] {
    stride(from: 0, to: count, by: length).flatMap { start in
      head(start / length) + self[start..<Swift.min(start + length, count)]
    }
  }
}

extension Grid.Row {
  /// The heads in pieces: first halves on one line, second halves on the next.
  fileprivate var fallenApart: [String] {
    guard texts.contains(where: { $0.count > 3 }), texts.count > 3 else {
      return [texts.joined(separator: " ")]
    }
    let halves = texts.map { ($0.prefix(2), $0.dropFirst(2)) }
    return [
      halves.map { String($0.0) }.joined(separator: " "),
      halves.map { String($0.1) }.filter { !$0.isEmpty }.joined(separator: " "),
    ]
  }
}

extension String {
  /// The text with a blank on either side of every run of digits.
  fileprivate var spacedDigits: String {
    var result = ""
    var last: Character?
    for character in self {
      if let last, last.isASCIIDigit != character.isASCIIDigit, last != "-", character != "-" {
        result.append(" ")
      }
      result.append(character)
      last = character
    }
    return result
  }

  /// The text in lines of at most `width` characters; a line is not broken within a number.
  fileprivate func wrapped(at width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in self {
      let isInside = character.isASCIIDigit && line.last?.isASCIIDigit == true
      let isClosing = "),。;、:".contains(character)
      if line.count >= width, !isInside, !isClosing {
        lines.append(line)
        line = ""
      }
      line.append(character)
    }
    return lines + [line]
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
