internal import Glibc

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

  /// Reads a sheet of a workbook.
  init(_ root: XMLNode, of book: ExcelBook) {
    let covered = Self.covered(root)
    let hiddenColumns = Self.hiddenColumns(root)
    var cells: [(place: Place, text: String)] = []
    var row = -1
    for element in root["sheetData"]?.children.map({ $0 }) ?? [] {
      row = element.attribute("r").flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
      guard element.attribute("hidden") != "1" else { continue }
      var column = -1
      for cell in element.children where cell.name == "c" {
        let place = cell.attribute("r").flatMap { Place($0) }
        column = place?.column ?? column + 1
        guard !hiddenColumns.contains(column) else { continue }
        let text = Self.text(of: cell, in: book)
        cells.append((Place(column: column, row: place?.row ?? row), text))
      }
    }
    let filled = cells.filter { !$0.text.isEmpty }
    let used = Set(filled.map(\.place.column)).sorted()
    guard let last = used.last else { return }
    let texts = Dictionary(filled.map { ($0.place, $0.text) }) { first, _ in first }
    for row in Set(filled.map(\.place.row)).sorted() {
      let columns = used.filter { $0 <= last && !covered.contains(Place(column: $0, row: row)) }
      rows.append(columns.map { texts[Place(column: $0, row: row)] ?? "" })
    }
  }

  /// The cells that are part of a merged one and not its first.
  private static func covered(_ root: XMLNode) -> Set<Place> {
    var covered: Set<Place> = []
    for merge in root["mergeCells"]?.children.map({ $0 }) ?? [] {
      let ends = (merge.attribute("ref") ?? "").split(separator: ":").compactMap { Place($0) }
      guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column,
        covered.count + (ends[1].row - ends[0].row + 1) * (ends[1].column - ends[0].column + 1)
          <= mostCovered
      else { continue }
      for row in ends[0].row...ends[1].row {
        for column in ends[0].column...ends[1].column {
          covered.insert(Place(column: column, row: row))
        }
      }
      covered.remove(ends[0])
    }
    return covered
  }

  /// More merged cells than this are in no report.
  private static let mostCovered = 1 << 20

  private static func hiddenColumns(_ root: XMLNode) -> Set<Int> {
    var hidden: Set<Int> = []
    for columns in root["cols"]?.children.map({ $0 }) ?? [] where columns.attribute("hidden") == "1"
    {
      guard let first = columns.attribute("min").flatMap({ Int($0) }),
        let last = columns.attribute("max").flatMap({ Int($0) }), first > 0, first <= last,
        last <= 1 << 14
      else { continue }
      hidden.formUnion(first - 1...last - 1)
    }
    return hidden
  }

  // MARK: - Values

  private static func text(of cell: XMLNode, in book: ExcelBook) -> String {
    let value = cell["v"]?.text ?? ""
    switch cell.attribute("t") ?? "n" {
    case "s":
      guard let place = Int(value), book.strings.indices.contains(place) else { return "" }
      return book.strings[place]
    case "inlineStr": return cell["is"]?.richText ?? ""
    case "str", "b", "e", "d": return value
    default:
      let style = cell.attribute("s").flatMap { Int($0) } ?? 0
      let isDate = book.showsDate.indices.contains(style) && book.showsDate[style]
      return isDate ? date(value) ?? value : number(value)
    }
  }

  /// A number as it is shown: Excel keeps seventeen digits of what has fifteen.
  private static func number(_ value: String) -> String {
    guard value.utf8.contains(where: { [0x2E, 0x45, 0x65].contains($0) }),
      let number = Double(value), number.magnitude < 1e15
    else { return value }
    var digits = [CChar](repeating: 0, count: 40)
    _ = unsafe withVaList([number]) { unsafe vsnprintf(&digits, digits.count, "%.15g", $0) }
    return String(decoding: digits.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The day that a number of days since the end of 1899 means: `2024-01-19`.
  private static func date(_ value: String) -> String? {
    guard let number = Double(value), (61..<73051).contains(number) else { return nil }
    // Howard Hinnant's civil_from_days, from 0000-03-01.
    let days = Int(number) + 693_899
    let era = days / 146_097
    let day = days % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * year + year / 4 - year / 100)
    let month = (5 * rest + 2) / 153
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let ordinal = rest - (153 * month + 2) / 5 + 1
    let isNext = month >= 10
    return
      "\(year + era * 400 + (isNext ? 1 : 0))-\(digits(isNext ? month - 9 : month + 3))-\(digits(ordinal))"
  }
}
