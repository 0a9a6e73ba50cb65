/// The cells of an Excel sheet that are shown, row by row.
struct ExcelSheet {
  /// The rows that hold anything, each with its cells from left to right, a merged cell once.
  private(set) var rows: [[String]] = []

  /// The place of a cell: `B3` is column 1, row 2.
  private struct Place: Hashable {
    var column: Int
    var row: Int

    init?(_ name: some StringProtocol) {
      var (column, row) = (0, 0)
      for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
          column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        case ASCII.digits: row = row * 10 + Int(byte - ASCII.digits.lowerBound)
        case UInt8(ascii: "$"): continue
        default: return nil
        }
        guard column <= 1 << 14, row <= 1 << 20 else { return nil }
      }
      guard column > 0, row > 0 else { return nil }
      (self.column, self.row) = (column - 1, row - 1)
    }

    init(column: Int, row: Int) {
      (self.column, self.row) = (column, row)
    }
  }

  /// What the sheets of a workbook may hold together.
  struct Room {
    private var cells = 1 << 20
    private var bytes = Format.largestFile

    /// Takes room, while there is any.
    mutating func take(cells: Int, bytes: Int = 0) throws(ReadError) {
      self.cells -= cells
      self.bytes -= bytes
      guard self.cells >= 0, self.bytes >= 0 else { throw .tooManyCells }
    }
  }

  /// Reads a sheet of a workbook.
  init(_ root: XMLNode, of book: ExcelBook, in room: inout Room) throws(ReadError) {
    let texts = try Self.texts(root, of: book, in: &room)
    let columns = Set(texts.keys.map(\.column)).sorted()
    let rows = Set(texts.keys.map(\.row)).sorted()
    try room.take(cells: rows.count * columns.count)
    let covered = try Self.covered(root, rows, columns, in: &room)
    for row in rows {
      let places = columns.map { Place(column: $0, row: row) }
      self.rows.append(places.filter { !covered.contains($0) }.map { texts[$0] ?? "" })
    }
  }

  /// The texts of the cells that are shown and hold any.
  private static func texts(
    _ root: XMLNode, of book: ExcelBook, in room: inout Room
  ) throws(ReadError) -> [Place: String] {
    let hiddenColumns = try hiddenColumns(root)
    var texts: [Place: String] = [:]
    var row = -1
    for element in root["sheetData"]?.children.map({ $0 }) ?? [] where element.name == "row" {
      row += 1
      if let name = element.attribute("r") {
        guard let number = Int(name), (1...mostRows).contains(number) else { throw .damagedXML }
        row = number - 1
      }
      let isHidden = element.isTrue("hidden")
      var column = -1
      for cell in element.children where cell.name == "c" {
        column += 1
        if let name = cell.attribute("r") {
          guard let place = Place(name) else { throw .damagedXML }
          (column, row) = (place.column, place.row)
        }
        guard column < mostColumns, row < mostRows else { throw .damagedXML }
        guard !isHidden, !hiddenColumns.contains(column) else { continue }
        let text = try book.text(of: cell)
        guard !text.isEmpty else { continue }
        try room.take(cells: 0, bytes: text.utf8.count)
        // A place with two texts has none.
        guard texts.updateValue(text, forKey: Place(column: column, row: row)) == nil
        else { throw .damagedXML }
        guard texts.count <= mostRows else { throw .tooManyCells }
      }
    }
    return texts
  }

  private static let mostRows = 1 << 20
  private static let mostColumns = 1 << 14

  /// Those of the cells in some rows and columns that are part of a merged one and not its first.
  private static func covered(
    _ root: XMLNode, _ rows: [Int], _ columns: [Int], in room: inout Room
  ) throws(ReadError) -> Set<Place> {
    var covered: Set<Place> = []
    for merge in root["mergeCells"]?.children.map({ $0 }) ?? [] {
      let ends = (merge.attribute("ref") ?? "").split(separator: ":").compactMap { Place($0) }
      guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column
      else { continue }
      let across = columns.within(ends[0].column...ends[1].column)
      let down = rows.within(ends[0].row...ends[1].row)
      try room.take(cells: across.count * down.count)
      for row in down {
        for column in across where column != ends[0].column || row != ends[0].row {
          covered.insert(Place(column: column, row: row))
        }
      }
    }
    return covered
  }

  private static func hiddenColumns(_ root: XMLNode) throws(ReadError) -> Set<Int> {
    var hidden: Set<Int> = []
    for columns in root["cols"]?.children.map({ $0 }) ?? [] where columns.isTrue("hidden") {
      // No column is named twice.
      guard let first = columns.attribute("min").flatMap({ Int($0) }),
        let last = columns.attribute("max").flatMap({ Int($0) }), first > 0, first <= last,
        last <= mostColumns
      else { throw .damagedXML }
      let count = hidden.count
      hidden.formUnion(first - 1...last - 1)
      guard hidden.count == count + last - first + 1 else { throw .damagedXML }
    }
    return hidden
  }
}

extension [Int] {
  /// Those of numbers in order that are in a range.
  fileprivate func within(_ range: ClosedRange<Int>) -> ArraySlice<Int> {
    self[place(of: range.lowerBound)..<place(of: range.upperBound + 1)]
  }

  private func place(of number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension ReadError {
  /// A workbook with more cells than any report.
  fileprivate static let tooManyCells = Self(
    .tooLarge, zh: "工作簿的单元格太多,年度报告没有这样大,未读取。",
    en: "The workbook has more cells than any annual report, so it was not read.")
}
