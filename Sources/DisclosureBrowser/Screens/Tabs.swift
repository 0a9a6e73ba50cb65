internal import Disclosure

/// The sections of a report as a row of tabs, each with a sign for what is wrong in it.
struct Tabs {
  /// One tab.
  struct Tab {
    let title: String
    /// The gravest severity of what fails in the section.
    let severity: Severity?
    /// The key that opens it; nil for its place in the row.
    var number: Int?
  }

  private let labels: [(text: String, severity: Severity?)]
  private let current: Int
  private let ambiguous: AmbiguousWidth

  /// Tabs with numbers, of which one is open.
  init(_ tabs: [Tab], current: Int, _ desk: Desk) {
    labels = tabs.enumerated().map { index, tab in
      let sign = tab.severity.map { String($0.sign) } ?? ""
      return (
        " \(tab.number ?? index + 1) \(tab.title.truncated(to: 12, desk.ambiguous))\(sign) ",
        tab.severity
      )
    }
    self.current = current
    ambiguous = desk.ambiguous
  }

  /// The tabs from the first one shown, with where each begins; the open one is always shown.
  private func places(in width: Int) -> [(index: Int, x: Int)] {
    for first in labels.indices {
      var x = 0
      var places: [(index: Int, x: Int)] = []
      for index in labels.indices.dropFirst(first) where x < width {
        places.append((index, x))
        x += labels[index].text.displayWidth(ambiguous)
      }
      let end = places.last.map { $0.x + labels[$0.index].text.displayWidth(ambiguous) } ?? 0
      let isShown = places.contains {
        $0.index == current && ($0.index != places.last?.index || end <= width)
      }
      if isShown || first == current { return places }
    }
    return []
  }

  /// The tab at a column of a row of that width.
  func tab(at x: Int, width: Int) -> Int? {
    places(in: width).last { $0.x <= x }.flatMap { tab in
      x < tab.x + labels[tab.index].text.displayWidth(ambiguous) ? tab.index : nil
    }
  }

  /// Draws the row.
  func draw(on grid: inout Grid, in area: Rect) {
    for (index, x) in places(in: area.width) {
      let style: Style =
        switch labels[index].severity {
        case .error: .error
        case .warning: .warning
        default: .plain
        }
      grid.put(
        labels[index].text, x: area.x + x, y: area.y,
        style: index == current ? style.adding([.reverse, .bold]) : style, in: area)
    }
  }
}
