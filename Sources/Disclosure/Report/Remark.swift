/// Something the reader had to make up its mind about; every recovery leaves one.
public enum Remark: Hashable, Sendable {
  /// A row was found by its place in the form. `row` is a place in the order of the form's rows.
  case rowByPosition(row: Int, label: LostLabel, at: Position)
  /// Columns of a table were taken in the form's order, because their heads are cut short, missing
  /// or replaced. `columns` are places in the table; `unitLost` says that the head should have
  /// stated a unit.
  case columnsByPosition(
    table: Int, columns: [Int], printed: [String], unitLost: Bool, at: Position)
  /// Columns of a table stand in an order that is not the form's; the table was not read.
  case columnsOutOfOrder(table: Int, printed: [String], at: Position)
  /// A table prints columns that the form has not; they were not read.
  case unknownColumns(table: Int, printed: [String], at: Position)
  /// A label is worded as another form words it, or otherwise than the form, but means the same.
  case otherWording(printed: String, expected: String, at: Position)
  /// A row of numbers stands under a label the form does not know; its numbers were not read.
  case unknownRow(label: String, at: Position)
  /// A row has another number of values than columns; none of them was read.
  case valueCount(row: Int, expected: Int, found: Int, at: Position)
  /// A row has one value less than columns, and pads behind them: the last was taken for blank.
  case blankBehindPads(row: Int, at: Position)
  /// A row has another number of values than columns, of which one reading only can be right: it was
  /// chosen.
  case chosenReading(row: Int, found: Int, at: Position)
  /// Nothing parts the values of a row; the digits were parted in the one way in which the form's sums
  /// come out, or into equal parts. A cell left blank would not show.
  case partedDigits(row: Int, at: Position)
  /// Nothing parts the values of a row, and it cannot be told where one ends; none was read.
  case fusedDigits(row: Int, at: Position)
  /// A row stands in the source twice. The first reading counts if `same`, else neither.
  case repeatedRow(row: Int, same: Bool, at: Position)
  /// The whole report stands in the source twice, with the same figures; the first copy was read.
  case repeatedReport(at: Position)
  /// Numbers stand where no row of the form can be told for them; they were not read.
  case unplacedValues(count: Int, at: Position)
  /// A row prints another unit than the form.
  case otherUnit(row: Int, printed: Unit, at: Position)
  /// A row prints no unit where the form does.
  case noUnit(row: Int, at: Position)
  /// The head of a column states a unit that the form leaves open. `column` is a place in the table.
  case unitInHead(table: Int, column: Int, unit: Unit, at: Position)
  /// No line of the tables stands twice: lines that are alike were taken out of the copy, so that no
  /// number can be told.
  case repeatedLinesRemoved(at: Position)
  /// The characters were recognized in a picture: so many numbers are confirmed by the form's sums, and
  /// so many are not, and were not read.
  case recognized(confirmed: Int, refused: Int)
  /// The form could not be told from the tables and was taken from the year.
  case formByYear
  /// Two places name different agencies or years; the more reliable was taken. `at` is where the
  /// other stands.
  case sourcesDisagree(Fact, taken: String, other: String, at: Position)

  /// What sources may disagree about.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// The agency that made the report.
    case agency
    /// The year it reports on.
    case year
    /// The day it was signed or published.
    case date
  }

  /// What stands in place of a row's label.
  public enum LostLabel: Hashable, Sendable {
    /// Another text, a number as a rule.
    case replaced(by: String)
    /// An empty cell.
    case blank
    /// Nothing: the row begins with its numbers.
    case missing
  }
}
