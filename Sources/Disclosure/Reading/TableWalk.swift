/// A row of one of the document's tables.
struct RowReference: Hashable, Comparable {
  let block: Int
  let row: Int

  static func < (a: Self, b: Self) -> Bool { (a.block, a.row) < (b.block, b.row) }
}

/// A value with the row it stands in.
struct TableValue {
  let value: CellValue
  let text: Document.Text
  let row: RowReference

  var isBlank: Bool { value == .blank }
}

/// A label of a table, or a text in place of one, and the values behind it.
struct LabelledValues {
  /// What a text in front of values is.
  enum Label {
    /// Nothing: a table begins with values.
    case none
    /// A label that the form knows.
    case known(Labels.Match)
    /// Any other text.
    case unknown
  }

  let label: Label
  /// The pieces of the label's text: more than one where it was broken over lines or cells.
  let pieces: [Document.Text]
  /// The row it ends in.
  let row: RowReference
  var values: [TableValue] = []

  init(label: Label, pieces: [Document.Text], row: RowReference, values: [TableValue] = []) {
    self.label = label
    self.pieces = pieces
    self.row = row
    self.values = values
  }

  /// The first piece of the label.
  var text: Document.Text { pieces[0] }

  /// Whether the text is no label of the form, or only like one.
  var isUnsure: Bool {
    switch label {
    case .none: false
    case .known(let match): !match.isExact
    case .unknown: true
    }
  }
}

/// Walks the tables of a document and parts them into labels with the values behind them.
///
/// Labels are known wherever they stand; where a row begins and ends is only a hint. A label that was
/// broken over lines or cells is put together again.
struct TableWalk {
  private let form: Form
  private let labels: Labels
  private let document: Document
  /// The labels in reading order.
  private(set) var lines: [LabelledValues] = []
  /// How many cells the row being read has.
  private var rowLength = 0
  /// Whether nothing parts the values of the table being read.
  private var isFused = false

  /// The labels of `form` in the tables of `document`.
  init(_ form: Form, through document: Document) {
    self.form = form
    self.labels = form.labels
    self.document = document
    for (block, content) in document.blocks.enumerated() {
      guard case .table(let table) = content else { continue }
      let begin = lines.count
      isFused = table.isFused
      for (place, cells) in table.rows.enumerated() {
        rowLength = cells.count
        for cell in cells.dropFirst(hasNumber(before: cells) ? 1 : 0) {
          read(cell, in: .init(block: block, row: place), since: begin)
        }
      }
    }
  }

  /// Whether a row of a statistics table begins with its number, right before its label. The number may
  /// be wrong and says nothing.
  private func hasNumber(before cells: [Document.Text]) -> Bool {
    guard cells.count >= 3, form.tables[0].hasUnits, !isFused,
      CellValue(document.text, cells[0].range).entry.number != nil, !isOwed
    else { return false }
    return labels.match(document.text, cells[1].range)?.isRow == true
  }

  /// Whether the row read last still lacks its number, which may stand in the next one.
  private var isOwed: Bool {
    guard let line = lines.last, case .known(let match) = line.label, !match.rows.isEmpty
    else { return false }
    return !line.values.contains { $0.value.isPlain || $0.isBlank }
  }

  private mutating func read(_ cell: Document.Text, in row: RowReference, since begin: Int) {
    let value = CellValue(document.text, cell.range)
    switch value {
    case .text where isFused && isDigits(cell):
      add(TableValue(value: value, text: cell, row: row), since: begin)
    case .text: readText(cell, in: row, since: begin)
    case .unit where joined(cell, since: begin) != nil: readText(cell, in: row, since: begin)
    case .written where !lacksValues(in: row, since: begin): readText(cell, in: row, since: begin)
    default: add(TableValue(value: value, text: cell, row: row), since: begin)
    }
  }

  /// Whether a cell of digits with nothing between is a value, and no label with its number.
  private func isDigits(_ cell: Document.Text) -> Bool {
    cell.range.first.map { ASCII.digits.contains(document.text[$0]) } == true
      && labels.match(document.text, cell.range) == nil
  }

  private mutating func add(_ value: TableValue, since begin: Int) {
    if lines.count == begin {
      lines.append(LabelledValues(label: .none, pieces: [value.text], row: value.row))
    }
    if lines[lines.count - 1].values.isEmpty { lines[lines.count - 1].values.reserveCapacity(8) }
    lines[lines.count - 1].values.append(value)
  }

  // MARK: - Texts

