/// A statutory form: its tables, the labels they print, the cells they hold and the relations
/// between them. Data only; nothing here reads a report.
///
/// There are a few forms for all reports, so that a report refers to its form and holds no copy.
///
/// A cell is named by its row and its column, joined by a dot: `s3.new.natural`. In a table of one
/// unnamed column the row alone names it: `q.received`.
public final class Form: Sendable, Identifiable {
  /// The name of the form in data: `gov2021`.
  public let id: String
  /// The form's title.
  public let title: Message
  /// The document that prescribes the form.
  public let basis: String
  /// The report years the form was prescribed for.
  public let years: ClosedRange<Int>
  /// The sections a report in this form has, in order; empty where the form prescribes none.
  public let sections: [SectionHeading]
  /// The tables in the order in which the form prints them.
  public let tables: [Table]
  /// The arithmetic relations that must hold, in the order of their checks.
  public let identities: [Identity]
  /// Labels that this form prints and no other does.
  public let marks: [String]

  /// Every cell, table by table and row by row: the order of all per-cell arrays.
  public let cells: [Cell]
  /// Every row of every table, in the order of the form.
  let rows: [RowPlace]
  /// The rows that a report need not have.
  let optionalRows: [Int]
  /// The sums that the form prescribes within each row.
  let rowSums: [[RowSum]]
  /// The rows of each table, as places in ``rows``.
  private let tableRows: [Range<Int>]
  private let cellIndex: [String: Int]
  private let rowIndex: [String: Int]

