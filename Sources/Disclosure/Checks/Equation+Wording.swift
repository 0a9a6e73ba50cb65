extension Equation {
  /// The sentence that says what does not hold.
  func breach(_ language: Language) -> String {
    let (a, b) = (sum(of: left), sum(of: right))
    if let total = printedTotal {
      let name = total.form.name(ofCell: total.cell, language)
      return language == .zh
        ? "\(name):分项之和 \(addends),表中填 \(b),差 \(a - b)。"
        : "\(name): the items add up to \(addends), but \(b) is printed (difference \(a - b))."
    }
    let names = Names(left + right, language)
    let (l, r) = (spelled(left, names), spelled(right, names))
    let statement =
      switch (relation, language) {
      case (.equal, .zh): "\(l),而\(r),两者应相等,差 \(a - b)。"
      case (.atMost, .zh): "\(l),应不大于\(r),多 \(a - b)。"
      case (.atLeast, .zh): "\(l),应不小于\(r),少 \(b - a)。"
      case (.zeroTogether, .zh): "\(l)与\(r)应同为零,或同不为零。"
      case (.equal, .en): "\(l) should equal \(r) (difference \(a - b))."
      case (.atMost, .en): "\(l) should not exceed \(r) (by \(a - b))."
      case (.atLeast, .en): "\(l) should not be less than \(r) (by \(b - a))."
      case (.zeroTogether, .en): "\(l) and \(r) should both be zero, or neither."
      }
    return names.common + statement
  }

  /// The sentence that says why the equation could not be judged, and what it would come to if blank
  /// cells were zero.
  func doubt(_ ifBlankIsZero: Bool?, _ language: Language) -> String {
    guard let first = missing.first else { return "" }
    let name = first.form.name(ofCell: first.cell, language)
    let zh = "\(name)\(missing.count > 1 ? "等 \(missing.count) 格" : "")"
    let en = name + (missing.count > 1 ? " and \(missing.count - 1) more cells" : "")
    let (a, b) = (sum(of: left), sum(of: right))
    return switch (ifBlankIsZero, language) {
    case (true?, .zh): "\(zh)未填数字,无法核对;如均按 0 计,关系成立。"
    case (false?, .zh): "\(zh)未填数字,无法核对;如均按 0 计,关系不成立(\(a) 与 \(b))。"
    case (nil, .zh): "\(zh)没有可用的数字,无法核对。"
    case (true?, .en): "\(en): no number, so this cannot be checked; it holds if blanks are 0."
    case (false?, .en):
      "\(en): no number, so this cannot be checked; it fails if blanks are 0 (\(a) and \(b))."
    case (nil, .en): "\(en): no usable number, so this cannot be checked."
    }
  }

  /// The one cell on the right that should be the sum of those on the left.
  private var printedTotal: Operand? {
    guard relation == .equal, left.count > 1, right.count == 1 else { return nil }
    return (left + right).contains(where: \.isPrevious) ? nil : right.first
  }

  /// Past so many addends, those that are zero are not spelled out.
  private static let longestSum = 8

  /// The numbers on the left and their sum: `2+4+3+1=10`.
  private var addends: String {
    let isLong = left.count > Self.longestSum
    let numbers = left.compactMap(\.reading.entry.number).filter { !isLong || $0 != .zero }
    let sum = sum(of: left).description
    guard numbers.count > 1 else { return sum }
    let terms = numbers.map { $0.isNegative ? "(\($0))" : $0.description }
    return terms.joined(separator: "+") + "=" + sum
  }

  /// A side as its cells' names, each with its number, and their sum.
  private func spelled(_ side: [Operand], _ names: Names) -> String {
    guard !side.isEmpty else { return " 0" }
    var text = ""
    for operand in side {
      if operand.isNegative { text += "-" } else if !text.isEmpty { text += "+" }
      text += names.name(operand) + "(\(operand.reading.entry.number ?? .zero))"
    }
    return side.count > 1 ? text + "=\(sum(of: side))" : text
  }
}

/// What to call the cells of an equation in one sentence: the column they share is said once.
private struct Names {
  /// The column that all cells stand in, as the beginning of a sentence; empty if they share none.
  let common: String
  private let language: Language

  init(_ operands: [Equation.Operand], _ language: Language) {
    self.language = language
    let columns = operands.map { operand in
      let cell = operand.form.cells[operand.cell]
      return operand.form.name(ofColumn: cell.column, in: cell.table)[language]
    }
    let rows = Set(operands.map { $0.form.row(ofCell: $0.cell) })
    guard let column = columns.first, !column.isEmpty, Set(columns).count == 1,
      rows.count > 1, operands.allSatisfy({ !$0.form.tables[$0.table].columns[0].id.isEmpty })
    else {
      common = ""
      return
    }
    common = language == .zh ? "\(column):" : "\(column): "
  }

  func name(_ operand: Equation.Operand) -> String {
    let name =
      common.isEmpty
      ? operand.form.name(ofCell: operand.cell, language)
      : operand.form.name(ofRow: operand.form.row(ofCell: operand.cell))[language]
    guard operand.isPrevious else { return name }
    return language == .zh ? "上一年度报告的\(name)" : "last year's \(name)"
  }
}

extension Equation.Operand {
  fileprivate var table: Int { form.cells[cell].table }
}
