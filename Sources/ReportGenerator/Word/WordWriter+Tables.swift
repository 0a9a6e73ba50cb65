extension WordWriter {
  /// A table; cells that reach down go on in the rows below as `vMerge` says.
  mutating func xml(of table: RuledTable) -> String {
    let widths = columnWidths(of: table)
    var xml = "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
    xml += "<w:jc w:val=\"center\"/>\(borders)<w:tblLayout w:type=\"fixed\"/>\(cellMargins)"
    xml += "</w:tblPr><w:tblGrid>"
    xml += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    let covering = table.covering
    for row in table.rows.indices {
      let missing = covering[row].reversed().prefix { $0 == nil }.count
      let isHead = row < table.heads
      var properties = style.rowHeight > 0 ? "<w:trHeight w:val=\"\(style.rowHeight)\"/>" : ""
      if !style.breaksRows { properties = "<w:cantSplit/>" + properties }
      if style.repeatsHeads, isHead { properties += "<w:tblHeader/>" }
      if missing > 0 { properties = "<w:gridAfter w:val=\"\(missing)\"/>" + properties }
      xml += properties.isEmpty ? "<w:tr>" : "<w:tr><w:trPr>\(properties)</w:trPr>"
      var column = 0
      while column < table.width - missing {
        guard let (first, place) = covering[row][column] else {
          xml +=
            "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>"
          column += 1
          continue
        }
        let cell = table.rows[first][place]
        let end = min(table.width, column + cell.columns)
        let width = widths[column..<end].reduce(0, +)
        xml += self.xml(of: cell, width, begins: first == row, isLastHead: row == table.heads - 1)
        column = end
      }
      xml += "</w:tr>"
    }
    return xml + "</w:tbl>"
  }

  /// A row of cells that is no table of the form.
  mutating func rowTable(_ texts: [String]) -> String {
    let cells = texts.enumerated().map {
      RuledTable.Cell(text: $1, role: .other, column: $0)
    }
    return xml(
      of: RuledTable(kind: .statistics, width: texts.count, heads: 0, rows: [cells])) + "<w:p/>"
  }

  private mutating func xml(
    of cell: RuledTable.Cell, _ width: Int, begins: Bool, isLastHead: Bool
  ) -> String {
    var properties = "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
    if cell.columns > 1 { properties += "<w:gridSpan w:val=\"\(cell.columns)\"/>" }
    if cell.rows > 1 { properties += begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" }
    if style.rules == .three, isLastHead {
      properties += "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\"/></w:tcBorders>"
    }
    if style.hasVerticalGroups, cell.role == .group, cell.column == 0, cell.rows > 3 {
      properties += "<w:textDirection w:val=\"tbRlV\"/>"
    }
    properties += "<w:vAlign w:val=\"center\"/>"
    let content = begins ? content(of: cell) : "<w:p/>"
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private mutating func content(of cell: RuledTable.Cell) -> String {
    let center = "<w:jc w:val=\"center\"/>"
    let size = style.sizes.table
    if cell.isFigure, !style.cutsFigures {
      return paragraph(cell.text, center, size: size, isWhole: true)
    }
    let isLabel = !cell.isFigure && cell.role != .other
    guard isLabel, random.chance(style.brokenCells), cell.text.count >= 4,
      !cell.text.contains("\n"), !cell.text.contains(where: \.isASCIIDigit)
    else { return paragraph(cell.text, center, size: size) }
    let place = cell.text.first == "(" ? 3 : 2
    let (first, second) = (String(cell.text.prefix(place)), String(cell.text.dropFirst(place)))
    return random.chance(50)
      ? paragraph("\(first)\n\(second)", center, size: size)
      : paragraph(first, center, size: size) + paragraph(second, center, size: size)
  }

  /// Columns as wide as what stands in them asks for.
  private func columnWidths(of table: RuledTable) -> [Int] {
    let first = table.rows.joined().filter(\.isFigure).map(\.column).min() ?? 0
    let weights = (0..<table.width).map { column -> Int in
      if column >= first { return table.kind == .requests || table.kind == .disputes ? 13 : 30 }
      if table.kind == .statistics, column > 0, column == first - 1 { return 14 }
      return column == first - 1 ? 50 : 16
    }
    let sum = max(1, weights.reduce(0, +))
    return weights.map { $0 * textWidth / sum }
  }

  /// Narrower margins within cells that no lines part.
  private var cellMargins: String {
    guard style.rules != .all else { return "" }
    let sides = ["left", "right"].map { "<w:\($0) w:w=\"28\" w:type=\"dxa\"/>" }
    return "<w:tblCellMar>\(sides.joined())</w:tblCellMar>"
  }

  private var borders: String {
    let line = { (side: String, kind: String) in
      "<w:\(side) w:val=\"\(kind)\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let drawn: [String] =
      switch style.rules {
      case .all: sides
      case .three: ["top", "bottom"]
      case .none: []
      }
    let lines = sides.map { line($0, drawn.contains($0) ? "single" : "nil") }
    return "<w:tblBorders>\(lines.joined())</w:tblBorders>"
  }
}