  /// A form of these tables; `identities` are resolved against its cells.
  init(
    id: String, title: Message, basis: String, years: ClosedRange<Int>,
    sections: [SectionHeading], marks: [String], tables: [Table], identities: [Identity]
  ) {
    self.id = id
    self.title = title
    self.basis = basis
    self.years = years
    self.sections = sections
    self.marks = marks
    self.tables = tables
    self.identities = identities
    var cells: [Cell] = []
    var rows: [RowPlace] = []
    var tableRows: [Range<Int>] = []
    for (t, table) in tables.enumerated() {
      tableRows.append(rows.count..<rows.count + table.rows.count)
      for (r, row) in table.rows.enumerated() {
        rows.append(RowPlace(table: t, row: r, firstCell: cells.count, width: table.columns.count))
        for (c, column) in table.columns.enumerated() {
          cells.append(
            Cell(
              id: [row.id, column.id].filter { !$0.isEmpty }.joined(separator: "."),
              table: t, row: r, column: c, kind: row.kind ?? column.kind,
              unit: row.unit ?? column.unit))
        }
      }
    }
    self.cells = cells
    self.rows = rows
    optionalRows = rows.indices.filter {
      tables[rows[$0].table].rows[rows[$0].row].presence != .required
    }
    self.tableRows = tableRows
    let cellIndex = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1.id, $0) })
    self.cellIndex = cellIndex
    rowSums = rows.map { row in
      row.width > 1 ? identities.compactMap { RowSum($0, in: row.cells, cellIndex) } : []
    }
    rowIndex = Dictionary(
      uniqueKeysWithValues: rows.enumerated().map { (tables[$1.table].rows[$1.row].id, $0) })
  }

  /// The place of a cell in ``cells``; `nil` if the form has no such cell.
  public func index(of cell: String) -> Int? { cellIndex[cell] }

  /// The place of a row in the order of the form; `nil` if the form has no such row.
  func index(ofRow row: String) -> Int? { rowIndex[row] }

  /// The row that a cell stands in, as a place in the order of the form.
  func row(ofCell cell: Int) -> Int {
    tableRows[cells[cell].table].lowerBound + cells[cell].row
  }

  /// The rows of a table, as places in the order of the form.
  func rows(ofTable table: Int) -> Range<Int> { tableRows[table] }

  /// The cells of a table, as places in ``cells``.
  func cells(ofTable table: Int) -> Range<Int> {
    guard let first = tableRows[table].first, let last = tableRows[table].last else { return 0..<0 }
    return rows[first].firstCell..<rows[last].cells.upperBound
  }

  /// One table of a form.
  public struct Table: Sendable, Identifiable {
    /// The name of the table in data: `s3`, or `s2.a1` for one block of section two.
    public let id: String
    /// The section it belongs to, 1 to 6; 0 where the form prescribes no sections.
    public let section: Int
    /// What the table is about.
    public let title: Message
    /// Texts of its head other than column labels: captions, corner cells, group heads.
    public let heads: [String]
    /// Whether a column of units stands between the labels and the numbers.
    public let hasUnits: Bool
    /// Whether a column with the number of each row, from 1, stands before the columns of numbers.
    public let hasCodes: Bool
    /// The columns of numbers from left to right.
    public let columns: [Column]
    /// The rows from top to bottom. A table of one row may print no label for it.
    public let rows: [Row]

    init(
      _ id: String, section: Int, title: Message, heads: [String], hasUnits: Bool = false,
      hasCodes: Bool = false, columns: [Column], rows: [Row]
    ) {
      self.id = id
      self.section = section
      self.title = title
      self.heads = heads
      self.hasUnits = hasUnits
      self.hasCodes = hasCodes
      self.columns = columns
      self.rows = rows
    }
  }

  /// One column of numbers.
  public struct Column: Sendable, Identifiable {
    /// The last part of its cells' names; empty in a table of one unnamed column.
    public let id: String
    /// The label, as the form prints it and in English.
    public let label: Message
    /// The heads above the label, outermost first.
    public let groups: [Message]
    /// Other wordings of the label that mean the same.
    public let aliases: [String]
    /// What kind of numbers stand in it.
    public let kind: Kind
    /// The unit its head states, or that the form counts in.
    public let unit: Unit?

    init(
      _ id: String, _ zh: String, _ en: String, in groups: [Message] = [],
      or aliases: [String] = [],
      kind: Kind = .count, unit: Unit? = .jian
    ) {
      self.id = id
      self.label = Message(zh: zh, en: en)
      self.groups = groups
      self.aliases = aliases
      self.kind = kind
      self.unit = unit
    }
  }

  /// One row of numbers.
  public struct Row: Sendable, Identifiable {
    /// The first part of its cells' names.
    public let id: String
    /// The label, as the form prints it and in English; empty where the form prints none.
    public let label: Message
    /// The labels it stands under, outermost first.
    public let groups: [Message]
    /// Other wordings of the label that mean the same.
    public let aliases: [String]
    /// Whether, and instead of what, the row stands in a report.
    public let presence: Presence
    /// The kind of its numbers where it differs from the column's.
    public let kind: Kind?
    /// The unit the form prints in the row.
    public let unit: Unit?

    init(
      _ id: String, _ zh: String, _ en: String, in groups: [Message] = [],
      or aliases: [String] = [],
      _ presence: Presence = .required, kind: Kind? = nil, unit: Unit? = nil
    ) {
      self.id = id
      self.label = Message(zh: zh, en: en)
      self.groups = groups
      self.aliases = aliases
      self.presence = presence
      self.kind = kind
      self.unit = unit
    }
  }

  /// Whether a report must have a row.
  public enum Presence: Hashable, Sendable {
    /// The form prints it.
    case required
    /// Only some places print it.
    case local
    /// The form prints it, unless the named row stands for it and others.
    case unless(String)
  }

  /// The kind of numbers a cell takes.
  public enum Kind: Hashable, Sendable {
    /// A whole number, not negative.
    case count
    /// A whole number with a sign.
    case change
    /// An amount of money, with decimals.
    case amount
  }

  /// One cell of a form.
  public struct Cell: Sendable, Identifiable {
    /// Its name: row and column joined by a dot.
    public let id: String
    /// The place of its table in the form.
    public let table: Int
    /// The place of its row in the table.
    public let row: Int
    /// The place of its column in the table.
    public let column: Int
    /// The kind of number it takes.
    public let kind: Kind
    /// The unit the form counts it in.
    public let unit: Unit?
  }

  /// A heading that the form prescribes, and the words by which real headings are known.
  public struct SectionHeading: Sendable {
    /// The heading without its number.
    public let title: Message
    /// The heading in a few characters.
    public let short: Message
    /// Lists of words; a heading is known when it has all the words of one list.
    public let words: [[String]]

    init(_ zh: String, _ en: String, short: Message, words: [[String]]) {
      title = Message(zh: zh, en: en)
      self.short = short
      self.words = words
    }
  }

  /// Where a row stands among the tables, and where its cells begin.
  struct RowPlace: Sendable {
    let table: Int
    let row: Int
    let firstCell: Int
    let width: Int

    var cells: Range<Int> { firstCell..<firstCell + width }
  }
}

extension Form {
  /// The row at a place in the order of the form.
  func row(_ index: Int) -> Row { tables[rows[index].table].rows[rows[index].row] }

  /// The name of a cell as a reader of the form would say it: `(四)1.本机关不掌握相关政府信息·自然人`.
  public func name(ofCell index: Int, _ language: Language) -> String {
    let cell = cells[index]
    let table = tables[cell.table]
    let row = table.rows[cell.row]
    let column = table.columns[cell.column]
    let parts: [String] =
      if row.label.zh.isEmpty {
        column.groups.map { $0[language] } + [column.label[language]]
      } else if column.id.isEmpty {
        [row.label[language]]
      } else {
        [row.label[language], column.label[language]]
      }
    let under = row.groups.last.map { $0[language] + " " } ?? ""
    return under + parts.joined(separator: "·")
  }
}

extension Form: Equatable, Hashable {
  /// Forms are the same when their names are.
  public static func == (a: Form, b: Form) -> Bool { a === b || a.id == b.id }

  /// Forms are told apart by name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
