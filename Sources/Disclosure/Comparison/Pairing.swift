/// The work of laying two reports beside each other, table by table.
struct Pairing {
  private let left: Report
  private let right: Report

  init(_ left: Report, _ right: Report) {
    self.left = left
    self.right = right
  }

  /// The tables of both forms: those with a common name in one, the others alone.
  var tables: [Comparison.Table] {
    let shared = left.form.tables.filter { table in
      right.form.tables.contains { $0.id == table.id }
    }
    let matched = shared.isEmpty ? matchedCells : nil
    let told = Set(
      matched?.lines.flatMap(\.pairs).flatMap { ($0.left?.cells ?? []) + ($0.right?.cells ?? []) }
        ?? [])
    let pairs: [(Form.Table?, Form.Table?)] =
      left.form.tables.map { table in (table, right.form.tables.first { $0.id == table.id }) }
      + right.form.tables.filter { table in !shared.contains { $0.id == table.id } }
      .map { (nil, $0) }
    return (matched.map { [$0] } ?? []) + pairs.compactMap { union($0, $1, without: told) }
  }

  /// The figures that two forms without a common table share, as lines of one column.
  private var matchedCells: Comparison.Table? {
    let lines: [Comparison.Line] = Correspondence.all.compactMap { item in
      guard let a = item.cells(in: left.form), let b = item.cells(in: right.form) else {
        return nil
      }
      let pair = Comparison.Pair(left: .init(left, sumOf: a), right: .init(right, sumOf: b))
      let section = GovForm.sections[item.section - 1].title
      return .init(
        id: left.form.cells[a[0]].id, label: item.label, groups: [section], pairs: [pair])
    }
    guard !lines.isEmpty else { return nil }
    return .init(
      id: "matched", section: 0,
      title: .init(zh: "两种格式共有的指标", en: "Figures that both forms have"),
      columns: [.init(label: .init(zh: "件数", en: "Count"), groups: [])], lines: lines)
  }

  /// One table of what two tables of one name hold, without the rows that are `told` elsewhere;
  /// `nil` if no row is left.
  private func union(
    _ a: Form.Table?, _ b: Form.Table?, without told: Set<String>
  ) -> Comparison.Table? {
    guard let first = a ?? b else { return nil }
    let columns = columns(a?.columns ?? [], b?.columns ?? [], table: first.id)
    let lines: [Comparison.Line] = rows(a?.rows ?? [], b?.rows ?? []).compactMap { row in
      let pairs = columns.map { pair(row.id, $0.left?.id, $0.right?.id) }
      let cells = pairs.flatMap { ($0.left?.cells ?? []) + ($0.right?.cells ?? []) }
      guard !told.isSuperset(of: cells) else { return nil }
      return .init(id: row.id, label: row.label, groups: row.groups, pairs: pairs)
    }
    guard !lines.isEmpty else { return nil }
    return .init(
      id: first.id, section: first.section, title: first.title,
      columns: columns.map { .init($0.left, $0.right) }, lines: lines)
  }

  private typealias ColumnPair = (left: Form.Column?, right: Form.Column?)

  private func columns(_ a: [Form.Column], _ b: [Form.Column], table: String) -> [ColumnPair] {
    var pairs: [ColumnPair] = a.map { ($0, nil) }
    for column in b {
      let same = pairs.firstIndex { pair in
        guard let id = pair.left?.id else { return false }
        return id == column.id
          || Correspondence.columns.contains {
            $0.table == table && $0.names.isSuperset(of: [id, column.id])
          }
      }
      if let same { pairs[same].right = column } else { pairs.append((nil, column)) }
    }
    return pairs
  }

  /// The rows of both tables; one that only the right has follows the row it follows there.
  private func rows(_ a: [Form.Row], _ b: [Form.Row]) -> [Form.Row] {
    var rows = a
    var end = 0
    for row in b {
      if let same = rows.firstIndex(where: { $0.id == row.id }) {
        end = same + 1
      } else {
        rows.insert(row, at: min(end, rows.count))
        end += 1
      }
    }
    return rows
  }

  private func pair(_ row: String, _ a: String?, _ b: String?) -> Comparison.Pair {
    let one = a.flatMap { Comparison.Value.printed(row, $0, in: left) }
    let two = b.flatMap { Comparison.Value.printed(row, $0, in: right) }
    return .init(
      left: one ?? (two == nil ? nil : a.flatMap { .derived(row, $0, in: left) }),
      right: two ?? (one == nil ? nil : b.flatMap { .derived(row, $0, in: right) }))
  }
}

extension Comparison.Column {
  /// The column of one form or two.
  fileprivate init(_ left: Form.Column?, _ right: Form.Column?) {
    groups = left?.groups ?? right?.groups ?? []
    let labels = [left?.label, right?.label].compactMap { $0 }
    guard labels.count == 2, labels[0] != labels[1] else {
      label = labels.first ?? Message(zh: "", en: "")
      return
    }
    label = Message(
      zh: "\(labels[0].zh) / \(labels[1].zh)", en: "\(labels[0].en) / \(labels[1].en)")
  }
}
