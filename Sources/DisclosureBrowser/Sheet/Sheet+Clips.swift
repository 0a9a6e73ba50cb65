internal import Disclosure

/// What of a page can be taken away as text.
extension Sheet {
  /// The cell, the row and the table under the cursor, and the page; those that are there. Where this is
  /// but the part of a page that is in sight, tables and the page are taken from the whole.
  package func clips(
    _ ambiguous: AmbiguousWidth, of whole: (@Sendable () -> Sheet)? = nil
  ) -> [Clip] {
    let whole = whole ?? { self }
    var clips: [Clip] = []
    if let cell { clips.append(Clip("c", zh: "单元格", en: "cell", cell.text)) }
    if let row {
      if !row.cells.isEmpty {
        let fields = [path(of: line)] + row.cells.map(\.text)
        clips.append(Clip("r", zh: "行", en: "row", fields.joined(separator: "\t")))
      }
      let head = head(ofTable: row.table)
      let ways:
        [(key: Character, zh: String, en: String, write: @Sendable ([[String]]) -> String)] = [
          ("t", "表格(文本)", "table as text", { Self.aligned($0, ambiguous) }),
          ("m", "表格(Markdown)", "table as Markdown", Self.markdown),
          ("v", "表格(CSV)", "table as CSV", { Self.separated($0, by: ",") }),
          ("s", "表格(TSV)", "table as TSV", { Self.separated($0, by: "\t") }),
        ]
      clips += ways.map { way in
        Clip(way.key, zh: way.zh, en: way.en, beginning: way.write([head])) {
          way.write(whole().rows(ofTable: row.table))
        }
      }
    } else if lines.indices.contains(line), case .text(let text, _) = lines[line].content {
      clips.append(Clip("l", zh: "这一行", en: "line", text.trimmed))
    }
    if !lines.isEmpty {
      let start = lines.lazy.map { "\($0.lead)\($0.content.text)".trimmed }.first { !$0.isEmpty }
      clips.append(
        Clip("p", zh: "整页", en: "whole page", beginning: start) { whole().page(ambiguous) })
    }
    return clips
  }

  /// All lines as text, the tables with their columns.
  func page(_ ambiguous: AmbiguousWidth) -> String {
    var text: [String] = []
    var written: Set<Int> = []
    for line in lines {
      switch line.content {
      case .text(let string, _): text.append(line.lead + string)
      case .head: continue
      case .row(let row):
        guard written.insert(row.table).inserted else { continue }
        text.append(Self.aligned(rows(ofTable: row.table), ambiguous))
      }
    }
    return text.joined(separator: "\n")
  }

  /// The label of a row behind those of the groups it stands in.
  func path(of line: Int) -> String {
    guard case .row(let row) = lines[line].content else { return "" }
    var labels = [row.label]
    var indent = row.indent
    for index in lines[..<line].indices.reversed() {
      guard case .row(let other) = lines[index].content, other.table == row.table else { break }
      guard other.cells.isEmpty, other.indent < indent else { continue }
      labels.insert(other.label, at: 0)
      indent = other.indent
    }
    return labels.joined(separator: " ")
  }

  /// The titles over a table.
  private func head(ofTable table: Int) -> [String] {
    [tables[table].corner]
      + tables[table].columns.map { column in
        column.group.isEmpty || column.group == column.title
          ? column.title : "\(column.group) \(column.title)"
      }
  }

  /// A table as rows of fields, its head first; a row that heads others has its label alone.
  private func rows(ofTable table: Int) -> [[String]] {
    let head = head(ofTable: table)
    let own = lines.compactMap { line -> [String]? in
      guard case .row(let row) = line.content, row.table == table else { return nil }
      let blanks = row.cells.isEmpty ? head.dropFirst().map { _ in "" } : []
      return [String(repeating: " ", count: row.indent) + row.label] + row.cells.map(\.text)
        + blanks
    }
    return [head] + own
  }

  // MARK: - Ways of writing

  @Sendable private static func aligned(_ rows: [[String]], _ ambiguous: AmbiguousWidth) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].displayWidth(ambiguous) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, text in
        text.padded(to: widths[column], column == 0 ? .left : .right, ambiguous)
      }.joined(separator: "  ").trimmedEnd
    }.joined(separator: "\n")
  }

  @Sendable private static func markdown(_ rows: [[String]]) -> String {
    var lines = rows.map { row in
      "| " + row.map { $0.trimmed.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let sides = rows[0].indices.map { $0 == 0 ? " --- |" : " ---: |" }
    lines.insert("|" + sides.joined(), at: 1)
    return lines.joined(separator: "\n")
  }

  @Sendable private static func separated(_ rows: [[String]], by separator: String) -> String {
    rows.map { row in
      row.map { field in
        let field = field.trimmed
        let isPlain = !field.contains { "\"\n\r".contains($0) || String($0) == separator }
        return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: separator)
    }.joined(separator: "\n")
  }
}

extension String {
  /// The text without the blanks around it, ideographic ones among them.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmedEnd
  }

  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension Sheet.Content {
  /// What stands on the line; of a row its label.
  fileprivate var text: String {
    switch self {
    case .text(let text, _): text
    case .head: ""
    case .row(let row): row.label
    }
  }
}
