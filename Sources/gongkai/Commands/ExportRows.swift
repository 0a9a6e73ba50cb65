internal import Disclosure
internal import DisclosureIndex

/// A layout of exported data: the names of its columns, and the rows a report makes.
protocol ExportRows: Sendable {
  /// The names of the columns.
  var names: [String] { get }

  /// Hands out the rows of one report, each with a field for every column.
  func forEach(in report: Report, of file: ReportFile, _ body: ([ExportField]) -> Void)
}

/// One field of exported data.
enum ExportField {
  /// A text from outside.
  case text(String)
  /// A word of the program's own.
  case word(String)
  /// A number by its digits.
  case number(String)
  /// Nothing.
  case none

  /// The field in CSV.
  var csv: CSV {
    switch self {
    case .text(let text): .text(text)
    case .word(let word), .number(let word): .plain(word)
    case .none: .plain("")
    }
  }

  /// The field in JSON.
  var json: JSON {
    switch self {
    case .text(let text), .word(let text): .text(text)
    case .number(let digits): .number(digits)
    case .none: .null
    }
  }

  /// The number of an entry; nothing in every other state.
  static func number(of entry: Entry) -> ExportField {
    entry.number.map { .number($0.description) } ?? .none
  }

  /// What every row begins with: file, agency, year and form.
  static func identity(of report: Report, _ file: ReportFile) -> [ExportField] {
    [
      file.source == .standardInput ? .word(file.path) : .text(file.path),
      report.agency.map { .text($0.value.name) } ?? .none,
      report.year.map { .number(String($0.value)) } ?? .none,
      .word(report.form.id),
    ]
  }

  /// The names of the fields of ``identity(of:_:)``.
  static let identityNames = ["file", "agency", "year", "form"]
}

/// One row per cell; a cell of a local row that the report does not print has none.
struct LongRows: ExportRows {
  var names: [String] { ExportField.identityNames + ["cell", "state", "value", "raw", "line"] }

  func forEach(in report: Report, of file: ReportFile, _ body: ([ExportField]) -> Void) {
    let identity = ExportField.identity(of: report, file)
    for (cell, reading) in zip(report.form.cells, report.cells) {
      let row = report.form.tables[cell.table].rows[cell.row]
      if row.presence == .local, reading.entry == .absent { continue }
      body(
        identity + [
          .word(cell.id), .word(reading.entry.state), .number(of: reading.entry),
          .text(reading.raw), reading.position.map(Self.line) ?? .none,
        ])
    }
  }

  private static func line(_ position: Position) -> ExportField {
    position.page == nil ? .number(String(position.line)) : .word(position.description)
  }
}

/// One row per report, one column for every cell of any form.
struct WideRows: ExportRows {
  private let cells: [String]

  init() {
    var seen: Set<String> = []
    cells = Form.all.flatMap(\.cells).map(\.id).filter { seen.insert($0).inserted }
  }

  var names: [String] { ExportField.identityNames + cells }

  func forEach(in report: Report, of file: ReportFile, _ body: ([ExportField]) -> Void) {
    let values = cells.map { ExportField.number(of: report[$0].entry) }
    body(ExportField.identity(of: report, file) + values)
  }
}
