extension HTMLWriter {
  /// A table, merged cells as `rowspan` and `colspan`.
  mutating func write(_ table: RuledTable) {
    add(tag("table", tableAttributes))
    let hasBody = style.markup == .clean && random.chance(70)
    let hasHead = hasBody && table.heads > 0 && table.heads < table.rows.count && random.chance(50)
    if hasHead { add("<thead>") } else if hasBody { add("<tbody>") }
    if style.markup == .word {
      add("<colgroup>" + String(repeating: "<col width=64>", count: table.width) + "</colgroup>")
    }
    for (place, row) in table.rows.enumerated() {
      if hasHead, place == table.heads { add("</thead>", "<tbody>") }
      write(row, asHeads: hasHead && place < table.heads)
    }
    if hasBody { add("</tbody>") }
    add(tag("/table"))
  }

  private var tableAttributes: String {
    switch style.markup {
    case .clean: "class=\"table\" style=\"width:100%\""
    case .word:
      "class=\"MsoTableGrid\" border=1 cellspacing=0 cellpadding=0 "
        + "style='border-collapse:collapse;mso-yfti-tbllook:1184'"
    case .old: "cellSpacing=0 cellPadding=0 width=\"100%\" border=1"
    }
  }

  private mutating func write(_ row: [RuledTable.Cell], asHeads: Bool) {
    let isClosed = style.markup != .old || random.chance(30)
    add(tag("tr", style.markup == .word ? "style='mso-yfti-irow:1;height:24.0pt'" : ""))
    for cell in row {
      let name = asHeads && cell.isHead ? "th" : "td"
      let content = content(of: cell)
      // A paragraph's end is left out with the cell's: nothing else would end it.
      add(tag(name, attributes(of: cell)) + content + (isClosed ? tag("/\(name)") : ""))
    }
    if isClosed { add(tag("/tr")) }
  }

  private mutating func attributes(of cell: RuledTable.Cell) -> String {
    let quote = style.markup == .clean ? "\"" : ""
    var attributes: [String] = []
    if style.markup == .word { attributes.append("width=64 valign=top") }
    if cell.rows > 1 || random.chance(5) {
      attributes.append("rowspan=\(quote)\(cell.rows)\(quote)")
    }
    if cell.columns > 1 || random.chance(5) {
      attributes.append("colspan=\(quote)\(cell.columns)\(quote)")
    }
    let text = attributes.joined(separator: " ")
    return style.markup == .old ? text.uppercased() : text
  }

  private mutating func content(of cell: RuledTable.Cell) -> String {
    guard !cell.text.isEmpty else { return style.blank }
    let text = cell.isFigure || cell.role == .other ? inline(cell.text) : label(cell.text)
    let padded = cell.isFigure ? style.padding + text + style.padding : text
    switch style.markup {
    case .clean: return text.hasPrefix("<p>") || random.chance(60) ? padded : "<p>\(padded)</p>"
    case .word:
      guard !text.hasPrefix("<p>") else { return text }
      return "<p class=MsoNormal align=center style='text-align:center'>\(padded)<o:p></o:p></p>"
    case .old: return random.chance(30) ? "<P align=center>\(padded)" : padded
    }
  }

  /// A copy of a table with other figures, which no reader of the page sees.
  mutating func writeDecoy(of table: RuledTable) {
    let rows = table.rows.map { row in
      let cells = row.map { cell in
        let spans = "rowspan=\"\(cell.rows)\" colspan=\"\(cell.columns)\""
        let text = cell.isFigure ? "\(random.int(0...999))" : cell.text.escaped
        return "<td \(spans)>\(text.joinedLines)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let copy = "<table border=\"1\">\(rows.joined())</table>"
    switch random.int(0...6) {
    case 0: add("<div style=\"display:none\">\(copy)</div>")
    case 1: add("<div style=\"color:red; DISPLAY: none;\"><p>\(copy)</p></div>")
    case 2: add("<div hidden>\(copy)</div>")
    case 3: add("<template>\(copy)</template>")
    case 4: add("<!-- \(copy) -->")
    case 5: add("<script type=\"text/template\">\(copy)</script>")
    default: add("<table style='display:none'><tr><td>\(copy)</td></tr></table>")
    }
  }
}
