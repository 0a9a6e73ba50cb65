/// The tables of a page that rulings enclose, and the words that stand in none.
struct RuledTables {
  /// The tables from the top.
  private(set) var tables: [PlacedTable] = []
  /// The words outside, in the order of the source.
  private(set) var rest: [PlacedWord] = []

  /// Puts every word into the cell that its middle lies in.
  init(on page: PlacedPage) {
    let grids = RuledGrid.grids(in: page.rulings).filter { !$0.hasSlivers(among: page.words) }
    var words = grids.map { $0.cells.map { _ in [PlacedWord]() } }
    for word in page.words {
      let place = (x: word.box.middleX, y: word.box.middleY)
      guard let index = grids.firstIndex(where: { $0.cell(x: place.x, y: place.y) != nil }) else {
        rest.append(word)
        continue
      }
      for (cell, part) in grids[index].parts(of: word) { words[index][cell].append(part) }
    }
    for (grid, words) in zip(grids, words) where words.contains(where: { !$0.isEmpty }) {
      let prose = grid.cells.indices.filter { grid.holdsProse($0, words[$0]) }
      for cell in prose { rest += words[cell] }
      tables += grid.tables(of: words, without: prose)
    }
    tables.sort { $0.box.top < $1.box.top }
  }
}

/// A table with its place: rows of cells from left to right, a merged cell once.
struct PlacedTable {
  /// A cell with its text.
  struct Cell {
    /// The text in UTF-8, without line ends.
    var text: [UInt8]
    /// The box that the cell fills.
    var box: Box
    /// Whether the last line of the text leaves no room for another character; a number, for another
    /// digit.
    var isFull = false
    /// Whether there is room for another line of text below the last.
    var hasRoomBelow = false
  }

  /// The rows from the top.
  var rows: [[Cell]]
  /// The box around the whole.
  var box: Box
  /// Whether rulings part its cells.
  var isRuled = true
  /// The cells in front of its rows that only go on with those of the page before, and were taken off.
  var carried: [Cell] = []
}

extension RuledGrid {
  /// Whether a cell is too small for a character, so that strokes were taken for rulings and no cell is
  /// certain.
  fileprivate func hasSlivers(among words: [PlacedWord]) -> Bool {
    let heights = words.filter { box.contains(x: $0.box.middleX, y: $0.box.middleY) }
      .map(\.box.height).sorted()
    guard !heights.isEmpty else { return false }
    let height = heights[heights.count / 2]
    return cells.contains { !$0.isOpen && min($0.box.width * 1.2, $0.box.height) < height * 0.6 }
  }

  /// The cells that a word stands in, with its part in each.
  ///
  /// A word over the ruling between two cells is two words without a gap, and is cut there. Where digits
  /// begin behind a cut, its place could be a guess: both cells hold a sign that makes them unreadable.
  fileprivate func parts(of word: PlacedWord) -> [(cell: Int, part: PlacedWord)] {
    guard let middle = cell(x: word.box.middleX, y: word.box.middleY) else { return [] }
    let overlap = word.box.height * Self.overlap
    let own = cells[middle].box
    guard own.left - word.box.left > overlap || word.box.right - own.right > overlap else {
      return [(middle, word)]
    }
    var parts: [(cell: Int, part: PlacedWord)] = []
    for character in word.characters {
      let cell = cell(x: character.box.middleX, y: character.box.middleY) ?? middle
      if let last = parts.last, last.cell == cell {
        parts[parts.count - 1].part.text += character.text
        parts[parts.count - 1].part.box = last.part.box.union(character.box)
      } else {
        parts.append((cell, character))
      }
    }
    let isCutAtDigits = parts.dropFirst().contains {
      $0.part.text.first.map(ASCII.digits.contains) == true
    }
    guard isCutAtDigits || parts.count > 1 && word.isValue else { return parts }
    return parts.map { cell, part in
      (cell, PlacedWord(text: PlacedWord.unreadable + part.text, box: part.box))
    }
  }

  /// Whether a cell as wide as the table is a frame round running text, and no cell.
  fileprivate func holdsProse(_ cell: Int, _ words: [PlacedWord]) -> Bool {
    let columns = cells[cell].columns
    guard columns.count == columnEdges.count - 1, words.count >= 2 else { return false }
    let lines = TextLine.lines(of: words)
    return lines.count >= 2 && lines.contains { $0.text.holdsFullStop }
  }

  /// The least room that words leave before and behind them in their cells, in points.
  private func narrowestMargin(of words: [[PlacedWord]]) -> Float {
    let margins = zip(cells, words).flatMap { cell, words in
      words.map { min($0.box.left - cell.box.left, cell.box.right - $0.box.right) }
    }
    return max(margins.min() ?? 0, 0)
  }

  /// The tables of the cells' words: one, or more where cells are left out between its rows. A cell
  /// outside the rim that holds nothing is none.
  fileprivate func tables(of words: [[PlacedWord]], without prose: [Int]) -> [PlacedTable] {
    var tables: [PlacedTable] = []
    var isParted = true
    let order = cells.indices.sorted {
      (cells[$0].rows.lowerBound, cells[$0].columns.lowerBound)
        < (cells[$1].rows.lowerBound, cells[$1].columns.lowerBound)
    }
    let margin = narrowestMargin(of: words)
    var row = -1
    for index in order {
      if prose.contains(index) {
        isParted = true
        continue
      }
      guard !(cells[index].isOpen && words[index].isEmpty) else { continue }
      let text = CellText(words[index], in: cells[index].box, margin: margin)
      let cell = PlacedTable.Cell(
        text: text.text, box: cells[index].box, isFull: text.isFull,
        hasRoomBelow: text.hasRoomBelow)
      if isParted { tables.append(PlacedTable(rows: [], box: cell.box)) }
      let table = tables.count - 1
      if isParted || cells[index].rows.lowerBound != row { tables[table].rows.append([]) }
      tables[table].rows[tables[table].rows.count - 1].append(cell)
      tables[table].box = tables[table].box.union(cell.box)
      row = cells[index].rows.lowerBound
      isParted = false
    }
    return tables
  }

  /// How far a word may reach over the ruling, in heights of a character.
  private static let overlap: Float = 0.3
}

extension PlacedWord {
  /// Its characters, each with the place it has if Latin ones are half as wide as others.
  var characters: [PlacedWord] {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.map {
      Array(String($0).utf8)
    }
    let widths: [Float] = scalars.map { $0.count == 1 ? 0.5 : 1 }
    let unit = box.width / widths.reduce(0, +)
    var left = box.left
    return zip(scalars, widths).map { scalar, width in
      defer { left += width * unit }
      return PlacedWord(
        text: scalar,
        box: Box(left: left, top: box.top, right: left + width * unit, bottom: box.bottom))
    }
  }
}

extension [UInt8] {
  /// Whether a sentence ends in it.
  fileprivate var holdsFullStop: Bool {
    indices.dropLast(2).contains {
      self[$0] == 0xE3 && self[$0 + 1] == 0x80 && self[$0 + 2] == 0x82
    }
  }
}
