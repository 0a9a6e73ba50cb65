/// A place in a source: a line, counted from 1, and in a paged format its page, counted from 1.
public struct Position: Hashable, Sendable, Comparable {
  /// The page, in a format that has pages.
  public let page: Int?
  /// The line in the source text, or on the page.
  public let line: Int

  /// The place at `line`, on `page` where the format has pages.
  public init(page: Int? = nil, line: Int) {
    self.page = page
    self.line = line
  }

  /// Reading order.
  public static func < (a: Self, b: Self) -> Bool {
    (a.page ?? 0, a.line) < (b.page ?? 0, b.line)
  }
}

extension Position: CustomStringConvertible {
  /// `line`, or `page:line` in a format that has pages.
  public var description: String {
    if let page { "\(page):\(line)" } else { String(line) }
  }
}
