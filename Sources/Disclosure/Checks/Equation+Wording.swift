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
      case (.atLeast, .en): "\(l) should not be less than \(r) (short by \(b - a))."
      case (.zeroTogether, .en): "\(l) and \(r) should both be zero, or neither."
      }
    return names.common + statement
  }

  /// The sentence that says why the equation could not be judged, and what it would come to if blank
  /// cells were zero.
  func doubt(
    of missing: [Operand], _ ifBlankIsZero: Bool?, _ language: Language
  ) -> String {
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
    let isChinese = names.language == .zh
    guard !side.isEmpty else { return isChinese ? " 0" : "0" }
    let gap = isChinese ? "" : " "
    var text = ""
    for operand in side {
      if operand.isNegative {
        text += gap + "-" + gap
      } else if !text.isEmpty {
        text += gap + "+" + gap
      }
      text += names.name(operand) + gap + "(\(operand.reading.entry.number ?? .zero))"
    }
    return side.count > 1 ? text + gap + "=" + gap + sum(of: side).description : text
  }
}

/// What to call the cells of an equation in one sentence: the row or the column they share is said
/// once.
private struct Names {
  /// The row or the column that all cells stand in, as the beginning of a sentence; empty if they
  /// share none.
  let common: String
  let language: Language
  private let shared: Shared

  private enum Shared {
    case row
    case column
    case nothing
  }

  init(_ operands: [Equation.Operand], _ language: Language) {
    self.language = language
    let rows = Set(operands.map { $0.rowName[language] })
    let columns = Set(operands.map { $0.columnName[language] })
    let (name, shared): (String?, Shared) =
      switch (rows.count, columns.count) {
      case (1, 2...): (rows.first, .row)
      case (2..., 1): (columns.first, .column)
      default: (nil, .nothing)
      }
    self.shared = shared
    common = name.map { $0.isEmpty ? "" : language == .zh ? "\($0):" : "\($0): " } ?? ""
  }

  func name(_ operand: Equation.Operand) -> String {
    let name =
      switch shared {
      case .row: operand.columnName[language]
      case .column: operand.rowName[language]
      case .nothing: operand.form.name(ofCell: operand.cell, language)
      }
    guard operand.isPrevious else { return name }
    return language == .zh ? "上一年度报告的\(name)" : "last year's \(name)"
  }
}

extension Equation.Operand {
  /// The row's label, with the head above it; in a table of one unnamed column, where labels tell
  /// the cells apart, the label alone.
  fileprivate var rowName: Message {
    let row = form.row(ofCell: cell)
    let isList = form.tables[form.cells[cell].table].columns.allSatisfy(\.id.isEmpty)
    return isList ? form.row(row).label : form.name(ofRow: row)
  }

  /// The column's label; empty for an unnamed column.
  fileprivate var columnName: Message {
    let place = form.cells[cell]
    let column = form.tables[place.table].columns[place.column]
    return column.id.isEmpty
      ? Message(zh: "", en: "") : form.name(ofColumn: place.column, in: place.table)
  }
}
