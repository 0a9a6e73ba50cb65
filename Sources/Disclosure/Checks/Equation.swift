/// A relation between two sums, with what reports print in the cells of those sums.
struct Equation: Sendable {
  /// The name under which it is reported: `R01.natural`.
  let id: String
  /// The cells whose sum stands on the left.
  let left: [Operand]
  /// How the sums must relate.
  let relation: Identity.Relation
  /// The cells whose sum stands on the right; none for zero.
  let right: [Operand]

  /// A cell of a sum.
  struct Operand: Sendable {
    /// The form that has the cell.
    let form: Form
    /// The place of the cell in the form.
    let cell: Int
    /// What the report prints there.
    let reading: CellReading
    /// Whether it is taken away.
    let isNegative: Bool
    /// Whether the cell is of the report of the year before.
    let isPrevious: Bool

    /// The cell `name` of a report; `nil` if its form has no such cell.
    init?(
      _ name: String, of report: Report, isNegative: Bool = false, isPrevious: Bool = false
    ) {
      guard let cell = report.form.index(of: name) else { return nil }
      form = report.form
      self.cell = cell
      reading = report.cells[cell]
      self.isNegative = isNegative
      self.isPrevious = isPrevious
    }
  }

  /// How an equation comes out.
  enum Verdict: Hashable, Sendable {
    /// The sums relate as they must.
    case holds
    /// They do not.
    case fails
    /// A number is missing. `ifBlankIsZero` says whether it would hold if every blank were zero;
    /// `nil` where more is missing than blanks.
    case uncertain(ifBlankIsZero: Bool?)
  }

  /// What comes of it.
  var verdict: Verdict {
    let holds = relation.holds(sum(of: left), sum(of: right))
    var (isWhole, areBlank) = (true, true)
    for side in [left, right] {
      for operand in side where operand.reading.entry.number == nil {
        isWhole = false
        areBlank = areBlank && operand.reading.isBlank
      }
    }
    if isWhole { return holds ? .holds : .fails }
    return .uncertain(ifBlankIsZero: areBlank ? holds : nil)
  }

  /// The cells without a number.
  var missing: [Operand] {
    (left + right).filter { $0.reading.entry.number == nil }
  }

  /// The sum of a side, where what is no number counts nothing.
  func sum(of side: [Operand]) -> Number {
    side.reduce(.zero) { sum, operand in
      guard let number = operand.reading.entry.number else { return sum }
      return operand.isNegative ? sum - number : sum + number
    }
  }
}

extension Equation {
  /// The equation that an identity of the form states for a report; `nil` if it does not apply,
  /// because the table is not there, or because every cell of one side stands in `rows`, which take
  /// no part.
  init?(_ placed: PlacedIdentity, in report: Report, without rows: [Int]) {
    let operands = { (side: [PlacedIdentity.Place]) in
      side.compactMap { rows.contains($0.row) ? nil : Operand($0, of: report) }
    }
    id = placed.identity.id
    left = operands(placed.left)
    relation = placed.identity.relation
    right = operands(placed.right)
    guard left.isEmpty == placed.left.isEmpty, right.isEmpty == placed.right.isEmpty else {
      return nil
    }
    var tables: [Int] = []
    for operand in left + right {
      let table = report.form.cells[operand.cell].table
      if !tables.contains(table) { tables.append(table) }
    }
    guard tables.allSatisfy(report.hasTable) else { return nil }
  }

  /// The finding that a breach of the equation, or the lack of a number, is; `nil` if it holds.
  func finding(_ severity: Severity) -> Finding? {
    let operands = (left + right).map {
      Finding.Operand(
        cell: $0.form.cells[$0.cell].id, entry: $0.reading.entry, position: $0.reading.position,
        isPrevious: $0.isPrevious)
    }
    // The printed sum is the place to look at first; the parts are named beside it.
    let own = (right + left).filter { !$0.isPrevious }
    let position = own.lazy.compactMap(\.reading.position).first
    switch verdict {
    case .holds: return nil
    case .fails:
      return Finding(
        id, severity, operands: operands, left: sum(of: left), right: sum(of: right),
        at: position, zh: breach(.zh), en: breach(.en))
    case .uncertain(let ifBlankIsZero):
      let missing = missing
      return Finding(
        id, severity, .uncertain, operands: operands, at: position,
        zh: doubt(of: missing, ifBlankIsZero, .zh), en: doubt(of: missing, ifBlankIsZero, .en))
    }
  }
}

extension Equation.Operand {
  fileprivate init(_ place: PlacedIdentity.Place, of report: Report) {
    form = report.form
    cell = place.cell
    reading = report.cells[place.cell]
    isNegative = place.isNegative
    isPrevious = false
  }
}

extension CellReading {
  /// Whether the cell is there and has nothing in it, or a sign for nothing.
  var isBlank: Bool {
    switch entry {
    case .blank, .slash, .dash: true
    case .number, .absent, .unreadable: false
    }
  }
}
