/// What one slip would explain of the relations that do not hold in a report.
///
/// An edit is looked for that mends failing relations and breaks none. It is offered only where no other
/// explains as much as well, and never made.
struct Diagnosis {
  /// One change that a clerk may have to make.
  struct Edit {
    /// The cells to change, with what they should be.
    let changes: [(cell: Int, value: Number)]
    /// What kind of slip it undoes.
    let slip: Slip
    /// The names of the relations that hold after it.
    fileprivate(set) var mended: [String] = []
    fileprivate var relations: Set<Int> = []

    /// The larger is the better.
    fileprivate var worth: (Int, Int) { (relations.count, -slip.rank) }
  }

  /// The edits, the one that explains most first.
  private(set) var edits: [Edit] = []

  private let report: Report
  private let previous: Report?
  private let relations: [PlacedIdentity]
  private let leftOut: [Int]
  private var relationsOfCell: [Int: [Int]] = [:]

  /// Looks for the slips in a report, beside the report of the year before.
  init(of report: Report, after previous: Report?) {
    self.report = report
    self.previous = previous?.form.id == report.form.id ? previous : nil
    leftOut = report.rowsLeftOut
    relations = PlacedIdentity.all(in: report.form)
    var failing = Set(relations.indices.filter { holds($0, [:]) == false })
    guard (1...Self.mostFailing).contains(failing.count) else { return }
    for (index, relation) in relations.enumerated() {
      for place in relation.left + relation.right where !leftOut.contains(place.row) {
        relationsOfCell[place.cell, default: []].append(index)
      }
    }
    while edits.count < Self.mostEdits, let edit = best(mending: failing) {
      edits.append(edit)
      failing.subtract(edit.relations)
    }
  }

  /// The edit that mends most, if no other that mends the same is as good.
  private func best(mending failing: Set<Int>) -> Edit? {
    var edits: [Edit] = []
    for index in failing.sorted() {
      for edit in single(mending: index) + exchanges(in: index) {
        guard let edit = tried(edit, failing), !edits.contains(where: { $0.isSame(as: edit) })
        else { continue }
        edits.append(edit)
      }
    }
    let ordered = edits.sorted { $0.worth > $1.worth }
    return ordered.first { edit in
      let rivals = ordered.filter { !$0.relations.isDisjoint(with: edit.relations) }
      return rivals.allSatisfy { $0.isSame(as: edit) || $0.worth < edit.worth }
    }
  }

  /// The edits of one cell that make a relation hold.
  private func single(mending index: Int) -> [Edit] {
    let relation = relations[index]
    guard relation.identity.relation == .equal, let difference = difference(of: relation) else {
      return []
    }
    let sides = [(relation.left, false), (relation.right, true)]
    return sides.flatMap { side, isRight in
      side.filter { !leftOut.contains($0.row) }.compactMap { place in
        guard let old = report.cells[place.cell].entry.number else { return nil }
        let new = place.isNegative == isRight ? old + difference : old - difference
        guard !new.isNegative || old.isNegative, new.isWhole || !old.isWhole else { return nil }
        let last = previous?.cells[place.cell].entry.number
        return Edit(
          changes: [(place.cell, new)],
          slip: old == last && old != .zero ? .lastYears : Slip(from: old, to: new))
      }
    }
  }

  /// The exchanges of a cell of a relation with the next one in its row.
  private func exchanges(in index: Int) -> [Edit] {
    let cells = relations[index].left + relations[index].right
    return cells.flatMap { place in
      [place.cell - 1, place.cell + 1].compactMap { other -> Edit? in
        guard report.form.rows[place.row].cells.contains(other),
          let a = report.cells[place.cell].entry.number,
          let b = report.cells[other].entry.number, a != b
        else { return nil }
        let (low, high) = (min(place.cell, other), max(place.cell, other))
        return Edit(
          changes: low == place.cell ? [(low, b), (high, a)] : [(low, a), (high, b)],
          slip: .neighbours)
      }
    }
  }

  /// An edit with what it mends; `nil` if it breaks a relation, or explains too little to be told.
  private func tried(_ edit: Edit, _ failing: Set<Int>) -> Edit? {
    let values = Dictionary(edit.changes.map { ($0.cell, $0.value) }) { $1 }
    var edit = edit
    for index in Set(edit.changes.flatMap { relationsOfCell[$0.cell] ?? [] }).sorted() {
      switch (failing.contains(index), holds(index, values)) {
      case (true, true?):
        edit.relations.insert(index)
        edit.mended.append(relations[index].identity.id)
      case (false, false?) where holds(index, [:]) == true: return nil
      default: break
      }
    }
    let isTold = edit.relations.count >= 2 || edit.relations.count == 1 && edit.slip.isTelling
    return isTold ? edit : nil
  }

  /// Whether a relation holds with some values changed; `nil` where a number is missing.
  private func holds(_ index: Int, _ values: [Int: Number]) -> Bool? {
    let relation = relations[index]
    guard let left = sum(relation.left, values), let right = sum(relation.right, values) else {
      return nil
    }
    return relation.identity.holds(left, right)
  }

  /// What the right side has over the left.
  private func difference(of relation: PlacedIdentity) -> Number? {
    guard let left = sum(relation.left, [:]), let right = sum(relation.right, [:]) else {
      return nil
    }
    return right - left
  }

  private func sum(_ side: [PlacedIdentity.Place], _ values: [Int: Number]) -> Number? {
    var sum = Number.zero
    var isEmpty = !side.isEmpty
    for place in side where !leftOut.contains(place.row) {
      guard let number = values[place.cell] ?? report.cells[place.cell].entry.number else {
        return nil
      }
      sum = place.isNegative ? sum - number : sum + number
      isEmpty = false
    }
    return isEmpty ? nil : sum
  }

  /// More failing relations are no slip, but a table read or filled wrongly as a whole.
  private static let mostFailing = 40
  private static let mostEdits = 5
}

extension Diagnosis.Edit {
  fileprivate func isSame(as other: Self) -> Bool {
    changes.elementsEqual(other.changes) { $0 == $1 }
  }
}
