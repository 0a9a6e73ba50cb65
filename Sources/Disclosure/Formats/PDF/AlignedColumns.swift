/// The columns of values in a table without rulings.
struct AlignedColumns {
  /// What each column takes up from left to right.
  private(set) var spans: [ClosedRange<Float>]
  /// How many lines right above the first row are its heads.
  let headCount: Int
  private let labels: AlignedLabels

  /// The columns of rows; `nil` where they are not certain.
  ///
  /// Values of a column overlap when seen from above, those of two columns do not. One row at least must
  /// fill all columns, or each must have its head.
  init?(of rows: [AlignedRow], under heads: [TextLine]) {
    let values = rows.flatMap(\.values)
    guard !values.isEmpty else { return nil }
    spans = Self.clusters(of: values.map { $0.box.left...$0.box.right })
    headCount = min(heads.count, Self.mostHeads)
    let zone = spans[0].lowerBound
    labels = AlignedLabels(rows, columns: spans.count)
    if let headed = Self.headed(spans, by: heads.last, from: rows) { spans = headed }
    let isFilled = rows.contains { $0.values.count == spans.count }
    let isHeaded = Self.headed(spans, by: heads.last, from: rows) != nil
    guard isFilled || isHeaded else { return nil }
    for row in rows {
      guard row.label.allSatisfy({ $0.box.middleX < zone }),
        Set(row.values.compactMap(column)).count == row.values.count
      else { return nil }
    }
  }

  /// The table of rows and the heads above them, each row with a cell for every column.
  func table(of rows: [AlignedRow], under heads: [TextLine]) -> PlacedTable {
    var cells = headRows(heads)
    let torn = tornRows(rows)
    for (index, label) in labels.texts.enumerated() where torn[index] == nil {
      let row = rows[index]
      guard !label.isEmpty || row.hasValues else { continue }
      var line = label.isEmpty ? [] : [PlacedTable.Cell(text: label, box: row.line.box)]
      if !row.unit.isEmpty {
        let unit = TextLine(row.unit)
        line.append(PlacedTable.Cell(text: unit.text, box: unit.box))
      }
      if row.hasValues {
        let parts = rows.indices.filter { $0 == index || torn[$0] == index }
        let values = parts.flatMap { rows[$0].values }
        // A lone value may be one that is merged over all columns: its place says nothing then.
        let isLone = values.count == 1 && spans.count >= 3
        line += spans.indices.filter { !isLone || column(of: values[0]) == $0 }.map { column in
          let own = values.filter { self.column(of: $0) == column }
          return PlacedTable.Cell(
            text: Array(own.map(\.text).joined(separator: [ASCII.space, ASCII.space])),
            box: own.first?.box ?? box(of: column, in: row.line))
        }
      }
      cells.append(line)
    }
    let boxes = cells.joined().map(\.box)
    return PlacedTable(
      rows: cells, box: boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }, isRuled: false)
  }

  /// The rows that are lines of a value broken in its cell, each with the row it belongs to: they have no
  /// label, and stand closer to it than a line. Its parts stay apart, as no number.
  private func tornRows(_ rows: [AlignedRow]) -> [Int: Int] {
    var torn: [Int: Int] = [:]
    for (index, row) in rows.enumerated()
    where !row.values.isEmpty && row.values.count < spans.count && labels.texts[index].isEmpty {
      let near = rows.indices.filter { other in
        other != index && rows[other].values.count > row.values.count
          && abs(rows[other].values[0].box.middleY - row.values[0].box.middleY)
            < row.values[0].box.height * Self.closestRows
      }
      torn[index] = near.first
    }
    return torn
  }

  private func box(of column: Int, in line: TextLine) -> Box {
    Box(
      left: spans[column].lowerBound, top: line.box.top, right: spans[column].upperBound,
      bottom: line.box.bottom)
  }

  /// The column that a value stands in.
  private func column(of value: PlacedWord) -> Int? {
    spans.firstIndex { $0.overlaps(value.box.left...value.box.right) }
  }

  /// The columns that the last line of heads shows, where each stands over one column of values at most
  /// and every such column has one.
  private static func headed(
    _ spans: [ClosedRange<Float>], by heads: TextLine?, from rows: [AlignedRow]
  ) -> [ClosedRange<Float>]? {
    let units = rows.flatMap(\.unit).map(\.box)
    var chunks = (heads?.chunks ?? []).flatMap { $0.parts(over: spans) }.map {
      $0.box.left...$0.box.right
    }
    chunks.removeAll { chunk in
      units.contains { chunk.overlaps($0.left...$0.right) }
        && !spans.contains(where: chunk.overlaps)
    }
    // The first may be the head of the labels.
    if let first = chunks.first, rows.contains(where: { !$0.label.isEmpty }),
      !spans.contains(where: first.overlaps)
    {
      chunks.removeFirst()
    }
    guard chunks.count >= spans.count else { return nil }
    for span in spans where chunks.count(where: span.overlaps) != 1 { return nil }
    for chunk in chunks where spans.count(where: chunk.overlaps) > 1 { return nil }
    return chunks.map { chunk in
      let span = spans.first(where: chunk.overlaps) ?? chunk
      return min(chunk.lowerBound, span.lowerBound)...max(chunk.upperBound, span.upperBound)
    }
  }

  private static func clusters(of ranges: [ClosedRange<Float>]) -> [ClosedRange<Float>] {
    var clusters: [ClosedRange<Float>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = clusters.last, range.lowerBound <= last.upperBound {
        clusters[clusters.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        clusters.append(range)
      }
    }
    return clusters
  }

  /// Two rows are farther apart, in heights of a line.
  private static let closestRows: Float = 0.95
  /// The most lines of heads.
  private static let mostHeads = 8
}
