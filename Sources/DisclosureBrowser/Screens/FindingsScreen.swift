package import Disclosure
internal import DisclosureIndex

/// The failing checks of all reports, the gravest first; Enter goes to the cell. Of the list only what is
/// in sight is made.
package struct FindingsScreen: SheetScreen {
  /// The lines that are in sight.
  package private(set) var sheet = Sheet()
  /// Which of all lines these are.
  private var window = Window()
  /// What all lines stand for.
  private var lines: [Line] = []

  /// What a line stands for.
  private enum Line: Hashable {
    /// The findings below it, with what they have in common.
    case heading(String)
    /// A finding that looks like this.
    case finding(Library.Reference, Style)
  }

  private var selected: Library.Reference?
  private var built: Build?

  /// What the list was made from; it is made anew when any of it changes.
  private struct Build: Hashable {
    let generation: Int
    let filter: String
    let width: Int
    let language: Language
    let ambiguous: AmbiguousWidth
  }

  /// The list, at the finding gone to last.
  init(_ desk: Desk) {
    selected = desk.finding.flatMap {
      desk.library.failures.indices.contains($0) ? desk.library.failures[$0] : nil
    }
  }

  package var name: ScreenName { .findings }

  package func destination(_ desk: Desk) -> Destination? { .findings }

  package func title(_ desk: Desk) -> String {
    desk.text("问题清单", "Findings") + (desk.filter.isEmpty ? "" : "  / \(desk.filter)")
  }

  package func place(_ desk: Desk) -> Int? { current?.place }

  package func finding(_ desk: Desk) -> Library.Reference? { current }

  package func details(_ desk: Desk) -> [String] {
    current.map { details(of: $0, desk) } ?? []
  }

  private var current: Library.Reference? {
    guard lines.indices.contains(window.line), case .finding(let reference, _) = lines[window.line]
    else { return nil }
    return reference
  }

  // MARK: - Actions

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .open:
      guard let reference = current else { return }
      desk.finding = desk.library.failures.firstIndex(of: reference)
      desk.route = .push(desk.library.destination(of: reference))
    case .source:
      guard let reference = current else { return }
      desk.route = .push(
        .source(place: reference.place, at: desk.library.finding(reference).position))
    default:
      let height = parts(of: desk.area, desk).body.height
      _ = window.move(action, of: lines.count, height: height)
      if action == .up, current == nil { window.line -= 1 }
      selected = nil
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    guard [.open, .source, .decide].contains(action), current == nil else { return nil }
    return Message(zh: "先选一条问题。", en: "Select a finding first.")
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    guard y < parts(of: desk.area, desk).body.height else { return }
    let line = sheet.line
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
    window.line += sheet.line - line
    selected = nil
    if isDouble { perform(.open, &desk) }
  }

  // MARK: - Contents

  package mutating func settle(_ desk: Desk) {
    let build = Build(
      generation: desk.library.generation, filter: desk.filter, width: desk.area.width,
      language: desk.language, ambiguous: desk.ambiguous)
    let chosen = built == build ? selected : selected ?? current
    if built != build {
      list(desk)
      built = build
    }
    if let chosen, let line = line(of: chosen) { window.line = line }
    selected = nil
    let body = parts(of: desk.area, desk).body
    window.settle(of: lines.count, height: body.height)
    if current == nil, lines.indices.contains(window.line + 1) {
      window.line += 1
      window.settle(of: lines.count, height: body.height)
    }
    let inSight = window.lines(of: lines.count, height: body.height)
    sheet = Sheet(lines: lines[inSight].map { self.line($0, desk) })
    sheet.line = window.line - inSight.lowerBound
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
  }

  package func clips(_ desk: Desk) -> [Clip] {
    sheet.clips(desk.ambiguous) { Sheet(lines: lines.map { line($0, desk) }) }
  }

  package func spokenLines(_ desk: Desk) -> [String] {
    Sheet(lines: lines.map { line($0, desk) }).spokenLines
  }

  private func line(of reference: Library.Reference) -> Int? {
    lines.firstIndex { if case .finding(reference, _) = $0 { true } else { false } }
  }

  private func line(_ line: Line, _ desk: Desk) -> Sheet.Line {
    switch line {
    case .heading(let text): return Sheet.Line(.text(text, .heading))
    case .finding(let reference, let style):
      let text = text(of: reference, desk)
      let room = max(0, desk.area.width - TableLayout.gutter)
      return Sheet.Line(.text(text.truncated(to: room, desk.ambiguous), style))
    }
  }

  /// Makes the list.
  private mutating func list(_ desk: Desk) {
    lines = []
    for severity in Severity.allCases.reversed() {
      add(
        desk.library.references(of: severity), "\(severity.sign) \(severity.word[desk.language])",
        Style(severity), desk)
    }
    add(desk.library.settled, desk.text("= 已了结", "= settled"), .dim, desk)
  }

  /// Adds those findings that the filter means under a heading that counts them.
  private mutating func add(
    _ all: [Library.Reference], _ heading: String, _ style: Style, _ desk: Desk
  ) {
    let words = desk.filter.split(separator: " ").map(String.init)
    let meant = words.isEmpty ? all : all.filter { matches($0, words, desk) }
    guard !meant.isEmpty else { return }
    lines.append(.heading("\(heading) (\(meant.count))"))
    lines += meant.map { .finding($0, style) }
  }

  /// A finding on one line: which check, whose report, of which year, and what is wrong.
  private func text(of reference: Library.Reference, _ desk: Desk) -> String {
    let finding = desk.library.finding(reference)
    let file = desk.library.file(reference.place)
    let year = file.report?.year.map { String($0.value) } ?? "----"
    let widths = widths(desk)
    // Where there is little room, the family of checks says enough.
    let name = widths.check < 12 ? finding.checkID : finding.check
    let check = name.padded(to: widths.check, .left, desk.ambiguous)
    let agency = file.agencyName.padded(to: widths.agency, .left, desk.ambiguous)
    let verdict =
      desk.library.verdict(on: reference).map { "[\($0.verdict.word[desk.language])] " } ?? ""
    return "\(finding.severity.sign) \(check) \(agency) \(year)  \(verdict)"
      + finding.message[desk.language]
  }

  /// The columns of checks and agencies at the width of the screen.
  private func widths(_ desk: Desk) -> (check: Int, agency: Int) {
    (desk.area.width < 64 ? 3 : 12, min(40, max(8, desk.area.width / 4)))
  }

  private func matches(
    _ reference: Library.Reference, _ words: [String], _ desk: Desk
  ) -> Bool {
    let finding = desk.library.finding(reference)
    let word = finding.severity.word
    let line =
      text(of: reference, desk) + finding.check + desk.library.file(reference.place).agencyName
      + word.zh + word.en
    return words.allSatisfy { line[...].firstMatch(of: $0) != nil }
  }

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    let parts = parts(of: area, desk)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous)
    guard !lines.isEmpty else {
      let text =
        desk.filter.isEmpty
        ? desk.text("没有问题。", "There are no findings.")
        : desk.text(
          "没有符合筛选的问题。按 \(desk.key(.filter)) 改筛选。",
          "No findings match the filter. \(desk.key(.filter)) changes it.")
      grid.put(text, x: area.x + 2, y: area.y + 1, style: .dim, in: area)
      return
    }
    guard let reference = current, !parts.detail.isEmpty else { return }
    grid.rule(x: area.x, y: parts.detail.y, width: area.width, in: parts.detail)
    var y = parts.detail.y + 1
    for text in details(of: reference, desk) {
      for line in Wrap.strings(of: text, width: max(1, area.width - 2), desk.ambiguous) {
        grid.put(line, x: area.x + 2, y: y, in: parts.detail)
        y += 1
      }
    }
  }

  /// The whole finding: what is wrong, and each cell it rests on with its value and place.
  private func details(of reference: Library.Reference, _ desk: Desk) -> [String] {
    let finding = desk.library.finding(reference)
    let file = desk.library.file(reference.place)
    let place = finding.position.map { ":\($0)" } ?? ""
    var lines = [finding.line(desk.language), file.path + place]
    if let left = finding.left, let right = finding.right, let delta = finding.delta {
      lines.append(
        desk.text(
          "左 \(left)  右 \(right)  差 \(delta)", "left \(left)  right \(right)  delta \(delta)"))
    }
    if let entry = desk.library.verdict(on: reference) {
      lines.append("= " + entry.text(desk.language))
    }
    if let check = finding.rule {
      lines.append(desk.text("规则 ", "Rule: ") + check.rule[desk.language])
      lines.append(desk.text("依据 ", "Basis: ") + check.basis)
    }
    return lines
  }

  package func usualDetails(_ desk: Desk) -> Int {
    let height = desk.area.height
    return height >= 30 ? 10 : height >= 14 ? 6 : height >= 8 ? 3 : 0
  }

  package func divider(x: Int, y: Int, _ desk: Desk) -> Divider? {
    let detail = parts(of: desk.area, desk).detail
    return !detail.isEmpty && y + desk.area.y == detail.y ? .details : nil
  }

  private func parts(of area: Rect, _ desk: Desk) -> (body: Rect, detail: Rect) {
    let detail = desk.panes.details(usualDetails(desk), in: area)
    return (
      area.rows(from: 0, count: area.height - detail),
      area.rows(from: area.height - detail, count: detail)
    )
  }
}
