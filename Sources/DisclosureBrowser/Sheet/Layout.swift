internal import Disclosure

/// Where the lines and columns of a sheet come to stand at a width.
struct Layout {
  /// The columns of each table.
  let tables: [TableLayout]

  init(of sheet: Sheet, width: Int, _ ambiguous: AmbiguousWidth) {
    var rows = Array(repeating: [Sheet.Row](), count: sheet.tables.count)
    for line in sheet.lines {
      if case .row(let row) = line.content { rows[row.table].append(row) }
    }
    let labels = rows.map { rows in
      rows.lazy.filter { !$0.cells.isEmpty }.map { $0.indent + $0.label.displayWidth(ambiguous) }
        .max() ?? 0
    }
    let corners = sheet.tables.map { max($0.corner.displayWidth(ambiguous), $0.labels) }
    var longest: [Int: Int] = [:]
    for (table, width) in zip(sheet.tables, zip(labels, corners).map(max)) {
      longest[table.part] = max(longest[table.part] ?? 0, width)
    }
    tables = zip(sheet.tables, rows).map {
      TableLayout(of: $0, rows: $1, labels: longest[$0.part] ?? 0, width: width, ambiguous)
    }
  }

  /// The height of a line.
  func height(of line: Sheet.Line) -> Int {
    if case .head(let table) = line.content { tables[table].headHeight } else { 1 }
  }

  /// The head that stays in sight above a line: that of its table, if the line is a row of one.
  func head(above line: Int, of sheet: Sheet) -> Int? {
    guard sheet.lines.indices.contains(line), case .row(let row) = sheet.lines[line].content
    else { return nil }
    return row.table
  }

  /// The rows that head the one at the top and stay in sight above it, the outermost first.
  func groups(above line: Int, of sheet: Sheet) -> [Int] {
    guard sheet.showsGroups, sheet.lines.indices.contains(line),
      case .row(let row) = sheet.lines[line].content
    else { return [] }
    var groups: [Int] = []
    var indent = row.indent
    for index in sheet.lines[..<line].indices.reversed() where indent > 0 {
      guard case .row(let other) = sheet.lines[index].content, other.table == row.table else {
        break
      }
      guard other.cells.isEmpty, other.indent < indent else { continue }
      groups.insert(index, at: 0)
      indent = other.indent
    }
    return groups
  }

  /// The rows that what stays in sight takes when `top` is the first line shown.
  func frozenHeight(top: Int, of sheet: Sheet) -> Int {
    guard let table = head(above: top, of: sheet) else { return 0 }
    return tables[table].headHeight + groups(above: top, of: sheet).count
  }

  /// The first line to show, so that `line` is in sight and as little as possible moves.
  func top(showing line: Int, from top: Int, height: Int, of sheet: Sheet) -> Int {
    var top = max(0, min(top, sheet.lines.count - 1))
    if line < top { top = line }
    // A head just above is shown with its first row.
    if line == top, line > 0, case .head = sheet.lines[line - 1].content { top = line - 1 }
    if bottom(of: line, top: top, of: sheet) > height {
      top = firstLine(aboveBottomLine: line, height: height, of: sheet)
    }
    // No empty space under the last line while lines are hidden above.
    while top > 0, bottom(of: sheet.lines.count - 1, top: top - 1, of: sheet) <= height { top -= 1 }
    // No empty line at the top while others wait below.
    while top < line, top > 0, sheet.lines[top].isEmpty,
      bottom(of: sheet.lines.count - 1, top: top, of: sheet) > height
    {
      top += 1
    }
    return top
  }

  /// The first line to show when `last` is the last that fits.
  private func firstLine(aboveBottomLine last: Int, height: Int, of sheet: Sheet) -> Int {
    var top = last
    var used = self.height(of: sheet.lines[last])
    while top > 0 {
      used += self.height(of: sheet.lines[top - 1])
      guard frozenHeight(top: top - 1, of: sheet) + used <= height else { break }
      top -= 1
    }
    return top
  }

  /// Where a line ends when `top` is the first shown; of a line far below, somewhere below what can be
  /// in sight.
  private func bottom(of line: Int, top: Int, of sheet: Sheet) -> Int {
    guard line >= top, line < sheet.lines.count else { return 0 }
    var bottom = frozenHeight(top: top, of: sheet)
    for index in top...line where bottom <= Self.farBelow {
      bottom += height(of: sheet.lines[index])
    }
    return bottom
  }

