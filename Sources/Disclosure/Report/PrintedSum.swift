/// A sum that a report prints and its form does not: a row of 小计 behind a block of the table of
/// requests, a column of them beside the organisations, one of all lawsuits.
public struct PrintedSum: Hashable, Sendable {
  /// The label or the head that it stands under.
  public let label: String
  /// The cells that it adds up, as places in the form.
  public let cells: [Int]
  /// What is printed.
  public let reading: CellReading
}
