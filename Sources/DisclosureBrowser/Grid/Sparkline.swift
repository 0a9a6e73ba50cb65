internal import Disclosure

/// Figures as a line of bars, one character for each.
enum Sparkline {
  /// The bars of these figures; a full stop where there is no figure. Where the terminal draws blocks
  /// two columns wide, digits from 0 to 8 stand for the heights.
  static func text(of figures: [Number?], _ ambiguous: AmbiguousWidth) -> String {
    let bars = ambiguous == .narrow ? blocks : digits
    let values = figures.map { $0.map(value) }
    let most = values.compactMap(\.self).max() ?? 0
    return String(
      values.map { value in
        guard let value else { return "." }
        guard value > 0, most > 0 else { return bars[0] }
        return bars[max(1, Int((value / most * 8).rounded()))]
      })
  }

  private static let blocks = Array("_▁▂▃▄▅▆▇█")
  private static let digits = Array("012345678")

  private static func value(_ number: Number) -> Double {
    (0..<number.scale).reduce(Double(number.mantissa)) { value, _ in value / 10 }
  }
}
