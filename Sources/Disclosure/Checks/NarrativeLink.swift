/// A number of the prose, and the cells of the tables that have it.
public struct NarrativeLink: Hashable, Sendable {
  /// The number, where it stands in the prose.
  public let statement: Statement
  /// The names of the cells whose sum it should be.
  public let cells: [String]
  /// Whether the tables have it; `nil` where they have no number for it, or where the prose may count
  /// something else.
  public let agrees: Bool?
}

extension Report {
  /// Every number of the prose that a cell of the tables has or should have, in reading order.
  public var links: [NarrativeLink] { NarrativeComparison(of: self).links }
}
