internal import Disclosure

/// What one year carries out and the next carries in, where a comparison holds two such years of one
/// agency beside each other: a row of the table under 上年结转, with a link for every column.
struct CompareLink {
  /// A link in a column.
  struct Entry {
    /// The column.
    let label: Message
    /// What the earlier year carries out, by the place of its pair.
    let out: Int
    /// What the later year carries in, by the place of its pair.
    let into: Int
    /// What the earlier report says.
    let left: Comparison.Value
    /// What the later report says.
    let right: Comparison.Value
    /// Whether both agree.
    let link: Chain.Link
  }

  /// The name of the row that the links stand under.
  static let row = Chain.Stage.carriedIn.rawValue
  /// The side of the year that carries out.
  let earlier: Sides.Earlier
  /// The links by the columns of the table.
  let entries: [Int: Entry]

  /// The links in a table whose pairs are counted from `first` on; nil if the years do not follow each
  /// other, or the table has none of the two rows.
  init?(_ table: Comparison.Table, firstPair first: Int, _ earlier: Sides.Earlier?) {
    let lines = [Chain.Stage.carriedOut, .carriedIn].map { stage in
      table.lines.firstIndex { $0.id == stage.rawValue }
    }
    guard let earlier, let out = lines[0], let into = lines[1] else { return nil }
    self.earlier = earlier
    let width = table.columns.count
    var entries: [Int: Entry] = [:]
    for column in table.columns.indices {
      let pairs = (table.lines[out].pairs[column], table.lines[into].pairs[column])
      let values =
        earlier == .left ? (pairs.0.left, pairs.1.right) : (pairs.0.right, pairs.1.left)
      guard let left = values.0, let right = values.1 else { continue }
      entries[column] = Entry(
        label: table.columns[column].label, out: first + out * width + column,
        into: first + into * width + column, left: left, right: right,
        link: Chain.Link(out: left, into: right))
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The label of the row, an arrow in it from the side that carries out.
  var label: Message {
    earlier == .left
      ? Message(zh: "结转下年度 -> 上年结转", en: "Carried out -> in")
      : Message(zh: "上年结转 <- 结转下年度", en: "Carried in <- out")
  }

  /// The cells of a column: what stands on the left side, what on the right, and a sign for whether
  /// they agree.
  func cells(_ column: Int, tag: Int, _ language: Language) -> [Sheet.Cell] {
    guard let entry = entries[column] else { return Array(repeating: Sheet.Cell(""), count: 3) }
    let style = entry.link.style
    let values = [entry.left, entry.right].map { $0.text(language) }
    let sign: Sheet.Cell =
      switch entry.link {
      case .holds: Sheet.Cell("=", style: style, tag: tag + 1)
      case .breaks(let out, let into):
        Sheet.Cell(ComparePages.signed(into - out), style: style, mark: "!", tag: tag + 1)
      default: Sheet.Cell("", style: style, mark: "?", tag: tag + 1)
      }
    let sides = earlier == .left ? values : values.reversed()
    return [
      Sheet.Cell(sides[0], style: style, tag: tag),
      Sheet.Cell(sides[1], style: style, tag: tag + 1),
      sign,
    ]
  }
}
