/// The labels of the rows of a table without rulings whose labels bear no numbers, put together from
/// their lines by where the values stand: in the middle of their label's lines, or at its first.
struct CentredLabels {
  /// The label of each row; empty where a row has none or is a part of another row's label.
  private(set) var texts: [[UInt8]]

  private let rows: [AlignedRow]
  /// The label of each row, by itself.
  private let labels: [TextLine?]

  /// Gathers the labels of rows, of which some are labels only; `nil` where the values stand neither way.
  init?(_ rows: [AlignedRow]) {
    let rows = Self.withoutGroups(rows)
    self.rows = rows
    labels = rows.map { $0.label.isEmpty ? nil : TextLine($0.label) }
    texts = rows.map { _ in [] }
    guard let groups = groups(.middle) ?? groups(.top) else { return nil }
    for group in groups {
      let own = group.first { rows[$0].hasValues } ?? group.lowerBound
      texts[own] = labels[group].compactMap { $0?.text }.flatMap(\.self)
    }
  }

  /// The rows without the labels that stand left of theirs and over several rows.
  private static func withoutGroups(_ rows: [AlignedRow]) -> [AlignedRow] {
    let edges = rows.compactMap { row -> Float? in
      guard row.hasValues, !row.label.isEmpty else { return nil }
      return TextLine(row.label).chunks.dropLast().last?.box.right
    }
    guard let edge = edges.max().map({ $0 + 0.5 }) else { return rows }
    return rows.indices.map { place in
      var row = rows[place]
      // Values in the middle of their label's lines may have nothing but a group's label beside them.
      let lines = [place - 1, place + 1].filter(rows.indices.contains).map { rows[$0] }
      let isGroup = lines.contains { line in
        guard !line.hasValues, let end = row.label.last?.box.right else { return false }
        return line.label.contains { $0.box.right > edge && $0.box.left >= end }
          && !line.label.contains { $0.box.right > edge && $0.box.left < end }
      }
      row.cutLabel(leftOf: edge, wholly: isGroup)
      return row
    }
  }

  /// Where values stand beside labels of several lines.
  private enum Alignment { case middle, top }

  /// The lines that make up each row, as near to the alignment as can be; `nil` where some are too far.
  private func groups(_ alignment: Alignment) -> [Range<Int>]? {
    var best: [(cost: Float, start: Int)?] = [(0, 0)]
    for end in 1...rows.count {
      var choice: (cost: Float, start: Int)?
      for start in max(0, end - Self.mostLines)..<end {
        guard let before = best[start], let cost = cost(of: start..<end, alignment) else {
          continue
        }
        if before.cost + cost < choice?.cost ?? .infinity { choice = (before.cost + cost, start) }
      }
      best.append(choice)
    }
    var groups: [Range<Int>] = []
    var end = rows.count
    while end > 0 {
      guard let start = best[end]?.start else { return nil }
      groups.append(start..<end)
      end = start
    }
    return groups.reversed()
  }

  /// How far from the alignment a row of these lines would be, in heights; `nil` if it is none.
  private func cost(of lines: Range<Int>, _ alignment: Alignment) -> Float? {
    let values = lines.filter { rows[$0].hasValues }
    let parts = labels[lines].compactMap(\.self)
    guard values.count <= 1, !parts.dropFirst().contains(where: { $0.text.beginsWithNumber })
    else { return nil }
    guard let first = parts.first, let last = parts.last else { return Self.unlabelled }
    let isNumbered = first.text.beginsWithNumber
    guard let own = values.first, let value = rows[own].firstValue else {
      return isNumbered && labels[lines.lowerBound] != nil ? Self.valueless : nil
    }
    let middle = alignment == .middle ? (first.box.top + last.box.bottom) / 2 : first.box.middleY
    let distance = abs(middle - value.middleY) / max(value.height, 1)
    // A page break may have cut the first row and the last.
    let isCut = lines.lowerBound == 0 && !isNumbered || lines.upperBound == rows.count
    if isCut { return min(distance, 1) * Self.valueless }
    return distance < Self.farthest ? distance : nil
  }

  /// The most lines of a label.
  private static let mostLines = 10
  /// How far a value may be from where it should be, in its heights: less than half a line.
  private static let farthest: Float = 0.4
  /// What a row without values costs, and one without a label.
  private static let valueless: Float = 0.3
  private static let unlabelled: Float = 2
}
