extension Layout {
  /// Every layout of texts in the catalogue, in its order.
  package static let all: [Layout] = [
    .cellPerLine, .cellPerLineWide, .cellPerLineWithoutPads, .rowPerLine, .rowPerLineWide,
    .rowPerLineMerged, .openedRows, .gluedPads, .blankLines, .blankLinesSplit, .spaces,
    .markdownBars, .withoutPads, .spanningCells, .pages, .wrappedLines, .layoutTable, .plainLines,
    .withoutDuplicates, .indentedCells, .closedBelow, .barsBelow, .tabs, .labelsAbove, .fused,
    .mixed, .markdown, .withoutTables, .pictureNames, .captions,
  ]
}
