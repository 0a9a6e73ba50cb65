extension Comparison {
  /// What two reports say in one place; a side is `nil` where its form has no such place.
  public struct Pair: Hashable, Sendable {
    /// What the left report says.
    public let left: Value?
    /// What the right report says.
    public let right: Value?

    /// What two reports say, the older one on the left.
    public init(left: Value?, right: Value?) {
      self.left = left
      self.right = right
    }

    /// What the right has over the left, amounts of money in 万元 if one side is; `nil` unless both
    /// are numbers of one kind.
    public var difference: Number? {
      guard let left, let right, let a = left.entry.number, let b = right.entry.number
      else { return nil }
      if left.moneyUnit == right.moneyUnit { return b - a }
      guard let a = left.wanYuan, let b = right.wanYuan else { return nil }
      return b - a
    }

    /// Whether both sides have the place and do not say the same; blank is not zero.
    public var differs: Bool {
      guard let left, let right else { return false }
      if let difference { return difference != .zero }
      return left.entry != right.entry || left.moneyUnit != right.moneyUnit
    }
  }

  /// What a report says in one place: a cell, or the sum of several.
  public struct Value: Hashable, Sendable {
    /// What stands there; for a sum, the sum if every part is a number.
    public let entry: Entry
    /// The text in the cell; empty for a sum.
    public let raw: String
    /// The unit it is counted in: the one written in the cell, else the form's.
    public let unit: Unit?
    /// Where the cell, or the first part of the sum, stands.
    public let position: Position?
    /// The names of the cells it was taken from.
    public let cells: [String]

    /// Whether it is a sum that the report does not print.
    public var isDerived: Bool { cells.count > 1 }

    /// The value of one cell of a report.
    init(_ report: Report, cell index: Int) {
      let reading = report.cells[index]
      entry = reading.entry
      raw = reading.raw
      unit = reading.unit ?? report.form.cells[index].unit
      position = reading.position
      cells = [report.form.cells[index].id]
    }

    /// The sum of several cells; states that all parts share stay, mixed ones make no sum.
    init(_ report: Report, sumOf indices: [Int]) {
      let parts = indices.map { Value(report, cell: $0) }
      let numbers = parts.compactMap(\.entry.number)
      if numbers.count == parts.count {
        entry = .number(numbers.reduce(.zero, +))
      } else if let first = parts.first?.entry, parts.allSatisfy({ $0.entry == first }) {
        entry = first
      } else {
        entry = .unreadable
      }
      raw = parts.count == 1 ? parts[0].raw : ""
      unit = parts.first?.unit
      position = parts.lazy.compactMap(\.position).first
      cells = parts.flatMap(\.cells)
    }

    /// The number as it compares with others of its figure: an amount in 元 as one in 万元.
    public var measure: Number? {
      unit == .yuan ? wanYuan : entry.number
    }

    /// The unit of an amount of money; counts compare whatever they count.
    fileprivate var moneyUnit: Unit? {
      switch unit {
      case .yuan, .wanYuan, .wan: unit
      default: nil
      }
    }

    /// The amount in 万元, if it is known to be one of money.
    fileprivate var wanYuan: Number? {
      guard let number = entry.number else { return nil }
      switch moneyUnit {
      case .wanYuan: return number
      case .yuan: return Number(mantissa: number.mantissa, scale: number.scale + 4)
      default: return nil
      }
    }
  }
}
