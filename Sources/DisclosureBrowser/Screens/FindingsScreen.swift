package import Disclosure
internal import DisclosureIndex

/// The failing checks of all reports, the gravest first; Enter goes to the cell.
package struct FindingsScreen: SheetScreen {
  package private(set) var sheet = Sheet()
  /// The finding that each line stands for; nil for a line that heads others.
  private var references: [Library.Reference?] = []
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
    references.indices.contains(sheet.line) ? references[sheet.line] : nil
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
      sheet.move(action, height: parts(of: desk.area).body.height)
      if action == .up, current == nil { sheet.line -= 1 }
      selected = nil
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    guard [.open, .source, .decide].contains(action), current == nil else { return nil }
    return Message(zh: "先选一条问题。", en: "Select a finding first.")
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    guard y < parts(of: desk.area).body.height else { return }
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
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
    if let chosen, let line = references.firstIndex(of: chosen) { sheet.line = line }
    selected = nil
    let body = parts(of: desk.area).body
    sheet.settle(width: body.width, height: body.height, desk.ambiguous)
    if current == nil, references.indices.contains(sheet.line + 1) {
      sheet.line += 1
      sheet.settle(width: body.width, height: body.height, desk.ambiguous)
    }
  }

  /// Makes the list.
  private mutating func list(_ desk: Desk) {
    var page = Sheet()
    page.keepPlace(of: sheet)
    page.line = sheet.line
    references = []
    for severity in Severity.allCases.reversed() {
      let all = desk.library.references(of: severity).filter { matches($0, desk) }
      add(all, "\(severity.sign) \(severity.word[desk.language])", Style(severity), to: &page, desk)
    }
    let settled = desk.library.settled.filter { matches($0, desk) }
    add(settled, desk.text("= 已了结", "= settled"), .dim, to: &page, desk)
    sheet = page
  }

  /// Adds findings under a heading that counts them.
  private mutating func add(
    _ all: [Library.Reference], _ heading: String, _ style: Style, to page: inout Sheet,
    _ desk: Desk
  ) {
    guard !all.isEmpty else { return }
    page.lines.append(.init(.text("\(heading) (\(all.count))", .heading)))
    references.append(nil)
    for reference in all {
      let line = line(of: reference, desk)
        .truncated(to: max(0, desk.area.width - TableLayout.gutter), desk.ambiguous)
      page.lines.append(.init(.text(line, style)))
      references.append(reference)
    }
  }

  /// A finding on one line: which check, whose report, of which year, and what is wrong.
  private func line(of reference: Library.Reference, _ desk: Desk) -> String {
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

  private func matches(_ reference: Library.Reference, _ desk: Desk) -> Bool {
    let finding = desk.library.finding(reference)
    let line =
      line(of: reference, desk) + finding.check + desk.library.file(reference.place).agencyName
    let word = finding.severity.word
    return desk.filter.split(separator: " ").allSatisfy { filter in
      (line + word.zh + word.en)[...].firstMatch(of: String(filter)) != nil
    }
  }

  // MARK: - Drawing

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    let parts = parts(of: area)
    sheet.draw(on: &grid, in: parts.body, desk.ambiguous)
    guard !references.isEmpty else {
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

  private func parts(of area: Rect) -> (body: Rect, detail: Rect) {
    let detail = area.height >= 30 ? 10 : area.height >= 14 ? 6 : area.height >= 8 ? 3 : 0
    return (
      area.rows(from: 0, count: area.height - detail),
      area.rows(from: area.height - detail, count: detail)
    )
  }
}
