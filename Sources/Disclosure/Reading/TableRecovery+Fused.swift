/// Rows whose values stand with nothing between: `8000008`.
extension TableRecovery {
  /// Reads a row from the one cell that holds all its values, if there is only one way to part them.
  mutating func fill(_ index: Int, fused value: TableValue, _ map: ColumnMap) {
    fusedRows.append(index)
    guard !map.isWider, !map.isOutOfOrder, let parts = parts(of: value.text.range, index) else {
      store(index, refused(index, document.string(value.text), at: value.text.position))
      return
    }
    let row = parts.map { range in
      let text = Document.Text(range: range, position: value.text.position)
      return reading(
        TableValue(value: CellValue(document.text, range), text: text, row: value.row))
    }
    store(index, row)
    if parts.count > 1 { remarks.append(.partedDigits(row: index, at: value.text.position)) }
  }

  /// Refuses what was read without the proof of a sum before a row of the same table that is not there:
  /// where only its label is lost, its digits stand behind those of the row before.
  mutating func refuseFusedRows() {
    for index in fusedRows where form.rowSums[index].isEmpty {
      let cells = form.rows[index].cells
      guard let next = rowsMissing(after: index).first,
        form.rows[next].table == form.rows[index].table,
        let position = readings[cells.lowerBound].position,
        readings[cells].contains(where: { $0.entry != .unreadable })
      else { continue }
      remarks.removeAll { if case .partedDigits(index, _) = $0 { true } else { false } }
      let raw = readings[cells].map(\.raw).joined()
      replace(index, with: refused(index, raw, at: position))
    }
  }

  /// A row that cannot be read, with a remark that says why.
  private mutating func refused(
    _ index: Int, _ raw: String, at position: Position
  ) -> [CellReading] {
    remarks.append(.fusedDigits(row: index, at: position))
    let lost = CellReading(entry: .unreadable, raw: raw, position: position)
    return Array(repeating: lost, count: form.rows[index].width)
  }

  /// The values in `range`, one for each column of a row; `nil` where it cannot be told which these are.
  ///
  /// Where sums lie within the row, exactly one way to part the digits must satisfy them. Else there
  /// must be a digit for each column, or parts that are all alike.
  private func parts(of range: Range<Int>, _ index: Int) -> [Range<Int>]? {
    let width = form.rows[index].width
    let bytes = document.text[range]
    guard bytes.allSatisfy(ASCII.digits.contains) else { return signs(in: range, width) }
    let sums = form.rowSums[index]
    guard sums.isEmpty else {
      return DigitSplits.only(of: range, in: document.text, into: width, where: sums)
    }
    let length = range.count / width
    guard length > 0, range.count % width == 0 else { return nil }
    let parts = (0..<width).map { place in
      range.lowerBound + place * length..<range.lowerBound + (place + 1) * length
    }
    let isSure =
      length == 1
      || parts.allSatisfy {
        document.text[$0].elementsEqual(document.text[parts[0]])
          && document.text[$0.lowerBound] != ASCII.digits.lowerBound
      }
    return isSure ? parts : nil
  }

  /// One value with its unit or point, or a slash or a dash for every column.
  private func signs(in range: Range<Int>, _ width: Int) -> [Range<Int>]? {
    if width == 1 { return CellValue(document.text, range).isPlain ? [range] : nil }
    let first = document.text[range.lowerBound]
    guard first == UInt8(ascii: "/") || first == ASCII.dash, range.count == width,
      document.text[range].allSatisfy({ $0 == first })
    else { return nil }
    return range.map { $0..<$0 + 1 }
  }
}

/// The ways to part a run of digits into numbers, none of them with a zero in front.
private struct DigitSplits {
  private let text: [UInt8]
  private let range: Range<Int>
  private let width: Int
  private let sums: [RowSum]
  private var values: [Int] = []
  private var parts: [Range<Int>] = []
  private var found: [[Range<Int>]] = []

  /// The one way in which all sums come out; `nil` if there is none or another.
  static func only(
    of range: Range<Int>, in text: [UInt8], into width: Int, where sums: [RowSum]
  ) -> [Range<Int>]? {
    guard (width...width + mostFurther).contains(range.count) else { return nil }
    var splits = Self(text: text, range: range, width: width, sums: sums)
    splits.part(from: range.lowerBound)
    return splits.found.count == 1 ? splits.found[0] : nil
  }

  private init(text: [UInt8], range: Range<Int>, width: Int, sums: [RowSum]) {
    (self.text, self.range, self.width, self.sums) = (text, range, width, sums)
  }

  private mutating func part(from start: Int) {
    let column = parts.count
    guard column < width else {
      found.append(parts)
      return
    }
    let left = width - column - 1
    var value = 0
    // Every column after this one needs a digit; the last takes all that are left.
    for end in start + 1...range.upperBound - left where found.count < 2 {
      if end > start + 1, text[start] == ASCII.digits.lowerBound { return }
      value = value * 10 + Int(text[end - 1] - ASCII.digits.lowerBound)
      guard left > 0 || end == range.upperBound else { continue }
      values.append(value)
      parts.append(start..<end)
      if sums.allSatisfy({ $0.last != column || $0.holds(values) }) { part(from: end) }
      values.removeLast()
      parts.removeLast()
    }
  }

  /// How many digits more than columns are looked into.
  private static let mostFurther = 8
}
