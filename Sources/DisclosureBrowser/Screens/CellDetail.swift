internal import Disclosure
internal import DisclosureIndex

/// What is known of the cell under the cursor: its full name, what stands in it and where, and every
/// finding that rests on it, with its equation; the one gone to first.
struct CellDetail {
  let report: Report
  let place: Int
  let desk: Desk
  /// The numbers of the prose that the cell has, or those of the paragraph.
  var links: [NarrativeLink] = []

  /// The rows it takes of a screen: none where there is little room, no rule where there is not much.
  static func height(in area: Rect, isProse: Bool) -> Int {
    area.height >= 14 ? (isProse ? 3 : min(7, area.height / 4)) : area.height >= 8 ? 2 : 0
  }

  /// Draws as much as fits.
  func draw(on grid: inout Grid, in area: Rect, cell: Int?, at position: Position?) {
    var y = area.y
    var lines = lines(cell: cell, at: position)
    if area.height > 2 {
      grid.rule(x: area.x, y: area.y, width: area.width, in: area)
      y += 1
    } else if lines.count > 1 {
      // What is wrong names the cell as well.
      lines.append(lines.removeFirst())
    }
    for (text, style) in lines {
      for line in Wrap.strings(of: text, width: max(1, area.width - 2), desk.ambiguous) {
        guard y < area.maxY else { return }
        grid.put(line, x: area.x + 2, y: y, style: style, in: area)
        y += 1
      }
    }
  }

  /// All that is known, a line each.
  func texts(cell: Int?, at position: Position?) -> [String] {
    lines(cell: cell, at: position).map(\.0)
  }

  private func lines(cell: Int?, at position: Position?) -> [(String, Style)] {
    [head(cell: cell, at: position)]
      + references(cell: cell, at: position).map { reference in
        let finding = desk.library.finding(reference)
        let counter = isCurrent(reference) ? desk.counter.map { "  (\($0))" } ?? "" : ""
        let verdict =
          desk.library.verdict(on: reference).map { "  = " + $0.text(desk.language) } ?? ""
        return (
          finding.line(desk.language) + counter + verdict,
          desk.library.isSettled(reference) ? .dim : Style(finding.severity)
        )
      } + links.map { (text(of: $0, atCell: cell != nil), .dim) }
  }

  /// A number of the prose beside its cells, seen from the one or from the others.
  private func text(of link: NarrativeLink, atCell: Bool) -> String {
    let sign =
      switch link.agrees {
      case true?: "="
      case false?: "!="
      case nil: "~"
      }
    if atCell {
      let place = link.statement.position.name[desk.language]
      return "\(sign) \(place) “\(link.statement.excerpt)”"
    }
    let cells = link.cells.compactMap { id in
      report.form.index(of: id).map { cell in
        "\(report.form.name(ofCell: cell, desk.language)) \(report.cells[cell].raw)"
      }
    }
    return "\(sign) " + cells.joined(separator: " + ")
  }

  /// The cell with its value, place and name, or the place of a line.
  private func head(cell: Int?, at position: Position?) -> (String, Style) {
    guard let cell else {
      return (position.map { desk.text("原文", "source ") + $0.name[desk.language] } ?? "", .dim)
    }
    let reading = report.cells[cell]
    let value = reading.raw.isEmpty ? reading.entry.name[desk.language] : reading.raw
    var place = reading.position?.name[desk.language] ?? ""
    if reading.byPosition { place += desk.text(",按位置识别", ", found by position") }
    let name = report.form.name(ofCell: cell, desk.language)
    return ("\(name) = \(value)  (\(place)  \(report.form.cells[cell].id))", .heading)
  }

  /// The failing checks about a cell, or those about no cell that point at a place: the one gone to
  /// last, then the gravest first, and what is settled at the end.
  func references(cell: Int?, at position: Position?) -> [Library.Reference] {
    let id = cell.map { report.form.cells[$0].id }
    return desk.library.findings(of: place).enumerated().filter { _, finding in
      guard finding.outcome == .fail else { return false }
      if finding.operands.isEmpty { return position != nil && finding.position == position }
      return id != nil && finding.operands.contains { $0.cell == id && !$0.isPrevious }
    }.map { Library.Reference(place: place, finding: $0.offset) }
      .sorted { rank($0) > rank($1) }
  }

  private func rank(_ reference: Library.Reference) -> (Int, Severity) {
    (
      isCurrent(reference) ? 2 : desk.library.isSettled(reference) ? 0 : 1,
      desk.library.finding(reference).severity
    )
  }

  /// Whether it is the finding gone to last.
  private func isCurrent(_ reference: Library.Reference) -> Bool {
    desk.finding.map { desk.library.failures[$0] } == reference
  }
}

extension Finding {
  /// The finding on one line: sign, word, check, and what is wrong.
  func line(_ language: Language) -> String {
    "\(severity.sign) \(severity.word[language]) \(check)  \(message[language])"
  }
}

extension Style {
  /// The style of a severity; sign and word stand beside it.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}

extension Entry {
  /// What stands in a cell without text, in words.
  var name: Message {
    switch self {
    case .number(let number): Message(zh: number.description, en: number.description)
    case .blank: Message(zh: "空白", en: "blank")
    case .slash: Message(zh: "斜线", en: "slash")
    case .dash: Message(zh: "横线", en: "dash")
    case .absent: Message(zh: "原文没有", en: "not in the source")
    case .unreadable: Message(zh: "无法辨认", en: "unreadable")
    }
  }
}
