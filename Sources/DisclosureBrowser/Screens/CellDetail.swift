internal import Disclosure

/// What is known of the cell under the cursor: its full name, what stands in it and where, and every
/// finding that rests on it, with its equation.
struct CellDetail {
  let report: Report
  let findings: [Finding]
  let desk: Desk

  /// Draws as much as fits.
  func draw(on grid: inout Grid, in area: Rect, cell: Int?, at position: Position?) {
    grid.rule(x: area.x, y: area.y, width: area.width, in: area)
    var y = area.y + 1
    for (text, style) in lines(cell: cell, at: position) {
      for line in Wrap.strings(of: text, width: max(1, area.width - 2), desk.ambiguous) {
        guard y < area.maxY else { return }
        grid.put(line, x: area.x + 2, y: y, style: style, in: area)
        y += 1
      }
    }
  }

  private func lines(cell: Int?, at position: Position?) -> [(String, Style)] {
    guard let cell else {
      let line = position.map { desk.text("原文第 \($0) 行", "source line \($0)") }
      return [(line ?? "", .dim)] + findings(at: position).map(line(of:))
    }
    let id = report.form.cells[cell].id
    let reading = report.cells[cell]
    let value = [reading.raw.isEmpty ? reading.entry.name[desk.language] : reading.raw]
    var place = reading.position.map { desk.text("第 \($0) 行", "line \($0)") } ?? ""
    if reading.byPosition { place += desk.text(",按位置识别", ", found by position") }
    let name = "\(report.form.name(ofCell: cell, desk.language)) = \(value[0])  (\(place)  \(id))"
    let own = findings.filter { finding in
      finding.outcome == .fail && finding.operands.contains { $0.cell == id && !$0.isPrevious }
    }
    return [(name, .heading)]
      + own.sorted { $0.severity > $1.severity }.map(line(of:))
  }

  /// The failing checks that rest on no cell and point at a place.
  private func findings(at position: Position?) -> [Finding] {
    guard let position else { return [] }
    return findings.filter {
      $0.outcome == .fail && $0.position == position && $0.operands.isEmpty
    }
  }

  /// A finding as a line: sign, word, check, and what is wrong.
  private func line(of finding: Finding) -> (String, Style) {
    (finding.line(desk.language), Style(finding.severity))
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