  private mutating func readText(_ cell: Document.Text, in row: RowReference, since begin: Int) {
    if lines.count > begin, let last = lines.last, last.values.isEmpty, last.row != row,
      LabelKey(document.text, cell.range).length == 0
    {
      // A bracket that the end of a line has torn from its label.
      return
    }
    let own = labels.match(document.text, cell.range)
    if own?.isRow != true || own?.isExact != true, let (count, match) = joined(cell, since: begin) {
      join(count, with: cell, in: row, match)
    } else if own == nil, let (count, match) = joinedLikeness(cell, since: begin) {
      join(count, with: cell, in: row, match)
    } else if let own, own.isExact {
      lines.append(LabelledValues(label: .known(own), pieces: [cell], row: row))
    } else if let parts = parts(of: cell) {
      for part in parts { read(part, in: row, since: begin) }
    } else if own == nil, lacksValues(in: row, since: begin) || isAmongValues(row, since: begin),
      !labels.isPart(document.text, cell.range)
    {
      add(TableValue(value: .text, text: cell, row: row), since: begin)
    } else {
      let match = own ?? labels.likeness(of: document.text, cell.range)
      lines.append(
        LabelledValues(label: match.map { .known($0) } ?? .unknown, pieces: [cell], row: row))
    }
  }

  /// What a text and the texts right before it mean together, if they are one label that was broken,
  /// and how many of them there are.
  ///
  /// A number may stand between them, that of a page.
  private func joined(
    _ cell: Document.Text, since begin: Int
  ) -> (count: Int, match: Labels.Match)? {
    var start = lines.count
    var values = 0
    while start > begin, lines.count - start < Self.mostPieces, lines[start - 1].isUnsure {
      values += lines[start - 1].values.count
      let isPage = lines[start - 1].values.allSatisfy { $0.row != lines[start - 1].row }
      guard values <= 1, isPage else { break }
      start -= 1
      let bytes = bytes(of: lines[start...].flatMap(\.pieces) + [cell])
      if let match = labels.match(bytes, bytes.indices), match.isExact {
        return (lines.count - start, match)
      }
    }
    return nil
  }

  /// The row whose label a text and the one right before it, which was like it, are like together.
  private func joinedLikeness(
    _ cell: Document.Text, since begin: Int
  ) -> (count: Int, match: Labels.Match)? {
    guard lines.count > begin, let last = lines.last, last.isUnsure, last.values.isEmpty
    else { return nil }
    let bytes = bytes(of: last.pieces + [cell])
    return labels.likeness(of: bytes, bytes.indices).map { (1, $0) }
  }

  private func bytes(of pieces: [Document.Text]) -> [UInt8] {
    pieces.flatMap { document.text[$0.range] }
  }

  private mutating func join(
    _ count: Int, with cell: Document.Text, in row: RowReference, _ match: Labels.Match
  ) {
    let joined = lines.suffix(count)
    let between = joined.flatMap(\.values)
    let pieces = joined.flatMap(\.pieces) + [cell]
    lines.removeLast(count)
    if let number = between.first {
      lines.append(
        LabelledValues(label: .none, pieces: [number.text], row: number.row, values: between))
    }
    lines.append(LabelledValues(label: .known(match), pieces: pieces, row: row))
  }

  /// The pieces of a cell in which several labels of columns or several values stand, blanks between;
  /// `nil` if it is one text.
  private func parts(of cell: Document.Text) -> [Document.Text]? {
    guard cell.range.count <= Self.longestParted else { return nil }
    let words = document.text.words(in: cell.range)
    guard words.count >= 2 else { return nil }
    let isValues = words.allSatisfy { CellValue(document.text, $0).isPlain }
    guard isValues || words.allSatisfy({ labels.match(document.text, $0)?.isExact == true })
    else { return nil }
    return words.map { Document.Text(range: $0, position: cell.position) }
  }

  /// Whether a text can only be a value that cannot be read: it stands in the row of a label or of
  /// values behind it, and values are still missing.
  private func lacksValues(in row: RowReference, since begin: Int) -> Bool {
    guard lines.count > begin, let line = lines.last, case .known(let match) = line.label,
      let width = match.rows.map({ form.rows[$0].width }).max()
    else { return false }
    guard line.values.count < width else { return false }
    if let last = line.values.last { return last.row == row }
    return line.row == row || rowLength == width && match.isExact
  }

  /// Whether a text stands behind values in a row that has no label.
  private func isAmongValues(_ row: RowReference, since begin: Int) -> Bool {
    guard lines.count > begin, let line = lines.last, let last = line.values.last else {
      return false
    }
    if case .known = line.label { return false }
    return last.row == row
  }

  /// The most pieces a label falls into.
  private static let mostPieces = 3
  /// A longer cell, in bytes, is not looked into.
  private static let longestParted = 160
}

extension Labels.Match {
  /// The rows it may mean.
  var rows: [Int] { meanings.compactMap { if case .row(let index) = $0 { index } else { nil } } }

  /// Whether it means a row or a head over rows.
  var isRow: Bool {
    meanings.contains {
      switch $0 {
      case .row, .group: true
      case .column, .head: false
      }
    }
  }
}
