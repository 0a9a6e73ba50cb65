import Disclosure
import Testing

@testable import DisclosureBrowser

@Suite("Bar chart")
struct BarChartTests {
  private func drawn(
    _ values: [Int?], _ width: Int, _ height: Int, selected: Int = 0,
    _ ambiguous: AmbiguousWidth = .narrow
  ) -> [String] {
    let bars = values.enumerated().map { index, value in
      BarChart.Bar(
        label: String(2019 + index), text: value.map { String($0) } ?? "_",
        value: value.map { Number($0) })
    }
    var grid = Grid(width: width, height: height, ambiguous: ambiguous)
    BarChart(bars: bars, selected: selected).draw(on: &grid, in: grid.bounds)
    return grid.description.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test("The largest reaches the top, zero has no bar, and blank is a sign")
  func heights() {
    #expect(
      drawn([8, 4, 0, nil], 34, 7, selected: 1) == [
        "     8", "   ████", "   ████      4", "   ████    ████", "   ████    ████      0       _",
        "  -------------------------------", "   2019   [2020]   2021    2022",
      ])
  }

  @Test("An eighth of a row is the least")
  func eighths() {
    let lines = drawn([64, 1, 4], 30, 10)
    #expect(lines.joined().contains("▁"))
    #expect(lines.joined().contains("▄"))
  }

  @Test("Where blocks are two columns wide, signs stand for them")
  func plain() {
    let lines = drawn([64, 36, 3], 30, 8, .wide)
    #expect(lines.joined().contains("#"))
    #expect(lines.joined().contains("-"))
    #expect(lines.joined().allSatisfy { $0.isASCII })
  }

  @Test("What is below zero hangs down from the axis")
  func negative() {
    let lines = drawn([4, -2], 30, 10)
    let axis = lines.firstIndex { $0.contains("---") } ?? 0
    let below = lines.firstIndex { $0.contains("-2") } ?? 0
    #expect(axis > 0 && below > axis)
    #expect(lines[axis + 1].contains("█"))
  }

  @Test("Where not all fit, those around the chosen one are shown")
  func window() {
    let values = (0..<20).map { Optional($0) }
    let lines = drawn(values, 40, 8, selected: 10)
    #expect(lines.last?.contains("[2029]") == true)
    #expect(lines.last?.hasPrefix("<") == true)
    #expect(lines.last?.hasSuffix(">") == true)
    #expect(drawn(values, 40, 8, selected: 19).last?.contains("[2038]") == true)
  }

  @Test("The chosen bar is in sight, and nothing is drawn outside, at any size")
  func sizes() {
    for values in [[], [nil], [0, 0], [-1], [-3, 5, nil, 0], Array(repeating: 7, count: 12)] {
      for width in 0...50 {
        for height in 0...12 {
          for ambiguous in AmbiguousWidth.allCases {
            let last = max(0, values.count - 1)
            let lines = drawn(values, width, height, selected: last, ambiguous)
            for line in lines { #expect(line.displayWidth(ambiguous) <= width) }
            guard width >= 12, height >= BarChart.leastHeight, !values.isEmpty else { continue }
            #expect(lines.last?.contains("[\(2019 + last)]") == true)
          }
        }
      }
    }
  }

  @Test("A chart of small bars has one for each figure, and a full stop for none")
  func sparkline() {
    #expect(Sparkline.text(of: [Number(0), nil, Number(4), Number(8)], .narrow) == "_.▄█")
    #expect(Sparkline.text(of: [Number(0), nil, Number(4), Number(8)], .wide) == "0.48")
  }
}
