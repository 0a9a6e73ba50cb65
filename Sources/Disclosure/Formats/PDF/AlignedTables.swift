/// The tables of a page that no ruling shows.
struct AlignedTables {
  /// The tables from the top.
  private(set) var tables: [PlacedTable] = []
  /// The lines outside.
  private(set) var rest: [TextLine] = []

  /// Finds the tables among lines.
  init(in lines: [TextLine], apartFrom ruled: [PlacedTable]) {
    rest = lines
  }
}
