/// The straight thin lines of a page, in points from its top left corner.
struct Rulings: Hashable {
  /// A line along one axis.
  struct Line: Hashable {
    /// Where it lies on the other axis.
    var place: Float
    /// Where it begins.
    var start: Float
    /// Where it ends.
    var end: Float

    /// How long it is.
    var length: Float { end - start }
  }

  /// The lines from left to right, by their distance from the top.
  var across: [Line] = []
  /// The lines from top to bottom, by their distance from the left.
  var down: [Line] = []

  /// No lines.
  init() {}

  /// These lines.
  init(across: [Line], down: [Line]) {
    self.across = across
    self.down = down
  }

  /// The lines of a picture that shows a page of this width.
  ///
  /// A line is darker than what lies on both its sides, and thin, so that neither the edge of a shade
  /// nor a picture is one. Strokes of characters are lines too: only what encloses cells is a table.
  init(in picture: Raster, pageWidth: Float) {
    let scale = pageWidth / Float(picture.width)
    across = ThinLines(in: picture).lines(scaledBy: scale)
    down = ThinLines(in: picture.transposed).lines(scaledBy: scale)
    guard across.count <= Self.most, down.count <= Self.most else {
      self = Rulings()
      return
    }
  }

  /// A page with more lines is a drawing.
  private static let most = 3000
}
