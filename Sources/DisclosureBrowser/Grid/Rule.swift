extension Grid {
  // Lines are drawn in ASCII: box-drawing glyphs are ambiguous, and would be two columns wide on
  // the very terminals this program is made for. Screen readers skip them as well.

  /// Draws a line across a part of one row, with a title in it if there is room.
  package mutating func rule(
    x: Int, y: Int, width: Int, title: String = "", style: Style = .frame, in clip: Rect? = nil
  ) {
    let line = Rect(x: x, y: y, width: width, height: 1).intersection(clip ?? bounds)
    fill(line, with: "-", style: style)
    guard !title.isEmpty, width >= 8 else { return }
    let text = " " + title.truncated(to: width - 6, ambiguous) + " "
    put(text, x: x + 2, y: y, style: .heading, in: line)
  }

  /// Draws a line down a part of one column.
  package mutating func verticalRule(
    x: Int, y: Int, height: Int, style: Style = .frame, in clip: Rect? = nil
  ) {
    let line = Rect(x: x, y: y, width: 1, height: height).intersection(clip ?? bounds)
    fill(line, with: "|", style: style)
  }

  /// Draws a box with a title along its edge, blanks what was below it, and returns its inside.
  @discardableResult
  package mutating func frame(_ area: Rect, title: String = "", style: Style = .frame) -> Rect {
    fill(area)
    guard area.width >= 2, area.height >= 2 else { return area }
    let bottom = area.maxY - 1
    rule(x: area.x, y: area.y, width: area.width, title: title, style: style)
    rule(x: area.x, y: bottom, width: area.width, style: style)
    verticalRule(x: area.x, y: area.y, height: area.height, style: style)
    verticalRule(x: area.maxX - 1, y: area.y, height: area.height, style: style)
    for (x, y) in [
      (area.x, area.y), (area.maxX - 1, area.y), (area.x, bottom), (area.maxX - 1, bottom),
    ] {
      fill(Rect(x: x, y: y, width: 1, height: 1), with: "+", style: style)
    }
    return area.inset(left: 1, top: 1, right: 1, bottom: 1)
  }
}
