/// Pages that were converted to Markdown.
extension Layout {
  /// Small tables, one for every group of rows, with invented names of columns.
  static let markdown = Layout("markdown", isWhole: false) { draft, random in
    let word = random.pick(["数据", "数值", "列"])
    var lines = draft.front.map { "- " + $0 } + draft.title.map { "# " + $0 } + [""] + draft.opening
    for part in draft.parts {
      if let heading = part.heading { lines += ["", "## " + heading, ""] }
      for block in part.blocks {
        switch block {
        case .prose(let text): lines += [text, ""]
        case .table(let grid): lines += grid.smallTables(word)
        }
      }
    }
    return lines + [""] + draft.closing
  }
}

extension Grid {
  /// The rows of figures, a table for each run of them under one caption or group.
  fileprivate func smallTables(_ word: String) -> [String] {
    var lines: [String] = []
    var isOpen = false
    for row in rows {
      guard row.row != nil || kind == .statistics else {
        if let caption = row.cells.first, caption.role == .caption {
          lines += ["", "### " + caption.text, ""]
        }
        isOpen = false
        continue
      }
      let groups = row.cells.filter { $0.role == .group }.map(\.text)
      let labels = row.cells.filter { $0.role == .label }.map(\.text)
      let label = kind == .disputes ? "件数" : labels.joined(separator: " ")
      let figures = row.cells.filter { $0.role != .group && $0.role != .label }.map(\.text)
      if !groups.isEmpty {
        lines += ["", "**" + groups.joined(separator: " ") + "**", ""]
        isOpen = false
        if label.isEmpty, figures.isEmpty { continue }
      }
      if !isOpen {
        let heads = (1...max(1, figures.count)).map { "\(word)\($0)" }
        lines.append("| 项目 | " + heads.joined(separator: " | ") + " |")
        lines.append("|" + String(repeating: "---|", count: heads.count + 1))
        isOpen = true
      }
      lines.append("| " + ([label] + figures).map(\.joinedLines).joined(separator: " | ") + " |")
    }
    return lines + [""]
  }
}
