extension Damage {
  /// Every damage of the catalogue, family by family.
  package static let all: [Damage] =
    values + figures + labels + rows + columns + headings + titles + metadata + noise + scripts
    + copies

  private static let values: [Damage] = [
    .wideDigits, .surroundedByBlanks, .thousands, .blankInside, .plusSigns, .signWords, .counters,
    .moneyUnits, .letterO, .chineseNumerals,
  ]
  private static let figures: [Damage] = [
    .slashes, .dashes, .noneWords, .blanks, .blankRows, .blankZeros, .words, .wrongTotals,
  ]
  private static let labels: [Damage] = [
    .truncatedLabels, .misspeltLabels, .renumberedLabels, .otherQuotes, .spacedLabels,
    .brokenLabels, .splitLabels, .lostLabels, .blankLabels, .zeroLabels, .otherWording,
    .explainedLabels,
  ]
  private static let rows: [Damage] = [
    .missingRow, .unknownRow, .swappedRows, .subtotals, .organisationColumn, .repeatedRow,
    .mergedRows, .onlyTotals, .lostCells,
  ]
  private static let columns: [Damage] = [
    .spacedHeads, .truncatedHeads, .misspeltHeads, .zeroHeads, .blankHeads, .missingHeads,
    .swappedColumns, .oneLine, .threeTables, .transposed, .withoutTotals,
  ]
  private static let headings: [Damage] = [
    .headingVariants, .headingNumbers, .missingHeadings, .shiftedHeadings, .inlineHeadings,
    .listOfParts, .sevenSections, .headingInTable, .proseInSections,
  ]
  private static let titles: [Damage] = [
    .titleVariants, .missingTitle, .brokenTitle, .repeatedTitle, .lostYearMarks, .spacedYears,
    .wideYears, .otherYears,
  ]
  private static let scripts: [Damage] = [
    .traditional, .sparseGlosses, .denseGlosses, .simplifiedGlosses, .taiwanWords, .byteOrderMark,
    .carriageReturns, .mojibake, .questionMarks, .replacementCharacters,
  ]
  private static let copies: [Damage] = [
    .repeatedTables, .otherTables, .repeatedReport, .otherReport,
  ]
}
