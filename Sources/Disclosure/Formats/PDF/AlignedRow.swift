/// A line of a table without rulings: a label, or a part of one, and the values behind it.
struct AlignedRow {
  /// The whole line.
  let line: TextLine
  /// What stands before the values and their unit.
  private(set) var label: [PlacedWord]
  /// The unit that stands by itself before a single value: 条, 件, 万元.
  private(set) var unit: [PlacedWord]
  /// The values, each apart from what stands before it.
  let values: [PlacedWord]

  /// Takes the values off the end of a line. Words close together are a number and its unit, or one value
  /// that cannot be read.
  init(_ line: TextLine) {
    self.line = line
    var values: [PlacedWord] = []
    var start = line.words.count
    while start > 0 {
      let begin = line.words[..<start].indices.last { line.words.isApart($0, by: Self.gap) } ?? 0
      guard let value = PlacedWord(valueIn: line.words[begin..<start]) else { break }
      values.append(value)
      start = begin
    }
    let label = Array(line.words[..<start])
    guard !label.indices.contains(where: { label.standsAlone($0, by: Self.gap) }) else {
      (self.label, unit, self.values) = (line.words, [], [])
      return
    }
    self.values = values.reversed()
    unit = values.count == 1 ? Self.unit(endingIn: label) : []
    self.label = label.dropLast(unit.count)
  }

  /// Whether values stand in it, or the unit of one that is blank.
  var hasValues: Bool { !values.isEmpty || !unit.isEmpty }

  /// The box of the first value, or of the unit of one that is blank; `nil` of a label by itself.
  var firstValue: Box? { values.first?.box ?? unit.first?.box }

  /// Takes the unit off the end of a line without values, if it stands in the column of units.
  mutating func takeUnit(standingIn column: ClosedRange<Float>) {
    let found = Self.unit(endingIn: label)
    guard let first = found.first, let last = found.last,
      column.overlaps(first.box.left...last.box.right)
    else { return }
    unit = found
    label.removeLast(found.count)
  }

  /// The unit that stands by itself at the end of a line.
  private static func unit(endingIn words: [PlacedWord]) -> [PlacedWord] {
    guard !words.isEmpty, let last = TextLine(words).chunks.last else { return [] }
    return Unit(rawValue: String(decoding: last.text, as: UTF8.self)) != nil ? last.words : []
  }

  /// Leaves out what stands left of an edge: a label over several rows. Only `wholly` does that leave a
  /// row of values without a label.
  mutating func cutLabel(leftOf edge: Float, wholly: Bool) {
    let chunks = label.isEmpty ? [] : TextLine(label).chunks
    var kept = chunks.filter { $0.box.right > edge }.flatMap(\.words)
    if let word = kept.first, kept.count > 1, word.box.right <= edge,
      kept[1].box.left - word.box.right > word.box.height * Self.widestBlank
    {
      kept.removeFirst()
    }
    if wholly || !kept.isEmpty || values.isEmpty { label = kept }
  }

  /// Whether its first value stands a line or more from that of another row.
  func isApart(from other: Self) -> Bool {
    guard let own = firstValue, let value = other.firstValue else { return true }
    return abs(own.middleY - value.middleY) > max(own.height, value.height)
  }

  /// Takes the characters of labels that run downwards off its own label.
  mutating func removeLabel(_ characters: Set<PlacedWord>) {
    label.removeAll(where: characters.contains)
  }

  /// Whether it may go on with the label that has a line right over it.
  func continues(_ above: TextLine) -> Bool {
    let text = line.text
    return !text.beginsWithNumber && !text.starts(with: Array("第".utf8))
      && line.box.top - above.box.bottom < line.height * Self.closest
  }

  /// The widest gap between two words of a label, in heights of a character.
  private static let widestBlank: Float = 0.7
  /// The narrowest gap between two columns, in heights of a character.
  private static let gap: Float = 0.45
  /// The widest gap between two lines of a label, in heights of a line.
  private static let closest: Float = 0.5
}

extension [PlacedWord] {
  /// Whether a word of a line stands apart from the one before it, by a part of its height.
  fileprivate func isApart(_ place: Int, by gap: Float) -> Bool {
    place == 0 || self[place].box.left - self[place - 1].box.right >= self[place].box.height * gap
  }

  /// Whether a word of a line is a value that stands apart from both its neighbours.
  fileprivate func standsAlone(_ place: Int, by gap: Float) -> Bool {
    self[place].isValue && isApart(place, by: gap)
      && (place + 1 == count || isApart(place + 1, by: gap))
  }
}

extension PlacedWord {
  /// The value that words close together are; `nil` if they are none.
  fileprivate init?(valueIn words: ArraySlice<PlacedWord>) {
    guard let first = words.first else { return nil }
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
    text = words.flatMap(\.text)
    if words.allSatisfy(\.isValue) {
      text = Array(words.map(\.text).joined(separator: [ASCII.space, ASCII.space]))
    } else {
      guard case .number(_, .some) = CellValue(text, text.indices) else { return nil }
    }
  }
}

extension [AlignedRow] {
  /// The rows without the labels that run downwards beside them, character under character.
  var withoutVerticalLabels: [AlignedRow] {
    let single = flatMap(\.label).filter {
      $0.length == 1 && $0.text.first.map { $0 >= 0x80 } == true
    }
    let columns = Dictionary(grouping: single) { ($0.box.left * 2).rounded() }
    var vertical: Set<PlacedWord> = []
    for column in columns.values where column.count >= Self.fewestCharacters {
      let column = column.sorted { $0.box.top < $1.box.top }
      let isClose = zip(column, column.dropFirst()).allSatisfy {
        $1.box.top - $0.box.top < $0.box.height * Self.widestStep
      }
      if isClose { vertical.formUnion(column) }
    }
    guard !vertical.isEmpty else { return self }
    return map {
      var row = $0
      row.removeLabel(vertical)
      return row
    }.filter { !$0.label.isEmpty || $0.hasValues }
  }

  /// Fewer characters under one another are lines of labels.
  private static var fewestCharacters: Int { 3 }
  /// How far one character stands under another at most, in heights of it.
  private static var widestStep: Float { 2.5 }
}
