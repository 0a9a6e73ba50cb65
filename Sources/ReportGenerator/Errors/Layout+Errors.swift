/// What a layout must show for an error to be seen.
extension Layout {
  /// Whether the borders of cells and of rows show.
  var showsCellsAndRows: Bool { showsCells && showsRows }
  /// Whether a blank cell cannot always be told from a lost one: where labels stand above their rows,
  /// and where pads run on to the end of the line.
  var losesBlanks: Bool { id == "L19" || id == "L11" }
  /// Whether every paragraph stands on a line of its own.
  var keepsParagraphs: Bool { !["L10", "L11", "html-inner", "html-old"].contains(id) }
  /// Whether the report itself alone has a date.
  var hasNoOtherDate: Bool { !id.hasPrefix("html") && keepsParagraphs }
  /// Whether a blank cell shows as one.
  var showsBlankCells: Bool { showsBlanks && !losesBlanks }
  /// Whether a text in place of a number shows as that of a cell.
  var showsTexts: Bool { showsCellsAndRows && !losesBlanks }
  /// Whether a row shows with every blank cell.
  var showsBlankLabels: Bool { showsTexts && showsBlanks }
}
