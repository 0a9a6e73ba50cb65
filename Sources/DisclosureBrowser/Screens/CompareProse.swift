internal import Disclosure

/// The prose of a section in two columns, sentence beside sentence: what is copied is dim, what is new,
/// dropped or changed has a sign.
struct CompareProse {
  private let pair: SectionPair
  private let columns: (left: Int, right: Int)
  private let desk: Desk

  /// The prose of two sections on a page of that width.
  init(_ pair: SectionPair, width: Int, _ desk: Desk) {
    self.pair = pair
    self.desk = desk
    columns = desk.panes.columns(in: width)
  }

  /// Appends the prose.
  func add(to sheet: inout Sheet) {
    let heads = [pair.left, pair.right].map {
      $0?.title ?? desk.text("(没有这一部分)", "(no such section)")
    }
    let prose = ProseComparison(of: pair.left, and: pair.right)
    append(" ", heads[0], heads[1], .heading, nil, to: &sheet)
    if let share = prose.copiedShare, pair.left != nil {
      let text = desk.text("照抄左侧 \(share)%", "\(share)% copied from the left")
      sheet.lines.append(.init(.text("  \(text)", .dim)))
    }
    for row in prose.rows where !desk.isReduced || row.change != .copied {
      append(
        row.change.sign, row.left, row.right, row.change == .copied ? .dim : .changed,
        row.position, to: &sheet)
    }
  }

  private func append(
    _ sign: String, _ left: String, _ right: String, _ style: Style, _ position: Position?,
    to sheet: inout Sheet
  ) {
    let lines = (
      left: Wrap.strings(of: left, width: columns.left, desk.ambiguous),
      right: Wrap.strings(of: right, width: columns.right, desk.ambiguous)
    )
    for line in 0..<max(lines.left.count, lines.right.count) {
      let one = lines.left.indices.contains(line) ? lines.left[line] : ""
      let other = lines.right.indices.contains(line) ? lines.right[line] : ""
      let lead = line == 0 ? sign : " "
      let text = "\(lead) " + one.padded(to: columns.left, .left, desk.ambiguous) + " | " + other
      sheet.lines.append(.init(.text(text, style), at: position))
    }
  }
}

extension ProseComparison.Change {
  /// The sign before a sentence.
  fileprivate var sign: String {
    switch self {
    case .copied: "="
    case .changed: "~"
    case .dropped: "-"
    case .new: "+"
    }
  }
}
