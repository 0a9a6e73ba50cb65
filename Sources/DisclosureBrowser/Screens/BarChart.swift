internal import Disclosure

/// Figures as upright bars side by side, each with its value over it and its name under it.
///
/// Bars are blocks, an eighth of a row the least; where the terminal draws blocks two columns wide they
/// are `#`, with `=` for the half of a row and `-` for less. Where not all bars fit, those around the
/// chosen one are shown.
struct BarChart: Sendable {
  /// One bar.
  struct Bar: Hashable, Sendable {
    /// What stands under it, such as a year.
    let label: String
    /// What stands over it: the value, or a sign that there is none.
    let text: String
    /// How high it is; `nil` for no bar at all.
    let value: Number?
    /// A sign before the text that says what is wrong with it.
    var mark: Character?
    /// How it looks.
    var style: Style = .label
  }

  /// The bars from left to right.
  let bars: [Bar]
  /// The bar that is chosen.
  let selected: Int

  /// The rows under which a chart shows nothing.
  static let leastHeight = 3
  /// The widest place a bar takes, the gap included.
  private static let widest = 14
  /// The columns left of the bars.
  private static let gutter = 2

  /// Draws as much as fits.
  func draw(on grid: inout Grid, in area: Rect) {
    guard !bars.isEmpty, area.height >= Self.leastHeight, area.width > Self.gutter else { return }
    let pitch = pitch(in: area.width, grid.ambiguous)
    let count = max(1, (area.width - Self.gutter) / pitch)
    let first = max(0, min(selected - count / 2, bars.count - count))
    let shown = first..<min(bars.count, first + count)
    let scale = Scale(of: bars[shown].compactMap(\.value), height: area.height - 1)
    let foot = area.maxY - 1
    if scale.hasAxis {
      grid.rule(
        x: area.x + Self.gutter, y: area.y + scale.axis, width: pitch * shown.count - 1, in: area)
    }
    for index in shown {
      let x = area.x + Self.gutter + (index - first) * pitch
      let slot = Rect(x: x, y: area.y, width: pitch - 1, height: area.height).intersection(area)
      draw(bars[index], in: slot, scale, isSelected: index == selected, on: &grid)
      let label = index == selected ? "[\(bars[index].label)]" : " \(bars[index].label) "
      let style: Style = index == selected ? Style(.label, [.bold]) : .label
      grid.put(
        label.padded(to: pitch - 1, .center, grid.ambiguous), x: x, y: foot, style: style, in: slot)
    }
    if first > 0 { grid.put("<", x: area.x, y: foot, style: .key, in: area) }
    if shown.upperBound < bars.count {
      grid.put(">", x: area.maxX - 1, y: foot, style: .key, in: area)
    }
  }

  /// The columns that a bar takes with the gap behind it: as many as its words need, and more where
  /// there is room.
  private func pitch(in width: Int, _ ambiguous: AmbiguousWidth) -> Int {
    let need =
      bars.map { bar in
        max(bar.label.displayWidth(ambiguous) + 2, Self.text(of: bar).displayWidth(ambiguous))
      }.max() ?? 0
    let room = (width - Self.gutter) / bars.count
    return max(2, min(need + 1, Self.widest), min(room, Self.widest))
  }

  private static func text(of bar: Bar) -> String {
    (bar.mark.map(String.init) ?? "") + bar.text
  }

  private func draw(
    _ bar: Bar, in slot: Rect, _ scale: Scale, isSelected: Bool, on grid: inout Grid
  ) {
    let style = isSelected ? bar.style.adding(.bold) : bar.style
    let eighths = scale.eighths(of: bar.value)
    let width = max(1, slot.width * 3 / 5)
    let x = slot.x + (slot.width - width) / 2
    let rows = (abs(eighths) + 7) / 8
    for row in 0..<rows {
      let part = min(8, abs(eighths) - row * 8)
      let y = eighths > 0 ? scale.axis - 1 - row : scale.axis + 1 + row
      let glyph = Self.glyph(part, isDown: eighths < 0, grid.ambiguous)
      let place = Rect(x: x, y: slot.y + y, width: width, height: 1).intersection(slot)
      grid.fill(place, with: glyph, style: style)
    }
    let y = eighths < 0 ? scale.axis + 1 + rows : scale.axis - 1 - rows
    grid.put(
      Self.text(of: bar).padded(to: slot.width, .center, grid.ambiguous), x: slot.x,
      y: slot.y + y, style: isSelected ? style.adding(.reverse) : style, in: slot)
  }

  /// The glyph that fills so many eighths of a row, from below, or from above in a bar that hangs down.
  private static func glyph(
    _ eighths: Int, isDown: Bool, _ ambiguous: AmbiguousWidth
  ) -> Unicode.Scalar {
    guard ambiguous == .narrow else { return eighths == 8 ? "#" : eighths >= 4 ? "=" : "-" }
    if isDown { return eighths > 4 ? "\u{2588}" : "\u{2580}" }
    return Unicode.Scalar(0x2580 + UInt32(max(1, min(8, eighths)))) ?? "\u{2588}"
  }
}

extension BarChart {
  /// How figures become heights: zero stands on the axis, the largest reaches to the top.
  struct Scale: Hashable {
    /// The row of the axis, from the top.
    let axis: Int
    /// Whether there is room to draw the axis.
    let hasAxis: Bool
    private let rowsUp: Int
    private let rowsDown: Int
    private let most: Double
    private let least: Double

    /// The scale of these figures in so many rows, one of which is for the value at the top, and one
    /// for that at the bottom if any figure is below zero.
    init(of values: [Number], height: Int) {
      most = max(0, values.map(Self.double).max() ?? 0)
      least = min(0, values.map(Self.double).min() ?? 0)
      hasAxis = height >= 4 || least < 0
      let rows = max(0, height - 1 - (hasAxis ? 1 : 0) - (least < 0 ? 1 : 0))
      let up = most - least > 0 ? Int((Double(rows) * most / (most - least)).rounded()) : rows
      let isBoth = most > 0 && least < 0
      rowsUp = isBoth && rows > 1 ? min(rows - 1, max(1, up)) : up
      rowsDown = rows - rowsUp
      axis = 1 + rowsUp
    }

    /// The height of a figure in eighths of a row, negative for a bar that hangs down; none for zero,
    /// and something for all others.
    func eighths(of value: Number?) -> Int {
      let value = value.map(Self.double) ?? 0
      if value > 0, rowsUp > 0 { return max(1, Int((value / most * Double(rowsUp * 8)).rounded())) }
      if value < 0, rowsDown > 0 {
        return min(-1, -Int((value / least * Double(rowsDown * 8)).rounded()))
      }
      return 0
    }

    private static func double(_ number: Number) -> Double {
      (0..<number.scale).reduce(Double(number.mantissa)) { value, _ in value / 10 }
    }
  }
}
