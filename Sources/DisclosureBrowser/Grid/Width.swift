/// How many columns the terminal gives the glyphs that East Asian tradition draws wide and others
/// narrow, such as “ ” … — · ① → × ℃; a setting of the terminal, so a value here.
package enum AmbiguousWidth: Int, Hashable, Sendable, CaseIterable {
  /// One column, as Western terminals draw them.
  case narrow = 1
  /// Two columns, as many Chinese ones do.
  case wide = 2

  /// The number as C takes it.
  var columns: Int32 { Int32(rawValue) }
}

/// On which side of its text a field has room to spare.
package enum Alignment: Hashable, Sendable {
  /// The text begins the field.
  case left
  /// The text ends the field.
  case right
  /// The text stands in the middle.
  case center
}

extension Character {
  /// The columns the character takes on the screen.
  package func displayWidth(_ ambiguous: AmbiguousWidth) -> Int {
    unicodeScalars.reduce(0) { $0 + Glyph($1, ambiguous).width }
  }
}

extension StringProtocol {
  /// The columns the text takes on the screen, as `Grid.put` would draw it.
  package func displayWidth(_ ambiguous: AmbiguousWidth) -> Int {
    unicodeScalars.reduce(0) { $0 + Glyph($1, ambiguous).width }
  }

  /// The text if it fits, else as many whole characters as fit before the ellipsis; the ellipsis
  /// must be narrow everywhere, and is itself cut where there is no room even for it.
  package func truncated(
    to columns: Int, _ ambiguous: AmbiguousWidth, ellipsis: String = "~"
  ) -> String {
    guard displayWidth(ambiguous) > columns else { return String(self) }
    let mark = ellipsis.prefix(Swift.max(0, columns))
    let room = columns - mark.count
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].displayWidth(ambiguous)
      guard used <= room else { break }
      formIndex(after: &end)
    }
    return String(self[..<end]) + mark
  }

  /// The text in a field of exactly that many columns, truncated if it is too long.
  package func padded(
    to columns: Int, _ alignment: Alignment = .left, _ ambiguous: AmbiguousWidth
  ) -> String {
    let text = truncated(to: columns, ambiguous)
    let spare = Swift.max(0, columns - text.displayWidth(ambiguous))
    let before =
      switch alignment {
      case .left: 0
      case .right: spare
      case .center: spare / 2
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: spare - before)
  }
}
