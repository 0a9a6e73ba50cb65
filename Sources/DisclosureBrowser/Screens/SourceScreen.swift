package import Disclosure
internal import DisclosureIndex

/// The text of a report's file as it is, with the place of a cell or a finding marked.
package struct SourceScreen: SheetScreen {
  private let place: Int
  private let target: Position?
  private var source: ShownSource?
  package private(set) var sheet = Sheet()
  private var built: (width: Int, ambiguous: AmbiguousWidth)?
  private var isPlaced = false

  /// The source of the report at a place in the library, at a line if said.
  init(place: Int, at position: Position?) {
    self.place = place
    target = position
  }

  package var name: ScreenName { .source }

  package func destination(_ desk: Desk) -> Destination? { .source(place: place, at: target) }

  package func place(_ desk: Desk) -> Int? { place }

  package func title(_ desk: Desk) -> String {
    let line = target.map { $0.name[desk.language] + "  " } ?? ""
    let lead = desk.text("原文 ", "Source ") + line
    // The status at the right takes its part of the bar.
    let room = desk.area.width - desk.width(of: lead) - desk.width(of: desk.status) - 3
    return lead + desk.library.file(place).source.path.end(within: max(8, room), desk.ambiguous)
  }

  package mutating func receive(_ source: ShownSource, _ desk: Desk) {
    self.source = source
    built = nil
  }

  package mutating func perform(_ action: Action, _ desk: inout Desk) {
    switch action {
    case .source: desk.route = .pop
    case .compare: desk.compare(place, at: .usual)
    case .nextMatch, .previousMatch:
      if !sheet.find(desk.search, by: action == .nextMatch ? 1 : -1) {
        desk.notice = Message(zh: "没有找到“\(desk.search)”。", en: "\"\(desk.search)\" was not found.")
      }
    default: sheet.move(action, height: desk.area.height)
    }
  }

  package func disabledReason(of action: Action, _ desk: Desk) -> Message? {
    switch action {
    case .compare where desk.library.neighbour(of: place, by: -1) == nil:
      Message(zh: "没有更早年份的报告。", en: "There is no earlier report.")
    case .nextMatch where desk.search.isEmpty, .previousMatch where desk.search.isEmpty:
      Message(
        zh: "还没有查找过;按 \(desk.key(.search)) 查找。",
        en: "Nothing was searched for yet; \(desk.key(.search)) searches.")
    default: nil
    }
  }

  package mutating func press(x: Int, y: Int, isDouble: Bool, _ desk: inout Desk) {
    sheet.select(x: x, y: y, width: desk.area.width, desk.ambiguous)
  }

  package mutating func settle(_ desk: Desk) {
    if let source, built?.width != desk.area.width || built?.ambiguous != desk.ambiguous {
      let position =
        sheet.lines.indices.contains(sheet.line) ? sheet.lines[sheet.line].position : nil
      sheet = Sheet(lines: lines(of: source, desk))
      built = (desk.area.width, desk.ambiguous)
      if let place = isPlaced ? position : target { sheet.select(place) }
      // The line stands in the middle at first, with what is around it.
      if !isPlaced { sheet.center(height: desk.area.height) }
      isPlaced = true
    }
    sheet.settle(width: desk.area.width, height: desk.area.height, desk.ambiguous)
  }

  /// The numbered lines of the file, broken to the width, the target's marked by sign and style.
  private func lines(of source: ShownSource, _ desk: Desk) -> [Sheet.Line] {
    switch source.lines {
    case .success(let lines):
      return SourcePage(width: desk.area.width, target: target, desk).lines(of: lines)
    case .failure(let error):
      let message =
        desk.text("x 不能再读这份文件:", "x The file cannot be read again: ")
        + error.message[desk.language]
      return Wrap.strings(of: message, width: max(1, desk.area.width - 4), desk.ambiguous)
        .map { Sheet.Line(.text($0, .error)) }
    }
  }

  package func draw(on grid: inout Grid, in area: Rect, _ desk: Desk) {
    sheet.draw(on: &grid, in: area, desk.ambiguous, search: desk.search)
  }
}
