import Disclosure

/// Figures written in other ways.
extension Damage {
  /// Wide digits: １２.
  static let wideDigits = writing("value.wide") { $0.mapDigits(from: "０") }

  /// A blank at either end of the figure, narrow, wide or unbreakable.
  static let surroundedByBlanks = Damage("value.blanks") { draft, _, random in
    let blank = random.pick([" ", "　", "\u{A0}"])
    draft.changeCells { if $0.isFigure, !$0.text.isEmpty { $0.text = blank + $0.text + blank } }
  }

  /// Thousands apart by a comma: 1,113.
  static let thousands = Damage("value.thousands") { draft, _, random in
    draft.enlarge(3, &random)
    draft.changeCells { if $0.isFigure { $0.text = $0.text.grouped(by: ",") } }
  }

  /// Thousands apart by a blank: 1 113. Where blanks part cells, that is two numbers.
  static let blankInside = Damage("value.blankInside") { draft, layout, random in
    let cells = draft.enlarge(3, &random)
    draft.changeCells { if $0.isFigure { $0.text = $0.text.grouped(by: " ") } }
    guard !layout.showsCells else { return }
    for cell in cells { draft.excuse(row: draft.form.rowPlace(ofCell: cell)) }
    for row in draft.grids.flatMap(\.rows) where row.figures.contains(where: { $0.contains(" ") }) {
      if let place = row.row { draft.excuse(row: place) }
    }
  }

  /// A sign of plus: +21.
  static let plusSigns = Damage("value.plus", in: [.gov2019]) { draft, _, random in
    draft.signChanges(plus: "+", minus: "-", &random)
  }

  /// 增 and 减 for signs: 减4.
  static let signWords = Damage("value.signWords", in: [.gov2019]) { draft, _, random in
    draft.signChanges(plus: "增", minus: "减", &random)
  }

  /// A counter behind the figure: 12件.
  static let counters = Damage("value.counter") { draft, _, random in
    for cell in random.some(random.int(1...12), of: draft.printedCells)
    where draft.form.cells[cell].kind == .count {
      let unit = draft.form.cells[cell].unit ?? .jian
      draft.changeCells { if $0.role == .figure(cell) { $0.text += unit.rawValue } }
    }
  }

  /// The unit of an amount in the cell: 523.15万元, 251000元.
  static let moneyUnits = Damage("value.money") { draft, _, random in
    let unit = random.pick(["万元", "元", "万"])
    for cell in draft.printedCells where draft.form.cells[cell].kind == .amount {
      draft.changeCells { if $0.role == .figure(cell) { $0.text += unit } }
    }
  }

  /// A letter for a zero: 1O. Only a guess makes a number of it.
  static let letterO = Damage("value.letterO", isRecoverable: false) { draft, _, random in
    let letter = random.pick(["O", "o", "〇", "○"])
    let zeros = draft.printedCells.filter { draft.expected[$0].entry.number?.hasZero == true }
    for cell in random.some(random.int(1...6), of: zeros) {
      draft.changeCells {
        if $0.role == .figure(cell) { $0.text = $0.text.split(by: "0", with: letter) }
      }
      draft.expected[cell].mayBeRefused = true
    }
  }

  /// Chinese numerals: 十二. A reader may take them for text.
  static let chineseNumerals = Damage("value.chinese", isRecoverable: false) { draft, _, random in
    let small = draft.printedCells.filter {
      draft.expected[$0].entry.number.map { (0...99).contains($0.mantissa) && $0.isWhole } == true
    }
    for cell in random.some(random.int(1...6), of: small) {
      let count = Int(draft.expected[cell].entry.number?.mantissa ?? 0)
      draft.changeCells { if $0.role == .figure(cell) { $0.text = count.inChinese } }
      draft.expected[cell].mayBeRefused = true
    }
  }

  /// A way to write every figure.
  private static func writing(
    _ id: String, _ write: @escaping @Sendable (String) -> String
  ) -> Damage {
    Damage(id) { draft, _, _ in
      draft.changeCells { if $0.isFigure { $0.text = write($0.text) } }
    }
  }
}

extension Draft {
  /// Puts figures of four digits and more into some cells that no sum rests on.
  @discardableResult
  fileprivate mutating func enlarge(_ count: Int, _ random: inout Random) -> [Int] {
    let free = printedCells.filter { cell in
      form.cells[cell].id.hasSuffix(".decisions") || form.cells[cell].id.hasPrefix("r.")
    }
    let cells = random.some(count, of: free)
    for cell in cells {
      let number = Number(random.int(1_000...9_999_999))
      print(number.description, in: cell, saying: Expectation(.number(number)))
    }
    forgetDecisions()
    return cells
  }

  /// Takes the sentence out of the prose that tells of decisions, whose numbers are others now.
  private mutating func forgetDecisions() {
    for part in parts.indices {
      for block in parts[part].blocks.indices {
        guard case .prose(let text) = parts[part].blocks[block], text.contains("行政强制决定") else {
          continue
        }
        let sentences = text.split(separator: "。").filter { !$0.contains("行政强制决定") }
        parts[part].blocks[block] = .prose(sentences.map { $0 + "。" }.joined())
      }
    }
  }

  fileprivate mutating func signChanges(plus: String, minus: String, _ random: inout Random) {
    for cell in printedCells where form.cells[cell].kind == .change {
      let change = random.int(-20...140)
      let sign = change < 0 ? minus : plus
      print("\(sign)\(abs(change))", in: cell, saying: Expectation(.number(Number(change))))
    }
  }
}

extension Number {
  fileprivate var hasZero: Bool { description.contains("0") }
}

extension String {
  /// The text with its digits taken from the ten characters that begin with `zero`.
  func mapDigits(from zero: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let other = isDigit ? Unicode.Scalar(scalar.value - 0x30 + zero.value) : nil
      text.append(other ?? scalar)
    }
    return String(text)
  }

  /// The text with `mark` between its thousands; as it is where it is no plain number.
  fileprivate func grouped(by mark: String) -> String {
    let whole = prefix { $0.isASCIIDigit }
    guard whole.count > 3 else { return self }
    var result = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { result += mark }
      result.append(digit)
    }
    return result + dropFirst(whole.count)
  }

  /// The text with `part` in place of every `mark`.
  func split(by mark: Character, with part: String) -> String {
    split(separator: mark, omittingEmptySubsequences: false).joined(separator: part)
  }
}

extension Int {
  /// A number under a hundred in Chinese numerals.
  fileprivate var inChinese: String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    switch self {
    case 0: return "零"
    case ..<10: return digits[self]
    case ..<20: return "十" + digits[self - 10]
    default: return digits[self / 10] + "十" + digits[self % 10]
    }
  }
}
