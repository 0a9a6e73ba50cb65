import Disclosure

/// Labels of rows that are not quite the form's.
extension Damage {
  /// Labels cut short.
  static let truncatedLabels = someLabels("label.truncated") { label, random in
    label.count > 8 ? String(label.prefix(label.count - random.int(1...3))) : label
  }

  /// One or two characters of a label are others.
  static let misspeltLabels = someLabels("label.misspelt") { label, random in
    guard label.count > 6 else { return label }
    var characters = Array(label)
    for _ in 1...random.int(1...(label.count > 10 ? 2 : 1)) {
      characters[random.int(3...characters.count - 1)] = random.pick(["边", "绝", "思", "书", "己"])
    }
    return String(characters)
  }

  /// Numbers of labels written in another way: 1、 (1) ①.
  static let renumberedLabels = Damage("label.renumbered") { draft, _, random in
    let style = random.int(0...4)
    draft.changeCells {
      if $0.role == .label || $0.role == .group { $0.text = $0.text.renumbered(style) }
    }
  }

  /// Other quotation marks, or none.
  static let otherQuotes = Damage("label.quotes") { draft, _, random in
    let (open, close) = random.pick([("\"", "\""), ("", ""), ("「", "」"), ("‘", "’"), ("《", "》")])
    draft.changeCells { cell in
      guard cell.role == .label else { return }
      cell.text = cell.text.split(by: "“", with: open).split(by: "”", with: close)
    }
  }

  /// A blank inside the label.
  static let spacedLabels = someLabels("label.spaced") { label, random in
    guard label.count > 3 else { return label }
    let place = random.int(2...label.count - 1)
    return label.prefix(place) + random.pick([" ", "  ", "　"]) + label.dropFirst(place)
  }

  /// Labels over two lines of one cell.
  static let brokenLabels = someLabels("label.broken") { label, random in
    guard label.count > 5 else { return label }
    let place = random.int(3...label.count - 1)
    return label.prefix(place) + "\n" + label.dropFirst(place)
  }

  /// A label in two cells: (三) and 不予公开.
  static let splitLabels = Damage("label.split") { draft, _, random in
    draft.changeRows { row in
      guard random.chance(20),
        let place = row.cells.firstIndex(where: { $0.role == .label || $0.role == .group }),
        let end = row.cells[place].text.endOfNumber
      else { return }
      let text = row.cells[place].text
      row.cells[place].text = String(text[..<end])
      row.cells.insert(.init(String(text[end...]), row.cells[place].role), at: place + 1)
    }
  }

  /// Labels that are gone, with their cells.
  static let lostLabels = losingLabels("label.lost") { row, place in row.cells.remove(at: place) }
  /// Labels whose cells are blank.
  static let blankLabels = losingLabels("label.blank") { row, place in row.cells[place].text = "" }
  /// Labels replaced by a zero.
  static let zeroLabels = losingLabels("label.zero") { row, place in row.cells[place].text = "0" }

  /// The wording of the other form: 规范性文件.
  static let otherWording = Damage("label.wording", in: .sixSections) { draft, _, _ in
    let words = [
      "行政规范性文件": "规范性文件", "规范性文件": "行政规范性文件", "7.属于行政执法案卷": "7.属于行政执法案卷信息",
      "二、上年结转政府信息公开申请数量": "二、上年结转政府信息公开数量",
    ]
    draft.changeCells { if $0.role == .label { $0.text = words[$0.text] ?? $0.text } }
  }

  /// Explanations behind labels.
  static let explainedLabels = Damage("label.explained", in: .sixSections) { draft, _, _ in
    let words = [
      "规范性文件": "规范性文件(指各行政机关印发的有正式文号的文件)",
      "行政规范性文件": "行政规范性文件(指各行政机关印发的有正式文号的文件)",
      "其他对外管理服务事项": "其他对外管理服务事项(指行政许可以外的事项)",
      "行政许可": "行政许可(指依申请作出的许可决定)",
    ]
    draft.changeCells { if $0.role == .label { $0.text = words[$0.text] ?? $0.text } }
  }

  private static func someLabels(
    _ id: String, _ write: @escaping @Sendable (String, inout Random) -> String
  ) -> Damage {
    Damage(id) { draft, _, random in
      let rate = random.pick([10, 10, 40])
      draft.changeCells { cell in
        if cell.role == .label, random.chance(rate) { cell.text = write(cell.text, &random) }
      }
    }
  }

  /// One or two neighbouring rows lose their labels; where rows run together, so may their figures.
  private static func losingLabels(
    _ id: String, _ lose: @escaping @Sendable (inout Grid.Row, Int) -> Void
  ) -> Damage {
    Damage(id, in: .sixSections) { draft, layout, random in
      let first = random.pick(draft.printedRows.filter { !draft.form.label(ofRow: $0).isEmpty })
      let rows = [first, first + 1].prefix(random.int(1...2))
      let neighbours =
        draft.printedRows.filter { $0 < first }.suffix(1)
        + draft.printedRows.filter { $0 >= first }.prefix(3)
      draft.changeRows { row in
        guard let place = row.row, rows.contains(place),
          let label = row.cells.firstIndex(where: { $0.role == .label })
        else { return }
        lose(&row, label)
      }
      guard !layout.showsRows else { return }
      for row in neighbours { draft.excuse(row: row) }
    }
  }
}

extension Form {
  /// The label of a row, by its place in the order of all rows.
  func label(ofRow place: Int) -> String {
    let rows = tables.flatMap(\.rows)
    return rows.indices.contains(place) ? rows[place].label.zh : ""
  }
}

extension String {
  /// The end of the number that a label begins with: `1.` or `(三)`.
  fileprivate var endOfNumber: Index? {
    guard let end = firstIndex(where: { $0 == "." || $0 == ")" || $0 == "、" }),
      distance(from: startIndex, to: end) <= 3
    else { return nil }
    return index(after: end)
  }

  /// The label with its number written in another way.
  fileprivate func renumbered(_ style: Int) -> String {
    guard let first, let end = endOfNumber else { return self }
    let rest = self[end...]
    if first == "(", style == 2 { return "（\(dropFirst().prefix(1))）\(rest)" }
    guard first.isASCIIDigit, let digit = first.wholeNumberValue else { return self }
    switch style {
    case 0: return "\(digit)、\(rest)"
    case 1: return "(\(digit))\(rest)"
    case 2: return "\(digit)．\(rest)"
    case 3:
      return Unicode.Scalar(0x2460 + UInt32(digit) - 1).map { "\(Character($0))" + rest } ?? self
    default: return "\(digit). \(rest)"
    }
  }
}
