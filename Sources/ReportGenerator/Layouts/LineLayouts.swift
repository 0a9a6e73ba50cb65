/// Layouts without bars.
extension Layout {
  /// L5: one cell per line and a blank line between; a blank cell is a further blank line.
  static let blankLines = Layout("L5", showsBlanks: false, showsRows: false) { random in
    let before = random.pick(["", "", " ", "  ", "　"])
    let after = random.pick(["", "", " "])
    return { grid in
      grid.rows.flatMap(\.texts).flatMap { text in
        text.isEmpty ? [""] : text.lines.map { before + $0 + after } + [""]
      }
    }
  }

  /// L5 with the words of some heads on lines or in blocks of their own.
  static let blankLinesSplit = Layout("L5s", showsBlanks: false, showsRows: false) { random in
    let separator = random.pick([["\n"], ["\n", "\n"]]).joined()
    return { grid in
      grid.rows.flatMap(\.cells).flatMap { cell in
        cell.text.isEmpty ? [""] : cell.split(by: separator).lines + [""]
      }
    }
  }

  /// L6: one row per line, one blank between cells.
  static let spaces = Layout("L6", showsBlanks: false, showsCells: false) { _ in
    { grid in
      grid.rows.map { row in
        row.texts.map(\.joinedLines).filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
  }

  /// L12: one cell per line, no blank lines.
  static let plainLines = Layout("L12", showsBlanks: false, showsRows: false) { _ in
    { grid in grid.rows.flatMap(\.texts).filter { !$0.isEmpty }.flatMap(\.lines) }
  }

  /// L13: as L12, every line that stood before left out. What is left tells next to nothing.
  static let withoutDuplicates = Layout(
    "L13", isRecoverable: false, showsBlanks: false, showsRows: false
  ) { draft, _ in
    var seen: Set<String> = []
    return draft.lines { grid in
      grid.rows.flatMap(\.texts).flatMap(\.lines).filter { !$0.isEmpty && seen.insert($0).inserted }
    }
  }

  /// L20: nothing at all between cells, nor between the heading and its table.
  static let fused = Layout(
    "L20", isRecoverable: false, showsBlanks: false, showsRows: false, showsCells: false
  ) { draft, _ in
    var lines = draft.front + draft.title + draft.opening
    for part in draft.parts {
      var line = part.heading ?? ""
      for block in part.blocks {
        switch block {
        case .prose(let text): line += text
        case .table(let grid): line += grid.rows.flatMap(\.texts).map(\.joinedLines).joined()
        }
      }
      lines.append(line)
    }
    return lines + draft.closing
  }
}

extension Grid.Cell {
  /// The text with a break inside, where real pages have one.
  fileprivate func split(by separator: String) -> String {
    switch (role, text) {
    case (.column, "商业企业"), (.column, "科研机构"), (.column, "结果维持"), (.column, "尚未审结"):
      String(text.prefix(2)) + separator + text.dropFirst(2)
    case (.column, "本年新制作数量"), (.column, "本年新公开数量"):
      String(text.prefix(3)) + separator + text.dropFirst(3)
    case (.group, "(三)不予公开"):
      String(text.prefix(3)) + separator + text.dropFirst(3)
    default: text
    }
  }
}
