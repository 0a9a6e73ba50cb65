/// A drawing of pages as `pdftocairo -svg` prints it: characters are defined first and placed on the pages,
/// so that what else is drawn there are lines and shades, but for outlined letters.
struct VectorDrawing {
  /// The rulings of each page, in points.
  private(set) var pages: [Rulings] = []
  /// The width and the height that the drawing states.
  private(set) var size: (width: Float, height: Float)?
  /// Whether something is drawn whose lines are not told one by one: a picture, or a group of its own.
  private(set) var hasOpaqueParts = false
  /// Whether a page has a picture and no character: what text it has is not shown, and was recognized.
  private(set) var hasHiddenText = false

  /// Reads a drawing.
  init(_ svg: [UInt8]) {
    let head = svg.prefix(2000)
    if let width = head.number(behind: "viewBox=\"0 0 ", skipping: 0),
      let height = head.number(behind: "viewBox=\"0 0 ", skipping: 1)
    {
      size = (width, height)
    }
    var rest = svg[(svg.end(of: "</defs>") ?? 0)...]
    if rest.start(of: "<page>") == nil { pages.append(Rulings()) }
    var (hasPicture, hasCharacters) = (false, false)
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      let tag = rest[open..<close]
      rest = rest[close...].dropFirst()
      if tag.starts(with: "<page".utf8), !tag.starts(with: "<pageSet".utf8) {
        pages.append(Rulings())
        hasHiddenText = hasHiddenText || hasPicture && !hasCharacters
        (hasPicture, hasCharacters) = (false, false)
      } else if tag.starts(with: "<path".utf8), !pages.isEmpty {
        add(tag)
      } else if tag.starts(with: "<use".utf8), tag.isGlyph {
        hasCharacters = true
      } else if tag.starts(with: "<image".utf8) || tag.starts(with: "<use".utf8) {
        (hasPicture, hasOpaqueParts) = (true, true)
      }
    }
    hasHiddenText = hasHiddenText || hasPicture && !hasCharacters
    for page in pages.indices {
      let joined = pages[page].joined
      pages[page] = joined ?? Rulings()
      hasOpaqueParts = hasOpaqueParts || joined == nil
    }
  }

  private mutating func add(_ tag: ArraySlice<UInt8>) {
    guard let path = tag.attribute("d") else { return }
    let style = tag.attribute("style")
    let stroke = style?.property("stroke") ?? tag.attribute("stroke")
    let fill = style?.property("fill") ?? tag.attribute("fill")
    if stroke == nil, fill == nil { hasOpaqueParts = true }
    let (isStroked, isFilled) = (stroke?.isInk == true, fill?.isInk == true)
    guard isStroked || isFilled else { return }
    let matrix = tag.attribute("transform").map { $0.numbers } ?? []
    for points in Self.straightParts(of: path) {
      let placed = points.map { point -> (x: Float, y: Float) in
        guard matrix.count == 6 else { return point }
        return (
          matrix[0] * point.x + matrix[2] * point.y + matrix[4],
          matrix[1] * point.x + matrix[3] * point.y + matrix[5]
        )
      }
      if isStroked { pages[pages.count - 1].add(strokes: placed) }
      if isFilled { pages[pages.count - 1].add(shade: placed) }
    }
  }

  /// The corners of each part of a path that has no curves.
  private static func straightParts(of path: ArraySlice<UInt8>) -> [[(x: Float, y: Float)]] {
    var parts: [[(x: Float, y: Float)]] = []
    var points: [(x: Float, y: Float)] = []
    var isCurved = false
    func close() {
      if points.count > 1, !isCurved { parts.append(points) }
      (points, isCurved) = ([], false)
    }
    var words = path.split(separator: ASCII.space)[...]
    while let word = words.popFirst() {
      switch word.first {
      case UInt8(ascii: "M"), UInt8(ascii: "L"):
        if word.first == UInt8(ascii: "M") { close() }
        guard let x = words.popFirst()?.number, let y = words.popFirst()?.number else {
          return parts
        }
        points.append((x, y))
      case UInt8(ascii: "Z"): if let first = points.first { points.append(first) }
      case UInt8(ascii: "C"):
        isCurved = true
        words = words.dropFirst(6)
      default: break
      }
    }
    close()
    return parts
  }
}

extension Rulings {
  /// Adds the sides of a drawn line that run along an axis.
  fileprivate mutating func add(strokes points: [(x: Float, y: Float)]) {
    for (a, b) in zip(points, points.dropFirst()) {
      if abs(a.y - b.y) < Self.straight, abs(a.x - b.x) > Self.straight {
        across.append(.init(place: (a.y + b.y) / 2, start: min(a.x, b.x), end: max(a.x, b.x)))
      } else if abs(a.x - b.x) < Self.straight, abs(a.y - b.y) > Self.straight {
        down.append(.init(place: (a.x + b.x) / 2, start: min(a.y, b.y), end: max(a.y, b.y)))
      }
    }
  }

  /// Adds a shade so thin that it is a line.
  fileprivate mutating func add(shade points: [(x: Float, y: Float)]) {
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
  fileprivate var joined: Rulings? {
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

extension ArraySlice<UInt8> {
  /// The value of an attribute of a tag.
  fileprivate func attribute(_ name: String) -> ArraySlice<UInt8>? {
    guard let start = end(of: " \(name)=\"") else { return nil }
    return self[start...].prefix { $0 != UInt8(ascii: "\"") }
  }

  /// Whether a tag places a character.
  fileprivate var isGlyph: Bool { start(of: "#glyph") != nil }

  /// The value of a property of a style.
  fileprivate func property(_ name: String) -> ArraySlice<UInt8>? {
    end(of: "\(name):").map { self[$0...].prefix { $0 != UInt8(ascii: ";") } }
  }

  /// Whether a colour shows on white.
  fileprivate var isInk: Bool {
    guard !starts(with: "none".utf8) else { return false }
    let parts = numbers
    return parts.count < 3 || parts.contains { $0 < 97 }
  }

  /// The numbers in it, whatever stands between.
  fileprivate var numbers: [Float] {
    split { !Self.numeric.contains($0) }.compactMap(\.number)
  }

  /// The number that it is.
  fileprivate var number: Float? { Float(String(decoding: self, as: UTF8.self)) }

  private static let numeric = Set("0123456789.-e".utf8)

  /// One of the numbers that follow a word.
  fileprivate func number(behind word: String, skipping count: Int) -> Float? {
    guard let start = end(of: word) else { return nil }
    return self[start...].prefix { $0 != UInt8(ascii: "\"") }.numbers.dropFirst(count).first
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where a word begins for the first time.
  fileprivate func start(of word: String) -> Int? {
    let word = Array(word.utf8)
    guard let first = word.first, count >= word.count else { return nil }
    var place = startIndex
    while let next = self[place...].firstIndex(of: first), next + word.count <= endIndex {
      if self[next..<next + word.count].elementsEqual(word) { return next }
      place = next + 1
    }
    return nil
  }

  /// Where a word ends that stands there for the first time.
  fileprivate func end(of word: String) -> Int? { start(of: word).map { $0 + word.utf8.count } }
}
