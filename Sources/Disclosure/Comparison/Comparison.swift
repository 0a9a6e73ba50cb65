/// Two reports beside each other, their cells matched by what they mean, whatever their forms.
///
/// What has no counterpart stands alone: a match that is in doubt is not made.
public struct Comparison: Sendable {
  /// The report on the left, as a rule the older one.
  public let left: Report
  /// The report on the right.
  public let right: Report
  /// The tables: matched ones in the order of the left form, then those that only one form has.
  public let tables: [Table]
  /// The prose, section by section.
  public let sections: [SectionPair]

  /// Lays two reports beside each other.
  public init(of left: Report, and right: Report) {
    self.left = left
    self.right = right
    tables = Pairing(left, right).tables
    sections = SectionPair.all(of: left, and: right)
  }

  /// Whether anything that both reports could say is said differently.
  public var differs: Bool {
    left.form != right.form || left.agency?.value != right.agency?.value
      || left.year?.value != right.year?.value || sections.contains(where: \.differs)
      || tables.contains { $0.lines.contains { $0.pairs.contains(where: \.differs) } }
  }

  /// How many pairs of cells are of each kind.
  public var tally: Tally {
    var tally = Tally()
    var matched: Set<String> = []
    for table in tables {
      for pair in table.lines.lazy.flatMap(\.pairs) {
        let cells = [pair.left, pair.right].compactMap { $0?.cells }
        if table.id == "matched" { matched.formUnion(cells.joined()) }
        // A matched cell may stand a second time, alone, in the row of its own form.
        if cells.count == 1, matched.isSuperset(of: cells[0]) { continue }
        tally.count(pair)
      }
    }
    return tally
  }

  /// A table with one pair of cells for every line and column.
  public struct Table: Sendable, Identifiable {
    /// The name of the table in the form, or `matched` for the lines that two forms have in common.
    public let id: String
    /// The section it belongs to, 0 where the forms do not agree on one.
    public let section: Int
    /// What the table is about.
    public let title: Message
    /// The columns from left to right.
    public let columns: [Column]
    /// The lines from top to bottom.
    public let lines: [Line]
  }

  /// A column of pairs.
  public struct Column: Hashable, Sendable {
    /// The label; both labels where the forms word it differently.
    public let label: Message
    /// The heads above the label, outermost first.
    public let groups: [Message]
  }

  /// A line of pairs, one for each column.
  public struct Line: Hashable, Sendable, Identifiable {
    /// The name of the row, or of the left cell where two forms are matched cell by cell.
    public let id: String
    /// The label; empty where the form prints none.
    public let label: Message
    /// The labels it stands under, outermost first.
    public let groups: [Message]
    /// The pairs, in the order of the columns.
    public let pairs: [Pair]
  }

  /// The number of pairs of each kind.
  public struct Tally: Hashable, Sendable {
    /// Both reports say the same.
    public var same = 0
    /// They differ.
    public var different = 0
    /// Only the left has such a cell.
    public var leftOnly = 0
    /// Only the right has such a cell.
    public var rightOnly = 0

    /// Counts a pair; a place that neither form has counts nowhere.
    mutating func count(_ pair: Pair) {
      switch (pair.left, pair.right) {
      case (nil, nil): break
      case (_, nil): leftOnly += 1
      case (nil, _): rightOnly += 1
      default: if pair.differs { different += 1 } else { same += 1 }
      }
    }
  }
}
