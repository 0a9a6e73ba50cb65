/// A place in a source: a line, counted from 1, and in a paged format its page, counted from 1.
///
/// A format that is no text is counted in the lines it is shown in, ``SourceText/lines``.
public struct Position: Hashable, Sendable, Comparable {
  /// The page, in a format that has pages.
  public let page: Int?
  /// The line in the source text, or on the page.
  public let line: Int
  /// The cell in the line, counted from 0, where the format has tables and the line is a row of one.
  public let cell: Int?
  /// The box on the page, in a format that places its text.
  public let box: Box?

  /// The place at `line`, on `page` where the format has pages.
  public init(page: Int? = nil, line: Int, cell: Int? = nil, box: Box? = nil) {
    self.page = page
    self.line = line
    self.cell = cell
    self.box = box
  }

  /// Reading order.
  public static func < (a: Self, b: Self) -> Bool {
    (a.page ?? 0, a.line, a.cell ?? 0) < (b.page ?? 0, b.line, b.cell ?? 0)
  }

  /// Whether both stand in the same line.
  public func isOnLine(of other: Self) -> Bool { page == other.page && line == other.line }
}

extension Position: CustomStringConvertible {
  /// `line`, or `page:line` in a format that has pages.
  public var description: String {
    if let page { "\(page):\(line)" } else { String(line) }
  }
}

/// A rectangle on a page, in points of 1/72 inch from the page's top left corner.
public struct Box: Hashable, Sendable {
  /// The left edge.
  public var left: Float
  /// The upper edge.
  public var top: Float
  /// The right edge.
  public var right: Float
  /// The lower edge.
  public var bottom: Float

  /// The rectangle between these edges.
  public init(left: Float, top: Float, right: Float, bottom: Float) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }
}

extension Position {
  /// The place in words: 第 12 行, 第 2 页第 12 行.
  public var name: Message {
    guard let page else { return Message(zh: "第 \(line) 行", en: "line \(line)") }
    return Message(zh: "第 \(page) 页第 \(line) 行", en: "page \(page) line \(line)")
  }
}
