import Disclosure

/// Rows of the table of requests with a number too many, too few, in two cells, or that stand twice.
extension SeededError {
  static let rows: [SeededError] = [.tooManyValues, .tooFewValues, .splitDigits, .repeatedRow]

  /// A row of requests with a number more than there are columns.
  private static let tooManyValues = SeededError("V07.more", in: .sixSections) { draft, random in
    guard let row = draft.requestRow(random.int(0...99), where: { _ in true }) else { return nil }
    draft.change(row: row) { cells in
      let place = cells.indices.last ?? 0
      cells.insert(.init("77", .other), at: place)
    }
    return draft.names(draft.form.cells(inRow: row))
  }

  /// A row of requests with a number less than there are columns.
  private static let tooFewValues = SeededError(
    "V07.fewer", in: .sixSections, shown: \.showsCellsAndRows
  ) { draft, random in
    guard let row = draft.requestRow(random.int(0...99), where: { _ in true }) else { return nil }
    draft.change(row: row) { cells in
      if let place = cells.lastIndex(where: \.isFigure) {
        cells.remove(at: place - random.int(0...5))
      }
    }
    return draft.names(draft.form.cells(inRow: row))
  }

  /// The digits of one number in two cells.
  private static let splitDigits = SeededError(
    "V08.split", in: .sixSections, shown: \.showsCellsAndRows
  ) { draft, random in
    let row = draft.requestRow(random.int(0...99)) { counts in
      splitPlace(of: counts.compactMap(\.self)) != nil
    }
    guard let row,
      let column = splitPlace(
        of: draft.form.cells(inRow: row).compactMap {
          draft.expected[$0].entry.number?.count
        })
    else { return nil }
    draft.change(row: row) { cells in
      guard let first = cells.firstIndex(where: \.isFigure) else { return }
      let place = first + column
      let text = cells[place].text
      cells[place].text = String(text.prefix(1))
      cells.insert(.init(String(text.suffix(1)), .other), at: place + 1)
    }
    return draft.names(draft.form.cells(inRow: row))
  }

  /// The first number of a row of which only one way to join two digits gives the row back, once its own
  /// two are apart.
  private static func splitPlace(of counts: [Int]) -> Int? {
    counts.indices.dropLast().first { place in
      guard counts.count == 7, (10...99).contains(counts[place]) else { return false }
      var row = counts
      row.replaceSubrange(place...place, with: [counts[place] / 10, counts[place] % 10])
      let joined = row.indices.dropLast().filter { at in
        guard (1...9).contains(row[at]), (0...9).contains(row[at + 1]) else { return false }
        var whole = row
        whole.replaceSubrange(at...at + 1, with: [row[at] * 10 + row[at + 1]])
        return whole.dropLast().reduce(0, +) == whole.last
      }
      return joined == [place]
    }
  }

  /// A row twice, with another number the second time.
  private static let repeatedRow = SeededError("V10.repeated", in: .sixSections) { draft, random in
    guard let twice = draft.requestRow(random.int(0...99), where: { _ in true }) else { return nil }
    let more = random.int(1...9)
    draft.changeGrids { grid in
      guard let place = grid.rows.firstIndex(where: { $0.row == twice }) else { return }
      var copy = grid.rows[place]
      copy.cells.removeAll { $0.role == .group }
      if let last = copy.cells.lastIndex(where: \.isFigure) {
        copy.cells[last].text = "\((Int(copy.cells[last].text) ?? 0) + more)"
      }
      grid.rows.insert(copy, at: place + 1)
    }
    return draft.names(draft.form.cells(inRow: twice))
  }
}

extension Draft {
  /// A row of the table of requests whose counts pass a test, by some number.
  func requestRow(_ number: Int, where test: ([Int?]) -> Bool) -> Int? {
    let rows = printedRows.filter { row in
      let cells = form.cells(inRow: row)
      return cells.count == 7 && test(cells.map { expected[$0].entry.number?.count })
    }
    return rows.isEmpty ? nil : rows[number % rows.count]
  }

  /// Changes the cells of a row.
  mutating func change(row place: Int, _ change: (inout [Grid.Cell]) -> Void) {
    changeRows { if $0.row == place { change(&$0.cells) } }
  }
}
