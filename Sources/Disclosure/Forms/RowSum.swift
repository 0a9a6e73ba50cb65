/// A sum that lies within a row of a form, as places of its columns.
struct RowSum: Sendable {
  let parts: [Int]
  let total: Int
  /// The last of its columns.
  let last: Int

  /// The sum that an identity states within the row of these cells; `nil` if it states another.
  init?(_ identity: Identity, in cells: Range<Int>, _ index: [String: Int]) {
    guard identity.relation == .equal, identity.right.count == 1 else { return nil }
    let places = (identity.left + identity.right).compactMap { term in
      term.isNegative ? nil : index[term.cell]
    }
    guard places.count == identity.left.count + 1, places.allSatisfy(cells.contains),
      let total = places.last, let last = places.max()
    else { return nil }
    parts = places.dropLast().map { $0 - cells.lowerBound }
    self.total = total - cells.lowerBound
    self.last = last - cells.lowerBound
  }

  /// Whether it comes out.
  func holds(_ values: [Int]) -> Bool {
    parts.reduce(0) { $0 + values[$1] } == values[total]
  }
}
