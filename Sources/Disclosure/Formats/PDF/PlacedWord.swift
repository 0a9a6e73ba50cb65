/// A word and its place on a page.
struct PlacedWord: Hashable {
  /// The characters in UTF-8; never none.
  var text: [UInt8]
  /// The box around it.
  var box: Box

  /// How many characters it has.
  var length: Int { text.count { $0 & 0xC0 != 0x80 } }

  /// Whether it can only be a value: digits with their signs, or a sign for nothing.
  var isValue: Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    guard scalars.contains(where: Self.digits.contains) else { return Self.nothings.contains(text) }
    return scalars.allSatisfy { Self.digits.contains($0) || Self.signs.contains($0) }
  }

  private static let digits = Set("0123456789０１２３４５６７８９".unicodeScalars)
  private static let signs = Set("+-.,%＋－．，％".unicodeScalars)
  private static let nothings = ["/", "-", "--", "—", "——", "／", "－", "无", "\\"].map {
    Array($0.utf8)
  }
}

/// A page of a document as it is printed: its words and rulings.
struct PlacedPage {
  /// The width, in points.
  var width: Float
  /// The height, in points.
  var height: Float
  /// The words in the order of the source.
  var words: [PlacedWord] = []
  /// The lines that part the cells of its tables.
  var rulings = Rulings()

  /// An empty page.
  init(width: Float, height: Float) {
    self.width = width
    self.height = height
  }

  /// Whether words stand in columns anywhere, so that rulings may be there too.
  var mayHoldTable: Bool {
    TextLine.lines(of: words).contains { $0.chunks.count >= 2 || $0.words.allSatisfy(\.isValue) }
  }

  /// Makes values unreadable that reach the edge of the paper: the rest of their digits may be cut off.
  mutating func markCutValues() {
    for place in words.indices where words[place].isValue {
      let box = words[place].box
      if box.left < Self.edge || box.right > width - Self.edge {
        words[place].text += PlacedWord.unreadable
      }
    }
  }

  /// What stands nearer to the edge of the paper, in points, may be cut off there.
  private static let edge: Float = 1

  /// Takes the sides for one another where the page was turned when it was drawn.
  mutating func turn(toFit drawnWidth: Float, by drawnHeight: Float) {
    if width > height && drawnWidth < drawnHeight || width < height && drawnWidth > drawnHeight {
      swap(&width, &height)
    }
  }
}

extension Box {
  /// How wide it is.
  var width: Float { right - left }
  /// How high it is.
  var height: Float { bottom - top }
  /// The middle from left to right.
  var middleX: Float { (left + right) / 2 }
  /// The middle from top to bottom.
  var middleY: Float { (top + bottom) / 2 }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether another lies inside.
  func contains(_ other: Box) -> Bool {
    left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom
  }

  /// Whether a place lies inside.
  func contains(x: Float, y: Float) -> Bool {
    (left...right).contains(x) && (top...bottom).contains(y)
  }
}