  /// No screen has as many rows.
  private static let farBelow = 10_000

  /// The line that stands at a row of the area.
  func line(at y: Int, of sheet: Sheet, top: Int) -> Int? {
    var row = frozenHeight(top: top, of: sheet)
    guard y >= row else { return nil }
    for index in sheet.lines.indices.dropFirst(top) {
      row += height(of: sheet.lines[index])
      if y < row { return index }
    }
    return nil
  }
}

/// Where the columns of a table come to stand.
struct TableLayout {
  /// The columns that the marks at the left edge take.
  static let gutter = 2

  /// The width of the labels, the gutter aside.
  let labelWidth: Int
  /// The widths of the columns, each with the gap before it.
  let widths: [Int]
  /// The titles, broken into lines.
  let titles: [[String]]
  /// The groups over the columns.
  let groups: [String]
  /// The rows that the head takes.
  let headHeight: Int
  private let width: Int

  init(
    of table: Sheet.Table, rows: [Sheet.Row], labels longest: Int, width: Int,
    _ ambiguous: AmbiguousWidth
  ) {
    self.width = width
    let least = table.columns.indices.map { column in
      let widest =
        rows.lazy.compactMap { row in
          row.cells.indices.contains(column)
            ? row.cells[column].text.displayWidth(ambiguous) + 1 : nil
        }.max() ?? 0
      return max(table.columns[column].minimum, widest) + 1
    }
    // Titles are broken only where their columns would not fit beside the labels.
    let whole = zip(table.columns, least).map { column, least in
      max(least, min(column.title.displayWidth(ambiguous), Self.widestTitle) + 1)
    }
    let room = width - Self.gutter - longest
    widths = whole.reduce(0, +) <= room ? whole : least
    titles = zip(table.columns, widths).map { column, width in
      Self.balanced(column.title, width: width - 1, ambiguous)
    }
    groups = table.columns.map(\.group)
    let titleHeight = titles.lazy.map(\.count).max() ?? 1
    headHeight = titleHeight + (groups.contains { !$0.isEmpty } ? 1 : 0)
    let spare = width - Self.gutter - widths.reduce(0, +)
    labelWidth = max(0, min(longest, max(spare, width / 3), width - Self.gutter))
  }

  /// A title in as few lines as the width allows, these as even as can be: 商业 over 企业, not 商业企
  /// over 业.
  private static func balanced(_ title: String, width: Int, _ ambiguous: AmbiguousWidth) -> [String]
  {
    let whole = Wrap.strings(of: title, width: width, ambiguous)
    let even = (1...max(1, width)).lazy.map { Wrap.strings(of: title, width: $0, ambiguous) }
    return even.first { lines in
      lines.count <= whole.count && lines.allSatisfy { $0.displayWidth(ambiguous) <= width }
    } ?? whole
  }

  /// The widest title that is not broken, in columns.
  private static let widestTitle = 16

  /// Where the first column begins.
  var start: Int { Self.gutter + labelWidth }

  /// The columns that fit, the first of them `left`, with where each begins.
  func visible(from left: Int) -> [(column: Int, x: Int)] {
    var result: [(column: Int, x: Int)] = []
    var x = start
    for column in widths.indices.dropFirst(left) {
      // What is cut at the right is told by a sign that needs a column of its own.
      let sign = column == widths.count - 1 ? 0 : 1
      guard x + widths[column] + sign <= width || result.isEmpty else { break }
      result.append((column, x))
      x += widths[column]
    }
    return result
  }

  /// The first column to show, so that `column` is in sight and as little as possible moves.
  func left(showing column: Int, from left: Int) -> Int {
    var left = max(0, min(left, column, widths.count - 1))
    while left < column, !visible(from: left).contains(where: { $0.column == column }) { left += 1 }
    // No empty space at the right while columns are hidden at the left.
    while left > 0, visible(from: left - 1).last?.column == widths.count - 1 { left -= 1 }
    return left
  }

  /// The column that stands at a place of a line.
  func column(at x: Int, from left: Int) -> Int? {
    visible(from: left).first { x >= $0.x && x < $0.x + widths[$0.column] }?.column
  }
}
