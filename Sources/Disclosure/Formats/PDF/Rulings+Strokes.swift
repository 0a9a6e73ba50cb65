extension Rulings {
  /// The lines that are no strokes of characters: those that do not lie inside of words, and are longer
  /// than a character where they touch one.
  func withoutStrokes(of words: [PlacedWord]) -> Rulings {
    Rulings(
      across: across.filter { line in
        !words.contains { $0.box.contains(line, of: $0.size) }
          && !line.isCovered(by: words) { box in
            let rim = box.height * Self.rim
            return (box.top + rim..<max(box.top + rim, box.bottom - rim)).contains(line.place)
              ? box.left...box.right : nil
          }
      },
      down: down.filter { line in
        !words.contains { $0.box.turned.contains(line, of: $0.box.height) }
          && !line.isCovered(by: words) { box in
            let rim = min(Self.bearing, box.width / 2)
            guard line.length < box.height * Self.longest else { return nil }
            return (box.left + rim..<max(box.left + rim, box.right - rim)).contains(line.place)
              ? box.top...box.bottom : nil
          }
      })
  }

  /// The part of a word's height, at its upper and lower edge, that has no strokes.
  private static let rim: Float = 0.1
  /// Strokes from top to bottom are shorter, in heights of a character, though two may touch.
  private static let longest: Float = 2.2
  /// What lies between the side of a word's box and its first stroke, in points.
  private static let bearing: Float = 0.4
}

extension Rulings.Line {
  /// Whether words that it runs through, each over a stretch of it, cover nearly all of it.
  fileprivate func isCovered(
    by words: [PlacedWord], over stretch: (Box) -> ClosedRange<Float>?
  ) -> Bool {
    var covered: Float = 0
    for word in words {
      guard let stretch = stretch(word.box) else { continue }
      covered += max(0, min(end, stretch.upperBound + 1) - max(start, stretch.lowerBound - 1))
    }
    return covered >= length * 0.9
  }
}

extension PlacedWord {
  /// The width of its widest characters.
  fileprivate var size: Float { max(box.width / Float(length), box.height * 0.7) }
}

extension Box {
  /// The box with its axes taken for one another.
  fileprivate var turned: Box { Box(left: top, top: left, right: bottom, bottom: right) }

  /// Whether a line from left to right that is shorter than a character of this size lies inside.
  fileprivate func contains(_ line: Rulings.Line, of size: Float) -> Bool {
    line.length < size * 0.95 && (top - 0.5...bottom + 0.5).contains(line.place)
      && line.start > left - 1 && line.end < right + 1
  }
}
