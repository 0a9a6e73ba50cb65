/// Finds the lines from left to right in a picture.
struct ThinLines {
  private let picture: Raster
  /// The pixels that belong to something thin from top to bottom.
  private let isThin: [Bool]
  /// How many such pixels each row has.
  private let counts: [Int]

  /// Marks the pixels of everything that is thin.
  init(in picture: Raster) {
    self.picture = picture
    (isThin, counts) = Self.thinPixels(of: picture)
  }

  /// Goes down all columns at once: where a column turns darker and, a few pixels on, lighter again, the
  /// pixels between are thin.
  private static func thinPixels(of picture: Raster) -> (isThin: [Bool], counts: [Int]) {
    let width = picture.width
    var thin = [Bool](repeating: false, count: picture.pixels.count)
    var counts = [Int](repeating: 0, count: picture.height)
    var grounds = [UInt8](repeating: 255, count: width)
    var darkests = grounds
    var starts = [Int32](repeating: -1, count: width)
    var isThin = thin.mutableSpan
    var ground = grounds.mutableSpan
    var darkest = darkests.mutableSpan
    var start = starts.mutableSpan
    let pixels = picture.pixels.span
    for y in 0..<picture.height {
      let row = y * width
      for x in 0..<width {
        let pixel = pixels[row + x]
        if start[x] < 0 {
          let level = ground[x]
          if pixel == level { continue }
          if level >= contrast, pixel <= level &- contrast {
            start[x] = Int32(truncatingIfNeeded: y)
            darkest[x] = pixel
          } else {
            ground[x] = pixel
          }
        } else if pixel >= contrast, pixel &- contrast >= darkest[x] {
          for inside in Int(start[x])..<y {
            isThin[inside * width + x] = true
            counts[inside] += 1
          }
          start[x] = -1
          ground[x] = pixel
        } else {
          darkest[x] = min(darkest[x], pixel)
          if y - Int(start[x]) >= thickest {
            start[x] = -1
            ground[x] = pixel
          }
        }
      }
    }
    return (thin, counts)
  }

  /// A stretch of thin pixels in a row, as far as it has been followed down.
  private struct Stretch {
    var top: Int
    var bottom: Int
    var start: Int
    var end: Int
  }

  /// The lines, in units of `scale` pixels, from top to bottom.
  func lines(scaledBy scale: Float) -> [Rulings.Line] {
    var done: [Stretch] = []
    var open: [Stretch] = []
    for y in 0..<picture.height {
      if counts[y] >= Self.shortestPart {
        for (start, end) in stretches(inRow: y) {
          if let index = open.firstIndex(where: {
            start <= $0.end && $0.start <= end
              && y - $0.top < Self.thickest
          }) {
            open[index].bottom = y
            open[index].start = min(open[index].start, start)
            open[index].end = max(open[index].end, end)
          } else {
            open.append(Stretch(top: y, bottom: y, start: start, end: end))
          }
        }
      }
      done += open.filter { $0.bottom < y }
      open.removeAll { $0.bottom < y }
    }
    return (done + open).filter { $0.end - $0.start >= Self.shortest }.map {
      Rulings.Line(
        place: Float($0.top + $0.bottom + 1) / 2 * scale, start: Float($0.start) * scale,
        end: Float($0.end) * scale)
    }
  }

  /// The stretches of thin pixels in a row, from the left; dots and the lines that cross do not part
  /// them.
  private func stretches(inRow y: Int) -> [(start: Int, end: Int)] {
    let row = y * picture.width
    var stretches: [(start: Int, end: Int)] = []
    var start: Int?
    var end = 0
    /// Where the last piece without a gap begins.
    var piece = 0
    func close() {
      if let start, end - start >= Self.shortestPart { stretches.append((start, end)) }
    }
    let isThin = isThin.span
    for x in 0..<picture.width where isThin[row + x] {
      if start != nil, x > end {
        let isDash = end - piece <= Self.longestDash
        if bridges(row + end..<row + x, isDash: isDash) {
          if !isCrossed(row + end..<row + x) { piece = x }
        } else {
          close()
          start = nil
        }
      }
      if start == nil { (start, piece) = (x, x) }
      end = x + 1
    }
    close()
    return stretches
  }

  /// Whether a gap is that between two dots or dashes, or where a line crosses.
  private func bridges(_ gap: Range<Int>, isDash: Bool) -> Bool {
    gap.count <= (isDash ? Self.widestGap : 1) || isCrossed(gap)
  }

  private func isCrossed(_ gap: Range<Int>) -> Bool {
    gap.count <= Self.thickest && gap.allSatisfy { picture.pixels[$0] < 255 - Self.contrast }
  }

  /// How much darker a line is than what lies beside it.
  private static let contrast: UInt8 = 24
  /// The most pixels that a line is thick.
  private static let thickest = 6
  /// The most pixels between two dots or dashes of a line.
  private static let widestGap = 5
  /// The most pixels of a dash; a longer piece has no gap behind it.
  private static let longestDash = 16
  /// The fewest pixels of a line in one row.
  private static let shortestPart = 6
  /// The fewest pixels of a line.
  private static let shortest = 8
}
