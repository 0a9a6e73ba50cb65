/// A relation between sums of cells that a form prescribes, or that its layout implies.
public struct Identity: Sendable {
  /// The name under which the relation is reported: `R01.natural`.
  public let id: String
  /// The check it belongs to: `R01`.
  public let check: String
  /// The cells whose sum stands on the left, those with a minus sign marked.
  public let left: [Term]
  /// How the sums must relate.
  public let relation: Relation
  /// The cells whose sum stands on the right; empty for zero.
  public let right: [Term]

  /// One cell of a sum.
  public struct Term: Hashable, Sendable {
    /// The cell's name.
    public let cell: String
    /// Whether it is taken away.
    public let isNegative: Bool

    /// The cell `name`, added.
    static func plus(_ name: String) -> Self { Self(cell: name, isNegative: false) }

    /// The cell `name`, taken away.
    static func minus(_ name: String) -> Self { Self(cell: name, isNegative: true) }
  }

  /// How two sums must relate.
  public enum Relation: String, Hashable, Sendable {
    /// They are equal.
    case equal = "="
    /// The left is not larger.
    case atMost = "<="
    /// The left is not smaller.
    case atLeast = ">="
    /// Both are zero, or neither is.
    case zeroTogether = "<=>"
  }

  /// The relation `id`, "R01" or "R01.natural", between the sums of the cells of these names.
  init(_ id: String, _ left: [String], _ relation: Relation, _ right: [String]) {
    self.init(id, terms: left.map(Term.plus), relation, right.map(Term.plus))
  }

  /// The relation `id` between sums with signs.
  init(_ id: String, terms left: [Term], _ relation: Relation, _ right: [Term]) {
    self.id = id
    check = String(id.prefix { $0 != "." })
    self.left = left
    self.relation = relation
    self.right = right
  }

  /// Whether two sums relate as they must.
  func holds(_ left: Number, _ right: Number) -> Bool { relation.holds(left, right) }
}

extension Identity.Relation {
  /// Whether two sums relate so.
  func holds(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .equal: left == right
    case .atMost: left <= right
    case .atLeast: left >= right
    case .zeroTogether: (left == .zero) == (right == .zero)
    }
  }
}
