extension Rulings {
  /// Adds the sides of a drawn line that run along an axis.
  mutating func add(strokes points: [(x: Float, y: Float)]) {
    for (a, b) in zip(points, points.dropFirst()) {
      if abs(a.y - b.y) < Self.straight, abs(a.x - b.x) > Self.straight {
        across.append(.init(place: (a.y + b.y) / 2, start: min(a.x, b.x), end: max(a.x, b.x)))
      } else if abs(a.x - b.x) < Self.straight, abs(a.y - b.y) > Self.straight {
        down.append(.init(place: (a.x + b.x) / 2, start: min(a.y, b.y), end: max(a.y, b.y)))
      }
    }
  }

  /// Adds a shade so thin that it is a line.
  mutating func add(shade points: [(x: Float, y: Float)]) {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return }
    if bottom - top <= Self.thickest, right - left > bottom - top {
      across.append(.init(place: (top + bottom) / 2, start: left, end: right))
    } else if right - left <= Self.thickest, bottom - top > right - left {
      down.append(.init(place: (left + right) / 2, start: top, end: bottom))
    }
  }

  /// The same with the pieces of a line put together: dashes, the borders of neighbouring cells, and the
  /// two lines of a double one; `nil` where they are too many for a table.
  var joined: Rulings? {
    guard max(across.count, down.count) <= Self.mostPieces else { return nil }
    let joined = Rulings(across: Self.joined(across), down: Self.joined(down))
    return max(joined.across.count, joined.down.count) <= Self.mostLines ? joined : nil
  }

  private static func joined(_ lines: [Line]) -> [Line] {
    var joined: [Line] = []
    var rest = lines.sorted { $0.place < $1.place }[...]
    while let first = rest.first {
      let same = rest.prefix { $0.place - first.place <= double }
      rest = rest[same.endIndex...]
      let place = same.reduce(0) { $0 + $1.place } / Float(same.count)
      var open: Line?
      for line in same.sorted(by: { $0.start < $1.start }) {
        if let last = open, line.start - last.end <= gap {
          open?.end = max(last.end, line.end)
        } else {
          if let open { joined.append(open) }
          open = Line(place: place, start: line.start, end: line.end)
        }
      }
      if let open { joined.append(open) }
    }
    return joined
  }

  /// A side that leans by less runs along an axis, in points.
  private static let straight: Float = 0.7
  /// A shade that is thicker is no line.
  private static let thickest: Float = 3
  /// The lines of a double one are no farther apart.
  private static let double: Float = 2.5
  /// The dashes of a line are no farther apart.
  private static let gap: Float = 3.5
  /// A page with more pieces, or with more lines, is a drawing.
  private static let mostPieces = 20_000
  private static let mostLines = 3000
}
