/// A path that is being drawn, in parts that hang together.
struct DrawnPath {
  /// A place, in points.
  typealias Point = (x: Float, y: Float)

  private var parts: [[Point]] = []
  private var points: [Point] = []
  private var isCurved = false

  /// The corners of each part that has no curves.
  var straightParts: [[Point]] {
    points.count > 1 && !isCurved ? parts + [points] : parts
  }

  /// Begins a part.
  mutating func move(_ numbers: [Float], _ matrix: Matrix) {
    end()
    if numbers.count == 2 { points = [matrix.point(numbers[0], numbers[1])] }
  }

  /// Draws a line.
  mutating func line(_ numbers: [Float], _ matrix: Matrix) {
    if numbers.count == 2 { points.append(matrix.point(numbers[0], numbers[1])) }
  }

  /// Draws a curve, wherever it goes.
  mutating func curve() { isCurved = true }

  /// Closes the part.
  mutating func close() {
    if let first = points.first { points.append(first) }
  }

  /// Draws a rectangle from its corner, width and height.
  mutating func rectangle(_ numbers: [Float], _ matrix: Matrix) {
    end()
    guard numbers.count == 4 else { return }
    let (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
    let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    parts.append(corners.map { matrix.point($0.0, $0.1) })
  }

  private mutating func end() {
    if points.count > 1, !isCurved { parts.append(points) }
    (points, isCurved) = ([], false)
  }
}

/// How places of a content come to places of a page.
struct Matrix {
  private let a, b, c, d, e, f: Float

  init(_ a: Float, _ b: Float, _ c: Float, _ d: Float, _ e: Float, _ f: Float) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  /// The matrix of six numbers; `nil` for fewer.
  init?(_ numbers: [Float]) {
    guard numbers.count == 6 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
  }

  /// Where a place comes to.
  func point(_ x: Float, _ y: Float) -> DrawnPath.Point { (a * x + c * y + e, b * x + d * y + f) }

  /// What this one does and then another.
  func followed(by next: Matrix) -> Matrix {
    Matrix(
      a * next.a + b * next.c, a * next.b + b * next.d,
      c * next.a + d * next.c, c * next.b + d * next.d,
      e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f)
  }
}
