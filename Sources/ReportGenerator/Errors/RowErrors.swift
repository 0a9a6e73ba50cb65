import Disclosure

/// Rows of the table of requests with a number too many, too few, in two cells, or that stand twice.
extension SeededError {
  static let rows: [SeededError] = [.tooManyValues, .tooFewValues, .splitDigits, .repeatedRow]

  /// A row of requests with a number more than there are columns.
  private static let tooManyValues = SeededError("V07.more", in: .sixSections) { draft, random in
    let row = draft.requestRow(&random)
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
    let row = draft.requestRow(&random)
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
    let places = draft.requestRows.compactMap { row in
      splitPlace(of: draft.counts(inRow: row)).map { (row: row, column: $0) }
    }
    guard !places.isEmpty else { return nil }
    let (row, column) = random.pick(places)
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
    let twice = draft.requestRow(&random)
    let more = random.int(1...9)
    draft.changeGrids { grid in
      guard let place = grid.rows.firstIndex(where: { $0.row == twice }) else { return }
      var copy = grid.rows[place]
      copy.cells.removeAll { $0.role == .group }
      if let last = copy.cells.lastIndex(where: \.isFigure) {
        copy.cells[last].raise(by: more)
      }
      grid.rows.insert(copy, at: place + 1)
    }
    return draft.names(draft.form.cells(inRow: twice))
  }
}

extension Draft {
  /// The rows of the table of requests, which reports in the newer forms always have.
  fileprivate var requestRows: [Int] { printedRows.filter { form.cells(inRow: $0).count == 7 } }

  /// A row of the table of requests.
  func requestRow(_ random: inout Random) -> Int { random.pick(requestRows) }

  /// The whole numbers that a row prints.
  fileprivate func counts(inRow row: Int) -> [Int] {
    form.cells(inRow: row).compactMap { expected[$0].entry.number?.count }
  }

  /// Changes the cells of a row.
  mutating func change(row place: Int, _ change: (inout [Grid.Cell]) -> Void) {
    changeRows { if $0.row == place { change(&$0.cells) } }
  }
}

extension Grid.Cell {
  /// Prints a count that is so much larger.
  mutating func raise(by more: Int) { text = "\((Int(text) ?? 0) + more)" }
}
